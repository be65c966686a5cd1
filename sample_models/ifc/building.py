"""A whole drawing as an IFC file: project, site, buildings, storeys and what stands on them."""

from collections import Counter
from pathlib import Path

from ifcopenshell import entity_instance

from sample_models.drawing import Drawing
from sample_models.elements import DrawingError
from sample_models.ifc.boundaries import write_boundaries
from sample_models.ifc.codes import write_codes
from sample_models.ifc.file import IfcFile
from sample_models.ifc.frame import aggregate, write_building, write_site
from sample_models.ifc.ground import write_neighbour
from sample_models.ifc.sheet import Sheet
from sample_models.ifc.storeys import write_outdoors, write_storeys
from sample_models.ifc.zones import write_circuits, write_zone


def write_ifc(drawing: Drawing, path: Path) -> None:
    """Write a drawing. The same drawing gives the same bytes, on every run.

    Raises:
        DrawingError: when the drawing cannot be built, such as a door that is in no wall, two
            rooms of one number, or a room name that has no translation.
        KeyError: when a zone names a room that was not drawn.
    """
    file = IfcFile(drawing.name, drawing.style)
    site = write_site(file, drawing)
    outdoors = write_outdoors(file, site, drawing)
    buildings, sheets = _write_buildings(file, drawing, site)
    neighbours = [write_neighbour(file, one, site) for one in drawing.neighbours.values()]
    aggregate(file, site, [*buildings, *neighbours, *outdoors.spaces.values()])
    everything = [*sheets, outdoors]
    spaces = _spaces(everything)
    for zone in drawing.zones.values():
        write_zone(file, zone, spaces)
    write_circuits(everything)
    write_codes(file, everything)
    if drawing.space_boundaries:
        for sheet in everything:
            write_boundaries(sheet)
    file.write(path)


def _write_buildings(
    file: IfcFile, drawing: Drawing, site: entity_instance
) -> tuple[list[entity_instance], list[Sheet]]:
    entities, sheets = [], []
    for building in drawing.every_building() or [drawing.main]:
        is_main = building is drawing.main
        entity = write_building(file, site, building, is_main=is_main)
        prefix = "" if is_main else f"{building.name}/"
        sheets += write_storeys(file, entity, building, drawing.zones.values(), prefix)
        entities.append(entity)
    return entities, sheets


def _spaces(sheets: list[Sheet]) -> dict[str, entity_instance]:
    """The rooms of all storeys by their numbers."""
    count = Counter(room for sheet in sheets for room in sheet.plan.rooms)
    twice = [room for room, times in count.items() if times > 1]
    if twice:
        raise DrawingError(f"two rooms have the number {twice[0]}")
    return {room: sheet.spaces[room] for sheet in sheets for room in sheet.plan.rooms}
