"""Reads a vocabulary file and says what is wrong with it; knows nothing of matching."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from design_rules.errors import PackError
from design_rules.language import Text, name, say

LANGUAGES = ("any", "nb", "da", "sv", "en", "de", "nl", "fr", "ru", "it", "es")
_TOP = (
    "version", "zones", "uses", "ambiguous", "silent", "yielding", "generic", "with",
    "beside", "tails", "forms", "qualifiers", "resolve", "combine", "codes",
)  # fmt: skip
_USE = ("zone", "in_unit", "rank", "words", "note")
_RANKS = ("", "void", "serving", "way", "place")
_CODES = ("title", "source", "systems", "shape", "trust", "table")


@dataclass(frozen=True, slots=True)
class UseEntry:
    """A use of rooms as the file gives it."""

    zone: str
    in_unit: str
    rank: str
    words: Mapping[str, tuple[str, ...]]  # language -> words in the file's notation


@dataclass(frozen=True, slots=True)
class CodesEntry:
    """A classification system as the file gives it."""

    systems: tuple[str, ...]
    shape: str
    trust: str
    table: Mapping[str, tuple[str, ...]]  # use -> codes


@dataclass(frozen=True, slots=True)
class VocabularyFile:
    """A vocabulary file, checked."""

    path: Path
    zones: tuple[str, ...]
    uses: Mapping[str, UseEntry]
    ambiguous: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # words, uses
    silent: tuple[str, ...]
    yielding: tuple[str, ...]
    generic: tuple[str, ...]
    ends_name: tuple[str, ...]
    ends_after_use: tuple[str, ...]
    tails: tuple[str, ...]
    forms: Mapping[str, str]
    qualifiers: Mapping[str, tuple[str, ...]]
    resolve: Mapping[tuple[str, str], str]
    combine: Mapping[frozenset[str], str]
    codes: Mapping[str, CodesEntry]


def read_vocabulary_file(path: Path) -> VocabularyFile:
    """The content of a vocabulary file.

    Raises:
        PackError: when it is missing, no YAML, or wrong; carries every problem found.
    """
    raw = _parse(path)
    file = _shaped(path, raw)
    problems = [*_unknown_keys(raw), *_wrong_names(file)]
    if problems:
        raise PackError(*(say("vocabulary.wrong", file=str(path), what=what) for what in problems))
    return file


def _parse(path: Path) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), loader)
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(say("vocabulary.unreadable", file=str(path), why=str(error))) from error
    except yaml.YAMLError as error:
        why = " ".join(str(error).split())
        raise PackError(say("vocabulary.no_yaml", file=str(path), why=why)) from error
    if not isinstance(raw, dict):
        raise PackError(say("vocabulary.no_yaml", file=str(path), why="no keys"))
    return raw


def _shaped(path: Path, raw: Mapping[str, Any]) -> VocabularyFile:
    try:
        return VocabularyFile(
            path=path,
            zones=tuple(raw.get("zones", ())),
            uses={use: _use(entry) for use, entry in raw.get("uses", {}).items()},
            ambiguous=tuple(
                (_words(entry["words"]), _words(entry["uses"]))
                for entry in raw.get("ambiguous", ())
            ),
            silent=_words(raw.get("silent", "")),
            yielding=_words(raw.get("yielding", "")),
            generic=_words(raw.get("generic", "")),
            ends_name=_words(raw.get("with", "")),
            ends_after_use=_words(raw.get("beside", "")),
            tails=_words(raw.get("tails", "")),
            forms=dict(raw.get("forms", {})),
            qualifiers={kind: _words(text) for kind, text in raw.get("qualifiers", {}).items()},
            resolve={
                (use, qualifier): result
                for use, cases in raw.get("resolve", {}).items()
                for qualifier, result in cases.items()
            },
            combine={
                frozenset(part.strip() for part in pair.split("+")): result
                for pair, result in raw.get("combine", {}).items()
            },
            codes={system: _codes(entry) for system, entry in raw.get("codes", {}).items()},
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise PackError(say("vocabulary.misshapen", file=str(path), why=repr(error))) from error


def _use(entry: Mapping[str, Any]) -> UseEntry:
    words = {language: _words(text) for language, text in entry.get("words", {}).items()}
    zone = entry.get("zone", "")
    return UseEntry(zone, entry.get("in_unit", zone), entry.get("rank", ""), words)


def _codes(entry: Mapping[str, Any]) -> CodesEntry:
    return CodesEntry(
        systems=_words(entry["systems"]),
        shape=str(entry["shape"]),
        trust=entry.get("trust", "code"),
        table={use: _words(codes) for use, codes in entry["table"].items()},
    )


def _words(text: object) -> tuple[str, ...]:
    """The words of a line with commas. A lone number stays as it is written (code 111)."""
    if isinstance(text, bool) or not isinstance(text, str | int):
        raise TypeError(f"{text!r} is no line of words")
    return tuple(word for part in str(text).split(",") if (word := part.strip()))


def _unknown_keys(raw: Mapping[str, Any]) -> Iterator[Text]:
    yield from _strangers("", raw, _TOP)
    for use, entry in raw.get("uses", {}).items():
        yield from _strangers(f"uses.{use}", entry, _USE)
        yield from _strangers(f"uses.{use}.words", entry.get("words", {}), LANGUAGES)
    for system, entry in raw.get("codes", {}).items():
        yield from _strangers(f"codes.{system}", entry, _CODES)


def _strangers(place: str, entry: Mapping[str, Any], known: tuple[str, ...]) -> Iterator[Text]:
    for key in entry:
        if key not in known:
            where = f"{place}.{key}" if place else str(key)
            yield say("vocabulary.unknown_key", where=where, known=", ".join(known))


def _wrong_names(file: VocabularyFile) -> Iterator[Text]:
    zones = {*file.zones, "none"}
    for use, entry in file.uses.items():
        yield from _unlisted(f"uses.{use}", {entry.zone, entry.in_unit}, zones)
        yield from _unlisted(f"uses.{use}.rank", {entry.rank}, set(_RANKS))
    uses = set(file.uses)
    yield from _unlisted("ambiguous", {use for _, row in file.ambiguous for use in row}, uses)
    yield from _unlisted("resolve", {use for use, _ in file.resolve}, uses)
    yield from _unlisted("resolve", {kind for _, kind in file.resolve}, set(file.qualifiers))
    yield from _unlisted("resolve", set(file.resolve.values()), uses)
    yield from _unlisted("combine", {use for pair in file.combine for use in pair}, uses)
    yield from _unlisted("combine", set(file.combine.values()), uses)
    for system, codes in file.codes.items():
        yield from _unlisted(f"codes.{system}", set(codes.table), uses)


def _unlisted(place: str, given: set[str], known: set[str]) -> Iterator[Text]:
    for word in sorted(given - known):
        yield say("vocabulary.unknown_name", where=place, word=name(word))
