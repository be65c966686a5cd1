"""Which rooms of a house are common ones, and which may be."""

from dataclasses import replace

import pytest

from design_rules.check.base import House
from design_rules.check.common_rooms import KINDS, common_rooms, kind_of
from design_rules.graph import RoomGraph
from design_rules.model.building import Room, Use
from tests.shared_plans import DOORS, shared


def names(rooms: tuple[Room, ...]) -> set[str]:
    return {room.key for room in rooms}


def with_room(house: House, key: str, **changes: object) -> House:
    rooms = tuple(
        replace(room, **changes) if room.key == key else room  # type: ignore[arg-type]
        for room in house.building.rooms
    )
    return House(RoomGraph.of(replace(house.building, rooms=rooms)), house.units, house.answers)


def test_rooms_are_sorted_by_the_kind_of_their_zone() -> None:
    found = common_rooms(shared())
    assert names(found.quiet) == {"Quiet"}
    assert names(found.social) == {"Lounge", "Kitchen"}
    assert names(found.active) == {"Gym"}
    assert names(found.of(*KINDS)) == {"Quiet", "Lounge", "Kitchen", "Gym"}
    assert found.perhaps == ()


def test_a_living_room_in_a_home_is_none_of_them() -> None:
    house = shared([*DOORS, "Bed 1 - Own"], units={"1": ["Bed 1", "Own"], "2": ["Bed 2"]},
                   Own="living")  # fmt: skip
    assert "Own" not in names(common_rooms(house).social)


@pytest.mark.parametrize(
    ("use", "kinds"),
    [
        (None, set(KINDS)), ("office|dining", {"social"}), ("quiet_room|training",
        {"quiet", "active"}), ("office|store", set()),
    ],
)  # fmt: skip
def test_a_room_may_be_what_its_clues_allow(use: str | None, kinds: set[str]) -> None:
    found = common_rooms(shared([*DOORS, "Corridor - Room"], Room=use))
    assert {kind for kind in KINDS if "Room" in names(found.maybe(kind))} == kinds


def test_a_small_room_of_unknown_use_is_no_common_room() -> None:
    house = shared([*DOORS, "Corridor - Room"], Room=None)
    assert common_rooms(with_room(house, "Room", area=5.9)).perhaps == ()
    assert common_rooms(with_room(house, "Room", area=None)).perhaps != ()


def test_rooms_nobody_walks_in_and_open_air_are_left_out() -> None:
    house = shared([*DOORS, "Corridor - Room"], Room=None)
    assert common_rooms(with_room(house, "Room", outdoor=True)).perhaps == ()
    assert common_rooms(with_room(house, "Room", walkable=False)).perhaps == ()
    assert "Gym" not in names(common_rooms(with_room(shared(), "Gym", walkable=False)).active)


def test_a_stated_zone_makes_a_room_common_whatever_its_use() -> None:
    house = shared([*DOORS, "Corridor - Room"], zones={"Room": ("quiet",)}, Room=None)
    assert "Room" in names(common_rooms(house).quiet)


def test_a_disputed_use_gives_no_sure_kind() -> None:
    room = shared().building.rooms[0]
    disputed = replace(room, zone="social", use=Use("dining", "conflicting", ("dining", "office")))
    assert kind_of(disputed) is None
