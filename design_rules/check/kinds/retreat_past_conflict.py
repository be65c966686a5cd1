"""Whether a retreat is left when one stretch of corridor is taken by somebody else."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import not_on_lost_records
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import cut_shown, room_shown, room_subject
from design_rules.check.refuges import about_refuges, refuges
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house
from design_rules.check.ways_out import left
from design_rules.graph.unknowns import Unknown, certain
from design_rules.language import name, say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class RetreatPastConflict(Check):
    """From a common room each resident has some refuge past any one stretch of corridor.

    Satisfied: no single stretch cuts any resident off from every refuge that surely is one.
    Violated: for some residents one stretch does, however open questions are answered.
    Undecidable: that turns on a door, a lock, or on a way that the model does not show.
    Not applicable: the house has no social or active room.
    """

    kind: ClassVar[str] = "retreat-past-conflict"
    reasons: ClassVar[tuple[str, ...]] = (
        "past", "cut-off", "past-unclear", *SHARED_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each social and active room."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        busy = rooms.of("social", "active")
        if not busy:
            return NotApplicable(say("checks.no-common-rooms"))
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(room_subject(room), not_on_lost_records(verdict, house), defaults)
            for room in busy
            for verdict in [self._verdict(house, rooms, room)]
        ]

    def _verdict(self, house: House, rooms: CommonRooms, room: Room) -> Verdict:
        start = left(house, room, self.widest_opening).places
        cut = [unit for unit in house.units if self._cut(house, rooms, start, unit, hopeful=True)]
        if cut:
            trips = house.ways.of_resident(cut[0], lifts=False)
            choke = trips.choke(start, self._goals(house, rooms, cut[0], hopeful=True))
            stretches = [each for each in choke if isinstance(each, str)]
            told = tuple(name(unit.name) for unit in cut)
            reason = say("cut-off", room=room.label, units=told)
            return violated(reason, room_shown(house, room), *cut_shown(house, stretches))
        doubtful = [
            unit for unit in house.units if self._cut(house, rooms, start, unit, hopeful=False)
        ]
        if not doubtful:
            return satisfied(say("past", room=room.label), room_shown(house, room))
        unknown: dict[Unknown, None] = {}
        for unit in doubtful:
            trips = house.ways.of_resident(unit, lifts=False)
            arcs = trips.leaving(trips.reachable(start))
            way = trips.route(start, self._goals(house, rooms, unit, hopeful=True))
            unknown.update(dict.fromkeys(trips.unknowns_of(way.arcs if way else arcs)))
        ask = questions(house, unknown) + about_refuges(house, refuges(house, rooms).perhaps)
        ask = ask or [missing.way_to_goal(room.label, room.guid, "refuge")]
        return undecidable(say("past-unclear", room=room.label), ask, room_shown(house, room))

    def _cut(
        self,
        house: House,
        rooms: CommonRooms,
        start: frozenset[str],
        unit: Unit,
        *,
        hopeful: bool,
    ) -> bool:
        """Whether one stretch cuts a resident off; in the certain reading also: no way at all."""
        trips = house.ways.of_resident(unit, lifts=False)
        goals = self._goals(house, rooms, unit, hopeful=hopeful) - start
        if hopeful:
            return any(isinstance(each, str) for each in trips.choke(start, goals))
        if trips.route(start, goals, allowed=certain) is None:
            return True
        return any(isinstance(each, str) for each in trips.choke(start, goals, allowed=certain))

    def _goals(
        self, house: House, rooms: CommonRooms, unit: Unit, *, hopeful: bool
    ) -> frozenset[str]:
        keys = refuges(house, rooms).keys(unit, hopeful=hopeful)
        found = [room for key in sorted(keys) if (room := house.graph.room(key)) is not None]
        return house.ways.places(found)
