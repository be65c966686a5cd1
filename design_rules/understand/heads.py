"""Decides which of several uses named side by side is the room itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from design_rules.understand.lexicon import Word
from design_rules.understand.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of a name that says something about the use."""

    word: Word
    text: str
    part: int  # which part of a name with slashes
    loose: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """The uses that remain, and the hits that decided. One use unless the name is ambiguous."""

    uses: tuple[str, ...]
    hits: tuple[Hit, ...]
    loose: bool


def choose(hits: Sequence[Hit], qualifiers: Sequence[str], vocabulary: Vocabulary) -> Choice:
    """What a room is whose name holds these hits (at least one) and qualifiers."""
    parts = [
        _head(tuple(of_part), vocabulary) for _, of_part in groupby(hits, key=lambda hit: hit.part)
    ]
    parts = _heaviest_or_all(parts, vocabulary)
    uses = _distinct(use for part in parts for use in part.uses)
    clear = all(len(part.uses) == 1 for part in parts)
    if clear:
        uses = _combined(uses, vocabulary)
    uses = _distinct(_qualified(use, qualifiers, vocabulary) for use in uses)
    if clear:
        uses = _combined(uses, vocabulary)
    deciding = tuple(hit for part in parts for hit in part.hits)
    return Choice(uses, deciding, any(part.loose for part in parts))


def _head(hits: tuple[Hit, ...], vocabulary: Vocabulary) -> Choice:
    """The room among words without a slash between them."""
    hits = tuple(hit for hit in hits if not hit.word.yields) or hits
    hits = tuple(hit for hit in hits if len(hit.word.uses) == 1) or hits
    top = max(_rank(hit.word.uses, vocabulary) for hit in hits)
    hits = tuple(hit for hit in hits if _rank(hit.word.uses, vocabulary) == top)
    loose = any(hit.loose for hit in hits)
    uses = _distinct(use for hit in hits for use in hit.word.uses)
    if len(hits) == 1 or len(uses) == 1:
        return Choice(uses, hits, loose)
    combined = _combined(uses, vocabulary)
    if len(combined) == 1:
        return Choice(combined, hits, loose)
    if _is_english(hits):  # English puts the room last: "kitchen office"
        return Choice(hits[-1].word.uses, hits[-1:], True)
    if len({vocabulary.zone_of(use, in_unit=False) for use in uses}) == 1:
        return Choice(hits[0].word.uses, hits[:1], True)
    return Choice(uses, hits, loose)


def _rank(uses: tuple[str, ...], vocabulary: Vocabulary) -> int:
    return max(vocabulary.ranks[use] for use in uses)


def _heaviest_or_all(parts: list[Choice], vocabulary: Vocabulary) -> list[Choice]:
    """Drops what only says where the room is, as the home in "Leilighet 3 / Bad"."""
    return [part for part in parts if _rank(part.uses, vocabulary) > 0] or parts


def _combined(uses: tuple[str, ...], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Puts pairs together that are one room, until none is left."""
    for index, first in enumerate(uses):
        for second in uses[index + 1 :]:
            together = vocabulary.combine.get(frozenset({first, second}))
            if together:
                rest = (use for use in uses if use not in (first, second))
                return _combined(_distinct((together, *rest)), vocabulary)
    return uses


def _qualified(use: str, qualifiers: Sequence[str], vocabulary: Vocabulary) -> str:
    for qualifier in qualifiers:
        if result := vocabulary.resolve.get((use, qualifier)):
            return result
    return use


def _is_english(hits: tuple[Hit, ...]) -> bool:
    languages = [hit.word.languages for hit in hits]
    return all("en" in spoken for spoken in languages) and frozenset({"en"}) in languages


def _distinct(uses: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(uses))
