"""Walks from points to goals through rooms and doors."""

from dataclasses import replace
from itertools import pairwise
from math import acos, dist, hypot, sqrt

import numpy as np
import pytest
from shapely import box

from design_rules.geometry.sections import EMPTY
from design_rules.language import render
from design_rules.model.building import Building, Door, Link, Place
from design_rules.walking.surroundings import Surroundings
from design_rules.walking.walking_map import WalkingMap
from design_rules.walking.walks import Spot, Walk
from tests.walking.small_plans import building, door, link, room


def _row(width: float = 0.9) -> Building:
    """Three rooms of 3 x 4 m in a row, doors in the middle of the walls, a way out at the end."""
    return building(
        [room(key, (3.1 * k, 0, 3.1 * k + 3, 4)) for k, key in enumerate("abc")],
        [
            door("ab", ("a", "b"), (3.05, 2.0), width=width),
            door("bc", ("b", "c"), (6.15, 2.0)),
            door("out", ("c", "outside"), (9.25, 2.0)),
        ],
    )


def _walk(walking: WalkingMap, a: Spot, b: Spot | str) -> Walk:
    walk = walking.distance(a, b)
    assert walk is not None
    return walk


def _drawn(walk: Walk) -> float:
    return sum(dist(a, b) for leg in walk.legs for a, b in pairwise(leg.points))


# --- one storey --------------------------------------------------------------------------------
def test_through_doors_in_a_line_the_walk_is_straight() -> None:
    walk = _walk(WalkingMap(_row()), Spot("a", (1.0, 2.0)), Spot("c", (8.0, 2.0)))
    assert walk.length == pytest.approx(7.0)
    assert walk.rooms == ("a", "b", "c")
    assert ([way.via for way in walk.links], walk.doors) == (["ab", "bc"], 2)


def test_a_walk_is_taut_from_point_to_point_not_from_middle_to_middle() -> None:
    walk = _walk(WalkingMap(_row()), Spot("a", (2.5, 3.5)), Spot("b", (3.6, 3.5)))
    # to the circle round the jamb that a body keeps off, along it, through; and the same beyond
    away, radius = hypot(0.5, 1.05), 0.25
    along = acos(-1.05 / away) - acos(radius / away)
    expected = 2 * (sqrt(away**2 - radius**2) + radius * along) + 0.1
    assert walk.length == pytest.approx(expected, rel=0.005)
    assert walk.length < hypot(1.6, 2) + hypot(1.6, 2)


def test_the_line_of_a_walk_is_as_long_as_the_walk() -> None:
    walk = _walk(WalkingMap(_row()), Spot("a", (0.5, 0.4)), Spot("c", (8.9, 3.7)))
    assert _drawn(walk) == pytest.approx(walk.length, abs=0.002)
    assert walk.legs[0].points[0][:2] == (0.5, 0.4)
    assert walk.legs[-1].points[-1][:2] == (8.9, 3.7)


def test_in_one_room_the_walk_leads_over_its_floor_alone() -> None:
    walk = _walk(WalkingMap(_row()), Spot("a", (1.0, 1.0)), Spot("a", (2.0, 3.0)))
    assert (walk.length, walk.rooms, walk.links) == (pytest.approx(hypot(1, 2)), ("a",), ())


def test_a_walk_back_is_as_long() -> None:
    walking = WalkingMap(_row())
    a, b = Spot("a", (0.7, 3.4)), Spot("c", (8.1, 0.6))
    assert _walk(walking, a, b).length == pytest.approx(_walk(walking, b, a).length)


def test_a_walk_to_a_room_ends_at_the_first_step_inside_it() -> None:
    walk = _walk(WalkingMap(_row()), Spot("a", (1.0, 2.0)), "b")
    assert walk.length == pytest.approx(3.1 + 0.25 - 1.0)
    assert (walk.rooms, walk.doors) == (("a", "b"), 1)
    assert _drawn(walk) == pytest.approx(walk.length, abs=0.002)


def test_whoever_is_in_a_room_has_reached_it() -> None:
    assert _walk(WalkingMap(_row()), Spot("a", (1.0, 2.0)), "a").length == 0.0


def test_a_walk_to_a_place_without_floor_ends_at_its_threshold() -> None:
    walk = _walk(WalkingMap(_row()), Spot("c", (8.0, 2.0)), "outside")
    assert (walk.length, walk.rooms) == (pytest.approx(1.25), ("c", "outside"))
    assert walk.legs[-1].points[-1][:2] == pytest.approx((9.25, 2.0))


