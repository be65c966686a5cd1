"""Rule TP301 on the sample house Gata 12: what a facts file decides, from file to finding."""

from dataclasses import replace
from pathlib import Path

import pytest

from design_rules.check.packs import load_pack
from design_rules.findings import CheckRun, Finding
from design_rules.pipeline.checking import check_models
from design_rules.verdict import Outcome
from sample_models.gata12 import draw_gata12
from sample_models.gata12.grid import UPPER
from sample_models.kit import write_ifc

GATA12 = Path(__file__).parent.parent / "sample_models" / "gata12.ifc"


@pytest.fixture(scope="module")
def silent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The house, but nobody says that the duty rooms are open to residents."""
    house = draw_gata12()
    for number, name in enumerate(UPPER, 2):
        for door in (f"D{number}63", f"D{number}63b"):
            house.storeys[name].state(door, "TP_Door", OpensWithoutKeyFrom=None)
    model = tmp_path_factory.mktemp("silent") / "gata12.ifc"
    write_ifc(house, model)
    return model


def checked(model: Path, *facts: Path) -> list[Finding]:
    pack = load_pack("trygg-plus-kvinner")
    quick = tuple(rule for rule in pack.rules if rule.id == "TP301")
    ran: CheckRun = check_models([model], (replace(pack, rules=quick),), list(facts))
    assert not ran.crashes
    return [finding for result in ran.results for finding in result.findings]


def outcomes(findings: list[Finding]) -> set[Outcome]:
    return {finding.outcome for finding in findings}


def test_open_duty_rooms_are_refuges() -> None:
    assert outcomes(checked(GATA12)) == {Outcome.SATISFIED}


def test_whether_residents_may_come_to_the_counter_decides(silent: Path, tmp_path: Path) -> None:
    unsaid = checked(silent)
    assert outcomes(unsaid) == {Outcome.SATISFIED, Outcome.UNDECIDABLE}
    asked = [missing for finding in unsaid for missing in finding.missing]
    assert {missing.fact.key for missing in asked} == {"missing_ways.counter"}
    facts = tmp_path / "facts.yaml"
    both = "{from_inside: free, from_outside: free}"
    lines = [f'  "{guid}": {{opens: {both}}}' for guid in sorted({each.guid for each in asked})]
    facts.write_text("\n".join(['schema_version: "1"', "doors:", *lines]) + "\n")
    assert outcomes(checked(silent, facts)) == {Outcome.SATISFIED}
