"""Profiles swept along a line: prisms where that is straight up, else their faces."""

from math import isfinite
from typing import Any

from design_rules.geometry.bodies import Body, Point3, Polyhedron, Prism, Ring3
from design_rules.read.faces import check_near
from design_rules.read.placements import axis_placement, direction3, point3
from design_rules.read.profiles import ProfileReader
from design_rules.read.records import value
from design_rules.read.shape_errors import NotAnalyticError
from design_rules.read.transforms import Transform, apply, compose, turn, unit

_LEVEL = 1e-4  # metres: how far a floor may rise and a sweep lean to count as level and upright


def extrusion(item: Any, profiles: ProfileReader, move: Transform) -> Body:
    """An IfcExtrudedAreaSolid.

    Raises:
        NotAnalyticError: for profiles or depths that only the kernel may make sense of.
        BrokenShapeError: for a profile that encloses nothing, or a shape far away.
    """
    rings = profiles.rings(value(item, "SweptArea"))
    position = value(item, "Position")
    at = compose(move, axis_placement(position)) if position is not None else move
    x, y, z = unit(direction3(value(item, "ExtrudedDirection"), (0.0, 0.0, 1.0)))
    depth = float(value(item, "Depth"))
    if not isfinite(depth) or depth <= 0:
        raise NotAnalyticError("an extrusion without depth")
    low = [[apply(at, (u, v, 0.0)) for u, v in ring] for ring in rings]
    return _swept(low, turn(at, (x * depth, y * depth, z * depth)))


def bounding_box(item: Any, move: Transform) -> Body:
    """An IfcBoundingBox."""
    x, y, z = point3(item.Corner)
    w, d, h = float(item.XDim), float(item.YDim), float(item.ZDim)
    floor = [(x, y, z), (x + w, y, z), (x + w, y + d, z), (x, y + d, z)]
    return _swept([[apply(move, point) for point in floor]], turn(move, (0.0, 0.0, h)))


def _swept(low: list[list[Point3]], sweep: Point3) -> Body:
    high = [[_plus(point, sweep) for point in ring] for ring in low]
    for ring in (*low, *high):
        check_near(ring)
    heights = [point[2] for ring in low for point in ring]
    level = max(heights) - min(heights) < _LEVEL
    if level and abs(sweep[0]) < _LEVEL and abs(sweep[1]) < _LEVEL:
        rings = tuple(tuple((x, y) for x, y, _ in ring) for ring in low)
        bottom, top = sorted((heights[0], heights[0] + sweep[2]))
        return Prism(rings, bottom, top)
    return skin(low, high)


def skin(low: list[list[Point3]], high: list[list[Point3]]) -> Polyhedron:
    """The faces between two sets of rings with the same corners in the same order."""
    faces: list[tuple[Ring3, ...]] = [tuple(map(tuple, low)), tuple(map(tuple, high))]
    for bottom, top in zip(low, high, strict=True):
        for k in range(len(bottom)):
            faces.append(((bottom[k - 1], bottom[k], top[k], top[k - 1]),))
    return Polyhedron(tuple(faces))


def _plus(a: Point3, b: Point3) -> Point3:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])
