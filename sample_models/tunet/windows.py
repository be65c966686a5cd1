"""The windows of Tunet outside the units, and the panes between rooms."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from sample_models.kit import Point, Storey
from sample_models.tunet.grid import (
    BAND,
    CORRIDOR_NORTH,
    COURT_EAST,
    COURT_WEST,
    DEPTH,
    PORCH_WEST,
    RING_EAST,
    RING_NORTH,
    RING_SOUTH,
    RING_WEST,
)
from sample_models.tunet.manners import COURT_WINDOW, PANE, WINDOW

_Row: TypeAlias = tuple[str, Point, float, float, float]  # mark, place, width, height, sill

_OUT: tuple[_Row, ...] = (
    ("W205", (17.2, DEPTH), 1.8, 1.3, 0.9),
    ("W208", (10.2, DEPTH), 1.4, 1.3, 0.9),
    ("W208b", (PORCH_WEST, 31.2), 1.3, 1.2, 0.9),  # night duty looks at the main entrance
    ("W211", (6.3, DEPTH), 2.4, 1.3, 0.9),
    ("W213", (0.0, 26.9), 1.0, 0.6, 1.7),
    ("W219", (1.7, DEPTH), 1.6, 1.3, 0.9),
)
_TO_COURT: tuple[_Row, ...] = (
    ("W201", (7.8, RING_SOUTH), 1.8, 1.6, 0.6),
    ("W201b", (12.0, RING_SOUTH), 2.2, 1.6, 0.6),
    ("W202", (16.0, RING_SOUTH), 2.2, 1.6, 0.6),
    ("W202b", (20.2, RING_SOUTH), 1.8, 1.6, 0.6),
    ("W221", (8.7, BAND), 2.7, 1.8, 0.5),
    ("W222", (14.0, BAND), 3.2, 1.5, 0.8),
    ("W225", (21.1, BAND), 1.8, 1.8, 0.5),
    ("W226", (COURT_EAST, 14.2), 1.4, 1.3, 0.9),
    ("W227", (COURT_WEST, 12.0), 1.6, 1.6, 0.6),
    ("W228", (COURT_WEST, 13.95), 1.2, 1.5, 0.7),
    ("W229", (COURT_EAST, 12.0), 1.6, 1.6, 0.6),
)
_PANES: tuple[_Row, ...] = (
    ("W207", (10.1, CORRIDOR_NORTH), 3.6, 1.2, 0.9),  # duty room to corridor
    ("W207b", (PORCH_WEST, 27.7), 3.6, 1.2, 0.9),  # duty room to sluice
    ("W221b", (7.1, RING_NORTH), 5.6, 1.5, 0.7),
    ("W221c", (RING_WEST, 20.2), 1.2, 1.5, 0.7),
    ("W222b", (12.6, RING_NORTH), 3.8, 1.5, 0.7),
    ("W225b", (21.6, RING_NORTH), 4.8, 1.5, 0.7),
    ("W225c", (RING_EAST, 20.2), 1.2, 1.5, 0.7),
    ("W227b", (RING_WEST, 11.2), 0.6, 1.9, 0.2),
    ("W229b", (RING_EAST, 11.2), 0.6, 1.9, 0.2),
)


def draw_windows(floor: Storey) -> None:
    """Set every window and pane that is not in a unit."""
    _set(floor, _OUT, WINDOW)
    _set(floor, _TO_COURT, COURT_WINDOW)
    _set(floor, _PANES, PANE)


def _set(floor: Storey, rows: tuple[_Row, ...], how: Mapping[str, Any]) -> None:
    for mark, at, width, height, sill in rows:
        floor.window(mark, at, width=width, height=height, sill=sill, **how)
