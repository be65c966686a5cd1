"""Zones that the model itself states: zone objects named "Stille sone", "Social zone" ..."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

import yaml

from design_rules.model.survey import Group, Survey
from design_rules.shipped import shipped

_WORD = re.compile(r"[^\W\d_]+")


def stated_zones(survey: Survey) -> Mapping[str, tuple[str, ...]]:
    """Space key -> the kinds of zone its zone objects say, sorted; several where they disagree."""
    groups = {group.key: group for group in survey.groups}
    found: dict[str, set[str]] = defaultdict(set)
    for group in survey.groups:
        zone = _zone(group)
        if zone is not None:
            for key in _members(group, groups, frozenset()):
                found[key].add(zone)
    return {key: tuple(sorted(zones)) for key, zones in found.items()}


def zone_named(text: str) -> str | None:
    """The kind of zone that a name states; None for the name of anything else."""
    heads, kinds = _words()
    told = set()
    for word in _WORD.findall(text.casefold()):
        if word in kinds:
            told.add(kinds[word])
        elif word not in heads:
            return None
    return told.pop() if len(told) == 1 else None


def _zone(group: Group) -> str | None:
    names = (group.long_name, group.name, group.object_type)
    return next((zone for name in names if (zone := zone_named(name)) is not None), None)


def _members(group: Group, groups: Mapping[str, Group], above: frozenset[str]) -> set[str]:
    """Keys of what a group holds, also by way of groups in it; a circle ends the search."""
    found: set[str] = set()
    for key in group.members:
        inner = groups.get(key)
        if inner is None:
            found.add(key)
        elif key not in above:
            found |= _members(inner, groups, above | {group.key})
    return found


@cache
def _words() -> tuple[frozenset[str], Mapping[str, str]]:
    data = yaml.safe_load(shipped("zones.yaml").read_text(encoding="utf-8"))
    kinds = {word: kind for kind, words in data["kinds"].items() for word in words}
    return frozenset(data["heads"]), kinds
