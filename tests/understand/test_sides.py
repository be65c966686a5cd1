from typing import Any

import pytest

from design_rules.geometry.sections import EMPTY
from design_rules.model.survey import Portal, Space
from design_rules.understand.doorways import doorway_of
from design_rules.understand.floor_plans import FloorPlans, SpaceFinder
from design_rules.understand.sides import Side, point_before, sides_of
from tests.understand.small_surveys import door, room, survey, wall

WALL = wall("W", (0, 0, 6, 0.2))
DOOR = door("D", (2.0, 0.0, 2.9, 0.2), host="W")
NORTH = room("north", (0, 0.2, 6, 4))
SOUTH = room("south", (0, -4, 6, 0))


def _sides(*elements: Any, portal: Portal = DOOR) -> tuple[Side, Side]:
    """South side first, north side second."""
    drawn = survey(*elements, portal)
    plans = FloorPlans(drawn)
    doorway = doorway_of(portal, plans.plan_of(portal.host) if portal.host else EMPTY)
    assert doorway is not None
    height = doorway.sill + min(1.0, (doorway.head - doorway.sill) / 2)
    first, second = sides_of(doorway, SpaceFinder(plans.spaces), plans.walls(height))
    return (first, second) if doorway.normal[1] > 0 else (second, first)


def _rooms(*elements: Any, portal: Portal = DOOR) -> tuple[str | None, str | None]:
    south, north = _sides(*elements, portal=portal)
    return south.room, north.room


def test_a_room_on_both_sides_is_found_and_clear() -> None:
    south, north = _sides(WALL, SOUTH, NORTH)
    assert (south.room, north.room) == ("south", "north")
    assert south.clear
    assert north.clear


def test_a_room_on_one_side_only() -> None:
    assert _rooms(WALL, NORTH) == (None, "north")


@pytest.mark.parametrize("gap", [0.0, 0.1, 0.3, 0.6, 0.95])
def test_a_room_within_a_metre_of_the_door_is_found(gap: float) -> None:
    south, _ = _sides(WALL, NORTH, room("south", (0, -4, 6, -gap)))
    assert south.room == "south"
    assert south.gap >= gap - 0.01
    assert south.clear == (gap <= 0.5)


def test_a_room_farther_than_a_metre_away_is_none_of_the_doors() -> None:
    assert _rooms(WALL, NORTH, room("south", (0, -4, 6, -1.2))) == (None, "north")


def test_a_room_that_bulges_into_the_niche_of_the_door() -> None:
    bulging = room(
        "north", ((0, 0.2), (2, 0.2), (2, 0.05), (2.9, 0.05), (2.9, 0.2), (6, 0.2), (6, 4), (0, 4))
    )
    assert _rooms(WALL, SOUTH, bulging) == ("south", "north")


def test_outlines_drawn_to_the_middle_of_the_wall() -> None:
    assert _rooms(WALL, room("south", (0, -4, 6, 0.1)), room("north", (0, 0.1, 6, 4))) == (
        "south", "north",
    )  # fmt: skip


def test_the_second_leaf_of_a_double_wall_is_stepped_over() -> None:
    second = wall("W2", (0, 0.4, 6, 0.6))
    assert _rooms(WALL, second, SOUTH, room("north", (0, 0.6, 6, 4))) == ("south", "north")


def test_a_room_behind_another_wall_is_not_the_room_behind_the_door() -> None:
    # an unmodelled passage of 0.6 m, then a thin wall, then a room within the metre
    thin = wall("W2", (0, -0.7, 6, -0.6))
    assert _rooms(WALL, thin, NORTH, room("south", (0, -4, 6, -0.7))) == (None, "north")


def test_a_door_inside_one_room_meets_it_on_both_sides() -> None:
    assert _rooms(room("hall", (0, -4, 6, 4))) == ("hall", "hall")


