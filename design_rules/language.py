"""Sentences in Norwegian bokmål and English, kept apart from the code that decides to say them.

A `Text` is a key with arguments; `Phrases` turns it into words. Sentences live in
`design_rules/phrases/*.yaml`, one entry per key with one line per language; the messages of a
rule live beside the rule and arrive here as a `Text` that carries its own words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

import yaml

Language = Literal["en", "nb"]
Words: TypeAlias = Mapping[str, str]  # language -> sentence with {placeholders}
Argument: TypeAlias = "str | int | float | Text | tuple[Text, ...]"

_FOLDER = Path(__file__).parent / "phrases"


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence not yet put into words: the key of a phrase and what fills its placeholders."""

    key: str
    args: tuple[tuple[str, Argument], ...] = ()


def say(key: str, **args: Argument) -> Text:
    """A sentence by its key in `phrases/`. Arguments may be numbers, names or other sentences."""
    return Text(key, tuple(sorted(args.items())))


def name(text: str) -> Text:
    """A proper name: the same in every language."""
    return say("common.name", name=text)


def render(text: Text, language: Language, words: Words | None = None) -> str:
    """Put a sentence into words.

    Args:
        text: the sentence.
        language: "en" or "nb".
        words: the sentence itself, where it is not in `phrases/` (messages of a rule).

    Raises:
        KeyError: when no phrase has that key.
    """
    pattern = (words if words is not None else phrases()[text.key])[language]
    return pattern.format(**{key: _word(value, language) for key, value in text.args})


def _word(value: Argument, language: Language) -> str:
    if isinstance(value, Text):
        return render(value, language)
    if isinstance(value, tuple):
        return _join([render(part, language) for part in value], language)
    if isinstance(value, float):
        return decimal(value, language)
    return str(value)


def decimal(value: float, language: Language, places: int = 2) -> str:
    """A number as people write it: no trailing zeros, a decimal comma in Norwegian."""
    written = f"{value:.{places}f}"
    if places:
        written = written.rstrip("0").rstrip(".")
    written = "0" if written == "-0" else written
    return written.replace(".", ",") if language == "nb" else written


def _join(parts: list[str], language: Language) -> str:
    if len(parts) < 2:
        return "".join(parts)
    last = {"en": " and ", "nb": " og "}[language]
    return ", ".join(parts[:-1]) + last + parts[-1]


@cache
def phrases() -> dict[str, dict[str, str]]:
    """Every phrase of the product: key -> language -> sentence."""
    found: dict[str, dict[str, str]] = {}
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for path in sorted(_FOLDER.glob("*.yaml")):
        for key, words in yaml.load(path.read_text(encoding="utf-8"), loader).items():
            found[f"{path.stem}.{key}"] = words
    return found
