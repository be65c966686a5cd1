from math import pi
from typing import Any

import pytest
import shapely
from shapely import affinity

from design_rules.read.curves import CurveReader
from design_rules.read.profiles import ProfileReader, Rings
from design_rules.read.shape_errors import BrokenShapeError, NotAnalyticError

from .ifc_records import Records


@pytest.fixture
def ifc() -> Records:
    return Records()


def rings(profile: Any) -> Rings:
    return ProfileReader(CurveReader(1.0, 1.0)).rings(profile)


def area(profile: Any) -> float:
    outer, *holes = rings(profile)
    shape = shapely.Polygon(outer, holes)
    assert shape.is_valid
    return float(shape.area)


# width 4, depth 6, web 0.5, flange 1; L and T as their drawings in the schema show them
AREAS: dict[str, tuple[tuple[float, ...], float]] = {
    "IfcRectangleProfileDef": ((4, 6), 24),
    "IfcRectangleHollowProfileDef": ((4, 6, 0.5), 24 - 3 * 5),
    "IfcCircleProfileDef": ((2,), 4 * pi),
    "IfcCircleHollowProfileDef": ((2, 0.5), pi * (4 - 1.5**2)),
    "IfcRoundedRectangleProfileDef": ((4, 6, 1), 24 - (4 - pi)),
    "IfcIShapeProfileDef": ((4, 6, 0.5, 1), 2 * 4 + 4 * 0.5),
    "IfcLShapeProfileDef": ((6, 4, 0.5), 6 * 0.5 + 3.5 * 0.5),
    "IfcUShapeProfileDef": ((6, 4, 0.5, 1), 2 * 4 + 4 * 0.5),
    "IfcTShapeProfileDef": ((6, 4, 0.5, 1), 4 + 5 * 0.5),
}


class TestParameterised:
    @pytest.mark.parametrize("kind", AREAS)
    def test_profiles_have_the_area_of_their_formula(self, ifc: Records, kind: str) -> None:
        sizes, wanted = AREAS[kind]
        assert area(ifc.profile(kind, *sizes)) == pytest.approx(wanted, rel=5e-3)

    @pytest.mark.parametrize("kind", AREAS)
    def test_profiles_lie_centred_in_their_box(self, ifc: Records, kind: str) -> None:
        outer = shapely.Polygon(rings(ifc.profile(kind, *AREAS[kind][0]))[0])
        x0, y0, x1, y1 = outer.bounds
        assert (x0 + x1, y0 + y1) == pytest.approx((0, 0), abs=1e-2)

    @pytest.mark.parametrize("kind", AREAS)
    def test_profiles_move_and_turn_with_their_position(self, ifc: Records, kind: str) -> None:
        plain = shapely.Polygon(*_split(rings(ifc.profile(kind, *AREAS[kind][0]))))
        position = ifc.axes2((10, 20), (0, 1))
        moved = shapely.Polygon(
            *_split(rings(ifc.profile(kind, *AREAS[kind][0], position=position)))
        )
        turned = affinity.affine_transform(plain, [0, -1, 1, 0, 10, 20])
        assert moved.symmetric_difference(turned).area < 1e-9

    @pytest.mark.parametrize(
        ("kind", "stands_at", "free_at"),
        [
            ("IfcLShapeProfileDef", [(-1.9, 2.9), (1.9, -2.9)], (1.9, 2.9)),
            ("IfcUShapeProfileDef", [(-1.9, 0), (1.9, 2.9), (1.9, -2.9)], (1.9, 0)),
            ("IfcTShapeProfileDef", [(-1.9, 2.9), (1.9, 2.9), (0, -2.9)], (1.9, -2.9)),
            ("IfcIShapeProfileDef", [(-1.9, 2.9), (1.9, -2.9), (0, 0)], (1.9, 0)),
        ],
    )
    def test_shapes_face_the_way_the_schema_draws_them(
        self,
        ifc: Records,
        kind: str,
        stands_at: list[tuple[float, float]],
        free_at: tuple[float, float],
    ) -> None:
        outline = shapely.Polygon(rings(ifc.profile(kind, *AREAS[kind][0]))[0])
        assert all(outline.contains(shapely.Point(at)) for at in stands_at)
        assert not outline.contains(shapely.Point(free_at))

    def test_an_angle_without_a_width_has_equal_legs(self, ifc: Records) -> None:
        profile = ifc.make("IfcLShapeProfileDef", "AREA", None, None, 4.0, None, 0.5)
        assert area(profile) == pytest.approx(4 * 0.5 + 3.5 * 0.5)

    def test_a_wide_column_is_as_round_as_any_arc(self, ifc: Records) -> None:
        wide = shapely.Polygon(rings(ifc.profile("IfcCircleProfileDef", 5))[0])
        assert wide.exterior.distance(shapely.Point(0, 0)) > 5 - 0.00201

    @pytest.mark.parametrize(
        ("kind", "sizes"),
        [
            ("IfcRectangleProfileDef", (0, 6)),
            ("IfcRectangleProfileDef", (0, 0)),
            ("IfcRectangleHollowProfileDef", (4, 6, 2)),
            ("IfcRectangleHollowProfileDef", (4, 6, 0)),
            ("IfcCircleProfileDef", (0,)),
            ("IfcCircleHollowProfileDef", (2, 2)),
        ],
    )
    def test_profiles_that_enclose_nothing_are_broken(
        self, ifc: Records, kind: str, sizes: tuple[float, ...]
    ) -> None:
        with pytest.raises(BrokenShapeError):
            rings(ifc.profile(kind, *sizes))


