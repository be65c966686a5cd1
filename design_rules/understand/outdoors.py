"""What a side without a room is: outdoors, a court, or a part of the building nobody modelled.

Outside is proven, not assumed. At the height of the door, everything built is closed over
small gaps; a point that can run off to infinity from there is outdoors. A point inside the
shell lies in a court when nothing covers it, else in a room that has no IfcSpace.
"""

from dataclasses import dataclass
from typing import Literal

import shapely
from shapely import Point, Polygon

from design_rules.geometry.sections import Region, pieces, region
from design_rules.model.building import Doorway
from design_rules.understand.floor_plans import FloorPlans
from design_rules.understand.sides import eye_height, point_before

_STEPS = (0.2, 0.4, 0.8, 1.2, 1.6)  # metres out of the face
_COVERED = 0.5  # a hole in the plan with this much roof over it is a room
_OPEN = 0.1  # with less over it, it surely lies open to the sky
_CAVITY = 0.5  # metres
_SMALLEST_COURT = 4.0  # square metres; what is smaller is a shaft


@dataclass(frozen=True, slots=True)
class Beyond:
    """What lies there, and whether the walls prove it."""

    what: Literal["outside", "court", "unmodelled", "unknown"]
    proven: bool
    court: Polygon | None = None


def look_beyond(doorway: Doorway, way: float, plans: FloorPlans) -> Beyond:
    """What lies on a side where no room was met."""
    height = eye_height(doorway)
    for step in _STEPS:
        found = what_lies_at(Point(*point_before(doorway, way, step)), height, plans)
        if found is not None:
            return found
    return Beyond("unknown", proven=False)


def what_lies_at(point: Point, height: float, plans: FloorPlans) -> Beyond | None:
    """What a point in no room lies in; None within something solid or a gap between solids."""
    if not plans.has_walls(height):
        return Beyond("unknown", proven=False)
    built, shell = plans.built(height), plans.shell(height)
    if built.intersects(point):
        return None  # a second leaf of the wall, a column
    hole = _hole_around(built, point) or _hole_around(shell, point)
    if hole is not None:
        return _enclosed(hole, height, plans) if not _is_cavity(hole) else None
    if shell.intersects(point):
        return None
    return Beyond("outside", proven=not plans.unshaped_walls)


def _hole_around(shell: Region, point: Point) -> Polygon | None:
    """The innermost ring of walls around a point, without what stands in it; None outdoors."""
    rings = [Polygon(ring) for piece in pieces(shell) for ring in piece.interiors]
    around = [ring for ring in rings if ring.intersects(point)]
    if not around:
        return None
    open_floor = region(min(around, key=lambda ring: ring.area).difference(shell))
    return next((part for part in pieces(open_floor) if part.intersects(point)), None)


def _is_cavity(hole: Polygon) -> bool:
    """Whether a hole is too narrow to stand in: the gap between the leaves of a wall."""
    return hole.buffer(-_CAVITY / 2).is_empty


def _enclosed(hole: Polygon, height: float, plans: FloorPlans) -> Beyond:
    if not plans.has_slabs():
        return Beyond("unknown", proven=False)
    covered = shapely.intersection(hole, plans.cover_above(height)).area / max(hole.area, 1e-6)
    if covered >= _COVERED or hole.area < _SMALLEST_COURT:
        return Beyond("unmodelled", proven=True)
    return Beyond("court", proven=covered < _OPEN, court=hole)
