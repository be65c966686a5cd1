"""Marks of homes in the names of rooms: read, and used where doors say little."""

from dataclasses import replace

import pytest
from shapely import box

from design_rules.graph import RoomGraph
from design_rules.graph.homes import find_units
from design_rules.graph.marks import find_marks
from design_rules.model.building import Room, Use
from design_rules.model.units import Unit
from tests.plans import plan

FLAT = {
    "hall": "corridor", "living": "living", "kitchen": "kitchen", "bed": "bedroom",
    "bath": "bathroom",
}  # fmt: skip


def _rooms(names: list[str], *, field: str = "long_name") -> list[Room]:
    blank = Room("", "", "", "", "", "", box(0, 0, 1, 1), 0.0, 2.5, 1.0, Use())
    return [
        replace(blank, key=str(k), name=name)
        if field == "name"
        else replace(blank, key=str(k), long_name=name)
        for k, name in enumerate(names)
    ]


def _marks(
    *homes: list[str], rest: list[str] | None = None, field: str = "long_name"
) -> tuple[str, ...]:
    """The marks of homes of rooms of these names."""
    rooms = _rooms([name for home in homes for name in home] + (rest or []), field=field)
    start, keys = 0, []
    for home in homes:
        keys.append(frozenset(str(k) for k in range(start, start + len(home))))
        start += len(home)
    found = find_marks(rooms, keys)
    return found.of_homes if found is not None else ()


# --- reading marks ---------------------------------------------------------------------------
@pytest.mark.parametrize("field", ["name", "long_name"])
@pytest.mark.parametrize(
    ("pattern", "marks"),
    [
        ("{room}-{mark}", ("1-1", "1-2")),
        ("{room} {mark}", ("1.1", "1.2")),
        ("{room}_{mark}", ("W1", "W2")),
        ("{mark}-{room}", ("H0201", "H0202")),
        ("{mark} {room}", ("A", "B")),
        ("{mark}{number}", ("A", "B")),
        ("{mark}.{number} {room}", ("A", "B")),
        ("{room} ({mark})", ("12", "14")),
    ],
)
def test_marks_are_read_before_and_behind_the_name(
    pattern: str, marks: tuple[str, str], field: str
) -> None:
    homes = [
        [
            pattern.format(room=room, mark=mark, number=101 + k)
            for k, room in enumerate(("Küche", "Bad/WC", "Diele", "Wohnen", "Schlafen"))
        ]
        for mark in marks
    ]
    assert _marks(*homes, rest=["Treppenhaus", "Keller"], field=field) == marks


def test_the_flat_is_the_first_part_of_a_code_that_counts_its_rooms() -> None:
    homes = [[f"Raum {flat}-{k}" for k in range(1, 6)] for flat in (3, 4)]
    assert _marks(*homes) == ("3", "4")


def test_numbers_by_the_hundred_tell_homes_apart() -> None:
    homes = [[f"{start + k}" for k in range(1, 6)] for start in (110, 120, 130)]
    assert _marks(*homes, rest=["160", "161"]) == ("11", "12", "13")


def test_names_without_marks_have_none() -> None:
    assert _marks(["Küche", "Bad", "Flur"], ["Küche", "Bad", "Diele"]) == ()


def test_running_numbers_are_no_marks() -> None:
    assert _marks(["Bad 1", "Küche 2", "Flur 3"], ["Bad 4", "Küche 5", "Flur 6"]) == ()


def test_a_mark_that_two_homes_carry_is_neithers() -> None:
    homes = [["Bad-1-1", "Küche-1-1", "Flur-1-1"]] * 2
    assert _marks(*homes) == ()


def test_one_home_alone_has_no_mark() -> None:
    assert _marks(["A101", "A102", "A103"]) == ()


# --- using them ------------------------------------------------------------------------------
def _flats(*marks: str) -> tuple[dict[str, str | None], list[str]]:
    """Flats on one stair, their rooms named like "bath-1-1"."""
    rooms: dict[str, str | None] = {"stair": "stair"}
    doors = ["stair - outside"]
    for mark in marks:
        rooms |= {f"{name}-{mark}": use for name, use in FLAT.items()}
        doors.append(f"hall-{mark} - stair")
        doors += [f"{name}-{mark} - hall-{mark}" for name in FLAT if name != "hall"]
    return rooms, doors


def _home(mark: str, *more: str) -> set[str]:
    return {f"{name}-{mark}" for name in FLAT} | set(more)


def _units(rooms: dict[str, str | None], doors: list[str]) -> dict[str, Unit]:
    return {unit.name: unit for unit in plan(rooms, doors).units}


def test_a_home_is_called_by_its_mark() -> None:
    assert set(_units(*_flats("1-1", "1-2"))) == {"1-1", "1-2"}


def test_doors_and_marks_that_agree_disagree_about_nothing() -> None:
    assert {unit.disagreement for unit in _units(*_flats("1-1", "1-2")).values()} == {None}


