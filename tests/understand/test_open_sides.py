from collections.abc import Iterable
from typing import Any

import pytest

from design_rules.model.building import Link
from design_rules.model.survey import Boundary
from tests.understand.small_surveys import (
    block,
    bounded,
    door,
    links,
    part,
    room,
    survey,
    wall,
)

# a wall somewhere in the storey: the file draws its walls
ELSEWHERE = wall("elsewhere", (50, 0, 60, 0.3))
WEST, EAST = room("west", (0, 0, 4, 4)), room("east", (4, 0, 8, 4))


def _open(*elements: Any, boundaries: Iterable[Boundary] = (), walls: bool = True) -> list[Link]:
    drawn = survey(*elements, *([ELSEWHERE] if walls else []), boundaries=boundaries)
    return [link for link in links(drawn) if link.kind == "open-plan"]


# --- what is open ----------------------------------------------------------------------------
def test_rooms_that_touch_with_no_wall_between_are_open_to_each_other() -> None:
    (link,) = _open(WEST, EAST)
    assert (link.ends, link.status, link.sources) == (("east", "west"), "certain", ("geometry",))
    assert link.width == pytest.approx(4.0, abs=0.15)
    assert link.point[0] == pytest.approx(4.0, abs=0.05)
    assert (link.via, link.via_guid) == ("", "")


@pytest.mark.parametrize("gap", [0.0, 0.02, 0.05])
def test_outlines_a_few_centimetres_apart_still_touch(gap: float) -> None:
    assert len(_open(WEST, room("east", (4 + gap, 0, 8, 4)))) == 1


def test_outlines_farther_apart_are_open_perhaps_at_most() -> None:
    (link,) = _open(WEST, room("east", (4.12, 0, 8, 4)))
    assert link.status == "contested"
    assert _open(WEST, room("east", (4.7, 0, 8, 4))) == []


def test_overlapping_rooms_without_wall_are_open() -> None:
    assert len(_open(WEST, room("east", (3.5, 0, 8, 4)))) == 1


def test_a_room_within_another_is_open_to_it() -> None:
    assert len(_open(WEST, room("niche", (3, 3, 4, 4)))) == 1


def test_rooms_a_few_steps_apart_are_open() -> None:
    assert len(_open(WEST, room("east", (4, 0, 8, 4), floor=0.5))) == 1
    assert _open(WEST, room("east", (4, 0, 8, 4), floor=1.3)) == []


def test_a_room_drawn_inside_another_but_walled_off_is_not_open_to_it() -> None:
    around = [wall("s", (2.9, 2.9, 4, 3)), wall("w", (2.9, 3, 3, 4))]
    assert _open(WEST, room("niche", (3, 3, 4, 4)), *around) == []


@pytest.mark.parametrize("angle", [33.0, 90.0])
def test_the_turned_plan_is_as_open(angle: float) -> None:
    turned = [room("west", (0, 0, 4, 4), turn=angle), room("east", (4, 0, 8, 4), turn=angle)]
    (link,) = _open(*turned)
    assert link.width == pytest.approx(4.0, abs=0.15)


# --- what is closed --------------------------------------------------------------------------
def test_outlines_to_the_middle_of_a_wall_touch_inside_it() -> None:
    assert _open(WEST, EAST, wall("W", (3.9, 0, 4.1, 4))) == []


def test_a_thin_wall_closes_too() -> None:
    assert _open(WEST, EAST, wall("W", (3.98, 0, 4.02, 4))) == []


@pytest.mark.parametrize(("height", "number"), [(0.9, 0), (1.1, 0), (0.3, 1)])
def test_a_half_wall_stops_whoever_walks(height: float, number: int) -> None:
    assert len(_open(WEST, EAST, wall("W", (3.9, 0, 4.1, 4), top=height))) == number


def test_a_beam_overhead_does_not() -> None:
    assert len(_open(WEST, EAST, wall("beam", (3.9, 0, 4.1, 4), bottom=2.2))) == 1


@pytest.mark.parametrize(("free", "number"), [(0.5, 0), (0.7, 1), (1.5, 1)])
def test_a_stub_wall_leaves_room_to_pass_or_not(free: float, number: int) -> None:
    found = _open(WEST, EAST, wall("W", (3.9, 0, 4.1, 4 - free)), wall("N", (0, 4, 8, 4.3)))
    assert len(found) == number
    for link in found:
        assert link.width == pytest.approx(free, abs=0.15)
        assert link.point[1] > 4 - free


