"""What elements are made of: layers of a wall, or one material."""

from ifcopenshell import entity_instance

from sample_models.elements import Wall
from sample_models.ifc.file import IfcFile


def write_layers(file: IfcFile, entity: entity_instance, seed: str, wall: Wall) -> None:
    """The material of a wall as one layer, on both sides of its axis."""
    name = wall.material or file.flavour.wall_material.format(mm=round(wall.thickness * 1000))
    if not name:
        return
    thickness = file.length(wall.thickness)
    layer = file.shared("IfcMaterialLayer", file.shared("IfcMaterial", name), thickness)
    layers = file.shared("IfcMaterialLayerSet", (layer,), name)
    usage = file.shared(
        "IfcMaterialLayerSetUsage", layers, "AXIS2", "POSITIVE", file.length(-wall.thickness / 2)
    )
    _associate(file, entity, seed, usage)


def write_material(file: IfcFile, entity: entity_instance, seed: str, name: str) -> None:
    """The material of an element, where one is stated."""
    if name:
        _associate(file, entity, seed, file.shared("IfcMaterial", name))


def _associate(file: IfcFile, entity: entity_instance, seed: str, what: entity_instance) -> None:
    file.rooted("IfcRelAssociatesMaterial", seed, RelatedObjects=[entity], RelatingMaterial=what)
