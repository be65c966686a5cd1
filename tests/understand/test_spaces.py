from dataclasses import replace
from typing import Any

import pytest

from design_rules.model.survey import Group, Space
from design_rules.understand.floor_plans import FloorPlans
from design_rules.understand.neighbours import touching_pairs
from design_rules.understand.spaces import Sorted, sort_spaces
from tests.understand.small_surveys import Shape, room, shaped, survey


def _sorted(*spaces: Space, uses: dict[str, str] | None = None, **more: Any) -> Sorted:
    drawn = survey(*spaces, **more)
    names = {space.key: (uses or {}).get(space.key) for space in spaces}
    return sort_spaces(FloorPlans(drawn).spaces, drawn, names)


def _rooms(found: Sorted) -> set[str]:
    return {item.element.key for item in found.rooms}


def _reasons(found: Sorted) -> dict[str, str]:
    return {out.key: out.reason for out in found.taken_out}


HALL, BATH, BED = (
    room("hall", (0, 0, 6, 2)),
    room("bath", (0, 2.1, 2.5, 5)),
    room("bed", (2.6, 2.1, 6, 5)),
)
FLAT = (0.0, 0.0, 6.0, 5.0)


# --- what is no room -------------------------------------------------------------------------
def test_gross_areas_are_told_by_their_type_or_name() -> None:
    found = _sorted(
        HALL, room("a", FLAT, predefined_type="GFA"), room("b", FLAT), uses={"b": "gross_area"}
    )
    assert _reasons(found) == {"a": "gross-area", "b": "gross-area"}
    assert _rooms(found) == {"hall"}


def test_voids_are_told_by_their_name() -> None:
    assert _reasons(_sorted(HALL, BATH, uses={"bath": "plenum_void"})) == {"bath": "void"}


def test_what_is_taken_out_keeps_its_label() -> None:
    space = room("x", FLAT, predefined_type="GFA", name="001", long_name="BTA")
    (out,) = _sorted(space).taken_out
    assert (out.label, out.guid) == ("001 BTA", "x")


# --- envelopes -------------------------------------------------------------------------------
def test_a_flat_over_its_rooms_is_an_envelope() -> None:
    found = _sorted(room("flat", FLAT), HALL, BATH, BED, uses={"flat": "unit_whole"})
    assert _reasons(found) == {"flat": "unit-envelope"}
    ((item, rooms),) = found.envelopes
    assert item.element.key == "flat"
    assert rooms == ("bath", "bed", "hall")


def test_a_studio_over_one_large_room_and_a_bath_is_an_envelope_too() -> None:
    studio = room("room", (0, 0, 6, 3.9))
    bath = room("wet", (0, 4, 2.4, 5))
    found = _sorted(
        room("flat", FLAT, long_name="Leilighet 12"), studio, bath, uses={"flat": "unit_whole"}
    )
    assert _reasons(found) == {"flat": "unit-envelope"}
    assert _rooms(found) == {"room", "wet"}


def test_a_storey_over_its_rooms_is_an_area() -> None:
    assert _reasons(_sorted(room("storey", FLAT), HALL, BATH, BED)) == {
        "storey": "area-over-rooms"
    }


def test_a_flat_under_a_storey_over_rooms() -> None:
    storey = room("storey", (0, 0, 20, 5))
    other = [room(f"n{k}", (7 + 4 * k, 0, 10.9 + 4 * k, 5)) for k in range(3)]
    found = _sorted(
        storey, room("flat", FLAT), HALL, BATH, BED, *other, uses={"flat": "unit_whole"}
    )
    assert _reasons(found) == {"storey": "area-over-rooms", "flat": "unit-envelope"}
    assert _rooms(found) == {"hall", "bath", "bed", "n0", "n1", "n2"}


def test_a_complex_space_over_a_single_part_is_an_envelope() -> None:
    whole = room("whole", FLAT, composition="COMPLEX")
    assert _reasons(_sorted(whole, HALL)) == {"whole": "area-over-rooms"}


def test_a_space_that_others_are_part_of_and_fill_is_an_envelope() -> None:
    parts = [replace(each, parent_space="whole") for each in (HALL, BATH, BED)]
    found = _sorted(room("whole", FLAT), *parts)
    assert _reasons(found) == {"whole": "area-over-rooms"}
    assert _rooms(found) == {"hall", "bath", "bed"}


def test_a_complex_space_of_the_size_of_its_only_part_gives_way_to_the_part() -> None:
    whole = room("whole", FLAT, composition="COMPLEX", long_name="Leilighet")
    assert _rooms(_sorted(whole, room("part", (0, 0, 6, 4.8)))) == {"part"}


# --- what the model says lies inside what ------------------------------------------------------
def _home(**more: Any) -> list[Space]:
    """A whole without shape, and the rooms that the model puts inside it."""
    parts = [replace(each, parent_space="home") for each in (HALL, BATH, BED)]
    return [room("home", None, composition="COMPLEX", **more), *parts]


