"""The quotes of the shipped pack stand in the report word for word."""

from pathlib import Path

import pytest

from design_rules.check.packs import load_pack
from design_rules.pack import Rule

_REPORTS = sorted((Path(__file__).resolve().parents[2] / "shared" / "report").glob("*.txt"))
_RULES = load_pack("trygg-plus-kvinner").rules


@pytest.mark.skipif(not _REPORTS, reason="the report is not beside this project")
@pytest.mark.parametrize("rule", _RULES, ids=lambda rule: rule.id)
def test_the_quote_stands_in_the_report_at_its_line(rule: Rule) -> None:
    lines = _REPORTS[0].read_text(encoding="utf-8").splitlines()
    assert rule.quote in " ".join(" ".join(lines).split())
    near = " ".join(" ".join(lines[rule.citation.line - 1 : rule.citation.line + 12]).split())
    assert rule.quote in near
