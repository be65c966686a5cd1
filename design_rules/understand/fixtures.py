"""Toilets, showers, beds and the rest: what a thing is, by its type or its names.

Typed terminals are sure; proxies and furniture are told by words in their names and stay likely.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from design_rules.model.survey import Part
from design_rules.shipped import shipped

_WITH = frozenset({"with", "w", "mit", "med", "m", "inkl", "incl", "including",
                   "inklusive", "without", "ohne", "uten"})  # fmt: skip
_FOR = frozenset({"for", "für", "fuer", "til", "zum", "zur"})
_WORDS = re.compile(r"[^\W\d_]+", re.UNICODE)
_STARRED = re.compile(r"(?:[^\W\d_]|\*)+", re.UNICODE)
_NEVER = r"(?!)"
UNIDENTIFIED = "unidentified"
_SHARED = ("accessories", "around", "perhaps")  # lists of words that hold for several kinds


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of fixture is recognised."""

    name: str
    predefined: frozenset[str]
    words: re.Pattern[str]
    sure_words: re.Pattern[str]
    not_words: re.Pattern[str]
    around: re.Pattern[str]  # words for the space, the hole or the mark of one
    perhaps: re.Pattern[str]  # words for one or for the place where it stands


@dataclass(frozen=True, slots=True)
class FixtureWords:
    """The shipped list of kinds, hints and contradictions."""

    kinds: tuple[Kind, ...]
    keeping_free: frozenset[str]  # predefined types of what only keeps a place free
    hints: tuple[tuple[frozenset[str], str], ...]
    contradictions: tuple[tuple[str, frozenset[str]], ...]


@cache
def fixture_words(path: Path | None = None) -> FixtureWords:
    """Load `rules/fixtures.yaml`."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    data = yaml.load((path or shipped("fixtures.yaml")).read_text(encoding="utf-8"), loader)
    shared = {key: data[key] for key in _SHARED}
    return FixtureWords(
        kinds=tuple(_kind(name, entry, shared) for name, entry in data["kinds"].items()),
        keeping_free=frozenset(data["around"]["predefined"]),
        hints=tuple((frozenset(hint["all"]), str(hint["use"])) for hint in data["hints"]),
        contradictions=tuple(
            (str(row["fixture"]), frozenset(row["uses"])) for row in data["contradictions"]
        ),
    )


def _kind(name: str, entry: dict[str, list[str]], shared: dict[str, Any]) -> Kind:
    said = {
        key: [word for row in each["words"] for word in row] if name in each["of"] else []
        for key, each in shared.items()
    }
    return Kind(
        name,
        frozenset(entry.get("predefined", ())),
        words=_any_of(entry.get("words", [])),
        sure_words=_any_of(entry.get("sure_words", [])),
        not_words=_any_of([*entry.get("not_words", []), *said["accessories"], *said["around"]]),
        around=_any_of(said["around"]),
        perhaps=_any_of(said["perhaps"]),
    )


def _any_of(words: list[str]) -> re.Pattern[str]:
    """A pattern that finds any of the words as whole tokens of plain text; "*" is any letters."""
    plain = (" ".join(_STARRED.findall(_folded(word))) for word in words)
    choices = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in plain)
    return re.compile(rf"(?:^| )(?:{choices})(?= |$)" if choices else _NEVER)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).lower()


def kind_of(part: Part, words: FixtureWords) -> tuple[str, Literal["sure", "likely"]]:
    """What a part is: by its predefined type, else by its names; ("other", "likely") else."""
    if part.predefined_type in words.keeping_free:
        return "other", "likely"
    for kind in words.kinds:
        if part.predefined_type in kind.predefined:
            return kind.name, "sure"
    texts = [_told(text) for text in (part.name, part.object_type, part.type_name)]
    for told in texts:
        for kind in words.kinds:
            if _names(kind, told) and not _is_beside(kind, told):
                if _is_doubtful(kind, texts):
                    return UNIDENTIFIED, "likely"
                # a terminal's class and its name are two clues that agree
                return kind.name, "sure" if may_be_sanitary(part) else "likely"
    return "other", "likely"


def _is_doubtful(kind: Kind, texts: list[list[str]]) -> bool:
    """Whether another of its names speaks against a kind, or any leaves it open.

    Called a toilet and of the type of its door; or a zone, which may be the shower itself.
    """
    return any(
        (_names(kind, told) and _is_beside(kind, told))
        or kind.around.search(_itself(told))
        or kind.perhaps.search(_itself(told))
        for told in texts
    )


def _told(text: str) -> list[str]:
    """The words for a thing, without those for what it is meant for."""
    told = _WORDS.findall(_folded(text))
    return _before(_FOR, told) or told


def _names(kind: Kind, told: list[str]) -> bool:
    return bool(kind.words.search(" ".join(told)))


def _is_beside(kind: Kind, told: list[str]) -> bool:
    """Whether words that name a kind mean something that is fastened beside it."""
    itself = _itself(told)
    return bool(kind.not_words.search(itself)) and not kind.sure_words.search(itself)


def _itself(told: list[str]) -> str:
    """The words for a thing without those for what it comes with."""
    return " ".join(_before(_WITH, told))


def _before(stops: frozenset[str], told: list[str]) -> list[str]:
    end = next((k for k, word in enumerate(told) if k and word in stops), len(told))
    return told[:end]


def may_be_sanitary(part: Part) -> bool:
    """A terminal of the plumber's that says nothing more of itself."""
    if part.ifc_class == "IfcSanitaryTerminal" or part.type_class == "IfcSanitaryTerminalType":
        return True
    return part.ifc_class == "IfcFlowTerminal" and part.type_class in ("", "IfcFlowTerminalType")
