"""Fixtures, furniture and appliances, each kind with a type of its own."""

from collections import defaultdict
from typing import NamedTuple

from ifcopenshell import entity_instance

from sample_models.catalogue import CATALOGUE, Family
from sample_models.elements import Item
from sample_models.ifc.shapes import Box, block, body, place, shape
from sample_models.ifc.sheet import Sheet

_FURNITURE = frozenset({"CHAIR", "TABLE", "DESK", "BED", "FILECABINET", "SHELF", "SOFA"})


class _Classes(NamedTuple):
    ifc4: str
    ifc2x3: str  # of the occurrence: there only the type says what it is
    type: str


_CLASSES: dict[Family, _Classes] = {
    "fixture": _Classes("IfcSanitaryTerminal", "IfcFlowTerminal", "IfcSanitaryTerminalType"),
    "appliance": _Classes("IfcElectricAppliance", "IfcFlowTerminal", "IfcElectricApplianceType"),
    "furniture": _Classes("IfcFurniture", "IfcFurnishingElement", "IfcFurnitureType"),
}


def write_items(sheet: Sheet) -> None:
    """Every item, filed under the storey as most programs do, and one type for each kind."""
    alike = defaultdict[tuple[Family, str], list[entity_instance]](list)
    for item in sheet.drawn(Item):
        entity = _write_item(sheet, item)
        sheet.products[item.mark] = entity
        alike[item.family, item.kind].append(entity)
    for (family, kind), entities in alike.items():
        _write_type(sheet, family, kind, entities)


def _write_item(sheet: Sheet, item: Item) -> entity_instance:
    """A box with its back edge at the item's place and local y to its front."""
    file, classes = sheet.file, _CLASSES[item.family]
    box = Box((-item.width / 2, item.width / 2), (0.0, item.depth), (0.0, item.height))
    at = (*item.at, item.elevation)
    entity = file.rooted(
        classes.ifc2x3 if file.is_ifc2x3 else classes.ifc4,
        sheet.seed(item.mark),
        ifc4={"PredefinedType": _predefined(item.family, item.kind)},
        Name=CATALOGUE[item.kind].label,
        ObjectType=CATALOGUE[item.kind].label,
        ObjectPlacement=place(file, sheet.placement, at, (item.facing - 90.0) % 360.0),
        Representation=shape(file, body(file, [block(file, box)])),
        Tag=item.mark,
    )
    sheet.properties(entity, item.mark, item.properties)
    return entity


def _write_type(sheet: Sheet, family: Family, kind: str, entities: list[entity_instance]) -> None:
    file, label = sheet.file, CATALOGUE[kind].label
    predefined = {"PredefinedType": _predefined(family, kind)}
    place_made = {"AssemblyPlace": "NOTDEFINED"}
    is_furniture = family == "furniture"
    entity = file.rooted(
        _CLASSES[family].type,
        sheet.seed(kind),
        ifc4=predefined | place_made if is_furniture else predefined,
        ifc2x3=place_made if is_furniture else predefined,
        Name=label,
        ElementType=label,
    )
    file.rooted(
        "IfcRelDefinesByType",
        sheet.seed(kind),
        RelatedObjects=entities,
        RelatingType=entity,
    )


def _predefined(family: Family, kind: str) -> str:
    """Furniture IFC has no word for is USERDEFINED; the label then says what it is."""
    return kind if family != "furniture" or kind in _FURNITURE else "USERDEFINED"
