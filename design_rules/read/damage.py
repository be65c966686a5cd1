"""Which elements rest on records that could not be read.

The parser goes on after a broken reference and leaves the attribute empty: a wall lands at the
origin, a relation loses a member, and nothing is raised. Every such record is followed up to
the elements that use it; they count as unknown, never as fine.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from design_rules.read.records import is_one_of

_NUMBER = re.compile(r"#(\d+)")
_STEPS = 50_000  # records followed; beyond, nobody knows what is whole
# of these a damaged record spoils a value or a colour, never a place, shape or connection
_HARMLESS = (
    "IfcPropertyDefinition", "IfcProperty", "IfcPhysicalQuantity", "IfcPresentationStyle",
    "IfcStyledItem", "IfcPresentationLayerAssignment", "IfcOwnerHistory", "IfcActorRole",
    "IfcPerson", "IfcOrganization", "IfcPersonAndOrganization", "IfcApplication",
    "IfcMaterialDefinition", "IfcMaterial", "IfcMaterialLayer", "IfcMaterialLayerSet",
    "IfcMaterialLayerSetUsage", "IfcRelDefinesByProperties", "IfcRelAssociates", "IfcColourRgb",
    "IfcPostalAddress", "IfcRelConnects",
)  # fmt: skip
# these connect elements to places: a lost member may be a door or a room
_CONNECTING = (
    "IfcRelVoidsElement", "IfcRelFillsElement", "IfcRelSpaceBoundary", "IfcRelDecomposes",
    "IfcRelContainedInSpatialStructure", "IfcRelReferencedInSpatialStructure",
    "IfcRelAssignsToGroup",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Damage:
    """What the unreadable records touch."""

    elements: frozenset[int]  # entity ids of products whose place or shape is in doubt
    lost: int  # records of which nobody knows what they held
    project: bool  # units or contexts are affected: every length is in doubt


def find_damage(model: Any, messages: Iterable[str], broken: Iterable[int], lost: int) -> Damage:
    """Follow damaged records to what they touch.

    Args:
        model: the parsed file.
        messages: errors of the parser's log; they name records as #n.
        broken: entity ids that refer to a missing record or were defined twice.
        lost: records that are known to be missing or overwritten.
    """
    numbers = {int(n) for message in messages for n in _NUMBER.findall(message)} | set(broken)
    elements: set[int] = set()
    project = False
    seen: set[int] = set()
    queue = [number for number in sorted(numbers) if _exists(model, number)]
    while queue and len(seen) < _STEPS:
        number = queue.pop()
        if number in seen:
            continue
        seen.add(number)
        record = model.by_id(number)
        if record.is_a("IfcProduct"):
            elements.add(number)
        elif is_one_of(record, _CONNECTING):
            lost += 1
        elif is_one_of(record, ("IfcProject", "IfcUnitAssignment")):
            project = True
        elif not is_one_of(record, _HARMLESS):
            queue.extend(user.id() for user in model.get_inverse(record))
    endless = bool(queue)
    return Damage(frozenset(elements), lost + endless, project or endless)


def _exists(model: Any, number: int) -> bool:
    try:
        return model.by_id(number) is not None
    except (RuntimeError, OverflowError):
        return False