def test_a_complex_space_without_shape_is_the_home_of_the_rooms_in_it() -> None:
    found = _sorted(*_home(), uses={"home": "unit_whole"})
    assert _reasons(found) == {"home": "unit-envelope"}
    ((item, rooms),) = found.envelopes
    assert (item.element.key, rooms) == ("home", ("bath", "bed", "hall"))


def test_a_home_holds_the_rooms_of_the_wings_inside_it() -> None:
    wing = room("wing", None, composition="COMPLEX", parent_space="home")
    parts = [replace(each, parent_space="wing") for each in (BATH, BED)]
    home = room("home", None, composition="COMPLEX")
    hall = replace(HALL, parent_space="home")
    found = _sorted(home, wing, hall, *parts, uses={"home": "unit_whole"})
    assert _reasons(found) == {"home": "unit-envelope", "wing": "area-over-rooms"}
    inside = {item.element.key: rooms for item, rooms in found.envelopes}
    assert inside["wing"] == ("bath", "bed")
    assert {"hall", "bath", "bed"} <= set(inside["home"])


def _parted(
    *parts: Space, shape: Shape | None = FLAT, uses: dict[str, str] | None = None
) -> Sorted:
    inside = [replace(part, parent_space="whole", composition="PARTIAL") for part in parts]
    return _sorted(room("whole", shape), *inside, uses=uses)


LEFT, RIGHT = room("left", (0, 0, 3, 5)), room("right", (3, 0, 6, 5))


def test_a_room_and_the_parts_of_it_are_never_both_rooms() -> None:
    assert _rooms(_parted(LEFT, RIGHT)) == {"whole"}
    assert _rooms(_parted(room("niche", (0, 0, 1, 1)))) == {"whole"}
    kept = _parted(LEFT, RIGHT, uses={"whole": "living", "left": "living", "right": "living"})
    assert _rooms(kept) == {"whole"}
    assert _reasons(kept) == {"left": "second-layer", "right": "second-layer"}


def test_parts_of_different_use_that_fill_a_room_are_the_rooms() -> None:
    found = _parted(LEFT, RIGHT, uses={"left": "living", "right": "bedroom"})
    assert _rooms(found) == {"left", "right"}
    assert found.overlaps == ()


def test_a_bathroom_drawn_as_a_small_part_of_a_bedroom_contradicts_it_and_is_not_lost() -> None:
    uses = {"whole": "bedroom", "bath": "bathroom"}
    found = _parted(room("bath", (0, 0, 2, 2)), uses=uses)
    assert _rooms(found) == {"whole", "bath"}
    assert found.overlaps == (("whole", "bath"),)


@pytest.mark.parametrize(("held", "kept"), [("whole", "whole"), ("part", "part"), (None, "part")])
def test_a_whole_without_shape_and_its_only_part_are_one_room(held: str | None, kept: str) -> None:
    whole = room("whole", None, composition="COMPLEX", long_name="Bad")
    part = replace(BATH, key="part", parent_space="whole", composition="PARTIAL")
    groups = [Group("z", "z", "IfcZone", "Boenhet 1", members=(held,))] if held else []
    found = _sorted(whole, part, groups=groups, uses={"whole": "bathroom", "part": "bathroom"})
    (item,) = found.rooms
    assert item.element.key == kept
    assert item.solid.shadow.area == pytest.approx(2.5 * 2.9)


def test_a_flat_without_rooms_is_a_room() -> None:
    assert _rooms(_sorted(room("flat", FLAT), uses={"flat": "unit_whole"})) == {"flat"}


def test_a_large_room_around_a_niche_and_a_pantry_is_no_envelope() -> None:
    found = _sorted(room("living", FLAT), room("a", (0, 0, 1, 1)), room("b", (5, 4, 6, 5)))
    assert found.taken_out == ()


def test_rooms_upstairs_do_not_make_an_envelope_of_the_room_below() -> None:
    upstairs = [room("a", (0, 0, 3, 5), floor=2.8), room("b", (3, 0, 6, 5), floor=2.8)]
    assert _sorted(room("hall", FLAT), *upstairs).taken_out == ()


# --- layers ----------------------------------------------------------------------------------
def _layers(net: str, usable: str, gross: str) -> tuple[list[Space], list[Group]]:
    """Two rooms, each drawn three times: net, usable and gross, in a group for each layer."""
    spaces, groups = [], []
    for grown, name in ((0.0, net), (0.05, usable), (0.1, gross)):
        layer = [
            room(f"{name} a", (0 - grown, 0 - grown, 4 + grown, 4 + grown), long_name="Kamer"),
            room(f"{name} b", (4.2 - grown, 0 - grown, 8 + grown, 4 + grown), long_name="Kamer"),
        ]
        spaces += layer
        members = tuple(space.key for space in layer)
        groups.append(Group(name, name, "IfcGroup", name, members=members))
    return spaces, groups


