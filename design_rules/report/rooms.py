"""How each room was understood, as JSON and as a spreadsheet."""

import csv
from io import StringIO
from typing import Any

from design_rules.language import Language, render
from design_rules.model.building import Building, Clue, Room
from design_rules.model.units import Unit
from design_rules.report.documents import document, number
from design_rules.report.homes import unit_ids
from design_rules.report.printable import printable

_COLUMNS = (
    "guid", "name", "long_name", "storey", "area", "use", "zone", "unit", "certainty", "clues",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@")


def rooms_json(building: Building, units: tuple[Unit, ...], language: Language) -> str:
    """Rooms with their use and the clues to it, and homes with their doors; areas in m2."""
    homes = unit_ids(units)
    return document(
        {
            "schema_version": "1",
            "rooms": [_room(room, homes) for room in building.rooms],
            "units": [_unit(unit, language) for unit in units],
        }
    )


def rooms_csv(building: Building, units: tuple[Unit, ...]) -> str:
    """One row a room, as RFC 4180 has it; areas in m2.

    A cell that a spreadsheet would run as a formula begins with an apostrophe.
    """
    homes = unit_ids(units)
    file = StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for room in building.rooms:
        row = {**_room(room, homes), "clues": "; ".join(map(clue_words, room.use.clues))}
        writer.writerow([_cell(row[column]) for column in _COLUMNS])
    return file.getvalue()


def clue_words(clue: Clue) -> str:
    """A clue in short: where it stands, what stands there."""
    return f'{clue.source} "{printable(clue.says, 60)}"'


def _cell(value: str | float | None) -> str:
    if isinstance(value, str):
        shown = printable(value)
        return "'" + shown if shown.startswith(_FORMULA) else shown
    return "" if value is None else str(value)


def _room(room: Room, homes: dict[str, str]) -> dict[str, Any]:
    return {
        "guid": room.key,
        "name": room.name,
        "long_name": room.long_name,
        "storey": room.storey,
        "area": None if room.area is None else number(room.area),
        "use": room.use.name,
        "zone": room.zone,
        "unit": homes.get(room.key),
        "certainty": room.use.certainty,
        "clues": [{"from": c.source, "says": c.says, "use": c.use} for c in room.use.clues],
    }


def _unit(unit: Unit, language: Language) -> dict[str, Any]:
    doors = {link.via_guid for link in unit.entrances if link.via_guid}
    return {
        "id": unit.id,
        "name": unit.name,
        "rooms": sorted(unit.rooms),
        "entrances": sorted(doors),
        "because": _because(unit, language),
    }


def _because(unit: Unit, language: Language) -> str:
    """Why these rooms are one home, and what the doors say against it."""
    reasons = [unit.because, *([unit.disagreement] if unit.disagreement is not None else [])]
    return "; ".join(render(reason, language) for reason in reasons)
