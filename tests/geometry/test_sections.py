from math import cos, pi, radians, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box

from design_rules.geometry.bodies import Body, Cut, HalfSpace, Parts, Polyhedron, Prism, Ring3
from design_rules.geometry.heights import heights
from design_rules.geometry.sections import (
    EMPTY,
    footprint,
    pieces,
    polygon_of,
    region,
    section,
)
from tests.geometry.bodies import SQUARE, prism, pyramid, rectangle, turned, upright

ELL = ((0.0, 0.0), (4.0, 0.0), (4.0, 2.0), (2.0, 2.0), (2.0, 4.0), (0.0, 4.0))
HOLE = rectangle(1, 1, 2, 3)


# --- solids of faces -------------------------------------------------------------------------
@pytest.mark.parametrize("height", [0.0, 0.001, 1.0, 1.37, 2.999, 3.0])
@pytest.mark.parametrize(("ring", "area"), [(SQUARE, 16.0), (ELL, 12.0)], ids=["box", "L"])
@pytest.mark.parametrize("angle", [0.0, 30.0, 45.0, 89.9])
def test_an_upright_solid_covers_its_floor_at_every_height(
    ring: tuple[tuple[float, float], ...], area: float, height: float, angle: float
) -> None:
    around = turned(ring, angle)
    cut = section(upright(around, 0.0, 3.0), height)
    assert cut.area == pytest.approx(area, abs=1e-3)
    assert cut.symmetric_difference(Polygon(around)).area < 1e-3


@pytest.mark.parametrize("angle", [0.0, 17.0, 90.0])
def test_a_ring_room_keeps_its_hole(angle: float) -> None:
    body = upright(turned(SQUARE, angle), 0.0, 3.0, turned(HOLE, angle))
    assert section(body, 1.0).area == pytest.approx(14.0, abs=1e-3)
    assert footprint(body).area == pytest.approx(14.0, abs=1e-3)


def test_a_pyramid_covers_a_quarter_of_its_floor_half_way_up() -> None:
    body = pyramid(SQUARE, 1.0, (2.0, 2.0, 5.0))
    assert section(body, 3.0).area == pytest.approx(4.0, abs=1e-3)
    assert section(body, 4.0).area == pytest.approx(1.0, abs=1e-3)
    assert footprint(body).area == pytest.approx(16.0, abs=1e-3)


@pytest.mark.parametrize("height", [-0.1, 3.1])
def test_nothing_is_covered_above_and_below_a_body(height: float) -> None:
    bodies: list[Body] = [prism(SQUARE, 0.0, 3.0), upright(SQUARE, 0.0, 3.0)]
    assert all(section(body, height).is_empty for body in bodies)


def test_a_tube_without_lids_is_cut_like_the_closed_body() -> None:
    tube = upright(ELL, 0.0, 3.0, lids=False)
    assert section(tube, 1.5).area == pytest.approx(12.0, abs=1e-3)


def test_faces_turned_inside_out_make_no_difference() -> None:
    body = upright(SQUARE, 0.0, 3.0)
    inverted = Polyhedron(tuple(tuple(ring[::-1] for ring in face) for face in body.faces))
    assert section(inverted, 1.0).area == pytest.approx(16.0, abs=1e-3)


def test_a_shell_with_a_side_missing_covers_nothing_that_could_be_known() -> None:
    body = upright(SQUARE, 0.0, 3.0)
    assert section(Polyhedron(body.faces[1:]), 1.0).is_empty


@pytest.mark.parametrize("angle", [0.0, 0.001, 33.0, 90.0, 120.0])
def test_a_wall_face_with_a_window_in_it_is_cut_on_both_sides_of_the_window(angle: float) -> None:
    # one face with a hole through the body: four crossings of one straight line
    (ax, ay), (bx, by) = turned(((0.0, 0.0), (6.0, 0.0)), angle)

    def at(share: float, z: float, away: float) -> tuple[float, float, float]:
        nx, ny = -(by - ay) / 6, (bx - ax) / 6
        return (ax + share * (bx - ax) + nx * away, ay + share * (by - ay) + ny * away, z)

    rims = [((0, 0), (1, 0), (1, 3), (0, 3)), ((1 / 3, 1), (2 / 3, 1), (2 / 3, 2), (1 / 3, 2))]
    faces: list[tuple[Ring3, ...]] = [
        tuple(tuple(at(s, z, away) for s, z in rim) for rim in rims) for away in (0.0, 0.3)
    ]
    for rim in rims:
        for (s, z), (t, w) in zip(rim, (*rim[1:], rim[0]), strict=True):
            faces.append(((at(s, z, 0.0), at(t, w, 0.0), at(t, w, 0.3), at(s, z, 0.3)),))
    wall = Polyhedron(tuple(faces))
    assert section(wall, 0.5).area == pytest.approx(1.8, abs=1e-3)
    beside = section(wall, 1.5)
    assert beside.area == pytest.approx(1.2, abs=1e-3)
    assert len(pieces(beside)) == 2


