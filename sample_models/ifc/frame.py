"""The frame of a file: project, units, contexts, site and buildings."""

from math import cos, radians, sin

from ifcopenshell import entity_instance

from sample_models.drawing import Drawing
from sample_models.house import Building
from sample_models.ifc.file import IfcFile
from sample_models.ifc.property_sets import write_property_sets
from sample_models.ifc.shapes import axes, place
from sample_models.ifc.units import write_units


def write_site(file: IfcFile, drawing: Drawing) -> entity_instance:
    """Project and site; the site carries the place in the world."""
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
        ObjectPlacement=place(file, None, drawing.origin, drawing.rotation),
    )
    aggregate(file, project, [site])
    write_property_sets(file, site, "site", drawing.site.properties)
    return site


def write_building(
    file: IfcFile, site: entity_instance, building: Building, *, is_main: bool
) -> entity_instance:
    """A building where it lies on the site."""
    seed = "building" if is_main else f"building/{building.name}"
    entity = file.rooted(
        "IfcBuilding",
        seed,
        Name=building.name,
        CompositionType="ELEMENT",
        ObjectPlacement=place(
            file, site.ObjectPlacement, (*building.at, building.level), building.turned
        ),
    )
    write_property_sets(file, entity, seed, building.properties)
    return entity


def aggregate(file: IfcFile, whole: entity_instance, parts: list[entity_instance]) -> None:
    """State that things are parts of a whole."""
    if parts:
        file.rooted("IfcRelAggregates", whole.GlobalId, RelatingObject=whole, RelatedObjects=parts)


def contain(file: IfcFile, place_of: entity_instance, products: list[entity_instance]) -> None:
    """File products under a storey, a room or the site."""
    if products:
        file.rooted(
            "IfcRelContainedInSpatialStructure",
            place_of.GlobalId,
            RelatedElements=products,
            RelatingStructure=place_of,
        )


def _write_contexts(file: IfcFile) -> entity_instance:
    origin = axes(file)
    model = file.entity(
        "IfcGeometricRepresentationContext",
        ContextType="Model",
        CoordinateSpaceDimension=3,
        Precision=1e-5,
        WorldCoordinateSystem=origin,
        TrueNorth=_true_north(file),
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


def _true_north(file: IfcFile) -> entity_instance | None:
    turn = file.style.true_north
    if turn == 0.0:
        return None
    x, y = -sin(radians(turn)), cos(radians(turn))
    return file.shared("IfcDirection", (round(x, 9) + 0.0, round(y, 9) + 0.0))
