"""What stands in the common, staff and service rooms of Gata 12."""

from typing import TypeAlias

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Degrees, Point, Storey

_Row: TypeAlias = tuple[str, Point, Degrees]

_GROUND: tuple[_Row, ...] = (
    # post, conversation, quiet
    ("SHELF", (9.125, 5.6), WEST),
    ("SHELF", (9.125, 3.2), WEST),
    ("SOFA", (9.275, 3.2), EAST),
    ("ARMCHAIR", (12.325, 3.6), WEST),
    ("ARMCHAIR", (12.325, 4.8), WEST),
    ("SOFA", (16.125, 2.2), WEST),
    ("ARMCHAIR", (12.475, 3.2), EAST),
    ("ARMCHAIR", (14.4, 4.275), NORTH),
    # visitors
    ("SOFA", (17.6, 0.2), NORTH),
    ("ARMCHAIR", (16.275, 2.4), EAST),
    ("TABLE", (17.9, 1.6), NORTH),
    ("BENCH", (20.075, 4.2), EAST),
    # duty room: one desk looks at the sluice, one at the corridor and the living room
    ("DESK", (24.05, 4.7), WEST),
    ("OFFICECHAIR", (24.75, 4.7), WEST),
    ("DESK", (25.4, 5.5), NORTH),
    ("OFFICECHAIR", (25.4, 4.8), NORTH),
    ("FILECABINET", (27.125, 3.4), WEST),
    ("CUPBOARD", (28.8, 1.0), WEST),
    ("CUPBOARD", (28.8, 2.2), WEST),
    # staff
    ("LOCKER", (0.2, 9.8), EAST),
    ("LOCKER", (0.2, 10.8), EAST),
    ("TABLE", (1.0, 13.5), NORTH),
    ("CHAIR", (1.0, 13.0), NORTH),
    ("CHAIR", (1.0, 14.8), SOUTH),
    ("SOFA", (3.025, 14.2), WEST),
    # training
    ("TREADMILL", (3.175, 13.2), EAST),
    ("TREADMILL", (3.175, 14.4), EAST),
    ("BENCH", (7.375, 11.2), WEST),
    ("BENCH", (3.175, 11.2), EAST),
    # common living room with kitchen
    ("KITCHEN", (28.8, 11.8), WEST),
    ("DININGTABLE", (26.9, 12.2), NORTH),
    ("SOFA", (21.625, 11.4), EAST),
    ("COFFEETABLE", (23.2, 11.1), NORTH),
    ("ARMCHAIR", (24.2, 12.9), SOUTH),
    ("SOFA", (24.1, 15.9), SOUTH),
    ("ARMCHAIR", (23.3, 14.6), EAST),
    ("BOOKCASE", (28.8, 14.2), WEST),
)
_GROUND_SERVICE: tuple[tuple[str, str, Point, Degrees], ...] = (
    ("fixture", "TOILETPAN", (18.075, 5.4), EAST),
    ("fixture", "WASHHANDBASIN", (18.7, 6.9), SOUTH),
    ("fixture", "TOILETPAN", (28.8, 6.0), WEST),
    ("fixture", "WASHHANDBASIN", (28.3, 3.475), NORTH),
    ("fixture", "SINK", (16.9, 11.2), WEST),
    ("appliance", "DISHWASHER", (28.8, 13.3), WEST),
)
_UPPER: tuple[_Row, ...] = (
    ("KITCHEN", (14.5, 5.125), SOUTH),
    ("TABLE", (14.5, 2.4), NORTH),
    ("CHAIR", (14.5, 1.9), NORTH),
    ("CHAIR", (14.5, 3.67), SOUTH),
    ("SOFA", (11.075, 1.9), EAST),
    ("ARMCHAIR", (12.9, 0.2), NORTH),
    ("ARMCHAIR", (16.4, 0.2), NORTH),
    ("SOFA", (7.625, 1.5), EAST),
    ("ARMCHAIR", (10.925, 1.4), WEST),
    ("DESK", (19.6, 1.3), WEST),
    ("OFFICECHAIR", (20.3, 1.3), WEST),
    ("FILECABINET", (21.375, 2.6), WEST),
    ("SHELF", (7.625, 4.4), EAST),
    ("SHELF", (21.375, 4.4), WEST),
    ("ARMCHAIR", (12.9, 5.275), NORTH),
    ("ARMCHAIR", (16.1, 5.275), NORTH),
    ("BENCH", (11.5, 15.9), SOUTH),
    ("BENCH", (17.5, 15.9), SOUTH),
)
_LAUNDRY: tuple[tuple[str, Point, Degrees], ...] = (
    ("WASHINGMACHINE", (14.6, 11.8), NORTH),
    ("WASHINGMACHINE", (15.3, 11.8), NORTH),
    ("TUMBLEDRYER", (16.0, 11.8), NORTH),
)


def furnish_ground(floor: Storey) -> None:
    """Furnish the ground floor."""
    for kind, at, facing in _GROUND:
        floor.furniture(kind, at, facing)
    floor.furniture("BED", (23.78, 0.2), NORTH, width=0.9)
    for family, kind, at, facing in _GROUND_SERVICE:
        put = floor.fixture if family == "fixture" else floor.appliance
        put(kind, at, facing)
    for x in (26.2, 26.9, 27.6):
        floor.furniture("CHAIR", (x, 11.7), NORTH)
        floor.furniture("CHAIR", (x, 13.7), SOUTH)
    _put_laundry(floor)


def furnish_upper(floor: Storey) -> None:
    """Furnish the common rooms between the units of a storey."""
    for kind, at, facing in _UPPER:
        floor.furniture(kind, at, facing)
    floor.fixture("SINK", (16.9, 11.2), WEST)
    _put_laundry(floor)


def _put_laundry(floor: Storey) -> None:
    for kind, at, facing in _LAUNDRY:
        floor.appliance(kind, at, facing)
    floor.fixture("SINK", (16.9, 13.0), WEST)
