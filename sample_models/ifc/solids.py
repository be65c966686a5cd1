"""Prisms as faces: what breps and face sets are made of."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from shapely import Polygon, constrained_delaunay_triangles
from shapely.geometry.polygon import orient

from sample_models.directions import Point

Rings: TypeAlias = Sequence[Sequence[Point]]  # outer ring first, then holes; not closed
Point3: TypeAlias = tuple[float, float, float]
Loop: TypeAlias = list[Point3]


class Prism(NamedTuple):
    """A profile swept straight: `lift` takes a point of it to its near (0) or far end (1).

    Profile and sweep make a right-handed system.
    """

    rings: Rings
    lift: Callable[[Point, int], Point3]


class Face(NamedTuple):
    """A flat face, seen anticlockwise from outside; holes run the other way."""

    outline: Loop
    holes: tuple[Loop, ...] = ()


def upright(rings: Rings, height: float, bottom: float = 0.0) -> Prism:
    """A prism that stands on its profile."""
    return Prism(rings, lambda point, end: (*point, bottom + end * height))


def lying(rings: Rings, across: tuple[float, float]) -> Prism:
    """A prism whose profile is given in x and z, swept along y."""
    near, far = max(across), min(across)
    return Prism(rings, lambda point, end: (point[0], far if end else near, point[1]))


def faces(prism: Prism) -> list[Face]:
    """Its two ends and its sides."""
    rings = _turned(prism.rings)
    near = [[prism.lift(point, 0) for point in reversed(ring)] for ring in rings]
    far = [[prism.lift(point, 1) for point in ring] for ring in rings]
    ends = [Face(loops[0], tuple(loops[1:])) for loops in (near, far)]
    return [*ends, *_sides(prism, rings)]


def triangles(prism: Prism) -> list[Loop]:
    """Its surface as triangles."""
    rings = _turned(prism.rings)
    parts = constrained_delaunay_triangles(Polygon(rings[0], rings[1:])).geoms
    flat = sorted(sorted_corners(part) for part in parts if isinstance(part, Polygon))
    ends = [[prism.lift(point, 1) for point in part] for part in flat]
    ends += [[prism.lift(point, 0) for point in reversed(part)] for part in flat]
    quads = [face.outline for face in _sides(prism, rings)]
    return [*ends, *([a, b, c] for a, b, c, _ in quads), *([a, c, d] for a, _, c, d in quads)]


def sorted_corners(part: Polygon) -> list[Point]:
    """The corners of a triangle, anticlockwise from the lowest left one."""
    points = [(round(x, 6), round(y, 6)) for x, y, *_ in orient(part).exterior.coords][:-1]
    first = points.index(min(points))
    return points[first:] + points[:first]


def _turned(rings: Rings) -> list[list[Point]]:
    """The rings with the outer one anticlockwise and the holes clockwise."""
    tidy = orient(Polygon(rings[0], rings[1:]))
    return [[(x, y) for x, y, *_ in ring.coords][:-1] for ring in (tidy.exterior, *tidy.interiors)]


def _sides(prism: Prism, rings: list[list[Point]]) -> list[Face]:
    pairs = [(ring[i - 1], ring[i]) for ring in rings for i in range(len(ring))]
    return [
        Face([prism.lift(a, 0), prism.lift(b, 0), prism.lift(b, 1), prism.lift(a, 1)])
        for a, b in pairs
    ]
