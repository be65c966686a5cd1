"""What homes are called: by what their rooms share, by their storeys, never two alike."""

from dataclasses import replace

import pytest
from shapely import box

from design_rules.graph import RoomGraph
from design_rules.graph.homes import find_units
from tests.plans import plan

Rooms = dict[str, tuple[str, str, str]]  # key -> use, number, name
_STOREYS = {"0": "Erdgeschoss", "1": "Obergeschoss"}


def _names(
    rooms: Rooms,
    doors: list[str],
    *,
    storeys: dict[str, str] | None = None,
    units: dict[str, list[str]] | None = None,
    large: str = "",
) -> list[str]:
    """Names of the homes, by their first room.

    `storeys` tells the storey of a room by its key; `large` is a room larger than the others.
    """
    house = plan({key: use for key, (use, _, _) in rooms.items()}, doors, units=units)
    building = house.building
    told = tuple(
        replace(
            room,
            name=rooms[room.key][1],
            long_name=rooms[room.key][2],
            storey=(storeys or {}).get(room.key, ""),
            outline=box(0, 0, 9, 9) if room.key == large else room.outline,
            area=81.0 if room.key == large else room.area,
        )
        for room in building.rooms
    )
    return [unit.name for unit in find_units(RoomGraph.of(replace(building, rooms=told)))]


def _house(*numbers: str, names: tuple[str, str, str, str] = ("", "", "", "")) -> Rooms:
    uses = ("corridor", "living_kitchen", "bedroom", "bathroom")
    return {
        key: (use, number, name)
        for key, use, number, name in zip("abcd", uses, numbers, names, strict=True)
    }


_DOORS = ["a - outside", "b - a", "c - a", "d - a"]
_ROOMS = ("Flur", "Wohnen", "Schlafen", "Bad")


def _row(*homes: Rooms) -> tuple[Rooms, list[str]]:
    """Houses side by side, the keys of each marked by its place."""
    rooms = {f"{k}{key}": told for k, home in enumerate(homes) for key, told in home.items()}
    doors = []
    for k in range(len(homes)):
        doors += [f"{k}a - outside", *(f"{k}{key} - {k}a" for key in "bcd")]
    return rooms, doors


@pytest.mark.parametrize(
    ("numbers", "name"),
    [
        (("A101", "A102", "A103", "A104"), "A10"),
        (("2.01", "2.02", "2.03", "2.04"), "2.0"),
        (("H3-1", "H3-2", "H3-3", "H3-4"), "H3"),
        (("Leil 4 gang", "Leil 4 stue", "Leil 4 sov", "Leil 4 bad"), "Leil 4"),
    ],
)
def test_a_home_is_called_by_what_its_numbers_share(numbers: list[str], name: str) -> None:
    assert _names(_house(*numbers), _DOORS) == [name]


@pytest.mark.parametrize(
    "numbers",
    [
        ("Bad", "Bod", "Bibliotek", "Balkong"),
        ("Room 1", "Room 2", "Room 3", "Room 4"),
        ("Bedroom1", "Bedroom2", "Bedroom3", "Bedroom4"),
    ],
)
def test_what_any_words_begin_with_is_no_name(numbers: list[str]) -> None:
    storeys = dict.fromkeys("abcd", "Erdgeschoss")
    assert _names(_house(*numbers), _DOORS, storeys=storeys) == ["Erdgeschoss"]


def test_the_only_home_is_called_by_its_storey_where_its_numbers_share_nothing() -> None:
    storeys = dict.fromkeys("abcd", "Erdgeschoss")
    rooms = _house("1", "2", "3", "4", names=_ROOMS)
    assert _names(rooms, _DOORS, storeys=storeys) == ["Erdgeschoss"]


def test_the_only_home_is_called_by_both_its_storeys() -> None:
    storeys = {"a": "Erdgeschoss", "b": "Erdgeschoss", "c": "Obergeschoss", "d": "Obergeschoss"}
    rooms = _house("1", "2", "3", "4", names=_ROOMS)
    assert _names(rooms, _DOORS, storeys=storeys) == ["Erdgeschoss + Obergeschoss"]


@pytest.mark.parametrize("storey", ["", "1", "-01", "+0.00"])
def test_a_storey_without_a_word_names_no_home(storey: str) -> None:
    rooms = _house("1", "2", "3", "4", names=_ROOMS)
    storeys = dict.fromkeys("abcd", storey)
    assert _names(rooms, _DOORS, storeys=storeys) == ["2 Wohnen"]


def test_the_largest_room_to_live_or_sleep_in_names_a_home_that_nothing_else_names() -> None:
    rooms = _house("1", "2", "3", "4", names=_ROOMS)
    assert _names(rooms, _DOORS, large="c") == ["3 Schlafen"]


def test_several_homes_are_called_by_the_words_that_their_rooms_share() -> None:
    upper = tuple(f"{name} Einliegerwohnung" for name in _ROOMS)
    lower = tuple(f"Hauptwohnung {name}" for name in _ROOMS)
    rooms, doors = _row(
        _house("1", "2", "3", "4", names=upper),  # type: ignore[arg-type]
        _house("5", "6", "7", "8", names=lower),  # type: ignore[arg-type]
    )
    assert _names(rooms, doors) == ["Einliegerwohnung", "Hauptwohnung"]


def test_words_that_rooms_of_other_homes_share_too_name_none() -> None:
    names = tuple(f"Raum {name}" for name in _ROOMS)
    rooms, doors = _row(
        _house("1", "2", "3", "4", names=names),  # type: ignore[arg-type]
        _house("5", "6", "7", "8", names=names),  # type: ignore[arg-type]
    )
    assert _names(rooms, doors) == ["2 Raum Wohnen", "6 Raum Wohnen"]


def test_homes_that_would_be_called_alike_are_told_apart_by_storey() -> None:
    home = _house("", "", "", "", names=_ROOMS)
    rooms, doors = _row(home, home)
    storeys = {key: _STOREYS[key[0]] for key in rooms}
    assert _names(rooms, doors, storeys=storeys) == [
        "Wohnen (Erdgeschoss)",
        "Wohnen (Obergeschoss)",
    ]


def test_homes_on_one_storey_that_would_be_called_alike_are_told_apart_by_room_number() -> None:
    rooms, doors = _row(_house("1", "2", "3", "4"), _house("5", "6", "7", "8"))
    stated = {
        "Flat": [key for key in rooms if key[0] == "0"],
        "Flat ": [key for key in rooms if key[0] == "1"],
    }
    storeys = dict.fromkeys(rooms, "Erdgeschoss")
    assert _names(rooms, doors, storeys=storeys, units=stated) == ["Flat (2)", "Flat (6)"]


def test_homes_without_any_number_or_storey_are_still_told_apart() -> None:
    home = _house("", "", "", "", names=_ROOMS)
    rooms, doors = _row(home, home, home)
    assert _names(rooms, doors) == ["Wohnen (1)", "Wohnen (2)", "Wohnen (3)"]


def test_a_name_that_tells_homes_apart_is_not_one_that_another_home_has() -> None:
    rooms, doors = _row(*([_house("", "", "", "", names=_ROOMS)] * 3))
    stated = {"Wohnen (1)": [key for key in rooms if key[0] == "2"]}
    assert len(set(_names(rooms, doors, units=stated))) == 3
