from dataclasses import replace
from typing import Any

import pytest

from design_rules.geometry.bodies import Prism
from design_rules.model.building import Adjacency
from design_rules.understand.adjacency import find_adjacency
from design_rules.understand.floor_plans import FloorPlans
from tests.understand.small_surveys import (
    Rectangle,
    linked,
    opening,
    part,
    ring,
    room,
    shaped,
    survey,
    wall,
)

LOW = room("low", (0, 0, 6, 4))
UP = room("up", (0, 0, 6, 4), floor=2.9)
SLAB = part("slab", "S", (-1, -1, 9, 5), 2.6, 2.9)
HOLE: Rectangle = (1, 1, 3, 2)
MASSIVE = {"body": Prism((ring((-1, -1, 9, 5)), ring(HOLE)), 2.6, 2.9)}


def _hole(shape: Rectangle = HOLE, **more: Any) -> Any:
    return opening("H", shape, 2.5, 3.0, **{"host": "S", "host_class": "IfcSlab", **more})


def _open(*elements: Any) -> list[Adjacency]:
    drawn = survey(*elements)
    rooms = shaped(*drawn.spaces)
    found = find_adjacency(rooms, linked(drawn).links, drawn, FloorPlans(drawn))
    return [each for each in found if each.hole]


def test_an_opening_in_the_slab_joins_the_room_below_with_the_one_above() -> None:
    (found,) = _open(LOW, UP, SLAB, _hole())
    assert (found.a, found.b, found.kind, found.certain) == ("low", "up", "open", True)
    assert found.hole == pytest.approx(2.0)


def test_a_slab_drawn_with_a_hole_in_its_shape_does_too() -> None:
    (found,) = _open(LOW, UP, part("slab", "S", None, **MASSIVE))
    assert found.hole == pytest.approx(2.0)


def test_rooms_on_a_whole_slab_are_not_open() -> None:
    assert _open(LOW, UP, SLAB) == []


@pytest.mark.parametrize(
    "hole",
    [_hole((1, 1, 3, 1.5)), _hole(filled=True), _hole(predefined_type="RECESS")],
    ids=["narrow", "filled", "a recess"],
)
def test_what_is_no_open_hole_joins_nothing(hole: Any) -> None:
    assert _open(LOW, UP, SLAB, hole) == []


def test_a_second_slab_over_the_hole_closes_it_unless_it_has_the_hole_too() -> None:
    screed = part("slab", "S2", (-1, -1, 9, 5), 2.9, 2.95)
    assert _open(LOW, UP, SLAB, screed, _hole()) == []
    second = replace(_hole(host="S2"), key="H2", guid="H2")
    assert _open(LOW, UP, SLAB, screed, _hole(), second) != []


def test_a_gallery_whose_outline_leaves_the_hole_out_looks_down_into_it() -> None:
    gallery, far = room("up", (3, 0, 6, 4), floor=2.9), wall("far", (40, 0, 41, 4), 2.9, 5.5)
    hole = _hole((1, 1, 3, 3))
    (found,) = _open(LOW, gallery, SLAB, far, hole)
    assert found.hole == pytest.approx(2.0)
    shut = wall("W", (2.9, 0, 3.1, 4), 2.9, 5.5)
    assert _open(LOW, gallery, SLAB, shut, hole) == []


def test_a_room_two_storeys_up_is_not_joined() -> None:
    assert _open(LOW, room("up", (0, 0, 6, 4), floor=5.8), SLAB, _hole()) == []


def test_a_slab_without_shape_may_close_the_hole() -> None:
    lost = part("slab", "lost", None, body_gap="failed")
    (found,) = _open(LOW, UP, SLAB, _hole(), lost)
    assert not found.certain
