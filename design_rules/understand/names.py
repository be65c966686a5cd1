"""Reads the use of a room from its name or from a classification of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from design_rules.understand.heads import Hit, choose
from design_rules.understand.lexicon import Match
from design_rules.understand.spelling import Token, repaired, tokens
from design_rules.understand.typing_slips import slipped
from design_rules.understand.vocabulary import CodeSystem, Vocabulary

_LONGEST_NAME = 7  # words; longer texts are prose, where "family" is not the family room
_LONGEST_CODE = 3  # letters that may stand beside digits and mean nothing: "KU102"
_ROMAN = re.compile(r"x{0,2}(?:ix|iv|v?i{1,3}|v|x)")
_IFC_GUID = r"[0-3][0-9A-Za-z_$]{21}"
_UUID = r"\{?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?"
_GUID = re.compile(f"{_IFC_GUID}|{_UUID}")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text says about the use of a room."""

    use: str | None
    candidates: tuple[str, ...]  # the use; several when they tie; one alone may be a slip's guess
    matched: str  # the words that decided, "" when none
    meaningless: bool  # empty, a number or code, or only words like "Room"
    strength: str  # "exact": an ordinary word; "loose": a likely reading


@dataclass(slots=True)
class _Scan:
    """What was found in a name, word by word."""

    hits: list[Hit] = field(default_factory=list)
    alone: list[Hit] = field(default_factory=list)  # count only if there is nothing else
    qualifiers: list[tuple[str, str]] = field(default_factory=list)  # qualifier, its word
    strange: set[int] = field(default_factory=set)  # parts with a word of substance and no use


def read_name(text: str, vocabulary: Vocabulary) -> Reading:
    """The use that a name, long name or object type says."""
    reading = _read(text, vocabulary)
    if reading.candidates:
        return reading
    mended = repaired(text)
    if mended != text:
        second = _read(mended, vocabulary)
        return replace(second, strength="loose") if second.candidates else reading
    second = _read(text.lower(), vocabulary)  # "SdB" is one word, "BadWC" are two
    return second if second.candidates else _guessed(text, reading, vocabulary)


def _guessed(text: str, reading: Reading, vocabulary: Vocabulary) -> Reading:
    """What was meant if one letter went wrong: a candidate and never the use."""
    words = [word.text for word in tokens(text)]
    if len(words) > _LONGEST_NAME:
        return reading
    meant = {word: slipped(word, vocabulary.lexicon) for word in words}
    uses = {use for found in meant.values() for use in found}
    if len(uses) != 1:
        return reading
    matched = " ".join(word for word in words if meant[word])
    return Reading(None, tuple(uses), matched, False, "loose")


def read_code(system: str, code: str, title: str, vocabulary: Vocabulary) -> Reading:
    """The use that a classification reference says, by its code or by its title.

    Args:
        system: name of the classification, "" when not given.
        code: identification of the reference; may carry its title ("13-51 21 11: Bedroom").
        title: name of the reference; may be a repetition of the code.
        vocabulary: the words and code tables.
    """
    by_title = read_name(_without_code(title or code, vocabulary), vocabulary)
    for scheme in vocabulary.codes.values():
        found = _shaped(scheme, system, code)
        if found and scheme.trust == "nothing":
            return _nothing(meaningless=True)
        if found in scheme.uses and not (scheme.trust == "title" and by_title.use):
            return _reading(scheme.uses[found], found, loose=False)
    return by_title


def _shaped(scheme: CodeSystem, system: str, code: str) -> str:
    """The code, if it is one of this scheme; three bare digits need the scheme's name."""
    match = scheme.shape.search(code)
    if not match:
        return ""
    named = any(name in system.lower() for name in scheme.names)
    return match.group() if named or not match.group().isdigit() else ""


