"""Where a door, window or opening stands in plan: centre, normal, width, thickness, height."""

from dataclasses import dataclass
from math import hypot

from shapely import Point, Polygon

from design_rules.geometry.bodies import Body, Point2
from design_rules.geometry.heights import heights
from design_rules.geometry.sections import EMPTY, Region, footprint, region
from design_rules.model.building import Doorway
from design_rules.model.survey import Frame, Portal

_THIN_LEAF = 0.1  # metres: thickness assumed for a door that has a place and a size but no shape
_LEVEL = 0.3  # an axis that rises less than this is level
_BESIDE = 0.1  # metres beyond the edge of a hole at which its wall is looked for
_SAME_WIDTH = 0.03  # metres that a stated width may differ from the hole it belongs to
_SLENDER = 4.0  # a leaf is longer than it is thick by more than this; no hole is so deep
_PARALLEL = 0.985  # cosine of ten degrees


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of the smallest box around a hole: its length and its direction in plan."""

    length: float
    direction: Point2


def doorway_of(portal: Portal, host: Region | None = None) -> Doorway | None:
    """The doorway of a portal; None when the model gives neither shape nor place and size.

    Args:
        portal: a door, window or opening.
        host: plan of the wall that it pierces. An opening may be deeper than its wall: what
            lies in the wall tells where the faces are.
    """
    body = portal.opening or portal.body
    if body is None:
        return _from_frame(portal)
    shadow = footprint(body)
    if shadow.is_empty:
        return _from_frame(portal)
    wall = host if host is not None else EMPTY
    in_wall = region(shadow.intersection(wall))
    hole = in_wall if in_wall.area > 0.25 * min(shadow.area, 0.2) else shadow
    return _measured(hole, _normal(portal, hole, wall), body)


def _measured(hole: Region, normal: Point2, body: Body) -> Doorway:
    nx, ny = normal
    points = _points(hole)
    along = [x * -ny + y * nx for x, y in points]
    across = [x * nx + y * ny for x, y in points]
    t, n = (min(along) + max(along)) / 2, (min(across) + max(across)) / 2
    low, high = heights(body)
    return Doorway(
        centre=(-ny * t + nx * n, nx * t + ny * n),
        normal=normal,
        width=max(along) - min(along),
        thickness=max(across) - min(across),
        sill=low,
        head=high,
    )


def _points(shape: Region) -> list[Point2]:
    hull = shape.convex_hull
    ring = hull.exterior.coords if isinstance(hull, Polygon) else hull.coords
    return [(x, y) for x, y, *_ in ring]


def _normal(portal: Portal, hole: Region, wall: Region) -> Point2:
    """The level direction through the doorway: one of the two sides of the hole.

    The wall goes on beside a door and ends before and behind it. Where there is no wall to see,
    a slender shape tells, then the stated width, then the local y axis of the placement, which
    runs through a door by the IfcDoor convention; else doors are wider than they are thick.
    """
    sides = _sides(hole)
    by_wall = [_goes_on(hole, side, wall) for side in sides]
    if by_wall[0] != by_wall[1]:
        return sides[by_wall.index(min(by_wall))].direction
    if sides[0].length > _SLENDER * sides[1].length:
        return sides[1].direction
    return _by_width(portal, sides) or _by_placement(portal, sides) or sides[1].direction


def _goes_on(hole: Region, side: _Side, wall: Region) -> int:
    """At how many of its two ends a wall goes on beyond a hole, in the direction of a side."""
    if wall.is_empty:
        return 0
    middle, reach = hole.centroid, side.length / 2 + _BESIDE
    (dx, dy) = side.direction
    ends = [Point(middle.x + k * reach * dx, middle.y + k * reach * dy) for k in (-1, 1)]
    return sum(wall.intersects(end) for end in ends)


def _by_width(portal: Portal, sides: tuple[_Side, _Side]) -> Point2 | None:
    """The side across the one that is as long as the door is said to be wide."""
    if not portal.width:
        return None
    off = [abs(side.length - portal.width) for side in sides]
    if min(off) > _SAME_WIDTH or max(off) < 2 * _SAME_WIDTH:
        return None
    return sides[1 - off.index(min(off))].direction


def _by_placement(portal: Portal, sides: tuple[_Side, _Side]) -> Point2 | None:
    if portal.ifc_class == "IfcOpeningElement":
        return None
    for frame in (portal.frame, portal.opening_frame):
        y = _level_axis(frame)
        for side in sides:
            (dx, dy) = side.direction
            if y is not None and abs(y[0] * dx + y[1] * dy) > _PARALLEL:
                return side.direction
    return None


def _level_axis(frame: Frame | None) -> Point2 | None:
    if frame is None or abs(frame.z[2]) < 0.9 or abs(frame.y[2]) > _LEVEL:
        return None
    length = hypot(frame.y[0], frame.y[1])
    return (frame.y[0] / length, frame.y[1] / length) if length > 0.9 else None


def _sides(shape: Region) -> tuple[_Side, _Side]:
    """The long and the short side of the smallest box around a shape."""
    box = shape.minimum_rotated_rectangle
    if not isinstance(box, Polygon):
        return _Side(0.0, (1.0, 0.0)), _Side(0.0, (0.0, 1.0))
    (ax, ay), (bx, by), (cx, cy) = list(box.exterior.coords)[:3]
    first, second = hypot(bx - ax, by - ay), hypot(cx - bx, cy - by)
    longest = max(first, second)
    dx, dy = (bx - ax, by - ay) if first >= second else (cx - bx, cy - by)
    along = (dx / longest, dy / longest)
    return _Side(longest, along), _Side(min(first, second), (-along[1], along[0]))


def _from_frame(portal: Portal) -> Doorway | None:
    """A door of stated size at a stated place: from its origin the width runs along x."""
    y = _level_axis(portal.frame)
    if y is None or portal.frame is None or not portal.width:
        return None
    origin, x = portal.frame.origin, portal.frame.x
    half = portal.width / 2
    return Doorway(
        centre=(origin[0] + x[0] * half, origin[1] + x[1] * half),
        normal=y,
        width=portal.width,
        thickness=_THIN_LEAF,
        sill=origin[2],
        head=origin[2] + (portal.height or 2.1),
    )
