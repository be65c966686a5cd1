"""The Duplex, a real model of two flats: what it says, what it leaves open, what answers do."""

from pathlib import Path

from design_rules.check.packs import load_pack
from design_rules.findings import CheckRun, Finding
from design_rules.pipeline import check_models
from tests.real_models import real_model

_BATHS = {
    "A": ("0BTBFw6f90Nfh9rP1dlXru", "0BTBFw6f90Nfh9rP1dlXre"),
    "B": ("0BTBFw6f90Nfh9rP1dl_3P", "0BTBFw6f90Nfh9rP1dl_3C"),
}
_A_BEDS = ("0BTBFw6f90Nfh9rP1dlXrb", "0BTBFw6f90Nfh9rP1dlXrc")
_B_BEDS = ("0BTBFw6f90Nfh9rP1dl_39", "0BTBFw6f90Nfh9rP1dl_3A")
_BEDROOMS = {"A": _A_BEDS, "B": _B_BEDS}
_BATHROOM_DOORS = {
    "A": {"1hOSvn6df7F8_7GcBWlS8Z", "2OBrcmyk58NupXoVOHUvPL", "1aj$VJZFn2TxepZUBcKpac"},
    "B": {"1hOSvn6df7F8_7GcBWlS9F", "2OBrcmyk58NupXoVOHUvR4", "1aj$VJZFn2TxepZUBcKp$i"},
}


def _run(*facts: Path) -> CheckRun:
    packs = (load_pack("trygg-plus-kvinner"),)
    return check_models([real_model("duplex_A.ifc")], packs, list(facts))


def _by_unit(run: CheckRun, rule: str) -> dict[str, Finding]:
    return {finding.subject.name: finding for finding in run.findings if finding.rule == rule}


def test_each_bathroom_is_exclusive_by_the_right_doors() -> None:
    found = _by_unit(_run(), "TP103")
    assert {name: str(finding.outcome) for name, finding in found.items()} == {
        "A": "satisfied",
        "B": "satisfied",
    }
    for name, finding in found.items():
        doors = {each.guid for each in finding.evidence if each.kind == "door"}
        assert doors == _BATHROOM_DOORS[name]


def test_what_is_undecidable_names_the_fact_that_is_missing() -> None:
    run = _run()
    for name, finding in _by_unit(run, "TP101").items():
        assert str(finding.outcome) == "undecidable"
        assert {each.fact.key for each in finding.missing} == {"missing.fixture"}
        assert {each.guid for each in finding.missing} <= set(_BATHS[name])
    for name, finding in _by_unit(run, "TP105").items():
        assert [each.fact.key for each in finding.missing] == ["missing.residents"]
        assert finding.missing[0].guid in _BEDROOMS[name]


def test_a_bedroom_that_says_nothing_is_asked_about(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    spoken, silent = _BEDROOMS["A"]
    facts.write_text(f'schema_version: "1"\nrooms:\n  "{spoken}": {{residents: 1}}\n', "utf-8")
    found = _by_unit(_run(facts), "TP105")["A"]
    assert str(found.outcome) == "undecidable"
    assert [each.guid for each in found.missing] == [silent]


def test_answers_decide(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    rooms = [f'  "{b}": {{fixtures: [toilet, shower]}}' for pair in _BATHS.values() for b in pair]
    asleep = {_A_BEDS[0]: 1, _A_BEDS[1]: 0, _B_BEDS[0]: 1, _B_BEDS[1]: 1}
    rooms += [f'  "{bedroom}": {{residents: {count}}}' for bedroom, count in asleep.items()]
    facts.write_text('schema_version: "1"\nrooms:\n' + "\n".join(rooms) + "\n", encoding="utf-8")
    run = _run(facts)
    complete = {str(finding.outcome) for finding in _by_unit(run, "TP101").values()}
    assert complete == {"satisfied"}
    each = {name: str(finding.outcome) for name, finding in _by_unit(run, "TP105").items()}
    assert each == {"A": "satisfied", "B": "violated"}