def test_overlapping_rooms_are_rivals() -> None:
    south, north = _sides(WALL, SOUTH, NORTH, room("other", (1, 0.2, 5, 3)))
    assert south.clear
    assert {north.room, *north.rivals} == {"north", "other"}
    assert not north.clear


def test_a_door_where_two_rooms_meet_is_not_clear() -> None:
    _, north = _sides(WALL, SOUTH, room("a", (0, 0.2, 2.45, 4)), room("b", (2.45, 0.2, 6, 4)))
    assert {north.room, *north.rivals} == {"a", "b"}


def test_a_room_that_only_the_edge_of_the_door_touches_is_no_rival() -> None:
    _, north = _sides(WALL, SOUTH, room("a", (0, 0.2, 2.2, 4)), room("b", (2.2, 0.2, 6, 4)))
    assert (north.room, north.rivals) == ("b", ())


def test_a_two_storey_stair_room_is_no_rival_of_the_hallway_above_it() -> None:
    upper = door("D", (2.0, 0.0, 2.9, 0.2), bottom=3.0, top=5.1, host="W")
    tall = wall("W", (0, 0, 6, 0.2), 0.0, 5.6)
    stair = room("stair", (0, 0.2, 6, 4), height=5.6)
    hallway = room("hallway", (1, 0.2, 6, 4), floor=3.0)
    bedroom = room("bedroom", (0, -4, 6, 0), floor=3.0)
    south, north = _sides(tall, stair, hallway, bedroom, portal=upper)
    assert (south.room, north.room, north.rivals) == ("bedroom", "hallway", ())


def test_a_two_storey_stair_room_is_met_where_nothing_else_lies_above_it() -> None:
    upper = door("D", (2.0, 0.0, 2.9, 0.2), bottom=3.0, top=5.1, host="W")
    stair = room("stair", (0, 0.2, 6, 4), height=5.6)
    _, north = _sides(wall("W", (0, 0, 6, 0.2), 0, 5.6), stair, portal=upper)
    assert (north.room, north.rivals) == ("stair", ())


@pytest.mark.parametrize("step", [-0.5, 0.15, 0.5])
def test_a_floor_that_lies_higher_or_lower_is_still_the_other_side(step: float) -> None:
    raised = room("north", (0, 0.2, 6, 4), floor=step)
    assert _rooms(WALL, SOUTH, raised) == ("south", "north")


def test_rooms_of_other_storeys_are_not_met() -> None:
    upstairs = room("upstairs", (0, 0.2, 6, 4), floor=2.8)
    cellar = room("cellar", (0, 0.2, 6, 4), floor=-2.7, height=2.5)
    assert _rooms(WALL, SOUTH, upstairs, cellar) == ("south", None)


def test_under_a_slope_the_room_is_looked_for_lower_down() -> None:
    def low(key: str, shape: tuple[float, float, float, float]) -> Space:
        return room(key, shape, height=0.8)

    assert _rooms(WALL, SOUTH, low("eaves", (0, 0.2, 6, 4))) == ("south", "eaves")


def test_the_point_before_a_door() -> None:
    doorway = doorway_of(DOOR, EMPTY)
    assert doorway is not None
    up = 1.0 if doorway.normal[1] > 0 else -1.0
    assert point_before(doorway, up, 0.5) == pytest.approx((2.45, 0.7))
    assert point_before(doorway, -up, 0.5) == pytest.approx((2.45, -0.5))


def test_a_room_behind_another_wall_is_not_met_wherever_the_face_of_the_door_lies() -> None:
    beyond = wall("far", (0, -0.9, 6, -0.8))
    bedroom = room("bedroom", (0, -4, 6, -0.9))
    deep = door("D", (2.0, 0.05, 2.9, 0.15), host="W")  # a leaf within the thickness of the wall
    for portal in (DOOR, deep):
        assert _rooms(WALL, beyond, NORTH, bedroom, portal=portal) == (None, "north")
