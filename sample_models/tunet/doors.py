"""The doors of Tunet outside the units, by where they lead."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Point, Storey
from sample_models.tunet.grid import (
    BAND,
    CORRIDOR_NORTH,
    COURT_EAST,
    COURT_WEST,
    DEPTH,
    LENGTH,
    PORCH,
    PORCH_EAST,
    RING_EAST,
    RING_NORTH,
    RING_SOUTH,
    RING_WEST,
)
from sample_models.tunet.manners import (
    COUNTER_DOOR,
    COURT_DOOR,
    CROSS_DOOR,
    DELIVERY_DOOR,
    ESCAPE_DOOR,
    GLAZED_DOOR,
    INNER_DOOR,
    MAIN_DOOR,
    QUIET_COURT_DOOR,
    QUIET_DOOR,
    ROOM_DOOR,
    STAFF_DOOR,
    STAFF_ENTRANCE,
)

_How: TypeAlias = Mapping[str, Any]
_Row: TypeAlias = tuple[str, Point, float, _How]
_RIGHT = {"operation": "SINGLE_SWING_RIGHT"}
_SLIDING = {"operation": "SLIDING_TO_RIGHT"}

_OUT: tuple[_Row, ...] = (
    ("D204", (14.0, PORCH), NORTH, MAIN_DOOR),
    ("D210", (0.0, 29.15), WEST, STAFF_ENTRANCE),
    ("D215", (21.6, DEPTH), NORTH, DELIVERY_DOOR),
    ("D201", (0.0, 8.05), WEST, ESCAPE_DOOR),
    ("D202", (LENGTH, 8.05), EAST, ESCAPE_DOOR),
    ("D203", (0.0, 24.3), WEST, ESCAPE_DOOR),
    ("D205", (19.6, DEPTH), NORTH, ESCAPE_DOOR),
    ("D232", (LENGTH, 24.3), EAST, COURT_DOOR),
)
_TO_COURT: tuple[_Row, ...] = (
    ("D231", (9.8, RING_SOUTH), NORTH, COURT_DOOR),
    ("D231b", (18.2, RING_SOUTH), NORTH, COURT_DOOR),
    ("D221b", (6.6, BAND), SOUTH, COURT_DOOR),
    ("D222b", (11.2, BAND), SOUTH, COURT_DOOR),
    ("D225b", (19.5, BAND), SOUTH, COURT_DOOR),
    ("D226b", (COURT_EAST, 16.0), WEST, COURT_DOOR),
    ("D227b", (COURT_WEST, 10.1), EAST, QUIET_COURT_DOOR),
    ("D228b", (COURT_WEST, 15.3), EAST, COURT_DOOR),
    ("D229b", (COURT_EAST, 10.1), WEST, QUIET_COURT_DOOR),
)
_ALONG_THE_RING: tuple[_Row, ...] = (
    ("D203b", (1.05, RING_NORTH), NORTH, CROSS_DOOR | {"width": 1.6}),
    ("D203c", (26.95, RING_NORTH), NORTH, CROSS_DOOR | {"width": 1.6}),
    ("D202b", (14.0, 8.05), EAST, CROSS_DOOR | {"width": 1.4}),
    ("D203d", (14.0, CORRIDOR_NORTH), NORTH, INNER_DOOR),
)
_COMMON: tuple[_Row, ...] = (
    ("D221", (3.2, RING_NORTH), SOUTH, GLAZED_DOOR),
    ("D221c", (RING_WEST, 18.2), EAST, GLAZED_DOOR),
    ("D222", (15.3, RING_NORTH), SOUTH, GLAZED_DOOR | _RIGHT),
    ("D222c", (10.3, 18.4), EAST, GLAZED_DOOR),
    ("D223", (17.5, RING_NORTH), SOUTH, ROOM_DOOR | _SLIDING),
    ("D224", (18.7, 19.4), WEST, ROOM_DOOR),
    ("D225", (24.9, RING_NORTH), SOUTH, GLAZED_DOOR),
    ("D225c", (RING_EAST, 18.2), WEST, GLAZED_DOOR),
    ("D226", (RING_EAST, 14.2), WEST, ROOM_DOOR),
    ("D227", (RING_WEST, 12.2), EAST, QUIET_DOOR),
    ("D228", (RING_WEST, 14.2), EAST, ROOM_DOOR),
    ("D229", (RING_EAST, 12.2), WEST, QUIET_DOOR | _RIGHT),
)
_NORTH_WING: tuple[_Row, ...] = (
    ("D205b", (PORCH_EAST, 29.1), EAST, ROOM_DOOR),
    ("D206", (17.3, 27.9), NORTH, ROOM_DOOR | _SLIDING),
    ("D207", (7.5, CORRIDOR_NORTH), NORTH, COUNTER_DOOR),
    ("D207b", (6.8, 29.15), EAST, STAFF_DOOR),
    ("D208", (9.4, PORCH), NORTH, STAFF_DOOR),
    ("D209", (6.8, 27.4), WEST, STAFF_DOOR),
    ("D211", (4.6, PORCH), NORTH, STAFF_DOOR),
    ("D211b", (8.6, 32.2), WEST, STAFF_DOOR),
    ("D212", (3.45, 28.3), SOUTH, STAFF_DOOR | _SLIDING),
    ("D213", (1.4, 28.3), SOUTH, STAFF_DOOR | _RIGHT),
    ("D214", (19.2, CORRIDOR_NORTH), NORTH, ROOM_DOOR),
    ("D215b", (21.6, CORRIDOR_NORTH), NORTH, STAFF_DOOR),
    ("D216", (22.8, 31.3), EAST, STAFF_DOOR),
    ("D217", (23.7, CORRIDOR_NORTH), NORTH, STAFF_DOOR),
    ("D218", (25.5, CORRIDOR_NORTH), NORTH, ROOM_DOOR),
    ("D219", (2.4, PORCH), NORTH, STAFF_DOOR),
    ("D220", (27.1, CORRIDOR_NORTH), NORTH, STAFF_DOOR),
)


def draw_doors(floor: Storey) -> None:
    """Hang every door that is not in a unit."""
    for rows in (_OUT, _TO_COURT, _ALONG_THE_RING, _COMMON, _NORTH_WING):
        for mark, at, opens, how in rows:
            floor.door(mark, at, opens, **how)
