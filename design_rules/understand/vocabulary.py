"""The room-name vocabulary: which uses there are, where they count, and the words for them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from design_rules.shipped import shipped
from design_rules.understand.lexicon import Lexicon
from design_rules.understand.vocabulary_file import CodesEntry, read_vocabulary_file
from design_rules.understand.word_lists import build_lexicon

# Beside one another: a store at the kitchen is a store, a void over the living room a void.
_RANKS = {"void": 4, "serving": 3, "way": 2, "": 1, "place": 0}


@dataclass(frozen=True, slots=True, eq=False)
class CodeSystem:
    """A classification of rooms: code -> uses."""

    names: tuple[str, ...]  # pieces of the system's name, lower case
    shape: re.Pattern[str]
    trust: str  # "code" or "title", whichever goes first; "nothing": classes, no rooms
    uses: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """What names and codes of rooms mean. Compared by identity: load it once."""

    uses: frozenset[str]
    zones: frozenset[str]
    zones_outside: Mapping[str, str | None]
    zones_in_unit: Mapping[str, str | None]
    ranks: Mapping[str, int]
    lexicon: Lexicon
    resolve: Mapping[tuple[str, str], str]  # (use, qualifier) -> use
    combine: Mapping[frozenset[str], str]  # two uses -> what they are together
    codes: Mapping[str, CodeSystem]

    def zone_of(self, use: str, *, in_unit: bool) -> str | None:
        """Zone of a use inside or outside a home; None for what belongs to no zone (a shaft).

        Raises:
            KeyError: when the vocabulary has no such use.
        """
        return (self.zones_in_unit if in_unit else self.zones_outside)[use]


def load_vocabulary(path: Path | None = None) -> Vocabulary:
    """The vocabulary of a YAML file, by default the one that ships with the product. Cached.

    Raises:
        PackError: when the file is missing or wrong, with every problem found.
    """
    return _load(path if path is not None else shipped("vocabulary.yaml"))


@cache
def _load(path: Path) -> Vocabulary:
    file = read_vocabulary_file(path)
    return Vocabulary(
        uses=frozenset(file.uses),
        zones=frozenset(file.zones),
        zones_outside={use: _zone(entry.zone) for use, entry in file.uses.items()},
        zones_in_unit={use: _zone(entry.in_unit) for use, entry in file.uses.items()},
        ranks={use: _RANKS[entry.rank] for use, entry in file.uses.items()},
        lexicon=build_lexicon(file),
        resolve=file.resolve,
        combine=file.combine,
        codes={name: _code_system(entry) for name, entry in file.codes.items()},
    )


def _zone(name: str) -> str | None:
    return None if name == "none" else name


def _code_system(entry: CodesEntry) -> CodeSystem:
    uses: dict[str, tuple[str, ...]] = {}
    for use, codes in entry.table.items():
        for code in codes:
            uses[code] = (*uses.get(code, ()), use)
    shape = re.compile(rf"(?<![0-9A-Za-z])(?:{entry.shape})(?![0-9])")
    return CodeSystem(entry.systems, shape, entry.trust, uses)
