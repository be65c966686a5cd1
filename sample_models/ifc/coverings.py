"""Floors, ceilings and wall linings of rooms."""

from shapely import Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from sample_models.directions import step
from sample_models.elements import Covering, DrawingError, Hole
from sample_models.flights import rectangle
from sample_models.ifc.materials import write_material
from sample_models.ifc.naming import element_name, size
from sample_models.ifc.shapes import body, extrusion, place, shape
from sample_models.ifc.sheet import Sheet
from sample_models.outlines import corners

_LABELS = {"FLOORING": "Gulv", "CEILING": "Himling", "CLADDING": "Veggkledning"}
_CLEAR = 0.15  # m: how far beyond its wall a hole is kept free of cladding


def write_coverings(sheet: Sheet) -> None:
    """Every covering, filed under the storey and related to its room.

    Raises:
        DrawingError: when it covers a room that is not on its storey, or leaves no room.
    """
    for covering in sheet.drawn(Covering):
        _write_covering(sheet, covering)


def _write_covering(sheet: Sheet, covering: Covering) -> None:
    file, seed = sheet.file, sheet.seed(covering.mark)
    low, height = _heights(sheet, covering)
    solids = [
        extrusion(file, corners(outline), height, low, file.flavour.structure)
        for outline in _outlines(sheet, covering)
    ]
    entity = file.rooted(
        "IfcCovering",
        seed,
        Name=element_name(
            file, seed, covering.mark, _LABELS[covering.kind], size(covering.thickness)
        ),
        ObjectPlacement=place(file, sheet.placement),
        Representation=shape(file, body(file, solids)),
        Tag=covering.mark,
        PredefinedType=covering.kind,
    )
    sheet.properties(entity, covering.mark, covering.properties)
    write_material(file, entity, seed, covering.material)
    space = sheet.spaces[covering.room]
    role = "RelatedSpace" if file.is_ifc2x3 else "RelatingSpace"
    file.rooted("IfcRelCoversSpaces", seed, RelatedCoverings=[entity], **{role: space})
    sheet.products[covering.mark] = entity


def _heights(sheet: Sheet, covering: Covering) -> tuple[float, float]:
    """The lower face of a covering and its height, in metres. Floors lie on the slab."""
    ceiling = sheet.storey.height
    if covering.kind == "FLOORING":
        return 0.0, covering.thickness
    if covering.kind == "CEILING":
        return ceiling - covering.thickness, covering.thickness
    return 0.0, ceiling


def _outlines(sheet: Sheet, covering: Covering) -> list[Polygon]:
    room = sheet.outline(covering.room)
    if covering.kind != "CLADDING":
        return [room]
    ring = room.difference(room.buffer(-covering.thickness, join_style="mitre"))
    left = ring.difference(_passages(sheet), grid_size=1e-6)
    pieces = [one for one in getattr(left, "geoms", [left]) if isinstance(one, Polygon)]
    if not pieces or pieces[0].is_empty:
        raise DrawingError(f"{covering.mark} covers nothing")
    return sorted(pieces, key=lambda piece: piece.bounds)


def _passages(sheet: Sheet) -> BaseGeometry:
    """Where doors, windows and openings are: cladding leaves them free."""
    strips = []
    for hole in sheet.drawn(Hole):
        spot = sheet.plan.holes[hole.mark]
        reach = spot.wall.thickness / 2 + _CLEAR
        start = step(hole.at, spot.front, -reach)
        strips.append(Polygon(rectangle(start, spot.front, 2 * reach, hole.width)))
    return unary_union(strips)
