"""Telling strings and comments from the rest of an ISO 10303-21 text, at the speed of `re`.

A string stands between apostrophes, an apostrophe inside it is doubled; a comment stands between
`/*` and `*/` and does not nest (ISO 10303-21:2016, 6.4.3 and 5.6).
"""

import re

from design_rules.language import Text, say
from design_rules.read.refusals import RefusalError

# A comment that nothing closes runs to the end: one look decides, however many a text opens.
COMMENT = rb"/\*.*?(?:\*/|\Z)"
TOKEN = re.compile(rb"(?:'[^']*')++|" + COMMENT, re.DOTALL)

CONTROLS = bytes(sorted({*range(32), 127} - {*b"\t\n\r"}))

_END = b"END-ISO-10303-21;"
_STRING = re.compile(rb"(?:'[^']*')++")
_SPLIT = re.compile(b"(" + TOKEN.pattern + b")", re.DOTALL)
_ID = re.compile(rb"#\s*+(\d{1,18}+)\s*+=")
_OPENED = re.compile(rb"'|/\*")
_GLUED = re.compile(rb"\$(?:(?<![(,\s]\$)|\s*+[^\s,);])")
_FOREIGN = re.compile(rb"[\x80-\xff" + re.escape(CONTROLS) + rb"]")
_NEXT_RECORD = re.compile(rb";\s*+#\s*+\d++\s*+=\s*+\w")


def is_comment(token: bytes) -> bool:
    """Whether a match of `TOKEN` is a comment; else it is a string."""
    return token.startswith(b"/")


def skeleton(data: bytes) -> bytes:
    """The text with every string written as `$` and every comment as a blank.

    An apostrophe or a `/*` that is left over opens something that nothing closes.
    """
    if b"/*" not in data:
        return _STRING.sub(b"$", data)
    parts = _SPLIT.split(data)
    parts[1::2] = map(_stand_in, parts[1::2])
    return b"".join(parts)


def _stand_in(token: bytes) -> bytes:
    if not is_comment(token):
        return b"$"
    return b" " if len(token) > 3 and token.endswith(b"*/") else b"/*"


def near(text: bytes, position: int | None = None) -> Text:
    """The place of a fault as people can search for it: the last record that begins before it."""
    ids = _ID.findall(text, 0, len(text) if position is None else position)
    return say("model_file.at_record", id=ids[-1].decode()) if ids else say("model_file.at_header")


def check_whole(data: bytes, bare: bytes) -> None:
    """Look for the end of a text and of every string and comment in it.

    Args:
        data: the text.
        bare: its `skeleton`.

    Raises:
        RefusalError: the text is cut off, goes on after its end, a quotation mark is missing, or
            a character stands where only ASCII may.
    """
    if _END not in data:
        raise RefusalError("model_file.cut_off")
    _check_closed(bare)
    _check_signs(bare)
    _check_none_swallowed(data, bare)
    if not bare.rstrip().endswith(_END):
        raise RefusalError("model_file.text_after_end" if _END in bare else "model_file.cut_off")
    if bare.count(_END) > 1:
        raise RefusalError("model_file.text_after_end")


def _check_closed(bare: bytes) -> None:
    fault = _GLUED.search(bare)
    if b"'" in bare or b"/*" in bare:
        fault = _OPENED.search(bare)
    if fault:
        raise RefusalError("model_file.open_quote", place=near(bare, fault.start()))


def _check_signs(bare: bytes) -> None:
    """Only strings and comments may hold more than plain ASCII, and there it was mended."""
    if bare.isascii() and len(bare.translate(None, CONTROLS)) == len(bare):
        return
    fault = _FOREIGN.search(bare)
    if fault:
        raise RefusalError("model_file.broken_record", place=near(bare, fault.start()))


def _check_none_swallowed(data: bytes, bare: bytes) -> None:
    """Two missing marks may hide records between them in what looks like one string or comment."""
    if data.count(b"=") == bare.count(b"="):
        return
    if len(_NEXT_RECORD.findall(data)) <= len(_NEXT_RECORD.findall(bare)):
        return
    for token in TOKEN.finditer(data):
        runs_on = not is_comment(token[0]) or b"/*" in token[0][2:]
        if runs_on and _NEXT_RECORD.search(token[0]):
            raise RefusalError("model_file.open_quote", place=near(data, token.start()))
