"""What a side without a room is: outdoors, a court, or a part of the building nobody modelled.

Outside is proven, not assumed. At the height of the door, everything built is closed over
small gaps; a point that can run off to infinity from there is outdoors. A point inside the
shell lies in a court when nothing covers it, else in a room that has no IfcSpace.
"""

from dataclasses import dataclass
from typing import Literal

import shapely
from shapely import Point, Polygon

from design_rules.geometry.sections import Region, pieces
from design_rules.model.building import Doorway
from design_rules.understand.floor_plans import FloorPlans
from design_rules.understand.sides import beyond

Beyond = Literal["outside", "court", "unmodelled", "unknown"]
_STEPS = (0.4, 0.8, 1.2, 1.6)  # metres out of the face
_COVERED = 0.5  # a hole in the plan with this much roof over it is a room
_SMALLEST_COURT = 4.0  # square metres; what is smaller is a shaft


@dataclass(frozen=True, slots=True)
class Outcome:
    """What lies there, and whether the walls prove it."""

    what: Beyond
    proven: bool


def look_beyond(doorway: Doorway, way: float, plans: FloorPlans) -> Outcome:
    """What lies on a side where no room was met."""
    height = doorway.sill + min(1.0, (doorway.head - doorway.sill) / 2)
    shell = plans.shell(height)
    if not plans.has_walls(height):
        return Outcome("unknown", proven=False)
    for step in _STEPS:
        point = Point(*beyond(doorway, way, step))
        if shell.intersects(point):
            continue  # still within something solid: a second leaf of the wall, a column
        hole = _hole_around(shell, point)
        if hole is None:
            return Outcome("outside", proven=True)
        return _enclosed(hole, height, plans)
    return Outcome("unknown", proven=False)


def _hole_around(shell: Region, point: Point) -> Polygon | None:
    for piece in pieces(shell):
        for ring in piece.interiors:
            hole = Polygon(ring)
            if hole.intersects(point):
                return hole
    return None


def _enclosed(hole: Polygon, height: float, plans: FloorPlans) -> Outcome:
    if not plans.has_slabs():
        return Outcome("unknown", proven=False)
    covered = shapely.intersection(hole, plans.cover_above(height)).area / max(hole.area, 1e-6)
    if covered >= _COVERED or hole.area < _SMALLEST_COURT:
        return Outcome("unmodelled", proven=True)
    return Outcome("court", proven=covered < 0.1)
