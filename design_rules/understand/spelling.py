"""How names are written: cuts a name into words and undoes accents and damaged letters."""

import re
import unicodedata
from dataclasses import dataclass

DAMAGED = "\ufffd"  # what a reader puts for a letter it could not decode

_APOSTROPHE_S = re.compile(r"[’'`´](?=s\b)", re.IGNORECASE)
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_SHORT_WITH = re.compile(r"(?<=\s)[mMwW]\s?/\s?")
_LONE_QUESTION_MARK = re.compile(r"(?<=[^\W\d_])\?+(?=[^\W\d_])")
_HUMPS = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2,})")
_PIECE = re.compile(rf"(?P<word>(?:[^\W\d_]|{DAMAGED})+)|(?P<digits>\d+)|(?P<cut>[/+&,;|\n])")
_AND = frozenset({"og", "and", "und", "och", "et", "и"})
_MOJIBAKE = re.compile("[ÃÂÐÑ√]|â€")

_SHORT = str.maketrans({"ø": "o", "æ": "a", "ß": "ss", "ð": "d", "ł": "l"})
_LONG = str.maketrans(
    {"ø": "oe", "æ": "ae", "å": "aa", "ö": "oe", "ä": "ae", "ü": "ue", "ß": "ss"}
)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a name, in lower case."""

    text: str
    part: int  # how many slashes, pluses, commas or "and" stand before it
    coded: bool  # stood without a gap beside digits, as in "SOV1" or "H0201"


def tokens(name: str) -> list[Token]:
    """The words of a name, without digits and punctuation."""
    text = _prepared(name)
    found: list[Token] = []
    part = 0
    for piece in _PIECE.finditer(text):
        kind = piece.lastgroup
        if kind == "cut" or (kind == "word" and _is_and(piece.group(), text)):
            part += 1
        elif kind == "word":
            found.append(Token(piece.group().lower(), part, _beside_digit(piece, text)))
    return found


def _prepared(name: str) -> str:
    text = unicodedata.normalize("NFKC", name)
    text = _APOSTROPHE_S.sub("", text)
    text = _SHORT_WITH.sub(" med ", text)
    text = _INITIALS.sub(lambda match: match.group().replace(".", ""), text)
    text = _LONE_QUESTION_MARK.sub(DAMAGED, text)
    return _HUMPS.sub(" ", text)


def _is_and(word: str, text: str) -> bool:
    if word == "OG" and not text.isupper():  # Obergeschoss in "Flur OG West"
        return False
    return word.lower() in _AND


def _beside_digit(piece: re.Match[str], text: str) -> bool:
    before = text[piece.start() - 1 : piece.start()]
    after = text[piece.end() : piece.end() + 1]
    return before.isdigit() or after.isdigit()


def without_accents(word: str) -> str:
    """A lower-case word in plain letters, one for one: "kjøkken" -> "kjokken"."""
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFD", word.translate(_SHORT))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def other_spellings(word: str) -> frozenset[str]:
    """How else a lower-case word is met: without accents, with oe/ae/aa, or damaged."""
    if word.isascii():
        return frozenset()
    spelled_out = without_accents(word.translate(_LONG))
    damaged = _NOT_ASCII.sub(DAMAGED, word)
    return frozenset({without_accents(word), spelled_out, damaged}) - {word, DAMAGED}


def repaired(name: str) -> str:
    """The name with UTF-8 that was read as another code page put right ("KÃ¼che" -> "Küche")."""
    if not _MOJIBAKE.search(name):
        return name
    for codec in ("cp1252", "mac_roman"):
        try:
            return b"".join(_byte(letter, codec) for letter in name).decode("utf-8")
        except UnicodeError:
            continue
    return name


def _byte(letter: str, codec: str) -> bytes:
    """The byte a letter was read from; code page 1252 leaves some bytes as they are."""
    try:
        return letter.encode(codec)
    except UnicodeEncodeError:
        return letter.encode("latin-1")
