"""Space boundaries: which walls, doors and windows bound which room."""

from ifcopenshell import entity_instance

from sample_models.elements import Door, Hole, Wall, Window
from sample_models.ifc.sheet import Sheet
from sample_models.plan import rooms_beside

_REACH = 0.02  # m: a wall this close to the outline bounds the room
_SHORTEST = 0.1  # m: walls met for less are met at a corner only


def write_boundaries(sheet: Sheet) -> None:
    """First-level boundaries without surfaces: rooms to walls, and to doors and windows."""
    for wall in sheet.drawn(Wall):
        for number, outline in sheet.plan.rooms.items():
            strip = outline.buffer(_REACH).intersection(sheet.plan.walls[wall.mark])
            if strip.area > _REACH * _SHORTEST:
                _write_boundary(sheet, number, wall)
    for hole in (*sheet.drawn(Window), *sheet.drawn(Door)):
        for beside in rooms_beside(hole, sheet.plan):
            if beside is not None:
                _write_boundary(sheet, beside, hole)


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
