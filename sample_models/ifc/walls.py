"""Walls as IFC elements, in one leaf or two."""

from dataclasses import replace

from ifcopenshell import entity_instance
from shapely import LineString, Polygon

from sample_models.directions import Point, step, towards
from sample_models.elements import Hole, Wall
from sample_models.ifc.materials import write_layers
from sample_models.ifc.naming import element_name, size
from sample_models.ifc.shapes import axis, body, extrusion, place, shape
from sample_models.ifc.sheet import Sheet
from sample_models.outlines import corners

_DOUBLE = 0.24  # m: inner walls from this thickness on are built as two leaves


def write_walls(sheet: Sheet) -> None:
    """Every wall: placed at its start, local x along its axis, body from the joined footprint."""
    pierced = {sheet.plan.holes[hole.mark].wall.mark for hole in sheet.drawn(Hole)}
    for wall in sheet.drawn(Wall):
        footprint = sheet.plan.walls[wall.mark]
        doubled = sheet.file.flavour.double_walls and wall.mark not in pierced
        leaves = _leaves(wall, footprint) if doubled else [(wall, footprint)]
        sheet.leaves[wall.mark] = leaves
        for leaf, outline in leaves:
            sheet.products[leaf.mark] = _write_wall(sheet, leaf, outline)


def _leaves(wall: Wall, footprint: Polygon) -> list[tuple[Wall, Polygon]]:
    """The two leaves of a wall between homes; a thin or outer wall has but one."""
    if wall.external or wall.thickness < _DOUBLE - 1e-9:
        return [(wall, footprint)]
    leaves = []
    for side, mark in ((1.0, wall.mark), (-1.0, f"{wall.mark} b")):
        half = footprint.intersection(_beside(wall, side), grid_size=1e-6)
        if not isinstance(half, Polygon) or half.is_empty:
            return [(wall, footprint)]
        leaves.append((_leaf(wall, mark, side), half))
    return leaves


def _leaf(wall: Wall, mark: str, side: float) -> Wall:
    away = wall.direction + 90.0 * side
    start, end = (step(point, away, wall.thickness / 4) for point in (wall.start, wall.end))
    return replace(wall, mark=mark, start=start, end=end, thickness=wall.thickness / 2)


def _beside(wall: Wall, side: float) -> Polygon:
    """What lies to the left (1) or right (-1) of a wall's axis, as far as its face and beyond."""
    start, end = (
        step(wall.start, wall.direction, -1.0),
        step(wall.end, wall.direction, 1.0),
    )
    strip: Polygon = LineString([start, end]).buffer(side * wall.thickness, single_sided=True)
    return strip


def _write_wall(sheet: Sheet, wall: Wall, footprint: Polygon) -> entity_instance:
    file = sheet.file
    rings = [[_in_wall(wall, corner) for corner in ring] for ring in corners(footprint)]
    height = wall.height or sheet.storey.height - wall.base
    solid = extrusion(file, rings, height, wall.base, file.flavour.structure)
    standard = file.flavour.standard_walls and not file.is_ifc4x3
    name = element_name(
        file, sheet.seed(wall.mark), wall.mark, "Yttervegg" if wall.external else "Innervegg",
        size(wall.thickness),
    )  # fmt: skip
    entity = file.rooted(
        "IfcWallStandardCase" if standard else "IfcWall",
        sheet.seed(wall.mark),
        ifc4={"PredefinedType": "SOLIDWALL" if wall.external else "PARTITIONING"},
        Name=name,
        ObjectPlacement=place(file, sheet.placement, (*wall.start, 0.0), wall.direction),
        Representation=shape(file, axis(file, wall.length), body(file, [solid])),
        Tag=wall.mark,
    )
    common = {"Pset_WallCommon": {"IsExternal": wall.external, "LoadBearing": wall.external}}
    sheet.properties(entity, wall.mark, common, wall.properties)
    write_layers(file, entity, sheet.seed(wall.mark), wall)
    return entity


def _in_wall(wall: Wall, point: Point) -> Point:
    """A point of the plan in the wall's coordinates: along it, and to its left."""
    x, y = towards(wall.direction)
    dx, dy = point[0] - wall.start[0], point[1] - wall.start[1]
    return (dx * x + dy * y, dy * x - dx * y)
