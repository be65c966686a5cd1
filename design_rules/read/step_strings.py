r"""Mending the strings of an ISO 10303-21 text that no parser could read rightly.

Exporters write single backslashes (`C:\Users`), codes without their end, halves of surrogate pairs
and raw bytes of UTF-8 or Windows-1252. The kernel refuses the file or drops the letters.
"""

import re
from collections import Counter
from functools import partial

from design_rules.read.step_codes import CODE, UNICODE, all_legal, code, encode
from design_rules.read.step_text import TOKEN, is_comment

BACKSLASH, CODES, UTF8, WINDOWS = "backslash", "codes", "UTF-8", "Windows-1252"

_UNMISTAKABLE = re.compile(rb"(\\\\|\\(?:" + UNICODE + rb"))|\\")
_END = rb"(?:\\X0\\|\\X0|)"
_OPENED = re.compile(
    rb"\\\\"
    rb"|\\X2\\((?:[0-9A-Fa-f]{4})++)"
    + _END
    + rb"|\\X4\\((?:[0-9A-Fa-f]{8})++)"
    + _END
    + rb"|\\X[24]\\\\X0\\"
)
# ISO 8859 has the section sign at 0x27 + 0x80: the one legal place of a lone apostrophe. Before a
# comma or a bracket it is the end of a path instead.
_SECTION_SIGN = re.compile(rb"\\S\\'(?<!\\\\S\\')(?!\s*[,)])")


def write_section_signs(data: bytes) -> bytes:
    r"""Write `\X\A7` for the one legal code that has a lone apostrophe in it."""
    return _SECTION_SIGN.sub(rb"\\X\\A7", data) if b"\\S\\'" in data else data


def mend_strings(data: bytes) -> tuple[bytes, Counter[str]]:
    """Rewrite the faulty strings of a text; the rest stays as it is.

    Returns:
        The text, and how much was mended: single backslashes (`BACKSLASH`), faulty `CODES`, and
        strings with raw bytes by the encoding they were read in (`UTF8`, `WINDOWS`).
    """
    tally: Counter[str] = Counter()
    if data.isascii() and all_legal(data):
        return data, tally
    mend = partial(_mend_token, tally=tally, usual=_usual_encoding(data))
    return TOKEN.sub(mend, data), tally


def _mend_token(match: re.Match[bytes], tally: Counter[str], usual: str) -> bytes:
    token = match[0]
    if is_comment(token):
        return token if token.isascii() else _question_marks(token)
    if b"\\" in token and not all_legal(token):
        token = _double_backslashes(_OPENED.sub(partial(_mend_code, tally=tally), token), tally)
    return token if token.isascii() else _encode_raw_bytes(token, tally, usual)


def _question_marks(comment: bytes) -> bytes:
    return comment.decode("ascii", "replace").encode("ascii", "replace")


def _mend_code(match: re.Match[bytes], tally: Counter[str]) -> bytes:
    if CODE.fullmatch(match[0]):
        return match[0]
    tally[CODES] += 1
    digits = match[1] or match[2]
    if not digits:
        return b""
    coding = "utf-16-be" if match[1] else "utf-32-be"
    return code(bytes.fromhex(digits.decode()).decode(coding, "replace"))


def _double_backslashes(token: bytes, tally: Counter[str]) -> bytes:
    r"""Double every backslash that starts no code.

    Where one is single the exporter knows no codes, so `\S\` and `\N\` are folders there too.
    """
    if all_legal(token):
        return token
    tally[BACKSLASH] += sum(match[1] is None for match in _UNMISTAKABLE.finditer(token))
    return _UNMISTAKABLE.sub(lambda match: match[1] or b"\\\\", token)


def _encode_raw_bytes(token: bytes, tally: Counter[str], usual: str) -> bytes:
    encoding = UTF8 if usual == UTF8 or _is_utf8(token) else WINDOWS
    tally[encoding] += 1
    return encode(_decode_raw_bytes(token, encoding))


def _decode_raw_bytes(token: bytes, encoding: str) -> str:
    if encoding == UTF8:
        return token.decode("utf-8", "replace")
    try:
        return token.decode("cp1252")
    except UnicodeDecodeError:
        return token.decode("latin-1")


def _usual_encoding(data: bytes) -> str:
    """What most strings with raw bytes are written in.

    A string that is no UTF-8 may stand in a UTF-8 file: the exporter cut it within a letter.
    """
    if data.isascii():
        return UTF8
    raw = [token for token in TOKEN.findall(data) if not (token.isascii() or is_comment(token))]
    return UTF8 if sum(map(_is_utf8, raw)) * 2 > len(raw) else WINDOWS


def _is_utf8(token: bytes) -> bool:
    try:
        token.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
