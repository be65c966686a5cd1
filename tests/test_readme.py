"""What the README promises is what the command line has."""

import re
from pathlib import Path

import pytest

from design_rules.cli import run
from design_rules.cli.commands import command

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
CALLS = re.findall(r"^design-rules (\w+)(.*?)(?: *#.*)?$", README, re.MULTILINE)


def rows() -> dict[str, tuple[set[str], set[str]]]:
    """The table of what exists: heading -> (today, later)."""
    found = {}
    for heading, *cells in re.findall(
        r"^\| ([^|]+) \| ([^|]+) \| ([^|]*)\|$", README, re.MULTILINE
    ):
        today, later = (set(re.findall(r"`([^`]+)`", cell)) for cell in cells)
        found[heading] = (today, later)
    return found


def test_the_commands_of_today_are_the_ones_that_exist() -> None:
    today, later = rows()["commands"]
    known = set(getattr(command("en"), "commands"))  # noqa: B009 - not in the stubs
    assert today == known
    assert not later & known


def test_options_of_later_do_not_exist() -> None:
    _, later = rows()["options of `check`"]
    check = command("en").commands["check"]
    known = {option for parameter in check.params for option in parameter.opts}
    assert later
    assert not later & known


@pytest.mark.parametrize("heading", ["`check --format`", "`check --report`", "`graph --format`"])
def test_forms_of_later_are_refused(heading: str, capfd: pytest.CaptureFixture[str]) -> None:
    name, option = heading.strip("`").split()
    _, later = rows()[heading]
    for form in later:
        given = f"a{form}" if option == "--report" else form
        assert run([name, "a.ifc", option, given]) == 2
        assert capfd.readouterr().err


def test_every_call_in_the_readme_names_options_that_exist() -> None:
    commands = command("en").commands
    assert CALLS
    for name, rest in CALLS:
        known = {option for parameter in commands[name].params for option in parameter.opts}
        assert set(re.findall(r"--[a-z-]+", rest)) <= known
