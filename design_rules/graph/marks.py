"""Marks of homes in the names and numbers of rooms: the 1-1 of "Küche-1-1", the A of "A102".

A way of reading marks counts only where it tells the homes apart that the doors tell apart; it
then helps with rooms of which the doors say little, and gives the homes their names.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from design_rules.model.building import Room

Scheme: TypeAlias = Callable[[str], str]
Strength: TypeAlias = Literal["code", "token", "digits"]

_SAME = 0.8  # share of a home's rooms that must carry its mark
_HOMES = 0.8  # share of the homes that must have a mark of their own
_FEWEST = 3  # rooms with a mark, for the mark to be a home's

_CODE_AT_END = re.compile(r"[^\W_]\W*[\s\-_./(]((?:\d+[A-Za-z]?)(?:[-./]\d+[A-Za-z]?)+)\)?$")
_TOKEN_AT_END = re.compile(r"[\s\-_.(/]([A-Za-z]{0,2}\d+[A-Za-z]?|[A-Z])\)?$")
_TOKEN_AT_START = re.compile(r"([A-Za-z]{0,2}\d+[A-Za-z]?|[A-Z])[\s\-_./]")
_LETTERS_AT_START = re.compile(r"([A-Z]{1,2})[\s\-_.]?\d")
_NUMBER = re.compile(r"[A-Za-z]?\d{2,}$")


def _code_at_end(text: str) -> str:
    found = _CODE_AT_END.search(text)
    return found.group(1) if found else ""


def _code_less_its_end(text: str) -> str:
    return re.split(r"[-./]", _code_at_end(text))[0]


def _token_at_end(text: str) -> str:
    found = _TOKEN_AT_END.search(text)
    return found.group(1) if found else ""


def _token_at_start(text: str) -> str:
    found = _TOKEN_AT_START.match(text)
    return found.group(1) if found else ""


def _letters_at_start(text: str) -> str:
    found = _LETTERS_AT_START.match(text)
    return found.group(1) if found else ""


def _digits(count: int) -> Scheme:
    def start(text: str) -> str:
        return text[:count] if _NUMBER.match(text) and len(text) > count else ""

    return start


# the more telling first: codes of several parts are marks, a single number may be anything
_SCHEMES: tuple[tuple[Strength, tuple[Scheme, ...]], ...] = (
    ("code", (_code_at_end,)),
    ("token", (_code_less_its_end, _letters_at_start, _token_at_end, _token_at_start)),
    ("digits", tuple(_digits(count) for count in (1, 2, 3))),
)


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of rooms by one way of reading them, and the mark of each home."""

    of_rooms: Mapping[str, str]  # room key -> mark, for rooms that carry one
    of_homes: tuple[str, ...]  # "" for a home without a mark of its own
    strength: Strength

    def home_of(self, key: str) -> int | None:
        """The place of the home whose mark a room carries."""
        mark = self.of_rooms.get(key, "")
        return self.of_homes.index(mark) if mark and mark in self.of_homes else None


def find_marks(rooms: Iterable[Room], homes: list[frozenset[str]]) -> Marks | None:
    """The way of reading marks that tells the homes apart best; None when none does.

    Args:
        rooms: all rooms of the building.
        homes: the keys of each home's rooms, as doors tell them apart.
    """
    known = list(rooms)
    best: tuple[int, int] = (0, 0)
    found: Marks | None = None
    for strength, schemes in _SCHEMES:
        for scheme in schemes:
            for field in ("long_name", "name"):
                marks = _read(known, homes, scheme, field, strength)
                worth = _worth(marks, homes)
                if worth > best:
                    best, found = worth, marks
        if found is not None:
            return found
    return found


def _read(
    rooms: list[Room],
    homes: list[frozenset[str]],
    scheme: Scheme,
    field: str,
    strength: Strength,
) -> Marks:
    read = {room.key: scheme(str(getattr(room, field)).strip()) for room in rooms}
    of_rooms = {key: mark for key, mark in read.items() if mark}
    own = [_mark_of(home, of_rooms) for home in homes]
    repeated = {mark for mark, number in Counter(own).items() if number > 1}
    return Marks(of_rooms, tuple("" if mark in repeated else mark for mark in own), strength)


def _mark_of(home: frozenset[str], of_rooms: Mapping[str, str]) -> str:
    """The mark that nearly all rooms of a home carry."""
    counted = Counter(of_rooms[key] for key in sorted(home) if key in of_rooms)
    mark, number = counted.most_common(1)[0] if counted else ("", 0)
    return mark if number >= max(_FEWEST, _SAME * len(home)) else ""


def _worth(marks: Marks, homes: list[frozenset[str]]) -> tuple[int, int]:
    """How many homes have a mark of their own, and how many of their rooms carry it."""
    marked = [(home, mark) for home, mark in zip(homes, marks.of_homes, strict=True) if mark]
    if len(marked) < 2 or len(marked) < _HOMES * len(homes):
        return (0, 0)
    carrying = sum(marks.of_rooms.get(key) == mark for home, mark in marked for key in home)
    return (len(marked), carrying)
