"""Which elements rest on records that could not be read.

The parser goes on after a broken reference and leaves the attribute empty: a wall lands at the
origin, a relation loses a member, and nothing is raised. Every such record is followed up to
the elements that use it; they count as unknown, never as fine.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from design_rules.read.fitting import misfits
from design_rules.read.records import by_type, is_one_of

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
# what a record of an abstract class was meant to be, nobody knows
_ABSTRACT = frozenset((
    "IfcProduct", "IfcElement", "IfcBuildingElement", "IfcBuiltElement", "IfcSpatialElement",
    "IfcSpatialStructureElement", "IfcFeatureElement", "IfcFeatureElementAddition",
    "IfcFeatureElementSubtraction",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Damage:
    """What the unreadable records touch."""

    elements: frozenset[int]  # entity ids of products whose place or shape is in doubt
    lost: int  # records of which nobody knows what they held
    project: bool  # units or contexts are affected: every length is in doubt


def find_damage(
    model: Any, broken: Iterable[int], dangling: Iterable[tuple[int, int]], lost: int
) -> Damage:
    """Follow damaged records to what they touch.

    Args:
        model: the parsed file.
        broken: ids of records that the parser complained about, or that were defined twice.
        dangling: ids of records, each with one it refers to that is missing.
        lost: records that the parser left out or overwrote.
    """
    pairs = list(dangling)
    users = {number: _record(model, number) for number in {*broken, *(user for user, _ in pairs)}}
    search = _Search(model, [number for number, record in users.items() if record is not None])
    missed = {missing for user, missing in pairs if not _is_harmless(users[user])}
    nameless = sum(thing.is_a() in _ABSTRACT for thing in by_type(model, "IfcProduct"))
    lost += len(missed) + nameless + search.cut_off + search.endless
    return Damage(frozenset(search.elements), lost, search.project or search.endless)


class _Search:
    """The way up from damaged records to what uses them."""

    def __init__(self, model: Any, damaged: list[int]) -> None:
        self._model = model
        self.elements: set[int] = set()
        self.cut_off = 0  # connections that lost a member
        self.project = False
        seen: set[int] = set()
        queue = sorted({*damaged, *misfits(model, ("IfcProduct", *_CONNECTING))})
        while queue and len(seen) < _STEPS:
            number = queue.pop()
            if number not in seen:
                seen.add(number)
                queue.extend(self._users(number))
        self.endless = bool(queue)

    def _users(self, number: int) -> list[int]:
        """What is to be looked at next; nothing where the damage shows or does none."""
        record = self._model.by_id(number)
        if record.is_a("IfcProduct"):
            self.elements.add(number)
        elif is_one_of(record, _CONNECTING):
            self.cut_off += 1
        elif is_one_of(record, ("IfcProject", "IfcUnitAssignment")):
            self.project = True
        elif not _is_harmless(record):
            return [user.id() for user in self._model.get_inverse(record)]
        return []


def _is_harmless(record: Any | None) -> bool:
    if record is None or is_one_of(record, _CONNECTING):
        return False
    return is_one_of(record, _HARMLESS)


def _record(model: Any, number: int) -> Any | None:
    try:
        return model.by_id(number)
    except (RuntimeError, OverflowError):
        return None
