from dataclasses import replace
from typing import Any

import pytest

from design_rules.model.building import GROUND, Link
from design_rules.model.survey import OUTSIDE, Boundary, Part
from tests.understand.small_surveys import (
    Rectangle,
    bounded,
    door,
    linked,
    links,
    opening,
    part,
    room,
    survey,
    wall,
    window,
)

# two rooms, south and north, with a wall between, in a house of walls with floor and roof
SHELL: list[Part] = [
    wall("south wall", (-0.3, -4.3, 6.3, -4.0)),
    wall("north wall", (-0.3, 4.2, 6.3, 4.5)),
    wall("west wall", (-0.3, -4.0, 0.0, 4.2)),
    wall("east wall", (6.0, -4.0, 6.3, 4.2)),
    part("slab", "floor", (-0.3, -4.3, 6.3, 4.5), -0.3, 0.0),
    part("roof", "roof", (-0.3, -4.3, 6.3, 4.5), 2.6, 3.0),
    wall("middle", (0.0, 0.0, 6.0, 0.2)),
]
SOUTH, NORTH = room("south", (0, -4, 6, 0)), room("north", (0, 0.2, 6, 4.2))
INNER = door("D", (2.0, 0.0, 2.9, 0.2), host="middle")
FRONT = door("F", (2.0, -4.3, 3.0, -4.0), host="south wall")


def _pairs(drawn: Any) -> list[tuple[str, str, str]]:
    return sorted((*link.ends, link.status) for link in links(drawn))


def test_a_door_joins_the_rooms_on_both_sides() -> None:
    drawn = survey(*SHELL, SOUTH, NORTH, INNER)
    (link,) = links(drawn)
    assert (link.ends, link.kind, link.status) == (("north", "south"), "door", "certain")
    assert (link.via, link.via_guid) == ("D", "D")
    assert link.width == pytest.approx(0.9)
    assert link.point == pytest.approx((2.45, 0.1, 0.0))


def test_a_door_in_the_facade_leads_outdoors() -> None:
    assert _pairs(survey(*SHELL, SOUTH, FRONT)) == [("south", GROUND, "certain")]


def test_a_door_to_a_part_without_room_leads_to_what_nobody_modelled() -> None:
    found = linked(survey(*SHELL, SOUTH, INNER))
    assert [link.ends for link in found.links] == [("south", "unmodelled:D")]
    assert {place.id: place.kind for place in found.places} == {
        GROUND: "outside", "unmodelled:D": "unmodelled",
    }  # fmt: skip


def test_a_door_inside_one_room_is_a_door_without_a_link() -> None:
    found = linked(survey(*SHELL, room("hall", (0, -4, 6, 4.2)), INNER))
    assert [each.key for each in found.doors] == ["D"]
    assert found.links == ()


def test_a_demolished_door_is_neither() -> None:
    stated = {"Pset_DoorCommon": {"Status": "DEMOLISH"}}
    gone = door("D", (2.0, 0.0, 2.9, 0.2), host="middle", properties=stated)
    found = linked(survey(*SHELL, SOUTH, NORTH, gone))
    assert (found.doors, found.links) == ((), ())


@pytest.mark.parametrize("status", ["EXISTING", "NEW", "", None])
def test_any_other_status_is_a_door(status: str | None) -> None:
    kept = door(
        "D",
        (2.0, 0.0, 2.9, 0.2),
        host="middle",
        properties={"Pset_DoorCommon": {"Status": status}},
    )
    assert len(links(survey(*SHELL, SOUTH, NORTH, kept))) == 1


def test_overlapping_rooms_leave_it_open_which_of_them_a_door_leads_to() -> None:
    other = room("other", (1, 0.2, 6, 4.2))
    drawn = survey(*SHELL, SOUTH, NORTH, other, INNER)
    doors = [link for link in links(drawn) if link.kind == "door"]
    assert {link.ends for link in doors} == {("north", "south"), ("other", "south")}
    assert {link.status for link in doors} == {"contested"}


# --- boundaries ------------------------------------------------------------------------------
@pytest.mark.parametrize("element", ["D", "hole"])
def test_boundaries_of_the_door_or_of_its_hole_bear_it_out(element: str) -> None:
    filling = door("D", (2.0, 0.0, 2.9, 0.2), host="middle", opening_key="hole")
    drawn = survey(*SHELL, SOUTH, NORTH, filling, boundaries=bounded(element, "south", "north"))
    assert links(drawn)[0].sources == ("geometry", "space-boundary")


