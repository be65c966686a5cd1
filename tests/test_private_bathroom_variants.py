"""The rules about bathrooms against the verdicts written down by hand, as the house is drawn."""

from dataclasses import replace
from pathlib import Path

import pytest

from design_rules.check.packs import load_pack
from design_rules.pipeline import check_models
from sample_models import variants
from sample_models.benchmark.answers import answers
from sample_models.expected_files import families
from sample_models.outcomes import expectation

FAMILY = "private-bathroom"
WHOLE = load_pack("trygg-plus-kvinner")
PACK = replace(WHOLE, rules=tuple(rule for rule in WHOLE.rules if rule.family == FAMILY))
NAMES = [name for each in families() if each.name == FAMILY for name in each.variants]


@pytest.mark.parametrize("name", NAMES)
def test_variant_gets_the_verdicts_written_for_it(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.ifc"
    variants.build(name, path)
    expected = expectation(name)
    run = check_models([path], (PACK,), [])
    given = answers(run, expected, [rule.id for rule in PACK.rules])
    assert [answer for answer in given if not answer.is_right] == [], expected.because
