"""Space boundaries, zones and storeys: what the file says belongs together."""

from typing import Any

from design_rules.model.survey import OUTSIDE, Boundary, Group, Storey
from design_rules.read.clean_text import clean
from design_rules.read.ifc_source import IfcSource
from design_rules.read.placements import PlacementError
from design_rules.read.records import by_type, number, reference, references, value
from design_rules.read.survey_order import by_elevation


def read_boundaries(source: IfcSource) -> tuple[Boundary, ...]:
    """Every space boundary, each pair of space and element once per kind."""
    found = {
        boundary
        for rel in by_type(source.model, "IfcRelSpaceBoundary")
        if (boundary := _boundary(source, rel)) is not None
    }
    return tuple(sorted(found, key=lambda b: (b.space, b.element, b.virtual, b.external)))


def _boundary(source: IfcSource, rel: Any) -> Boundary | None:
    space = reference(rel, "RelatingSpace")
    element = reference(rel, "RelatedBuildingElement")
    if space is None:
        return None
    thin_air = element is not None and element.is_a("IfcVirtualElement")
    return Boundary(
        space=source.key(space) if space.is_a("IfcSpace") else OUTSIDE,
        element=source.key(element),
        virtual=thin_air or value(rel, "PhysicalOrVirtualBoundary") == "VIRTUAL",
        external=clean(value(rel, "InternalOrExternalBoundary")).startswith("EXTERNAL"),
    )


def read_groups(source: IfcSource) -> tuple[Group, ...]:
    """Zones, groups and spatial zones with the keys of their members, each once."""
    members: dict[int, set[str]] = {}
    things: dict[int, Any] = {}
    for thing, related in _assignments(source.model):
        things[thing.id()] = thing
        members.setdefault(thing.id(), set()).update(map(source.key, related))
    groups = [_group(source, things[number], keys - {""}) for number, keys in members.items()]
    return tuple(sorted(groups, key=lambda group: group.key))


def _assignments(model: Any) -> list[tuple[Any, Any]]:
    grouped = [
        (reference(rel, "RelatingGroup"), references(rel, "RelatedObjects"))
        for rel in by_type(model, "IfcRelAssignsToGroup")
    ]
    zoned = [
        (reference(rel, "RelatingStructure"), references(rel, "RelatedElements"))
        for rel in by_type(model, "IfcRelReferencedInSpatialStructure")
    ]
    zones = [pair for pair in zoned if pair[0] is not None and pair[0].is_a("IfcSpatialZone")]
    return [pair for pair in (*grouped, *zones) if pair[0] is not None]


def _group(source: IfcSource, thing: Any, members: set[str]) -> Group:
    return Group(
        key=source.key(thing),
        guid=clean(value(thing, "GlobalId")),
        ifc_class=thing.is_a(),
        name=clean(value(thing, "Name")),
        long_name=clean(value(thing, "LongName")),
        object_type=clean(value(thing, "ObjectType")),
        predefined_type=clean(value(thing, "PredefinedType")),
        members=tuple(sorted(members)),
        properties=source.properties.of(thing),
    )


def read_storeys(source: IfcSource) -> tuple[Storey, ...]:
    """Every storey with its elevation: that of its placement, else the stated one."""
    storeys = [_storey(source, thing) for thing in by_type(source.model, "IfcBuildingStorey")]
    return tuple(sorted(storeys, key=by_elevation))


def _storey(source: IfcSource, thing: Any) -> Storey:
    return Storey(
        key=source.key(thing),
        guid=clean(value(thing, "GlobalId")),
        name=clean(value(thing, "Name")) or clean(value(thing, "LongName")),
        elevation=_elevation(source, thing),
        building=source.key(source.parent(thing)),
    )


def _elevation(source: IfcSource, thing: Any) -> float | None:
    try:
        if value(thing, "ObjectPlacement") is not None:
            return source.placement(thing)[11]
    except PlacementError:
        pass
    said = number(value(thing, "Elevation"))
    return said * source.units.length if said is not None else None
