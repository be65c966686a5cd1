"""Whether staff can get away from where they are alone with a resident."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import not_on_lost_records
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import cut_shown, door_shown, room_shown, room_subject
from design_rules.check.refuges import CONVERSATION, staff_refuges
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house
from design_rules.evidence import Evidence
from design_rules.language import say
from design_rules.model.building import GROUND, Room
from design_rules.roles import Role
from design_rules.verdict import Repair, Verdict, satisfied, undecidable, violated

_ALONE = CONVERSATION | {"staff_base"}


@dataclass(frozen=True, slots=True)
class RetreatStaff(Check):
    """From rooms where staff meet residents alone two ways lead to staff rooms or out.

    Conversation, treatment and visitors' rooms, and the staff base itself.
    Satisfied: two ways that share no room and no door surely exist.
    Violated: all ways share something, however open questions are answered.
    Undecidable: that turns on a door, or the model shows no way.
    Not applicable: there is no such room.
    """

    kind: ClassVar[str] = "retreat-staff"
    reasons: ClassVar[tuple[str, ...]] = (
        "two-ways", "shared", "ways-unclear", "no-way", *SHARED_REASONS,
    )  # fmt: skip

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each room where staff may be alone with a resident."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        homes = {key for unit in house.units for key in unit.rooms}
        alone = [
            room
            for room in house.graph.rooms()
            if room.key not in homes and room.use.name in _ALONE and room.use.known
        ]
        if not alone:
            return NotApplicable(say("checks.no-staff-room"))
        safe = staff_refuges(house)
        defaults = house.ways.role_defaults(Role.STAFF)
        return [
            Decision(room_subject(room), not_on_lost_records(verdict, house), defaults)
            for room in alone
            for verdict in [self._verdict(house, room, safe)]
        ]

    def _verdict(self, house: House, room: Room, safe: list[Room]) -> Verdict:
        trips, start = house.ways.staff, house.ways.places([room])
        goals = (house.ways.places(safe) | {GROUND}) - start
        links = house.graph.links_of(room.key)
        shown: list[Evidence] = [room_shown(house, room), *(door_shown(house, x) for x in links)]
        if trips.route(start, goals) is None:
            ask = missing.way_to_goal(room.label, room.guid, "outside")
            return undecidable(say("no-way", room=room.label), [ask], *shown)
        answer = trips.two_ways(start, goals)
        if answer.value:
            return satisfied(say("two-ways", room=room.label), *shown)
        if answer.value is None:
            ask_doors = questions(house, answer.turns_on)
            return undecidable(say("ways-unclear", room=room.label), ask_doors, *shown)
        shown += cut_shown(house, trips.choke(start, goals))
        repair = Repair(say("checks.second-way", room=room.label), (room.guid,))
        return violated(say("shared", room=room.label), *shown, repair=[repair])
