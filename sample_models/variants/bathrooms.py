"""Variants that move bathroom walls and doors: who can get into which bathroom, and how."""

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Drawing, PropertySets, Storey
from sample_models.tunet import FLOOR
from sample_models.tunet.units import UNITS, Unit, unit_door


def corridor_bath(house: Drawing) -> None:
    """Unit 2's bathroom opens to the corridor only, and nothing says it is hers."""
    _hang_on_corridor(house.storeys[FLOOR])
    house.zone("Boenhet 2", ("111", "113", "114", "115", "117"))


def corridor_bath_in_zone(house: Drawing) -> None:
    """Unit 2's bathroom opens to the corridor only, though its zone claims it."""
    _hang_on_corridor(house.storeys[FLOOR])


def jack_and_jill(house: Drawing) -> None:
    """Unit 2 has a dressing room for a bathroom, with a door to the bathroom of unit 1."""
    floor = house.storeys[FLOOR]
    floor.clear("112")
    floor.change("112", long_name="Garderobe")
    floor.furniture("WARDROBE", (9.0, 6.9), SOUTH)
    floor.clear("102")
    _put_fixtures_on_corridor_wall(floor)
    floor.door("D102b", (7.0, 5.2), EAST)


def jack_and_jill_no_zones(house: Drawing) -> None:
    """As `jack_and_jill`, and no zone says where one home ends and the next begins."""
    jack_and_jill(house)
    house.zones.clear()


def extra_corridor_door(house: Drawing) -> None:
    """Unit 2's bathroom has a second door, to the corridor, for cleaners."""
    _add_corridor_door(house.storeys[FLOOR], {})


def demolished_door(house: Drawing) -> None:
    """Unit 2's bathroom had a second door to the corridor; it is to be torn out."""
    _add_corridor_door(house.storeys[FLOOR], {"Pset_DoorCommon": {"Status": "DEMOLISH"}})


def wc_and_shower_split(house: Drawing) -> None:
    """Unit 2 has a WC and a shower room, each with a door of its own to her hall."""
    floor, unit = house.storeys[FLOOR], UNITS[2]
    point, direction = unit.frame.point, unit.frame.direction
    floor.clear("112")
    floor.wall("2 wc", point(4.1, 5.65), point(7.0, 5.65), 0.1)
    floor.change("112", long_name="WC", at=point(5.5, 5.0))
    floor.room("116", "Dusj", point(5.5, 6.3))
    unit_door(floor, unit, "D116", (4.1, 6.3), WEST, width=0.8)
    floor.fixture("TOILETPAN", point(6.875, 5.05), direction(WEST))
    floor.fixture("WASHHANDBASIN", point(5.2, 4.45), direction(NORTH))
    floor.fixture("SHOWER", point(6.425, 6.9), direction(SOUTH))
    house.zone("Boenhet 2", (*UNITS[2].rooms, "116"))


def unknown_side(house: Drawing) -> None:
    """A second door of unit 5's bathroom leads into a walled-off place that is no room."""
    floor, unit = house.storeys[FLOOR], UNITS[5]
    point = unit.frame.point
    floor.clear("145")
    floor.furniture("BED", point(6.875, 1.3), unit.frame.direction(WEST))
    floor.wall("5 closet south", point(5.4, 3.3), point(7.0, 3.3), 0.1)
    floor.wall("5 closet west", point(5.4, 3.3), point(5.4, 4.4), 0.1)
    unit_door(floor, unit, "D142b", (5.9, 4.4), SOUTH, width=0.8)


def opening_without_door(house: Drawing) -> None:
    """Unit 6's bathroom is open to the bedroom: a passage as high as a door, with no door."""
    floor = house.storeys[FLOOR]
    floor.remove("D152")
    floor.opening("O152", UNITS[6].frame.point(4.75, 4.4), width=1.0)


def hatch_to_neighbour(house: Drawing) -> None:
    """An inspection hatch, 0.4 by 0.4 m, between the bathrooms of units 1 and 2."""
    house.storeys[FLOOR].window(
        "W102b", (7.0, 5.7), width=0.4, height=0.4, sill=1.2, external=False
    )


def mirrored_overlap(house: Drawing) -> None:
    """The outlines of the bathrooms of units 1 and 2 reach through the wall into each other."""
    floor = house.storeys[FLOOR]
    for room, west, east in (("102", 4.15, 7.15), ("112", 6.85, 9.85)):
        outline = ((west, 4.45), (east, 4.45), (east, 6.9), (west, 6.9))
        floor.change(room, at=None, outline=outline)


def bathroom_undrawn_door(house: Drawing) -> None:
    """Unit 4's bathroom has no door: whoever drew it forgot it."""
    house.storeys[FLOOR].remove("D132")


def bathroom_door_opens_in(house: Drawing) -> None:
    """The door of unit 3's bathroom swings into the bathroom."""
    house.storeys[FLOOR].change("D122", opens=UNITS[3].frame.direction(EAST))


def bathroom_leaf_unstated(house: Drawing) -> None:
    """Nothing says how the door of unit 3's bathroom opens."""
    house.storeys[FLOOR].change("D122", operation="NOTDEFINED")


def _hang_on_corridor(floor: Storey) -> None:
    floor.remove("D112")
    _door_to_corridor(floor, UNITS[2], "D112", {})


def _add_corridor_door(floor: Storey, properties: PropertySets) -> None:
    _door_to_corridor(floor, UNITS[2], "D112b", properties)


def _door_to_corridor(floor: Storey, unit: Unit, mark: str, properties: PropertySets) -> None:
    """A door between basin and shower, opening out into the corridor."""
    unit_door(floor, unit, mark, (5.51, 7.0), NORTH, width=0.8, properties=properties)


def _put_fixtures_on_corridor_wall(floor: Storey) -> None:
    """Unit 1's fixtures in a row, so that the wall to unit 2 is free for a door."""
    floor.fixture("WASHHANDBASIN", (4.75, 6.9), SOUTH)
    floor.fixture("TOILETPAN", (5.5, 6.9), SOUTH)
    floor.fixture("SHOWER", (6.425, 6.9), SOUTH)