def test_flags_of_the_hole_count_like_those_of_the_door() -> None:
    filling = door("F", (2.0, -4.3, 3.0, -4.0), host="south wall", opening_key="hole")
    drawn = survey(*SHELL, SOUTH, filling, boundaries=bounded("hole", "south", external=True))
    assert links(drawn)[0].sources == ("geometry", "space-boundary")


def test_an_external_spatial_element_is_the_outside() -> None:
    named = [*bounded("F", "south", external=True), Boundary(OUTSIDE, "F", False, False)]
    (link,) = links(survey(*SHELL, SOUTH, FRONT, boundaries=named))
    assert (link.ends, link.status) == (("south", GROUND), "certain")
    assert link.sources == ("geometry", "space-boundary")


def test_boundaries_that_name_another_room_contest_the_door() -> None:
    far = room("far", (20, 0, 24, 4))
    named = bounded("D", "south", "far")
    drawn = survey(*SHELL, SOUTH, NORTH, far, INNER, boundaries=named)
    assert _pairs(drawn) == [("far", "south", "contested"), ("north", "south", "contested")]


def test_a_room_without_shape_is_found_by_its_boundaries() -> None:
    drawn = survey(
        *SHELL, SOUTH, room("north", None), INNER, boundaries=bounded("D", "south", "north")
    )
    (link,) = links(drawn)
    assert (link.ends, link.status, link.sources) == (
        ("north", "south"), "certain", ("space-boundary",),
    )  # fmt: skip


def test_a_door_without_any_place_goes_by_its_boundaries() -> None:
    placeless = door("D", None)
    drawn = survey(*SHELL, SOUTH, NORTH, placeless, boundaries=bounded("D", "south", "north"))
    assert _pairs(drawn) == [("north", "south", "certain")]
    assert links(survey(*SHELL, SOUTH, NORTH, placeless)) == ()


def test_a_damaged_door_is_not_trusted_to_stand_where_it_seems_to() -> None:
    harmed = door("D", (2.0, 0.0, 2.9, 0.2), host="middle", damaged=True)
    assert links(survey(*SHELL, SOUTH, NORTH, harmed)) == ()
    named = bounded("D", "south", "north")
    (link,) = links(survey(*SHELL, SOUTH, NORTH, harmed, boundaries=named))
    assert link.sources == ("space-boundary",)


# --- outdoors, by what the door says of itself -----------------------------------------------
def _external(value: bool) -> dict[str, Any]:
    return {"properties": {"Pset_DoorCommon": {"IsExternal": value}}}


def test_an_external_door_without_walls_around_leads_outdoors() -> None:
    front = door("F", (2.0, -4.3, 3.0, -4.0), **_external(True))
    assert _pairs(survey(SOUTH, front)) == [("south", GROUND, "certain")]


def test_any_other_door_without_walls_around_leaves_it_open() -> None:
    front = door("F", (2.0, -4.3, 3.0, -4.0), **_external(False))
    assert _pairs(survey(SOUTH, front)) == [
        ("south", GROUND, "contested"), ("south", "unmodelled:F", "contested"),
    ]  # fmt: skip


def test_an_external_door_to_an_enclosed_place_leaves_it_open() -> None:
    inner = door("D", (2.0, 0.0, 2.9, 0.2), host="middle", **_external(True))
    assert _pairs(survey(*SHELL, SOUTH, inner)) == [
        ("south", GROUND, "contested"), ("south", "unmodelled:D", "contested"),
    ]  # fmt: skip


def test_an_external_door_is_outdoors_on_one_side_only() -> None:
    front = door("F", (2.0, -4.3, 3.0, -4.0), host="south wall", **_external(True))
    assert _pairs(survey(*SHELL, front)) == [(GROUND, "unmodelled:F", "certain")]


