"""Zones, spatial zones and lighting circuits: what belongs together."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from ifcopenshell import entity_instance

from sample_models.elements import Item, Zone
from sample_models.ifc.file import IfcFile
from sample_models.ifc.property_sets import write_property_sets
from sample_models.ifc.sheet import Sheet
from sample_models.names import known_translation


def write_zone(file: IfcFile, zone: Zone, spaces: Mapping[str, entity_instance]) -> None:
    """A zone over rooms, by their numbers; IFC2X3 has no spatial zones and gets plain ones.

    Raises:
        KeyError: when a room of the zone was not drawn.
    """
    rooms = [spaces[number] for number in zone.rooms]
    if zone.kind and not file.is_ifc2x3:
        entity = _write_spatial_zone(file, zone, rooms)
    else:
        entity = file.rooted(
            "IfcZone", zone.mark, Name=zone_name(file, zone), ObjectType=zone.kind or None
        )
        _group(file, zone.mark, entity, rooms)
    write_property_sets(file, entity, f"zone/{zone.mark}", zone.properties)


def zone_name(file: IfcFile, zone: Zone) -> str:
    """The name of a zone in the language of the file; one that is in no table stays as it is."""
    language = file.style.language
    return zone.mark if language == "nb" else known_translation(zone.mark, language) or zone.mark


def write_circuits(sheets: Iterable[Sheet]) -> None:
    """Lights and switches of one circuit, as a group of the house."""
    members = [
        (item.circuit, sheet.products[item.mark], sheet.file)
        for sheet in sheets
        for item in sheet.drawn(Item)
        if item.circuit
    ]
    for circuit, group in groupby(sorted(members, key=lambda m: m[0]), key=lambda m: m[0]):
        things = list(group)
        file = things[0][2]
        entity = file.rooted(
            "IfcSystem" if file.is_ifc2x3 else "IfcDistributionCircuit",
            f"circuit/{circuit}",
            ifc4={"PredefinedType": "LIGHTING"},
            Name=circuit,
        )
        _group(file, f"circuit/{circuit}", entity, [thing for _, thing, _ in things])


def _write_spatial_zone(
    file: IfcFile, zone: Zone, rooms: list[entity_instance]
) -> entity_instance:
    entity = file.rooted(
        "IfcSpatialZone", zone.mark, Name=zone_name(file, zone), PredefinedType=zone.kind
    )
    file.rooted(
        "IfcRelReferencedInSpatialStructure",
        zone.mark,
        RelatedElements=rooms,
        RelatingStructure=entity,
    )
    return entity


def _group(
    file: IfcFile, seed: str, entity: entity_instance, members: list[entity_instance]
) -> None:
    file.rooted("IfcRelAssignsToGroup", seed, RelatedObjects=members, RelatingGroup=entity)
