"""Finds the word that was meant where one letter of a long word went wrong.

Only a proposal ever comes of it: a slip is shown to the designer, never believed.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from design_rules.understand.lexicon import Lexicon

_SHORTEST = 7  # letters: in shorter words one letter makes another word ("Bod" and "Bad")


def slipped(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The one use of all words that differ from this one by a letter; () when there is none.

    A letter may be too many, missing or wrong, or two may have changed places.
    """
    if len(text) < _SHORTEST or text in lexicon.words.exact:
        return ()
    near = _by_gap(lexicon)
    uses = {
        use
        for gap in (text, *_gaps(text))
        for word, use in near.get(gap, ())
        if _one_apart(text, word)
    }
    return tuple(uses) if len(uses) == 1 else ()


@cache
def _by_gap(lexicon: Lexicon) -> Mapping[str, list[tuple[str, str]]]:
    """Long words with one use, under every spelling that lacks one of their letters."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for word, meaning in lexicon.words.exact.items():
        if len(word) < _SHORTEST or " " in word or len(meaning.uses) != 1:
            continue
        for gap in (word, *_gaps(word)):
            found[gap].append((word, meaning.uses[0]))
    return found


def _gaps(word: str) -> Iterator[str]:
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _one_apart(a: str, b: str) -> bool:
    """Whether one slip makes one of two words, known to be alike, the other."""
    if len(a) != len(b):
        return abs(len(a) - len(b)) == 1
    wrong = [place for place in range(len(a)) if a[place] != b[place]]
    if len(wrong) < 2:
        return True
    swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
    return swapped and a[wrong[0]] == b[wrong[1]] and a[wrong[1]] == b[wrong[0]]
