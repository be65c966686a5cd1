"""The parser's log: what it complained about instead of raising it, and over which records."""

import re
from bisect import bisect_right
from pathlib import Path
from typing import Any

import ifcopenshell

from design_rules.read.fitting import Fitting

_NUMBER = re.compile(r"#(\d+)")
_OFFSET = re.compile(r"at offset (\d+)")
_RECORD = re.compile(rb"#\s*+(\d++)\s*+=")
_SHORT = re.compile(r"Expected (\d+) attribute values, found (\d+) for instance #(\d+)")


def parse(path: str) -> tuple[ifcopenshell.file, frozenset[int]]:
    """The parsed file, and the ids of records that the parser could not read in full.

    Raises:
        Exception: whatever the parser throws over a file that it cannot read at all.
    """
    log = ifcopenshell.logger()
    log.output_format(log.FMT_INMEMORY)
    log.verbosity(log.LOG_NOTICE)
    model = ifcopenshell.open(path, logger=log)
    said = [(str(each.severity_string).upper(), str(each.message)) for each in log.log_messages()]
    errors = [message for severity, message in said if severity == "ERROR"]
    return model, frozenset((*_named(errors), *_placed(errors, path), *_short(said, model)))


def _named(errors: list[str]) -> list[int]:
    return [int(number) for message in errors for number in _NUMBER.findall(message)]


def _placed(errors: list[str], path: str) -> list[int]:
    """Records that are told by their place in the file: those with a value no list knows."""
    nameless = [message for message in errors if not _NUMBER.search(message)]
    offsets = [int(at) for message in nameless for at in _OFFSET.findall(message)]
    if not offsets:
        return []
    records = list(_RECORD.finditer(Path(path).read_bytes()))
    starts = [record.start() for record in records]
    places = [bisect_right(starts, offset) for offset in offsets]
    return [int(records[place - 1][1]) for place in places if place]


def _short(said: list[tuple[str, str]], model: Any) -> list[int]:
    """Records with fewer attributes than the schema asks for, unless what they hold fits.

    A later version of a schema adds attributes at the end that may be left out: exporters write
    doors of IFC2X3 into files of IFC4.
    """
    found = [match.groups() for _, message in said if (match := _SHORT.search(message))]
    short = [int(number) for wanted, there, number in found if int(there) < int(wanted)]
    fitting = Fitting(model)
    return [number for number in short if not fitting.fits(model.by_id(number))]
