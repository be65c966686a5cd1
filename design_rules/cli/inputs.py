"""Paths of files to read, as a user gave them; what cannot be meant is told before any work."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from design_rules.errors import InputError
from design_rules.language import say

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_PATTERN = re.compile(r"[*?\[]")


def model_paths(names: Sequence[str]) -> list[Path]:
    """The model files.

    Raises:
        InputError: when one is an address, a pattern or a folder, may not be read, or is named
            twice.
    """
    paths: list[Path] = []
    for name in names:
        _check_model(name)
        path = Path(name)
        if any(_same(path, other) for other in paths):
            raise InputError(say("cli.twice", file=name))
        paths.append(path)
    return paths


def file_paths(option: str, names: Sequence[str]) -> list[Path]:
    """The YAML files given with an option, each once.

    Raises:
        InputError: when one is empty, a folder, or may not be read.
    """
    for name in names:
        check_given(option, name)
        if Path(name).is_dir():
            raise InputError(say("cli.yaml-is-folder", file=name))
        _check_readable(name)
    return [Path(name) for name in dict.fromkeys(names)]


def check_given(option: str, name: str, phrase: str = "cli.empty") -> None:
    """Make sure that a value is more than blanks.

    Raises:
        InputError: when it is not.
    """
    if not name.strip():
        raise InputError(say(phrase, option=option))


def _check_model(name: str) -> None:
    check_given("MODEL", name)
    if _ADDRESS.match(name):
        raise InputError(say("cli.address", file=name))
    if _PATTERN.search(name) and not os.path.lexists(name):
        raise InputError(say("cli.no-match", pattern=name))
    _check_readable(name)


def _check_readable(name: str) -> None:
    """What is not there at all is told by those who read it."""
    if os.path.lexists(name) and not (os.path.exists(name) and os.access(name, os.R_OK)):
        raise InputError(say("cli.unreadable", file=name))


def _same(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return a == b
