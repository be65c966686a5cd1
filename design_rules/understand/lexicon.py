"""Looks single words and phrases up in the vocabulary, and undoes their inflection."""

from collections.abc import Mapping
from dataclasses import dataclass

from design_rules.understand.spelling import without_accents

_NORDIC = frozenset({"nb", "da", "sv"})
_ANY = _NORDIC | {"en", "de", "nl", "fr", "it", "es"}
# Plural and definite endings: what is cut off, how the rest must end, how long it must be, and
# whose words it is for. Surnames are the danger: Müller is no plural of Müll.
_INFLECTIONS = (
    ("s", "", 4, _ANY),
    ("n", "e", 4, _NORDIC | {"de"}),
    ("en", "", 4, _NORDIC | {"de"}),
    ("et", "", 4, _NORDIC),
    ("er", "", 5, _NORDIC),
    ("r", "e", 6, _NORDIC),
)
_SHORTEST_REST = 3  # of a compound whose first or last part was taken away


@dataclass(frozen=True, slots=True)
class Word:
    """What a word says: one use, several when it is ambiguous, none when it only misleads."""

    uses: tuple[str, ...]
    languages: frozenset[str]
    loose: bool = False
    alone: bool = False  # counts only if nothing else of substance stands in the name
    yields: bool = False  # says where or whose beside another use


@dataclass(frozen=True, slots=True)
class Match:
    """A word found for a token, and how."""

    word: Word
    loose: bool = False
    qualifier: str = ""


@dataclass(frozen=True, slots=True)
class WordTable:
    """Words under one way of spelling; phrases are keys with spaces."""

    exact: Mapping[str, Word]
    endings: Mapping[str, Word]
    beginnings: Mapping[str, Word]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All words of the vocabulary, ready to be looked up."""

    words: WordTable
    respelled: WordTable  # the same words without accents, with oe/ae/aa, or damaged
    qualifiers: Mapping[str, str]  # whole word -> qualifier
    prefixes: Mapping[str, str]  # first part of a compound -> qualifier
    generic: frozenset[str]
    ends_name: frozenset[str]
    ends_after_use: frozenset[str]
    tails: tuple[str, ...]
    forms: Mapping[str, str]
    longest_phrase: int

    def phrase(self, texts: list[str]) -> Match | None:
        """The meaning of several words side by side."""
        key = " ".join(texts)
        if word := self.words.exact.get(key):
            return Match(word, word.loose)
        word = self.respelled.exact.get(without_accents(key))
        return Match(word, loose=True) if word else None

    def find(self, text: str) -> Match | None:
        """The meaning of one word, inflected, compound or respelled; None if unknown."""
        if match := self._find_in(self.words, text):
            return match
        match = self._find_in(self.respelled, without_accents(text))
        return Match(match.word, True, match.qualifier) if match else None

    def _find_in(self, table: WordTable, text: str) -> Match | None:
        if word := self._whole(table, text):
            return Match(word, word.loose)
        return self._qualified(table, text) or self._compound(table, text)

    def _whole(self, table: WordTable, text: str) -> Word | None:
        for form in self._base_forms(text):
            if word := table.exact.get(form):
                return word
        return self._uninflected(table, text) or self._untailed(table, text)

    def _base_forms(self, text: str) -> list[str]:
        bases = [
            text.removesuffix(ending) + base
            for ending, base in self.forms.items()
            if text.endswith(ending)
        ]
        return [text, *bases]

    def _uninflected(self, table: WordTable, text: str) -> Word | None:
        for ending, rest_ends, shortest, languages in _INFLECTIONS:
            if not text.endswith(rest_ends + ending):
                continue
            rest = text.removesuffix(ending)
            word = table.exact.get(rest) if len(rest) >= shortest else None
            if word and word.uses and word.languages & languages:
                return word
        return None

    def _untailed(self, table: WordTable, text: str) -> Word | None:
        for form in self._base_forms(text):
            for tail in self.tails:
                rest = form.removesuffix(tail)
                if rest == form or len(rest) < _SHORTEST_REST:
                    continue
                for joint in ("", "s", "n"):  # "Küchenbereich"
                    if word := table.exact.get(rest.removesuffix(joint)):
                        return word
        return None

    def _qualified(self, table: WordTable, text: str) -> Match | None:
        for cut in range(len(text) - _SHORTEST_REST + 1, _SHORTEST_REST - 1, -1):
            qualifier = self.prefixes.get(text[:cut])
            if not qualifier:
                continue
            if word := self._whole(table, text[cut:]):
                return Match(word, word.loose, qualifier)
            if match := self._compound(table, text[cut:]):
                return Match(match.word, match.loose, qualifier)
        return None

    def _compound(self, table: WordTable, text: str) -> Match | None:
        for form in self._base_forms(text):
            for cut in range(1, len(form) - 1):
                if word := table.endings.get(form[cut:]):
                    return Match(word, loose=True)
        for cut in range(len(text) - 1, 2, -1):
            if word := table.beginnings.get(text[:cut]):
                return Match(word, loose=True)
        return None
