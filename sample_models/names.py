"""Names in the language of a file: drawn in Norwegian, translated by a table."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sample_models.elements import DrawingError
from sample_models.style import Language

_TABLE = Path(__file__).with_name("names.yaml")
_NUMBERED = re.compile(r"^(?P<name>.*?)(?P<number>\s+\d+\w?)?$")  # "Soverom 2", "Boenhet 4"


def translate(name: str, language: Language) -> str:
    """A name in a language; a number at its end is kept.

    Raises:
        DrawingError: when the table does not have the name.
    """
    if language == "nb" or not name:
        return name
    found = known_translation(name, language)
    if found is None:
        raise DrawingError(f"{name} has no translation: add it to {_TABLE.name}")
    return found


def known_translation(name: str, language: Language) -> str | None:
    """A name in a language, or None when the table does not have it."""
    parts = _NUMBERED.match(name)
    if parts is None:
        return None
    whole = _names().get(name)
    if whole is not None:
        return whole[language]
    words = _names().get(parts["name"])
    return None if words is None else words[language] + (parts["number"] or "")


def known_names() -> Mapping[str, Mapping[Language, str]]:
    """Every name of rooms and groups in the table, with what it is called elsewhere."""
    rooms: dict[str, dict[Language, str]] = _table()["rooms"]
    return rooms


@cache
def _names() -> dict[str, dict[Language, str]]:
    return {name: words for part in _table().values() for name, words in part.items()}


@cache
def _table() -> dict[str, Any]:
    with _TABLE.open(encoding="utf-8") as text:
        table: dict[str, Any] = yaml.safe_load(text)
    return table
