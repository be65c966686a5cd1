"""Space boundaries: which walls, doors and windows bound which room."""

from collections.abc import Iterable
from itertools import chain, combinations

from ifcopenshell import entity_instance
from shapely import LineString

from sample_models.elements import Door, Hole, Line, Wall, Window
from sample_models.ifc.shapes import place
from sample_models.ifc.sheet import Sheet
from sample_models.plan import rooms_beside

_REACH = 0.02  # m: a wall this close to the outline bounds the room
_SHORTEST = 0.1  # m: walls met for less are met at a corner only


def write_boundaries(sheet: Sheet) -> None:
    """First-level boundaries without surfaces: rooms to walls, and to doors and windows."""
    for leaf, footprint in chain(*sheet.leaves.values()):
        for number, outline in sheet.plan.rooms.items():
            strip = outline.buffer(_REACH).intersection(footprint)
            if strip.area > _REACH * _SHORTEST:
                _write_boundary(sheet, number, leaf)
    for hole in (*sheet.drawn(Window), *sheet.drawn(Door)):
        for beside in rooms_beside(hole, sheet.plan):
            if beside is not None:
                _write_boundary(sheet, beside, hole)
    drawn = {line.mark: _rooms_at(sheet, line) for line in sheet.drawn(Line)}
    for mark, rooms in drawn.items():
        _write_open_side(sheet, mark, rooms)
    for pair in combinations(sheet.plan.rooms, 2):
        if not any(set(pair) <= set(rooms) for rooms in drawn.values()) and _touch(sheet, *pair):
            _write_open_side(sheet, "open " + " ".join(pair), pair)


def _rooms_at(sheet: Sheet, line: Line) -> tuple[str, ...]:
    cut = LineString([line.start, line.end]).buffer(_REACH)
    return tuple(
        number
        for number, outline in sheet.plan.rooms.items()
        if outline.intersection(cut).area > _REACH * _SHORTEST
    )


def _touch(sheet: Sheet, a: str, b: str) -> bool:
    """Whether two rooms run into each other, as outlines that were drawn outright may."""
    near, outline = sheet.plan.rooms[a].buffer(_REACH), sheet.plan.rooms[b]
    return bool(near.intersection(outline).area > _REACH * _SHORTEST)


def _write_open_side(sheet: Sheet, mark: str, rooms: Iterable[str]) -> None:
    """Where rooms touch with no wall between them: a virtual element, bounding each."""
    file = sheet.file
    element = file.rooted(
        "IfcVirtualElement",
        sheet.seed(mark),
        Name=mark,
        ObjectPlacement=place(file, sheet.placement),
    )
    for number in rooms:
        file.rooted(
            "IfcRelSpaceBoundary",
            f"{sheet.seed(number)}/{mark}",
            Name="1stLevel",
            RelatingSpace=sheet.spaces[number],
            RelatedBuildingElement=element,
            PhysicalOrVirtualBoundary="VIRTUAL",
            InternalOrExternalBoundary="INTERNAL",
        )


def _write_boundary(sheet: Sheet, number: str, element: Wall | Hole) -> None:
    room: entity_instance = sheet.spaces[number]
    sheet.file.rooted(
        "IfcRelSpaceBoundary",
        f"{sheet.seed(number)}/{element.mark}",
        Name="1stLevel",
        RelatingSpace=room,
        RelatedBuildingElement=sheet.products[element.mark],
        PhysicalOrVirtualBoundary="PHYSICAL",
        InternalOrExternalBoundary="EXTERNAL" if element.external else "INTERNAL",
    )
