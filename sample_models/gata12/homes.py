"""What stands in the residents' units of Gata 12, and their lamps, alarms and switches."""

from typing import TypeAlias

from sample_models.gata12.unit import Plan, Unit
from sample_models.kit import EAST, NORTH, SOUTH, WEST, Degrees, Point, Storey

_Row: TypeAlias = tuple[str, Point, Degrees]

# A circle of 1.5 m stays free in the bathrooms; at least 3 m of wall stay free in living rooms.
_FIXTURES: dict[Plan, tuple[_Row, ...]] = {
    "A": (
        ("TOILETPAN", (2.55, 5.7), EAST),
        ("SHOWER", (4.0, 4.45), NORTH),
        ("WASHHANDBASIN", (5.2, 6.9), SOUTH),
    ),
    "B": (
        ("TOILETPAN", (7.375, 5.7), WEST),
        ("SHOWER", (5.9, 4.45), NORTH),
        ("WASHHANDBASIN", (4.9, 6.9), SOUTH),
    ),
}
_FURNITURE: dict[Plan, tuple[_Row, ...]] = {
    "A": (
        ("BED", (0.2, 2.2), EAST),
        ("WARDROBE", (3.05, 3.7), WEST),
        ("KITCHEN", (4.5, 4.35), SOUTH),
        ("TABLE", (4.6, 1.0), NORTH),
        ("CHAIR", (4.6, 2.27), SOUTH),
        ("CHAIR", (4.6, 0.53), NORTH),
        ("SOFA", (7.375, 2.6), WEST),
        ("SHELF", (0.2, 5.6), EAST),
    ),
    "B": (
        ("BED", (7.375, 1.6), WEST),
        ("WARDROBE", (6.6, 4.35), SOUTH),
        ("KITCHEN", (0.2, 3.0), EAST),
        ("TABLE", (2.2, 1.0), NORTH),
        ("CHAIR", (2.2, 2.27), SOUTH),
        ("CHAIR", (2.2, 0.53), NORTH),
        ("SOFA", (4.35, 1.7), WEST),
        ("SHELF", (0.2, 5.6), EAST),
    ),
}
# ceiling light, second light, dimmer by the door, its direction, call point, its direction
_LIVING: dict[Plan, tuple[Point, Point, Point, Degrees, Point]] = {
    "A": ((4.6, 2.0), (6.6, 1.2), (7.375, 4.6), WEST, (7.375, 4.3)),
    "B": ((2.2, 2.0), (3.6, 3.4), (4.35, 4.7), WEST, (4.35, 4.85)),
}


def furnish_unit(floor: Storey, unit: Unit) -> None:
    """Put in fixtures, furniture and devices."""
    point, direction = unit.frame.point, unit.frame.direction
    for kind, at, facing in _FIXTURES[unit.plan]:
        floor.fixture(kind, point(*at), direction(facing))
    for kind, at, facing in _FURNITURE[unit.plan]:
        floor.furniture(kind, point(*at), direction(facing))
    _wire(floor, unit)


def _wire(floor: Storey, unit: Unit) -> None:
    """Two groups of light and a dimmer in the main room, a smoke alarm and a call point."""
    point, direction = unit.frame.point, unit.frame.direction
    first, second, switch, facing, call = _LIVING[unit.plan]
    for group, at in (("1", first), ("2", second)):
        floor.light(point(*at), circuit=f"{unit.number}-{group}")
    floor.switch(
        point(*switch), direction(facing), kind="DIMMERSWITCH", circuit=f"{unit.number}-1"
    )
    floor.sensor(point(first[0], first[1] + 0.6))
    floor.alarm(point(*call), direction(facing), kind="CALLBUTTON")
    sleeping = (1.6, 2.0) if unit.plan == "A" else (5.9, 2.6)
    floor.sensor(point(*sleeping))
    floor.light(point(sleeping[0], sleeping[1] + 0.6), circuit=f"{unit.number}-3")
