"""Cross-sections as rings of points: outer ring first, then holes.

Rounded edges of rolled steel, a few millimetres wide, are drawn sharp.
"""

from collections.abc import Callable
from math import hypot, pi
from typing import Any

from design_rules.geometry.bodies import Point2
from design_rules.read.curves import CurveReader
from design_rules.read.placements import axis_placement, operator
from design_rules.read.records import value
from design_rules.read.shape_errors import BrokenShapeError, NotAnalyticError
from design_rules.read.transforms import Transform

Rings = list[list[Point2]]
_DEEPEST = 20  # profiles derived from profiles; legal files stay far below
_SAME = 1e-9  # of the outline's size: points closer than this are one


class ProfileReader:
    """Reads the profiles of one file, in its unit of length."""

    def __init__(self, curves: CurveReader) -> None:
        self._curves = curves
        self._shapes: dict[str, Callable[[Any], Rings]] = {
            "IfcRectangleProfileDef": _rectangle,
            "IfcRoundedRectangleProfileDef": self._rounded_rectangle,
            "IfcRectangleHollowProfileDef": _hollow_rectangle,
            "IfcCircleProfileDef": self._circle,
            "IfcCircleHollowProfileDef": self._hollow_circle,
            "IfcIShapeProfileDef": _i_shape,
            "IfcLShapeProfileDef": _l_shape,
            "IfcUShapeProfileDef": _u_shape,
            "IfcTShapeProfileDef": _t_shape,
        }

    def rings(self, profile: Any) -> Rings:
        """The rings of a profile.

        Raises:
            NotAnalyticError: for kinds of profile that only the kernel resolves.
            BrokenShapeError: for a profile that encloses nothing or rests on itself.
        """
        return self._rings(profile, 0)

    def _rings(self, profile: Any, depth: int) -> Rings:
        if profile is None or depth > _DEEPEST:
            raise BrokenShapeError("a profile is missing, or derived from itself")
        kind = profile.is_a()
        if kind == "IfcArbitraryClosedProfileDef":
            return [self._closed(profile.OuterCurve)]
        if kind == "IfcArbitraryProfileDefWithVoids":
            inner = [self._closed(curve) for curve in profile.InnerCurves]
            return [self._closed(profile.OuterCurve), *inner]
        if kind == "IfcDerivedProfileDef":
            parent = self._rings(profile.ParentProfile, depth + 1)
            return _moved(parent, operator(profile.Operator))
        if kind not in self._shapes:
            raise NotAnalyticError(kind)
        rings = self._shapes[kind](profile)
        position = profile.Position
        return _moved(rings, axis_placement(position)) if position is not None else rings

    def _closed(self, curve: Any) -> list[Point2]:
        points = self._curves.points(curve)
        if len(points) > 1 and points[0] == points[-1]:
            points = points[:-1]
        return _checked(points)

    def _circle(self, profile: Any) -> Rings:
        return [self._curves.arcs.circle(profile.Radius)]

    def _hollow_circle(self, profile: Any) -> Rings:
        inner = _thinner(profile.Radius, profile.WallThickness)
        return [self._curves.arcs.circle(profile.Radius), self._curves.arcs.circle(inner)]

    def _rounded_rectangle(self, profile: Any) -> Rings:
        radius = float(value(profile, "RoundingRadius") or 0.0)
        x, y = profile.XDim / 2 - radius, profile.YDim / 2 - radius
        if radius <= 0 or x < 0 or y < 0:
            return _rectangle(profile)
        ring: list[Point2] = []
        for quarter, centre in enumerate(((x, y), (-x, y), (-x, -y), (x, -y))):
            ring += self._curves.arcs.arc(centre, radius, quarter * pi / 2, pi / 2)
        return [_checked(ring)]


def _checked(ring: list[Point2]) -> list[Point2]:
    """The ring, if it encloses anything: over an empty or flat outline the kernel crashes."""
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    size = hypot(max(xs) - min(xs), max(ys) - min(ys)) if ring else 0.0
    if not size > 0:
        raise BrokenShapeError("an outline without extent")
    corners = [ring[0]]
    for point in ring[1:]:
        if hypot(point[0] - corners[-1][0], point[1] - corners[-1][1]) > _SAME * size:
            corners.append(point)
    if len(corners) < 3:
        raise BrokenShapeError("an outline with fewer than three corners")
    return corners


def _moved(rings: Rings, move: Transform) -> Rings:
    a, b, _, dx, c, d, _, dy, *_ = move
    return [[(a * x + b * y + dx, c * x + d * y + dy) for x, y in ring] for ring in rings]


def _box(width: float, height: float) -> list[Point2]:
    x, y = width / 2, height / 2
    return _checked([(-x, -y), (x, -y), (x, y), (-x, y)])


def _rectangle(profile: Any) -> Rings:
    return [_box(profile.XDim, profile.YDim)]


def _hollow_rectangle(profile: Any) -> Rings:
    wall = profile.WallThickness
    inner = _box(_thinner(profile.XDim, 2 * wall), _thinner(profile.YDim, 2 * wall))
    return [_box(profile.XDim, profile.YDim), inner]


def _thinner(size: float, by: float) -> float:
    if not 0 < by < size:
        raise BrokenShapeError("a hollow profile without a hollow")
    return size - by


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
