"""Where a door, window or opening stands in plan: centre, normal, width, thickness, height."""

from math import hypot

from design_rules.geometry.sections import Region, footprint, heights, region
from design_rules.model.bodies import Body
from design_rules.model.building import Doorway
from design_rules.model.survey import Frame, Portal

_THIN_LEAF = 0.1  # metres: thickness assumed for a door that has a place and a size but no shape
_LEVEL = 0.3  # an axis that rises less than this is level


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
    normal = _normal(portal, shadow, host)
    in_wall = shadow.intersection(host) if host is not None and not host.is_empty else shadow
    hole = in_wall if in_wall.area > 0.25 * min(shadow.area, 0.2) else shadow
    return _measured(region(hole), normal, body)


def _measured(hole: Region, normal: tuple[float, float], body: Body) -> Doorway:
    nx, ny = normal
    points = [(x, y) for x, y in _points(hole)]
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


def _points(shape: Region) -> list[tuple[float, float]]:
    hull = shape.convex_hull
    ring = hull.exterior.coords if hasattr(hull, "exterior") else hull.coords
    return [(x, y) for x, y, *_ in ring]


def _normal(portal: Portal, shadow: Region, host: Region | None) -> tuple[float, float]:
    """The level direction through the doorway.

    By the IfcDoor convention it is the local y axis of the placement; where that does not lie
    along a side of the hole, the thin side of the hole decides.
    """
    long, short, axis = _box_axes(shadow)
    across = (-axis[1], axis[0])
    for frame in (portal.frame, portal.opening_frame):
        y = _level_axis(frame)
        if y is None:
            continue
        for side in (across, axis):
            if (
                abs(y[0] * side[0] + y[1] * side[1]) > 0.985
                and portal.ifc_class != "IfcOpeningElement"
            ):
                return side
    if host is not None and not host.is_empty and short > 0.6 * long:
        return _thinnest(shadow, host, axis, across)
    return across


def _thinnest(
    shadow: Region, host: Region, axis: tuple[float, float], across: tuple[float, float]
) -> tuple[float, float]:
    """Of the two axes of a nearly square hole, the one along which the wall is thin."""
    near = shadow.buffer(1.5).intersection(host)
    if near.is_empty:
        return across
    _, _, along_wall = _box_axes(region(near))
    return across if abs(along_wall[0] * axis[0] + along_wall[1] * axis[1]) > 0.7 else axis


def _level_axis(frame: Frame | None) -> tuple[float, float] | None:
    if frame is None or abs(frame.z[2]) < 0.9 or abs(frame.y[2]) > _LEVEL:
        return None
    length = hypot(frame.y[0], frame.y[1])
    return (frame.y[0] / length, frame.y[1] / length) if length > 0.9 else None


def _box_axes(shape: Region) -> tuple[float, float, tuple[float, float]]:
    """Long side, short side and direction of the long side of the smallest box around a shape."""
    box = shape.minimum_rotated_rectangle
    if not hasattr(box, "exterior"):
        return 0.0, 0.0, (1.0, 0.0)
    (ax, ay), (bx, by), (cx, cy) = list(box.exterior.coords)[:3]
    first, second = hypot(bx - ax, by - ay), hypot(cx - bx, cy - by)
    if first >= second and first > 0:
        return first, second, ((bx - ax) / first, (by - ay) / first)
    return second, first, ((cx - bx) / (second or 1.0), (cy - by) / (second or 1.0))


def _from_frame(portal: Portal) -> Doorway | None:
    """A door of stated size at a stated place: its corner is the origin, its width runs along x."""
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
