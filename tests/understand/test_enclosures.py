"""Outdoor rooms that walls and fences close in, and those with a gap or a low fence."""

from typing import Any

import pytest

from design_rules.model.survey import Part
from design_rules.understand.building import understand
from tests.understand.small_surveys import door, part, room, survey, wall

_SIDES = {
    "south": (0.0, 0.0, 12.0, 0.2), "north": (0.0, 7.8, 12.0, 8.0),
    "west": (0.0, 0.0, 0.2, 8.0), "east": (11.8, 0.0, 12.0, 8.0),
}  # fmt: skip
HOUSE = [wall(name, shape) for name, shape in _SIDES.items() if name != "north"]
GARDEN = room("Garden", (0.2, 0.2, 11.8, 7.8), long_name="Hage", inside_outside="EXTERNAL")


def _fence(top: float = 2.0, bottom: float = 0.0, end: float = 12.0) -> Part:
    return part("railing", "fence", (0.0, 7.8, end, 7.9), bottom, top)


def _is_enclosed(*elements: Any) -> bool:
    building = understand(survey(GARDEN, *HOUSE, *elements)).building
    return next(each.enclosed for each in building.rooms if each.key == "Garden")


def test_a_fence_from_wall_to_wall_closes_a_garden() -> None:
    assert _is_enclosed(_fence())


@pytest.mark.parametrize(
    "fence",
    [_fence(top=1.6), _fence(bottom=0.6, top=2.6), _fence(end=11.0)],
    ids=["low", "above the ground", "with a gap"],
)
def test_a_fence_that_one_gets_past_does_not(fence: Part) -> None:
    assert not _is_enclosed(fence)


def test_without_a_fence_a_garden_is_open() -> None:
    assert not _is_enclosed()


def test_a_wall_closes_a_court_and_a_gate_fills_its_hole() -> None:
    north = wall("north", _SIDES["north"])
    assert _is_enclosed(north, door("gate", (4.0, 7.8, 5.0, 8.0), host="north"))


def test_a_garden_that_is_a_corner_of_what_the_fence_encloses_is_not_closed_in_itself() -> None:
    half = room("Garden", (0.2, 0.2, 6.0, 7.8), long_name="Hage", inside_outside="EXTERNAL")
    drawn = survey(half, *HOUSE, _fence())
    assert not understand(drawn).building.rooms[0].enclosed
