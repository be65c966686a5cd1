"""Spaces that the model says lie inside others: homes over their rooms, rooms over their parts."""

from collections import defaultdict
from dataclasses import dataclass, field

from design_rules.model.survey import Group, Space
from design_rules.understand.floor_plans import Shaped
from design_rules.understand.uses import compatible

_FILLED = 0.55  # share of a whole that its parts must fill to be the rooms in its place


@dataclass(slots=True)
class Nested:
    """What becomes of wholes and of their parts."""

    wholes: dict[str, tuple[str, ...]] = field(default_factory=dict)  # no rooms, with their parts
    same: set[str] = field(default_factory=set)  # another space stands for them
    lent: dict[str, Shaped] = field(default_factory=dict)  # rooms that take a part's shape

    def rooms_in(self, whole: str) -> frozenset[str]:
        """Keys of the rooms inside a whole, however deep they lie."""
        inside: set[str] = set()
        for key in self.wholes.get(whole, ()):
            inside |= self.rooms_in(key) if key in self.wholes else {key}
        return frozenset(inside - self.same)


def nest(spaces: list[Shaped], names: dict[str, str | None], groups: tuple[Group, ...]) -> Nested:
    """Tell wholes whose parts are rooms from rooms that are merely drawn with parts.

    Args:
        spaces: those that may be rooms.
        names: key -> what the name alone says of the use.
        groups: a space without shape that they hold goes before its only part.
    """
    known = {item.element.key: item for item in spaces}
    parts_of: dict[str, list[Shaped]] = defaultdict(list)
    for item in spaces:
        parent = _space(item).parent_space
        if parent in known and parent != item.element.key:
            parts_of[parent].append(item)
    grouped = frozenset(key for group in groups for key in group.members)
    nested = Nested()
    for key, parts in sorted(parts_of.items()):
        _decide(nested, known[key], parts, names, grouped)
    return nested


def _decide(
    nested: Nested,
    whole: Shaped,
    parts: list[Shaped],
    names: dict[str, str | None],
    grouped: frozenset[str],
) -> None:
    key = whole.element.key
    if len(parts) == 1 and whole.solid.body is None and _alike(whole, parts[0], names):
        _join(nested, whole, parts[0], names, grouped)
    elif _are_rooms(whole, parts, names):
        nested.wholes[key] = tuple(sorted(part.element.key for part in parts))
    else:
        nested.same |= {part.element.key for part in parts if _alike(whole, part, names)}


def _join(
    nested: Nested,
    whole: Shaped,
    part: Shaped,
    names: dict[str, str | None],
    grouped: frozenset[str],
) -> None:
    """One room drawn as a whole without shape and its only part."""
    first = min((part, whole), key=lambda item: _worth(item, names, grouped))
    other = whole if first is part else part
    nested.same.add(other.element.key)
    if first is whole:
        nested.lent[whole.element.key] = Shaped(whole.element, part.solid)


def _worth(
    item: Shaped, names: dict[str, str | None], grouped: frozenset[str]
) -> tuple[bool, bool]:
    return (item.element.key not in grouped, names.get(item.element.key) is None)


def _are_rooms(whole: Shaped, parts: list[Shaped], names: dict[str, str | None]) -> bool:
    partial = all(_space(part).composition == "PARTIAL" for part in parts)
    at_home = names.get(whole.element.key) == "unit_whole"
    if not partial and (at_home or _space(whole).composition == "COMPLEX"):
        return True
    if whole.solid.body is None:
        return True  # a whole without shape is no room
    uses = {names.get(part.element.key) for part in parts} - {None}
    return (len(uses) > 1 or not partial) and _fill(whole, parts)


def _fill(whole: Shaped, parts: list[Shaped]) -> bool:
    area = sum(part.solid.shadow.area for part in parts)
    return bool(area > _FILLED * whole.solid.shadow.area)


def _alike(whole: Shaped, part: Shaped, names: dict[str, str | None]) -> bool:
    """Whether both can be one room by their names; a home and a room in it cannot."""
    uses = (names.get(whole.element.key), names.get(part.element.key))
    return None in uses or compatible(str(uses[0]), str(uses[1]))


def _space(item: Shaped) -> Space:
    assert isinstance(item.element, Space)
    return item.element
