"""Taut strings: against closed forms and against a fine grid."""

from math import cos, hypot, pi, radians, sin
from random import Random

import numpy as np
import pytest
import shapely
from shapely import Point, Polygon, box

from design_rules.geometry.sections import EMPTY, Region, pieces, region
from design_rules.walking.geodesic import TautFloor, length_of, points_of
from design_rules.walking.standing import free_floor
from tests.walking.grid_walk import GridWalk
from tests.walking.small_plans import l_shape, turned, u_shape

_NO_POSTS = points_of([])


def _length(floor: Region, a: tuple[float, float], b: tuple[float, float]) -> float:
    return float(TautFloor(floor, _NO_POSTS).to_points(points_of([a]), points_of([b]))[0, 0])


@pytest.mark.parametrize(("a", "b"), [((0, 0), (5, 4)), ((1, 1), (4, 1)), ((2, 2), (2, 2))])
def test_in_a_rectangle_a_string_is_straight(a: tuple[int, int], b: tuple[int, int]) -> None:
    assert _length(box(0, 0, 5, 4), a, b) == pytest.approx(hypot(b[0] - a[0], b[1] - a[1]))


def test_round_one_corner_a_string_has_two_straight_parts() -> None:
    expected = hypot(5 - 2, 2 - 1) + hypot(2 - 1, 6 - 2)
    assert _length(l_shape(), (5, 1), (1, 6)) == pytest.approx(expected)


def test_along_the_wall_to_the_corner_and_on_is_no_detour() -> None:
    assert _length(l_shape(), (6, 2), (2, 6)) == pytest.approx(8.0)


def test_a_path_turns_where_the_floor_makes_it_turn() -> None:
    path = TautFloor(l_shape(), _NO_POSTS).path(points_of([(5, 1)]), points_of([(1, 6)]))
    assert path.tolist() == [[5, 1], [2, 2], [1, 6]]


def test_around_a_pillar_the_shorter_side_is_taken() -> None:
    floor = box(0, 0, 6, 6).difference(box(2, 2, 4, 3.9))
    expected = 2 * hypot(1.0, 0.9) + 2.0
    assert _length(floor, (1, 3), (5, 3)) == pytest.approx(expected)


def test_a_path_is_as_long_as_the_length_that_is_told() -> None:
    floor = TautFloor(free_floor(u_shape()), points_of([(5, 4)]))
    start = points_of([(1, 4)])
    path = floor.path(start, points_of([(5, 4)]))
    assert length_of(path) == pytest.approx(float(floor.to_posts(start)[0, 0]))
    assert len(path) > 3


def test_posts_are_as_far_from_each_other_as_from_points_at_their_places() -> None:
    posts = points_of([(0.5, 5), (5, 0.5), (1, 1)])
    floor = TautFloor(l_shape(), posts)
    assert np.allclose(floor.between, floor.to_points(posts, posts))
    assert np.allclose(floor.between, floor.between.T)


@pytest.mark.parametrize("angle", [13.0, 45.0, 90.0, 211.0])
def test_a_floor_turned_and_moved_far_off_has_the_same_lengths(angle: float) -> None:
    c, s = cos(radians(angle)), sin(radians(angle))

    def moved(x: float, y: float) -> tuple[float, float]:
        return 9000 + c * x - s * y, -7000 + s * x + c * y

    floor = Polygon([moved(x, y) for x, y in l_shape().exterior.coords])
    expected = hypot(3, 1) + hypot(1, 4)
    assert _length(floor, moved(5, 1), moved(1, 6)) == pytest.approx(expected, abs=1e-5)


def test_no_string_leads_from_one_part_of_a_floor_to_another() -> None:
    apart = shapely.union(box(0, 0, 2, 2), box(3, 0, 5, 2))
    assert isinstance(apart, shapely.MultiPolygon)
    floor = TautFloor(apart, points_of([(4, 1)]))
    assert np.isinf(floor.to_posts(points_of([(1, 1)]))[0, 0])
    with pytest.raises(ValueError, match="no path"):
        floor.path(points_of([(1, 1)]), points_of([(4, 1)]))


