"""Rooms that run into each other: no wall between them over 0.6 m or more (open plan).

Outlines that touch there are open to each other. Outlines that a wall's thickness keeps apart
may be: a piece of wall, or all of it but a kerb, may be missing from the drawing or the house.
"""

from collections import defaultdict
from dataclasses import replace

import shapely

from design_rules.geometry.sections import region
from design_rules.geometry.stepping_across import TOUCH, Contact, open_contact
from design_rules.model.building import Link, Status
from design_rules.model.survey import Boundary, Survey
from design_rules.understand.floor_plans import FloorPlans, Shaped
from design_rules.understand.missing_walls import THICKEST_WALL, MissingWalls
from design_rules.understand.neighbours import touching_pairs

_EYE = 1.0  # metres above the floor
_KNEE = 0.5  # metres above the floor: a parapet stops whoever walks
_STATED_REACH = 1.0  # metres between outlines that the exporter says are open to each other
_STEP = 1.0  # floors that differ by more are joined by stairs, not by being open


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
        for a, b in touching_pairs(rooms, 2 * TOUCH):
            link = self._between(a, b)
            if link is not None:
                found[link.ends[0], link.ends[1]] = link
        missing = MissingWalls(rooms, self._plans)
        for a, b in touching_pairs(rooms, THICKEST_WALL):
            if _pair(a, b) not in found and (link := _perhaps(a, b, missing)) is not None:
                found[link.ends[0], link.ends[1]] = link
        beside = {_pair(a, b) for a, b in touching_pairs(rooms, _STATED_REACH) if _level(a, b)}
        for pair in self._stated({item.element.key for item in rooms}):
            if pair not in beside:  # a hole in the floor is for sight and sound, not for walking
                continue
            if pair not in found or found[pair].gap:  # they say what geometry leaves open
                found[pair] = _link(pair, "certain", ("space-boundary",), None, 0.0)
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


def _perhaps(a: Shaped, b: Shaped, missing: MissingWalls) -> Link | None:
    """The open side of two rooms between which a wall, or a piece of one, is missing."""
    if not _level(a, b) or missing.between(a, b, _EYE) is None:
        return None  # as nearly always: the level at the knees need not be cut
    contact = missing.between(a, b, _KNEE, _EYE)
    if contact is None:
        return None
    floor = max(a.solid.bottom, b.solid.bottom)
    link = _link(_pair(a, b), "contested", ("geometry",), contact, floor)
    return replace(link, gap=round(a.solid.shadow.distance(b.solid.shadow), 2))


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
