"""Stairs and ramps: which rooms they join across storeys.

A stair is followed from landing to landing: at every floor level that one of its treads
reaches, the room is looked for in which a person steps on or off.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

from shapely import LineString
from shapely.ops import nearest_points

from design_rules.geometry.sections import EMPTY, Region
from design_rules.model.building import GROUND, UNMODELLED, Link
from design_rules.understand.flights import Flight
from design_rules.understand.floor_plans import FloorPlans, Shaped
from design_rules.understand.outdoors import what_lies_at

_LEVEL = 0.40  # metres: a tread this near to a floor is a landing of it
_REACH = 1.0  # metres from the landing to the room one steps into
_RISE = 0.9  # a stair that rises less is a step inside one floor
_HEADROOM = 1.0  # metres of a room that must lie above the level on which one stands in it
_BREAST = 0.8  # metres above a landing at which a wall is in the way
_SCRATCH = 0.02  # metres of wall on the way that are drawing noise


@dataclass(frozen=True, slots=True)
class _Landing:
    """Where a stair meets a level."""

    level: float
    plan: Region


@dataclass(frozen=True, slots=True)
class _Climb:
    """A flight with its foot and head and the places that it passes, lowest first."""

    flight: Flight
    ends: tuple[_Landing, _Landing]
    places: tuple[str, ...]

    @property
    def rises(self) -> bool:
        """Whether it rises more than a few steps inside one floor do."""
        foot, head = self.ends
        rise = max(self.flight.top - self.flight.bottom, head.level - foot.level)
        return rise >= _RISE

    @property
    def is_known(self) -> bool:
        """Whether it passes a room."""
        return any(":" not in place and place != GROUND for place in self.places)


class VerticalLinks:
    """Finds what the stairs and ramps of one survey join."""

    def __init__(self, rooms: tuple[Shaped, ...], plans: FloorPlans) -> None:
        self._rooms = [item for item in rooms if not item.solid.shadow.is_empty]
        self._plans = plans

    def links(self, flights: list[Flight]) -> list[Link]:
        """A link from each landing to the next higher one in another room."""
        if not self._rooms:
            return []
        climbs = _joined([c for c in map(self._climb, flights) if c is not None])
        found = [
            climb.flight.link(a, b)
            for climb in climbs
            for a, b in pairwise(climb.places)
            if a != b
        ]
        return sorted(dict.fromkeys(found), key=lambda link: (link.via, link.ends))

    def _climb(self, flight: Flight) -> _Climb | None:
        """The places that a flight passes; None where it leads from nowhere to nowhere."""
        landings = [
            _Landing(level, flight.plan(level - _LEVEL, level + _LEVEL))
            for level in self._levels(flight)
        ]
        rooms = [self._room_at(landing) for landing in landings]
        low = rooms[0] or self._place_at(landings[0], flight)
        high = rooms[-1] or self._place_at(landings[-1], flight)
        between = [room for room in rooms[1:-1] if room is not None]
        if low == high and not between:
            return None
        return _Climb(flight, (landings[0], landings[-1]), (low, *between, high))

    def _levels(self, flight: Flight) -> list[float]:
        """Floors between foot and head of the stair, each level once, lowest first."""
        low, high = flight.bottom - _LEVEL, flight.top + _LEVEL
        plan = flight.plan()
        levels: list[float] = []
        for floor in sorted(
            item.solid.bottom
            for item in self._rooms
            if low <= item.solid.bottom <= high and item.solid.shadow.distance(plan) <= _REACH
        ):
            if not levels or floor - levels[-1] > _RISE:
                levels.append(floor)
        foot = [level for level in levels if abs(level - flight.bottom) <= _LEVEL]
        head = [level for level in levels if abs(level - flight.top) <= _LEVEL]
        between = [level for level in levels if level not in (*foot, *head)]
        return [*(foot[:1] or [flight.bottom]), *between, *(head[-1:] or [flight.top])]

    def _room_at(self, landing: _Landing) -> str | None:
        """The room one steps into at a landing; one whose floor it is before one that spans it."""
        best: tuple[bool, float, str] | None = None
        for item in self._rooms:
            plan = self._floor_at(item, landing)
            if plan.is_empty or plan.distance(landing.plan) > _REACH:
                continue
            spans = abs(item.solid.bottom - landing.level) > _LEVEL
            share = plan.intersection(landing.plan.buffer(0.3)).area
            away = round(plan.distance(landing.plan) - share, 3)
            candidate = (spans, away, item.element.key)
            if (best is None or candidate < best) and not self._walled_off(landing, plan):
                best = candidate
        return best[2] if best is not None else None

    def _floor_at(self, item: Shaped, landing: _Landing) -> Region:
        solid = item.solid
        if landing.plan.is_empty or not (
            solid.bottom - _LEVEL <= landing.level <= solid.top - _HEADROOM
        ):
            return EMPTY
        return solid.at(max(landing.level, solid.bottom) + 0.5)

    def _walled_off(self, landing: _Landing, plan: Region) -> bool:
        """Whether a wall stands on the shortest way from a landing to a room."""
        way = LineString(nearest_points(landing.plan, plan))
        walls = self._plans.walls(landing.level + _BREAST)
        return bool(way.intersection(walls).length > _SCRATCH)

    def _place_at(self, landing: _Landing, flight: Flight) -> str:
        """What lies at a landing without room: the ground under the open sky, or who knows."""
        if not landing.plan.is_empty and self._is_open_air(landing):
            return GROUND
        return UNMODELLED + flight.key

    def _is_open_air(self, landing: _Landing) -> bool:
        spot, height = landing.plan.centroid, landing.level + _BREAST
        found = what_lies_at(spot, height, self._plans)
        if found is None or found.what != "outside" or not found.proven:
            return False
        return not self._plans.cover_above(height).intersects(spot)


def _joined(climbs: list[_Climb]) -> list[_Climb]:
    """Climbs, those that go on where another ends without a room there joined to it.

    Two flights with a landing between that nobody modelled as a room are one way up.
    """
    done: list[_Climb] = []
    for climb in sorted(climbs, key=lambda c: (c.flight.bottom, c.flight.key)):
        before = next((c for c in done if _goes_on(c, climb)), None)
        if before is None:
            done.append(climb)
            continue
        done.remove(before)
        places = (*before.places[:-1], *climb.places[1:])
        damaged = before.flight.damaged or climb.flight.damaged
        whole = replace(before.flight, damaged=damaged)
        done.append(_Climb(whole, (before.ends[0], climb.ends[1]), places))
    return [climb for climb in done if climb.is_known and climb.rises]


def _goes_on(lower: _Climb, upper: _Climb) -> bool:
    if not (lower.places[-1].startswith(UNMODELLED) and upper.places[0].startswith(UNMODELLED)):
        return False
    head, foot = lower.ends[1], upper.ends[0]
    return abs(head.level - foot.level) <= _LEVEL and head.plan.distance(foot.plan) <= _REACH
