"""A storey with everything on it, and what stands on the site itself."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Final

from ifcopenshell import entity_instance

from sample_models.drawing import Drawing
from sample_models.elements import Zone
from sample_models.house import Building
from sample_models.ifc.coverings import write_coverings
from sample_models.ifc.doors import write_doors
from sample_models.ifc.file import IfcFile
from sample_models.ifc.frame import aggregate, contain
from sample_models.ifc.ground import write_ground
from sample_models.ifc.holes import write_openings
from sample_models.ifc.items import write_items
from sample_models.ifc.overlays import write_overlay
from sample_models.ifc.property_sets import write_property_sets
from sample_models.ifc.railings import write_railings
from sample_models.ifc.rooms import write_rooms
from sample_models.ifc.shapes import place
from sample_models.ifc.sheet import Sheet
from sample_models.ifc.slabs import write_slabs
from sample_models.ifc.stairs import write_stairs
from sample_models.ifc.walls import write_walls
from sample_models.ifc.windows import write_windows
from sample_models.storey import Storey

_WRITERS: Final[tuple[Callable[[Sheet], None], ...]] = (
    write_walls,
    write_slabs,
    write_openings,
    write_windows,
    write_doors,
    write_rooms,
    write_items,
    write_stairs,
    write_railings,
    write_coverings,
)


def write_storeys(
    file: IfcFile,
    entity: entity_instance,
    building: Building,
    zones: Iterable[Zone],
    prefix: str,
) -> list[Sheet]:
    """Every storey of a building, in the order they were drawn."""
    sheets = []
    for storey in building.storeys.values():
        level = _write_level(file, entity, storey, prefix)
        rise, reach = _heights(building, storey)
        sheet = Sheet(file, storey, storey.plan(), level, prefix, rise, reach)
        _fill(sheet)
        write_overlay(sheet, zones)
        aggregate(file, level, list(sheet.spaces.values()))
        sheets.append(sheet)
    aggregate(file, entity, [sheet.entity for sheet in sheets])
    return sheets


def write_outdoors(file: IfcFile, site: entity_instance, drawing: Drawing) -> Sheet:
    """Ground and what is drawn on it; its rooms have still to be made parts of the site."""
    sheet = Sheet(file, drawing.site, drawing.site.plan(), site, prefix="site/")
    if drawing.ground is not None:
        write_ground(sheet, drawing.ground)
    _fill(sheet)
    return sheet


def _fill(sheet: Sheet) -> None:
    """Write what is drawn, and file it under its room or under the storey."""
    for write in _WRITERS:
        write(sheet)
    in_rooms = {mark for room, marks in sheet.in_rooms.items() if room for mark in marks}
    for room, marks in sheet.in_rooms.items():
        if room:
            things = [sheet.products[mark] for mark in marks]
            contain(sheet.file, sheet.spaces[room], things)
    rest = [entity for mark, entity in sheet.products.items() if mark not in in_rooms]
    contain(sheet.file, sheet.entity, rest)


def _heights(building: Building, storey: Storey) -> tuple[float | None, float]:
    """From a floor to the floor above, if there is one, and to the topmost ceiling."""
    ordered = sorted(building.storeys.values(), key=lambda one: one.elevation)
    above = {low.name: high.elevation for low, high in pairwise(ordered)}
    rise = above[storey.name] - storey.elevation if storey.name in above else None
    return rise, ordered[-1].elevation + ordered[-1].height - storey.elevation


def _write_level(
    file: IfcFile, building: entity_instance, storey: Storey, prefix: str
) -> entity_instance:
    seed = f"{prefix}{storey.name}"
    entity = file.rooted(
        "IfcBuildingStorey",
        seed,
        Name=storey.name,
        CompositionType="ELEMENT",
        ObjectPlacement=place(file, building.ObjectPlacement, (0.0, 0.0, storey.elevation)),
        Elevation=file.length(storey.elevation),
    )
    write_property_sets(file, entity, seed, storey.properties)
    return entity
