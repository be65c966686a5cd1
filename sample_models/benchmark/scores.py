"""The answers counted, rule by rule."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sample_models.benchmark.answers import Answer


@dataclass(frozen=True, slots=True)
class Score:
    """How one rule did. `expected` counts the subjects by the outcome they should get.

    The ways to be wrong overlap: a violation taken for satisfied is missed and wrongly decided.
    """

    rule: str
    expected: Counter[str]
    right: int
    missed: int  # should be violated, and is not
    false_alarms: int  # is violated, and should not be
    needlessly_undecidable: int
    wrongly_decided: int  # is not undecidable, and should be something else


def score(rule: str, given: Iterable[Answer]) -> Score:
    """Count the answers of one rule."""
    mine = [answer for answer in given if answer.rule == rule]
    wrong = [answer for answer in mine if not answer.is_right]
    return Score(
        rule,
        Counter(answer.expected for answer in mine),
        len(mine) - len(wrong),
        sum(answer.expected == "violated" for answer in wrong),
        sum(answer.found == "violated" for answer in wrong),
        sum(answer.found == "undecidable" for answer in wrong),
        sum(answer.is_wrongly_decided for answer in wrong),
    )