def _without_code(title: str, vocabulary: Vocabulary) -> str:
    for scheme in vocabulary.codes.values():
        match = scheme.shape.match(title)
        if match and not match.group().isdigit():
            return title[match.end() :].lstrip(" :-")
    return title


def _read(text: str, vocabulary: Vocabulary) -> Reading:
    if _GUID.fullmatch(text.strip()):
        return _nothing(meaningless=True)
    words = tokens(text)
    if len(words) > _LONGEST_NAME:
        return _nothing(meaningless=False)
    scan = _scan(words, vocabulary)
    hits = _with_lone(scan)
    if not hits:
        return _nothing(meaningless=not (scan.strange or scan.alone or scan.qualifiers))
    choice = choose(hits, [qualifier for qualifier, _ in scan.qualifiers], vocabulary)
    matched = " ".join(hit.text for hit in choice.hits)
    return _reading(choice.uses, matched, choice.loose)


def _with_lone(scan: _Scan) -> list[Hit]:
    """All hits; of words like "do" and "kj" those that have a part of the name to themselves."""
    parts = [hit.part for hit in (*scan.hits, *scan.alone)]
    lone = [
        hit for hit in scan.alone if parts.count(hit.part) == 1 and hit.part not in scan.strange
    ]
    if not scan.hits and (scan.strange or len(lone) < len(scan.alone)):
        return []
    return sorted((*scan.hits, *lone), key=lambda hit: hit.part)


def _nothing(*, meaningless: bool) -> Reading:
    return Reading(None, (), "", meaningless, "loose")


def _reading(uses: tuple[str, ...], matched: str, loose: bool) -> Reading:
    use = uses[0] if len(uses) == 1 else None
    return Reading(use, uses, matched, False, "loose" if loose else "exact")


def _scan(words: Sequence[Token], vocabulary: Vocabulary) -> _Scan:
    scan = _Scan()
    index = 0
    while index < len(words):
        length, match = _longest_match(words, index, vocabulary)
        taken = words[index : index + length]
        if match is None and index and _ends_name(taken[0].text, scan, vocabulary):
            break
        _take(scan, taken, match, vocabulary)
        index += length
    return scan


def _ends_name(word: str, scan: _Scan, vocabulary: Vocabulary) -> bool:
    if word in vocabulary.lexicon.ends_name:
        return True
    return bool(scan.hits) and word in vocabulary.lexicon.ends_after_use


def _longest_match(
    words: Sequence[Token], index: int, vocabulary: Vocabulary
) -> tuple[int, Match | None]:
    lexicon = vocabulary.lexicon
    most = min(lexicon.longest_phrase, len(words) - index)
    for length in range(most, 1, -1):
        match = lexicon.phrase([word.text for word in words[index : index + length]])
        if match:
            return length, match
    word = words[index].text
    if len(word) == 1 or word in lexicon.generic:
        return 1, None
    return 1, lexicon.find(word)


def _take(
    scan: _Scan, taken: Sequence[Token], match: Match | None, vocabulary: Vocabulary
) -> None:
    text = " ".join(word.text for word in taken)
    qualifier = match.qualifier if match and match.qualifier else ""
    qualifier = qualifier or vocabulary.lexicon.qualifiers.get(text, "")
    if qualifier:
        scan.qualifiers.append((qualifier, text))
    if match is None:
        if not qualifier and _has_substance(taken[0], vocabulary):
            scan.strange.add(taken[0].part)
    elif not match.word.uses or (match.word.alone and taken[0].coded):
        scan.strange.add(taken[0].part)
    else:
        hit = Hit(match.word, text, taken[0].part, match.loose)
        (scan.alone if match.word.alone else scan.hits).append(hit)


def _has_substance(word: Token, vocabulary: Vocabulary) -> bool:
    if len(word.text) == 1 or word.text in vocabulary.lexicon.generic:
        return False
    if word.coded and len(word.text) <= _LONGEST_CODE:
        return False
    return not _ROMAN.fullmatch(word.text)
