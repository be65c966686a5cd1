"""The same IFC file with other record numbers, its records in another order."""

import random
import re

_TEXT = re.compile(rb"('(?:[^']|'')*')")
_RECORD = re.compile(rb"#\d+\s*=(?:[^';]|'(?:[^']|'')*')*;")
_NUMBER = re.compile(rb"#(\d+)")


def renumbered(data: bytes, seed: int) -> bytes:
    """Give every record of a file another number and shuffle them; strings stay as they are."""
    dice = random.Random(seed)
    start = data.index(b"DATA;") + len(b"DATA;")
    end = data.rindex(b"ENDSEC;")
    records = _RECORD.findall(data, start, end)
    numbers = sorted({int(_own(record)) for record in records})
    others = dice.sample(range(1, 3 * len(numbers) + 10), len(numbers))
    new = dict(zip(numbers, others, strict=True))
    dice.shuffle(records)
    body = b"\n".join(_with_numbers(record, new) for record in records)
    return data[:start] + b"\n" + body + b"\n" + data[end:]


def _own(record: bytes) -> bytes:
    found = _NUMBER.match(record)
    assert found
    return found[1]


def _with_numbers(record: bytes, new: dict[int, int]) -> bytes:
    """The record with its own number and those it refers to exchanged."""
    parts = _TEXT.split(record)
    parts[::2] = [_NUMBER.sub(lambda n: b"#%d" % new[int(n[1])], part) for part in parts[::2]]
    return b"".join(parts)
