"""Level cuts through bodies: what an element covers at a given height."""

from itertools import pairwise
from typing import TypeAlias

import shapely
from shapely import MultiPolygon, Point, Polygon
from shapely.geometry import LineString

from design_rules.geometry.bodies import (
    Body,
    Cut,
    HalfSpace,
    Parts,
    Point2,
    Polyhedron,
    Prism,
    Ring3,
)
from design_rules.geometry.heights import corners, heights

Region: TypeAlias = Polygon | MultiPolygon
EMPTY: Region = Polygon()
_NUDGE = 1e-4  # a cut exactly along a level face is ambiguous: take it just above
_GRID = 1e-5  # corners of neighbouring faces closer than this are the same corner
_WORLD = 1e5  # half the width of "everywhere"
_SLIVER = 1e-6  # square metres
_LEVEL = 1e-6  # a normal that rises less than this belongs to an upright plane


def section(body: Body, height: float) -> Region:
    """The area that a body covers in the level plane at `height`; may be empty."""
    if isinstance(body, Prism):
        inside = body.bottom - 1e-6 <= height <= body.top + 1e-6
        return polygon_of(body.rings) if inside else EMPTY
    if isinstance(body, Polyhedron):
        return _cut_faces(body, height)
    if isinstance(body, HalfSpace):
        return _half_plane(body, height)
    if isinstance(body, Cut):
        return _cut(body, height)
    return region(shapely.union_all([section(part, height) for part in body.parts]))


def footprint(body: Body) -> Region:
    """The shadow of a body straight down.

    Upright planes shorten it, as at the mitred end of a wall; what slopes or solids cut away
    counts as there.
    """
    if isinstance(body, Prism):
        return polygon_of(body.rings)
    if isinstance(body, Polyhedron):
        shadows = [_shadow(face) for face in body.faces if not _is_upright(face[0])]
        return region(shapely.union_all(shadows, grid_size=_GRID)) if shadows else EMPTY
    if isinstance(body, Cut):
        return _shortened(footprint(body.body), body.minus)
    if isinstance(body, Parts):
        return region(shapely.union_all([footprint(part) for part in body.parts]))
    return EMPTY


def _shortened(shadow: Region, minus: tuple[Body, ...]) -> Region:
    for taken in minus:
        if isinstance(taken, HalfSpace) and abs(taken.away[2]) < _LEVEL:
            shadow = region(shadow.difference(_half_plane(taken, taken.point[2])))
    return shadow


def region(shape: shapely.Geometry) -> Region:
    """The polygons of a shape; lines and points that an overlay left behind are dropped."""
    if isinstance(shape, Polygon | MultiPolygon):
        return shape
    flat = shapely.get_parts(shapely.get_parts(shape))  # a collection may hold multipolygons
    parts = [part for part in flat if isinstance(part, Polygon)]
    return MultiPolygon(parts) if parts else EMPTY


def pieces(shape: Region) -> list[Polygon]:
    """The separate polygons of a region."""
    return [part for part in shapely.get_parts(shape) if isinstance(part, Polygon)]


def polygon_of(rings: tuple[tuple[Point2, ...], ...]) -> Region:
    """A polygon with holes; a ring that crosses itself is mended."""
    if not rings or len(rings[0]) < 3:
        return EMPTY
    holes = [ring for ring in rings[1:] if len(ring) > 2]
    shape = Polygon(rings[0], holes)
    return shape if shape.is_valid else region(shapely.make_valid(shape))


def _shadow(face: tuple[Ring3, ...]) -> Region:
    return polygon_of(tuple(tuple((x, y) for x, y, _ in ring) for ring in face))


def _is_upright(ring: Ring3) -> bool:
    """Whether a face has no plan to speak of, by the shoelace formula."""
    corners_twice = pairwise((*ring, ring[0]))
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in corners_twice)) < 2 * _SLIVER


def _cut(body: Cut, height: float) -> Region:
    kept = section(body.body, height)
    for taken in body.minus:
        if kept.is_empty:
            break
        kept = region(kept.difference(section(taken, height)))
    return kept


def _half_plane(body: HalfSpace, height: float) -> Region:
    (x0, y0, z0), (a, b, c) = body.point, body.away
    # inside where a (x - x0) + b (y - y0) + c (height - z0) >= 0
    rest = c * (height - z0)
    flat = (a * a + b * b) ** 0.5
    if flat < 1e-9:
        everywhere = shapely.box(x0 - _WORLD, y0 - _WORLD, x0 + _WORLD, y0 + _WORLD)
        plane: Region = everywhere if rest >= 0 else EMPTY
    else:
        nx, ny = a / flat, b / flat
        ex, ey = x0 - nx * rest / flat, y0 - ny * rest / flat
        far = [
            (ex - ny * side + nx * depth, ey + nx * side + ny * depth)
            for side, depth in ((-_WORLD, 0), (_WORLD, 0), (_WORLD, _WORLD), (-_WORLD, _WORLD))
        ]
        plane = Polygon(far)
    return region(plane.intersection(polygon_of(body.bounds))) if body.bounds else plane


def _cut_faces(body: Polyhedron, height: float) -> Region:
    low, high = heights(body)
    if not low - 1e-6 <= height <= high + 1e-6:
        return EMPTY
    level = min(max(height, low + _NUDGE), high - _NUDGE)
    if any(abs(z - level) < _NUDGE / 2 for _, _, z in corners(body)):
        level += _NUDGE
    segments = [s for face in body.faces for s in _crossings(face, level)]
    if len(segments) < 3:
        return EMPTY
    net = shapely.union_all([LineString(s) for s in segments], grid_size=_GRID)
    cells = shapely.get_parts(shapely.polygonize([net]))
    inside = [cell for cell in cells if _odd(cell.representative_point(), segments)]
    return region(shapely.union_all(inside)) if inside else EMPTY


def _crossings(face: tuple[Ring3, ...], level: float) -> list[tuple[Point2, Point2]]:
    """The pieces of a flat face that lie in the level plane, as segments."""
    points: list[Point2] = []
    for ring in face:
        for start, end in pairwise((*ring, ring[0])):
            if (start[2] < level) != (end[2] < level):
                t = (level - start[2]) / (end[2] - start[2])
                x = start[0] + t * (end[0] - start[0])
                y = start[1] + t * (end[1] - start[1])
                points.append((x, y))
    ordered = _along(points)
    return [
        (a, b)
        for a, b in zip(ordered[::2], ordered[1::2], strict=False)
        if abs(a[0] - b[0]) + abs(a[1] - b[1]) > _GRID
    ]


def _along(points: list[Point2]) -> list[Point2]:
    """Points of one line in their order on it: by the coordinate in which they differ most."""
    if len(points) < 3:
        return points
    spread = [max(axis) - min(axis) for axis in zip(*points, strict=True)]
    return sorted(points) if spread[0] >= spread[1] else sorted(points, key=lambda p: p[1])


def _odd(point: Point, segments: list[tuple[Point2, Point2]]) -> bool:
    """Whether a ray from the point crosses an odd number of segments."""
    x, y = point.x, point.y
    crossed = 0
    for (ax, ay), (bx, by) in segments:
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            crossed += 1
    return crossed % 2 == 1
