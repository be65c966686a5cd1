"""Spoiling the text of an IFC file: one attribute of one record, or a whole record."""

import re
from collections.abc import Callable

_RECORD = r"(?m)^#(\d+)=%s\((.*)\);$"
_PIECE = re.compile(r"'(?:[^']|'')*'|[(),]|[^'(),]+")


class Spf:
    """A file whose records stand on one line each, as ifcopenshell writes them."""

    def __init__(self, text: str) -> None:
        self.text = text

    def record(self, kind: str, place: int = 0) -> re.Match[str]:
        """The record of a class that comes at a place among its kind, counted from 0."""
        return list(re.finditer(_RECORD % kind, self.text))[place]

    def number(self, kind: str, place: int = 0) -> int:
        return int(self.record(kind, place)[1])

    def attributes(self, kind: str, place: int = 0) -> list[str]:
        return split(self.record(kind, place)[2])

    def put(
        self, kind: str, attribute: int, new: str | Callable[[str], str], place: int = 0
    ) -> "Spf":
        """The file with another value for an attribute."""
        record = self.record(kind, place)
        values = split(record[2])
        values[attribute] = new if isinstance(new, str) else new(values[attribute])
        return self.replace(record, f"#{record[1]}={kind}({','.join(values)});")

    def replace(self, record: re.Match[str], new: str) -> "Spf":
        """The file with another text for a record; "" takes it away."""
        return Spf(self.text[: record.start()] + new + self.text[record.end() :])

    def add(self, *records: str) -> "Spf":
        """The file with more records at its end."""
        body, end = self.text.rsplit("ENDSEC;", 1)
        return Spf(body + "\n".join(records) + "\nENDSEC;" + end)


def split(attributes: str) -> list[str]:
    """The attributes of a record, as written."""
    found, depth = [""], 0
    for piece in _PIECE.findall(attributes):
        depth += (piece == "(") - (piece == ")")
        if piece == "," and depth == 0:
            found.append("")
        else:
            found[-1] += piece
    return found
