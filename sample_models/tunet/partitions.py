"""The walls of Tunet between rooms that are nobody's own."""

from typing import TypeAlias

from sample_models.kit import Point, Storey
from sample_models.tunet.grid import (
    BAND,
    CORRIDOR_NORTH,
    COURT_EAST,
    COURT_WEST,
    DEPTH,
    LENGTH,
    PORCH,
    PORCH_EAST,
    PORCH_WEST,
    RING_EAST,
    RING_NORTH,
    RING_WEST,
    ROOM,
)

_Row: TypeAlias = tuple[str, Point, Point]
_QUIET = 0.25  # m thick: what keeps sound from quiet rooms and talks

_SILENT: tuple[_Row, ...] = (
    ("band west", (RING_WEST, BAND), (COURT_WEST, BAND)),
    ("band east", (COURT_EAST, BAND), (RING_EAST, BAND)),
    ("quiet north", (RING_WEST, 13.1), (COURT_WEST, 13.1)),
    ("senses north", (COURT_EAST, 13.1), (RING_EAST, 13.1)),
    ("kitchen west", (10.3, BAND), (10.3, RING_NORTH)),
    ("kitchen east", (16.3, BAND), (16.3, RING_NORTH)),
    ("activity west", (18.7, BAND), (18.7, RING_NORTH)),
    ("sluice west", (PORCH_WEST, CORRIDOR_NORTH), (PORCH_WEST, PORCH)),
    ("sluice east", (PORCH_EAST, CORRIDOR_NORTH), (PORCH_EAST, PORCH)),
    ("visitors east", (20.4, CORRIDOR_NORTH), (20.4, DEPTH)),
)
_PLAIN: tuple[_Row, ...] = (
    ("wc south", (16.3, 20.5), (18.7, 20.5)),
    ("staff north", (0.0, PORCH), (PORCH_WEST, PORCH)),
    ("base west", (6.8, CORRIDOR_NORTH), (6.8, PORCH)),
    ("staff passage", (0.0, 28.3), (6.8, 28.3)),
    ("changing", (2.5, CORRIDOR_NORTH), (2.5, 28.3)),
    ("medicine", (4.4, CORRIDOR_NORTH), (4.4, 28.3)),
    ("office", (3.2, PORCH), (3.2, DEPTH)),
    ("night", (8.6, PORCH), (8.6, DEPTH)),
    ("visitors south", (PORCH_EAST, 27.9), (20.4, 27.9)),
    ("post", (18.0, CORRIDOR_NORTH), (18.0, 27.9)),
    ("goods", (22.8, CORRIDOR_NORTH), (22.8, DEPTH)),
    ("technical", (22.8, 29.3), (LENGTH, 29.3)),
    ("cleaning", (24.6, CORRIDOR_NORTH), (24.6, 29.3)),
    ("waste", (26.4, CORRIDOR_NORTH), (26.4, 29.3)),
)


def draw_partitions(floor: Storey) -> None:
    """Draw the walls inside the north wing and round the court."""
    for mark, start, end in _SILENT:
        floor.wall(mark, start, end, _QUIET, sound="R'w 55 dB")
    for mark, start, end in _PLAIN:
        floor.wall(mark, start, end, ROOM, sound="R'w 44 dB")
