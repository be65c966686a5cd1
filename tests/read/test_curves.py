from math import cos, hypot, pi, radians, sin, sqrt

import pytest
import shapely

from design_rules.geometry.bodies import Point2
from design_rules.read.curves import CurveReader
from design_rules.read.shape_errors import BrokenShapeError, NotAnalyticError

from .ifc_records import Records

DEGREE = pi / 180


@pytest.fixture
def ifc() -> Records:
    return Records()


def points(curve: object, metres: float = 1.0, angle: float = 1.0) -> list[Point2]:
    return CurveReader(metres, angle).points(curve)


def near(a: Point2, b: tuple[float, float], within: float = 1e-9) -> bool:
    return hypot(a[0] - b[0], a[1] - b[1]) < within


def turned(radius: float, degrees: float) -> tuple[float, float]:
    return (radius * cos(radians(degrees)), radius * sin(radians(degrees)))


class TestPolylines:
    def test_has_its_points(self, ifc: Records) -> None:
        assert points(ifc.polyline((0, 0), (3, 0), (3, 4))) == [(0, 0), (3, 0), (3, 4)]

    def test_drops_a_third_coordinate(self, ifc: Records) -> None:
        assert points(ifc.polyline((0, 0, 9), (3, 0, 9))) == [(0, 0), (3, 0)]

    def test_a_spline_is_left_to_the_kernel(self, ifc: Records) -> None:
        spline = ifc.make("IfcBSplineCurveWithKnots")
        with pytest.raises(NotAnalyticError):
            points(spline)

    def test_a_missing_curve_is_broken(self) -> None:
        with pytest.raises(BrokenShapeError):
            points(None)


class TestCircles:
    @pytest.mark.parametrize("radius", [0.05, 0.4, 3.0, 40.0])
    def test_chords_stay_within_two_millimetres_of_the_arc(
        self, ifc: Records, radius: float
    ) -> None:
        ring = points(ifc.circle(radius, at=(7, -2)))
        outline = shapely.Polygon(ring).exterior
        centre = shapely.Point(7, -2)
        assert all(near(p, (7, -2), radius + 1e-9) for p in ring)
        assert outline.distance(centre) > radius - 0.00201

    def test_no_circle_has_fewer_than_forty_eight_chords(self, ifc: Records) -> None:
        assert len(points(ifc.circle(0.001))) == 48

    def test_the_unit_of_length_counts(self, ifc: Records) -> None:
        assert len(points(ifc.circle(3000), metres=0.001)) == len(points(ifc.circle(3)))

    def test_an_ellipse_has_the_area_of_its_formula(self, ifc: Records) -> None:
        ring = shapely.Polygon(points(ifc.ellipse(20, 10, at=(1, 1), x=(3, 4))))
        assert ring.area == pytest.approx(pi * 200, rel=1e-3)
        assert ring.centroid.distance(shapely.Point(1, 1)) < 1e-6
        far = max(ring.exterior.coords, key=lambda p: hypot(p[0] - 1, p[1] - 1))
        assert abs((far[0] - 1) * 4 - (far[1] - 1) * 3) < 1e-6  # along (3, 4)

    @pytest.mark.parametrize("radius", [0.0, -1.0])
    def test_a_circle_without_a_radius_is_broken(self, ifc: Records, radius: float) -> None:
        with pytest.raises(BrokenShapeError):
            points(ifc.circle(radius))

    def test_a_circle_in_space_is_left_to_the_kernel(self, ifc: Records) -> None:
        with pytest.raises(NotAnalyticError):
            points(ifc.make("IfcCircle", ifc.axes3(), 1.0))

    def test_an_arc_as_wide_as_a_country_is_left_to_the_kernel(self, ifc: Records) -> None:
        with pytest.raises(NotAnalyticError):
            points(ifc.circle(1e9))


