"""Walls and slabs as IFC elements."""

from sample_models.directions import Point, towards
from sample_models.elements import Slab, Wall
from sample_models.ifc.shapes import axis, body, extrusion, place, shape
from sample_models.ifc.sheet import Sheet
from sample_models.outlines import corners


def write_walls(sheet: Sheet) -> None:
    """Every wall: placed at its start, local x along its axis, body from the joined footprint."""
    for wall in sheet.drawn(Wall):
        _write_wall(sheet, wall)


def write_slabs(sheet: Sheet) -> None:
    """Every slab, extruded downwards from its top."""
    for slab in sheet.drawn(Slab):
        solid = extrusion(sheet.file, [slab.outline], slab.thickness, slab.top - slab.thickness)
        entity = sheet.file.rooted(
            "IfcSlab",
            sheet.seed(slab.mark),
            Name=slab.mark,
            ObjectPlacement=place(sheet.file, sheet.placement),
            Representation=shape(sheet.file, body(sheet.file, [solid])),
            PredefinedType=slab.kind,
        )
        sheet.properties(entity, slab.mark, slab.properties)
        sheet.products[slab.mark] = entity


def _write_wall(sheet: Sheet, wall: Wall) -> None:
    file = sheet.file
    rings = [
        [_in_wall(wall, corner) for corner in ring]
        for ring in corners(sheet.plan.walls[wall.mark])
    ]
    solid = extrusion(file, rings, sheet.storey.height)
    entity = file.rooted(
        "IfcWall",
        sheet.seed(wall.mark),
        ifc4={"PredefinedType": "SOLIDWALL" if wall.external else "PARTITIONING"},
        Name=wall.mark,
        ObjectPlacement=place(file, sheet.placement, (*wall.start, 0.0), wall.direction),
        Representation=shape(file, axis(file, wall.length), body(file, [solid])),
        Tag=wall.mark,
    )
    common = {"Pset_WallCommon": {"IsExternal": wall.external, "LoadBearing": wall.external}}
    sheet.properties(entity, wall.mark, common, wall.properties)
    sheet.products[wall.mark] = entity


def _in_wall(wall: Wall, point: Point) -> Point:
    """A point of the plan in the wall's coordinates: along it, and to its left."""
    x, y = towards(wall.direction)
    dx, dy = point[0] - wall.start[0], point[1] - wall.start[1]
    return (dx * x + dy * y, dy * x - dx * y)