def test_two_gaps_of_40_cm_are_not_one_of_80() -> None:
    pillar = wall("W", (3.9, 0.4, 4.1, 3.6))
    assert _open(WEST, EAST, pillar, wall("N", (0, 4, 8, 4.3)), wall("S", (0, -0.3, 8, 0))) == []


def test_a_room_that_pokes_through_a_wall_is_not_open_to_the_room_behind() -> None:
    # the stair of two storeys reaches 15 cm past the wall of the bedroom
    stair = room("stair", (0, 0, 4.15, 4), height=5.5)
    assert _open(stair, EAST, wall("W", (3.9, 0, 4.0, 4))) == []


def test_rooms_above_each_other_are_never_open_to_each_other() -> None:
    assert _open(WEST, room("above", (0, 0, 4, 4), floor=2.6)) == []
    assert _open(WEST, room("above", (0, 0, 4, 4), floor=2.9)) == []


def test_a_two_storey_stair_room_is_open_to_the_hallway_upstairs() -> None:
    stair = room("stair", (0, 0, 4, 4), height=5.5)
    hallway = room("hallway", (4, 0, 8, 4), floor=2.9)
    above = wall("upstairs", (50, 0, 60, 0.3), bottom=2.9, top=5.5)
    (link,) = _open(stair, hallway, above)
    assert (link.ends, link.status) == (("hallway", "stair"), "certain")


def test_a_tall_room_is_not_open_to_the_room_above_its_neighbour_through_a_wall() -> None:
    stair = room("stair", (0, 0, 4, 4), height=5.5)
    bedroom = room("bedroom", (4.1, 0, 8, 4), floor=2.9)
    assert _open(stair, bedroom, wall("W", (4, 0, 4.1, 4), bottom=2.9, top=5.5)) == []


# --- what boundaries say ---------------------------------------------------------------------
def _virtual(*spaces: str, element: str = "") -> list[Boundary]:
    return bounded(element, *spaces, virtual=True)


PHYSICAL = bounded("elsewhere", "west", "east")


def test_virtual_boundaries_on_both_sides_bear_it_out() -> None:
    (link,) = _open(WEST, EAST, boundaries=[*PHYSICAL, *_virtual("west", "east")])
    assert (link.status, link.sources) == ("certain", ("geometry", "space-boundary"))


def test_an_exporter_that_writes_virtual_boundaries_elsewhere_contests_it() -> None:
    third = room("third", (50, 10, 54, 14))
    named = [*PHYSICAL, *_virtual("third"), *bounded("elsewhere", "third")]
    (link,) = _open(WEST, EAST, third, boundaries=named)
    assert (link.status, link.sources) == ("contested", ("geometry",))


def test_an_exporter_that_writes_no_virtual_boundaries_at_all_says_nothing() -> None:
    (link,) = _open(WEST, EAST, boundaries=PHYSICAL)
    assert link.status == "certain"


def test_where_every_boundary_is_virtual_they_say_nothing() -> None:
    named = _virtual("west", "east", element="E")
    (link,) = _open(WEST, EAST, boundaries=named)
    assert (link.status, link.sources) == ("certain", ("geometry",))
    assert _open(WEST, EAST, wall("W", (3.9, 0, 4.1, 4)), boundaries=named) == []
    (link,) = _open(WEST, EAST, boundaries=named, walls=False)
    assert link.status == "contested"


def test_a_virtual_element_between_two_rooms_states_an_open_side() -> None:
    apart = room("east", (4.3, 0, 8, 4))
    named = [*PHYSICAL, *_virtual("west", "east", element="E")]
    (link,) = _open(WEST, apart, boundaries=named)
    assert (link.status, link.sources) == ("certain", ("space-boundary",))


def test_a_virtual_element_between_floors_is_a_hole_to_look_through() -> None:
    above = room("above", (0, 0, 4, 4), floor=2.6)
    named = [*bounded("elsewhere", "west", "above"), *_virtual("west", "above", element="E")]
    assert _open(WEST, above, boundaries=named) == []