def test_nobody_walks_through_a_place_without_floor() -> None:
    house = _row()
    garden = building(
        house.rooms, [door("a out", ("a", "outside"), (-0.05, 2.0)), *_doors(house)[1:]]
    )
    assert WalkingMap(garden).distance(Spot("a", (1.0, 2.0)), "b") is None


def test_the_nearest_of_several_goals_is_walked_to() -> None:
    walk = WalkingMap(_row()).nearest(Spot("b", (5.5, 2.0)), ["a", "c", "outside"])
    assert walk is not None
    assert walk.rooms == ("b", "c")


def test_a_room_nobody_modelled_cannot_be_walked_to() -> None:
    walking = WalkingMap(_row())
    assert walking.distance(Spot("a", (1.0, 2.0)), "nowhere") is None
    assert walking.distance(Spot("nowhere", (1.0, 2.0)), "a") is None


# --- who may go where --------------------------------------------------------------------------
def test_a_door_that_lets_people_out_only_is_no_way_in() -> None:
    walking = WalkingMap(_row())

    def out_only(way: Link, start: str, towards: str) -> bool:
        return (way.via, start, towards) != ("ab", "a", "b")

    assert walking.distance(Spot("a", (1, 2)), "c", allowed=out_only) is None
    assert walking.distance(Spot("c", (8, 2)), "a", allowed=out_only) is not None


def test_a_room_that_may_not_be_entered_is_walked_around() -> None:
    house = _row()
    corridor = room("corridor", (0, -1.6, 9.2, -0.1))
    doors = [
        *_doors(house),
        door("a corridor", ("a", "corridor"), (1.5, -0.05), (0.0, 1.0)),
        door("c corridor", ("c", "corridor"), (7.7, -0.05), (0.0, 1.0)),
    ]
    walking = WalkingMap(building([*house.rooms, corridor], doors))
    start = Spot("a", (1.5, 2.0))
    around = walking.distance(start, "c", allowed=lambda way, a, b: "b" not in (a, b))
    through = walking.distance(start, "c")
    assert around is not None
    assert through is not None
    assert around.rooms == ("a", "corridor", "c")
    assert around.length > through.length + 3


def test_an_answer_for_one_visitor_is_not_given_to_the_next() -> None:
    walking, start = WalkingMap(_row()), Spot("a", (1.0, 2.0))
    assert walking.distance(start, "b") is not None
    assert walking.distance(start, "b", allowed=lambda way, a, b: False) is None


# --- widths ------------------------------------------------------------------------------------
def test_a_door_narrower_than_a_body_is_no_way() -> None:
    walking = WalkingMap(_row(width=0.48))
    assert walking.distance(Spot("a", (1, 2)), "b") is None
    assert [note.what for note in walking.notes()] == ["too-narrow"]


def test_what_somebody_says_of_a_width_comes_before_the_model() -> None:
    assert (
        WalkingMap(_row(), Surroundings(widths={"ab": 0.4})).distance(Spot("a", (1, 2)), "b")
        is None
    )
    narrow = WalkingMap(_row(width=0.4), Surroundings(widths={"ab": 0.8}))
    assert narrow.distance(Spot("a", (1, 2)), "b") is not None


def test_a_door_of_unknown_width_is_passed_and_noted() -> None:
    house = _row()
    doors = [
        (replace(d, doorway=replace(d.doorway, width=0.0)), replace(w, width=0.0))
        for d, w in _doors(house)
        if d.doorway
    ]
    walk = _walk(WalkingMap(building(house.rooms, doors)), Spot("a", (1, 2)), "b")
    assert [(note.what, note.guid) for note in walk.notes] == [("width-unknown", "ab")]
    assert render(walk.notes[0].text, "en").startswith("The model does not give the width of ab")
    assert "ab" in render(walk.notes[0].text, "nb")


def test_a_door_whose_place_is_unknown_cannot_be_walked_through() -> None:
    house = building(
        [room("a", (0, 0, 3, 4)), room("b", (9, 0, 12, 4))], [door("ab", ("a", "b"), (6.0, 2.0))]
    )
    walking = WalkingMap(house)
    assert walking.distance(Spot("a", (1, 2)), "b") is None
    assert [note.what for note in walking.notes()] == ["unplaced"]


def test_a_passage_without_door_is_found_by_its_middle_and_width() -> None:
    rooms = [room("a", (0, 0, 3, 4)), room("b", (3.2, 0, 6, 4))]
    passage = link("opening", ("a", "b"), "p", (3.1, 2.0), 1.2)
    walk = _walk(
        WalkingMap(building(rooms, links=[passage])), Spot("a", (1, 2)), Spot("b", (5, 2))
    )
    assert (walk.length, walk.doors) == (pytest.approx(4.0), 0)


