"""Walks as rules see them: by role, hopeful or certain, and never through somebody's home."""

from dataclasses import replace

import pytest
from shapely import box

from design_rules.check.walks import Walks
from design_rules.model.answers import DoorAnswer
from design_rules.roles import Role
from design_rules.walking import Spot, Surroundings
from tests.retreat_plans import DOORS, ring

MIDDLE = Spot("Lounge", (3.0, 2.5))


def length(walks: Walks, goal: str, *, hopeful: bool = False) -> float | None:
    walk = walks.map.distance(MIDDLE, goal, allowed=walks.passable(Role.RESIDENT, hopeful))
    return None if walk is None else walk.length


def test_a_walk_leads_by_doors_to_a_home() -> None:
    found = length(ring().walks, "Bed 1")
    assert found == pytest.approx(8.9, abs=0.1)  # 3.05 + 2.87 + 2.90 m, and a step in


def test_nobody_walks_through_a_home() -> None:
    doors = (*(t for t in DOORS if "Quiet" not in t), "Bed 1 - Quiet @ 4.05 8")
    walks = ring(doors).walks
    assert length(walks, "Bed 1") is not None
    assert length(walks, "Quiet") is None


def test_contested_doors_are_walked_through_in_hope_only() -> None:
    doors = [text.replace("Quiet -", "Quiet -?") for text in DOORS]
    walks = ring(doors, said={}).walks
    assert length(walks, "Quiet") is None
    assert length(walks, "Quiet", hopeful=True) is not None


def test_a_door_that_only_staff_open_stops_residents() -> None:
    said = {"Quiet - Ring": DoorAnswer(opens_from_inside="staff", opens_from_outside="staff")}
    walks = ring(said=said).walks
    assert length(walks, "Quiet", hopeful=True) is None
    staff = walks.passable(Role.STAFF, False)
    assert walks.map.distance(MIDDLE, "Quiet", allowed=staff) is not None


def test_the_same_permission_is_made_once() -> None:
    walks = ring().walks
    assert walks.passable(Role.RESIDENT, True) is walks.passable(Role.RESIDENT, True)


def test_what_stands_in_a_room_comes_from_the_surroundings() -> None:
    house = replace(
        ring(), surroundings=lambda: Surroundings(furniture={"Lounge": box(1, 1, 2, 2)})
    )
    assert house.walks.is_furnished("Lounge")
    assert not house.walks.is_furnished("Quiet")
    assert not ring().walks.is_furnished("Lounge")