# --- where walls are not drawn ---------------------------------------------------------------
def test_in_a_file_without_walls_an_open_side_is_only_one_reading() -> None:
    (link,) = _open(WEST, EAST, walls=False)
    assert link.status == "contested"


def test_a_wall_that_could_not_be_read_may_stand_there() -> None:
    (link,) = _open(WEST, EAST, part("wall", "lost", None, body_gap="too many faces"))
    assert link.status == "contested"


def test_a_demolished_wall_leaves_the_rooms_open_to_each_other() -> None:
    gone = {"Pset_WallCommon": {"Status": "Demolish"}}
    assert len(_open(WEST, EAST, wall("W", (3.9, 0, 4.1, 4), properties=gone))) == 1


# --- walls that are missing, or too low ------------------------------------------------------
APART = room("east", (4.2, 0, 8, 4))
AROUND = [wall("N", (0, 4, 8, 4.3)), wall("S", (0, -0.3, 8, 0))]


@pytest.mark.parametrize(("missing", "number"), [(0.5, 0), (0.85, 1), (2.0, 1)])
def test_a_piece_of_wall_that_is_missing_leaves_the_rooms_perhaps_open(
    missing: float, number: int
) -> None:
    pieces = [wall("W1", (4, 0, 4.2, 2)), wall("W2", (4, 2 + missing, 4.2, 4))]
    found = _open(WEST, APART, *pieces, *AROUND)
    assert len(found) == number
    for link in found:
        assert (link.ends, link.status, link.sources) == (
            ("east", "west"), "contested", ("geometry",)
        )  # fmt: skip
        assert link.width == pytest.approx(missing, abs=0.25)
        assert 2 < link.point[1] < 2 + missing


@pytest.mark.parametrize("angle", [33.0, 90.0])
def test_a_piece_missing_from_a_turned_wall_is_seen_too(angle: float) -> None:
    rooms = [room("west", (0, 0, 4, 4), turn=angle), room("east", (4.2, 0, 8, 4), turn=angle)]
    pieces = [
        wall("W1", (4, 0, 4.2, 2), turn=angle), wall("W2", (4, 2.85, 4.2, 4), turn=angle)
    ]  # fmt: skip
    assert [link.status for link in _open(*rooms, *pieces)] == ["contested"]


@pytest.mark.parametrize(("height", "number"), [(0.3, 1), (0.9, 0), (2.6, 0)])
def test_a_kerb_between_rooms_that_stand_apart_closes_nothing(height: float, number: int) -> None:
    found = _open(WEST, APART, wall("W", (4, 0, 4.2, 4), top=height), *AROUND)
    assert len(found) == number


def test_a_thin_wall_anywhere_in_a_wide_gap_closes_it() -> None:
    far = room("east", (4.5, 0, 8, 4))
    for x in (4.0, 4.2, 4.4):
        assert _open(WEST, far, wall("W", (x, 0, x + 0.1, 4)), *AROUND) == []


def test_a_column_fills_the_gap_between_two_walls() -> None:
    pieces = [wall("W1", (4, 0, 4.2, 2)), wall("W2", (4, 2.85, 4.2, 4))]
    column = part("column", "C", (4, 2, 4.2, 2.85))
    assert _open(WEST, APART, *pieces, column, *AROUND) == []


def test_a_door_in_the_gap_between_two_walls_is_no_open_side() -> None:
    pieces = [wall("W1", (4, 0, 4.2, 2)), wall("W2", (4, 2.85, 4.2, 4))]
    leaf = door("D", None, body=block((4.08, 2, 4.12, 2.85), top=2.1))
    assert _open(WEST, APART, *pieces, leaf, *AROUND) == []


def test_one_does_not_step_from_room_to_room_through_a_third_one() -> None:
    # two bedrooms with doors missing to the hall that runs past the wall between them
    hall = room("hall", (0, 4.1, 8, 6))
    walls = [wall("W", (4, 0, 4.2, 4)), wall("N1", (0, 4, 3.2, 4.1)), wall("N2", (5, 4, 8, 4.1))]
    found = {link.ends for link in _open(WEST, APART, hall, *walls)}
    assert found == {("hall", "west"), ("east", "hall")}


def test_where_no_wall_is_drawn_at_all_rooms_that_stand_apart_are_not_called_open() -> None:
    assert _open(WEST, APART, walls=False) == []
