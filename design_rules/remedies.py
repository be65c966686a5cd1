"""What to write instead of a word that is not known: the nearest one, or all there are."""

from collections.abc import Collection
from difflib import get_close_matches

from design_rules.language import Text, say

_FEW = 12  # so many are listed beside a suggestion


def nearest(word: str, known: Collection[str]) -> str | None:
    """The known word that looks most like a mistyped one; None where none comes close."""
    folded = {each.lower(): each for each in sorted(known, reverse=True)}
    found = get_close_matches(word.lower(), sorted(folded), n=1, cutoff=0.6)
    return folded[found[0]] if found else None


def instead(word: str, known: Collection[str]) -> Text:
    """A sentence that says what to write instead of an unknown word."""
    if not known:
        return say("remedies.nothing")
    near = nearest(word, known)
    words = ", ".join(sorted(known))
    if near is None:
        return say("remedies.one_of", known=words)
    if len(known) > _FEW:
        return say("remedies.near", near=near)
    return say("remedies.near_of", near=near, known=words)
