"""Holes in walls and slabs: where they are, and what part of a wall they leave."""

from collections.abc import Iterable

import numpy as np
import shapely
from shapely import Polygon

from design_rules.geometry.bodies import Prism
from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.model.building import Door
from design_rules.model.survey import Portal
from design_rules.sight.planar import Points
from design_rules.sight.slices import Sliced

_SLACK = 0.05  # metres by which a hole may be shorter than its wall is thick
_GOES_ON = 0.1  # share of the hole's side beyond which a wall is taken to go on
_SPECK = 1e-4  # square metres
_BESIDE = 0.01  # metres


class Hole:
    """The hole of a door, window or opening.

    Attributes:
        sliced: its own shape; None where the model gives neither shape nor place and size.
    """

    def __init__(self, portal: Portal, door: Door | None = None) -> None:
        self.portal = portal
        self.sliced = _sliced(portal, door)
        self.shadow = self.sliced.shadow if self.sliced is not None else EMPTY
        self._through = self.shadow

    def fit(self, wall: Region) -> None:
        """Takes the hole to its wall's faces: what of it stands out is no part of the wall."""
        self._through = _through(self.shadow, wall)
        inside = region(self.shadow.intersection(wall.buffer(_BESIDE, join_style="mitre")))
        if inside.area > _SPECK:
            self.shadow = inside

    def pierces(self, key: str, plan: Region) -> bool:
        """Whether it goes through an element with that plan."""
        return self.portal.host == key or self.shadow.intersection(plan).area > _SPECK

    def at(self, height: float) -> Region:
        """What lies open at a height."""
        return self._cut(height, self._through)

    def filled_at(self, height: float) -> Region:
        """What a leaf or pane fills at a height."""
        return self._cut(height, self.shadow)

    def _cut(self, height: float, plan: Region) -> Region:
        if self.sliced is None:
            return EMPTY
        cut = self.sliced.at(height)
        if cut.area > self.sliced.shadow.area - _SPECK:
            return plan
        grown = cut.buffer(_SLACK, join_style="mitre") if not cut.is_empty else cut
        return region(grown.intersection(plan))


def _through(hole: Region, wall: Region) -> Region:
    """A hole made longer in the direction in which the wall does not go on beyond it."""
    frame = hole.minimum_rotated_rectangle
    if not isinstance(frame, Polygon) or wall.is_empty:
        return hole
    corners = shapely.get_coordinates(frame)[:4]
    grown: list[Region] = [hole]
    for first in (0, 1):
        beyond = [_strip(corners, side, _SLACK, 2 * _SLACK) for side in (first, first + 2)]
        covered = sum(float(wall.intersection(strip).area) for strip in beyond)
        if covered < _GOES_ON * sum(strip.area for strip in beyond):
            grown += [_strip(corners, side, 0.0, _SLACK) for side in (first, first + 2)]
    return region(shapely.union_all(grown))


def _strip(corners: Points, side: int, near: float, far: float) -> Polygon:
    """A strip along a side of a rectangle, outside it, between two distances."""
    a, b = corners[side % 4], corners[(side + 1) % 4]
    out = a - corners[(side + 3) % 4]
    out = out / max(float(np.hypot(*out)), _SPECK)
    return Polygon((a + near * out, b + near * out, b + far * out, a + far * out))


def _sliced(portal: Portal, door: Door | None) -> Sliced | None:
    body = portal.opening or portal.body
    if body is not None:
        return Sliced(body)
    if door is None or door.doorway is None:
        return None
    way = door.doorway
    (x, y), (nx, ny) = way.centre, way.normal
    w, t = way.width / 2, way.thickness / 2
    signs: Iterable[tuple[int, int]] = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ring = tuple((x - ny * a * w + nx * b * t, y + nx * a * w + ny * b * t) for a, b in signs)
    return Sliced(Prism((ring,), way.sill, way.head))
