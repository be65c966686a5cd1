"""The shell of Tunet: facades, corridor walls, walls between homes, floor and roof."""

from typing import TypeAlias

from sample_models.kit import Point, Storey
from sample_models.tunet.grid import (
    BAND,
    CORRIDOR,
    CORRIDOR_NORTH,
    CORRIDOR_SOUTH,
    COURT,
    COURT_EAST,
    COURT_WEST,
    DEPTH,
    EAST_END,
    FOOTPRINT,
    LENGTH,
    OUTER,
    PARTY,
    PORCH,
    PORCH_EAST,
    PORCH_WEST,
    RING_EAST,
    RING_NORTH,
    RING_SOUTH,
    RING_WEST,
    ROOF,
    UNIT_WIDTH,
    WEST_END,
)

_Row: TypeAlias = tuple[str, Point, Point]

_FACADES: tuple[_Row, ...] = (
    ("facade south", (0.0, 0.0), (LENGTH, 0.0)),
    ("facade south-east", (LENGTH, 0.0), (LENGTH, RING_SOUTH)),
    ("facade gable 5", (LENGTH, RING_SOUTH), (EAST_END, RING_SOUTH)),
    ("facade east", (EAST_END, RING_SOUTH), (EAST_END, RING_NORTH)),
    ("facade gable 6", (EAST_END, RING_NORTH), (LENGTH, RING_NORTH)),
    ("facade north-east", (LENGTH, RING_NORTH), (LENGTH, DEPTH)),
    ("facade goods", (LENGTH, DEPTH), (PORCH_EAST, DEPTH)),
    ("facade porch east", (PORCH_EAST, DEPTH), (PORCH_EAST, PORCH)),
    ("facade porch", (PORCH_EAST, PORCH), (PORCH_WEST, PORCH)),
    ("facade porch west", (PORCH_WEST, PORCH), (PORCH_WEST, DEPTH)),
    ("facade staff", (PORCH_WEST, DEPTH), (0.0, DEPTH)),
    ("facade north-west", (0.0, DEPTH), (0.0, RING_NORTH)),
    ("facade gable 8", (0.0, RING_NORTH), (WEST_END, RING_NORTH)),
    ("facade west", (WEST_END, RING_NORTH), (WEST_END, RING_SOUTH)),
    ("facade gable 7", (WEST_END, RING_SOUTH), (0.0, RING_SOUTH)),
    ("facade south-west", (0.0, RING_SOUTH), (0.0, 0.0)),
    ("facade court south", (COURT_WEST, RING_SOUTH), (COURT_EAST, RING_SOUTH)),
    ("facade court east", (COURT_EAST, RING_SOUTH), (COURT_EAST, BAND)),
    ("facade court north", (COURT_EAST, BAND), (COURT_WEST, BAND)),
    ("facade court west", (COURT_WEST, BAND), (COURT_WEST, RING_SOUTH)),
)
_ALONG_CORRIDORS: tuple[_Row, ...] = (
    ("corridor south-west", (0.0, CORRIDOR_SOUTH), (LENGTH / 2, CORRIDOR_SOUTH)),
    ("corridor south-east", (LENGTH / 2, CORRIDOR_SOUTH), (LENGTH, CORRIDOR_SOUTH)),
    ("corridor west", (0.0, RING_SOUTH), (0.0, RING_NORTH)),
    ("corridor east", (LENGTH, RING_SOUTH), (LENGTH, RING_NORTH)),
    ("corridor north", (0.0, CORRIDOR_NORTH), (LENGTH, CORRIDOR_NORTH)),
    ("ring west", (RING_WEST, RING_SOUTH), (RING_WEST, RING_NORTH)),
    ("ring east", (RING_EAST, RING_SOUTH), (RING_EAST, RING_NORTH)),
    ("ring north", (RING_WEST, RING_NORTH), (RING_EAST, RING_NORTH)),
    ("ring south-west", (RING_WEST, RING_SOUTH), (COURT_WEST, RING_SOUTH)),
    ("ring south-east", (COURT_EAST, RING_SOUTH), (RING_EAST, RING_SOUTH)),
    ("across west", (0.0, RING_NORTH), (RING_WEST, RING_NORTH)),
    ("across east", (RING_EAST, RING_NORTH), (LENGTH, RING_NORTH)),
)
_MIDDLE = (RING_SOUTH + RING_NORTH) / 2
_BETWEEN_UNITS: tuple[_Row, ...] = (
    ("party 1-2", (UNIT_WIDTH, 0.0), (UNIT_WIDTH, CORRIDOR_SOUTH)),
    ("party 2-3", (LENGTH / 2, 0.0), (LENGTH / 2, RING_SOUTH)),  # runs on across the corridor
    ("party 3-4", (3 * UNIT_WIDTH, 0.0), (3 * UNIT_WIDTH, CORRIDOR_SOUTH)),
    ("party 5-6", (LENGTH, _MIDDLE), (EAST_END, _MIDDLE)),
    ("party 7-8", (WEST_END, _MIDDLE), (0.0, _MIDDLE)),
)


def draw_shell(floor: Storey) -> None:
    """Draw what the rooms of Tunet are fitted into."""
    for mark, start, end in _FACADES:
        floor.wall(mark, start, end, OUTER, external=True)
    for mark, start, end in _ALONG_CORRIDORS:
        floor.wall(mark, start, end, CORRIDOR, sound="R'w 55 dB", fire="EI 60")
    for mark, start, end in _BETWEEN_UNITS:
        floor.wall(mark, start, end, PARTY, sound="R'w 55 dB", fire="EI 60")
    floor.slab("floor", FOOTPRINT, 0.3, holes=[COURT])
    floor.slab("roof", ROOF, 0.4, top=floor.height + 0.4, kind="ROOF", holes=[COURT])
