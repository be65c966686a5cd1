"""Walls, slabs, columns, stairs, lifts, furniture and fixtures: everything solid."""

from typing import Any

from design_rules.geometry.bodies import Prism
from design_rules.model.survey import Part
from design_rules.read.elements import common
from design_rules.read.extents import Extents
from design_rules.read.ifc_source import IfcSource
from design_rules.read.records import by_type

# role -> entity classes, subtypes included, the more special first
_ROLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("wall", ("IfcWall", "IfcCurtainWall")),
    ("panel", ("IfcPlate", "IfcMember")),
    ("slab", ("IfcSlab",)),
    ("roof", ("IfcRoof",)),
    ("column", ("IfcColumn",)),
    ("stair", ("IfcStair", "IfcStairFlight")),
    ("ramp", ("IfcRamp", "IfcRampFlight")),
    ("lift", ("IfcTransportElement",)),
    ("railing", ("IfcRailing",)),
    ("fixture", ("IfcFlowTerminal",)),
    ("furniture", ("IfcFurnishingElement",)),
    ("proxy", ("IfcBuildingElementProxy",)),
    ("virtual", ("IfcVirtualElement",)),
)
# shown in full; of the others a box around them is enough to know where they stand
_EXACT = ("wall", "slab", "roof", "column", "stair", "ramp", "virtual", "panel")
_FENCE = 1.9  # metres: a railing this high may be a fence, and a fence has bends and gaps


def read_parts(source: IfcSource) -> tuple[Part, ...]:
    """Every solid element of interest, in order of key."""
    extents = Extents(source)
    found: dict[int, Part] = {}
    for role, names in _ROLES:
        for name in names:
            for thing in by_type(source.model, name):
                if thing.id() not in found:
                    found[thing.id()] = _part(source, thing, role, extents)
    return tuple(sorted(found.values(), key=lambda part: part.key))


def _part(source: IfcSource, thing: Any, role: str, extents: Extents) -> Part:
    body, gap = source.body(thing) if role in _EXACT else extents.box(thing)
    if role == "railing" and isinstance(body, Prism) and body.top - body.bottom >= _FENCE:
        body, gap = source.body(thing)
    whole = source.parent(thing)
    return Part(
        **common(source, thing),
        body=body,
        body_gap=gap,
        assembly=source.key(whole) if _is(whole, "IfcElement") else "",
        space=source.key(whole) if _is(whole, "IfcSpace") else "",
        role=role,
    )


def _is(thing: Any | None, name: str) -> bool:
    return thing is not None and bool(thing.is_a(name))
