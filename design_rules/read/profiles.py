"""Cross-sections as rings of points: outer ring first, then holes."""

from collections.abc import Callable
from math import cos, pi, sin
from typing import Any

from design_rules.model.bodies import Point2
from design_rules.read.curves import CurveReader, NotAnalytic
from design_rules.read.placements import axis_placement, operator
from design_rules.read.transforms import Transform

Rings = list[list[Point2]]


class ProfileReader:
    """Reads the profiles of one file, in its unit of length."""

    def __init__(self, curves: CurveReader) -> None:
        self._curves = curves
        self._shapes: dict[str, Callable[[Any], Rings]] = {
            "IfcRectangleProfileDef": _rectangle,
            "IfcRoundedRectangleProfileDef": _rectangle,
            "IfcRectangleHollowProfileDef": _hollow_rectangle,
            "IfcCircleProfileDef": _circle,
            "IfcCircleHollowProfileDef": _hollow_circle,
            "IfcIShapeProfileDef": _i_shape,
            "IfcLShapeProfileDef": _l_shape,
            "IfcUShapeProfileDef": _u_shape,
            "IfcTShapeProfileDef": _t_shape,
        }

    def rings(self, profile: Any) -> Rings:
        """The rings of a profile.

        Raises:
            NotAnalytic: for kinds of profile that only the kernel resolves.
        """
        kind = profile.is_a() if profile is not None else "a missing profile"
        if kind == "IfcArbitraryClosedProfileDef":
            return [self._closed(profile.OuterCurve)]
        if kind == "IfcArbitraryProfileDefWithVoids":
            inner = [self._closed(curve) for curve in profile.InnerCurves]
            return [self._closed(profile.OuterCurve), *inner]
        if kind == "IfcDerivedProfileDef":
            return _moved(self.rings(profile.ParentProfile), operator(profile.Operator))
        if kind in self._shapes:
            rings = self._shapes[kind](profile)
            position = profile.Position
            return _moved(rings, axis_placement(position)) if position is not None else rings
        raise NotAnalytic(kind)

    def _closed(self, curve: Any) -> list[Point2]:
        points = self._curves.points(curve)
        if len(points) > 1 and points[0] == points[-1]:
            points = points[:-1]
        if len(points) < 3:
            raise NotAnalytic("an outline with fewer than three points")
        return points


def _moved(rings: Rings, move: Transform) -> Rings:
    a, b, _, dx, c, d, _, dy, *_ = move
    return [[(a * x + b * y + dx, c * x + d * y + dy) for x, y in ring] for ring in rings]


def _box(width: float, height: float) -> list[Point2]:
    x, y = width / 2, height / 2
    return [(-x, -y), (x, -y), (x, y), (-x, y)]


def _rectangle(profile: Any) -> Rings:
    return [_box(profile.XDim, profile.YDim)]


def _hollow_rectangle(profile: Any) -> Rings:
    wall = 2 * profile.WallThickness
    return [_box(profile.XDim, profile.YDim), _box(profile.XDim - wall, profile.YDim - wall)]


def _round(radius: float) -> list[Point2]:
    return [(radius * cos(k * pi / 24), radius * sin(k * pi / 24)) for k in range(48)]


def _circle(profile: Any) -> Rings:
    return [_round(profile.Radius)]


def _hollow_circle(profile: Any) -> Rings:
    return [_round(profile.Radius), _round(profile.Radius - profile.WallThickness)]


def _i_shape(profile: Any) -> Rings:
    w, d = profile.OverallWidth / 2, profile.OverallDepth / 2
    web, flange = profile.WebThickness / 2, profile.FlangeThickness
    right: list[Point2] = [(w, -d), (w, flange - d), (web, flange - d)]
    right += [(x, -y) for x, y in reversed(right)]
    return [right + [(-x, y) for x, y in reversed(right)]]


def _l_shape(profile: Any) -> Rings:
    d, w, t = profile.Depth, profile.Width or profile.Depth, profile.Thickness
    x, y = -w / 2, -d / 2
    ring = [(x, y), (x + w, y), (x + w, y + t), (x + t, y + t), (x + t, y + d), (x, y + d)]
    return [ring]


def _u_shape(profile: Any) -> Rings:
    d, w = profile.Depth / 2, profile.FlangeWidth / 2
    web, flange = profile.WebThickness, profile.FlangeThickness
    ring = [
        (-w, -d), (w, -d), (w, flange - d), (web - w, flange - d),
        (web - w, d - flange), (w, d - flange), (w, d), (-w, d),
    ]  # fmt: skip
    return [ring]


def _t_shape(profile: Any) -> Rings:
    d, w = profile.Depth / 2, profile.FlangeWidth / 2
    web, flange = profile.WebThickness / 2, profile.FlangeThickness
    ring = [
        (-web, -d), (web, -d), (web, d - flange), (w, d - flange),
        (w, d), (-w, d), (-w, d - flange), (-web, d - flange),
    ]  # fmt: skip
    return [ring]