@settings(max_examples=40, deadline=None)
@given(
    st.floats(0, 180), st.floats(0.5, 5), st.floats(0.5, 5),
    st.floats(-1000, 1000), st.floats(-1000, 1000), st.floats(0, 1),
)  # fmt: skip
def test_a_solid_of_faces_is_cut_like_the_prism_it_equals(
    angle: float, width: float, depth: float, x: float, y: float, share: float
) -> None:
    ring = tuple((a + x, b + y) for a, b in turned(rectangle(0, 0, width, depth), angle))
    cut = section(upright(ring, -1.0, 2.0), -1.0 + 3.0 * share)
    assert cut.symmetric_difference(section(prism(ring, -1.0, 2.0), 0.0)).area < 1e-3


# --- half-spaces and what is cut away --------------------------------------------------------
def test_a_roof_plane_takes_off_what_lies_above_it() -> None:
    # a gable: the plane falls from z = 4 at x = 0 to z = 0 at x = 4
    slope = 1 / 2**0.5
    body = Cut(prism(SQUARE, 0.0, 4.0), (HalfSpace((0.0, 0.0, 4.0), (slope, 0.0, slope)),))
    for height in (0.5, 1.0, 2.0, 3.5):
        assert section(body, height).area == pytest.approx(4.0 * (4.0 - height))


def test_a_level_plane_cuts_at_its_height() -> None:
    body = Cut(prism(SQUARE, 0.0, 4.0), (HalfSpace((0.0, 0.0, 2.5), (0.0, 0.0, 1.0)),))
    assert section(body, 2.4).area == pytest.approx(16.0)
    assert section(body, 2.6).is_empty
    assert heights(body) == (0.0, 2.5)


def test_a_level_plane_may_take_off_the_foot() -> None:
    body = Cut(prism(SQUARE, 0.0, 4.0), (HalfSpace((0.0, 0.0, 1.0), (0.0, 0.0, -1.0)),))
    assert heights(body) == (1.0, 4.0)


def test_a_bounded_half_space_cuts_only_within_its_bounds() -> None:
    bounds = (rectangle(0, 0, 1, 4),)
    body = Cut(prism(SQUARE, 0.0, 4.0), (HalfSpace((0.0, 0.0, 2.0), (0.0, 0.0, 1.0), bounds),))
    assert section(body, 1.0).area == pytest.approx(16.0)
    assert section(body, 3.0).area == pytest.approx(12.0)
    assert heights(body) == (0.0, 4.0)


def test_a_body_taken_away_leaves_a_gap_only_where_it_reaches() -> None:
    door = prism(rectangle(1, -1, 2, 5), 0.0, 2.1)
    body = Cut(prism(SQUARE, 0.0, 3.0), (door,))
    assert section(body, 1.0).area == pytest.approx(12.0)
    assert len(pieces(section(body, 1.0))) == 2
    assert section(body, 2.5).area == pytest.approx(16.0)


def test_parts_that_overlap_count_once() -> None:
    body = Parts((prism(rectangle(0, 0, 2, 2), 0, 3), prism(rectangle(1, 0, 3, 2), 0, 3)))
    assert section(body, 1.0).area == pytest.approx(6.0)
    assert footprint(body).area == pytest.approx(6.0)


@pytest.mark.parametrize("turn", [0.0, 33.0, 90.0])
def test_the_shadow_of_a_wall_ends_where_upright_planes_mitre_it(turn: float) -> None:
    # 5 m long and 0.4 m thick, both ends cut at 45 degrees: a trapezium of 5.0 and 4.2 m
    c, s = cos(radians(turn)), sin(radians(turn))

    def plane(x: float, y: float, ax: float, ay: float) -> HalfSpace:
        at, away = turned(((x, y), (ax, ay)), turn)
        return HalfSpace((*at, 0.0), (*away, 0.0))

    half = 0.5**0.5
    wall = prism(turned(rectangle(0, 0, 5, 0.4), turn), 0.0, 2.5)
    body = Cut(wall, (plane(0.0, 0.0, -half, half), plane(5.0, 0.0, half, half)))
    assert footprint(body).area == pytest.approx((5.0 + 4.2) / 2 * 0.4)
    assert footprint(body).symmetric_difference(section(body, 1.0)).area < 1e-9
    corner = Point(0.1 * c - 0.3 * s, 0.1 * s + 0.3 * c)
    assert footprint(wall).contains(corner)
    assert not footprint(body).intersects(corner)


