import csv
import json
from io import StringIO

from design_rules.report.rooms import rooms_csv, rooms_json
from design_rules.report.rooms_table import rooms_table
from tests.report import samples


def test_rooms_come_with_use_certainty_and_clues() -> None:
    content = json.loads(rooms_json(*samples.building(), "en"))
    hall, _, unknown = content["rooms"][:3]
    assert list(hall) == [
        "guid", "name", "long_name", "storey", "area", "use", "zone", "unit", "certainty", "clues",
    ]  # fmt: skip
    assert (hall["use"], hall["certainty"], hall["unit"]) == ("unit_hall", "likely", "unit:hall")
    assert hall["clues"] == [{"from": "long-name", "says": "hall", "use": "unit_hall"}]
    assert (unknown["use"], unknown["certainty"]) == (None, "unknown")


def test_homes_come_with_rooms_entrances_and_reason() -> None:
    (unit,) = json.loads(rooms_json(*samples.building(), "nb"))["units"]
    assert unit == {
        "id": "unit:hall", "name": "A", "rooms": ["Bad", "hall", "x"], "entrances": ["front"],
        "because": "rom bak samme inngangsdør",
    }  # fmt: skip


def test_the_spreadsheet_runs_no_formula_and_keeps_its_columns() -> None:
    text = rooms_csv(*samples.building('@SUM("x,y")\n'))
    rows = list(csv.reader(StringIO(text)))
    assert text.endswith("\r\n")
    assert {len(row) for row in rows} == {10}
    cells = [cell for row in rows for cell in row]
    assert "'=1+1" in cells
    assert '\'@SUM("x,y")' in cells
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_the_table_groups_rooms_by_storey_and_fits_the_terminal() -> None:
    page = rooms_table(*samples.building(samples.HOSTILE), "nb", 70)
    assert page.index("EG") < page.index("OG") < page.index("Uten etasje")
    assert "bad (trolig)" in page
    assert "ukjent bruk" in page
    assert "\x1b" not in page
    assert max(map(len, page.splitlines())) <= 70


def test_without_homes_the_table_has_no_column_for_them() -> None:
    building, units = samples.building()
    assert "Home" in rooms_table(building, units, "en")
    assert "Home" not in rooms_table(building, (), "en")
