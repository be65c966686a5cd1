"""The floor of a room on which a body can stand, and a grid of points on it."""

from math import radians

import numpy as np
import shapely
from shapely.affinity import rotate

from design_rules.geometry.free_floor import directions
from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.walking.geodesic import Points

BODY = 0.25  # metres from a wall to the middle of a body (semantics 4.3)
GRID = 0.5  # metres between points of a floor (semantics T3.8)
_ROUND = 4  # segments to a quarter circle: a path round a corner is 5 mm short at most
_SMOOTH = 0.005  # metres by which an edge may be straightened: curves are drawn with many
_HAIR = 1e-6


def free_floor(outline: Region, obstacles: Region = EMPTY, *, radius: float = BODY) -> Region:
    """Where the middle of a body may be: the room less what stands in it, less the radius.

    Args:
        outline: the room's floor.
        obstacles: walls that protrude, columns, furniture, seen from above.
        radius: half the width of the body, metres.
    """
    left = region(outline.difference(obstacles)) if not obstacles.is_empty else outline
    shrunk = left.buffer(-radius, quad_segs=_ROUND)
    return region(shrunk.simplify(_SMOOTH))


def grid_points(free: Region, outline: Region, step: float = GRID) -> Points:
    """Points of a square grid on a floor, n x 2; the middle of a floor too small to hold one.

    The grid runs along the longest walls and lies in the middle of the room, so that a room
    turned or moved keeps its points.
    """
    if free.is_empty:
        return np.empty((0, 2))
    angle = next(iter(directions(outline)), 0.0)
    x0, y0, x1, y1 = rotate(free, -angle, origin=(0, 0)).bounds
    xs, ys = _middle_steps(x0, x1, step), _middle_steps(y0, y1, step)
    level = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    c, s = np.cos(radians(angle)), np.sin(radians(angle))
    points = level @ np.array([[c, s], [-s, c]])
    on_floor = shapely.intersects_xy(free.buffer(_HAIR), points[:, 0], points[:, 1])
    found = points[on_floor]
    return found if len(found) else shapely.get_coordinates(free.representative_point())


def _middle_steps(low: float, high: float, step: float) -> Points:
    """Steps between two ends, with the same rest left at both."""
    count = int((high - low) / step + _HAIR)
    return np.asarray((low + high) / 2 + (np.arange(count + 1) - count / 2) * step)
