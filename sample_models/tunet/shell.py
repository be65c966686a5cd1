"""The shell of Tunet: facades, corridor walls, party walls, floor and roof."""

from sample_models.kit import Point, PropertySets, Storey
from sample_models.tunet.grid import (
    CORRIDOR,
    CORRIDOR_NORTH,
    CORRIDOR_SOUTH,
    DEPTH,
    FOOTPRINT,
    HALL_SOUTH,
    LENGTH,
    OUTER,
    PARTY,
    UNIT_WIDTH,
    WING_EAST,
    WING_WEST,
)

_RATED: PropertySets = {"Pset_WallCommon": {"AcousticRating": "R'w 55 dB"}}

_FACADES: tuple[tuple[str, Point, Point], ...] = (
    ("facade south", (0.0, 0.0), (LENGTH, 0.0)),
    ("facade east", (LENGTH, 0.0), (LENGTH, DEPTH)),
    ("facade north", (LENGTH, DEPTH), (0.0, DEPTH)),
    ("facade west", (0.0, DEPTH), (0.0, 0.0)),
)
_ALONG_CORRIDOR: tuple[tuple[str, float, float, float], ...] = (  # mark, from x, to x, y
    ("corridor north", 0.0, LENGTH, CORRIDOR_NORTH),
    ("corridor south-west", 0.0, WING_WEST, CORRIDOR_SOUTH),
    ("corridor south-east", WING_EAST, LENGTH, CORRIDOR_SOUTH),
    ("corridor south", WING_WEST, WING_EAST, HALL_SOUTH),
)
_BETWEEN_UNITS: tuple[tuple[str, float, float, float], ...] = (  # mark, x, from y, to y
    ("wing west", WING_WEST, 0.0, CORRIDOR_NORTH),  # runs on across the corridor
    ("wing east", WING_EAST, 0.0, CORRIDOR_NORTH),
    ("party 1-2", UNIT_WIDTH, 0.0, CORRIDOR_SOUTH),
    ("party 4-5", LENGTH - UNIT_WIDTH, 0.0, CORRIDOR_SOUTH),
    ("party 3", UNIT_WIDTH, CORRIDOR_NORTH, DEPTH),
    ("party 6", LENGTH - UNIT_WIDTH, CORRIDOR_NORTH, DEPTH),
)


def draw_shell(floor: Storey) -> None:
    """Draw what the rooms of Tunet are fitted into."""
    for mark, start, end in _FACADES:
        floor.wall(mark, start, end, OUTER, external=True)
    for mark, x0, x1, y in _ALONG_CORRIDOR:
        floor.wall(mark, (x0, y), (x1, y), CORRIDOR, properties=_RATED)
    for mark, x, y0, y1 in _BETWEEN_UNITS:
        floor.wall(mark, (x, y0), (x, y1), PARTY, properties=_RATED)
    floor.slab("floor", FOOTPRINT, 0.3)
    floor.slab("roof", FOOTPRINT, 0.4, top=floor.height + 0.4, kind="ROOF")
