"""Where a body can stand, and the grid of points on it."""

import numpy as np
import pytest
import shapely
from shapely import Point, box

from design_rules.geometry.sections import EMPTY, pieces, region
from design_rules.walking.standing import free_floor, grid_points
from tests.walking.small_plans import l_shape, turned


def test_a_body_keeps_its_radius_from_every_wall() -> None:
    assert free_floor(box(0, 0, 4, 3)).equals(box(0.25, 0.25, 3.75, 2.75))


def test_a_body_keeps_its_radius_from_what_stands_in_the_room() -> None:
    free = free_floor(box(0, 0, 4, 3), box(1.5, 1, 2.5, 2))
    assert not free.intersects(Point(2, 0.76))
    assert free.intersects(Point(2, 0.74))
    # round a corner the body turns on the spot: nearly a full circle of 0.25 m is kept
    assert free.distance(Point(1.5, 1)) == pytest.approx(0.25, abs=0.01)


def test_a_gap_narrower_than_the_body_parts_the_floor() -> None:
    gap = region(shapely.union_all([box(1.9, 0, 2.1, 1.3), box(1.9, 1.75, 2.1, 3)]))
    assert len(pieces(free_floor(box(0, 0, 4, 3), gap))) == 2
    assert len(pieces(free_floor(box(0, 0, 4, 3), box(1.9, 0, 2.1, 2.4)))) == 1


def test_a_room_narrower_than_the_body_has_no_free_floor() -> None:
    assert free_floor(box(0, 0, 4, 0.45)).is_empty


def test_a_round_wall_is_drawn_with_few_corners() -> None:
    free = free_floor(Point(0, 0).buffer(3, quad_segs=200))
    assert len(free.exterior.coords) < 120
    assert free.area == pytest.approx(np.pi * 2.75**2, rel=0.005)


def test_the_grid_lies_in_the_middle_of_the_room() -> None:
    room = box(0, 0, 4.2, 3)
    points = grid_points(free_floor(room), room)
    assert len(points) == 8 * 6
    assert points.mean(axis=0) == pytest.approx((2.1, 1.5))


@pytest.mark.parametrize("angle", [0.0, 30.0, 77.0])
def test_a_room_that_is_turned_keeps_its_points(angle: float) -> None:
    room = turned(l_shape(), angle)
    points = grid_points(free_floor(room), room)
    assert len(points) == len(grid_points(free_floor(l_shape()), l_shape()))
    assert shapely.intersects_xy(free_floor(room).buffer(1e-5), *points.T).all()


def test_a_floor_too_small_for_the_grid_has_one_point() -> None:
    room = box(0, 0, 0.7, 0.8)
    assert len(grid_points(free_floor(room), room)) == 1
    assert len(grid_points(EMPTY, room)) == 0
