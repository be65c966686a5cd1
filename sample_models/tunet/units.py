"""The residents' units of Tunet: one plan, laid down eight times.

Drawn as unit 1 lies: the living side to the west, the bathroom side to the east, the facade to
the south and the corridor to the north.
"""

# y 7.0  +------+---------+----------+
#        | store|  hall   | bathroom |
# y 4.4  +------+---------+----------+
#        |  living and    | bedroom  |
#        |  kitchen       |          |
# y 0.0  +----------------+----------+
#        |  terrace   |
# y -2.8 +------------+
#        x 0    1.75      3.9  4.1   7.0

from dataclasses import dataclass
from typing import Any, Final

from sample_models.kit import EAST, SOUTH, WEST, Frame, Point, Storey
from sample_models.tunet.grid import (
    EAST_END,
    LENGTH,
    OUTER,
    PARTITION,
    RING_NORTH,
    RING_SOUTH,
    UNIT_WIDTH,
    WEST_END,
)
from sample_models.tunet.manners import TERRACE_DOOR, UNIT_DOOR, WINDOW
from sample_models.tunet.turning import TurnedFrame


@dataclass(frozen=True, slots=True)
class Unit:
    """Where one unit lies, and which of its sides are facades."""

    number: int
    frame: Frame
    living_at_gable: bool = False
    bathroom_slides: bool = False  # a sliding bathroom door instead of one that opens out

    @property
    def name(self) -> str:
        """The name of the unit's zone."""
        return f"Boenhet {self.number}"

    @property
    def rooms(self) -> tuple[str, ...]:
        """The numbers of its rooms, its terrace last."""
        return tuple(self.room(position) for position in (*range(1, 6), TERRACE))

    def room(self, position: int) -> str:
        """A room number: 1 hall, 2 bathroom, 3 store, 4 living, 5 bedroom, 7 terrace."""
        return f"1{self.number - 1}{position}"

    def wall(self, name: str) -> str:
        """The mark of one of the unit's own walls: band, bathroom, bedroom, store."""
        return f"{self.number} {name}"


TERRACE = 7
UNITS: Final = {
    unit.number: unit
    for unit in (
        Unit(1, Frame(), living_at_gable=True),
        Unit(2, Frame((2 * UNIT_WIDTH, 0.0), mirror_x=True)),
        Unit(3, Frame((2 * UNIT_WIDTH, 0.0))),
        Unit(4, Frame((LENGTH, 0.0), mirror_x=True), living_at_gable=True),
        Unit(
            5,
            TurnedFrame((EAST_END, RING_SOUTH), mirror_x=True),
            living_at_gable=True,
            bathroom_slides=True,
        ),
        Unit(
            6,
            TurnedFrame((EAST_END, RING_NORTH), mirror_x=True, mirror_y=True),
            living_at_gable=True,
        ),
        Unit(7, TurnedFrame((WEST_END, RING_SOUTH)), living_at_gable=True),
        Unit(8, TurnedFrame((WEST_END, RING_NORTH), mirror_y=True), living_at_gable=True),
    )
}

_ROOMS: tuple[tuple[int, str, Point], ...] = (
    (1, "Entré", (2.9, 5.6)),
    (2, "Bad", (5.5, 5.6)),
    (3, "Bod", (0.9, 5.6)),
    (4, "Stue/kjøkken", (2.0, 2.0)),
    (5, "Soverom", (5.5, 2.0)),
)
_WALLS: tuple[tuple[str, Point, Point], ...] = (
    ("band", (0.0, 4.4), (UNIT_WIDTH, 4.4)),
    ("bathroom", (4.1, 4.4), (4.1, 7.0)),
    ("store", (1.75, 4.4), (1.75, 7.0)),
    ("bedroom", (3.9, 0.0), (3.9, 4.4)),
)


def draw_unit(floor: Storey, unit: Unit) -> None:
    """Draw one unit into the shell: walls, rooms, doors, windows and its terrace."""
    for name, start, end in _WALLS:
        wall = unit.frame.point(*start), unit.frame.point(*end)
        floor.wall(unit.wall(name), *wall, PARTITION)
    for position, long_name, at in _ROOMS:
        floor.room(unit.room(position), long_name, unit.frame.point(*at))
    _draw_doors(floor, unit)
    _draw_windows(floor, unit)
    _draw_terrace(floor, unit)


def unit_door(
    floor: Storey,
    unit: Unit,
    mark: str,
    at: Point,
    opens: float,
    operation: str = "SINGLE_SWING_LEFT",
    **how: Any,
) -> None:
    """A door at a place of the unit's own plan; `how` is as for any door."""
    frame = unit.frame
    operation = frame.operation(operation)
    floor.door(mark, frame.point(*at), frame.direction(opens), operation=operation, **how)


def _draw_doors(floor: Storey, unit: Unit) -> None:
    doors = [f"D{unit.room(position)}" for position in range(1, 6)]
    bathroom = "SLIDING_TO_RIGHT" if unit.bathroom_slides else "SINGLE_SWING_LEFT"
    right = "SINGLE_SWING_RIGHT"
    unit_door(floor, unit, doors[0], (2.45, 7.0), SOUTH, right, width=1.0, **UNIT_DOOR)
    unit_door(floor, unit, doors[1], (4.1, 5.0), WEST, bathroom, width=1.0)
    unit_door(floor, unit, doors[2], (1.75, 5.35), EAST, "SINGLE_SWING_LEFT", width=0.8)
    unit_door(floor, unit, doors[3], (3.2, 4.4), SOUTH, right)
    unit_door(floor, unit, doors[4], (3.9, 3.7), EAST, "SINGLE_SWING_LEFT")
    terrace = f"D{unit.room(TERRACE)}"
    unit_door(floor, unit, terrace, (3.2, 0.0), SOUTH, external=True, **TERRACE_DOOR)


def _draw_windows(floor: Storey, unit: Unit) -> None:
    living, bedroom = f"W{unit.room(4)}", f"W{unit.room(5)}"
    point = unit.frame.point
    floor.window(living, point(1.3, 0.0), width=1.8, height=1.5, sill=0.7, **WINDOW)
    floor.window(bedroom, point(5.4, 0.0), width=1.4, **WINDOW)
    if unit.living_at_gable:
        floor.window(f"{living}b", point(0.0, 1.4), width=1.4, **WINDOW)


def _draw_terrace(floor: Storey, unit: Unit) -> None:
    """Her own place outdoors: the width of the living room, fenced on three sides."""
    near, far = -OUTER / 2, -2.8
    path = [unit.frame.point(*corner) for corner in _around(near, far)]
    floor.room(unit.room(TERRACE), "Terrasse", outline=path, external=True)
    floor.fence(f"fence {unit.number}", path, height=2.0)


def _around(near: float, far: float) -> tuple[Point, ...]:
    return ((0.6, near), (0.6, far), (4.1, far), (4.1, near))