# --- courts ----------------------------------------------------------------------------------
def test_two_doors_into_one_court_lead_to_the_same_place() -> None:
    walls = [
        wall("w1", (0, 0, 10, 0.3)), wall("w2", (0, 9.7, 10, 10)),
        wall("w3", (0, 0.3, 0.3, 9.7)), wall("w4", (9.7, 0.3, 10, 9.7)),
        wall("c1", (3, 0.3, 3.3, 9.7)), wall("c2", (6.7, 0.3, 7, 9.7)),
    ]  # fmt: skip
    roofs = [
        part("slab", "a", (0, 0, 3.3, 10), 2.6, 2.9),
        part("slab", "b", (6.7, 0, 10, 10), 2.6, 2.9),
    ]
    rooms = [room("west", (0.3, 0.3, 3, 9.7)), room("east", (7, 0.3, 9.7, 9.7))]
    doors = [
        door("D1", (3, 4, 3.3, 5), host="c1"), door("D2", (6.7, 4, 7, 5), host="c2"),
        door("D3", (3, 7, 3.3, 8), host="c1"),
    ]  # fmt: skip
    drawn = survey(*walls, *roofs, *rooms, *doors)
    assert [link.ends for link in links(drawn)] == [
        ("west", "court:1"), ("east", "court:1"), ("west", "court:1"),
    ]  # fmt: skip


# --- passages --------------------------------------------------------------------------------
def _passage(hole: tuple[float, float, float, float], **more: Any) -> list[Link]:
    more.setdefault("host", "middle")
    drawn = survey(*SHELL, SOUTH, NORTH, opening("O", hole, **more))
    return [link for link in links(drawn) if link.via == "O"]


def test_an_opening_from_the_floor_is_a_passage() -> None:
    (link,) = _passage((2.0, 0.0, 3.0, 0.2))
    assert (link.kind, link.ends, link.status) == ("opening", ("north", "south"), "certain")
    assert link.width == pytest.approx(1.0)


def test_a_floor_high_opening_is_a_passage() -> None:
    assert len(_passage((2.0, 0.0, 3.0, 0.2), top=2.6)) == 1


@pytest.mark.parametrize(
    ("hole", "more"),
    [
        ((2.0, 0.0, 2.5, 0.2), {}),
        ((2.0, 0.0, 3.0, 0.2), {"top": 1.8}),
        ((2.0, 0.0, 3.0, 0.2), {"bottom": 0.9, "top": 2.9}),
        ((2.0, 0.0, 3.0, 0.2), {"host_class": "IfcSlab"}),
        ((2.0, 0.0, 3.0, 0.2), {"damaged": True}),
    ],
    ids=["narrow", "low", "with a sill", "in a slab", "damaged"],
)
def test_no_passage(hole: tuple[float, float, float, float], more: dict[str, Any]) -> None:
    assert _passage(hole, **more) == []


def test_a_passage_up_a_few_steps_starts_at_the_higher_floor() -> None:
    raised = room("north", (0, 0.2, 6, 4.2), floor=0.5)
    hole = opening("O", (2.0, 0.0, 3.0, 0.2), bottom=0.5, top=2.5, host="middle")
    assert [link.kind for link in links(survey(*SHELL, SOUTH, raised, hole))] == ["opening"]


def test_a_window_is_no_way_to_walk() -> None:
    glass = window("W", (2.0, 0.0, 3.0, 0.2), bottom=0.9, host="middle")
    assert links(survey(*SHELL, SOUTH, NORTH, glass)) == ()


def test_an_open_side_and_a_passage_between_the_same_rooms_are_one_way() -> None:
    # the outlines meet in the hole, so that they touch there too
    bulging = room(
        "north", ((0, 0.2), (2, 0.2), (2, 0.0), (3, 0.0), (3, 0.2), (6, 0.2), (6, 4.2), (0, 4.2))
    )
    hole = opening("O", (2.0, 0.0, 3.0, 0.2), host="middle")
    assert [link.kind for link in links(survey(*SHELL[:-1], SOUTH, bulging, hole))] == ["opening"]


# --- what is no door by its class ------------------------------------------------------------
GLASS = window("W", (2.0, 0.0, 3.0, 0.2), 0.0, 2.1, host="middle")


def _ways(drawn: Any) -> list[tuple[str, str, str, str]]:
    return [(*link.ends, link.kind, link.status) for link in links(drawn)]


def test_a_floor_high_window_between_rooms_may_be_a_way() -> None:
    drawn = survey(*SHELL, SOUTH, NORTH, GLASS)
    assert _ways(drawn) == [("north", "south", "opening", "contested")]
    assert linked(drawn).doors == ()


@pytest.mark.parametrize(
    "name", ["Balkongdør", "Schiebetür 2-flg", "French Door", "Porte vitrée", "DØR 10x21"]
)
def test_a_window_named_a_door_is_perhaps_one(name: str) -> None:
    drawn = survey(*SHELL, SOUTH, NORTH, replace(GLASS, name=name))
    assert _ways(drawn) == [("north", "south", "door", "contested")]
    assert [door.name for door in linked(drawn).doors] == [name]


