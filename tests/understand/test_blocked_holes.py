from typing import Any

import pytest

from tests.understand.small_surveys import links, opening, part, room, survey, wall

ROOMS = (room("west", (0, 0, 4, 4)), room("east", (4.2, 0, 8, 4)))
WALL = wall("W", (4.0, 0, 4.2, 4))
HOLE = (4.0, 1.5, 4.2, 2.4)


def _passages(*elements: Any, hole: Any = HOLE, **more: Any) -> list[str]:
    more.setdefault("host", "W")
    drawn = survey(*ROOMS, WALL, opening("O", hole, **more), *elements)
    return [link.status for link in links(drawn) if link.via == "O"]


def test_a_free_hole_through_a_wall_is_a_passage() -> None:
    assert _passages() == ["certain"]
    assert _passages(hole=(3.9, 1.5, 4.3, 2.4)) == ["certain"]


@pytest.mark.parametrize("depth", [(4.0, 4.1), (4.1, 4.2), (4.0, 4.15)])
def test_a_hole_that_ends_inside_its_wall_is_a_niche(depth: tuple[float, float]) -> None:
    assert _passages(hole=(depth[0], 1.5, depth[1], 2.4)) == []


def test_what_the_model_calls_a_recess_is_no_passage() -> None:
    assert _passages(predefined_type="RECESS") == []


@pytest.mark.parametrize("role", ["wall", "panel", "column", "proxy"])
def test_a_hole_that_something_fills_is_a_passage_perhaps(role: str) -> None:
    assert _passages(part(role, "P", (4.08, 1.5, 4.12, 2.4))) == ["contested"]


@pytest.mark.parametrize("x", [3.9, 4.2])
def test_a_wall_right_before_a_hole_blocks_it_and_a_cupboard_does_not(x: float) -> None:
    before = (x, 1.0, x + 0.1, 3.0)
    assert _passages(wall("L", before)) == ["contested"]
    assert _passages(part("proxy", "P", before)) == ["certain"]


def test_what_leaves_room_to_pass_blocks_nothing() -> None:
    assert _passages(part("column", "P", (4.0, 1.5, 4.2, 1.7))) == ["certain"]


def test_a_hole_in_the_second_leaf_of_a_wall_keeps_the_way_free() -> None:
    leaf = wall("L", (4.2, 0, 4.3, 4))
    through = opening("O2", (4.2, 1.5, 4.3, 2.4), host="L")
    assert _passages(leaf, through) == ["certain"]


def test_a_hole_in_what_is_no_wall_by_its_class_is_a_passage_perhaps() -> None:
    assert _passages(host_class="IfcMember") == ["contested"]
    assert _passages(host_class="IfcSlab") == []
