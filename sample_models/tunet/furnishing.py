"""What stands in the common, staff and service rooms of Tunet, and in the court."""

from collections.abc import Callable
from typing import TypeAlias

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Point, Storey

_Row: TypeAlias = tuple[str, Point, float]

_FIXTURES: tuple[_Row, ...] = (
    ("TOILETPAN", (16.8, 25.6), NORTH),
    ("WASHHANDBASIN", (17.925, 26.5), WEST),
    ("TOILETPAN", (3.2, 25.6), NORTH),
    ("WASHHANDBASIN", (4.325, 26.8), WEST),
    ("TOILETPAN", (17.6, 20.575), NORTH),
    ("WASHHANDBASIN", (16.425, 21.9), EAST),
    ("SINK", (4.475, 27.0), EAST),
    ("SINK", (23.95, 29.225), SOUTH),
    ("SINK", (23.1, 16.975), SOUTH),
)
_APPLIANCES: tuple[_Row, ...] = (
    ("WASHINGMACHINE", (25.4, 16.975), SOUTH),
    ("WASHINGMACHINE", (24.75, 16.975), SOUTH),
    ("TUMBLEDRYER", (24.1, 16.975), SOUTH),
    ("FRIDGE_FREEZER", (16.175, 21.4), WEST),
)
_SOCIAL: tuple[_Row, ...] = (
    ("SOFA", (7.6, 22.95), SOUTH),
    ("COFFEETABLE", (7.6, 20.9), NORTH),
    ("ARMCHAIR", (7.0, 19.7), NORTH),
    ("ARMCHAIR", (8.2, 19.7), NORTH),
    ("SOFA", (2.2, 20.6), EAST),
    ("COFFEETABLE", (3.9, 20.3), NORTH),
    ("ARMCHAIR", (4.6, 17.25), NORTH),
    ("BOOKCASE", (10.175, 21.4), WEST),
    ("DININGTABLE", (13.0, 19.6), NORTH),
    ("CHAIR", (12.2, 19.05), NORTH),
    ("CHAIR", (13.0, 19.05), NORTH),
    ("CHAIR", (13.8, 19.05), NORTH),
    ("CHAIR", (12.2, 21.15), SOUTH),
    ("CHAIR", (13.0, 21.15), SOUTH),
    ("CHAIR", (13.8, 21.15), SOUTH),
)
_ACTIVE_AND_QUIET: tuple[_Row, ...] = (
    ("DININGTABLE", (21.9, 19.9), NORTH),
    ("CHAIR", (21.3, 19.35), NORTH),
    ("CHAIR", (22.5, 19.35), NORTH),
    ("CHAIR", (21.3, 21.45), SOUTH),
    ("CHAIR", (22.5, 21.45), SOUTH),
    ("BENCH", (25.8, 20.2), WEST),
    ("CUPBOARD", (18.825, 21.9), EAST),
    ("SHELF", (16.425, 18.9), EAST),
    ("SHELF", (17.1, 17.3), NORTH),
    ("SOFA", (3.6, 9.2), NORTH),
    ("COFFEETABLE", (3.6, 10.5), NORTH),
    ("ARMCHAIR", (4.3, 12.95), SOUTH),
    ("SOFA", (24.2, 9.2), NORTH),
    ("ARMCHAIR", (23.4, 12.95), SOUTH),
)
_STAFF: tuple[_Row, ...] = (
    ("TABLE", (4.0, 14.95), NORTH),
    ("CHAIR", (4.0, 14.4), NORTH),
    ("CHAIR", (4.0, 16.3), SOUTH),
    ("DESK", (8.9, 25.65), NORTH),
    ("CHAIR", (8.9, 26.8), SOUTH),
    ("DESK", (11.2, 25.65), NORTH),
    ("CHAIR", (11.2, 26.8), SOUTH),
    ("DESK", (11.95, 28.3), WEST),
    ("CHAIR", (10.7, 28.3), EAST),
    ("FILECABINET", (8.35, 29.925), SOUTH),
    ("BED", (12.0, 32.45), WEST),
    ("DESK", (12.0, 31.0), WEST),
    ("CHAIR", (10.7, 31.0), EAST),
    ("CUPBOARD", (5.0, 25.6), NORTH),
    ("CUPBOARD", (6.1, 25.6), NORTH),
    ("TABLE", (6.2, 31.5), NORTH),
    ("CHAIR", (5.9, 30.95), NORTH),
    ("CHAIR", (6.5, 30.95), NORTH),
    ("CHAIR", (6.2, 32.85), SOUTH),
    ("SOFA", (7.3, 30.075), NORTH),
    ("LOCKER", (0.7, 25.6), NORTH),
    ("LOCKER", (1.7, 25.6), NORTH),
    ("DESK", (1.3, 33.0), SOUTH),
    ("CHAIR", (1.3, 31.7), NORTH),
)
_ENTRANCE_AND_SERVICE: tuple[_Row, ...] = (
    ("SOFA", (20.275, 30.0), WEST),
    ("COFFEETABLE", (18.2, 29.8), NORTH),
    ("ARMCHAIR", (17.2, 33.05), SOUTH),
    ("ARMCHAIR", (16.4, 30.9), EAST),
    ("LOCKER", (19.2, 27.825), SOUTH),
    ("SHELF", (20.525, 28.5), EAST),
    ("CUPBOARD", (27.8, 31.2), WEST),
    ("SHELF", (22.875, 28.0), EAST),
    ("SHELF", (27.8, 28.3), WEST),
    ("TABLE", (23.6, 13.25), NORTH),
)
_OUTDOORS: tuple[_Row, ...] = (
    ("BENCH", (14.0, 12.0), SOUTH),
    ("BENCH", (14.0, 13.4), NORTH),
    ("BENCH", (8.6, 12.6), EAST),
    ("TABLE", (18.6, 12.4), NORTH),
    ("BENCH", (18.6, 13.9), SOUTH),
    ("BENCH", (34.9, 28.0), WEST),
)


def furnish_commons(floor: Storey) -> None:
    """Put in the fixtures, appliances and furniture outside the units."""
    _put(floor.fixture, _FIXTURES)
    _put(floor.appliance, _APPLIANCES)
    for rows in (_SOCIAL, _ACTIVE_AND_QUIET, _STAFF, _ENTRANCE_AND_SERVICE, _OUTDOORS):
        _put(floor.furniture, rows)
    floor.furniture("KITCHEN", (16.175, 19.2), WEST, width=3.6)
    floor.furniture("KITCHEN", (3.275, 32.15), EAST, width=1.8)
    floor.furniture("BENCH", (2.425, 26.8), WEST, width=1.0)


def _put(put: Callable[[str, Point, float], None], rows: tuple[_Row, ...]) -> None:
    for kind, at, facing in rows:
        put(kind, at, facing)
