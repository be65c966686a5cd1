"""Half spaces: what clippings of walls and roofs take away."""

from math import copysign
from typing import Any

from design_rules.geometry.bodies import Body, HalfSpace, Point3
from design_rules.read.curves import CurveReader
from design_rules.read.placements import axis_placement
from design_rules.read.shape_errors import NotAnalyticError
from design_rules.read.sweeps import skin
from design_rules.read.transforms import Transform, apply, compose, cross, dot, turn, unit

_UPRIGHT = 0.9999  # cosine of under one degree: a border drawn in plan
_ALONG = 1e-3  # cosine: the plane runs along the border's sides and closes nothing
_FAR = 1000.0  # metres: beyond every element


def half_space(item: Any, curves: CurveReader, move: Transform) -> Body:
    """An IfcHalfSpaceSolid, also one bounded by a polygon or (for computing only) by a box.

    Raises:
        NotAnalyticError: when its surface is curved or its border cannot be resolved.
    """
    surface = item.BaseSurface
    if not surface.is_a("IfcPlane"):
        raise NotAnalyticError(item.is_a())
    frame = compose(move, axis_placement(surface.Position))
    point, away = apply(frame, (0.0, 0.0, 0.0)), _normal(frame)
    if item.AgreementFlag:  # the solid lies on the side opposite to the normal
        away = (-away[0], -away[1], -away[2])
    if not item.is_a("IfcPolygonalBoundedHalfSpace"):
        return HalfSpace(point, away)
    return _bounded(item, curves, move, HalfSpace(point, away))


def _normal(frame: Transform) -> Point3:
    """The normal of the frame's floor on the side of its z, also where axes are scaled apart."""
    x, y, z = (turn(frame, axis) for axis in ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)))
    across = unit(cross(x, y))
    return across if dot(across, z) >= 0 else (-across[0], -across[1], -across[2])


def _bounded(item: Any, curves: CurveReader, move: Transform, open_side: HalfSpace) -> Body:
    at = compose(move, axis_placement(item.Position))
    up = unit(turn(at, (0.0, 0.0, 1.0)))
    border = [apply(at, (x, y, 0.0)) for x, y in curves.points(item.PolygonalBoundary)]
    if abs(up[2]) > _UPRIGHT:
        return HalfSpace(open_side.point, open_side.away, (tuple((x, y) for x, y, _ in border),))
    return _tilted(border, up, open_side)


def _tilted(border: list[Point3], up: Point3, open_side: HalfSpace) -> Body:
    """The column over a border that leans, from the plane to beyond every element."""
    slope = dot(open_side.away, up)
    if abs(slope) < _ALONG:
        raise NotAnalyticError("a half space whose plane runs along its border")
    reach = dot(open_side.away, open_side.point)
    feet = [_on(point, up, (reach - dot(open_side.away, point)) / slope) for point in border]
    return skin([feet], [[_on(foot, up, copysign(_FAR, slope)) for foot in feet]])


def _on(point: Point3, direction: Point3, by: float) -> Point3:
    return tuple(a + by * b for a, b in zip(point, direction, strict=True))  # type: ignore[return-value]