class TestOutlines:
    def test_are_closed_once(self, ifc: Records) -> None:
        assert rings(ifc.outline((0, 0), (4, 0), (4, 3))) == [[(0, 0), (4, 0), (4, 3)]]

    def test_have_their_holes(self, ifc: Records) -> None:
        outer = ifc.polyline((0, 0), (4, 0), (4, 4), (0, 4), (0, 0))
        hole = ifc.polyline((1, 1), (2, 1), (2, 2), (1, 2), (1, 1))
        profile = ifc.make("IfcArbitraryProfileDefWithVoids", "AREA", None, outer, [hole])
        assert area(profile) == 15

    @pytest.mark.parametrize(
        "points",
        [(), ((0, 0),), ((0, 0), (1, 0)), ((0, 0), (0, 0), (0, 0)), ((0, 0), (1, 0), (0, 0))],
    )
    def test_that_enclose_nothing_are_broken(
        self, ifc: Records, points: tuple[tuple[float, float], ...]
    ) -> None:
        curve = ifc.polyline(*points)
        with pytest.raises(BrokenShapeError):
            rings(ifc.make("IfcArbitraryClosedProfileDef", "AREA", None, curve))

    def test_of_a_circle_are_round(self, ifc: Records) -> None:
        profile = ifc.make("IfcArbitraryClosedProfileDef", "AREA", None, ifc.circle(2))
        assert area(profile) == pytest.approx(4 * pi, rel=5e-3)


class TestDerived:
    @pytest.mark.parametrize(
        ("change", "wanted"),
        [
            ({"LocalOrigin": (5.0, 0.0)}, [(5, 0), (9, 0), (9, 3)]),
            ({"Axis1": (0.0, 1.0)}, [(0, 0), (0, 4), (-3, 4)]),
            ({"Scale": 2.0}, [(0, 0), (8, 0), (8, 6)]),
            ({"Axis2": (0.0, -1.0)}, [(0, 0), (4, 0), (4, -3)]),
        ],
        ids=["moved", "turned", "scaled", "mirrored"],
    )
    def test_profiles_are_moved_turned_scaled_or_mirrored(
        self, ifc: Records, change: dict[str, Any], wanted: list[tuple[float, float]]
    ) -> None:
        parent = ifc.outline((0, 0), (4, 0), (4, 3))
        found = rings(ifc.make("IfcDerivedProfileDef", "AREA", None, parent, _plane(ifc, change)))
        assert found == [[pytest.approx(point) for point in wanted]]

    def test_from_themselves_are_broken(self, ifc: Records) -> None:
        profile = ifc.make("IfcDerivedProfileDef", "AREA", None, None, _plane(ifc, {}))
        profile.ParentProfile = profile
        with pytest.raises(BrokenShapeError):
            rings(profile)

    def test_from_nothing_are_broken(self, ifc: Records) -> None:
        with pytest.raises(BrokenShapeError):
            rings(ifc.make("IfcDerivedProfileDef", "AREA", None, None, _plane(ifc, {})))


@pytest.mark.parametrize(
    "kind", ["IfcZShapeProfileDef", "IfcCompositeProfileDef", "IfcCenterLineProfileDef"]
)
def test_rare_profiles_are_left_to_the_kernel(ifc: Records, kind: str) -> None:
    with pytest.raises(NotAnalyticError):
        rings(ifc.make(kind))


def _split(found: Rings) -> tuple[Any, Any]:
    return found[0], found[1:]


def _plane(ifc: Records, change: dict[str, Any]) -> Any:
    named: dict[str, Any] = {
        name: ifc.direction(*value) if name.startswith("Axis") else value
        for name, value in change.items()
    }
    named["LocalOrigin"] = ifc.point(*named.get("LocalOrigin", (0.0, 0.0)))
    return ifc.make("IfcCartesianTransformationOperator2D", **named)
