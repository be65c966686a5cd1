"""The files of `expected/`, read and merged: what is written there, before it is worked out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

from design_rules.verdict import Outcome

FOLDER: Final = Path(__file__).parent / "expected"
OUTCOMES: Final = frozenset(map(str, Outcome))
BUILDING: Final = "house"  # the subject of findings on the building as a whole
Told: TypeAlias = Mapping[str, Mapping[str, str]]  # rule id -> subject -> outcome


class ExpectationError(ValueError):
    """An expectation that cannot be used: the message names the file and what is wrong."""


@dataclass(frozen=True, slots=True)
class Family:
    """One file of expectations."""

    path: Path
    name: str
    rules: tuple[str, ...]
    unless_stated: str
    houses: Mapping[str, Mapping[str, Any]]
    variants: Mapping[str, Mapping[str, Any]]
    not_shown: Told  # rule -> outcome -> why no variant shows it

    def subjects(self, house: str) -> Mapping[str, list[str]]:
        """Rule -> whom it speaks of in a compliant house, as written."""
        listed: Mapping[str, list[str]] = self.houses.get(house, {}).get("subjects", {})
        return listed


@cache
def families() -> tuple[Family, ...]:
    """Every file of expectations, in order of name.

    Raises:
        ExpectationError: when a file is not as the README of this folder says.
    """
    read = tuple(_read(path) for path in sorted(FOLDER.glob("*.yaml")))
    known = {rule for family in read for rule in family.rules}
    for family in read:
        for place, told in _tellings(family):
            _refuse_nonsense(f"{family.path.name}, {place}", told, known)
    return read


def _read(path: Path) -> Family:
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Family(
        path,
        written["family"],
        tuple(written["rules"]),
        written.get("unless_stated", "satisfied"),
        written.get("houses") or {},
        {name: entry or {} for name, entry in (written.get("variants") or {}).items()},
        written.get("not_shown") or {},
    )


def _tellings(family: Family) -> Iterator[tuple[str, Told]]:
    for name, entry in (*family.houses.items(), *family.variants.items()):
        yield name, entry.get("outcomes") or {}


def _refuse_nonsense(place: str, told: Told, known: set[str]) -> None:
    for rule, by_subject in told.items():
        if rule not in known:
            raise ExpectationError(f"{place}: no file lists the rule {rule} under `rules`")
        for subject, outcome in by_subject.items():
            if not isinstance(subject, str):
                raise ExpectationError(f'{place}: write room numbers in quotes, "{subject}"')
            if outcome not in OUTCOMES:
                raise ExpectationError(f"{place}, {rule}: {outcome} is no outcome")
