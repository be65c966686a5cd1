"""What stands in the common, staff and service rooms of Tunet."""

from collections.abc import Callable
from typing import TypeAlias

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Point, Storey

_Row: TypeAlias = tuple[str, Point, float]

_FIXTURES: tuple[_Row, ...] = (
    ("TOILETPAN", (19.9, 9.2), NORTH),
    ("WASHHANDBASIN", (18.95, 10.6), EAST),
    ("SINK", (17.075, 10.4), EAST),
    ("SINK", (13.075, 11.9), EAST),
    ("TOILETPAN", (36.875, 10.6), WEST),
    ("WASHHANDBASIN", (35.2, 9.2), NORTH),
)
_APPLIANCES: tuple[_Row, ...] = (
    ("WASHINGMACHINE", (14.0, 12.6), SOUTH),
    ("WASHINGMACHINE", (16.925, 11.9), WEST),
    ("TUMBLEDRYER", (16.925, 11.2), WEST),
)
_FURNITURE: tuple[_Row, ...] = (
    ("KITCHEN", (14.125, 2.6), EAST),
    ("SOFA", (24.525, 4.8), WEST),
    ("SOFA", (22.6, 6.2), SOUTH),
    ("ARMCHAIR", (19.6, 0.9), NORTH),
    ("TABLE", (22.6, 4.0), NORTH),
    ("TABLE", (26.3, 2.2), NORTH),
    ("CHAIR", (26.3, 3.55), SOUTH),
    ("CHAIR", (26.3, 1.65), NORTH),
    ("SHELF", (28.525, 3.4), WEST),
    ("SHELF", (29.875, 1.5), WEST),
    ("SHELF", (29.875, 3.0), WEST),
    ("SOFA", (7.125, 13.0), EAST),
    ("ARMCHAIR", (10.7, 13.4), WEST),
    ("ARMCHAIR", (9.9, 15.6), SOUTH),
    ("SHELF", (10.725, 11.2), WEST),
    ("SHELF", (12.925, 12.0), WEST),
    ("SHELF", (12.925, 13.4), WEST),
    ("SHELF", (12.925, 14.8), WEST),
    ("SOFA", (17.075, 13.6), EAST),
    ("ARMCHAIR", (20.925, 14.4), WEST),
    ("TABLE", (18.9, 13.2), NORTH),
    ("DESK", (25.275, 11.0), EAST),
    ("CHAIR", (26.55, 11.0), WEST),
    ("SHELF", (27.425, 12.9), WEST),
    ("BED", (27.575, 12.6), EAST),
    ("DESK", (30.225, 11.0), WEST),
    ("TABLE", (32.4, 12.4), NORTH),
    ("CHAIR", (32.4, 11.85), NORTH),
    ("CHAIR", (32.4, 13.75), SOUTH),
    ("KITCHEN", (30.375, 11.5), EAST),
    ("WARDROBE", (36.875, 12.6), WEST),
    ("WARDROBE", (36.875, 14.0), WEST),
)


def furnish_commons(floor: Storey) -> None:
    """Put in the fixtures, appliances and furniture outside the units."""
    _put(floor.fixture, _FIXTURES)
    _put(floor.appliance, _APPLIANCES)
    _put(floor.furniture, _FURNITURE)
    floor.furniture("TABLE", (17.0, 2.2), NORTH, width=2.4, depth=1.0)
    for x in (16.2, 17.0, 17.8):
        floor.furniture("CHAIR", (x, 1.65), NORTH)
        floor.furniture("CHAIR", (x, 3.75), SOUTH)


def _put(put: Callable[[str, Point, float], None], rows: tuple[_Row, ...]) -> None:
    for kind, at, facing in rows:
        put(kind, at, facing)
