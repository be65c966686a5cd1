"""Bodies whose sections can be worked out by hand."""

from collections.abc import Iterable
from math import cos, radians, sin

from design_rules.geometry.bodies import Point2, Point3, Polyhedron, Prism, Ring2, Ring3

SQUARE: Ring2 = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0))


def rectangle(x0: float, y0: float, x1: float, y1: float) -> Ring2:
    """Corners of a rectangle, anticlockwise."""
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def turned(ring: Ring2, degrees: float) -> Ring2:
    """A ring turned around the origin."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return tuple((x * c - y * s, x * s + y * c) for x, y in ring)


def prism(ring: Ring2, bottom: float, top: float, *holes: Ring2) -> Prism:
    """A floor raised straight up."""
    return Prism((ring, *holes), bottom, top)


def upright(
    ring: Ring2, bottom: float, top: float, *holes: Ring2, lids: bool = True
) -> Polyhedron:
    """The same shape as `prism`, built of faces; without lids a tube open at both ends."""
    rings = (ring, *holes)
    faces: list[tuple[Ring3, ...]] = [
        (side,) for around in rings for side in _sides(around, bottom, top)
    ]
    if lids:
        faces += [tuple(_at(around, z) for around in rings) for z in (bottom, top)]
    return Polyhedron(tuple(faces))


def pyramid(ring: Ring2, bottom: float, apex: Point3) -> Polyhedron:
    """A floor whose edges all lead to one point."""
    base = _at(ring, bottom)
    slopes = [((a, b, apex),) for a, b in zip(base, (*base[1:], base[0]), strict=True)]
    return Polyhedron(((base,), *slopes))


def _at(ring: Ring2, z: float) -> Ring3:
    return tuple((x, y, z) for x, y in ring)


def _sides(ring: Ring2, bottom: float, top: float) -> Iterable[Ring3]:
    following: Iterable[Point2] = (*ring[1:], ring[0])
    for (ax, ay), (bx, by) in zip(ring, following, strict=True):
        yield ((ax, ay, bottom), (bx, by, bottom), (bx, by, top), (ax, ay, top))
