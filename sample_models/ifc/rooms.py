"""Rooms as IfcSpace."""

from ifcopenshell import entity_instance

from sample_models.elements import PropertySets, Room
from sample_models.ifc.file import IfcFile
from sample_models.ifc.shapes import body, extrusion, place, shape
from sample_models.ifc.sheet import Sheet
from sample_models.names import translate
from sample_models.outlines import corners


def write_rooms(sheet: Sheet) -> None:
    """Every room, its outline extruded to the height of the storey."""
    for room in sheet.drawn(Room):
        sheet.spaces[room.mark] = _write_room(sheet, room)


def _write_room(sheet: Sheet, room: Room) -> entity_instance:
    file = sheet.file
    side = "EXTERNAL" if room.external else "INTERNAL"
    rings = corners(sheet.plan.rooms[room.mark])
    form = file.flavour.spaces
    solid = extrusion(file, rings, _height(sheet, room), room.base, form)
    entity = file.rooted(
        "IfcSpace",
        sheet.seed(room.mark),
        ifc4={"PredefinedType": side},
        ifc2x3={"InteriorOrExteriorSpace": side},
        Name=room.mark,
        LongName=translate(room.long_name, file.style.language),
        CompositionType="ELEMENT",
        ObjectPlacement=place(file, sheet.placement),
        Representation=shape(file, body(file, [solid])),
    )
    sheet.properties(entity, room.mark, _common(file, room), room.properties)
    _write_quantities(sheet, room, entity)
    return entity


def _height(sheet: Sheet, room: Room) -> float:
    """The height of a room: its own, else up to the ceiling of the storey."""
    return room.height or sheet.storey.height - room.base


def _common(file: IfcFile, room: Room) -> PropertySets:
    """IFC2X3 has no IsExternal for rooms; there InteriorOrExteriorSpace says it."""
    stated = {"PubliclyAccessible": False}
    if not file.is_ifc2x3:
        stated["IsExternal"] = room.external
    return {"Pset_SpaceCommon": stated}


def _write_quantities(sheet: Sheet, room: Room, entity: entity_instance) -> None:
    file = sheet.file
    area = file.area(sheet.plan.rooms[room.mark].area)
    height = file.length(_height(sheet, room))
    quantities = [
        file.entity("IfcQuantityArea", Name="NetFloorArea", AreaValue=area),
        file.entity("IfcQuantityLength", Name="Height", LengthValue=height),
    ]
    stated = file.rooted(
        "IfcElementQuantity",
        sheet.seed(room.mark),
        Name="BaseQuantities" if file.is_ifc2x3 else "Qto_SpaceBaseQuantities",
        Quantities=quantities,
    )
    file.rooted(
        "IfcRelDefinesByProperties",
        f"quantities/{sheet.seed(room.mark)}",
        RelatedObjects=[entity],
        RelatingPropertyDefinition=stated,
    )
