from math import cos, hypot, pi, radians, sin
from typing import Any

import pytest

from design_rules.geometry.sections import EMPTY, Region, polygon_of
from design_rules.model.building import Doorway
from design_rules.understand.doorways import doorway_of
from tests.understand.small_surveys import Shape, door, opening, ring


def _host(shape: Shape, turn: float = 0.0) -> Region:
    return polygon_of((ring(shape, turn),))


def _doorway(hole: Shape, host: Region = EMPTY, **more: Any) -> Doorway:
    found = doorway_of(door("D", hole, **more), host)
    assert found is not None
    return found


def _is_across(doorway: Doorway, x: float, y: float) -> bool:
    nx, ny = doorway.normal
    assert hypot(nx, ny) == pytest.approx(1.0)
    return abs(nx * x + ny * y) > 0.999


# --- holes in walls --------------------------------------------------------------------------
@pytest.mark.parametrize("angle", [0.0, 20.0, 45.0, 90.0, 137.0])
def test_a_hole_as_deep_as_its_wall(angle: float) -> None:
    host = _host((0, 0, 5, 0.2), angle)
    doorway = _doorway((1.0, 0.0, 1.9, 0.2), host, turn=angle)
    assert _is_across(doorway, -sin(radians(angle)), cos(radians(angle)))
    assert doorway.width == pytest.approx(0.9)
    assert doorway.thickness == pytest.approx(0.2)
    assert (doorway.sill, doorway.head) == (0.0, 2.1)
    c, s = cos(radians(angle)), sin(radians(angle))
    assert doorway.centre == pytest.approx((1.45 * c - 0.1 * s, 1.45 * s + 0.1 * c))


@pytest.mark.parametrize("y", [None, (0.0, 1.0), (0.0, -1.0), (1.0, 0.0)])
def test_a_hole_cut_deeper_than_its_wall_is_as_thick_as_the_wall(
    y: tuple[float, float] | None,
) -> None:
    # 1.2 m deep in a wall of 0.2 m: its longer side runs through the wall
    doorway = _doorway((1.0, -0.5, 1.9, 0.7), _host((0, 0, 5, 0.2)), y=y)
    assert _is_across(doorway, 0, 1)
    assert doorway.width == pytest.approx(0.9)
    assert doorway.thickness == pytest.approx(0.2)
    assert doorway.centre == pytest.approx((1.45, 0.1))


def test_a_placement_turned_a_quarter_does_not_turn_the_doorway() -> None:
    doorway = _doorway((1.0, 0.0, 1.9, 0.2), _host((0, 0, 5, 0.2)), y=(1.0, 0.0))
    assert _is_across(doorway, 0, 1)


@pytest.mark.parametrize("y", [None, (0.0, 1.0), (1.0, 0.0)])
def test_a_nearly_square_hole_goes_through_the_wall_where_it_is_thin(
    y: tuple[float, float] | None,
) -> None:
    doorway = _doorway((3.0, 0.0, 3.9, 0.8), _host((0, 0, 9, 0.8)), y=y)
    assert _is_across(doorway, 0, 1)
    assert (doorway.width, doorway.thickness) == pytest.approx((0.9, 0.8))


def test_a_narrow_door_in_a_very_thick_wall() -> None:
    doorway = _doorway((3.0, 0.0, 3.7, 1.2), _host((0, 0, 9, 1.2)))
    assert _is_across(doorway, 0, 1)
    assert (doorway.width, doorway.thickness) == pytest.approx((0.7, 1.2))


def test_a_wide_door_in_a_thin_wall() -> None:
    doorway = _doorway((1.0, 0.0, 4.0, 0.05), _host((0, 0, 5, 0.05)))
    assert _is_across(doorway, 0, 1)
    assert (doorway.width, doorway.thickness) == pytest.approx((3.0, 0.05))


def test_where_the_wall_has_no_shape_the_placement_tells_which_way_a_deep_hole_goes() -> None:
    doorway = _doorway((1.0, -0.5, 1.9, 0.7), y=(0.0, 1.0), width=0.9)
    assert _is_across(doorway, 0, 1)
    assert doorway.width == pytest.approx(0.9)


