"""The worked example of the README is as short as it says, and true."""

import re
from dataclasses import replace
from pathlib import Path
from textwrap import dedent
from typing import Any

import yaml

from design_rules.pipeline import check_models
from sample_models import kept, variants
from sample_models.benchmark.answers import answers
from sample_models.benchmark.runs import pack
from sample_models.kit import write_ifc
from sample_models.outcomes import expectation

NAME = "narrow_bathroom_door"
_README = (kept.FOLDER / "README.md").read_text(encoding="utf-8")
_RULES = pack("private-bathroom")


def _block(language: str) -> str:
    """The part of the worked example in a language."""
    found = re.findall(rf"^ +```{language}\n(.*?)^ +```$", _README, re.MULTILINE | re.DOTALL)
    return dedent(next(text for text in found if NAME in text))


def _lines(text: str) -> int:
    return sum(bool(line.strip()) for line in text.splitlines())


def test_a_variant_takes_less_than_15_lines() -> None:
    named_in_variants = 1
    assert _lines(_block("python")) + _lines(_block("yaml")) + named_in_variants < 15


def test_the_worked_example_gets_the_verdicts_that_it_expects(tmp_path: Path) -> None:
    written: dict[str, Any] = {}
    exec(_block("python"), written)
    house = variants.draw("good")
    written[NAME](house)
    write_ifc(house, tmp_path / "example.ifc")
    good, told = expectation("good"), yaml.safe_load(_block("yaml"))[NAME]["outcomes"]
    outcomes = {rule: {**usual, **told.get(rule, {})} for rule, usual in good.outcomes.items()}
    run = check_models([tmp_path / "example.ifc"], (_RULES,), [])
    given = answers(run, replace(good, outcomes=outcomes), [rule.id for rule in _RULES.rules])
    assert [answer for answer in given if not answer.is_right] == []
    assert {answer.found for answer in given if answer.subject in told["TP109"]} >= {"violated"}
