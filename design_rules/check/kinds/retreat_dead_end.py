"""How long the last stretch to a home's door is on which no other way out begins."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import dist, inf
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.evidence_of import trip_shown, unit_subject
from design_rules.check.retreat_doubts import RETREAT_REASONS, about_stretches, soberly
from design_rules.check.shared_house import of_shared_house
from design_rules.graph.trips import Route, Trips
from design_rules.graph.unknowns import Allowed, Arc, Unknown, certain, granted
from design_rules.language import say
from design_rules.model.building import GROUND
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Measure, Missing, Verdict, satisfied, undecidable, violated
from design_rules.walking import Spot

_OUT = frozenset({GROUND})
_CLIMBED = frozenset({"stair", "ramp"})
_COMMON = frozenset({"quiet", "social", "active"})
_USUAL = 30.0  # metres: first looked for within these, so that large houses take no longer


@dataclass(frozen=True, slots=True)
class _DeadEnd:
    """From her door to where another way out begins."""

    arcs: tuple[Arc, ...]  # her door first; the last leads to where another way begins
    passed: tuple[str, ...]  # places between

    @property
    def least(self) -> float:
        """Metres between her door and the end in a straight line."""
        return dist(self.arcs[0].link.point[:2], self.arcs[-1].link.point[:2])


@dataclass(frozen=True, slots=True)
class RetreatDeadEnd(Check):
    """The way from a home's door to the first place with another way out is short.

    A room off the corridor that leads nowhere else is no way out, common room or not. The stretch
    ends at a stair: it is about her own storey. It ends where she enters a common room with
    several ways out, too.
    Satisfied: surely at most `limit` metres along the corridor.
    Violated: surely more.
    Undecidable: that turns on a door, sizes are not known, or the model shows no way.
    Not applicable: there is one home only.
    """

    kind: ClassVar[str] = "retreat-dead-end"
    reasons: ClassVar[tuple[str, ...]] = (
        "short", "long", "end-unclear", "no-way", "no-length-unit", *RETREAT_REASONS,
    )  # fmt: skip
    limit: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each home."""
        return of_shared_house(house, lambda _: self._decisions(house))

    def _decisions(self, house: House) -> list[Decision] | NotApplicable:
        if len(house.units) < 2:
            return NotApplicable(say("checks.one-home-only"))
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(unit_subject(house, unit), soberly(verdict, house), defaults)
            for unit in house.units
            for verdict in [self._verdict(house, unit)]
        ]

    def _verdict(self, house: House, unit: Unit) -> Verdict:
        trips = house.ways.of_resident(unit, lifts=False)
        route = trips.route(unit.rooms, _OUT)
        if route is None:
            return undecidable(say("no-way", unit=unit.name), [_way_out(unit)])
        shown = trip_shown(house, route)
        if not house.building.measured:
            reason = say("no-length-unit", unit=unit.name)
            return undecidable(reason, [missing.length_unit()], *shown)
        hoped = _dead_end(house, trips, unit, granted)
        feared = _dead_end(house, trips, unit, certain)
        hidden = about_stretches(house, hoped.passed) if hoped is not None else []
        least = max(hoped.least, _walked(house, hoped) or 0.0) if hoped is not None else 0.0
        if least > self.limit and not hidden:
            return violated(say("long", unit=unit.name), *shown, measures=[self._measure(least)])
        most = _at_most(house, feared) if feared is not None else None
        if most is not None and most <= self.limit:
            measure = self._measure(most)
            return satisfied(say("short", unit=unit.name), *shown, measures=[measure])
        ask = hidden or questions(house, _turning(trips, unit, hoped, feared))
        ask = ask or [_way_out(unit)]
        return undecidable(say("end-unclear", unit=unit.name), ask, *shown)

    def _measure(self, length: float) -> Measure:
        margin = round(self.limit - length, 1)
        return Measure("dead-end", round(length, 1), "m", self.limit, margin, 0.1)


def _way_out(unit: Unit) -> Missing:
    return missing.way_to_goal(unit.name, min(unit.rooms), "outside")


def _dead_end(house: House, trips: Trips, unit: Unit, allowed: Allowed) -> _DeadEnd | None:
    """Her door and what every way out passes after it; None without any way."""
    route = trips.route(unit.rooms, _OUT, allowed=allowed)
    if route is None:
        return None
    choke = trips.choke(unit.rooms, _OUT, allowed=allowed)
    return _cut_short(house, route, frozenset(choke))


def _turning(
    trips: Trips, unit: Unit, hoped: _DeadEnd | None, feared: _DeadEnd | None
) -> Iterable[Unknown]:
    """What it turns on whether she can go round a place, or get out at all."""
    if feared is None or hoped is None:
        return trips.can_reach(unit.rooms, _OUT).turns_on
    for place in feared.passed:
        if place not in hoped.passed:
            return trips.can_reach(unit.rooms, _OUT, avoiding={place}).turns_on
    return trips.unknowns_of(feared.arcs)


def _cut_short(house: House, route: Route, choke: frozenset[str | Arc]) -> _DeadEnd:
    arcs, places = [route.arcs[0]], []
    for arc, onward in pairwise(route.arcs):
        if arc.end not in choke or onward.link.kind in _CLIMBED:
            break
        if onward not in choke and _is_common(house, arc.end):
            break  # in a room, unlike a corridor, she can go another way at once
        places.append(arc.end)
        arcs.append(onward)
    return _DeadEnd(tuple(arcs), tuple(places))


def _is_common(house: House, place: str) -> bool:
    room = house.ways.graph.room(place)
    return room is not None and room.zone in _COMMON


def _at_most(house: House, end: _DeadEnd) -> float | None:
    """Metres that are surely enough; none where a longer way cannot be measured."""
    if not end.passed:
        return 0.0
    if any(
        (room := house.ways.graph.room(k)) is None or room.outline.is_empty for k in end.passed
    ):
        return None
    walked = _walked(house, end)
    return max(walked, end.least) if walked is not None else None


def _walked(house: House, end: _DeadEnd) -> float | None:
    """Metres walked round corners from her door to where another way on begins."""
    last = end.arcs[-1]
    key = house.ways.room_of(last.start)
    if len(end.arcs) < 2 or house.walks.map.floor(key) is None:
        return None
    own = [x for x in house.building.links if x.via and x.via == end.arcs[0].link.via]
    allowed = house.walks.passable(Role.RESIDENT, True)
    spot = Spot(key, last.link.point[:2])
    for within in (_USUAL, inf):
        walk = house.walks.map.nearest(spot, own, allowed=allowed, within=within) if own else None
        if walk is not None:
            return walk.length
    return None
