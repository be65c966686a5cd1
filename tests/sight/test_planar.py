"""The plane: areas seen by formula, by rays and from either end."""

from math import dist, pi

import numpy as np
import pytest
import shapely
from shapely import LineString, Polygon, box

from design_rules.sight.planar import Plan, isovist, isovists, sees, visible_matrix
from tests.sight.scenes import plan_of, random_scene, seen_by_rays, walls_of

_ROOM = box(0, 0, 10, 8)


def test_all_of_a_rectangle_is_seen_from_anywhere_in_it() -> None:
    for eye in ((5.0, 4.0), (0.1, 7.9), (3.3, 0.2)):
        assert isovist(eye, plan_of(_ROOM)).area == pytest.approx(80.0, rel=1e-9)


@pytest.mark.parametrize("eye", [(0.0, 4.0), (0.0, 0.0), (10.0, 8.0), (4.0, 0.0)])
def test_an_eye_on_the_wall_or_in_the_corner_sees_the_room(eye: tuple[float, float]) -> None:
    assert isovist(eye, plan_of(_ROOM)).area == pytest.approx(80.0, rel=1e-4)


def test_an_l_shaped_room_hides_its_corner() -> None:
    # 6 x 6 less the north-east 3 x 3; from (1, 5) the corner (3, 3) hides what lies north of
    # its diagonal in the foot: the line runs down to (6, 0)
    room = Polygon([(0, 0), (6, 0), (6, 3), (3, 3), (3, 6), (0, 6)])
    assert isovist((1, 5), plan_of(room)).area == pytest.approx(27.0 - 4.5, rel=1e-9)


def test_a_pillar_hides_a_trapezium() -> None:
    # face from y = 3.5 to 4.5 at x = 4, eye at (2, 4): 2 m behind the face the shadow has
    # doubled; at the wall x = 10 it is 4 m wide
    shadow = (1.0 + 4.0) / 2 * 6.0
    seen = isovist((2, 4), plan_of(_ROOM, box(4, 3.5, 5, 4.5)))
    assert seen.area == pytest.approx(80.0 - shadow, rel=1e-9)


def test_two_rooms_through_a_door_show_a_wedge_of_the_other() -> None:
    # a wall without thickness at x = 5, a gap of 1 m; eye 2 m before it: at 3 m behind, 2.5 m
    screens = (LineString([(5, 0), (5, 3.5)]), LineString([(5, 4.5), (5, 8)]))
    plan = Plan(walls_of(box(0, 0, 8, 8)), screens)
    assert isovist((3, 4), plan).area == pytest.approx(40.0 + (1 + 2.5) / 2 * 3, rel=1e-9)


def test_an_open_field_is_seen_as_far_as_a_person_is_recognised() -> None:
    assert isovist((3, 3), Plan(Polygon()), reach=20).area == pytest.approx(400 * pi, rel=1e-3)


def test_an_eye_inside_a_wall_sees_nothing() -> None:
    assert isovist((4.5, 4.0), plan_of(_ROOM, box(4, 3, 5, 5))).is_empty


def test_200_random_scenes_agree_with_rays_within_one_per_cent() -> None:
    rng = np.random.default_rng(20)
    for _ in range(200):
        room, things, eye = random_scene(rng)
        plan = plan_of(room, *things)
        seen = isovist(eye, plan, reach=50)
        assert seen.is_valid
        assert seen.area == pytest.approx(seen_by_rays(eye, plan), rel=0.01)


def test_one_more_thing_never_adds_view() -> None:
    rng = np.random.default_rng(21)
    for _ in range(60):
        room, things, eye = random_scene(rng)
        fewer = isovist(eye, plan_of(room, *things[1:]))
        more = isovist(eye, plan_of(room, *things))
        assert more.difference(fewer.buffer(1e-7)).area < 1e-9


def test_points_see_each_other_or_neither_does_also_along_walls_and_past_corners() -> None:
    plan = plan_of(_ROOM, box(4, 3, 5, 5), box(5, 5, 6, 6), box(7, 2, 8, 3))
    grid = np.array([(x, y) for x in np.arange(0, 10.5, 1.0) for y in np.arange(0, 8.5, 1.0)])
    inside = shapely.contains_xy(plan.solid, grid[:, 0], grid[:, 1])
    points = grid[~inside]
    seen = np.array([[sees(tuple(a), tuple(b), plan) for b in points] for a in points])
    assert (seen == seen.T).all()
    assert 0.3 < seen.mean() < 0.95


def test_a_line_through_the_corners_of_a_pillar_is_blocked_and_one_along_it_is_not() -> None:
    plan = plan_of(_ROOM, box(4, 4, 5, 5))
    assert not sees((3, 3), (6, 6), plan)
    assert sees((3, 4), (6, 4), plan)
    assert sees((3, 5), (5, 3), plan)  # touches the corner (4, 4)


def test_a_line_through_the_point_where_two_things_touch_is_blocked() -> None:
    plan = plan_of(_ROOM, box(4, 4, 5, 5), box(5, 5, 6, 6))
    assert not sees((4, 6), (6, 4), plan)


def test_many_points_at_once_are_judged_as_one_by_one() -> None:
    rng = np.random.default_rng(22)
    for _ in range(20):
        room, things, _ = random_scene(rng)
        plan = plan_of(room, *things)
        x, y = room.bounds[2:]
        free = rng.uniform((0.01, 0.01), (x - 0.01, y - 0.01), (40, 2))
        free = free[~shapely.contains_xy(plan.solid, free[:, 0], free[:, 1])]
        seen = visible_matrix(free, free, plan, reach=6.0)
        one_by_one = [
            [dist(a, b) <= 6.0 and sees(tuple(a), tuple(b), plan) for b in free] for a in free
        ]
        assert (seen == np.array(one_by_one)).all()
        assert (seen == seen.T).all()


def test_what_is_in_view_by_the_matrix_lies_in_the_isovist() -> None:
    rng = np.random.default_rng(23)
    room, things, _ = random_scene(rng)
    plan = plan_of(room, *things)
    x, y = room.bounds[2:]
    eyes, targets = rng.uniform(0, (x, y), (10, 2)), rng.uniform(0, (x, y), (300, 2))
    views = isovists(eyes, plan, 20.0)
    inside = [shapely.contains_xy(v.buffer(1e-7), targets[:, 0], targets[:, 1]) for v in views]
    assert (np.array(inside) == visible_matrix(eyes, targets, plan)).all()


def test_nobody_sees_no_targets() -> None:
    nobody = np.empty((0, 2))
    assert visible_matrix(nobody, np.ones((3, 2)), plan_of(_ROOM)).shape == (0, 3)
    assert isovists(nobody, plan_of(_ROOM)) == []
