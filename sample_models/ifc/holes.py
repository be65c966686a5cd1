"""Holes in walls: empty openings, and what doors and windows share."""

from collections.abc import Mapping
from typing import Any

from ifcopenshell import entity_instance

from sample_models.elements import Hole, Opening
from sample_models.ifc.naming import element_name, size
from sample_models.ifc.shapes import Box, block, body, place, shape
from sample_models.ifc.sheet import Sheet

_MARGIN = 0.05  # m: how far a hole sticks out of its wall, so that cutting leaves no film
_DEEPEST_FRAME = 0.12  # m


def write_openings(sheet: Sheet) -> None:
    """Every passage that stays empty."""
    for opening in sheet.drawn(Opening):
        _write_hole(sheet, opening)


def write_filling(
    sheet: Sheet,
    kind: str,
    hole: Hole,
    family: str,
    solids: list[entity_instance],
    ifc4: Mapping[str, Any],
) -> entity_instance:
    """What fills a hole; it shares the hole's placement: local y to the front, z from the sill."""
    opening = _write_hole(sheet, hole)
    file, seed = sheet.file, sheet.seed(hole.mark)
    entity = file.rooted(
        kind,
        seed,
        ifc4=ifc4,
        Name=element_name(file, seed, hole.mark, family, size(hole.width, hole.height)),
        ObjectPlacement=place(file, opening.ObjectPlacement),
        Representation=shape(file, body(file, solids)),
        Tag=hole.mark,
        OverallWidth=file.length(hole.width),
        OverallHeight=file.length(hole.height),
    )
    file.rooted(
        "IfcRelFillsElement",
        seed,
        RelatingOpeningElement=opening,
        RelatedBuildingElement=entity,
    )
    sheet.products[hole.mark] = entity
    return entity


def frame_depth(sheet: Sheet, hole: Hole) -> float:
    """How deep a frame in a hole is, in metres."""
    return min(_DEEPEST_FRAME, sheet.plan.holes[hole.mark].wall.thickness)


def _write_hole(sheet: Sheet, hole: Hole) -> entity_instance:
    """An opening in its wall; local x along the hole, local y to its front, z from its sill."""
    spot = sheet.plan.holes[hole.mark]
    file, wall = sheet.file, sheet.products[spot.wall.mark]
    turned = round(spot.front - 90.0 - spot.wall.direction) % 360 == 180
    first = spot.along + (hole.width / 2 if turned else -hole.width / 2)
    reach = spot.wall.thickness / 2 + _MARGIN
    box = Box((0.0, hole.width), (-reach, reach), (0.0, hole.height))
    at = (first, 0.0, hole.sill)
    solid = block(file, box, file.flavour.structure)
    opening = file.rooted(
        "IfcOpeningElement",
        sheet.seed(hole.mark),
        ifc4={"PredefinedType": "OPENING"},
        Name=hole.mark,
        ObjectPlacement=place(file, wall.ObjectPlacement, at, 180.0 if turned else 0.0),
        Representation=shape(file, body(file, [solid])),
    )
    file.rooted(
        "IfcRelVoidsElement",
        sheet.seed(hole.mark),
        RelatingBuildingElement=wall,
        RelatedOpeningElement=opening,
    )
    return opening
