"""Variants that redraw whole units: one room, two bedrooms, two homes round one bathroom."""

from sample_models.kit import EAST, SOUTH, Drawing, Storey
from sample_models.tunet import FLOOR
from sample_models.tunet.units import UNITS, unit_door


def one_space_unit(house: Drawing) -> None:
    """Unit 3 is a single space called Boenhet 3, its fixtures somewhere in it; no zone."""
    floor, unit = house.storeys[FLOOR], UNITS[3]
    floor.remove(*(unit.wall(name) for name in ("band", "bathroom", "store", "bedroom")))
    inner = [unit.room(position) for position in (2, 3, 4, 5)]
    floor.remove(*inner, *(f"D{room}" for room in inner))
    floor.remove("127", "D127", "fence 3")  # nothing but the one space
    floor.change("121", long_name="Boenhet 3")
    del house.zones["Boenhet 3"]


def two_bedrooms_one_door(house: Drawing) -> None:
    """Unit 4 has two bedrooms off its hall, one bathroom and one unit door."""
    floor, unit = house.storeys[FLOOR], UNITS[4]
    point = unit.frame.point
    floor.clear("134")
    floor.change("134", long_name="Soverom")
    floor.change(unit.wall("bedroom"), start=point(3.0, 0.0), end=point(3.0, 4.4))
    floor.change("W134", width=1.4, at=point(1.6, 0.0))
    floor.change("D134", at=point(2.4, 4.4))
    floor.change("D137", at=point(3.55, 0.0))
    floor.change("D132", operation="SLIDING_TO_RIGHT")
    floor.remove("D135")
    unit_door(floor, unit, "D135", (3.55, 4.4), SOUTH, width=0.8)
    floor.furniture("BED", point(0.125, 1.3), EAST)


def shared_flat_bath(house: Drawing) -> None:
    """Two bedrooms, each with a door to the corridor, joined by one bathroom; no zones."""
    floor = house.storeys[FLOOR]
    for room in ("102", "104", "112", "114"):
        floor.clear(room)
    for unit in (UNITS[1], UNITS[2]):
        floor.remove(*(unit.wall(name) for name in ("band", "store", "bedroom")))
        inner = [unit.room(position) for position in (3, 4, 5)]
        floor.remove(*inner, *(f"D{room}" for room in inner))
        floor.change(unit.room(1), long_name="Soverom")
    floor.remove("112")
    floor.change("party 1-2", end=(7.0, 4.4))
    floor.wall("shared bathroom", (4.1, 4.4), (9.9, 4.4), 0.1)
    _furnish_shared_bathroom(floor)
    house.zones.clear()


def _furnish_shared_bathroom(floor: Storey) -> None:
    floor.fixture("WASHHANDBASIN", (5.6, 6.9), SOUTH)
    floor.fixture("TOILETPAN", (7.0, 6.9), SOUTH)
    floor.fixture("SHOWER", (9.3, 6.9), SOUTH)