def test_the_shadow_keeps_what_slopes_and_solids_take_away() -> None:
    slope = HalfSpace((0.0, 0.0, 4.0), (0.5**0.5, 0.0, 0.5**0.5))
    door = prism(rectangle(1, -1, 2, 5), 0.0, 2.1)
    for taken in (slope, door):
        assert footprint(Cut(prism(SQUARE, 0.0, 4.0), (taken,))).area == pytest.approx(16.0)


def test_an_upright_plane_with_bounds_shortens_the_shadow_only_there() -> None:
    bounds = (rectangle(0, 0, 4, 1),)
    plane = HalfSpace((2.0, 0.0, 0.0), (1.0, 0.0, 0.0), bounds)
    assert footprint(Cut(prism(SQUARE, 0.0, 4.0), (plane,))).area == pytest.approx(14.0)


@pytest.mark.parametrize("tilt", [5.0, 30.0, 60.0, 85.0])
@pytest.mark.parametrize("turn", [0.0, 40.0, 200.0])
def test_a_tilted_plane_keeps_the_side_away_from_its_normal(tilt: float, turn: float) -> None:
    up, flat = cos(radians(tilt)), sin(radians(tilt))
    away = (flat * cos(radians(turn)), flat * sin(radians(turn)), up)
    box = prism(rectangle(-3, -3, 3, 3), 0.0, 4.0)
    body = Cut(box, (HalfSpace((0.0, 0.0, 2.0), away),))
    for height in (1.0, 2.0, 2.7):
        cut = section(body, height)
        for x, y in ((-2, -2), (-2, 2), (2, -2), (2, 2), (0.3, -1.1)):
            taken = x * away[0] + y * away[1] + (height - 2.0) * away[2]
            if abs(taken) > 1e-6:
                assert cut.contains(Point(x, y)) == (taken < 0)


# --- odds and ends ---------------------------------------------------------------------------
def test_heights_span_all_parts_and_an_empty_body_has_none() -> None:
    low, high = prism(SQUARE, -3.0, 0.0), prism(SQUARE, 2.0, 5.0)
    assert heights(Parts((low, high))) == (-3.0, 5.0)
    assert heights(Polyhedron(()))[0] > heights(Polyhedron(()))[1]
    assert heights(Parts(()))[0] > heights(Parts(()))[1]


def test_a_ring_that_crosses_itself_is_mended() -> None:
    bow_tie = ((0.0, 0.0), (2.0, 2.0), (2.0, 0.0), (0.0, 2.0))
    assert polygon_of((bow_tie,)).area == pytest.approx(2.0)


def test_a_ring_of_two_corners_is_no_floor() -> None:
    assert polygon_of((((0.0, 0.0), (1.0, 0.0)),)) == EMPTY
    assert section(Prism((((0.0, 0.0), (1.0, 0.0)),), 0, 3), 1).is_empty


def test_lines_left_over_by_an_overlay_are_dropped() -> None:
    touching = Polygon(rectangle(0, 0, 1, 1)).intersection(Polygon(rectangle(1, 0, 2, 1)))
    assert touching.length > 0
    assert region(touching).is_empty


def test_polygons_in_a_collection_of_collections_are_kept() -> None:
    two = MultiPolygon([box(0, 0, 1, 1), box(2, 0, 3, 1)])
    found = region(GeometryCollection([two, LineString([(0, 0), (5, 5)]), box(4, 0, 5, 1)]))
    assert found.area == pytest.approx(3.0)


def test_a_cylinder_of_many_faces_keeps_its_area() -> None:
    ring = tuple((cos(a * pi / 24), sin(a * pi / 24)) for a in range(48))
    assert section(upright(ring, 0, 3), 1.7).area == pytest.approx(24 * sin(pi / 24), abs=1e-3)


def test_noise_in_the_last_digits_of_a_face_does_not_mix_up_its_crossings() -> None:
    # an arcade along x = 0: one face with four feet, each corner off by up to a tenth of a mm
    profile = [(0, 0), (1, 0), (1, 2), (2, 2), (2, 0), (3, 0), (3, 3), (0, 3)]
    noise = [(-1) ** k * 1e-4 * (k % 3) for k in range(8)]
    front = tuple((n, float(y), float(z)) for n, (y, z) in zip(noise, profile, strict=True))
    back = tuple((n + 0.3, float(y), float(z)) for n, (y, z) in zip(noise, profile, strict=True))
    rims = [
        ((front[k], front[(k + 1) % 8], back[(k + 1) % 8], back[k]),) for k in range(8)
    ]  # fmt: skip
    cut = section(Polyhedron(((front,), (back,), *rims)), 1.0)
    assert cut.area == pytest.approx(0.6, abs=2e-3)
    assert [round(piece.area, 2) for piece in pieces(cut)] == [0.3, 0.3]
