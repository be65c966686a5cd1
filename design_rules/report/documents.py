"""JSON as every report of the product is written: same values, same bytes."""

import json
from dataclasses import fields, is_dataclass
from math import isfinite
from typing import Any

_PLACES = 4  # of a metre: a tenth of a millimetre, below what any rule can tell


def document(content: dict[str, Any]) -> str:
    """A JSON document: keys as given, numbers rounded, letters as they are, a line at the end."""
    return json.dumps(plain(content), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def plain(value: Any) -> Any:
    """A value as JSON has it: dataclasses as objects, tuples as lists, numbers rounded.

    Numbers that JSON cannot write (infinite, undefined) become null; halves of surrogate pairs,
    which UTF-8 cannot write, become question marks.
    """
    if isinstance(value, float):
        return number(value)
    if isinstance(value, str):
        return str(value).encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def number(value: float, places: int = _PLACES) -> float | None:
    """A number rounded, without a minus before nothing; None where it is no number."""
    return round(value, places) + 0.0 if isfinite(value) else None
