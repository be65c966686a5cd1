"""Rooms that run into each other: outlines that touch with no wall between (open plan).

Two rooms are open to each other where a person can step across: the floor of both, less the
walls, still holds together after half a body's width is taken off its edges.
"""

from collections import defaultdict
from dataclasses import dataclass

import shapely

from design_rules.geometry.sections import Region, pieces, region
from design_rules.model.building import Link, Status
from design_rules.model.survey import Boundary, Survey
from design_rules.understand.floor_plans import FloorPlans, Shaped
from design_rules.understand.neighbours import touching_pairs

_TOUCH = 0.03  # metres each outline is grown: outlines this far apart still touch
_HALF_BODY = 0.29  # half of the 0.6 m that a passage needs (semantics 4.0 b), less drawing noise
_SPECK = 0.01  # square metres of floor that are drawing noise
_AROUND = 0.9  # metres on either side of the contact that are looked at
_EYE = 1.0  # metres above the floor
_KNEE = 0.5  # metres above the floor: a parapet stops whoever walks
_STATED_REACH = 1.0  # metres between outlines that the exporter says are open to each other
_STEP = 1.0  # floors that differ by more are joined by stairs, not by being open


@dataclass(frozen=True, slots=True)
class Contact:
    """Where one can step from one room into the other: the width and a point on it."""

    width: float
    point: tuple[float, float]


class OpenSides:
    """Finds the open sides between the rooms of a survey."""

    def __init__(self, survey: Survey, plans: FloorPlans) -> None:
        self._plans = plans
        told = _informative(survey.boundaries)
        self._virtual = frozenset(b.space for b in told if b.virtual)
        self._bounded = frozenset(b.space for b in told)
        self._elements: dict[str, set[str]] = defaultdict(set)
        for boundary in told:
            if boundary.virtual and boundary.element:
                self._elements[boundary.element].add(boundary.space)

    def links(self, rooms: tuple[Shaped, ...]) -> list[Link]:
        """Every open side, certain or contested."""
        found: dict[tuple[str, str], Link] = {}
        for a, b in touching_pairs(rooms, 2 * _TOUCH):
            link = self._between(a, b)
            if link is not None:
                found[link.ends[0], link.ends[1]] = link
        beside = {_pair(a, b) for a, b in touching_pairs(rooms, _STATED_REACH) if _level(a, b)}
        for pair in self._stated({item.element.key for item in rooms}):
            if pair not in beside:  # a hole in the floor is for sight and sound, not for walking
                continue
            found.setdefault(pair, _link(pair, "certain", ("space-boundary",), None, 0.0))
        return [found[pair] for pair in sorted(found)]

    def _stated(self, known: set[str]) -> list[tuple[str, str]]:
        """Pairs of rooms that share a virtual element: the exporter says they are open."""
        pairs = (sorted(spaces & known) for spaces in self._elements.values())
        return [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]

    def _between(self, a: Shaped, b: Shaped) -> Link | None:
        floor = max(a.solid.bottom, b.solid.bottom)
        if not _level(a, b):
            return None
        height = min(floor + _EYE, min(a.solid.top, b.solid.top) - 0.05)
        low = min(floor + _KNEE, height)
        walls = region(shapely.union(self._plans.walls(height), self._plans.walls(low)))
        contact = open_contact(a.solid.at(height), b.solid.at(height), walls)
        if contact is None:
            return None
        first, second = _pair(a, b)
        status, sources = self._trust(first, second, height)
        return _link((first, second), status, sources, contact, floor)

    def _trust(self, a: str, b: str, height: float) -> tuple[Status, tuple[str, ...]]:
        """Certain where boundaries agree, or are silent while walls are drawn; else contested."""
        if a in self._virtual and b in self._virtual:
            walls = self._plans.has_walls(height)
            return ("certain" if walls else "contested"), ("geometry", "space-boundary")
        spoken = a in self._bounded and b in self._bounded and bool(self._virtual)
        if spoken or self._plans.unshaped_walls or not self._plans.has_walls(height):
            return "contested", ("geometry",)
        return "certain", ("geometry",)


def _pair(a: Shaped, b: Shaped) -> tuple[str, str]:
    first, second = sorted((a.element.key, b.element.key))
    return first, second


def _level(a: Shaped, b: Shaped) -> bool:
    """Whether one can step from one floor to the other."""
    return abs(a.solid.bottom - b.solid.bottom) <= _STEP or _stands_in(a, b)


def _stands_in(a: Shaped, b: Shaped) -> bool:
    """Whether one of the two spans the other's floor: a stair room beside an upper hallway."""
    low, high = sorted((a, b), key=lambda item: item.solid.bottom)
    return low.solid.top > high.solid.bottom + 2.0


def open_contact(a: Region, b: Region, walls: Region) -> Contact | None:
    """Where two outlines meet with at least 0.6 m free of walls; None where they do not.

    Args:
        a, b: plans of two rooms at one height, overlapping by a little or apart by up to 6 cm.
        walls: everything solid at that height, holes counted as wall.
    """
    if a.is_empty or b.is_empty:
        return None
    grown_a, grown_b = (r.buffer(_TOUCH, join_style="mitre") for r in (a, b))
    contact = grown_a.intersection(grown_b)
    if contact.is_empty:
        return None
    around = contact.buffer(_AROUND, join_style="mitre")
    floor = shapely.intersection(shapely.union(grown_a, grown_b), around)
    free = region(floor.difference(walls.intersection(around)))
    only_a, only_b = _without(a, grown_b), _without(b, grown_a)
    for piece in pieces(region(free.buffer(-_HALF_BODY, join_style="mitre"))):
        if min(piece.intersection(only_a).area, piece.intersection(only_b).area) > _SPECK:
            # what was taken off is given back before the width of the passage is measured
            walkable = piece.buffer(_HALF_BODY, join_style="mitre").intersection(contact)
            spot = walkable.representative_point() if not walkable.is_empty else piece.centroid
            return Contact(_width(region(walkable)), (spot.x, spot.y))
    return None


def _without(room: Region, other: Region) -> Region:
    """The floor that a room has to itself; all of it, where it lies wholly within the other."""
    own = region(room.difference(other))
    return own if own.area > _SPECK else room


def _width(strip: Region) -> float:
    """Length of a thin strip: half of its outline."""
    return float(max((piece.length / 2 for piece in pieces(strip)), default=0.0))


def _informative(boundaries: tuple[Boundary, ...]) -> tuple[Boundary, ...]:
    """The boundaries, unless the exporter calls every one of them virtual: that says nothing."""
    return boundaries if any(not boundary.virtual for boundary in boundaries) else ()


def _link(
    ends: tuple[str, str],
    status: Status,
    sources: tuple[str, ...],
    contact: Contact | None,
    floor: float,
) -> Link:
    point = (*contact.point, floor) if contact is not None else (0.0, 0.0, 0.0)
    return Link(
        ends=ends, kind="open-plan", via="", via_guid="", name="", status=status, sources=sources,
        point=point, width=contact.width if contact is not None else 0.0,
    )  # fmt: skip
