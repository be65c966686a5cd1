"""Text of a file as a report can carry it."""

import re

_NOT_TEXT = re.compile(r"[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]+")


def clean(text: object) -> str:
    """Text without control characters, halves of characters and outer blanks; "" for none."""
    if text is None:
        return ""
    return _NOT_TEXT.sub(" ", str(text)).strip()
