"""Turns the word lists of a vocabulary file into a lexicon that answers in no time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from design_rules.errors import PackError
from design_rules.language import Text, say
from design_rules.understand.lexicon import Lexicon, Word, WordTable
from design_rules.understand.spelling import other_spellings
from design_rules.understand.vocabulary_file import LANGUAGES, VocabularyFile

_EVERYWHERE = frozenset(LANGUAGES) - {"any"}
_SHORTEST_RESPELLED = 4  # "gård" may be meant by "gard", but "kök" not by "kok"


@dataclass(slots=True)
class _Tables:
    """Words as they are collected; remembers what is wrong with them."""

    exact: dict[str, Word] = field(default_factory=dict)
    endings: dict[str, Word] = field(default_factory=dict)
    beginnings: dict[str, Word] = field(default_factory=dict)
    problems: list[Text] = field(default_factory=list)

    def add(self, line: Iterable[str], word: Word) -> None:
        """Takes the words of a line, all of one meaning."""
        for written in line:
            text, marked = _unmarked(written, word)
            if text[:1] == "-":
                self._put(self.endings, text[1:], marked)
            elif text[-1:] == "-":
                self._put(self.beginnings, text[:-1], marked)
            else:
                self._put(self.exact, text, marked)

    def let_yield(self, text: str) -> None:
        """Marks a word that says where or whose beside another use."""
        if text in self.exact:
            self.exact[text] = replace(self.exact[text], yields=True)
        else:
            self.problems.append(say("vocabulary.unknown_name", where="yielding", word=text))

    def _put(self, table: dict[str, Word], text: str, word: Word) -> None:
        known = table.get(text)
        if known is None:
            table[text] = word
        elif known.uses == word.uses:
            if known is not word:
                table[text] = _merged(known, word)
        else:
            both = " / ".join(", ".join(uses) or "silent" for uses in (known.uses, word.uses))
            self.problems.append(say("vocabulary.word_twice", word=text, uses=both))


def build_lexicon(file: VocabularyFile) -> Lexicon:
    """The lexicon of a vocabulary file.

    Raises:
        PackError: when a word is given for two uses or yields and is none; names all of them.
    """
    tables = _collected(file)
    if tables.problems:
        wrong = (say("vocabulary.wrong", file=str(file.path), what=w) for w in tables.problems)
        raise PackError(*wrong)
    marks = [(word, kind) for kind, words in file.qualifiers.items() for word in words]
    return Lexicon(
        words=WordTable(tables.exact, tables.endings, tables.beginnings),
        respelled=_respelled(tables),
        qualifiers=_every_spelling((word.rstrip("-"), kind) for word, kind in marks),
        prefixes=_every_spelling((word[:-1], kind) for word, kind in marks if word.endswith("-")),
        generic=frozenset(
            _every_spelling((word, "") for word in (*file.generic, *file.ends_after_use))
        ),
        ends_name=frozenset(file.ends_name),
        ends_after_use=frozenset(file.ends_after_use),
        tails=tuple(sorted(file.tails, key=len, reverse=True)),
        forms=file.forms,
        longest_phrase=max(text.count(" ") + 1 for text in tables.exact),
    )


def _collected(file: VocabularyFile) -> _Tables:
    tables = _Tables()
    for use, entry in file.uses.items():
        for language, words in entry.words.items():
            languages = _EVERYWHERE if language == "any" else frozenset({language})
            tables.add(words, Word((use,), languages))
    for words, uses in file.ambiguous:
        tables.add(words, Word(uses, _EVERYWHERE))
    tables.add(file.silent, Word((), _EVERYWHERE))
    for word in file.yielding:
        tables.let_yield(word)
    return tables


def _unmarked(written: str, word: Word) -> tuple[str, Word]:
    if written[:1] == "~":
        return _unmarked(written[1:], replace(word, loose=True))
    if written[:1] == "=":
        return _unmarked(written[1:], replace(word, alone=True))
    return written, word


def _merged(one: Word, other: Word) -> Word:
    return replace(
        one,
        languages=one.languages | other.languages,
        loose=one.loose and other.loose,
        alone=one.alone and other.alone,
    )


def _respelled(tables: _Tables) -> WordTable:
    """The other spellings of all words, without those that are a word themselves."""
    return WordTable(
        exact=_without_clashes(tables.exact, tables.exact),
        endings=_without_clashes(tables.endings, tables.endings),
        beginnings=_without_clashes(tables.beginnings, tables.beginnings),
    )


def _without_clashes(words: dict[str, Word], known: dict[str, Word]) -> dict[str, Word]:
    found: dict[str, Word] = {}
    clashing: set[str] = set()
    for spelling, word in _spelled_otherwise(words):
        if spelling in known:
            continue
        if found.setdefault(spelling, word).uses != word.uses:
            clashing.add(spelling)
    return {spelling: word for spelling, word in found.items() if spelling not in clashing}


def _spelled_otherwise(words: dict[str, Word]) -> Iterator[tuple[str, Word]]:
    for text, word in words.items():
        for spelling in other_spellings(text):
            if len(spelling) >= _SHORTEST_RESPELLED:
                yield spelling, word


def _every_spelling(marks: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for text, kind in marks:
        for spelling in (text, *other_spellings(text)):
            found.setdefault(spelling, kind)
    return found
