"""Spelling faults of exporters, mended in the text before any parser sees it.

Only the spelling changes, never what a record says. A second pass finds nothing to mend.
"""

from dataclasses import dataclass

from design_rules.language import Text, name, say
from design_rules.read.control_characters import blank_controls
from design_rules.read.file_kinds import BYTE_ORDER_MARK
from design_rules.read.step_header import write_schema
from design_rules.read.step_strings import (
    BACKSLASH,
    CODES,
    UTF8,
    WINDOWS,
    mend_strings,
    write_section_signs,
)
from design_rules.read.unset_values import write_unset


@dataclass(frozen=True, slots=True)
class Repair:
    """A spelling fault of an exporter that was mended before parsing."""

    kind: str
    count: int
    says: Text  # one sentence


def mend(data: bytes) -> tuple[bytes, tuple[Repair, ...]]:
    """Mend an ISO 10303-21 text.

    Returns:
        The text, and one repair for each kind of fault in it: "byte-order-mark",
        "control-characters", "text-code", "stray-backslash", "raw-bytes", "star-for-unset",
        "schema-spelling".
    """
    repairs: list[Repair] = []
    for step in (
        _write_section_signs,
        _blank_controls,
        _drop_mark,
        _mend_strings,
        _write_unset,
        _write_schema,
    ):
        data, found = step(data)
        repairs += found
    return data, tuple(repairs)


def _repair(kind: str, count: int, **args: str | tuple[Text, ...]) -> list[Repair]:
    if not count:
        return []
    key = "model_file.mended_" + kind.replace("-", "_")
    return [Repair(kind, count, say(key, count=count, **args))]


def _write_section_signs(data: bytes) -> tuple[bytes, list[Repair]]:
    """No fault, so not worth a word; but it moves the ends of strings, so it comes first."""
    return write_section_signs(data), []


def _drop_mark(data: bytes) -> tuple[bytes, list[Repair]]:
    text, count = data, 0
    while text.startswith(BYTE_ORDER_MARK):
        text, count = text.removeprefix(BYTE_ORDER_MARK), count + 1
    return text, _repair("byte-order-mark", count)


def _blank_controls(data: bytes) -> tuple[bytes, list[Repair]]:
    text, count = blank_controls(data)
    return text, _repair("control-characters", count)


def _mend_strings(data: bytes) -> tuple[bytes, list[Repair]]:
    text, tally = mend_strings(data)
    encodings = tuple(name(encoding) for encoding in (UTF8, WINDOWS) if tally[encoding])
    return text, [
        *_repair("text-code", tally[CODES]),
        *_repair("stray-backslash", tally[BACKSLASH]),
        *_repair("raw-bytes", tally[UTF8] + tally[WINDOWS], encodings=encodings),
    ]


def _write_unset(data: bytes) -> tuple[bytes, list[Repair]]:
    text, count = write_unset(data)
    return text, _repair("star-for-unset", count)


def _write_schema(data: bytes) -> tuple[bytes, list[Repair]]:
    text, stated, schema = write_schema(data)
    return text, _repair("schema-spelling", int(text != data), stated=stated, schema=schema)
