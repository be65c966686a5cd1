"""The files kept beside the programs are what the programs write today."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sample_models import kept
from sample_models.outcomes import expectation

AGAIN = "write them anew: python -m sample_models.kept"
README = (kept.FOLDER / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [told.variant for told in kept.TELLING])
def test_a_telling_variant_is_what_the_programs_draw(
    name: str, built: Callable[[str], Path]
) -> None:
    committed = kept.FOLDER / "telling" / f"{name}.ifc"
    assert committed.read_bytes() == built(name).read_bytes(), AGAIN
    assert committed.stat().st_size < 2_000_000


def test_no_other_variant_is_kept() -> None:
    names = sorted(path.stem for path in (kept.FOLDER / "telling").iterdir())
    assert names == sorted(told.variant for told in kept.TELLING)
    assert len(names) == 6


def test_the_plans_are_what_the_product_draws_of_the_houses(tmp_path: Path) -> None:
    for fresh in kept.write_plans(tmp_path):
        committed = kept.FOLDER / "plans" / fresh.name
        assert committed.read_bytes() == fresh.read_bytes(), f"{fresh.name}: {AGAIN}"
        assert committed.stat().st_size < 400_000
        assert f"(plans/{fresh.name})" in README


@pytest.mark.parametrize("told", kept.TELLING, ids=lambda told: told.variant)
def test_what_a_telling_variant_tells_is_what_is_expected_of_it(told: kept.Telling) -> None:
    expected = expectation(told.variant)
    found = expected.outcomes[told.rule]
    assert found[told.subject] == told.outcome
    row = f"`telling/{told.variant}.ifc`"
    assert any(row in line and told.rule in line for line in README.splitlines())


def test_every_outcome_is_told_of() -> None:
    outcomes = {told.outcome for told in kept.TELLING}
    assert outcomes == {"satisfied", "violated", "undecidable", "not_applicable"}