# --- what stands in the way --------------------------------------------------------------------
def test_furniture_is_walked_around() -> None:
    around = Surroundings(furniture={"b": box(4.2, 0.6, 5.0, 4.0)})
    walk = _walk(WalkingMap(_row(), around), Spot("a", (1, 2)), Spot("c", (8, 2)))
    assert walk.length > 8.5
    assert walk.notes == ()


def test_furniture_that_bars_the_way_is_ignored_and_noted() -> None:
    around = Surroundings(furniture={"b": box(4.2, 0.0, 5.0, 4.0)})
    walk = _walk(WalkingMap(_row(), around), Spot("a", (1, 2)), Spot("c", (8, 2)))
    assert walk.length == pytest.approx(7.0)
    assert [note.what for note in walk.notes] == ["furniture-ignored"]


def test_a_wall_that_bars_the_way_is_not_ignored() -> None:
    walking = WalkingMap(_row(), Surroundings(solids={"b": box(4.2, 0.0, 5.0, 4.0)}))
    assert walking.distance(Spot("a", (1, 2)), Spot("c", (8, 2))) is None
    assert [note.what for note in walking.notes()] == ["falls-apart"]


def test_from_a_point_on_furniture_one_first_steps_down() -> None:
    around = Surroundings(furniture={"a": box(0.5, 1.0, 1.5, 3.0)})
    walk = _walk(WalkingMap(_row(), around), Spot("a", (1.4, 2.0)), "b")
    assert walk.length == pytest.approx(3.35 - 1.4)


def test_a_room_too_narrow_for_a_body_is_walked_with_less_room() -> None:
    rooms = [room("a", (0, 0, 3, 4)), room("closet", (3.1, 1.5, 3.5, 2.5))]
    walk = _walk(
        WalkingMap(building(rooms, [door("d", ("a", "closet"), (3.05, 2.0))])),
        Spot("a", (1, 2)),
        "closet",
    )
    assert "tight-room" in [note.what for note in walk.notes]


def test_what_a_door_lies_beside_the_floor_is_counted_once() -> None:
    exit_ = door("out", ("a", "outside"), (3.05, 2.0))
    walking = WalkingMap(building([room("a", (0, 2.3, 3, 6))], [exit_]))
    # to the step nearest to the free floor, 0.1 m beside it, and round the jamb to the threshold
    expected = 1.75 + 0.1 + hypot(0.3, 0.25)
    assert _walk(walking, Spot("a", (1, 2.55)), "outside").length == pytest.approx(expected)
    assert walking.exits_from("a").lengths.min() < expected


def test_a_room_without_outline_can_be_a_goal_but_not_a_way() -> None:
    house = _row()
    rooms = [replace(r, outline=EMPTY) if r.key == "b" else r for r in house.rooms]
    walking = WalkingMap(building(rooms, _doors(house)))
    assert _walk(walking, Spot("a", (1, 2)), "b").length == pytest.approx(2.05)
    assert walking.distance(Spot("a", (1, 2)), "c") is None
    assert "no-floor" in [note.what for note in walking.notes()]


# --- storeys -----------------------------------------------------------------------------------
def _two_storeys(kind: str = "stair") -> Building:
    rooms = [room("low", (0, 0, 6, 4)), room("high", (0, 0, 6, 4), floor=3.0)]
    assert kind in ("stair", "lift")
    way = link("stair" if kind == "stair" else "lift", ("low", "high"), "s", (3.0, 2.0))
    return building(rooms, links=[way])


_LINE = tuple((1.0 + 0.25 * k, 2.0, 0.2 * k) for k in range(16))


def test_a_stair_is_walked_along_its_line() -> None:
    walking = WalkingMap(_two_storeys(), Surroundings(lines={"s": _LINE}))
    walk = _walk(walking, Spot("low", (0.5, 2.0)), Spot("high", (5.5, 2.0)))
    assert walk.length == pytest.approx(0.5 + 15 * hypot(0.25, 0.2) + 0.75, rel=0.01)
    assert [leg.storey for leg in walk.legs] == ["0", "3"]
    assert _drawn(walk) == pytest.approx(walk.length, abs=0.01)
    assert walk.notes == ()


def test_the_same_stair_down_is_as_long() -> None:
    walking = WalkingMap(_two_storeys(), Surroundings(lines={"s": _LINE}))
    up = _walk(walking, Spot("low", (0.5, 2.0)), Spot("high", (5.5, 2.0)))
    down = _walk(walking, Spot("high", (5.5, 2.0)), Spot("low", (0.5, 2.0)))
    assert down.length == pytest.approx(up.length)
    assert [leg.storey for leg in down.legs] == ["3", "0"]


