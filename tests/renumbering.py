"""The same IFC file with its records renumbered and shuffled: nothing in it has changed."""

import random
import re

# a text in quotes, with quotes doubled inside, or a reference
_TOKEN = re.compile(rb"'(?:[^']|'')*'|#(\d+)")
_RECORD = re.compile(rb"#\d+\s*=(?:[^';]|'(?:[^']|'')*')*;")


def renumbered(data: bytes, seed: int) -> bytes:
    """The file with other numbers for its records and another order of them."""
    start = data.index(b"DATA;") + len(b"DATA;")
    end = data.rindex(b"ENDSEC;")
    records = _RECORD.findall(data, start, end)
    chance = random.Random(seed)
    old = sorted({int(record[1 : record.index(b"=")]) for record in records})
    new = old.copy()
    chance.shuffle(new)
    numbers = dict(zip(old, (number + 7 for number in new), strict=True))

    def other(match: re.Match[bytes]) -> bytes:
        number = match.group(1)
        return match.group() if number is None else b"#%d" % numbers[int(number)]

    moved = [_TOKEN.sub(other, record) for record in records]
    chance.shuffle(moved)
    return data[:start] + b"\n" + b"\n".join(moved) + b"\n" + data[end:]
