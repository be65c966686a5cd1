"""Places that are a refuge, perhaps or surely, and those that are none."""

import pytest

from design_rules.check.base import House
from design_rules.check.common_rooms import common_rooms
from design_rules.check.refuges import Refuges, about_refuges, refuges, staff_refuges
from design_rules.model.answers import DoorAnswer, RoomAnswer
from tests.retreat_plans import DOORS, LOCKED, QUIET, ROOMS, Rooms, ring


def found(house: House) -> Refuges:
    return refuges(house, common_rooms(house))


def kinds(house: House) -> dict[str, bool]:
    return {refuge.kind: refuge.sure for refuge in found(house).all}


def test_a_quiet_room_that_locks_surely_is_a_refuge() -> None:
    assert kinds(ring()) == {"quiet": True}


def test_whether_it_locks_is_asked_of_its_door() -> None:
    house = ring(said={})
    assert kinds(house) == {"quiet": False}
    ask = about_refuges(house, found(house).perhaps)
    assert [(each.fact.key, each.guid) for each in ask] == [("missing_ways.lock", DOORS[4])]


@pytest.mark.parametrize("second", ["Quiet ~ Ring @ 8.05 3", "Quiet = Ring @ 8.05 3"])
def test_a_quiet_room_that_cannot_be_closed_is_none(second: str) -> None:
    assert kinds(ring((*DOORS, second))) == {}


def test_a_contested_open_side_leaves_it_open() -> None:
    assert kinds(ring((*DOORS, "Quiet ~? Ring @ 8.05 3"))) == {"quiet": False}


def test_every_door_has_to_lock() -> None:
    doors = (*DOORS, "Lounge - Quiet @ 8.05 3")
    assert kinds(ring(doors)) == {"quiet": False}
    never = DoorAnswer(lockable_from_inside=False)
    assert kinds(ring(doors, said={**LOCKED, "Lounge - Quiet": never})) == {}


def test_a_key_that_others_have_too_is_no_lock() -> None:
    said = {"Quiet - Ring": DoorAnswer(opens_from_outside="key")}
    assert kinds(ring(said=said)) == {"quiet": False}


@pytest.mark.parametrize("use", ["wc", "store", "stair", "staff_room", "shelter", "corridor"])
def test_other_rooms_with_a_door_are_none(use: str) -> None:
    assert kinds(ring(rooms={**ROOMS, "Quiet": (use, QUIET)})) == {}


def test_a_garden_needs_more_than_one_way_on() -> None:
    rooms: Rooms = {**ROOMS, "Quiet": ("garden", QUIET)}
    told = {"Quiet": RoomAnswer(enclosed=True)}
    assert kinds(ring(rooms=rooms, of_rooms=told)) == {}
    doors = (*DOORS, "Lounge - Quiet @ 8.05 3")
    inward = {"Quiet - Ring": "both", "Lounge - Quiet": "both"}
    assert kinds(ring(doors, rooms, of_rooms=told, keyless=inward)) == {"garden": True}
    assert kinds(ring(doors, rooms, keyless=inward)) == {"garden": False}


@pytest.mark.parametrize(
    ("second", "role"), [("Quiet - outside @ 11.05 2", "staff"), ("Quiet - Bed 1 @ 8.05 3", None)]
)
def test_a_gate_or_home_that_is_not_hers_is_no_way_on(second: str, role: str | None) -> None:
    rooms: Rooms = {**ROOMS, "Quiet": ("garden", QUIET)}
    said = {second.partition(" @")[0]: DoorAnswer(role=role)}  # type: ignore[arg-type]
    told = {"Quiet": RoomAnswer(enclosed=True)}
    assert kinds(ring((*DOORS, second), rooms, said=said, of_rooms=told)) == {}


def test_whether_she_gets_on_from_the_garden_is_asked_of_its_door() -> None:
    rooms: Rooms = {**ROOMS, "Quiet": ("garden", QUIET)}
    doors = (*DOORS, "Lounge - Quiet @ 8.05 3")
    told = {"Quiet": RoomAnswer(enclosed=True)}
    house = ring(doors, rooms, of_rooms=told, keyless={"Quiet - Ring": "both"})
    assert kinds(house) == {"garden": False}
    ask = about_refuges(house, found(house).perhaps)
    assert [each.guid for each in ask] == ["Lounge - Quiet @ 8.05 3"]


def test_a_court_that_is_no_room_may_be_a_garden() -> None:
    doors = (*DOORS, "Ring - court:1 @ 8.05 6", "Quiet - court:1 @ 11.05 2")
    said = {**LOCKED, "Quiet - court:1": DoorAnswer(lockable_from_inside=True)}
    house = ring(doors, said=said)
    assert kinds(house) == {"quiet": True, "court": False}
    ask = about_refuges(house, found(house).perhaps)
    assert [each.fact.key for each in ask] == ["missing_ways.court"]


def test_the_counter_of_the_staff_base_is_asked_about() -> None:
    house = ring(rooms={**ROOMS, "Quiet": ("staff_base", QUIET)})
    assert kinds(house) == {"counter": False}
    ask = about_refuges(house, found(house).perhaps)
    assert [each.fact.key for each in ask] == ["missing_ways.counter"]


@pytest.mark.parametrize(
    ("says", "told", "sure"),
    [("both", None, True), ("inside", None, False), ("both", "staff", False), ("", "free", True)],
)
def test_a_counter_open_to_residents_is_a_refuge(says: str, told: str | None, sure: bool) -> None:
    rooms: Rooms = {**ROOMS, "Quiet": ("staff_base", QUIET)}
    answer = DoorAnswer(opens_from_inside=told, opens_from_outside=told)  # type: ignore[arg-type]
    said = {"Quiet - Ring": answer} if told else {}
    house = ring(rooms=rooms, said=said, keyless={"Quiet - Ring": says})
    assert kinds(house) == {"counter": sure}


def test_her_own_home_is_a_refuge_to_her_alone() -> None:
    house = ring(said={})
    safe = found(house)
    assert safe.keys(house.units[0], hopeful=False) == {"Bed 1"}
    assert safe.keys(house.units[1], hopeful=True) == {"Bed 2", "Quiet"}


def test_a_staff_room_needs_a_second_way_out() -> None:
    rooms: Rooms = {**ROOMS, "Quiet": ("staff_room", QUIET)}
    assert staff_refuges(ring(rooms=rooms)) == []
    doors = (*DOORS, "Quiet - outside @ 11.05 2")
    assert [room.key for room in staff_refuges(ring(doors, rooms))] == ["Quiet"]
