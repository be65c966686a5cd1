"""The points that a shape is drawn with, without building its faces."""

from collections.abc import Iterator
from math import cos, pi, sin
from typing import Any

from design_rules.geometry.bodies import Point3
from design_rules.read.curves import radii
from design_rules.read.placements import axis_placement, point3
from design_rules.read.records import reference, references
from design_rules.read.transforms import apply

_LEVELS = 10  # a point of a brep is the sixth; the parser's own walk crashes on endless ones
_ROUND = 16  # points on a full circle: the box around them is 2 % short at most


def drawn_points(model: Any, shape: Any | None) -> list[Point3]:
    """Every point that a representation or an item of one rests on, in the file's unit.

    Points keep the coordinates they are written with: only where nothing in between is placed,
    as in breps and tessellations, are these the coordinates of the item.
    """
    if shape is None:
        return []
    found: list[Point3] = []
    for record in model.traverse(shape, max_levels=_LEVELS):
        kind = record.is_a()
        if kind == "IfcCartesianPoint":
            found.append(point3(record))
        elif kind == "IfcCartesianPointList3D":
            found.extend((x, y, z) for x, y, z in record.CoordList)
        elif kind == "IfcCartesianPointList2D":
            found.extend((x, y, 0.0) for x, y in record.CoordList)
    return found


def edge_points(model: Any, brep: Any) -> list[Point3]:
    """Points around the edges of an IfcAdvancedBrep, in the file's unit.

    Faces that bulge beyond their edges, and arcs between two corners, count as flat.
    """
    found: list[Point3] = []
    for record in model.traverse(brep, max_levels=_LEVELS):
        if record.is_a("IfcEdgeCurve"):
            found.extend(_along(record))
    return found


def _along(edge: Any) -> Iterator[Point3]:
    ends = [reference(edge, name) for name in ("EdgeStart", "EdgeEnd")]
    yield from (point3(end.VertexGeometry) for end in ends if end is not None)
    curve = reference(edge, "EdgeGeometry")
    if curve is None:
        return
    if curve.is_a("IfcBSplineCurve"):  # lies within the hull of its control points
        yield from map(point3, references(curve, "ControlPointsList"))
    elif curve.is_a("IfcConic") and ends[0] == ends[1]:
        yield from _circle(curve)


def _circle(conic: Any) -> Iterator[Point3]:
    major, minor = radii(conic)
    move = axis_placement(conic.Position)
    for step in range(_ROUND):
        turn = 2 * pi * step / _ROUND
        yield apply(move, (major * cos(turn), minor * sin(turn), 0.0))
