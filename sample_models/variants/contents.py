"""Variants that change what stands in the bathrooms, or what a room is called."""

from sample_models.kit import SOUTH, WEST, Drawing
from sample_models.tunet import FLOOR
from sample_models.tunet.units import UNITS


def no_fixtures(house: Drawing) -> None:
    """No sanitary fixture in the whole file, as when the plumber's model is missing."""
    floor = house.storeys[FLOOR]
    floor.remove(*(item.mark for item in floor.items() if item.family == "fixture"))


def fixtures_missing_in_one_bath(house: Drawing) -> None:
    """Unit 4's bathroom is empty; every other bathroom has its fixtures."""
    house.storeys[FLOOR].clear("132")


def washing_machine_bath(house: Drawing) -> None:
    """Unit 2's room called Bad holds a washing machine and nothing else."""
    floor, frame = house.storeys[FLOOR], UNITS[2].frame
    floor.clear("112")
    floor.appliance("WASHINGMACHINE", frame.point(6.2, 6.9), frame.direction(SOUTH))


def store_with_pan(house: Drawing) -> None:
    """Unit 2 has no room called Bad, but a store with a toilet pan in it."""
    floor, frame = house.storeys[FLOOR], UNITS[2].frame
    floor.clear("112")
    floor.change("112", long_name="Bod")
    floor.fixture("TOILETPAN", frame.point(6.875, 5.05), frame.direction(WEST))


def shower_beside_pan(house: Drawing) -> None:
    """Unit 3's toilet stands close to the shower, which has no room to spare beside it."""
    floor, frame = house.storeys[FLOOR], UNITS[3].frame
    floor.clear("122")
    floor.fixture("WASHHANDBASIN", frame.point(4.75, 6.9), frame.direction(SOUTH))
    floor.fixture("TOILETPAN", frame.point(5.675, 6.9), frame.direction(SOUTH))
    floor.fixture("SHOWER", frame.point(6.425, 6.9), frame.direction(SOUTH))


def small_baths_no_fixtures(house: Drawing) -> None:
    """As `no_fixtures`, and a shaft takes half of unit 2's bathroom."""
    no_fixtures(house)
    floor, point = house.storeys[FLOOR], UNITS[2].frame.point
    floor.wall("2 shaft", point(5.6, 4.4), point(5.6, 7.0), 0.1)
    floor.change("112", at=point(4.8, 5.6))
    floor.room("116", "Sjakt", point(6.3, 5.6))
