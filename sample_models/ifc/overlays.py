"""Spaces that exporters lay over the rooms: gross areas of storeys, envelopes of homes."""

import re
from collections.abc import Iterable

from ifcopenshell import entity_instance
from shapely import Polygon, unary_union

from sample_models.elements import Room, Zone
from sample_models.ifc.shapes import body, extrusion, place, shape
from sample_models.ifc.sheet import Sheet
from sample_models.ifc.zones import zone_name
from sample_models.outlines import corners

_HOME = re.compile(r"^(Boenhet|Leilighet)\b")
_INNER_WALL = 0.13  # m: half of the thickest wall inside a home, and a little more


def write_overlay(sheet: Sheet, zones: Iterable[Zone]) -> None:
    """The overlay of a storey, as the exporter has it."""
    if sheet.file.flavour.overlay == "gross-areas":
        _write_gross_area(sheet)
    elif sheet.file.flavour.overlay == "unit-envelopes":
        for zone in zones:
            _write_envelope(sheet, zone)


def _write_gross_area(sheet: Sheet) -> None:
    """One area over everything indoors, walls included."""
    indoors = [sheet.plan.rooms[room.mark] for room in sheet.drawn(Room) if not room.external]
    whole = unary_union([*indoors, *sheet.plan.walls.values()])
    pieces = [one for one in getattr(whole, "geoms", [whole]) if isinstance(one, Polygon)]
    big = [Polygon(piece.exterior) for piece in pieces if piece.area > 1.0] if indoors else []
    for number, outline in enumerate(sorted(big, key=lambda one: one.bounds), start=1):
        name = f"BTA {number}"
        sheet.spaces[f"area {number}"] = _write_area(
            sheet, name, f"BTA {sheet.storey.name}", outline
        )


def _write_envelope(sheet: Sheet, zone: Zone) -> None:
    """The whole of a home on one storey, drawn as one more space."""
    rooms = [sheet.plan.rooms[number] for number in zone.rooms if number in sheet.plan.rooms]
    if len(rooms) < 2 or len(rooms) < len(zone.rooms) or not _HOME.match(zone.mark):
        return
    grown = unary_union([room.buffer(_INNER_WALL, join_style="mitre") for room in rooms])
    whole = grown.buffer(-_INNER_WALL, join_style="mitre")
    if isinstance(whole, Polygon):
        name = zone_name(sheet.file, zone)
        sheet.spaces[f"home {zone.mark}"] = _write_area(sheet, name, f"BRA {name}", whole)


def _write_area(sheet: Sheet, name: str, long_name: str, outline: Polygon) -> entity_instance:
    file = sheet.file
    solid = extrusion(file, corners(outline), sheet.storey.height, 0.0, file.flavour.spaces)
    return file.rooted(
        "IfcSpace",
        sheet.seed(f"area/{long_name}"),
        ifc4={"PredefinedType": "GFA"},
        ifc2x3={"InteriorOrExteriorSpace": "INTERNAL"},
        Name=name,
        LongName=long_name,
        ObjectType="GFA" if file.is_ifc2x3 else None,
        CompositionType="ELEMENT",
        ObjectPlacement=place(file, sheet.placement),
        Representation=shape(file, body(file, [solid])),
    )
