"""Slabs with what is cut through them, roofs, and columns."""

from math import cos, radians, tan

from ifcopenshell import entity_instance
from shapely import Point as Spot
from shapely import Polygon

from sample_models.directions import Point
from sample_models.elements import Column, Roof, Slab
from sample_models.ifc.materials import write_material
from sample_models.ifc.naming import element_name, size
from sample_models.ifc.shapes import Box, block, body, extrusion, place, shape, slice_across
from sample_models.ifc.sheet import Sheet

_MARGIN = 0.05  # m: how far a hole sticks out of its slab, so that cutting leaves no film


def write_slabs(sheet: Sheet) -> None:
    """Every slab, extruded downwards from its top; roofs and columns."""
    for slab in sheet.drawn(Slab):
        entity = _write_slab(sheet, slab)
        sheet.products[slab.mark] = entity
        for number, hole in enumerate(slab.holes, start=1):
            _cut(sheet, slab, entity, f"{slab.mark} hole {number}", hole)
    for roof in sheet.drawn(Roof):
        _write_roof(sheet, roof)
    for column in sheet.drawn(Column):
        sheet.products[column.mark] = _write_column(sheet, column)


def _write_slab(sheet: Sheet, slab: Slab) -> entity_instance:
    file, form = sheet.file, sheet.file.flavour.structure
    bottom = slab.top - slab.thickness
    solid = extrusion(file, [slab.outline], slab.thickness, bottom, form)
    entity = file.rooted(
        "IfcSlab",
        sheet.seed(slab.mark),
        Name=element_name(file, sheet.seed(slab.mark), slab.mark, "Dekke", size(slab.thickness)),
        ObjectPlacement=place(file, sheet.placement),
        Representation=shape(file, body(file, [solid])),
        Tag=slab.mark,
        PredefinedType=slab.kind,
    )
    sheet.properties(entity, slab.mark, slab.properties)
    write_material(file, entity, sheet.seed(slab.mark), slab.material)
    return entity


def _cut(
    sheet: Sheet, slab: Slab, entity: entity_instance, mark: str, hole: tuple[Point, ...]
) -> None:
    """A hole through a slab, for a stair, a lift or a room two storeys high."""
    file, form = sheet.file, sheet.file.flavour.structure
    depth, bottom = slab.thickness + 2 * _MARGIN, slab.top - slab.thickness - _MARGIN
    opening = file.rooted(
        "IfcOpeningElement",
        sheet.seed(mark),
        ifc4={"PredefinedType": "OPENING"},
        Name=mark,
        ObjectPlacement=place(file, entity.ObjectPlacement),
        Representation=shape(file, body(file, [extrusion(file, [hole], depth, bottom, form)])),
    )
    file.rooted(
        "IfcRelVoidsElement",
        sheet.seed(mark),
        RelatingBuildingElement=entity,
        RelatedOpeningElement=opening,
    )


def _write_roof(sheet: Sheet, roof: Roof) -> None:
    """A roof as the sum of its slopes: one for a flat roof, two for a gable."""
    file = sheet.file
    kind = "GABLE_ROOF" if roof.pitch else "FLAT_ROOF"
    whole = file.rooted(
        "IfcRoof",
        sheet.seed(roof.mark),
        ifc4={"PredefinedType": kind},
        ifc2x3={"ShapeType": kind},
        Name=element_name(file, sheet.seed(roof.mark), roof.mark, "Tak", size(roof.thickness)),
        ObjectPlacement=place(file, sheet.placement),
        Tag=roof.mark,
    )
    sheet.properties(whole, roof.mark, roof.properties)
    slopes = _gable(sheet, roof) if roof.pitch else [_flat(sheet, roof)]
    file.rooted(
        "IfcRelAggregates", sheet.seed(roof.mark), RelatingObject=whole, RelatedObjects=slopes
    )
    sheet.products[roof.mark] = whole


def _flat(sheet: Sheet, roof: Roof) -> entity_instance:
    outline = Polygon(roof.outline).buffer(roof.overhang, join_style="mitre")
    ring = [(round(x, 6), round(y, 6)) for x, y in list(outline.exterior.coords)[:-1]]
    form, bottom = sheet.file.flavour.structure, sheet.storey.height
    solid = extrusion(sheet.file, [ring], roof.thickness, bottom, form)
    return _slope(sheet, f"{roof.mark} 1", place(sheet.file, sheet.placement), solid)


def _gable(sheet: Sheet, roof: Roof) -> list[entity_instance]:
    """Two slopes over the rectangle around the outline, the ridge along its longer side."""
    x0, y0, x1, y1 = Polygon(roof.outline).buffer(roof.overhang, join_style="mitre").bounds
    along_x = x1 - x0 >= y1 - y0
    middle = ((x0 + x1) / 2, (y0 + y1) / 2)
    length, span = (x1 - x0, y1 - y0) if along_x else (y1 - y0, x1 - x0)
    up = tan(radians(roof.pitch)) * span / 2
    thick = roof.thickness / cos(radians(roof.pitch))
    eaves = -tan(radians(roof.pitch)) * roof.overhang
    ring = [(0.0, up), (span / 2, 0.0), (span / 2, thick), (0.0, up + thick)]
    form = sheet.file.flavour.structure
    slopes = []
    for number, turn in enumerate((0.0, 180.0), start=1):
        direction = (turn + (270.0 if along_x else 0.0)) % 360.0
        foot = (*middle, sheet.storey.height + eaves)
        solid = slice_across(sheet.file, ring, (-length / 2, length / 2), form)
        at = place(sheet.file, sheet.placement, foot, direction)
        slopes.append(_slope(sheet, f"{roof.mark} {number}", at, solid))
    return slopes


def _slope(
    sheet: Sheet, mark: str, at: entity_instance, solid: entity_instance
) -> entity_instance:
    return sheet.file.rooted(
        "IfcSlab",
        sheet.seed(mark),
        Name=mark,
        ObjectPlacement=at,
        Representation=shape(sheet.file, body(sheet.file, [solid])),
        PredefinedType="ROOF",
    )


def _write_column(sheet: Sheet, column: Column) -> entity_instance:
    file, form = sheet.file, sheet.file.flavour.things
    height = column.height or sheet.storey.height
    wide, deep = column.width / 2, column.depth / 2
    if column.round:
        ring = list(Spot(0.0, 0.0).buffer(wide, quad_segs=6).exterior.coords)[-1:0:-1]
        solid = extrusion(file, [[(round(x, 6), round(y, 6)) for x, y in ring]], height, 0.0, form)
    else:
        solid = block(file, Box((-wide, wide), (-deep, deep), (0.0, height)), form)
    seed = sheet.seed(column.mark)
    entity = file.rooted(
        "IfcColumn",
        seed,
        ifc4={"PredefinedType": "COLUMN"},
        Name=element_name(file, seed, column.mark, "Søyle", size(column.width, column.depth)),
        ObjectPlacement=place(file, sheet.placement, (*column.at, 0.0)),
        Representation=shape(file, body(file, [solid])),
        Tag=column.mark,
    )
    sheet.properties(entity, column.mark, column.properties)
    write_material(file, entity, seed, column.material)
    return entity
