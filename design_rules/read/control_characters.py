"""Blanks for control characters in an ISO 10303-21 text, without guessing at what they replaced.

Readers shall ignore them (ISO 10303-21:2016, 5.2) but the kernel stops at them. One in the midst
of a number or a name is left, so that the file is refused: it may have been a digit once.
"""

import re

from design_rules.read.step_text import CONTROLS, TOKEN

_BLANKS = bytes.maketrans(CONTROLS, b" " * len(CONTROLS))
_RUN = rb"[" + re.escape(CONTROLS) + rb"]++"
_IN_WORD = rb"\w.#+\-"
_READABLE = re.compile(
    TOKEN.pattern
    + (rb"|(?<![" + _IN_WORD + re.escape(CONTROLS) + rb"])" + _RUN)
    + (rb"|" + _RUN + rb"(?![" + _IN_WORD + rb"])"),
    re.DOTALL,
)


def blank_controls(data: bytes) -> tuple[bytes, int]:
    """The text with blanks for control characters in strings and between words, and how many.

    Tabs and line ends stay: they are blanks already.
    """
    if len(data.translate(None, CONTROLS)) == len(data):
        return data, 0
    text = _READABLE.sub(lambda match: match[0].translate(_BLANKS), data)
    return text, len(text.translate(None, CONTROLS)) - len(data.translate(None, CONTROLS))
