"""Findings are handed to the subjects they are about, and none is lost."""

from dataclasses import replace

import pytest

from design_rules.check.packs import load_pack
from design_rules.findings import CheckRun, Finding, Readiness, RuleResult, Subject, SubjectKind
from design_rules.language import say
from design_rules.verdict import Outcome
from sample_models.benchmark.answers import Answer, answers
from sample_models.outcomes import Expectation

RULE = load_pack("trygg-plus-kvinner").rules[0]
READINESS = Readiness(0, 0, 0, 0, 0, 0, 0)
EXPECTED = Expectation(
    variant="good",
    house="Tunet",
    because="",
    units={"Boenhet 1": frozenset("abc"), "Boenhet 2": frozenset("def")},
    units_are_stated=True,
    rooms={"221": "r"},
    outcomes={RULE.id: {"Boenhet 1": "satisfied", "Boenhet 2": "violated"}},
)


def _finding(kind: SubjectKind, name: str, guids: str, outcome: str) -> Finding:
    subject = Subject(kind, name, tuple(guids))
    told = Outcome(outcome)
    return Finding(f"{kind}/{name}", RULE.id, RULE.family, told, "must", subject, say("x"))


def _answers(expected: Expectation, *findings: Finding) -> list[tuple[str, str, str]]:
    result = RuleResult(RULE, Outcome.SATISFIED, len(findings), findings)
    given = answers(CheckRun((), (), READINESS, (result,), ()), expected, [RULE.id])
    return [(answer.subject, answer.expected, answer.found) for answer in given]


def test_a_unit_is_known_by_its_rooms_whatever_it_is_called() -> None:
    given = _answers(
        EXPECTED,
        _finding("unit", "Dwelling 9", "abc", "satisfied"),
        _finding("unit", "Boenhet 1", "dex", "violated"),
    )
    assert given == [
        ("Boenhet 1", "satisfied", "satisfied"),
        ("Boenhet 2", "violated", "violated"),
    ]


def test_a_unit_without_a_finding_is_not_applicable() -> None:
    given = _answers(EXPECTED, _finding("unit", "A", "abc", "satisfied"))
    assert given[1] == ("Boenhet 2", "violated", "not_applicable")


def test_one_undecidable_finding_on_the_building_stands_in_for_every_unit() -> None:
    given = _answers(EXPECTED, _finding("building", "", "", "undecidable"))
    assert [found for *_, found in given] == ["undecidable", "undecidable"]


def test_a_finding_nobody_expected_is_an_answer_too() -> None:
    known = [_finding("unit", "A", "abc", "satisfied"), _finding("unit", "B", "def", "violated")]
    given = _answers(EXPECTED, *known, _finding("unit", "C", "xyz", "violated"))
    assert given[2:] == [("C", "not_applicable", "violated")]


def test_an_unexpected_finding_that_the_rule_is_not_applicable_is_no_answer() -> None:
    known = [_finding("unit", "A", "abc", "satisfied"), _finding("unit", "B", "def", "violated")]
    assert len(_answers(EXPECTED, *known, _finding("room", "C", "x", "not_applicable"))) == 2


def test_a_room_is_known_by_its_number() -> None:
    of_rooms = replace(EXPECTED, outcomes={RULE.id: {"221": "violated", "house": "satisfied"}})
    given = _answers(
        of_rooms,
        _finding("room", "Stue", "r", "violated"),
        _finding("building", "", "", "satisfied"),
    )
    assert given == [("221", "violated", "violated"), ("house", "satisfied", "satisfied")]


def test_the_worst_of_several_findings_on_a_room_counts() -> None:
    of_room = replace(EXPECTED, outcomes={RULE.id: {"221": "satisfied"}})
    given = _answers(
        of_room, _finding("room", "A", "r", "satisfied"), _finding("room", "B", "r", "violated")
    )
    assert given == [("221", "satisfied", "violated")]


@pytest.mark.parametrize(
    ("found", "is_wrong"),
    [
        ("satisfied", True),
        ("not_applicable", True),
        ("undecidable", False),
        ("violated", False),
    ],
)
def test_only_what_is_sure_and_wrong_is_wrongly_decided(found: str, is_wrong: bool) -> None:
    assert Answer("TP101", "house", "violated", found).is_wrongly_decided is is_wrong
