"""Every variant of the sample house against the verdicts written down for it by hand."""

from pathlib import Path

import pytest

from design_rules.check.packs import load_pack
from design_rules.findings import CheckRun
from design_rules.pipeline import check_models
from sample_models import outcomes, variants


@pytest.mark.parametrize("name", variants.NAMES)
def test_variant_gets_the_verdicts_written_for_it(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.ifc"
    variants.build(name, path)
    expected = outcomes.expectation(name)
    found = outcomes_by_unit(
        check_models([path], (load_pack("trygg-plus-kvinner"),), []), expected.units
    )
    assert found == expected.outcomes, expected.because


def outcomes_by_unit(run: CheckRun, units: dict[str, frozenset[str]]) -> dict[str, dict[str, str]]:
    """Rule -> unit -> outcome; a unit is recognised by its rooms, whatever it is called."""
    found: dict[str, dict[str, str]] = {}
    for result in run.results:
        if result.rule.weight != "must" or result.rule.family != "private-bathroom":
            continue
        told = found.setdefault(result.rule.id, {})
        for name, rooms in units.items():
            likest = max(
                result.findings, key=lambda f: _likeness(set(f.subject.guids), set(rooms))
            )
            assert _likeness(set(likest.subject.guids), set(rooms)) >= 0.5, (name, result.rule.id)
            told[name] = str(likest.outcome)
    return found


def _likeness(a: set[str], b: set[str]) -> float:
    return len(a & b) / len(a | b) if a | b else 0.0
