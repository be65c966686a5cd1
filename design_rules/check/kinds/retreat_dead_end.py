"""How long the last stretch to a home's door is on which nobody can turn aside."""

from dataclasses import dataclass
from itertools import pairwise
from math import dist
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import not_on_lost_records
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import trip_shown, unit_subject
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house
from design_rules.graph.trips import Route, Trips
from design_rules.graph.unknowns import Allowed, certain, granted
from design_rules.language import say
from design_rules.model.building import GROUND
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Measure, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class RetreatDeadEnd(Check):
    """The way from a home's door to the first place with another way on is short.

    Satisfied: surely at most `limit` metres along the corridor.
    Violated: surely more.
    Undecidable: that turns on a door, sizes are not known, or the model shows no way.
    Not applicable: there is one home only.
    """

    kind: ClassVar[str] = "retreat-dead-end"
    reasons: ClassVar[tuple[str, ...]] = (
        "short", "long", "end-unclear", "no-way", "no-length-unit", *SHARED_REASONS,
    )  # fmt: skip
    limit: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        if len(house.units) < 2:
            return NotApplicable(say("checks.one-home-only"))
        goals = house.ways.places(rooms.of("quiet", "social", "active")) | {GROUND}
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(unit_subject(house, unit), not_on_lost_records(verdict, house), defaults)
            for unit in house.units
            for verdict in [self._verdict(house, unit, goals)]
        ]

    def _verdict(self, house: House, unit: Unit, goals: frozenset[str]) -> Verdict:
        trips = house.ways.of_resident(unit, lifts=False)
        route = trips.route(unit.rooms, goals)
        if route is None:
            ask = missing.way_to_goal(unit.name, min(unit.rooms), "outside")
            return undecidable(say("no-way", unit=unit.name), [ask])
        shown = trip_shown(house, route)
        if not house.building.measured:
            reason = say("no-length-unit", unit=unit.name)
            return undecidable(reason, [missing.length_unit()], *shown)
        least = self._length(trips, unit, goals, granted)
        most = self._length(trips, unit, goals, certain)
        if least is not None and least > self.limit:
            measure = self._measure(least)
            return violated(say("long", unit=unit.name), *shown, measures=[measure])
        if most is not None and most <= self.limit:
            measure = self._measure(most)
            return satisfied(say("short", unit=unit.name), *shown, measures=[measure])
        ask_doors = questions(house, trips.unknowns_of(route.arcs))
        ask_doors = ask_doors or questions(
            house, trips.unknowns_of(trips.leaving(trips.reachable(unit.rooms)))
        )
        ask_doors = ask_doors or [missing.way_to_goal(unit.name, min(unit.rooms), "outside")]
        return undecidable(say("end-unclear", unit=unit.name), ask_doors, *shown)

    def _measure(self, length: float) -> Measure:
        margin = round(self.limit - length, 1)
        return Measure("dead-end", round(length, 1), "m", self.limit, margin, 0.1)

    def _length(
        self, trips: Trips, unit: Unit, goals: frozenset[str], allowed: Allowed
    ) -> float | None:
        """Metres from her door to where another way on begins; None without any way."""
        route = trips.route(unit.rooms, goals, allowed=allowed)
        if route is None:
            return None
        passed = {
            each
            for each in trips.choke(unit.rooms, goals, allowed=allowed)
            if isinstance(each, str)
        }
        return _walked(route, passed)


def _walked(route: Route, passed: set[str]) -> float:
    """The way from the first door along the places that every way passes."""
    points = [route.arcs[0].link.point]
    for arc, onward in pairwise(route.arcs):
        if arc.end not in passed:
            break
        points.append(onward.link.point)
    return sum(dist(a[:2], b[:2]) for a, b in pairwise(points))