@pytest.mark.parametrize(("bottom", "top", "right"), [(0.3, 2.4, 3.0), (0, 1.7, 3), (0, 2.1, 2.5)])
def test_a_window_with_a_sill_or_too_small_for_a_person_is_no_way(
    bottom: float, top: float, right: float
) -> None:
    small = window("W", (2.0, 0.0, right, 0.2), bottom, top, host="middle")
    assert _ways(survey(*SHELL, SOUTH, NORTH, small)) == []


@pytest.mark.parametrize("name", ["", "Terrassedør"])
def test_a_floor_high_window_in_the_facade_is_no_way_out(name: str) -> None:
    facade = window("W", (2.0, -4.3, 3.0, -4.0), 0, 2.1, host="south wall", name=name)
    assert _ways(survey(*SHELL, SOUTH, NORTH, facade)) == []


def test_boundaries_alone_make_no_way_of_a_window_in_the_facade() -> None:
    facade = window("W", (2.0, -4.3, 3.0, -4.0), 0, 2.1, host="south wall")
    named = bounded("W", "south", "north")
    assert _ways(survey(*SHELL, SOUTH, NORTH, facade, boundaries=named)) == []


def test_a_demolished_window_is_no_way() -> None:
    gone = replace(GLASS, properties={"Pset_WindowCommon": {"Status": "DEMOLISH"}})
    assert _ways(survey(*SHELL, SOUTH, NORTH, gone)) == []


def test_what_fills_an_opening_and_is_neither_door_nor_window_may_be_a_way() -> None:
    hole = opening("P", (2.0, 0.0, 3.0, 0.2), host="middle", filled=True)
    drawn = survey(*SHELL, SOUTH, NORTH, hole)
    assert _ways(drawn) == [("north", "south", "opening", "contested")]
    named = survey(*SHELL, SOUTH, NORTH, replace(hole, name="Dør"))
    assert _ways(named) == [("north", "south", "door", "contested")]


def _proxy(shape: Rectangle, name: str = "Dør") -> Part:
    return part("proxy", "X", shape, 0.0, 2.1, name=name)


def test_a_proxy_named_a_door_in_a_wall_is_perhaps_one() -> None:
    drawn = survey(*SHELL, SOUTH, NORTH, _proxy((2.0, 0.05, 3.0, 0.15)))
    assert _ways(drawn) == [("north", "south", "door", "contested")]


def test_a_proxy_named_a_door_takes_the_place_of_the_open_hole_it_stands_in() -> None:
    hole = opening("P", (2.0, 0.0, 3.0, 0.2), host="middle")
    drawn = survey(*SHELL, SOUTH, NORTH, hole, _proxy((2.0, 0.05, 3.0, 0.15)))
    assert _ways(drawn) == [("north", "south", "door", "contested")]


def test_the_leaf_of_a_door_drawn_as_a_proxy_is_no_second_door() -> None:
    drawn = survey(*SHELL, SOUTH, NORTH, INNER, _proxy((2.0, 0.05, 2.9, 0.15)))
    assert _ways(drawn) == [("north", "south", "door", "certain")]


@pytest.mark.parametrize(
    ("shape", "name"),
    [
        ((2.0, -0.3, 3.0, -0.01), "Garderobe med skyvedør"), ((2.0, -2.0, 3.0, -1.9), "Dør"),
        ((2.0, 0.05, 3.0, 0.15), "Dørklokke"), ((2.0, 0.05, 3.0, 0.15), "Speil"),
    ],
)  # fmt: skip
def test_a_proxy_beside_a_wall_or_of_another_name_is_no_door(shape: Rectangle, name: str) -> None:
    assert _ways(survey(*SHELL, SOUTH, NORTH, _proxy(shape, name))) == []


def test_a_window_does_not_hide_that_two_rooms_are_open_to_each_other() -> None:
    half = wall("middle", (0.0, 0.0, 4.0, 0.2))
    beside = room("south", (0, -4, 6, 0.1)), room("north", (0, 0.1, 6, 4.2))
    drawn = survey(*SHELL[:-1], half, *beside, GLASS)
    assert ("north", "south", "open-plan", "certain") in _ways(drawn)
