from dataclasses import dataclass, replace
from typing import ClassVar

import pytest

from design_rules.check import run as run_module
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.packs import load_pack
from design_rules.check.run import fingerprint, run_rules
from design_rules.evidence import NoneFound
from design_rules.findings import Assumption, Subject
from design_rules.language import say
from design_rules.pack import Pack
from design_rules.verdict import Missing, Outcome, Verdict
from tests.plans import plan

_HOUSE = plan({"Bed": "bedroom"}, ["Bed - outside"])
_SAID: list[Decision] | NotApplicable | Exception = NotApplicable(say("checks.no-homes"))


@dataclass(frozen=True)
class _Says(Check):
    """Answers what the test wants."""

    kind: ClassVar[str] = "says"
    reasons: ClassVar[tuple[str, ...]] = ("x",)

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        if isinstance(_SAID, Exception):
            raise _SAID
        return _SAID


def _pack() -> Pack:
    pack = load_pack("trygg-plus-kvinner")
    rule = replace(pack.rules[0], check="says", parameters=())
    return replace(pack, rules=(rule,))


def _decision(outcome: str, name: str = "1", *assumed: Assumption) -> Decision:
    missing = (Missing("g", say("x"), say("y")),) if outcome == "undecidable" else ()
    found = Verdict(Outcome(outcome), say("x"), (NoneFound("x", ()),), missing)
    return Decision(Subject("unit", name, (name,)), found, assumed)


def _run(monkeypatch: pytest.MonkeyPatch, said: object) -> run_module.Ran:
    monkeypatch.setattr(run_module, "KINDS", {"says": _Says})
    monkeypatch.setitem(globals(), "_SAID", said)
    return run_rules((_pack(),), _HOUSE)


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        (["satisfied", "violated", "undecidable"], "violated"),
        (["satisfied", "undecidable"], "undecidable"),
        (["satisfied"], "satisfied"),
    ],
)
def test_a_rule_is_as_bad_as_its_worst_finding(
    monkeypatch: pytest.MonkeyPatch, outcomes: list[str], expected: str
) -> None:
    ran = _run(monkeypatch, [_decision(o, str(n)) for n, o in enumerate(outcomes)])
    assert (str(ran.results[0].outcome), ran.results[0].examined) == (expected, len(outcomes))


def test_nothing_examined_is_not_applicable_never_satisfied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nowhere = _run(monkeypatch, NotApplicable(say("checks.no-homes"))).results[0]
    none_of_them = Decision(Subject("unit", "1", ()), NotApplicable(say("x")))
    each = _run(monkeypatch, [none_of_them]).results[0]
    for result in (nowhere, each):
        assert (str(result.outcome), result.examined) == ("not_applicable", 0)


def test_a_crash_is_listed_apart_and_is_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = _run(monkeypatch, ZeroDivisionError("oh"))
    assert ran.results == ()
    assert [(c.rule, c.error) for c in ran.crashes] == [("TP101", "ZeroDivisionError: oh")]


def test_each_default_is_listed_once_with_the_rules_that_used_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assumed = Assumption("g", say("a"), say("b"))
    said = [_decision("satisfied", "1", assumed), _decision("satisfied", "2", assumed)]
    assert _run(monkeypatch, said).assumptions == ((assumed, ("TP101",)),)


def test_findings_of_one_rule_have_ids_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    twins = [_decision("satisfied", "Bad"), _decision("violated", "Bad")]
    ids = [finding.id for finding in _run(monkeypatch, twins).results[0].findings]
    assert len(set(ids)) == 2


def test_a_subject_keeps_its_fingerprint_through_new_guids() -> None:
    before, after = (Subject("unit", "Boenhet 1", (guid,), "1") for guid in ("old", "new"))
    assert fingerprint(before) == fingerprint(after)
    assert fingerprint(before) != fingerprint(Subject("unit", "Boenhet 2", ("old",), "1"))
