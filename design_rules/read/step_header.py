"""The header of an ISO 10303-21 text: which schema it names and which program wrote it."""

import re
from dataclasses import dataclass
from itertools import islice

from design_rules.read.step_codes import decode
from design_rules.read.step_text import COMMENT

# In this order; the kernel refuses a header that lacks one.
STATEMENTS = ("FILE_DESCRIPTION", "FILE_NAME", "FILE_SCHEMA")

_MAX_BYTES = 1_000_000  # no header is that long; a hostile one must not cost time

_HEADER = re.compile(rb"(?:'[^']*+'|" + COMMENT + rb"|[^'/E]++|['/]|E(?!NDSEC))*+", re.DOTALL)
_STATEMENT = re.compile(rb"(?:'[^']*+'|" + COMMENT + rb"|[^';/]++|['/])*+(?:;|\Z)", re.DOTALL)
_NAME = re.compile(rb"(?:\s|" + COMMENT + rb")*+(\w++)", re.DOTALL)
_PLAIN = rb"FILE_SCHEMA\s*+\(\s*+\(\s*+'%s'\s*+\)\s*+\)\s*+;"
_VALUE = re.compile(rb"((?:'[^']*+')++)|" + COMMENT + rb"|[(),]", re.DOTALL)

# What the kernel calls the schemas it can read, by how a file may spell them. IFC2x and IFC2x2 had
# all that we read under the names of IFC2X3; the drafts IFC4x1 and IFC4x2 became IFC4x3.
_SCHEMAS = (
    ("IFC2X3", re.compile(r"IFC2X[23]?(_\w+)?")),
    ("IFC4", re.compile(r"IFC4(_\w+)?")),
    ("IFC4X3_ADD2", re.compile(r"IFC4X[123](_\w+)?")),
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of the header: where it stands in the text, and its values.

    `values` are the attributes in order, each with its strings still in their codes; anything
    but strings is left out.
    """

    start: int
    end: int
    values: tuple[tuple[bytes, ...], ...]


def statements(data: bytes) -> dict[str, Statement]:
    """The three statements every header has, by name, as far as they are there."""
    found: dict[str, Statement] = {}
    header = _HEADER.match(data, 0, _MAX_BYTES)
    for match in _STATEMENT.finditer(header[0] if header else b""):
        named = _NAME.match(match[0])
        if named and named[1].decode("ascii", "replace") in STATEMENTS:
            start = match.start() + named.start(1)
            statement = Statement(start, match.end(), _values(match[0]))
            found.setdefault(named[1].decode(), statement)
    return found


def _values(arguments: bytes) -> tuple[tuple[bytes, ...], ...]:
    """Split at the commas of the outermost bracket."""
    values: list[list[bytes]] = [[]]
    depth = 0
    for piece in _VALUE.finditer(arguments):
        depth += (piece[0] == b"(") - (piece[0] == b")")
        if piece[0] == b"," and depth == 1:
            values.append([])
        elif piece[1]:
            values[-1].append(piece[1][1:-1])
    return tuple(map(tuple, values))


def stated_schema(data: bytes) -> str:
    """The schema as the file spells it; "" where it names none."""
    statement = statements(data).get("FILE_SCHEMA")
    names = [name for value in statement.values for name in value] if statement else []
    return decode(names[0]).strip() if names else ""


def kernel_schema(stated: str) -> str | None:
    """Which of the schemas that the kernel reads a spelling means.

    A name may carry an object identifier in braces (ISO 10303-21:2016, 8.2.4).
    """
    name = stated.partition("{")[0].strip().upper()
    return next((known for known, spelling in _SCHEMAS if spelling.fullmatch(name)), None)


def write_schema(data: bytes) -> tuple[bytes, str, str]:
    """Name the schema as the kernel does, where the file spells it in a way the kernel refuses.

    Returns:
        The text, the schema as the file spells it and as the text now does: both "" where
        nothing had to change or the schema is none that can be read.
    """
    statement = statements(data).get("FILE_SCHEMA")
    stated = stated_schema(data)
    schema = kernel_schema(stated)
    if statement is None or schema is None:
        return data, "", ""
    spelled = data[statement.start : statement.end]
    if re.fullmatch(_PLAIN % schema.encode(), spelled, re.IGNORECASE):
        return data, "", ""
    written = b"FILE_SCHEMA(('%s'));" % schema.encode()
    shown = spelled.decode("ascii", "replace") if stated.upper() == schema else stated
    return data[: statement.start] + written + data[statement.end :], shown, schema


def application(data: bytes) -> str:
    """The program the file comes from and the one that wrote it; "" where the header is silent.

    FILE_NAME has them as sixth and fifth value: originating system, preprocessor version.
    """
    statement = statements(data).get("FILE_NAME")
    values = statement.values[4:6] if statement else ()
    names = [decode(part).strip() for value in reversed(values) for part in islice(value, 1)]
    return " / ".join(dict.fromkeys(filter(None, names)))