def test_a_way_without_the_mark_before_a_single_flat_is_not_the_flats() -> None:
    # the corridor leads to one flat without a hall: by its doors alone it might be the hall
    rooms, doors = _flats("1-1", "1-2")
    rooms |= {"corridor": "corridor", "living-2-1": "living_kitchen"}
    rooms |= {"bed-2-1": "bedroom", "bath-2-1": "bathroom", "store-2-1": "store"}
    doors += ["corridor - stair", "living-2-1 - corridor", "bed-2-1 - living-2-1"]
    doors += ["bath-2-1 - bed-2-1", "store-2-1 - living-2-1"]
    units = _units(rooms, doors)
    assert set(units["2-1"].rooms) == {"living-2-1", "bed-2-1", "bath-2-1", "store-2-1"}


def test_a_way_with_the_mark_is_the_flats_though_it_looks_common() -> None:
    # an outer hall before the flat's hall, with a second door to the cellar stair
    rooms, doors = _flats("1-1", "1-2")
    rooms |= {"porch-1-1": "corridor", "cellar": "stair"}
    doors = [door for door in doors if door != "hall-1-1 - stair"]
    doors += ["porch-1-1 - stair", "porch-1-1 - cellar", "hall-1-1 - porch-1-1"]
    assert set(_units(rooms, doors)["1-1"].rooms) == _home("1-1", "porch-1-1")


def test_a_corridor_that_happens_to_have_the_number_of_a_flat_is_not_the_flats() -> None:
    rooms: dict[str, str | None] = {"Gang.1": "corridor", "Gang.2": "corridor"}
    doors = ["Gang.1 - outside", "Gang.1 - Gang.2"]
    for number in "12":
        rooms |= {f"{name}.{number}": use for name, use in FLAT.items()}
        doors.append(f"hall.{number} - Gang.{number}")
        doors += [f"{name}.{number} - hall.{number}" for name in FLAT if name != "hall"]
    units = _units(rooms, doors)
    assert set(units["1"].rooms) == {f"{name}.1" for name in FLAT}


@pytest.mark.parametrize(("left", "own"), [(-1.5, True), (-50.0, False)], ids=["beside", "far"])
def test_a_room_that_no_door_leads_to_belongs_to_the_home_of_its_mark_beside_it(
    left: float, own: bool
) -> None:
    rooms, doors = _flats("1-1", "1-2")
    doors = [door for door in doors if not door.startswith("bath-1-1")]
    building = plan(rooms, doors, side=1.0).building
    first = building.rooms[1].key
    assert first == "hall-1-1"
    moved = tuple(
        replace(room, outline=box(left, 0, left + 1, 1)) if room.key == "bath-1-1"
        else replace(room, outline=box(0, 0, 1, 1)) if room.key == first
        else replace(room, outline=box(20, 0, 21, 1))
        for room in building.rooms
    )  # fmt: skip
    units = find_units(RoomGraph.of(replace(building, rooms=moved)))
    assert ("bath-1-1" in next(unit for unit in units if unit.name == "1-1").rooms) == own


def test_two_flats_that_doors_do_not_tell_apart_are_told_apart_by_their_marks() -> None:
    rooms, doors = _flats("1-1", "1-2", "1-3", "1-4", "1-5", "1-6")
    # doors between two of them make one tangle of both
    doors += ["bed-1-1 - bed-1-2", "living-1-1 - living-1-2", "hall-1-1 - hall-1-2"]
    units = _units(rooms, doors)
    assert set(units["1-1"].rooms) == _home("1-1")
    assert set(units["1-2"].rooms) == _home("1-2")


def test_a_marked_room_elsewhere_is_told_and_not_taken() -> None:
    rooms, doors = _flats("1-1", "1-2")
    rooms["Keller-1-1"] = "store"
    doors.append("Keller-1-1 - stair")
    unit = _units(rooms, doors)["1-1"]
    assert set(unit.rooms) == _home("1-1")
    assert unit.disagreement is not None
    assert unit.disagreement.key == "understanding.unit-marks-disagree"
    assert dict(unit.disagreement.args) == {"rooms": "Keller-1-1"}


def test_a_room_of_another_mark_inside_is_told_and_not_taken_out() -> None:
    rooms, doors = _flats("1-1", "1-2")
    rooms["store-1-2"] = "store"
    doors.append("store-1-2 - hall-1-1")
    units = _units(rooms, doors)
    assert set(units["1-1"].rooms) == _home("1-1", "store-1-2")
    assert all(unit.disagreement is not None for unit in units.values())


def test_a_balcony_of_the_home_with_its_mark_is_no_disagreement() -> None:
    rooms, doors = _flats("1-1", "1-2")
    rooms["Balkon-1-1"] = "balcony"
    doors.append("Balkon-1-1 - living-1-1")
    house = plan(rooms, doors)
    outdoors = tuple(
        replace(room, outdoor=room.key == "Balkon-1-1") for room in house.building.rooms
    )
    units = find_units(RoomGraph.of(replace(house.building, rooms=outdoors)))
    unit = next(unit for unit in units if unit.name == "1-1")
    assert set(unit.rooms) == _home("1-1", "Balkon-1-1")
    assert unit.disagreement is None
