"""The family retreat on the sample house Tunet: what facts files decide, from file to finding."""

from dataclasses import replace
from pathlib import Path

import pytest

from design_rules.check.packs import load_pack
from design_rules.findings import CheckRun, Finding
from design_rules.pipeline.checking import check_models
from design_rules.verdict import Outcome

TUNET = Path(__file__).parent.parent / "sample_models" / "tunet.ifc"


def checked(*facts: Path, rules: tuple[str, ...] = ("TP301",)) -> CheckRun:
    pack = load_pack("trygg-plus-kvinner")
    kept = tuple(rule for rule in pack.rules if rule.id in rules)
    return check_models([TUNET], (replace(pack, rules=kept),), list(facts))


def findings(ran: CheckRun) -> list[Finding]:
    assert not ran.crashes
    return [finding for result in ran.results for finding in result.findings]


@pytest.fixture(scope="module")
def unsaid() -> CheckRun:
    return checked()


def open_to(ran: CheckRun, fact: str) -> dict[str, str]:
    """Name of the subject -> GlobalId of what is asked, where one fact alone is missing."""
    return {
        finding.subject.name: finding.missing[0].guid
        for finding in findings(ran)
        if [each.fact.key for each in finding.missing] == [f"missing_ways.{fact}"]
    }


def outcome(ran: CheckRun, name: str) -> Outcome:
    return next(each.outcome for each in findings(ran) if each.subject.name == name)


@pytest.mark.parametrize("enclosed", ["true", "false"])
def test_whether_the_court_is_enclosed_is_asked_once(
    unsaid: CheckRun, tmp_path: Path, enclosed: str
) -> None:
    asked = open_to(unsaid, "enclosed")
    assert asked
    facts = tmp_path / "facts.yaml"
    lines = [f'  "{guid}": {{enclosed: {enclosed}}}' for guid in sorted(set(asked.values()))]
    facts.write_text("\n".join(['schema_version: "1"', "rooms:", *lines]) + "\n")
    ran = checked(facts)
    assert not open_to(ran, "enclosed")
    satisfied = {outcome(ran, name) is Outcome.SATISFIED for name in asked}
    assert satisfied == {enclosed == "true"}


def test_whether_residents_may_come_to_the_counter_decides(
    unsaid: CheckRun, tmp_path: Path
) -> None:
    asked = open_to(unsaid, "counter")
    assert asked
    facts = tmp_path / "facts.yaml"
    both = "{from_inside: free, from_outside: free}"
    lines = [f'  "{guid}": {{opens: {both}}}' for guid in sorted(set(asked.values()))]
    facts.write_text("\n".join(['schema_version: "1"', "doors:", *lines]) + "\n")
    ran = checked(facts)
    assert {outcome(ran, name) for name in asked} == {Outcome.SATISFIED}
