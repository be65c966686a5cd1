"""Writing `$` where an exporter wrote `*` for an attribute that is merely not set.

`*` stands for an attribute that a subtype derives (ISO 10303-21:2016, 12.2.6) and nothing else;
elsewhere the kernel takes it as "derived" and refuses the shape of whatever it belongs to.
"""

import re

from design_rules.read.step_text import COMMENT, TOKEN

# Attributes that IFC2X3, IFC4 and IFC4X3_ADD2 redeclare as DERIVE, by position from 0: all there
# are in the EXPRESS schemas, the same in each that has the entity.
DERIVED: dict[bytes, frozenset[int]] = {
    b"IFCGEOMETRICREPRESENTATIONSUBCONTEXT": frozenset({2, 3, 4, 5}),
    b"IFCMIRROREDPROFILEDEF": frozenset({3}),
    b"IFCORIENTEDEDGE": frozenset({0, 1}),
    b"IFCSIUNIT": frozenset({0}),
}

_STAR = re.compile(rb"\*(?=\s*+[,)])")
_HEAD = re.compile(rb"\s*+#\s*+\d++\s*+=\s*+(\w++)\s*+\(")
_RECORD = re.compile(
    rb"(#\s*+\d++\s*+=\s*+(\w++)\s*+)(\((?:[^';/=]++|'[^']*+'|"
    + COMMENT
    + rb"|/)*+;)|"
    + TOKEN.pattern,
    re.DOTALL,
)
_PIECE = re.compile(TOKEN.pattern + rb"|,|\*", re.DOTALL)


def write_unset(data: bytes) -> tuple[bytes, int]:
    """The text with `$` for every `*` that means no derived attribute, and how many those were."""
    if all(_is_derived(data, star.start()) for star in _STAR.finditer(data)):
        return data, 0
    written = _RECORD.sub(_mend_record, data)
    return written, data.count(b"*") - written.count(b"*")


def _is_derived(data: bytes, position: int) -> bool:
    """Whether a `*` is surely legal, told from the text before it in its record.

    A comma or semicolon in a string makes it unsure: then the record is read in full.
    """
    head = data[data.rfind(b";", 0, position) + 1 : position]
    record = _HEAD.match(head)
    return record is not None and head.count(b",") in DERIVED.get(record[1].upper(), ())


def _mend_record(record: re.Match[bytes]) -> bytes:
    if record[3] is None or b"*" not in record[3]:
        return record[0]
    derived = DERIVED.get(record[2].upper(), frozenset())
    return record[1] + _mend_arguments(record[3], derived)


def _mend_arguments(arguments: bytes, derived: frozenset[int]) -> bytes:
    """Count commas up to each `*`: no attribute before a derived one is a list."""
    position = 0

    def mend(piece: re.Match[bytes]) -> bytes:
        nonlocal position
        position += piece[0] == b","
        return b"$" if piece[0] == b"*" and position not in derived else piece[0]

    return _PIECE.sub(mend, arguments)
