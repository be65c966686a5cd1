"""Space boundaries, zones and storeys: what the file says belongs together."""

from typing import Any

from design_rules.model.survey import OUTSIDE, Boundary, Group, Storey
from design_rules.read.ifc_source import IfcSource, clean
from design_rules.read.placements import PlacementError


def read_boundaries(source: IfcSource) -> tuple[Boundary, ...]:
    """Every space boundary, each pair of space and element once per kind."""
    found = {
        boundary
        for rel in source.model.by_type("IfcRelSpaceBoundary")
        if (boundary := _boundary(source, rel)) is not None
    }
    return tuple(sorted(found, key=lambda b: (b.space, b.element, b.virtual, b.external)))


def _boundary(source: IfcSource, rel: Any) -> Boundary | None:
    space, element = rel.RelatingSpace, rel.RelatedBuildingElement
    if space is None:
        return None
    thin_air = element is not None and element.is_a("IfcVirtualElement")
    return Boundary(
        space=source.key(space) if space.is_a("IfcSpace") else OUTSIDE,
        element=source.key(element),
        virtual=thin_air or rel.PhysicalOrVirtualBoundary == "VIRTUAL",
        external=str(rel.InternalOrExternalBoundary or "").startswith("EXTERNAL"),
    )


def read_groups(source: IfcSource) -> tuple[Group, ...]:
    """Zones, groups and spatial zones with the keys of their members."""
    groups = [
        _group(source, rel.RelatingGroup, rel.RelatedObjects)
        for rel in source.model.by_type("IfcRelAssignsToGroup")
        if rel.RelatingGroup is not None
    ]
    if source.model.schema != "IFC2X3":
        groups += [
            _group(source, rel.RelatingStructure, rel.RelatedElements)
            for rel in source.model.by_type("IfcRelReferencedInSpatialStructure")
            if rel.RelatingStructure is not None and rel.RelatingStructure.is_a("IfcSpatialZone")
        ]
    return tuple(sorted(groups, key=lambda group: (group.key, group.members)))


def _group(source: IfcSource, thing: Any, members: Any) -> Group:
    return Group(
        key=source.key(thing),
        guid=clean(thing.GlobalId),
        ifc_class=thing.is_a(),
        name=clean(thing.Name),
        long_name=clean(getattr(thing, "LongName", None)),
        object_type=clean(getattr(thing, "ObjectType", None)),
        predefined_type=str(getattr(thing, "PredefinedType", None) or ""),
        members=tuple(
            sorted(source.key(member) for member in members or () if member is not None)
        ),
        properties=source.properties.of(thing),
    )


def read_storeys(source: IfcSource) -> tuple[Storey, ...]:
    """Every storey with its elevation; where none is stated, that of its placement."""
    storeys = [_storey(source, thing) for thing in source.model.by_type("IfcBuildingStorey")]
    return tuple(sorted(storeys, key=lambda s: (s.elevation is None, s.elevation or 0.0, s.key)))


def _storey(source: IfcSource, thing: Any) -> Storey:
    try:
        height: float | None = source.placement(thing)[11]
    except (PlacementError, AttributeError, TypeError):
        stated = thing.Elevation
        height = float(stated) * source.units.length if stated is not None else None
    return Storey(
        key=source.key(thing),
        guid=clean(thing.GlobalId),
        name=clean(thing.Name) or clean(thing.LongName),
        elevation=height,
        building=source.key(source.parent(thing)),
    )
