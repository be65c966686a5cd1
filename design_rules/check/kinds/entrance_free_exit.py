"""Whether every resident can always leave: a way out without key or staff."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.entrance_doubts import ENTRANCE_REASONS, soundly
from design_rules.check.evidence_of import door_shown, trip_shown, unit_subject
from design_rules.check.locked_in import Leaving
from design_rules.check.shared_house import of_shared_house
from design_rules.graph.trips import Route
from design_rules.graph.unknowns import Unknown, certain
from design_rules.language import say
from design_rules.model.building import GROUND, Link
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Outcome, Repair, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class EntranceFreeExit(Check):
    """From each home its resident gets out to the ground on foot, without key or staff.

    Fire exits count (semantics 4.5 item 8). A closed garden is not outside.
    Satisfied: such a way surely is there.
    Violated: on every way out a door is said to take a key or to be for staff.
    Undecidable: that turns on a door, a fence, a part without rooms, or no way is shown.
    Not applicable: the house has no homes, or one without common rooms.
    """

    kind: ClassVar[str] = "entrance-free-exit"
    reasons: ClassVar[tuple[str, ...]] = (
        "free", "locked-in", "exit-unclear", "no-exit", *ENTRANCE_REASONS,
    )  # fmt: skip

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision]:
        leaving, defaults = Leaving(house, rooms), house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(
                unit_subject(house, unit),
                soundly(_verdict(leaving, unit), house, Outcome.VIOLATED),
                defaults,
            )
            for unit in house.units
        ]


def _verdict(leaving: Leaving, unit: Unit) -> Verdict:
    house, trips, goals = leaving.house, leaving.trips(unit), leaving.ground
    sure = trips.can_reach(unit.rooms, goals)
    if sure.value:
        route = trips.route(unit.rooms, goals, allowed=certain) or trips.route(unit.rooms, goals)
        assert route is not None
        return satisfied(say("free", unit=unit.name), *trip_shown(house, route))
    reason = say("exit-unclear", unit=unit.name)
    if sure.value is None:
        return undecidable(reason, questions(house, sure.turns_on))
    gardens = leaving.perhaps_ground & trips.reachable(unit.rooms)
    if gardens:
        return undecidable(reason, [missing.enclosure_of(house, key) for key in sorted(gardens)])
    past_defaults = leaving.not_surely_barred(unit)
    if past_defaults is not None:
        unclear = list(_barred_by_default(leaving, unit, past_defaults))
        return undecidable(reason, questions(house, unclear), *trip_shown(house, past_defaults))
    return _locked_in(leaving, unit)


def _barred_by_default(leaving: Leaving, unit: Unit, route: Route) -> Iterator[Unknown]:
    """The doors on a way by which nothing but a default keeps her from going."""
    trips = leaving.trips(unit)
    at = route.start
    for arc in route.arcs:
        if arc.end not in trips.reachable({at}):
            key = f"permission {arc.link.via} {arc.end}"
            yield Unknown(key, "permission", ("there", "not"), arc.link, arc.end)
        at = arc.end


def _locked_in(leaving: Leaving, unit: Unit) -> Verdict:
    """Violated where doors lead out and all are barred; where none leads out, a question."""
    house = leaving.house
    graph, others = house.ways.graph, leaving.other_homes(unit)
    within = [key for key in graph if key not in others]
    way = graph.way(min(unit.rooms), GROUND, within=within)
    steps = zip(way.links, way.places[1:], strict=True) if way is not None else ()
    barred = [link for link, end in steps if leaving.is_barred(link, end)]
    if not barred:  # no way, or none on foot
        ask = missing.way_to_goal(unit.name, min(unit.rooms), "outside")
        return undecidable(say("no-exit", unit=unit.name), [ask])
    shown = [door_shown(house, link) for link in barred]
    repair = [Repair(say("checks.free-from-inside", door=_called(link)), (link.via_guid,))
              for link in barred]  # fmt: skip
    return violated(say("locked-in", unit=unit.name), *shown, repair=repair)


def _called(link: Link) -> str:
    return link.name or link.via_guid or link.kind
