"""Does a circle or a rectangle fit on the free floor of a room, and where?"""

from itertools import pairwise
from math import atan2, cos, degrees, hypot, sin
from typing import TypeAlias

import shapely
from shapely import MultiPoint, Point, Polygon
from shapely.affinity import rotate

from design_rules.geometry.sections import EMPTY, Region, pieces, region

_SLACK = 0.002  # metres: drawing noise that a free width may fall short by
_ROUND = 32  # segments to a quarter circle
_TRIM = 0.05  # metres off both ends of the strip beside a fixture: skirtings, tiles
_SPECK = 1e-4  # square metres that are drawing noise, no obstacle

Edge: TypeAlias = tuple[tuple[float, float], tuple[float, float]]


def circle_spots(free: Region, diameter: float) -> Region:
    """Where the centre of a circle of that diameter may lie; empty where it fits nowhere."""
    return region(free.buffer(-(diameter / 2 - _SLACK), quad_segs=_ROUND))


def rectangle_spots(free: Region, width: float, depth: float, angle: float) -> Region:
    """Where the centre of a width x depth rectangle, turned by `angle` degrees, may lie.

    The floor that is not free is grown by the rectangle (Minkowski sum); what is left is where
    its centre can be.
    """
    if free.is_empty:
        return EMPTY
    level = region(shapely.make_valid(rotate(free, -angle, origin=(0, 0))))  # turning rounds
    x0, y0, x1, y1 = level.bounds
    half_w, half_d = width / 2 - _SLACK, depth / 2 - _SLACK
    grown = [_grown(edge, half_w, half_d) for edge in _edges(level)]
    left = region(shapely.difference(level, shapely.union_all(grown)))
    inside = shapely.box(x0, y0, x1, y1)
    return region(rotate(left.intersection(inside), angle, origin=(0, 0)))


def rectangle_at(spot: Point, width: float, depth: float, angle: float) -> Polygon:
    """The rectangle itself, around a centre."""
    box = shapely.box(
        spot.x - width / 2, spot.y - depth / 2, spot.x + width / 2, spot.y + depth / 2
    )
    turned = rotate(box, angle, origin=(spot.x, spot.y))
    assert isinstance(turned, Polygon)
    return turned


def directions(outline: Region) -> tuple[float, ...]:
    """The directions of a room's walls in degrees, longest first, each within [0, 90)."""
    lengths: dict[float, float] = {}
    for (ax, ay), (bx, by) in _edges(outline):
        angle = round(degrees(atan2(by - ay, bx - ax)) % 90, 1) % 90
        lengths[angle] = lengths.get(angle, 0.0) + hypot(bx - ax, by - ay)
    ranked = sorted(lengths, key=lambda angle: (-lengths[angle], angle))
    return tuple(ranked[:4])


def free_beside(item: Polygon, free: Region, outline: Region, reach: float) -> tuple[float, float]:
    """Free floor on both sides of a fixture that stands with its back to a wall, in metres.

    Args:
        item: the fixture seen from above.
        free: the floor that nothing stands on, the fixture itself included.
        outline: the room.
        reach: how far to look.
    """
    along = _along_wall_behind(item, outline)
    in_room = _in_room(item, outline)
    side = [_strip_width(in_room, free, sign, along, reach) for sign in (-1.0, 1.0)]
    return max(side), min(side)


def _in_room(item: Polygon, outline: Region) -> Polygon:
    """A fixture without the part of it that is let into the wall."""
    seen = pieces(region(item.intersection(outline)))
    return max(seen, key=lambda piece: piece.area, default=item)


def _along_wall_behind(item: Polygon, outline: Region) -> float:
    """Direction of the wall behind a fixture, in radians.

    A fixture is deeper than it is wide, so the wall behind it is the one that it reaches out
    from farthest, for the distance it keeps from it: a pan in a corner stands with its short
    side to the wall.
    """

    def behind(edge: Edge) -> tuple[float, Edge]:
        return (round(shapely.LineString(edge).distance(item) - _depth(item, edge), 2), edge)

    (ax, ay), (bx, by) = min(_edges(outline), key=behind)
    return atan2(by - ay, bx - ax)


def _depth(item: Polygon, edge: Edge) -> float:
    """How far a fixture reaches out from a wall."""
    (ax, ay), (bx, by) = edge
    length = hypot(bx - ax, by - ay) or 1.0
    nx, ny = -(by - ay) / length, (bx - ax) / length
    across = [x * nx + y * ny for x, y in item.exterior.coords]
    return max(across) - min(across)


def _strip_width(item: Polygon, free: Region, sign: float, along: float, reach: float) -> float:
    """How wide the floor beside a fixture is before something stands on it."""
    ux, uy = cos(along), sin(along)
    points = list(item.exterior.coords)
    forward = [x * ux + y * uy for x, y in points]
    across = [-x * uy + y * ux for x, y in points]
    edge = max(forward) if sign > 0 else min(forward)
    low, high = min(across) + _TRIM, max(across) - _TRIM

    def world(f: float, a: float) -> tuple[float, float]:
        return (f * ux - a * uy, f * uy + a * ux)

    far = edge + sign * reach
    strip = Polygon([world(edge, low), world(far, low), world(far, high), world(edge, high)])
    blocked = strip.difference(free)
    if blocked.area < _SPECK:
        return reach
    distances = [
        abs(x * ux + y * uy - edge)
        for part in shapely.get_parts(blocked)
        if isinstance(part, Polygon) and part.area > _SPECK
        for x, y in part.exterior.coords
    ]
    return min(distances, default=reach)


def _edges(shape: Region) -> list[Edge]:
    found: list[Edge] = []
    for part in shapely.get_parts(shape):
        for ring in (part.exterior, *part.interiors):
            points = [(float(x), float(y)) for x, y, *_ in ring.coords]
            found.extend(pairwise(points))
    return found


def _grown(edge: Edge, half_w: float, half_d: float) -> shapely.Geometry:
    corners = [
        (x + sx * half_w, y + sy * half_d) for x, y in edge for sx in (-1, 1) for sy in (-1, 1)
    ]
    return MultiPoint(corners).convex_hull
