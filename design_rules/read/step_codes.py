r"""Letters beyond ASCII as the codes of ISO 10303-21 strings, there and back.

Legal are `\\` for a backslash, `\S\c` and `\P?\` for ISO 8859, `\N\` and `\F\` for the printer,
`\X\hh`, `\X2\hhhh..\X0\` and `\X4\hhhhhhhh..\X0\` (ISO 10303-21:2016, 6.4.3).
"""

import re

_HEX = rb"[0-9A-Fa-f]"
# The kernel drops halves of surrogate pairs without a word, so they are no legal code here.
_SHORT = rb"(?:(?![Dd][89A-Fa-f])" + _HEX + rb"{4})++"
_LONG = rb"(?:(?!0000[Dd][89A-Fa-f])00(?:0" + _HEX + rb"|10)" + _HEX + rb"{4})++"
UNICODE = rb"X\\" + _HEX + rb"{2}|X2\\" + _SHORT + rb"\\X0\\|X4\\" + _LONG + rb"\\X0\\"
CODE = re.compile(rb"\\(?:\\|S\\[ -&(-~]|[NF]\\|P[A-I]\\|" + UNICODE + rb")")

_PIECE = re.compile(CODE.pattern + rb"|[^\\]++|\\")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]++")


def all_legal(content: bytes) -> bool:
    """Whether every backslash belongs to a legal code."""
    return b"\\" not in CODE.sub(b"", content)


def encode(text: str) -> bytes:
    """Write every letter beyond ASCII as a code; the rest stays as it is."""
    return _BEYOND_ASCII.sub(lambda run: code(run[0]).decode("ascii"), text).encode("ascii")


def code(letters: str) -> bytes:
    """All letters as one code, the short form where it can hold them."""
    if max(letters) <= "\uffff":
        return b"\\X2\\%s\\X0\\" % letters.encode("utf-16-be").hex().upper().encode()
    return b"\\X4\\%s\\X0\\" % letters.encode("utf-32-be").hex().upper().encode()


def decode(content: bytes) -> str:
    """The words of a legal string, given what stands between its outer apostrophes."""
    words: list[str] = []
    page = "A"
    for piece in _PIECE.findall(content.replace(b"''", b"'")):
        if piece.startswith(b"\\P"):
            page = chr(piece[2])
        else:
            words.append(_letters(piece, page))
    return "".join(words)


def _letters(piece: bytes, page: str) -> str:
    if piece.startswith(b"\\X2"):
        return bytes.fromhex(piece[4:-4].decode()).decode("utf-16-be")
    if piece.startswith(b"\\X4"):
        return bytes.fromhex(piece[4:-4].decode()).decode("utf-32-be")
    if piece.startswith(b"\\X"):
        return chr(int(piece[3:], 16))
    if piece.startswith(b"\\S"):
        return bytes([piece[3] + 0x80]).decode(f"iso8859-{ord(page) - ord('@')}", "replace")
    if piece.startswith((b"\\N", b"\\F")):
        return " "
    return "\\" if piece.startswith(b"\\") else piece.decode("ascii", "replace")