def test_where_wall_and_placement_are_silent_the_stated_width_tells() -> None:
    doorway = _doorway((1.0, -0.5, 1.9, 0.7), width=0.9)
    assert _is_across(doorway, 0, 1)
    assert doorway.width == pytest.approx(0.9)


def test_a_square_hole_without_wall_follows_the_placement() -> None:
    assert _is_across(_doorway((0, 0, 0.9, 0.9), y=(1.0, 0.0)), 1, 0)
    assert _is_across(_doorway((0, 0, 0.9, 0.9), y=(0.0, 1.0)), 0, 1)


@pytest.mark.parametrize("angle", [0.0, 30.0, 80.0])
def test_a_door_in_a_round_wall_goes_along_the_radius(angle: float) -> None:
    inner, outer = 4.0, 4.3

    def arc(radius: float, start: float, end: float) -> list[tuple[float, float]]:
        angles = [start + (end - start) * k / 30 for k in range(31)]
        return [(radius * cos(each), radius * sin(each)) for each in angles]

    def ring_of(start: float, end: float, low: float, high: float) -> Region:
        return polygon_of(((*arc(low, start, end), *reversed(arc(high, start, end))),))

    middle = radians(angle)
    host = ring_of(middle - pi / 3, middle + pi / 3, inner, outer)
    # a straight hole of 0.9 m, deeper than the wall
    hole = ((3.8, -0.45), (4.5, -0.45), (4.5, 0.45), (3.8, 0.45))
    doorway = _doorway(hole, host, turn=angle)
    assert _is_across(doorway, cos(middle), sin(middle))
    assert doorway.thickness == pytest.approx(0.3, abs=0.04)
    assert doorway.width == pytest.approx(0.9, abs=0.01)


def test_an_unfilled_hole_needs_no_placement_to_find_its_way_through() -> None:
    found = doorway_of(opening("O", (1.0, -0.3, 2.8, 0.5)), _host((0, 0, 5, 0.2)))
    assert found is not None
    assert _is_across(found, 0, 1)
    assert found.thickness == pytest.approx(0.2)


def test_a_wall_that_turns_a_corner_is_thin_where_the_door_is() -> None:
    corner = ((0, 0), (5, 0), (5, 5), (4.6, 5), (4.6, 0.4), (0, 0.4))
    doorway = _doorway((3.4, 0.0, 3.9, 0.4), _host(corner))
    assert _is_across(doorway, 0, 1)


def test_a_hole_that_misses_its_wall_is_taken_as_it_is() -> None:
    doorway = _doorway((1.0, 3.0, 1.9, 3.1), _host((0, 0, 5, 0.2)))
    assert _is_across(doorway, 0, 1)
    assert doorway.centre == pytest.approx((1.45, 3.05))


# --- doors without a hole --------------------------------------------------------------------
def test_a_door_in_a_curtain_wall_has_its_own_shape() -> None:
    panel = door("D", (2.0, 0.0, 2.9, 0.06), y=(0.0, 1.0))
    found = doorway_of(panel)
    assert found is not None
    assert _is_across(found, 0, 1)
    assert found.width == pytest.approx(0.9)


def test_a_leaf_goes_through_its_thin_side_whatever_its_placement_says() -> None:
    found = doorway_of(door("D", (2.0, 0.0, 2.9, 0.06), y=(1.0, 0.0)))
    assert found is not None
    assert _is_across(found, 0, 1)


def test_a_door_with_place_and_size_but_no_shape() -> None:
    placed = door("D", None, y=(0.0, 1.0), origin=(2.0, 3.0, 0.5), width=0.9, height=2.0)
    found = doorway_of(placed)
    assert found is not None
    assert found.centre == pytest.approx((2.45, 3.0))
    assert found.normal == (0.0, 1.0)
    assert (found.sill, found.head, found.width) == (0.5, 2.5, 0.9)


@pytest.mark.parametrize(
    "lost",
    [
        door("D", None),
        door("D", None, width=0.9),
        door("D", None, y=(0.0, 1.0)),
    ],
    ids=["nothing", "no place", "no size"],
)
def test_a_door_without_place_or_size_has_no_doorway(lost: Any) -> None:
    assert doorway_of(lost) is None
