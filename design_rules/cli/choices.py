"""Values of options that must be one of a few."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from design_rules.cli.inputs import check_given
from design_rules.errors import InputError
from design_rules.language import say

_C = TypeVar("_C", bound=str)

REPORTS = (".json", ".txt")


def choice(option: str, given: str, choices: Sequence[_C]) -> _C:
    """The choice that was given.

    Raises:
        InputError: when it is none of them.
    """
    for each in choices:
        if each == given:
            return each
    listed = ", ".join(choices)
    raise InputError(say("cli.wrong-choice", option=option, given=given, choices=listed))


def report_targets(given: Sequence[str]) -> list[Path]:
    """The report files asked for.

    Raises:
        InputError: when one is a folder, or there is no report of its suffix.
    """
    for name in given:
        check_given("--report", name)
    targets = [Path(name) for name in dict.fromkeys(given)]
    for target in targets:
        if target.is_dir():
            raise InputError(say("cli.target-is-folder", file=str(target)))
        if target.suffix.lower() not in REPORTS:
            listed = ", ".join(REPORTS)
            raise InputError(say("cli.no-such-report", file=str(target), suffixes=listed))
    return targets
