"""The residents' units of Tunet: one plan, laid down six times.

Drawn as unit 1 lies: the living side to the west, the bathroom side to the east, the facade to
the south and the corridor to the north.
"""

# y 7.0  +------+---------+----------+
#        | store|  hall   | bathroom |
# y 4.4  +------+---------+----------+
#        |  living and    | bedroom  |
#        |  kitchen       |          |
# y 0.0  +----------------+----------+
#        x 0    1.75      3.9  4.1   7.0

from dataclasses import dataclass
from typing import Final

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Frame, Point, PropertySets, Storey
from sample_models.tunet.grid import DEPTH, LENGTH, OUTER, PARTITION, PARTY, UNIT_WIDTH


@dataclass(frozen=True, slots=True)
class Unit:
    """Where one unit lies, and which of its sides are facades."""

    number: int
    frame: Frame
    living_at_gable: bool = False
    bathroom_at_gable: bool = False
    bathroom_slides: bool = False  # a sliding bathroom door instead of one that opens out

    @property
    def name(self) -> str:
        """The name of the unit's zone."""
        return f"Boenhet {self.number}"

    def room(self, position: int) -> str:
        """A room number: 1 hall, 2 bathroom, 3 store, 4 living, 5 bedroom."""
        return f"1{self.number - 1}{position}"

    def wall(self, name: str) -> str:
        """The mark of one of the unit's own walls: band, bathroom, bedroom, store."""
        return f"{self.number} {name}"


UNITS: Final = {
    unit.number: unit
    for unit in (
        Unit(1, Frame(), living_at_gable=True),
        Unit(2, Frame((2 * UNIT_WIDTH, 0.0), mirror_x=True)),
        Unit(3, Frame((UNIT_WIDTH, DEPTH), mirror_x=True, mirror_y=True), bathroom_at_gable=True),
        Unit(4, Frame((LENGTH - 2 * UNIT_WIDTH, 0.0))),
        Unit(5, Frame((LENGTH, 0.0), mirror_x=True), living_at_gable=True, bathroom_slides=True),
        Unit(6, Frame((LENGTH - UNIT_WIDTH, DEPTH), mirror_y=True), bathroom_at_gable=True),
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
    """Draw one unit into the shell: walls, rooms, doors, windows and what stands in it."""
    for name, start, end in _WALLS:
        wall = unit.frame.point(*start), unit.frame.point(*end)
        floor.wall(unit.wall(name), *wall, PARTITION)
    for position, long_name, at in _ROOMS:
        floor.room(unit.room(position), long_name, unit.frame.point(*at))
    _draw_doors(floor, unit)
    _draw_windows(floor, unit)
    _furnish_bathroom(floor, unit)
    _furnish_rooms(floor, unit)


def unit_door(
    floor: Storey,
    unit: Unit,
    mark: str,
    at: Point,
    opens: float,
    operation: str = "SINGLE_SWING_LEFT",
    width: float = 0.9,
    properties: PropertySets | None = None,
) -> None:
    """A door at a place of the unit's own plan."""
    frame = unit.frame
    floor.door(
        mark,
        frame.point(*at),
        frame.direction(opens),
        width=width,
        operation=frame.operation(operation),
        properties=properties,
    )


def _draw_doors(floor: Storey, unit: Unit) -> None:
    doors = [f"D{unit.room(position)}" for position in range(1, 6)]
    bathroom = "SLIDING_TO_RIGHT" if unit.bathroom_slides else "SINGLE_SWING_LEFT"
    unit_door(floor, unit, doors[0], (2.45, 7.0), SOUTH, "SINGLE_SWING_RIGHT", 1.0)
    unit_door(floor, unit, doors[1], (4.1, 5.05), WEST, bathroom)
    unit_door(floor, unit, doors[2], (1.75, 5.35), EAST, "SINGLE_SWING_LEFT", 0.8)
    unit_door(floor, unit, doors[3], (2.4, 4.4), SOUTH, "SINGLE_SWING_RIGHT")
    unit_door(floor, unit, doors[4], (3.9, 3.7), EAST, "SINGLE_SWING_LEFT")


def _draw_windows(floor: Storey, unit: Unit) -> None:
    point = unit.frame.point
    floor.window(f"W{unit.room(4)}", point(1.9, 0.0), width=2.0, height=1.5, sill=0.7)
    floor.window(f"W{unit.room(5)}", point(5.4, 0.0), width=1.4)
    if unit.living_at_gable:
        floor.window(f"W{unit.room(4)}b", point(0.0, 1.4), width=1.4)
    if unit.bathroom_at_gable:
        floor.window(f"W{unit.room(2)}", point(7.0, 5.3), width=0.6, height=0.6, sill=1.6)


def _furnish_bathroom(floor: Storey, unit: Unit) -> None:
    """Pan on the end wall, shower in the corner, basin by the door: a 1.5 m circle stays free."""
    point, direction = unit.frame.point, unit.frame.direction
    face = UNIT_WIDTH - (OUTER if unit.bathroom_at_gable else PARTY) / 2
    floor.fixture("TOILETPAN", point(face, 5.05), direction(WEST))
    floor.fixture("SHOWER", point(face - 0.45, 6.9), direction(SOUTH))
    floor.fixture("WASHHANDBASIN", point(4.75, 6.9), direction(SOUTH))


def _furnish_rooms(floor: Storey, unit: Unit) -> None:
    point, direction = unit.frame.point, unit.frame.direction
    face = UNIT_WIDTH - (OUTER if unit.bathroom_at_gable else PARTY) / 2
    floor.furniture("BED", point(face, 1.3), direction(WEST))
    floor.furniture("WARDROBE", point(face - 0.65, 4.35), direction(SOUTH))
    west = (OUTER if unit.living_at_gable else PARTY) / 2
    floor.furniture("KITCHEN", point(west, 3.1), direction(EAST))
    floor.furniture("TABLE", point(west + 0.7, 0.6), direction(NORTH))
    floor.furniture("CHAIR", point(west + 0.7, 1.87), direction(SOUTH))
    floor.furniture("SOFA", point(3.85, 1.4), direction(WEST))
