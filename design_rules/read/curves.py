"""Curves in the plane as points: what profiles and footprints are drawn with.

Arcs become chords that stay within 2 mm of the arc (or at least 24 to a full circle).
Anything else, splines above all, is left to the geometry kernel.
"""

from math import acos, atan2, ceil, cos, hypot, pi, sin
from typing import Any

from design_rules.model.bodies import Point2
from design_rules.read.placements import axis_placement, point3

_SAGITTA = 0.002  # metres


class NotAnalytic(ValueError):
    """A shape that only the geometry kernel can resolve."""


class CurveReader:
    """Reads curves of one file; `metres` is the length of its unit, `radians` its angle unit."""

    def __init__(self, metres: float, radians: float) -> None:
        self._metres = metres
        self._radians = radians

    def points(self, curve: Any) -> list[Point2]:
        """The points of a curve in the file's unit of length.

        Raises:
            NotAnalytic: for kinds of curve that are not lines and arcs.
        """
        if curve is None:
            raise NotAnalytic("a curve is missing")
        kind = curve.is_a()
        if kind == "IfcPolyline":
            return [point3(point)[:2] for point in curve.Points]
        if kind == "IfcCompositeCurve":
            return self._composite(curve)
        if kind == "IfcIndexedPolyCurve":
            return self._indexed(curve)
        if kind == "IfcTrimmedCurve":
            return self._trimmed(curve)
        if kind in ("IfcCircle", "IfcEllipse"):
            return self._conic(curve, 0.0, 2 * pi)[:-1]
        raise NotAnalytic(kind)

    def _composite(self, curve: Any) -> list[Point2]:
        points: list[Point2] = []
        for segment in curve.Segments:
            piece = self.points(segment.ParentCurve)
            if not segment.SameSense:
                piece.reverse()
            points.extend(_joined(points, piece))
        return points

    def _indexed(self, curve: Any) -> list[Point2]:
        at: list[Point2] = [(float(row[0]), float(row[1])) for row in curve.Points.CoordList]
        if not curve.Segments:
            return at
        points: list[Point2] = []
        for segment in curve.Segments:
            piece = [at[index - 1] for index in segment.wrappedValue]
            if segment.is_a("IfcArcIndex"):
                piece = self._through(*piece)
            points.extend(_joined(points, piece))
        return points

    def _trimmed(self, curve: Any) -> list[Point2]:
        basis = curve.BasisCurve
        if basis.is_a("IfcLine"):
            ends = [self._on_line(basis, trim) for trim in (curve.Trim1, curve.Trim2)]
        elif basis.is_a() in ("IfcCircle", "IfcEllipse"):
            start, end = (self._angle(basis, trim) for trim in (curve.Trim1, curve.Trim2))
            if not curve.SenseAgreement:
                start, end = end, start
            while end <= start + 1e-9:
                end += 2 * pi
            ends = self._conic(basis, start, end)
            return ends if curve.SenseAgreement else ends[::-1]
        else:
            raise NotAnalytic(basis.is_a())
        return ends

    def _on_line(self, line: Any, trims: Any) -> Point2:
        for trim in trims:
            if hasattr(trim, "Coordinates"):
                return point3(trim)[:2]
        x, y, _ = point3(line.Pnt)
        ratios = line.Dir.Orientation.DirectionRatios
        length = hypot(ratios[0], ratios[1]) or 1.0
        step = float(trims[0].wrappedValue) * float(line.Dir.Magnitude) / length
        return (x + ratios[0] * step, y + ratios[1] * step)

    def _angle(self, conic: Any, trims: Any) -> float:
        values = [trim for trim in trims if not hasattr(trim, "Coordinates")]
        if values:
            return float(values[0].wrappedValue) * self._radians
        x, y, _ = point3(trims[0])
        a, b, _, dx, c, d, _, dy, *_ = axis_placement(conic.Position)
        u = ((x - dx) * a + (y - dy) * c) / _radii(conic)[0]
        v = ((x - dx) * b + (y - dy) * d) / _radii(conic)[1]
        return atan2(v, u)

    def _conic(self, conic: Any, start: float, end: float) -> list[Point2]:
        if not conic.Position.is_a("IfcAxis2Placement2D"):
            raise NotAnalytic("a circle in space")
        major, minor = _radii(conic)
        a, b, _, dx, c, d, _, dy, *_ = axis_placement(conic.Position)
        steps = self._chords(max(major, minor), end - start)
        angles = [start + (end - start) * step / steps for step in range(steps + 1)]
        return [
            (
                dx + a * major * cos(angle) + b * minor * sin(angle),
                dy + c * major * cos(angle) + d * minor * sin(angle),
            )
            for angle in angles
        ]

    def _through(self, first: Point2, middle: Point2, last: Point2) -> list[Point2]:
        """The arc from the first to the last point by way of the middle one."""
        (ax, ay), (bx, by), (cx, cy) = first, middle, last
        d = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
        if abs(d) < 1e-12:
            return [first, middle, last]
        a2, b2, c2 = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
        ux = (a2 * (by - cy) + b2 * (cy - ay) + c2 * (ay - by)) / d
        uy = (a2 * (cx - bx) + b2 * (ax - cx) + c2 * (bx - ax)) / d
        radius = hypot(ax - ux, ay - uy)
        start, by_way, end = (atan2(y - uy, x - ux) for x, y in (first, middle, last))
        sweep = _sweep(start, by_way, end)
        steps = self._chords(radius, abs(sweep))
        arc: list[Point2] = [
            (
                ux + radius * cos(start + sweep * k / steps),
                uy + radius * sin(start + sweep * k / steps),
            )
            for k in range(1, steps)
        ]
        return [first, *arc, last]

    def _chords(self, radius: float, sweep: float) -> int:
        metres = max(radius * self._metres, 1e-6)
        if metres > 1e6:
            raise NotAnalytic("an arc larger than the earth's curvature shows")
        widest = 2 * acos(max(1 - _SAGITTA / metres, 0.0)) if metres > _SAGITTA else pi / 4
        return min(max(ceil(abs(sweep) / min(widest, pi / 12)), 1), 720)


def _radii(conic: Any) -> tuple[float, float]:
    if conic.is_a("IfcCircle"):
        return float(conic.Radius), float(conic.Radius)
    return float(conic.SemiAxis1), float(conic.SemiAxis2)


def _sweep(start: float, by_way: float, end: float) -> float:
    forward = (end - start) % (2 * pi)
    return forward if (by_way - start) % (2 * pi) <= forward else forward - 2 * pi


def _joined(before: list[Point2], piece: list[Point2]) -> list[Point2]:
    """The piece without its first point where the curve so far already ends there."""
    if before and piece and hypot(before[-1][0] - piece[0][0], before[-1][1] - piece[0][1]) < 1e-6:
        return piece[1:]
    return piece