class TestTrimmedConics:
    @pytest.mark.parametrize(
        ("start", "end", "sense", "sweep"),
        [
            (0, 90, True, 90), (90, 0, True, 270), (0, 90, False, -270), (90, 0, False, -90),
            (350, 10, True, 20), (10, 350, False, -20), (-90, 90, True, 180), (0, 360, True, 360),
            (0, 450, True, 90), (180, 180, True, 360),
        ],
    )  # fmt: skip
    def test_turn_the_way_they_say(
        self, ifc: Records, start: float, end: float, sense: bool, sweep: float
    ) -> None:
        arc = points(ifc.trimmed(ifc.circle(2), start, end, sense), angle=DEGREE)
        assert near(arc[0], turned(2, start))
        assert near(arc[-1], turned(2, end))
        assert near(
            arc[len(arc) // 2], turned(2, start + sweep * (len(arc) // 2) / (len(arc) - 1))
        )

    def test_read_radians_where_the_file_states_them(self, ifc: Records) -> None:
        arc = points(ifc.trimmed(ifc.circle(2), 0, pi / 2))
        assert near(arc[0], (2, 0))
        assert near(arc[-1], (0, 2))

    def test_turn_with_their_position(self, ifc: Records) -> None:
        circle = ifc.circle(2, at=(5, 5), x=(0, 1))
        arc = points(ifc.trimmed(circle, 0, 90), angle=DEGREE)
        assert near(arc[0], (5, 7))
        assert near(arc[-1], (3, 5))

    def test_end_at_points(self, ifc: Records) -> None:
        circle = ifc.circle(2, at=(5, 5), x=(0, 1))
        arc = points(ifc.trimmed(circle, (5.0, 7.0), (3.0, 5.0), master="CARTESIAN"))
        assert near(arc[0], (5, 7))
        assert near(arc[-1], (3, 5))
        assert near(arc[len(arc) // 2], (5 - sqrt(2), 5 + sqrt(2)), 0.3)

    @pytest.mark.parametrize(
        ("master", "end"),
        [("PARAMETER", (0, 2)), ("CARTESIAN", (-2, 0)), ("UNSPECIFIED", (-2, 0))],
    )
    def test_follow_the_preferred_of_two_statements(
        self, ifc: Records, master: str, end: tuple[float, float]
    ) -> None:
        both = ifc.trimmed(ifc.circle(2), [(2.0, 0.0), 0.0], [(-2.0, 0.0), 90.0], master=master)
        assert near(points(both, angle=DEGREE)[-1], end)

    def test_of_an_ellipse_end_where_its_angles_say(self, ifc: Records) -> None:
        arc = points(ifc.trimmed(ifc.ellipse(4, 1), 0, 90), angle=DEGREE)
        assert near(arc[0], (4, 0))
        assert near(arc[-1], (0, 1))
        by_point = ifc.trimmed(ifc.ellipse(4, 1), (4.0, 0.0), (0.0, 1.0), master="CARTESIAN")
        assert near(points(by_point)[-1], (0, 1))

    def test_of_a_line_reach_as_far_as_its_vector(self, ifc: Records) -> None:
        vector = ifc.make("IfcVector", ifc.direction(3, 4), 10.0)
        line = ifc.make("IfcLine", ifc.point(1, 1), vector)
        assert points(ifc.trimmed(line, 0, 0.5)) == [(1, 1), (4, 5)]
        assert points(ifc.trimmed(line, (1.0, 1.0), (7.0, 9.0))) == [(1, 1), (7, 9)]

    def test_of_a_spline_are_left_to_the_kernel(self, ifc: Records) -> None:
        with pytest.raises(NotAnalyticError):
            points(ifc.trimmed(ifc.polyline((0, 0), (1, 0)), 0, 1))


class TestCompositeCurves:
    @pytest.mark.parametrize("kind", ["IfcCompositeCurve", "Ifc2DCompositeCurve"])
    def test_join_lines_and_arcs(self, kind: str) -> None:
        ifc = Records("IFC2X3")
        arc = ifc.trimmed(ifc.circle(1, at=(2, 0)), 0, 180)
        lid = ifc.composite((ifc.polyline((1, 0), (3, 0)), True), (arc, True), kind=kind)
        ring = points(lid, angle=DEGREE)
        assert shapely.Polygon(ring).area == pytest.approx(pi / 2, rel=0.01)
        assert sum(near(p, (3, 0), 1e-6) for p in ring) == 1

    def test_turn_round_a_segment_of_the_other_sense(self, ifc: Records) -> None:
        there, back = ifc.polyline((0, 0), (1, 0)), ifc.polyline((1, 1), (1, 0))
        assert points(ifc.composite((there, True), (back, False))) == [(0, 0), (1, 0), (1, 1)]

    def test_that_are_part_of_themselves_are_broken(self, ifc: Records) -> None:
        loop = ifc.composite((ifc.polyline((0, 0), (1, 0)), True))
        loop.Segments[0].ParentCurve = loop
        with pytest.raises(BrokenShapeError):
            points(loop)

    def test_that_double_at_every_level_end_soon(self, ifc: Records) -> None:
        curve = ifc.make("IfcPolyline", [])
        for _ in range(19):
            curve = ifc.composite((curve, True), (curve, True))
        with pytest.raises(BrokenShapeError):
            points(curve)

    def test_a_thousand_deep_are_broken(self, ifc: Records) -> None:
        curve = ifc.polyline((0, 0), (1, 0))
        for _ in range(1000):
            curve = ifc.composite((curve, True))
        with pytest.raises(BrokenShapeError):
            points(curve)


class TestIndexedCurves:
    CORNERS = ((0, 0), (2, 0), (3, 1), (2, 2), (0, 2))

    def test_without_segments_run_through_their_points(self, ifc: Records) -> None:
        assert points(ifc.indexed(self.CORNERS)) == list(self.CORNERS)

    def test_mix_lines_and_arcs(self, ifc: Records) -> None:
        curve = ifc.indexed(
            self.CORNERS,
            ("IfcLineIndex", (1, 2)), ("IfcArcIndex", (2, 3, 4)), ("IfcLineIndex", (4, 5, 1)),
        )  # fmt: skip
        ring = shapely.Polygon(points(curve))
        assert ring.area == pytest.approx(4 + pi / 2, rel=2e-3)

    @pytest.mark.parametrize("index", [0, -1, 6])
    def test_that_name_no_point_of_theirs_are_broken(self, ifc: Records, index: int) -> None:
        with pytest.raises(BrokenShapeError):
            points(ifc.indexed(self.CORNERS, ("IfcLineIndex", (1, 2, index))))


class TestArcsThroughThreePoints:
    @pytest.mark.parametrize(("start", "sweep"), [(0, 40), (200, 300), (90, -60), (30, -330)])
    def test_go_by_way_of_the_middle_point(self, ifc: Records, start: float, sweep: float) -> None:
        three = [turned(5, start + sweep * part) for part in (0, 0.3, 1)]
        arc = points(ifc.indexed(three, ("IfcArcIndex", (1, 2, 3))))
        assert arc[0] == three[0]
        assert arc[-1] == three[-1]
        assert all(hypot(*p) == pytest.approx(5, abs=1e-9) for p in arc)
        assert shapely.LineString(arc).length == pytest.approx(5 * abs(radians(sweep)), rel=2e-3)

    def test_keep_their_radius_far_from_zero(self, ifc: Records) -> None:
        far = (600_000.0, 6_640_000.0)
        three = [(far[0] + x, far[1] + y) for x, y in (turned(0.5, a) for a in (0, 45, 90))]
        arc = points(ifc.indexed(three, ("IfcArcIndex", (1, 2, 3))))
        assert len(arc) > 5
        assert all(hypot(x - far[0], y - far[1]) == pytest.approx(0.5, abs=1e-6) for x, y in arc)

    @pytest.mark.parametrize("bulge", [0.0, 1e-6])
    def test_of_a_straight_line_are_that_line(self, ifc: Records, bulge: float) -> None:
        three = [(0.0, 0.0), (2.5, bulge), (5.0, 0.0)]
        assert points(ifc.indexed(three, ("IfcArcIndex", (1, 2, 3)))) == three
