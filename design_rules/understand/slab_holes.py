"""Holes in slabs through which one room is open to another above: galleries, open stairs.

A hole is told by an opening in the slab or by the shape of the slab itself. The narrow side must
be as wide as an opening in a wall that one could pass, or it is for pipes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import dist

import shapely
from shapely import Polygon, STRtree

from design_rules.geometry.sections import EMPTY, Region, pieces, region
from design_rules.geometry.solids import Solid
from design_rules.geometry.stepping_across import open_contact
from design_rules.model.building import Adjacency
from design_rules.model.survey import Portal, Survey
from design_rules.understand.floor_plans import FloorPlans, Shaped, is_gone

_NARROWEST = 0.6  # metres, as for openings in walls (semantics 4.0 b)
_NOISE = 0.005  # metres of drawing noise in a measure
_CEILING = 0.8  # metres between the ceiling of a room and the slab above, at most
_FLOOR = 0.3  # metres between the top of a slab and the floor on it, at most
_INTO = 0.3  # metres that a room may reach into the slab
_EYE = 1.0  # metres above the floor
_CLOSING = ("slab", "roof", "panel", "wall")


@dataclass(frozen=True, slots=True)
class _Hole:
    """A hole: its plan, the heights of the slab around it, whether it surely is open."""

    plan: Polygon
    bottom: float
    top: float
    certain: bool


def open_through_slabs(
    rooms: tuple[Shaped, ...], survey: Survey, plans: FloorPlans
) -> Iterator[Adjacency]:
    """Rooms above one another that a hole in the slab joins, with the longer side of the hole."""
    for hole in _holes(survey):
        below = [item for item in rooms if _is_below(item, hole)]
        above = [item for item in rooms if _is_above(item, hole)]
        for low in below:
            for high in above:
                width = _shared(hole, low, high, plans)
                if width:
                    a, b = sorted((low.element.key, high.element.key))
                    yield Adjacency(a, b, "open", width, (), hole=width, certain=hole.certain)


def _is_below(item: Shaped, hole: _Hole) -> bool:
    top = item.solid.top
    return hole.bottom - _CEILING <= top <= hole.top + _INTO and item.solid.bottom < hole.bottom


def _is_above(item: Shaped, hole: _Hole) -> bool:
    bottom = item.solid.bottom
    return hole.bottom - _INTO <= bottom <= hole.top + _FLOOR and item.solid.top > hole.top + _EYE


def _shared(hole: _Hole, low: Shaped, high: Shaped, plans: FloorPlans) -> float:
    """Metres of the hole's longer side that both rooms share; 0.0 for none."""
    under = region(hole.plan.intersection(low.solid.shadow))
    over = region(under.intersection(high.solid.shadow))
    if not over.is_empty:
        return max(map(_length, pieces(over)), default=0.0)
    eye = high.solid.bottom + _EYE  # the outline above may leave the hole out
    contact = open_contact(under, high.solid.at(eye), plans.walls(eye))
    return 0.0 if contact is None else _length(hole.plan)


def _length(piece: Polygon) -> float:
    """The longer side of a piece of plan that is at least 0.6 m wide; 0.0 for narrow ones."""
    if piece.buffer(-(_NARROWEST / 2 - _NOISE)).is_empty:
        return 0.0
    corners = shapely.get_coordinates(piece.minimum_rotated_rectangle)
    return round(max(dist(a, b) for a, b in pairwise(corners)), 2)


def _holes(survey: Survey) -> Iterator[_Hole]:
    slabs = [
        (part.key, Solid(part.body))
        for part in survey.parts
        if part.role == "slab" and part.body is not None and not is_gone(part)
    ]
    openings = _openings(survey)
    voids = [
        (key, solid, void)
        for key, solid in slabs
        for void in pieces(_voids(solid, openings.get(key, [])))
        if _length(void)
    ]
    if not voids:
        return
    closing = _Closing(survey, openings)
    for key, solid, void in voids:
        for left in pieces(closing.less(void, key, solid)):
            if _length(left):
                yield _Hole(left, solid.bottom, solid.top, closing.all_shaped)


def _openings(survey: Survey) -> dict[str, list[Region]]:
    """The plans of the openings that nothing fills, by the element that they pierce."""
    found: dict[str, list[Region]] = {}
    for portal in survey.openings:
        if not portal.filled and not is_gone(portal) and not _is_niche(portal):
            found.setdefault(portal.host, []).append(Solid(portal.body).shadow)
    return found


def _is_niche(portal: Portal) -> bool:
    return "RECESS" in (portal.predefined_type.upper(), portal.object_type.upper())


def _plan(solid: Solid) -> Region:
    """A slab half way up; its shadow where it slopes."""
    middle = solid.at((solid.bottom + solid.top) / 2)
    return middle if not middle.is_empty else solid.shadow


def _voids(solid: Solid, openings: list[Region]) -> Region:
    """What is not slab within its outer edges."""
    plan = _plan(solid)
    whole = region(shapely.union_all([Polygon(piece.exterior) for piece in pieces(plan)]))
    opened = region(shapely.union_all(openings)) if openings else EMPTY
    return region(shapely.union(whole.difference(plan), whole.intersection(opened)))


class _Closing:
    """What may close a hole: other slabs, roofs, panes and walls, doors and windows laid flat."""

    def __init__(self, survey: Survey, openings: dict[str, list[Region]]) -> None:
        parts = [part for part in survey.parts if part.role in _CLOSING and not is_gone(part)]
        self.all_shaped = not any(
            part.role in ("slab", "roof") and part.body is None and part.body_gap for part in parts
        )
        found = [(part.key, Solid(part.body)) for part in parts if part.body is not None]
        fillings = [p for p in (*survey.doors, *survey.windows, *survey.openings) if _fills(p)]
        found += [(portal.key, Solid(portal.opening or portal.body)) for portal in fillings]
        self._solids, self._openings = found, openings
        self._tree = STRtree([solid.shadow for _, solid in found])

    def less(self, void: Polygon, key: str, slab: Solid) -> Region:
        """A hole in a slab without what other things cover of it."""
        left: Region = void
        for number in self._tree.query(void, predicate="intersects"):
            other, solid = self._solids[int(number)]
            near = solid.bottom <= slab.top + _FLOOR and solid.top >= slab.bottom - _FLOOR
            if other != key and near:
                opened = self._openings.get(other, [])
                left = region(left.difference(_plan(solid).difference(_united(opened))))
        return left


def _fills(portal: Portal) -> bool:
    body = portal.opening or portal.body
    is_hole = portal.ifc_class == "IfcOpeningElement" and not portal.filled
    return body is not None and not is_hole and not is_gone(portal)


def _united(regions: list[Region]) -> Region:
    return region(shapely.union_all(regions)) if regions else EMPTY
