"""What stands in the common, staff and service rooms of Firkløver."""

from typing import TypeAlias

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Point, Storey

_Row: TypeAlias = tuple[str, Point, float]

_FIXTURES: tuple[_Row, ...] = (
    ("TOILETPAN", (6.675, 12.7), EAST),
    ("WASHHANDBASIN", (7.6, 10.85), NORTH),
    ("TOILETPAN", (21.6, 7.2), NORTH),
    ("WASHHANDBASIN", (21.2, 9.65), SOUTH),
    ("TOILETPAN", (11.7, -4.65), NORTH),
    ("WASHHANDBASIN", (10.9, -3.3), EAST),
    ("SINK", (24.525, 8.8), WEST),
    ("SINK", (4.2, 13.3), SOUTH),
)
_APPLIANCES: tuple[_Row, ...] = (
    ("WASHINGMACHINE", (3.475, 9.0), EAST),
    ("WASHINGMACHINE", (3.475, 9.7), EAST),
    ("TUMBLEDRYER", (3.475, 10.4), EAST),
    ("FRIDGE_FREEZER", (0.15, -2.6), EAST),
)
_FURNITURE: tuple[_Row, ...] = (
    ("SHELF", (0.15, 8.5), EAST),
    ("TABLE", (6.525, 11.4), WEST),
    ("CUPBOARD", (6.675, 9.4), EAST),
    # visitors
    ("SOFA", (8.675, 9.7), EAST),
    ("COFFEETABLE", (9.9, 9.9), EAST),
    ("ARMCHAIR", (11.3, 8.0), WEST),
    # staff
    ("DESK", (11.9, 0.1), NORTH),
    ("OFFICECHAIR", (12.2, 1.45), SOUTH),
    ("DESK", (14.2, 0.1), NORTH),
    ("OFFICECHAIR", (14.4, 1.45), SOUTH),
    ("COUNTER", (14.0, 4.9), SOUTH),
    ("OFFICECHAIR", (14.0, 3.5), NORTH),
    ("FILECABINET", (10.9, 2.4), EAST),
    ("BED", (16.0, 13.3), SOUTH),
    ("DESK", (15.275, 8.6), EAST),
    ("OFFICECHAIR", (16.65, 8.6), WEST),
    ("KITCHEN", (23.0, 9.75), NORTH),
    ("TABLE", (22.2, 11.7), NORTH),
    ("CHAIR", (22.2, 11.2), NORTH),
    ("CHAIR", (22.2, 13.0), SOUTH),
    ("LOCKER", (27.05, 9.2), WEST),
    ("LOCKER", (27.05, 10.2), WEST),
    ("LOCKER", (27.05, 11.2), WEST),
    ("BENCH", (24.675, 9.2), EAST),
    ("CUPBOARD", (19.7, 4.2), WEST),
    ("CUPBOARD", (19.7, 3.1), WEST),
    ("DESK", (19.0, 0.1), NORTH),
    ("OFFICECHAIR", (19.0, 1.45), SOUTH),
    # quiet rooms and the room to talk in
    ("ARMCHAIR", (0.15, 2.6), EAST),
    ("SOFA", (3.3, 3.2), WEST),
    ("SOFA", (27.05, 2.4), WEST),
    ("ARMCHAIR", (24.6, 4.0), SOUTH),
    ("ARMCHAIR", (7.5, 3.0), EAST),
    ("ARMCHAIR", (10.7, 1.6), WEST),
    ("COFFEETABLE", (9.1, 2.3), NORTH),
    # common rooms
    ("KITCHEN", (0.15, -4.3), EAST),
    ("DININGTABLE", (3.4, -6.0), NORTH),
    ("CHAIR", (2.6, -6.5), NORTH),
    ("CHAIR", (3.4, -6.5), NORTH),
    ("CHAIR", (4.2, -6.5), NORTH),
    ("CHAIR", (2.6, -4.5), SOUTH),
    ("CHAIR", (3.4, -4.5), SOUTH),
    ("CHAIR", (4.2, -4.5), SOUTH),
    ("SOFA", (8.6, -2.3), SOUTH),
    ("SOFA", (5.2, -4.2), EAST),
    ("COFFEETABLE", (7.6, -5.2), EAST),
    ("ARMCHAIR", (8.4, -6.6), WEST),
    ("ARMCHAIR", (7.0, -8.0), NORTH),
    ("TABLE", (19.6, -7.2), NORTH),
    ("CHAIR", (19.6, -7.7), NORTH),
    ("CHAIR", (19.6, -5.9), SOUTH),
    ("DININGTABLE", (19.4, -4.6), NORTH),
    ("TREADMILL", (25.6, -2.3), SOUTH),
    ("TREADMILL", (24.2, -2.3), SOUTH),
    ("BENCH", (23.2, -7.6), NORTH),
    ("SHELF", (12.5, -6.4), WEST),
    ("SHELF", (14.7, -6.6), EAST),
    ("SHELF", (16.3, -3.8), WEST),
)


def furnish_commons(floor: Storey) -> None:
    """Put in the fixtures, appliances and furniture of the common house."""
    for kind, at, facing in _FIXTURES:
        floor.fixture(kind, at, facing)
    for kind, at, facing in _APPLIANCES:
        floor.appliance(kind, at, facing)
    for kind, at, facing in _FURNITURE:
        floor.furniture(kind, at, facing)
    floor.device("INTERCOM", (13.6 - 0.85, 13.7), NORTH)
    floor.device("KEYPAD", (13.6 - 0.85, 7.2), NORTH)
    floor.alarm((15.0, 4.9), SOUTH, kind="CALLBUTTON")
    floor.alarm((10.7, 3.4), WEST, kind="CALLBUTTON")
    floor.alarm((11.925, 8.6), WEST, kind="CALLBUTTON")
    floor.camera((13.6, 13.7), NORTH)
