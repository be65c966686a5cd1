"""What the reading child and the product say to each other, as lines of JSON.

The product sends one job. The child answers {"survey": ...} once, then for each shape that needs
the geometry kernel {"trying": key} before and {"shape": key, "body": ...} or
{"failed": key, "why": ...} after, and {"done": true} at the end; {"error": why} instead of all
that when the file cannot be parsed.
"""

import json
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from design_rules.geometry.bodies import Point3

_names: dict[type, tuple[str, ...]] = {}


@dataclass(frozen=True, slots=True)
class Job:
    """What the product asks of its child."""

    path: str
    memory: int  # bytes of address space
    seconds: int  # of computing, after which the system ends a child that nobody waits for
    origin: Point3 | None = None
    dangling: tuple[tuple[int, int], ...] = ()  # records, each with one it names that is missing
    twice: tuple[int, ...] = ()  # numbers that several records bear
    records: int = 0  # how many the file holds, counted before parsing; 0: not counted
    only_shapes: tuple[str, ...] | None = None  # keys; no survey is wanted then


def encode(message: object) -> bytes:
    """One line, dataclasses as objects with their fields."""
    return json.dumps(message, default=_fields, separators=(",", ":")).encode()


def decode(line: bytes) -> dict[str, Any]:
    """A message of the child.

    Raises:
        ValueError: when the line is none.
    """
    message = json.loads(line)
    if not isinstance(message, dict):
        raise ValueError("not a message")
    return message


def decode_job(line: bytes) -> Job:
    """The job that `encode` wrote."""
    return Job(**{name: _tuple(value) for name, value in json.loads(line).items()})


def _tuple(value: Any) -> Any:
    return tuple(map(_tuple, value)) if isinstance(value, list) else value


def _fields(value: object) -> dict[str, Any]:
    kind = type(value)
    if kind not in _names:
        if not is_dataclass(kind):
            raise TypeError(f"{kind.__name__} cannot be sent")
        _names[kind] = tuple(field.name for field in fields(kind))
    return {name: getattr(value, name) for name in _names[kind]}
