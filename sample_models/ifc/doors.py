"""Doors and gates, and their types: one for each build and size."""

from collections import defaultdict
from typing import TypeAlias

from ifcopenshell import entity_instance

from sample_models.directions import step
from sample_models.elements import Door
from sample_models.ifc.file import IfcFile
from sample_models.ifc.holes import frame_depth, write_filling
from sample_models.ifc.leaves import leaf_boxes, leaf_solids, lining_solids
from sample_models.ifc.materials import write_material
from sample_models.ifc.naming import element_name, size, type_name
from sample_models.ifc.shapes import body, place, shape
from sample_models.ifc.sheet import Sheet
from sample_models.ways import Gate

_LEAF = 0.04  # m: PanelDepth
_POST = 0.05  # m: the lining of a gate
_Build: TypeAlias = tuple[str, str, float, float, float, float, float]
_OPERATIONS = {one: one for one in ("SLIDING", "FOLDING", "REVOLVING", "NOTDEFINED")}


def write_doors(sheet: Sheet) -> None:
    """Every door and gate, and a type for those of one build."""
    alike = defaultdict[_Build, list[entity_instance]](list)
    for door in sheet.drawn(Door):
        depth = frame_depth(sheet, door)
        family = "Ytterdør" if door.external else "Innerdør"
        build = (family, door.operation, door.width, door.height, door.lining, depth, door.glazing)
        alike[build].append(_write_door(sheet, door, family, depth))
    for gate in sheet.drawn(Gate):
        build = ("Port", gate.operation, gate.width, gate.height, _POST, _POST, 0.0)
        alike[build].append(_write_gate(sheet, gate))
    for build, doors in alike.items():
        _write_type(sheet, build, doors)


def leaf_count(operation: str) -> int:
    """How many leaves a door of an operation has."""
    return 2 if operation.startswith("DOUBLE_DOOR") else 1


def _write_door(sheet: Sheet, door: Door, family: str, depth: float) -> entity_instance:
    """A door, placed as IFC wants it: local y to the side the leaf opens to."""
    file = sheet.file
    solids = lining_solids(file, door.width, door.height, door.lining, depth)
    count = leaf_count(door.operation)
    for leaf in leaf_boxes(door.width, door.height, door.lining, count):
        solids += leaf_solids(file, leaf, door.glazing, door.glass)
    own = {"PredefinedType": "DOOR", "OperationType": door.operation}
    entity = write_filling(sheet, "IfcDoor", door, family, solids, own)
    common = {"Pset_DoorCommon": {"IsExternal": door.external}}
    sheet.properties(entity, door.mark, common, door.properties)
    write_material(file, entity, sheet.seed(door.mark), door.material)
    return entity


def _write_gate(sheet: Sheet, gate: Gate) -> entity_instance:
    """A gate fills no hole: it stands between its posts, local y to where it opens."""
    file, seed = sheet.file, sheet.seed(gate.mark)
    solids = lining_solids(file, gate.width, gate.height, _POST, _POST)
    for leaf in leaf_boxes(gate.width, gate.height, _POST, leaf_count(gate.operation)):
        solids += leaf_solids(file, leaf, 0.0, "clear")
    along = (gate.opens - 90.0) % 360.0
    at = (*step(gate.at, along, -gate.width / 2), 0.0)
    entity = file.rooted(
        "IfcDoor",
        seed,
        ifc4={"PredefinedType": "GATE", "OperationType": gate.operation},
        Name=element_name(file, seed, gate.mark, "Port", size(gate.width, gate.height)),
        ObjectType="Port",
        ObjectPlacement=place(file, sheet.placement, at, along),
        Representation=shape(file, body(file, solids)),
        Tag=gate.mark,
        OverallWidth=file.length(gate.width),
        OverallHeight=file.length(gate.height),
    )
    sheet.properties(entity, gate.mark, {"Pset_DoorCommon": {"IsExternal": True}}, gate.properties)
    sheet.products[gate.mark] = entity
    return entity


def _write_type(sheet: Sheet, build: _Build, doors: list[entity_instance]) -> None:
    """The type carries the operation too; IFC2X3 has no other place for it."""
    family, operation, width, height, bar, depth, glazing = build
    file, seed = sheet.file, sheet.seed("/".join(map(str, build)))
    style = {"ConstructionType": "NOTDEFINED", "ParameterTakesPrecedence": False}
    name = type_name(file, family, size(width, height))
    kind = file.rooted(
        "IfcDoorStyle" if file.is_ifc2x3 else "IfcDoorType",
        seed,
        ifc4={"PredefinedType": "GATE" if family == "Port" else "DOOR"},
        ifc2x3={**style, "Sizeable": False},
        Name=f"{name} {operation}" + (f" {glazing:.0%}" if glazing else ""),
        OperationType=operation,
        HasPropertySets=_parts(file, seed, operation, bar, depth),
    )
    file.rooted("IfcRelDefinesByType", seed, RelatedObjects=doors, RelatingType=kind)


def _parts(
    file: IfcFile, seed: str, operation: str, bar: float, depth: float
) -> list[entity_instance]:
    """What the type says of lining and leaves."""
    around = file.rooted(
        "IfcDoorLiningProperties",
        seed,
        LiningDepth=file.length(depth),
        LiningThickness=file.length(bar),
    )
    count = leaf_count(operation)
    panels = [
        file.rooted(
            "IfcDoorPanelProperties",
            f"{seed}/{position}",
            PanelDepth=file.length(_LEAF),
            PanelOperation=_panel_operation(operation),
            PanelWidth=1.0 / count,
            PanelPosition=position,
        )
        for position in (("LEFT", "RIGHT") if count == 2 else ("MIDDLE",))
    ]
    return [around, *panels]


def _panel_operation(operation: str) -> str:
    if "DOUBLE_SWING" in operation:
        return "DOUBLE_ACTING"
    words = operation.split("_")
    return next((_OPERATIONS[word] for word in words if word in _OPERATIONS), "SWINGING")
