"""A small part of the verdict benchmark, and whether its report is of today."""

import pytest

from sample_models.benchmark.cases import Case
from sample_models.benchmark.digest import digest
from sample_models.benchmark.gaps import uncovered
from sample_models.benchmark.page import PAGE
from sample_models.benchmark.runs import run_case

# the rules about bathrooms are put to every variant in test_private_bathroom_variants.py
SOME = [
    (Case("niche_corridor", 3), "zones"),
    (Case("unnamed_kitchen", 2), "common-areas"),
]


@pytest.mark.parametrize(("case", "family"), SOME)
def test_a_variant_in_any_style_gets_the_verdicts_written_for_it(case: Case, family: str) -> None:
    ran = run_case(case, family)
    assert not ran.faults
    assert ran.answers
    assert [answer for answer in ran.answers if not answer.is_right] == [], ran.style


def test_the_report_of_the_benchmark_is_of_these_variants_expectations_and_rules() -> None:
    assert PAGE.exists(), "reports/benchmark.md is missing: run `make benchmark`"
    assert f"Made from: {digest()}\n" in PAGE.read_text(encoding="utf-8"), (
        "variants, expectations or rules changed since reports/benchmark.md was written: "
        "run `make benchmark`"
    )


def test_every_outcome_a_rule_can_have_is_shown_by_a_variant_or_excused() -> None:
    assert uncovered() == [], "write a variant that shows it, or say why not under `not_shown`"