def test_a_stair_that_is_not_drawn_counts_by_its_height_and_is_noted() -> None:
    walk = _walk(WalkingMap(_two_storeys()), Spot("low", (3.0, 2.0)), "high")
    assert walk.length == pytest.approx(6.0)
    assert [note.what for note in walk.notes] == ["stair-guessed"]


def test_a_lift_is_taken_only_where_it_is_asked_for() -> None:
    walking, start = WalkingMap(_two_storeys("lift")), Spot("low", (1.0, 2.0))
    assert walking.distance(start, "high") is None
    walk = walking.distance(start, "high", lifts=True)
    assert walk is not None
    assert walk.length == pytest.approx(2.0)


def test_an_open_side_to_a_floor_above_is_not_stepped_over() -> None:
    rooms = [room("stair", (0, 0, 3, 4)), room("hall", (3, 0, 6, 4), floor=3.0)]
    side = link("open-plan", ("stair", "hall"), width=4.0)
    alone = _walk(WalkingMap(building(rooms, links=[side])), Spot("stair", (2, 2)), "hall")
    assert alone.length > 6.0
    assert [note.what for note in alone.notes] == ["levels-apart"]
    said = render(alone.notes[0].text, "en")
    assert said.startswith("the open side between stair and hall joins floors 3 m apart")
    stairs = link("stair", ("stair", "hall"), "s", (2.0, 2.0))
    both = WalkingMap(building(rooms, links=[side, stairs]))
    assert [way.kind for way in _walk(both, Spot("stair", (2, 2)), "hall").links] == ["stair"]


# --- fields ------------------------------------------------------------------------------------
def test_a_field_has_the_length_of_the_walk_from_each_of_its_points() -> None:
    walking = WalkingMap(_row())
    field = walking.distances_from(["a", "b"], ["c", Spot("b", (4.0, 1.0)), "a"])
    assert field.lengths.shape == (len(field), 3)
    for k in range(0, len(field), 7):
        walks = [
            walking.distance(field.spot(k), goal) for goal in ("c", Spot("b", (4.0, 1.0)), "a")
        ]
        assert [w.length for w in walks if w] == pytest.approx(list(field.lengths[k]))
    worst = field.worst()
    assert worst is not None
    assert worst[1] == pytest.approx(field.lengths.min(axis=1).max())


def test_exits_are_as_far_as_their_thresholds() -> None:
    walking = WalkingMap(_row())
    field = walking.exits_from("b")
    assert [way.via for way in walking.exits_of(["b"])] == ["ab", "bc"]
    k = int(np.argmin(np.hypot(*(field.points - (4.6, 2.0)).T)))
    straight = [abs(field.points[k][0] - x) for x in (3.05, 6.15)]
    assert list(field.lengths[k]) == pytest.approx(straight, abs=0.03)


def test_rooms_that_are_one_have_the_exits_of_all() -> None:
    walking = WalkingMap(_row())
    assert [way.via for way in walking.exits_of(["a", "b"])] == ["bc"]
    field = walking.exits_from(["b", "a"])
    assert set(field.rooms) == {"a", "b"}
    assert np.isfinite(field.lengths).all()
    assert field.lengths[0, 0] > 3.0


def test_a_way_that_may_not_be_taken_is_no_exit() -> None:
    ways = WalkingMap(_row()).exits_of(["b"], allowed=lambda way, start, towards: towards != "c")
    assert [way.via for way in ways] == ["ab"]


def test_a_field_of_a_room_without_floor_is_empty() -> None:
    walking = WalkingMap(replace(_row(), places=(Place("outside", "outside"),)))
    assert len(walking.distances_from("outside", ["a"])) == 0
    assert walking.distances_from("outside", ["a"]).worst() is None


def _doors(house: Building) -> list[tuple[Door, Link]]:
    return list(zip(house.doors, house.links, strict=True))


def test_what_is_farther_than_one_looks_is_not_found() -> None:
    walking, start = WalkingMap(_row()), Spot("a", (1.0, 2.0))
    assert walking.distance(start, Spot("c", (8.0, 2.0)), within=7.1) is not None
    assert walking.distance(start, "outside", within=5.0) is None
    near = walking.distances_from("a", ["outside"], within=9.0).lengths
    whole = walking.distances_from("a", ["outside"]).lengths
    assert near[whole <= 9.0] == pytest.approx(whole[whole <= 9.0])
    assert (near >= whole - 1e-9).all()
