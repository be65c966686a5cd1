"""What happens to homes that no zone states when a room or a door is lost: verdicts never turn.

Of the compliant sample one space or one door at a time is taken away, those of one flat and the
rooms before it. What is lost is a question; it makes nothing violated.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from design_rules.check.base import House
from design_rules.check.packs import load_pack
from design_rules.check.run import run_rules
from design_rules.findings import Finding
from design_rules.model.answers import Answers
from design_rules.model.survey import Survey
from design_rules.read.files import read_files
from design_rules.understand.building import understand

_SAMPLE = Path(__file__).parents[1] / "sample_models" / "tunet.ifc"
_RULES = ("TP101", "TP102", "TP103", "TP104", "TP105")
_FLAT, _BEFORE = "11", ("201", "202")
_NO_SHAPE = {"body": None, "body_gap": "lost"}


@cache
def _sample() -> Survey:
    return replace(read_files([_SAMPLE]).survey, groups=())


def _findings(survey: Survey) -> list[Finding]:
    pack = load_pack("trygg-plus-kvinner")
    pack = replace(pack, rules=tuple(rule for rule in pack.rules if rule.id in _RULES))
    understood = understand(survey)
    ran = run_rules((pack,), House(understood.graph, understood.units, Answers()))
    assert not ran.crashes
    return [finding for result in ran.results for finding in result.findings]


def _losses(survey: Survey) -> Iterator[tuple[str, Survey]]:
    for space in survey.spaces:
        if space.name.startswith(_FLAT) or space.name in _BEFORE:
            rest = tuple(each for each in survey.spaces if each is not space)
            yield f"room {space.name}", replace(survey, spaces=rest)
            bare = replace(space, **_NO_SHAPE)
            spaces = tuple(bare if each is space else each for each in survey.spaces)
            yield f"shape of {space.name}", replace(survey, spaces=spaces)
    for door in survey.doors:
        if door.name.startswith(f"D{_FLAT}"):
            doors = tuple(each for each in survey.doors if each is not door)
            yield f"door {door.name}", replace(survey, doors=doors)


_LOSSES = dict(_losses(_sample()))


def test_there_are_rooms_and_doors_to_lose() -> None:
    kinds = {name.split()[0] for name in _LOSSES}
    assert kinds == {"room", "shape", "door"}
    assert all(str(finding.outcome) == "satisfied" for finding in _findings(_sample()))


@pytest.mark.parametrize("lost", _LOSSES)
def test_a_lost_room_or_door_violates_nothing(lost: str) -> None:
    found = _findings(_LOSSES[lost])
    lies = {(f.rule, f.subject.name) for f in found if str(f.outcome) == "violated"}
    assert not lies


@pytest.mark.parametrize("lost", ["room 111", "shape of 111", "room 114", "door D114"])
def test_a_home_that_lost_its_way_to_the_bath_is_asked_about(lost: str) -> None:
    found = [f for f in _findings(_LOSSES[lost]) if f.rule in ("TP101", "TP105")]
    open_ = [f for f in found if str(f.outcome) == "undecidable"]
    assert {f.rule for f in open_} == {"TP101", "TP105"}
    assert all(f.missing for f in open_)


def test_the_doors_on_both_sides_of_a_lost_hall_are_named() -> None:
    (found,) = (f for f in _findings(_LOSSES["room 111"]) if f.rule == "TP101" and f.missing)
    names = {door.guid: door.name for door in _sample().doors}
    assert {names[each.guid] for each in found.missing} == {"D112", "D114"}
