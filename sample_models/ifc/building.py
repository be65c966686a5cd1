"""A whole drawing as an IFC file: project, site, building, storeys and what stands on them."""

from pathlib import Path

from ifcopenshell import entity_instance

from sample_models.drawing import Drawing
from sample_models.ifc.boundaries import write_boundaries
from sample_models.ifc.file import IfcFile
from sample_models.ifc.holes import write_holes
from sample_models.ifc.items import write_items
from sample_models.ifc.rooms import write_rooms, write_zone
from sample_models.ifc.shapes import axes, place
from sample_models.ifc.sheet import Sheet
from sample_models.ifc.units import write_units
from sample_models.ifc.walls import write_slabs, write_walls
from sample_models.storey import Storey


def write_ifc(drawing: Drawing, path: Path) -> None:
    """Write a drawing. The same drawing gives the same bytes, on every run.

    Raises:
        DrawingError: when the drawing cannot be built, such as a door that is in no wall.
        KeyError: when a zone names a room that was not drawn.
    """
    file = IfcFile(drawing.name, drawing.schema, drawing.length_unit)
    building = _write_frame(file, drawing)
    sheets = [_write_storey(file, building, storey) for storey in drawing.storeys.values()]
    _aggregate(file, building, [sheet.entity for sheet in sheets])
    spaces = {number: space for sheet in sheets for number, space in sheet.spaces.items()}
    for zone in drawing.zones.values():
        write_zone(file, zone, spaces)
    if drawing.space_boundaries:
        for sheet in sheets:
            write_boundaries(sheet)
    file.write(path)


def _write_frame(file: IfcFile, drawing: Drawing) -> entity_instance:
    """Project, site and building; the site carries the place in the world."""
    project = file.rooted(
        "IfcProject",
        "project",
        Name=drawing.name,
        RepresentationContexts=[_write_contexts(file)],
        UnitsInContext=write_units(file, drawing.length_unit),
    )
    site = file.rooted(
        "IfcSite",
        "site",
        Name="Tomt",
        CompositionType="ELEMENT",
        ObjectPlacement=place(file, None, drawing.origin),
    )
    building = file.rooted(
        "IfcBuilding",
        "building",
        Name=drawing.name,
        CompositionType="ELEMENT",
        ObjectPlacement=place(file, site.ObjectPlacement),
    )
    _aggregate(file, project, [site])
    _aggregate(file, site, [building])
    return building


def _write_contexts(file: IfcFile) -> entity_instance:
    origin = axes(file)
    model = file.entity(
        "IfcGeometricRepresentationContext",
        ContextType="Model",
        CoordinateSpaceDimension=3,
        Precision=1e-5,
        WorldCoordinateSystem=origin,
    )
    for identifier, view in (("Body", "MODEL_VIEW"), ("Axis", "GRAPH_VIEW")):
        part = file.entity(
            "IfcGeometricRepresentationSubContext",
            ContextIdentifier=identifier,
            ContextType="Model",
            ParentContext=model,
            TargetView=view,
        )
        file.add_context(identifier, part)
    return model


def _write_storey(file: IfcFile, building: entity_instance, storey: Storey) -> Sheet:
    placement = place(file, building.ObjectPlacement, (0.0, 0.0, storey.elevation))
    entity = file.rooted(
        "IfcBuildingStorey",
        storey.name,
        Name=storey.name,
        CompositionType="ELEMENT",
        ObjectPlacement=placement,
        Elevation=file.length(storey.elevation),
    )
    sheet = Sheet(file, storey, storey.plan(), entity)
    for write in (write_walls, write_slabs, write_holes, write_rooms, write_items):
        write(sheet)
    _aggregate(file, entity, list(sheet.spaces.values()))
    _contain(file, entity, list(sheet.products.values()))
    return sheet


def _aggregate(file: IfcFile, whole: entity_instance, parts: list[entity_instance]) -> None:
    if parts:
        file.rooted("IfcRelAggregates", whole.GlobalId, RelatingObject=whole, RelatedObjects=parts)


def _contain(file: IfcFile, storey: entity_instance, products: list[entity_instance]) -> None:
    if products:
        file.rooted(
            "IfcRelContainedInSpatialStructure",
            storey.GlobalId,
            RelatedElements=products,
            RelatingStructure=storey,
        )
