"""Bathrooms between homes of which nothing but the doors tells where one ends."""

from collections.abc import Iterable

from design_rules.check.base import House
from tests.plans import plan, unit_of

_USES = {
    "hall": "unit_hall",
    "bath": "bathroom",
    "store": "store",
    "stue": "living_kitchen",
    "bed": "bedroom",
}


def _homes(
    numbers: Iterable[int],
    *doors: str,
    without: Iterable[str] = (),
    more: dict[str, str] | None = None,
) -> House:
    """Homes on a corridor, each a hall with bath, store and living room, a bedroom behind that.

    `without` leaves rooms out; `doors` and `more` add doors and rooms.
    """
    rooms: dict[str, str | None] = {"corridor": "corridor", **(more or {})}
    drawn = ["corridor - outside", *doors]
    for n in numbers:
        names = {use: f"{use}{n}" for use in _USES if f"{use}{n}" not in without}
        rooms |= {name: _USES[use] for use, name in names.items()}
        drawn.append(f"hall{n} - corridor")
        drawn += [f"{names[use]} - hall{n}" for use in ("bath", "store", "stue") if use in names]
        drawn.append(f"bed{n} - stue{n}")
    return plan(rooms, drawn)


def _rooms_of(n: int, *uses: str) -> frozenset[str]:
    return frozenset(f"{use}{n}" for use in (uses or ("hall", "store", "stue", "bed")))


def test_two_homes_around_a_bathroom_are_two_each_with_its_hall_and_store() -> None:
    house = _homes((1, 2), "bath1 - hall2", without=("bath2",))
    assert [unit.rooms for unit in house.units] == [_rooms_of(1), _rooms_of(2)]
    assert [unit.shared for unit in house.units] == [("bath1",), ("bath1",)]


def test_a_bathroom_is_shared_where_a_dressing_room_lies_before_it() -> None:
    doors = ("dressing2 - hall2", "bath1 - dressing2")
    more = {"dressing2": "walk_in_wardrobe"}
    house = _homes((1, 2, 3), *doors, without=("bath2",), more=more)
    assert unit_of(house, "hall1").rooms == _rooms_of(1)
    assert unit_of(house, "hall2").rooms == _rooms_of(2) | {"dressing2"}
    assert unit_of(house, "hall3").rooms == _rooms_of(3) | {"bath3"}
    assert [unit_of(house, f"hall{n}").shared for n in (1, 2, 3)] == [("bath1",), ("bath1",), ()]


def test_a_home_with_a_bathroom_of_its_own_shares_the_one_that_opens_to_the_neighbour() -> None:
    house = _homes((1, 2), "bath1 - bed2")
    assert unit_of(house, "hall1").rooms == _rooms_of(1)
    assert unit_of(house, "hall2").rooms == _rooms_of(2) | {"bath2"}
    assert [unit.shared for unit in house.units] == [("bath1",), ("bath1",)]


def test_three_homes_in_a_row_share_the_bathrooms_between_them() -> None:
    house = _homes((1, 2, 3), "bath1 - hall2", "bath2 - hall3", without=("bath3",))
    assert [unit.rooms for unit in house.units] == [_rooms_of(n) for n in (1, 2, 3)]
    assert [unit.shared for unit in house.units] == [("bath1",), ("bath1", "bath2"), ("bath2",)]


def test_one_bathroom_may_serve_three_homes() -> None:
    house = _homes((1, 2, 3), "bath1 - hall2", "bath1 - bed3", without=("bath2", "bath3"))
    assert [unit.rooms for unit in house.units] == [_rooms_of(n) for n in (1, 2, 3)]
    assert {unit.shared for unit in house.units} == {("bath1",)}


def test_each_home_keeps_its_bathroom_where_a_door_joins_the_two() -> None:
    house = _homes((1, 2), "bath1 - bath2")
    assert [unit.rooms for unit in house.units] == [_rooms_of(n) | {f"bath{n}"} for n in (1, 2)]
    assert [unit.shared for unit in house.units] == [(), ()]


def test_a_bathroom_is_shared_where_the_homes_have_doors_to_the_open_only() -> None:
    rooms: dict[str, str | None] = {"bath": "bathroom"}
    doors = []
    for n in (1, 2):
        rooms |= {name: _USES[name[:-1]] for name in sorted(_rooms_of(n))}
        doors += [f"hall{n} - outside", f"store{n} - hall{n}", f"stue{n} - hall{n}"]
        doors += [f"bed{n} - hall{n}", f"bath - hall{n}"]
    units = plan(rooms, doors).units
    assert [unit.rooms for unit in units] == [_rooms_of(1), _rooms_of(2)]
    assert {unit.shared for unit in units} == {("bath",)}


def test_a_studio_without_a_bedroom_may_share_a_bathroom() -> None:
    house = _homes((1,), "stue9 - corridor", "bath1 - stue9", more={"stue9": "living_kitchen"})
    assert [unit.rooms for unit in house.units] == [_rooms_of(1), frozenset({"stue9"})]
    assert {unit.shared for unit in house.units} == {("bath1",)}


def test_a_bathroom_between_two_bedrooms_of_one_home_is_its_own() -> None:
    house = _homes(
        (1, 2), "room2 - hall2", "bath2 - bed2", "bath2 - room2", more={"room2": "bedroom"}
    )
    second = unit_of(house, "hall2")
    assert second.rooms == _rooms_of(2) | {"bath2", "room2"}
    assert second.shared == ()


def test_a_bathroom_with_a_second_door_to_the_corridor_is_the_home_s() -> None:
    house = _homes((1, 2), "bath1 - corridor")
    assert [unit.rooms for unit in house.units] == [_rooms_of(n) | {f"bath{n}"} for n in (1, 2)]
    assert [unit.shared for unit in house.units] == [(), ()]


def test_suites_of_a_staffed_house_share_a_bathroom_between_their_halls() -> None:
    rooms: dict[str, str | None] = {
        "corridor": "corridor",
        "duty": "staff_base",
        "bath": "bathroom",
    }
    doors = ["corridor - outside", "duty - corridor"]
    for n in (1, 2):
        rooms |= {f"hall{n}": "unit_hall", f"store{n}": "store", f"bed{n}": "bedroom"}
        doors += [f"hall{n} - corridor", f"store{n} - hall{n}", f"bed{n} - hall{n}"]
        doors.append(f"bath - hall{n}")
    units = plan(rooms, doors).units
    assert [unit.rooms for unit in units] == [_rooms_of(n, "hall", "store", "bed") for n in (1, 2)]
    assert {unit.shared for unit in units} == {("bath",)}


def test_the_door_to_a_shared_bathroom_is_no_entrance() -> None:
    house = _homes((1, 2), "bath1 - hall2", without=("bath2",))
    ends = [link.ends for unit in house.units for link in unit.entrances]
    assert ends == [("hall1", "corridor"), ("hall2", "corridor")]
