"""What a file is by its first bytes, whatever its name says."""

import re
from typing import Literal

from design_rules.read.refusals import RefusalError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

_STEP = re.compile(rb"(?:[\s\0]|/\*.*?\*/)*+ISO-10303-21;", re.DOTALL)
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"I\0S\0O\0", b"\0I\0S\0O", b"<\0", b"\0<", b"{\0", b"\0{")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def kind_of(raw: bytes) -> Literal["step", "zip"]:
    """Whether the bytes are an IFC file as text or a zip archive.

    Raises:
        RefusalError: they are neither; the sentence says what they are, as far as that shows.
    """
    if raw.startswith(_ZIP):
        return "zip"
    if raw.startswith(_UTF16):
        raise RefusalError("model_file.utf16")
    text = raw.removeprefix(BYTE_ORDER_MARK)
    if _STEP.match(text):
        return "step"
    start = text[:4096].lstrip(b" \t\r\n\0")
    if start.startswith(b"<"):
        raise RefusalError("model_file.xml")
    if start.startswith(b"{"):
        raise RefusalError("model_file.json")
    raise RefusalError("model_file.not_ifc" if start else "model_file.empty")