def test_on_no_floor_nothing_can_be_reached() -> None:
    floor = TautFloor(EMPTY, points_of([(0, 0)]))
    assert np.isinf(floor.between).all()
    assert np.isinf(floor.settled(points_of([(1, 1)]))[1]).all()


def test_posts_must_be_points_of_a_plan() -> None:
    with pytest.raises(ValueError, match="n x 2"):
        TautFloor(box(0, 0, 1, 1), np.zeros(3))


def test_a_point_beside_the_floor_is_led_to_the_nearest_place_on_it() -> None:
    moved, away = TautFloor(box(0, 0, 2, 2), _NO_POSTS).settled(points_of([(3, 1), (1, 1)]))
    assert moved.tolist() == [[2, 1], [1, 1]]
    assert away.tolist() == [1, 0]


# --- against another method ------------------------------------------------------------------
def _furnished() -> Region:
    things = shapely.union_all([box(2, 1, 4, 2.2), box(1, 3.4, 1.8, 5), box(4.6, 2.9, 5.4, 4.1)])
    return free_floor(box(0, 0, 6.5, 6), things)


def _columns() -> Region:
    spots = [Point(x, y).buffer(0.3) for x in (1.6, 3.4, 5.2) for y in (1.7, 3.5)]
    return free_floor(box(0, 0, 7, 5), shapely.union_all(spots))


_SHAPES = {
    "L": free_floor(l_shape()),
    "U": free_floor(u_shape()),
    "turned U": free_floor(turned(u_shape(), 31.0)),
    "furnished": _furnished(),
    "columns": _columns(),
}


@pytest.mark.parametrize("name", _SHAPES)
def test_lengths_agree_with_a_fine_grid(name: str) -> None:
    _agree_with_grid(_SHAPES[name], Random(name), count=6)


@pytest.mark.parametrize("seed", range(12))
def test_lengths_on_random_floors_agree_with_a_fine_grid(seed: int) -> None:
    random = Random(seed)
    floor = free_floor(_random_room(random), _random_things(random), radius=0.15)
    # without gaps that no step of the grid falls into
    wide = region(floor.buffer(-0.08, join_style="mitre").buffer(0.08, join_style="mitre"))
    largest = max(pieces(wide), key=lambda piece: piece.area)
    _agree_with_grid(largest, random, count=4)


def _agree_with_grid(floor: Region, random: Random, count: int) -> None:
    spots = [_random_spot(floor, random) for _ in range(2 * count)]
    grid = GridWalk(floor, spots, step=0.1)
    lengths = TautFloor(floor, _NO_POSTS).to_points(points_of(spots), points_of(spots))
    for k in range(count):
        other = grid.length(2 * k, 2 * k + 1)
        ours = float(lengths[2 * k, 2 * k + 1])
        # a path that the grid finds can be walked: a shortest one is never longer
        assert 0.98 * other <= ours <= other + 1e-3


def _random_room(random: Random) -> Polygon:
    turns = sorted(random.uniform(0, 2 * pi) for _ in range(random.randint(7, 14)))
    reach = [random.uniform(1.2, 4.5) for _ in turns]
    corners = [(r * cos(t), r * sin(t)) for r, t in zip(reach, turns, strict=True)]
    return Polygon(corners) if Polygon(corners).is_valid else box(-3, -2, 3, 2)


def _random_things(random: Random) -> Region:
    boxes = []
    for _ in range(random.randint(0, 5)):
        x, y = random.uniform(-2.5, 2), random.uniform(-2.5, 2)
        boxes.append(box(x, y, x + random.uniform(0.2, 1), y + random.uniform(0.2, 1)))
    found = shapely.union_all(boxes)
    return found if isinstance(found, Polygon | shapely.MultiPolygon) else EMPTY


def _random_spot(floor: Region, random: Random) -> tuple[float, float]:
    x0, y0, x1, y1 = floor.bounds
    while True:
        x, y = random.uniform(x0, x1), random.uniform(y0, y1)
        if floor.contains(Point(x, y)):
            return x, y
