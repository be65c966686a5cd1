"""The twelve residents' units of Gata 12: two plans, laid down in the corners of three storeys.

Drawn as the south-west unit lies: the gable to the west, the facade to the south, the corridor
to the north. Plan A sleeps at the gable, plan B beside the middle of the house. The two take
turns, across the corridor and from storey to storey: doors lie more than three metres apart
and no bedroom lies on another.
"""

# plan A                                  plan B
# y 7.0 +-------+----------+------+       +--------+------+-----------+
#       | store | bathroom | hall |       | store  | hall | bathroom  |
#   5.1 |       |          +------+       |        +------+           |
#   4.4 +-------+----------+      |       +--------+      +-----------+
#       | bedroom | living and    |       |  living and   | bedroom   |
#       |         | kitchen       |       |  kitchen      |           |
# y 0.0 +---------+---------------+       +---------------+-----------+
#       x 0      3.1             7.5      x 0            4.4         7.5

from typing import TypeAlias

from sample_models.gata12.facades import draw_unit_facade
from sample_models.gata12.grid import LEFT, PARTITION, RIGHT, ROOM_DOOR, SLIDING, UNIT_DOOR
from sample_models.gata12.unit import Plan, Unit
from sample_models.kit import (
    EAST,
    NORTH,
    SOUTH,
    WEST,
    Degrees,
    Drawing,
    Point,
    PropertySets,
    Storey,
)

_WALLS: dict[Plan, tuple[tuple[str, Point, Point], ...]] = {
    "A": (
        ("band", (0.0, 4.4), (5.8, 4.4)),
        ("hall side", (5.8, 4.4), (5.8, 7.0)),
        ("hall", (5.8, 5.1), (7.5, 5.1)),
        ("bathroom", (2.5, 4.4), (2.5, 7.0)),
        ("bedroom", (3.1, 0.0), (3.1, 4.4)),
    ),
    "B": (
        ("bedroom", (4.4, 0.0), (4.4, 7.0)),
        ("band west", (0.0, 4.4), (2.8, 4.4)),
        ("store", (2.8, 4.4), (2.8, 7.0)),
        ("hall", (2.8, 5.1), (4.4, 5.1)),
        ("band east", (4.4, 4.4), (7.5, 4.4)),
    ),
}
_ROOMS: dict[Plan, tuple[tuple[str, Point], ...]] = {
    "A": (
        ("Entré", (6.6, 6.0)),
        ("Bad", (4.2, 5.6)),
        ("Bod", (1.3, 5.6)),
        ("Stue/kjøkken", (5.0, 2.0)),
        ("Soverom", (1.5, 2.0)),
    ),
    "B": (
        ("Entré", (3.6, 6.0)),
        ("Bad", (6.0, 5.6)),
        ("Bod", (1.3, 5.6)),
        ("Stue/kjøkken", (2.0, 2.0)),
        ("Soverom", (6.0, 2.0)),
    ),
}
_HER_OWN: PropertySets = {"TP_Door": {"OpensWithoutKeyFrom": "inside", "LockableFromInside": True}}
_DoorRow: TypeAlias = tuple[Point, Degrees, str, float, str]  # place, opens, how, width, sound
_DOORS: dict[Plan, tuple[_DoorRow, ...]] = {
    "A": (
        ((6.82, 7.0), SOUTH, LEFT, 1.0, UNIT_DOOR),
        ((5.8, 6.0), EAST, SLIDING, 1.0, ROOM_DOOR),
        ((1.3, 4.4), NORTH, LEFT, 0.9, ""),
        ((6.6, 5.1), SOUTH, LEFT, 0.9, ROOM_DOOR),
        ((3.1, 1.0), WEST, LEFT, 0.9, ROOM_DOOR),
    ),
    "B": (
        ((3.77, 7.0), SOUTH, RIGHT, 1.0, UNIT_DOOR),
        ((4.4, 6.0), WEST, SLIDING, 1.0, ROOM_DOOR),
        ((1.6, 4.4), NORTH, LEFT, 0.9, ""),
        ((3.6, 5.1), SOUTH, LEFT, 0.9, ROOM_DOOR),
        ((4.4, 3.75), EAST, LEFT, 0.9, ROOM_DOOR),
    ),
}


def draw_unit(drawing: Drawing, floor: Storey, unit: Unit) -> None:
    """Draw one unit into the shell, and state it as a zone."""
    frame = unit.frame
    for name, start, end in _WALLS[unit.plan]:
        floor.wall(unit.wall(name), frame.point(*start), frame.point(*end), PARTITION)
    for position, (long_name, at) in enumerate(_ROOMS[unit.plan], 1):
        floor.room(unit.room(position), long_name, frame.point(*at))
    floor.classify(unit.room(5), "NS 3457-4", "111", "Soverom")
    floor.classify(unit.room(2), "NS 3457-4", "121", "Bad")
    _hang_doors(floor, unit)
    draw_unit_facade(floor, unit)
    drawing.zone(unit.name, unit.rooms, {"TP_Unit": {"Residents": 1}})


def _hang_doors(floor: Storey, unit: Unit) -> None:
    frame = unit.frame
    for position, (at, opens, operation, width, sound) in enumerate(_DOORS[unit.plan], 1):
        is_entrance = position == 1
        floor.door(
            f"D{unit.room(position)}", frame.point(*at), frame.direction(opens),
            width=width, operation=frame.operation(operation), sound=sound,
            fire="EI2 30-CSa" if is_entrance else "",
            properties=_HER_OWN if is_entrance else None,
        )  # fmt: skip
