"""Curves in the plane as points: what profiles and footprints are drawn with.

Lines and arcs only; anything else, splines above all, is left to the geometry kernel.
"""

from math import atan2, cos, hypot, pi, sin
from typing import Any

from design_rules.geometry.bodies import Point2
from design_rules.read.arcs import Arcs
from design_rules.read.placements import axis_placement, point3
from design_rules.read.records import value
from design_rules.read.shape_errors import BrokenShapeError, NotAnalyticError

_MOST_PIECES = 10_000  # of one curve, those of curves inside it included
_DEEPEST = 20  # curves made of curves; legal files stay far below
_CONICS = ("IfcCircle", "IfcEllipse")
_JOINT = 1e-6  # metres: ends closer than this are one point


class CurveReader:
    """Reads curves of one file; `metres` is the length of its unit, `radians` its angle unit."""

    def __init__(self, metres: float, radians: float) -> None:
        self.arcs = Arcs(metres)
        self._radians = radians
        self._joint = _JOINT / metres
        self._pieces = 0

    def points(self, curve: Any) -> list[Point2]:
        """The points of a curve in the file's unit of length.

        Raises:
            NotAnalyticError: for kinds of curve that are not lines and arcs.
            BrokenShapeError: for a curve that is missing or part of itself.
        """
        self._pieces = 0
        return self._points(curve, ())

    def _points(self, curve: Any, around: tuple[int, ...]) -> list[Point2]:
        """`around` are the curves that this one is part of."""
        self._pieces += 1
        if curve is None or curve.id() in around:
            raise BrokenShapeError("a curve is missing, or part of itself")
        if self._pieces > _MOST_PIECES or len(around) > _DEEPEST:
            raise BrokenShapeError("a curve of too many pieces")
        kind = curve.is_a()
        if kind == "IfcPolyline":
            return [point3(point)[:2] for point in value(curve, "Points")]
        if kind in ("IfcCompositeCurve", "Ifc2DCompositeCurve"):
            return self._composite(curve, around)
        if kind == "IfcIndexedPolyCurve":
            return self._indexed(curve)
        if kind == "IfcTrimmedCurve":
            return self._trimmed(curve)
        if kind in _CONICS:
            return self._conic(curve, 0.0, 2 * pi)[:-1]
        raise NotAnalyticError(kind)

    def _composite(self, curve: Any, around: tuple[int, ...]) -> list[Point2]:
        points: list[Point2] = []
        for segment in curve.Segments:
            piece = self._points(segment.ParentCurve, (*around, curve.id()))
            if not segment.SameSense:
                piece.reverse()
            self._join(points, piece)
        return points

    def _indexed(self, curve: Any) -> list[Point2]:
        rows = curve.Points.CoordList
        at: list[Point2] = [(float(row[0]), float(row[1])) for row in rows]
        points: list[Point2] = []
        for segment in curve.Segments or ():
            piece = [at[place] for place in places(segment.wrappedValue, len(at))]
            if segment.is_a("IfcArcIndex"):
                piece = self.arcs.through(*piece)
            self._join(points, piece)
        return points if curve.Segments else at

    def _trimmed(self, curve: Any) -> list[Point2]:
        basis = curve.BasisCurve
        by_point = curve.MasterRepresentation != "PARAMETER"
        trims = [_trim(trim, by_point) for trim in (curve.Trim1, curve.Trim2)]
        if basis.is_a("IfcLine"):
            return [_on_line(basis, *trim) for trim in trims]
        if basis.is_a() not in _CONICS:
            raise NotAnalyticError(basis.is_a())
        start, end = (self._angle(basis, *trim) for trim in trims)
        if not curve.SenseAgreement:
            start, end = end, start
        points = self._conic(basis, start, _turn(end - start))
        return points if curve.SenseAgreement else points[::-1]

    def _angle(self, conic: Any, point: Any | None, parameter: float) -> float:
        if point is None:
            return parameter * self._radians
        x, y, _ = point3(point)
        a, b, _, dx, c, d, _, dy, *_ = axis_placement(conic.Position)
        major, minor = radii(conic)
        u = ((x - dx) * a + (y - dy) * c) / major
        v = ((x - dx) * b + (y - dy) * d) / minor
        return atan2(v, u)

    def _conic(self, conic: Any, start: float, sweep: float) -> list[Point2]:
        if not conic.Position.is_a("IfcAxis2Placement2D"):
            raise NotAnalyticError("a circle in space")
        major, minor = radii(conic)
        a, b, _, dx, c, d, _, dy, *_ = axis_placement(conic.Position)
        turns = self.arcs.turns(max(major, minor), start, sweep)
        at = [(major * cos(turn), minor * sin(turn)) for turn in turns]
        return [(dx + a * u + b * v, dy + c * u + d * v) for u, v in at]

    def _join(self, points: list[Point2], piece: list[Point2]) -> None:
        """Go on with a piece, without its first point where the curve already ends there."""
        if points and piece:
            (x, y), (u, v) = points[-1], piece[0]
            piece = piece[1:] if hypot(x - u, y - v) < self._joint else piece
        points.extend(piece)


def places(indices: tuple[int, ...], count: int) -> list[int]:
    """Where in a list of `count` things the things are that IFC counts from 1.

    Raises:
        BrokenShapeError: when there is no such thing.
    """
    if indices and not 1 <= min(indices) <= max(indices) <= count:
        raise BrokenShapeError("a shape names a point that is not in its list")
    return [index - 1 for index in indices]


def _trim(trims: Any, by_point: bool) -> tuple[Any | None, float]:
    """A trimming point, or None and a parameter: whichever is stated, else the preferred one."""
    points = [trim for trim in trims if trim.is_a("IfcCartesianPoint")]
    numbers = [trim.wrappedValue for trim in trims if not trim.is_a("IfcCartesianPoint")]
    if points and (by_point or not numbers):
        return points[0], 0.0
    return None, float(numbers[0])


def _on_line(line: Any, point: Any | None, parameter: float) -> Point2:
    if point is not None:
        return point3(point)[:2]
    x, y, _ = point3(line.Pnt)
    ratios = line.Dir.Orientation.DirectionRatios
    step = parameter * float(line.Dir.Magnitude) / hypot(*ratios)
    return (x + ratios[0] * step, y + ratios[1] * step)


def _turn(sweep: float) -> float:
    """The way round from one angle to another, more than nothing and at most once round."""
    rest = sweep % (2 * pi)
    return rest if 1e-9 < rest < 2 * pi - 1e-9 else 2 * pi


def radii(conic: Any) -> tuple[float, float]:
    """Half axes of an IfcCircle or IfcEllipse, in the file's unit.

    Raises:
        BrokenShapeError: when one is not positive.
    """
    names = ("Radius", "Radius") if conic.is_a("IfcCircle") else ("SemiAxis1", "SemiAxis2")
    major, minor = (float(value(conic, name)) for name in names)
    if not (major > 0 and minor > 0):
        raise BrokenShapeError("a circle without a radius")
    return major, minor
