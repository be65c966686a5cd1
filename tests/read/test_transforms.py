from math import isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from design_rules.geometry.bodies import Point3
from design_rules.read.transforms import (
    IDENTITY,
    Transform,
    apply,
    axes_from,
    compose,
    cross,
    dot,
    from_axes,
    scaled_lengths,
    shifted,
    turn,
    unit,
)

numbers = st.floats(-50, 50).map(lambda value: round(value, 3))
points = st.tuples(numbers, numbers, numbers)
moves = st.tuples(*[numbers] * 12)


def same(a: Point3, b: Point3) -> bool:
    return all(isclose(u, v, rel_tol=1e-9, abs_tol=1e-6) for u, v in zip(a, b, strict=True))


@settings(max_examples=60, deadline=None)
@given(moves, moves, points)
def test_a_composed_movement_is_the_inner_one_then_the_outer_one(
    outer: Transform, inner: Transform, point: Point3
) -> None:
    assert same(apply(compose(outer, inner), point), apply(outer, apply(inner, point)))


@settings(max_examples=60, deadline=None)
@given(moves, points, points)
def test_a_direction_turns_like_the_way_between_two_points(
    move: Transform, start: Point3, way: Point3
) -> None:
    end = (start[0] + way[0], start[1] + way[1], start[2] + way[2])
    before, after = apply(move, start), apply(move, end)
    difference = (after[0] - before[0], after[1] - before[1], after[2] - before[2])
    assert same(turn(move, way), difference)


@settings(max_examples=100, deadline=None)
@given(points, points)
def test_axes_are_always_a_right_handed_frame(z: Point3, towards: Point3) -> None:
    x, y, up = axes_from(z, towards)
    for axis in (x, y, up):
        assert isclose(dot(axis, axis), 1.0, abs_tol=1e-9)
    assert same(cross(x, y), up)
    assert same(up, unit(z))


def test_axes_keep_as_near_to_the_stated_direction_as_they_can() -> None:
    assert axes_from((0, 0, 2), (3, 0, 7)) == ((1, 0, 0), (0, 1, 0), (0, 0, 1))


def test_axes_that_are_stated_along_each_other_still_make_a_frame() -> None:
    x, _, up = axes_from((1, 0, 0), (2, 0, 0))
    assert up == (1, 0, 0)
    assert dot(x, up) == 0


def test_a_frame_lands_where_its_axes_say() -> None:
    move = from_axes((1, 2, 3), (0, 1, 0), (-1, 0, 0), (0, 0, 1))
    assert apply(move, (10, 0, 0)) == (1, 12, 3)
    assert apply(shifted(move, (0, 0, 5)), (0, 0, 0)) == (1, 2, 8)
    assert apply(scaled_lengths(move, 0.5), (10, 0, 0)) == (0.5, 11, 1.5)


def test_a_direction_without_length_falls_back() -> None:
    assert unit((0, 0, 0)) == (0, 0, 1)
    assert unit((0, 3, 4)) == pytest.approx((0, 0.6, 0.8))
    assert apply(IDENTITY, (1, 2, 3)) == (1, 2, 3)
