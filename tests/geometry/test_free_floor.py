from collections.abc import Iterable
from math import hypot
from random import Random

import pytest
import shapely
from shapely import Point, Polygon, box
from shapely.affinity import rotate, translate

from design_rules.geometry.free_floor import (
    circle_spots,
    directions,
    free_beside,
    rectangle_at,
    rectangle_spots,
)
from design_rules.geometry.sections import EMPTY, Region, region

Rectangle = tuple[float, float, float, float]


# --- random rooms against a count of grid points ---------------------------------------------
class Room:
    """A floor of rectangles with other rectangles standing on it, all on a 10 cm grid."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.floor = [self._rectangle(8, 30) for _ in range(3)]
        self.taken = [self._rectangle(3, 9) for _ in range(self.random.randrange(4))]

    def _rectangle(self, least: int, most: int) -> Rectangle:
        x, y = self.random.randrange(0, 25), self.random.randrange(0, 25)
        w, d = (self.random.randrange(least, most) for _ in range(2))
        return (x / 10, y / 10, (x + w) / 10, (y + d) / 10)

    @property
    def shape(self) -> Region:
        floor = shapely.union_all([box(*r) for r in self.floor])
        return region(floor.difference(shapely.union_all([box(*r) for r in self.taken])))

    def is_free(self, x: float, y: float) -> bool:
        """Plain arithmetic, no shapes."""
        on_floor = any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in self.floor)
        return on_floor and not any(x0 < x < x1 and y0 < y < y1 for x0, y0, x1, y1 in self.taken)

    def spots(self, number: int) -> Iterable[tuple[float, float]]:
        for _ in range(number):
            yield self.random.uniform(0, 5.5), self.random.uniform(0, 5.5)


def _disc_fits(room: Room, x: float, y: float, radius: float) -> bool:
    steps = [k * 0.03 for k in range(-int(radius / 0.03) - 1, int(radius / 0.03) + 2)]
    return all(room.is_free(x + a, y + b) for a in steps for b in steps if hypot(a, b) <= radius)


def _box_fits(room: Room, x: float, y: float, width: float, depth: float) -> bool:
    across = [width * (k / 20 - 0.5) for k in range(21)]
    along = [depth * (k / 20 - 0.5) for k in range(21)]
    return all(room.is_free(x + a, y + b) for a in across for b in along)


@pytest.mark.parametrize("seed", range(40))
def test_a_circle_lies_where_every_point_of_it_is_free(seed: int) -> None:
    room = Room(seed)
    diameter = room.random.choice([0.6, 0.9, 1.3, 1.5])
    spots = circle_spots(room.shape, diameter)
    compared = 0
    for x, y in room.spots(60):
        small, large = (_disc_fits(room, x, y, diameter / 2 + d) for d in (-0.04, 0.04))
        if small == large:
            compared += 1
            assert spots.contains(Point(x, y)) == small, (x, y, diameter)
    assert compared > 20


@pytest.mark.parametrize("seed", range(40))
def test_a_rectangle_lies_where_every_point_of_it_is_free(seed: int) -> None:
    room = Room(seed)
    width, depth = room.random.choice([(0.9, 1.3), (1.3, 1.8), (1.8, 0.6)])
    spots = rectangle_spots(room.shape, width, depth, 0.0)
    for x, y in room.spots(60):
        small, large = (_box_fits(room, x, y, width + d, depth + d) for d in (-0.03, 0.03))
        if small == large:
            assert spots.contains(Point(x, y)) == small, (x, y, width, depth)


@pytest.mark.parametrize("angle", [12.0, 45.0, 90.0, 133.0])
def test_turning_room_and_rectangle_together_changes_nothing(angle: float) -> None:
    for seed in range(8):
        room = Room(seed).shape
        straight = rectangle_spots(room, 1.3, 0.9, 0.0)
        turned = rectangle_spots(region(rotate(room, angle, origin=(0, 0))), 1.3, 0.9, angle)
        assert rotate(straight, angle, origin=(0, 0)).symmetric_difference(turned).area < 1e-6


# --- fits and just does not ------------------------------------------------------------------
def test_a_circle_of_the_width_of_the_room_fits() -> None:
    room = box(0, 0, 1.5, 3.0)
    assert not circle_spots(room, 1.5).is_empty
    assert circle_spots(room, 1.52).is_empty


def test_a_rectangle_of_the_size_of_the_room_fits_one_way_only() -> None:
    room = box(0, 0, 1.3, 1.8)
    assert not rectangle_spots(room, 1.3, 1.8, 0.0).is_empty
    assert rectangle_spots(room, 1.8, 1.3, 0.0).is_empty
    assert not rectangle_spots(room, 1.8, 1.3, 90.0).is_empty


def test_a_pillar_in_the_middle_is_in_the_way() -> None:
    free = region(box(0, 0, 2, 2).difference(box(0.95, 0.95, 1.05, 1.05)))
    assert circle_spots(free, 1.3).is_empty
    assert not circle_spots(free, 1.0).is_empty
    assert rectangle_spots(free, 1.5, 1.5, 0.0).is_empty
    assert not rectangle_spots(free, 0.9, 1.9, 0.0).is_empty


def test_a_floor_whose_outline_crosses_itself_by_a_hair_once_turned_is_still_searched() -> None:
    outline = [
        (15.23509263472068, 12.038457227214774), (17.833971325184226, 12.857880531895864),
        (17.833971325184226, 12.857880531895862), (17.83397132518423, 12.857880531895864),
        (18.1046065450789, 11.999535276329922), (18.104606545078898, 11.999535276329922),
        (18.33464648198937, 11.26994180909887), (17.800564989637227, 11.101546561164408),
        (17.911826135593927, 10.748671289431744), (18.445907627946067, 10.917066537366207),
        (18.357124072356612, 11.198652000419179), (18.5707005348975, 10.521274002855243),
        (15.971821844433952, 9.701850698174153),
    ]  # fmt: skip
    basin = [
        (15.656525329856665, 11.699496339396694), (16.22875550023396, 11.879919819326474),
        (16.093437890286623, 12.309092447109446), (15.521207719909329, 12.128668967179664),
    ]  # fmt: skip
    floor = Polygon(outline, [basin])
    assert floor.is_valid
    spots = rectangle_spots(floor, 1.1, 1.4, 17.5)
    assert spots.area > 0.5


def test_nothing_fits_on_no_floor() -> None:
    assert circle_spots(EMPTY, 1.0).is_empty
    assert rectangle_spots(EMPTY, 1.0, 1.0, 30.0).is_empty


def test_two_halves_of_a_floor_do_not_add_up() -> None:
    halves = region(shapely.union_all([box(0, 0, 1, 3), box(1.2, 0, 2.2, 3)]))
    assert circle_spots(halves, 1.5).is_empty
    assert rectangle_spots(halves, 1.3, 1.8, 0.0).is_empty


def test_the_rectangle_at_a_spot_lies_on_the_free_floor() -> None:
    room = region(rotate(box(0, 0, 2, 3), 20, origin=(0, 0)))
    spot = rectangle_spots(room, 1.3, 1.8, 20).representative_point()
    assert rectangle_at(spot, 1.3, 1.8, 20).within(room.buffer(0.003))


# --- directions ------------------------------------------------------------------------------
def test_directions_come_longest_wall_first_and_once() -> None:
    assert directions(box(0, 0, 4, 3)) == (0.0,)
    cut_corner = Polygon([(0, 0), (6, 0), (6, 3), (5, 4), (0, 4)])
    assert directions(cut_corner) == (0.0, 45.0)
    assert directions(rotate(box(0, 0, 4, 3), 30)) == (30.0,)
    assert directions(rotate(box(0, 0, 4, 3), 89.99)) == (0.0,)


# --- beside the pan --------------------------------------------------------------------------
ROOM = box(0, 0, 2.4, 2.0)


def _beside(pan: Polygon, *others: Polygon, room: Region = ROOM) -> tuple[float, float]:
    free = region(room.difference(shapely.union_all(list(others))).union(pan))
    return free_beside(pan, free, room, reach=1.5)


@pytest.mark.parametrize(
    "pan",
    [
        box(1.0, 0.0, 1.36, 0.7),  # on the south wall
        box(1.04, 1.3, 1.4, 2.0),  # on the north wall
    ],
)
def test_a_pan_on_the_long_wall_has_a_metre_on_both_sides(pan: Polygon) -> None:
    assert _beside(pan) == pytest.approx((1.04, 1.0), abs=1e-3)


@pytest.mark.parametrize("x", [(0.0, 0.7), (1.7, 2.4)], ids=["west", "east"])
def test_a_pan_on_a_side_wall_is_measured_along_that_wall(x: tuple[float, float]) -> None:
    pan = box(x[0], 0.3, x[1], 0.66)
    assert _beside(pan) == pytest.approx((1.34, 0.3), abs=1e-3)


def test_a_pan_in_a_corner_stands_with_its_short_side_to_the_wall() -> None:
    assert _beside(box(0.0, 0.0, 0.36, 0.7)) == pytest.approx((1.5, 0.0), abs=1e-3)
    assert _beside(box(0.0, 0.0, 0.7, 0.36)) == pytest.approx((1.5, 0.0), abs=1e-3)


def test_a_pan_closer_to_the_side_wall_than_to_the_wall_behind_it_is_still_read_right() -> None:
    # a cistern of 6 cm stands between the pan and the wall behind it
    assert _beside(box(0.03, 0.06, 0.39, 0.76)) == pytest.approx((1.5, 0.03), abs=1e-3)


def test_a_basin_beside_the_pan_takes_up_free_floor() -> None:
    pan = box(1.0, 0.0, 1.36, 0.7)
    assert _beside(pan, box(1.8, 0.0, 2.4, 0.5)) == pytest.approx((1.0, 0.44), abs=1e-3)


def test_what_stands_before_the_pan_is_not_beside_it() -> None:
    pan = box(1.0, 0.0, 1.36, 0.7)
    assert _beside(pan, box(0.5, 1.0, 2.0, 2.0)) == pytest.approx((1.04, 1.0), abs=1e-3)


def test_a_wall_hung_pan_whose_back_is_in_the_wall_has_free_floor_beside_it() -> None:
    assert _beside(box(1.0, -0.15, 1.36, 0.55)) == pytest.approx((1.04, 1.0), abs=1e-3)


def test_a_shaft_beside_the_pan_ends_the_free_floor() -> None:
    room = region(ROOM.difference(box(1.5, 0.0, 2.4, 0.4)))
    assert _beside(box(1.0, 0.0, 1.36, 0.7), room=room) == pytest.approx((1.0, 0.14), abs=1e-3)


def test_a_pan_in_a_niche_has_no_more_than_the_niche() -> None:
    room = region(box(0, 0.8, 3, 3).union(box(1.0, 0.0, 2.0, 0.9)))
    assert _beside(box(1.3, 0.0, 1.66, 0.7), room=room) == pytest.approx((0.34, 0.3), abs=1e-3)


@pytest.mark.parametrize("angle", [15.0, 45.0, 100.0, 260.0])
def test_a_turned_room_gives_the_same_widths(angle: float) -> None:
    pan, basin = box(1.0, 0.0, 1.36, 0.7), box(1.8, 0.0, 2.4, 0.5)
    shapes = [translate(rotate(s, angle, origin=(0, 0)), 50, -20) for s in (ROOM, pan, basin)]
    room, turned, other = (region(shape) for shape in shapes)
    assert isinstance(turned, Polygon)
    assert isinstance(other, Polygon)
    assert _beside(turned, other, room=room) == pytest.approx((1.0, 0.44), abs=2e-3)


def test_a_pan_across_a_corner_is_measured_along_the_wall_it_faces_away_from() -> None:
    room = Polygon([(0.8, 0), (3, 0), (3, 3), (0, 3), (0, 0.8)])  # its corner cut at 45 degrees
    pan = translate(rotate(box(-0.18, 0.0, 0.18, 0.7), -45, origin=(0, 0)), 0.4, 0.4)
    wide, narrow = _beside(pan, room=room)
    assert wide == pytest.approx(narrow, abs=1e-3)
    # square to the cut, beside the pan's back: 0.18 m of it is the pan, the rest to the wall ends
    assert narrow == pytest.approx(0.566 - 0.18 + 0.05, abs=0.01)
