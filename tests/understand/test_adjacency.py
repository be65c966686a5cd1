from typing import Any

import pytest

from design_rules.model.building import Adjacency
from design_rules.understand.adjacency import find_adjacency
from design_rules.understand.floor_plans import FloorPlans
from tests.understand.small_surveys import Shape, linked, part, room, shaped, survey, wall, window

WEST = room("west", (0, 0, 4, 4))
EAST = room("east", (4.2, 0, 8, 4))
ELSEWHERE = wall("elsewhere", (50, 0, 60, 0.3))
BETWEEN = wall("W", (4.0, -0.3, 4.2, 4.3))


def _neighbours(*elements: Any) -> list[Adjacency]:
    drawn = survey(*elements)
    rooms = shaped(*drawn.spaces)
    return list(find_adjacency(rooms, linked(drawn).links, drawn, FloorPlans(drawn)))


def test_rooms_on_both_sides_of_a_wall_share_it_over_its_length() -> None:
    (found,) = _neighbours(WEST, EAST, BETWEEN)
    assert (found.a, found.b, found.kind, found.elements) == ("east", "west", "wall", ("W",))
    assert found.length == pytest.approx(4.0, abs=0.1)


@pytest.mark.parametrize("angle", [30.0, 90.0])
def test_a_turned_wall_is_as_long(angle: float) -> None:
    turned = [
        room("west", (0, 0, 4, 4), turn=angle),
        room("east", (4.2, 0, 8, 4), turn=angle),
        wall("W", (4.0, -0.3, 4.2, 4.3), turn=angle),
    ]
    (found,) = _neighbours(*turned)
    assert found.length == pytest.approx(4.0, abs=0.1)
    assert found.elements == ("W",)


def test_rooms_share_only_the_length_that_both_have() -> None:
    (found,) = _neighbours(WEST, room("east", (4.2, 3, 8, 9)), BETWEEN)
    assert found.length == pytest.approx(1.0, abs=0.15)


def test_a_double_wall_is_named_with_both_its_leaves() -> None:
    leaves = [wall("W1", (4.0, 0, 4.15, 4)), wall("W2", (4.25, 0, 4.4, 4))]
    (found,) = _neighbours(WEST, room("east", (4.4, 0, 8, 4)), *leaves)
    assert found.elements == ("W1", "W2")
    assert found.length == pytest.approx(4.0, abs=0.1)


@pytest.mark.parametrize("length", [1.0, 4.0])
def test_walls_that_only_end_there_are_not_named(length: float) -> None:
    rooms = [room("west", (0, 0, 4, length)), room("east", (4.2, 0, 8, length))]
    facades = [wall("S", (0, -0.3, 8, 0)), wall("N", (0, length, 8, length + 0.3))]
    (found,) = _neighbours(*rooms, *facades, wall("W", (4.0, 0, 4.2, length)))
    assert found.elements == ("W",)


def test_a_demolished_wall_is_not_named() -> None:
    gone = wall("old", (4.0, 0, 4.2, 4), properties={"Pset_WallCommon": {"Status": "DEMOLISH"}})
    (found,) = _neighbours(WEST, EAST, BETWEEN, gone)
    assert found.elements == ("W",)


@pytest.mark.parametrize(
    "other",
    [(4.2, 4.2, 8, 8), (4.7, 0, 8, 4), (4.2, 3.95, 8, 8)],
    ids=["across a corner", "behind a wall too thick", "over a few centimetres"],
)
def test_no_neighbours(other: Shape) -> None:
    assert _neighbours(WEST, room("other", other), BETWEEN) == []


def test_rooms_open_to_each_other_are_open_neighbours() -> None:
    elsewhere = wall("far", (50, 0, 60, 0.2))
    (found,) = _neighbours(WEST, room("east", (4, 0, 8, 4)), elsewhere)
    assert (found.kind, found.elements) == ("open", ())
    assert found.length == pytest.approx(4.0, abs=0.05)


def test_rooms_above_each_other_share_a_slab_over_their_common_area() -> None:
    slab = part("slab", "S", (0, 0, 8, 4), 2.6, 2.9)
    (found,) = _neighbours(WEST, room("up", (2, 0, 6, 4), floor=2.9), slab)
    assert (found.a, found.b, found.kind, found.elements) == ("up", "west", "slab", ("S",))
    assert found.length == pytest.approx(8.0)


def test_two_storeys_apart_they_share_nothing() -> None:
    assert _neighbours(WEST, room("up", (0, 0, 4, 4), floor=5.8)) == []


def test_a_few_centimetres_of_common_plan_are_no_slab() -> None:
    assert _neighbours(WEST, room("up", (3.95, 0, 8, 4), floor=2.9)) == []


# --- walls that are too low ------------------------------------------------------------------
@pytest.mark.parametrize(("top", "bare"), [(1.2, 4.0), (1.7, 4.0), (2.0, 0.0), (2.6, 0.0)])
def test_a_wall_that_one_looks_over_is_named_but_leaves_the_rooms_bare(
    top: float, bare: float
) -> None:
    (found,) = _neighbours(WEST, EAST, wall("W", (4.0, -0.3, 4.2, 4.3), top=top), ELSEWHERE)
    assert (found.kind, found.elements) == ("wall", ("W",))
    assert found.bare == pytest.approx(bare, abs=0.3)


def test_a_low_wall_between_rooms_whose_outlines_touch_is_seen_too() -> None:
    rooms = [room("west", (0, 0, 4, 4)), room("east", (4, 0, 8, 4))]
    (found,) = _neighbours(*rooms, wall("W", (3.9, 0, 4.1, 4), top=1.2), ELSEWHERE)
    assert (found.kind, found.bare > 3) == ("wall", True)


def test_a_window_above_a_parapet_counts_as_wall() -> None:
    glass = window("G", (4.0, 0, 4.2, 4), bottom=1.2, top=2.4)
    low = wall("W", (4.0, -0.3, 4.2, 4.3), top=1.2)
    (found,) = _neighbours(WEST, EAST, low, glass, ELSEWHERE)
    assert found.bare == 0.0


def test_where_no_wall_reaches_that_high_anywhere_none_is_called_low() -> None:
    (found,) = _neighbours(WEST, EAST, wall("W", (4.0, -0.3, 4.2, 4.3), top=1.2))
    assert found.bare == 0.0