@pytest.mark.parametrize(
    ("net", "usable", "gross"),
    [("VVO", "GO", "BVO"), ("NTO", "GO", "BTO"), ("netto", "x", "brutto")],
)
def test_of_three_layers_of_areas_the_net_one_holds_the_rooms(
    net: str, usable: str, gross: str
) -> None:
    spaces, groups = _layers(net, usable, gross)
    for order in (spaces, spaces[::-1]):
        found = _sorted(*order, groups=groups)
        assert _rooms(found) == {f"{net} a", f"{net} b"}
        assert set(_reasons(found).values()) == {"second-layer"}


def test_a_group_whose_name_merely_begins_like_a_net_layer_is_none() -> None:
    north = Group("g", "g", "IfcZone", "Nordfløy", members=("large",))
    found = _sorted(
        room("large", (-0.1, -0.1, 4.1, 4.1)), room("small", (0, 0, 4, 4)), groups=[north]
    )
    assert _rooms(found) == {"small"}


def test_without_groups_the_layer_with_names_holds_the_rooms() -> None:
    found = _sorted(room("a", (0, 0, 4, 4)), room("b", (-0.1, -0.1, 4.1, 4.1), long_name="Bad"))
    assert _rooms(found) == {"b"}


def test_a_stair_room_of_two_storeys_and_the_one_above_it_are_two() -> None:
    found = _sorted(room("low", (0, 0, 3, 4), height=5.4), room("high", (0, 0, 3, 4), floor=2.8))
    assert _rooms(found) == {"low", "high"}


def test_rooms_above_each_other_are_two() -> None:
    assert _rooms(_sorted(HALL, room("up", (0, 0, 6, 2), floor=2.9))) == {"hall", "up"}


def test_two_rooms_of_different_use_on_one_outline_are_named_and_none_is_dropped() -> None:
    twins = [room("a", (0, 0, 4, 4)), room("b", (0, 0, 4, 4))]
    found = _sorted(*twins, uses={"a": "bathroom", "b": "store"})
    assert _rooms(found) == {"a", "b"}
    assert found.overlaps == (("a", "b"),)


@pytest.mark.parametrize(
    "uses",
    [
        {"a": "bathroom", "b": "bathroom"},
        {"a": "bathroom", "b": "wc"},
        {"a": "bathroom"},
        {"a": "bathroom", "b": "unit_whole"},
        {},
    ],
)
def test_a_room_exported_twice_is_one_room_and_the_other_is_listed(uses: dict[str, str]) -> None:
    found = _sorted(room("a", (0, 0, 4, 4)), room("b", (0, 0, 4, 4)), uses=uses)
    assert len(found.rooms) == 1
    assert [out.reason for out in found.taken_out] == ["second-layer"]
    assert found.overlaps == ()


# --- overlaps --------------------------------------------------------------------------------
@pytest.mark.parametrize(("reach", "number"), [(0.02, 0), (0.4, 1)])
def test_neighbours_that_claim_the_same_floor_are_named(reach: float, number: int) -> None:
    found = _sorted(room("a", (0, 0, 4, 4)), room("b", (4 - reach, 0, 8, 4)))
    assert _rooms(found) == {"a", "b"}
    assert len(found.overlaps) == number


def test_a_tall_room_and_the_one_above_part_of_it_overlap_where_both_reach() -> None:
    found = _sorted(room("tall", (0, 0, 4, 4), height=5.4), room("up", (3, 0, 8, 4), floor=2.8))
    assert found.overlaps == (("tall", "up"),)


# --- shapes ----------------------------------------------------------------------------------
def test_a_space_without_body_is_a_room() -> None:
    assert _rooms(_sorted(HALL, room("bare", None))) == {"hall", "bare"}


@pytest.mark.parametrize(("number", "lost"), [(4, 0), (5, 5), (12, 12)])
def test_many_spaces_of_one_shape_in_one_place_have_no_shape(number: int, lost: int) -> None:
    plans = FloorPlans(survey(HALL, *(room(f"s{k}", (0, 0, 1, 1)) for k in range(number))))
    assert len(plans.placeholders) == lost
    assert sum(item.solid.body is None for item in plans.spaces) == lost


def test_equal_rooms_on_several_storeys_are_no_stand_ins() -> None:
    tower = [room(f"s{k}", (0, 0, 3, 3), floor=3.0 * k) for k in range(9)]
    assert FloorPlans(survey(*tower)).placeholders == ()


# --- neighbours ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("shape", "floor", "near"),
    [((4.1, 0, 8, 4), 0.0, True), ((4.6, 0, 8, 4), 0.0, False), ((4.1, 0, 8, 4), 2.5, False)],
)
def test_rooms_touch_when_they_are_near_and_share_some_height(
    shape: Shape, floor: float, near: bool
) -> None:
    pairs = touching_pairs(shaped(room("a", (0, 0, 4, 4)), room("b", shape, floor=floor)), 0.3)
    assert bool(pairs) == near
