"""Sound between rooms: composite figures in closed form, and what is not known of their parts."""

from dataclasses import replace
from math import log10

import pytest

from design_rules.check.sound_between import Between, SoundBetween
from design_rules.graph import RoomGraph
from design_rules.model.building import Adjacency, Pane
from tests.shared_plans import DOORS, shared

DEDUCTION = 5.0
WALL = Adjacency("Gym", "Quiet", "wall", 4.0, ("w",))
DOOR = f"door {len(DOORS)}: Quiet - Gym"


def between(
    near: Adjacency = WALL, link: str = "", ratings: dict[str, str] | None = None
) -> Between:
    house = shared([*DOORS, link] if link else DOORS, adjacency=[near], ratings=ratings)
    rooms = {room.key: room for room in house.building.rooms}
    found = list(SoundBetween(house, DEDUCTION).around(rooms["Quiet"], rooms.values()))
    assert len(found) == 1
    return found[0]


def composite(*parts: tuple[float, float]) -> float:
    through = sum(area * 10 ** (-value / 10) for area, value in parts)
    return -10 * log10(through / sum(area for area, _ in parts))


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [("R'w 55 dB", 55.0, 55.0), ("Rw 60 dB", 55.0, 55.0), ("58", 53.0, 58.0)],
)
def test_the_kind_of_a_rating_tells_what_holds_in_the_building(
    text: str, least: float, most: float
) -> None:
    found = between(ratings={"w": text})
    assert (found.least, found.most) == (least, most)
    assert bool(found.unknown) == (least != most)


@pytest.mark.parametrize(("wall", "door"), [(60.0, 32.0), (55.0, 45.0), (48.0, 48.0)])
def test_a_wall_with_a_door_is_weighed_by_area(wall: float, door: float) -> None:
    ratings = {"w": f"R'w {wall:g} dB", DOOR: f"R'w {door:g} dB"}
    found = between(link="Quiet - Gym", ratings=ratings)
    leaf = 0.9 * 2.1
    expected = composite((4.0 * 2.5 - leaf, wall), (leaf, door))
    assert found.least == pytest.approx(expected, abs=0.06)
    assert found.most == found.least


def test_a_part_of_unknown_rating_bounds_from_above_alone() -> None:
    found = between(link="Quiet - Gym", ratings={DOOR: "R'w 30 dB"})
    assert found.least is None
    leaf = 0.9 * 2.1
    assert found.most == pytest.approx(30 + 10 * log10(10.0 / leaf), abs=0.06)
    assert [part.guid for part in found.unknown] == ["w"]


def test_nothing_known_bounds_nothing() -> None:
    found = between()
    assert (found.least, found.most) == (None, None)


def test_an_opening_lets_everything_through() -> None:
    found = between(link="Quiet = Gym", ratings={"w": "R'w 60 dB"})
    gap = 0.9 * 2.1
    assert found.most == pytest.approx(composite((10.0 - gap, 60.0), (gap, 0.0)), abs=0.06)


def test_an_open_side_holds_back_nothing() -> None:
    assert between(Adjacency("Gym", "Quiet", "open", 4.0, ())).most == 0.0


def test_a_slab_is_weighed_by_its_area_not_by_a_height() -> None:
    found = between(Adjacency("Gym", "Quiet", "slab", 9.0, ("w",)), ratings={"w": "R'w 50 dB"})
    assert [part.area for part in found.parts] == [9.0]


@pytest.mark.parametrize(
    ("first", "second", "most"),
    [("Rw 45 dB", "Rw 45 dB", None), ("R'w 40 dB", "R'w 42 dB", None),
     ("R'w 40 dB", "Rw 45 dB", None), ("R'w 40 dB", "R'w 40 dB", 40.0)],
)  # fmt: skip
def test_leaves_of_a_wall_together_have_no_upper_bound_unless_one_value_is_told_of_both(
    first: str, second: str, most: float | None
) -> None:
    near = Adjacency("Gym", "Quiet", "wall", 4.0, ("a", "b"))
    found = between(near, ratings={"a": first, "b": second})
    assert found.least == pytest.approx(40.0, abs=1.0)
    assert found.most == most


def _with_pane(rating: str | None, *, certain: bool = True) -> Between:
    ratings = {"w": "R'w 60 dB"} | ({"pane": rating} if rating else {})
    house = shared(DOORS, adjacency=[WALL], ratings=ratings)
    pane = Pane("pane", "Pane", ("Gym", "Quiet"), 2.0, certain)
    house = replace(house, graph=RoomGraph.of(replace(house.building, panes=(pane,))))
    rooms = {room.key: room for room in house.building.rooms}
    return next(SoundBetween(house, DEDUCTION).around(rooms["Quiet"], rooms.values()))


def test_a_pane_in_the_wall_is_weighed_by_area() -> None:
    found = _with_pane("R'w 40 dB")
    expected = composite((8.0, 60.0), (2.0, 40.0))
    assert found.least == found.most == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize(("rating", "certain"), [(None, True), ("R'w 40 dB", False)])
def test_a_pane_without_rating_or_sure_place_leaves_the_sound_unknown(
    rating: str | None, certain: bool
) -> None:
    found = _with_pane(rating, certain=certain)
    assert found.least is None
    assert [part.guid for part in found.unknown] == ["pane"]
