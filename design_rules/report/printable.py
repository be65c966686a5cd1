"""Names out of a model made safe to print: one line, no control over terminal or reader."""

import unicodedata

_JOINERS = "\u200c\u200d"  # zero width, but some scripts cannot be written without them
_LOST = "\ufffd"


def printable(text: str, limit: int = 0) -> str:
    """Text on one line, without control characters and without marks that turn reading order.

    Lone surrogates and non-characters, which no UTF-8 or XML file may hold, become U+FFFD.

    Args:
        text: anything that a model holds.
        limit: how many characters are kept; 0 for all of them.
    """
    shown = " ".join("".join(map(_shown, text)).split())
    return shown[: limit - 1].rstrip() + "…" if 0 < limit < len(shown) else shown


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    if category == "Cf":
        return character if character in _JOINERS else ""
    if category == "Cs" or ord(character) & 0xFFFE == 0xFFFE:
        return _LOST
    return character
