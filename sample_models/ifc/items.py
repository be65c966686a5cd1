"""Fixtures, furniture, appliances and devices, each kind with a type of its own."""

from collections import defaultdict

from ifcopenshell import entity_instance

from sample_models.catalogue import CATALOGUE, Family
from sample_models.directions import step
from sample_models.elements import Item
from sample_models.ifc.classes import classes_of, predefined
from sample_models.ifc.naming import element_name, size
from sample_models.ifc.shapes import Box, block, body, place, shape
from sample_models.ifc.sheet import Sheet
from sample_models.names import translate


def write_items(sheet: Sheet) -> None:
    """Every item, filed under the storey or under its room, and one type for each kind."""
    alike = defaultdict[tuple[Family, str], list[entity_instance]](list)
    for item in sheet.drawn(Item):
        entity = _write_item(sheet, item)
        sheet.products[item.mark] = entity
        alike[item.family, item.kind].append(entity)
        if sheet.file.flavour.things_in_rooms:
            room = sheet.room_at(*step(item.at, item.facing, item.depth / 2))
            sheet.in_rooms.setdefault(room or "", []).append(item.mark)
    for (family, kind), entities in alike.items():
        _write_type(sheet, family, kind, entities)


def _write_item(sheet: Sheet, item: Item) -> entity_instance:
    """A box with its back edge at the item's place and local y to its front."""
    file, classes = sheet.file, classes_of(item.family, item.kind, sheet.file.is_ifc2x3)
    box = Box((-item.width / 2, item.width / 2), (0.0, item.depth), (0.0, item.height))
    at, label = (*item.at, item.elevation), _label(sheet, item.kind)
    seed, usual = sheet.seed(item.mark), CATALOGUE[item.kind].label
    entity = file.rooted(
        classes.ifc2x3 if file.is_ifc2x3 else classes.ifc4,
        seed,
        ifc4={"PredefinedType": predefined(item.family, item.kind, False)},
        Name=element_name(file, seed, label, usual, size(item.width, item.depth)),
        ObjectType=label,
        ObjectPlacement=place(file, sheet.placement, at, (item.facing - 90.0) % 360.0),
        Representation=shape(file, body(file, [block(file, box, file.flavour.things)])),
        Tag=item.mark,
    )
    sheet.properties(entity, item.mark, item.properties)
    return entity


def _write_type(sheet: Sheet, family: Family, kind: str, entities: list[entity_instance]) -> None:
    file, label = sheet.file, _label(sheet, kind)
    own = {"PredefinedType": predefined(family, kind, file.is_ifc2x3)}
    place_made = {"AssemblyPlace": "NOTDEFINED"}
    is_furniture = family == "furniture"
    entity = file.rooted(
        classes_of(family, kind, file.is_ifc2x3).type,
        sheet.seed(kind),
        ifc4=own | place_made if is_furniture else own,
        ifc2x3=place_made if is_furniture else own,
        Name=label,
        ElementType=label,
    )
    file.rooted(
        "IfcRelDefinesByType",
        sheet.seed(kind),
        RelatedObjects=entities,
        RelatingType=entity,
    )


def _label(sheet: Sheet, kind: str) -> str:
    return translate(CATALOGUE[kind].label, sheet.file.style.language)
