"""The records of an ISO 10303-21 text: their ids, what they refer to, and where one is broken.

Reads the `skeleton` of a text, where strings are `$` and comments blank.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from design_rules.language import Text
from design_rules.read.refusals import RefusalError
from design_rules.read.step_text import near

_END = b"END-ISO-10303-21;"
_MAX_DANGLING = 1000
_DATA = re.compile(rb";\s*+DATA\s*+(?:\([^;]*+)?;")
_ENDSEC = re.compile(rb"ENDSEC\s*+;")
# Eighteen digits are more than any file has, and a number of any length would cost time to read.
_RECORD = re.compile(rb"#\s*+(\d{1,18}+)\s*+=\s*+\w++\s*+\(([^;=]*+)(?<=[)\s]);")
_REFERENCE = re.compile(rb"#\s*+(\d{1,18}+)")


@dataclass(frozen=True, slots=True)
class Records:
    """What the DATA sections of a text hold.

    `dangling` pairs the id of a record with an id it refers to that no record has: the first
    thousand, in the order of the file.
    """

    count: int  # of distinct ids
    duplicate_ids: tuple[int, ...]  # ascending
    dangling: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Section:
    ids: list[bytes]
    arguments: list[bytes]  # of the record with that id, with the bracket that closes them


def read_records(bare: bytes) -> Records:
    """Read the DATA sections of a skeleton.

    Raises:
        RefusalError: no DATA, no record in it, no end of it, or a record that is not whole.
    """
    sections = [_read_section(body) for body in _bodies(bare)]
    ids = [int(record) for section in sections for record in section.ids]
    known = set(ids)
    if not known:
        raise RefusalError("model_file.no_data")
    return Records(len(known), _repeated(ids, known), _dangling(sections, bare, known))


def _repeated(ids: list[int], known: set[int]) -> tuple[int, ...]:
    if len(ids) == len(known):
        return ()
    return tuple(sorted(record for record, count in Counter(ids).items() if count > 1))


def _bodies(bare: bytes) -> Iterator[bytes]:
    """What stands in each DATA section; after the last one only the end mark may follow."""
    opening = _DATA.search(bare)
    if opening is None:
        raise RefusalError("model_file.no_data")
    while opening:
        closing = _ENDSEC.search(bare, opening.end())
        if closing is None:
            raise RefusalError("model_file.cut_off")
        yield bare[opening.end() : closing.start()]
        rest = closing.end()
        opening = _DATA.match(bare, rest - 1)
    if bare[rest:].strip() != _END:
        raise RefusalError("model_file.broken_record", place=near(bare, rest))


def _read_section(body: bytes) -> _Section:
    pieces = _RECORD.split(body)
    gaps, section = pieces[::3], _Section(pieces[1::3], pieces[2::3])
    if b"".join(gaps).strip(b"; \t\r\n"):
        first = next(index for index, gap in enumerate(gaps) if gap.strip(b"; \t\r\n"))
        raise RefusalError("model_file.broken_record", place=_place(section, gaps, first))
    # The first bracket is not among the arguments, the last one is.
    depths = [text.count(b"(") - text.count(b")") for text in section.arguments]
    if depths.count(-1) != len(depths):
        record = next(name for name, depth in zip(section.ids, depths, strict=True) if depth != -1)
        raise RefusalError("model_file.open_bracket", place=near(b"#%s=" % record))
    return section


def _place(section: _Section, gaps: list[bytes], index: int) -> Text:
    before = b"#%s=" % section.ids[index - 1] if index else b""
    return near(before + gaps[index])


def _dangling(
    sections: list[_Section], bare: bytes, known: set[int]
) -> tuple[tuple[int, int], ...]:
    named = set(_REFERENCE.findall(bare))
    written = {record for section in sections for record in section.ids}
    missing = {record for record in named - written if int(record) not in known}
    return tuple(islice(_references_to(missing, sections), _MAX_DANGLING)) if missing else ()


def _references_to(missing: set[bytes], sections: list[_Section]) -> Iterator[tuple[int, int]]:
    for section in sections:
        for record, arguments in zip(section.ids, section.arguments, strict=True):
            for reference in _REFERENCE.findall(arguments):
                if reference in missing:
                    yield int(record), int(reference)
