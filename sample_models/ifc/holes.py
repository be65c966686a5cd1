"""Doors, windows and empty openings: a hole in a wall, and what fills it."""

from collections import defaultdict

from ifcopenshell import entity_instance

from sample_models.elements import Door, Hole, Opening, Window
from sample_models.ifc.shapes import Box, block, body, place, shape
from sample_models.ifc.sheet import Sheet

_MARGIN = 0.05  # m: how far a hole sticks out of its wall, so that cutting leaves no film
_FRAME = 0.05  # m: width of frame members
_DEEPEST_FRAME = 0.12  # m
_LEAF = 0.04  # m: thickness of a door leaf
_GLASS = 0.02  # m


def write_holes(sheet: Sheet) -> None:
    """Every opening, door and window, and one door type for each operation and size."""
    for opening in sheet.drawn(Opening):
        _write_hole(sheet, opening)
    for window in sheet.drawn(Window):
        _write_window(sheet, window)
    for door in sheet.drawn(Door):
        _write_door(sheet, door)
    _write_door_types(sheet)


def _write_hole(sheet: Sheet, hole: Hole) -> entity_instance:
    """An opening in its wall; local x along the hole, local y to its front, z from its sill."""
    spot = sheet.plan.holes[hole.mark]
    wall = sheet.products[spot.wall.mark]
    turned = round(spot.front - 90.0 - spot.wall.direction) % 360 == 180
    first = spot.along + (hole.width / 2 if turned else -hole.width / 2)
    reach = spot.wall.thickness / 2 + _MARGIN
    box = Box((0.0, hole.width), (-reach, reach), (0.0, hole.height))
    opening = sheet.file.rooted(
        "IfcOpeningElement",
        sheet.seed(hole.mark),
        ifc4={"PredefinedType": "OPENING"},
        Name=hole.mark,
        ObjectPlacement=place(
            sheet.file, wall.ObjectPlacement, (first, 0.0, hole.sill), 180.0 if turned else 0.0
        ),
        Representation=shape(sheet.file, body(sheet.file, [block(sheet.file, box)])),
    )
    sheet.file.rooted(
        "IfcRelVoidsElement",
        sheet.seed(hole.mark),
        RelatingBuildingElement=wall,
        RelatedOpeningElement=opening,
    )
    return opening


def _write_door(sheet: Sheet, door: Door) -> None:
    """A door, placed as IFC wants it: local y to the side the leaf opens to."""
    own = {"PredefinedType": "DOOR", "OperationType": door.operation}
    entity = _fill(sheet, "IfcDoor", door, _door_boxes(door, _depth(sheet, door)), own)
    common = {"Pset_DoorCommon": {"IsExternal": door.external}}
    sheet.properties(entity, door.mark, common, door.properties)


def _write_window(sheet: Sheet, window: Window) -> None:
    own = {"PredefinedType": "WINDOW", "PartitioningType": "SINGLE_PANEL"}
    boxes = _window_boxes(window, _depth(sheet, window))
    entity = _fill(sheet, "IfcWindow", window, boxes, own)
    common = {"Pset_WindowCommon": {"IsExternal": window.external}}
    sheet.properties(entity, window.mark, common, window.properties)


def _fill(
    sheet: Sheet, kind: str, hole: Hole, boxes: list[Box], ifc4: dict[str, str]
) -> entity_instance:
    opening = _write_hole(sheet, hole)
    file = sheet.file
    entity = file.rooted(
        kind,
        sheet.seed(hole.mark),
        ifc4=ifc4,
        Name=hole.mark,
        ObjectPlacement=place(file, opening.ObjectPlacement),
        Representation=shape(file, body(file, [block(file, box) for box in boxes])),
        Tag=hole.mark,
        OverallWidth=file.length(hole.width),
        OverallHeight=file.length(hole.height),
    )
    file.rooted(
        "IfcRelFillsElement",
        sheet.seed(hole.mark),
        RelatingOpeningElement=opening,
        RelatedBuildingElement=entity,
    )
    sheet.products[hole.mark] = entity
    return entity


def _depth(sheet: Sheet, hole: Hole) -> float:
    return min(_DEEPEST_FRAME, sheet.plan.holes[hole.mark].wall.thickness)


def _door_boxes(door: Door, depth: float) -> list[Box]:
    """Two jambs, a head and a leaf."""
    leaf = Box((_FRAME, door.width - _FRAME), (-_LEAF / 2, _LEAF / 2), (0.0, door.height - _FRAME))
    return [*_frame(door, depth)[:3], leaf]


def _window_boxes(window: Window, depth: float) -> list[Box]:
    """A frame all round and a pane."""
    pane = Box(
        (_FRAME, window.width - _FRAME),
        (-_GLASS / 2, _GLASS / 2),
        (_FRAME, window.height - _FRAME),
    )
    return [*_frame(window, depth), pane]


def _frame(hole: Hole, depth: float) -> list[Box]:
    """Jambs, head and sill of a frame."""
    width, height, y = hole.width, hole.height, (-depth / 2, depth / 2)
    between = (_FRAME, width - _FRAME)
    return [
        Box((0.0, _FRAME), y, (0.0, height)),
        Box((width - _FRAME, width), y, (0.0, height)),
        Box(between, y, (height - _FRAME, height)),
        Box(between, y, (0.0, _FRAME)),
    ]


def _write_door_types(sheet: Sheet) -> None:
    """Door types carry the operation too; IFC2X3 has no other place for it."""
    alike = defaultdict[tuple[str, float, float], list[entity_instance]](list)
    for door in sheet.drawn(Door):
        alike[door.operation, door.width, door.height].append(sheet.products[door.mark])
    for (operation, width, height), doors in alike.items():
        name = f"{operation} {width:.2f} x {height:.2f}"
        style = {"ConstructionType": "NOTDEFINED", "ParameterTakesPrecedence": False}
        kind = sheet.file.rooted(
            "IfcDoorStyle" if sheet.file.is_ifc2x3 else "IfcDoorType",
            sheet.seed(name),
            ifc4={"PredefinedType": "DOOR"},
            ifc2x3={**style, "Sizeable": False},
            Name=name,
            OperationType=operation,
        )
        sheet.file.rooted(
            "IfcRelDefinesByType",
            sheet.seed(name),
            RelatedObjects=doors,
            RelatingType=kind,
        )
