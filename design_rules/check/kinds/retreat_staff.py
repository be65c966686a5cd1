"""Whether staff can get away from where they are alone with a resident."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import cut_shown, door_shown, room_shown, room_subject
from design_rules.check.refuges import CONVERSATION, staff_refuges
from design_rules.check.retreat_doubts import RETREAT_REASONS, about_stretches, soberly
from design_rules.check.shared_house import of_shared_house
from design_rules.check.ways_out import Left, left, shared_by_all, two_ways_apart
from design_rules.evidence import Evidence
from design_rules.language import say
from design_rules.model.building import GROUND, Room
from design_rules.roles import Role
from design_rules.verdict import Repair, Verdict, satisfied, undecidable, violated

_ALONE = CONVERSATION | {"staff_base"}


@dataclass(frozen=True, slots=True)
class RetreatStaff(Check):
    """From rooms where staff meet residents alone two ways lead to staff rooms or out.

    Conversation, treatment and visitors' rooms, and the staff base itself. A staff room
    with a single way in is a trap, no refuge. Staff may take a fire exit.
    Satisfied: two independent ways surely exist.
    Violated: all ways share something, however open questions are answered.
    Undecidable: that turns on a door, or the model shows no way.
    Not applicable: there is no such room.
    """

    kind: ClassVar[str] = "retreat-staff"
    reasons: ClassVar[tuple[str, ...]] = (
        "two-ways", "shared", "ways-unclear", "no-way", "no-length-unit", *RETREAT_REASONS,
    )  # fmt: skip
    widest_opening: float

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
        safe = house.ways.places(staff_refuges(house)) | {GROUND}
        defaults = house.ways.role_defaults(Role.STAFF)
        return [
            Decision(room_subject(room), soberly(verdict, house), defaults)
            for room in alone
            for verdict in [self._verdict(house, room, safe)]
        ]

    def _verdict(self, house: House, room: Room, safe: frozenset[str]) -> Verdict:
        out = left(house, room, self.widest_opening)
        links = house.graph.links_between(house.ways.room_of(key) for key in out.places)
        shown: list[Evidence] = [room_shown(house, room), *(door_shown(house, x) for x in links)]
        if not house.building.measured:
            reason = say("no-length-unit", room=room.label)
            return undecidable(reason, [missing.length_unit()], *shown)
        goals = safe - out.places
        if house.ways.staff.route(out.places, goals) is None:
            ask = missing.way_to_goal(room.label, room.guid, "outside")
            return undecidable(say("no-way", room=room.label), [ask], *shown)
        return self._ways(house, out, goals, shown)

    def _ways(
        self, house: House, out: Left, goals: frozenset[str], shown: list[Evidence]
    ) -> Verdict:
        trips, label = house.ways.staff, out.room.label
        sure, _ = two_ways_apart(trips, out, goals, 0.0, hopeful=False)
        if sure.value and not out.doubtful:
            return satisfied(say("two-ways", room=label), *shown)
        hope, _ = two_ways_apart(trips, out, goals, 0.0, hopeful=True)
        choke = shared_by_all(trips, out, goals) if hope.value is False else []
        hidden = [missing.open_side(house, *link.ends) for link in out.doubtful]
        hidden += about_stretches(house, choke)
        if hope.value is not False or hidden:
            ask = hidden + questions(house, hope.turns_on or sure.turns_on)
            return undecidable(say("ways-unclear", room=label), ask, *shown)
        repair = Repair(say("checks.second-way", room=label), (out.room.guid,))
        cut = cut_shown(house, choke)
        return violated(say("shared", room=label), *shown, *cut, repair=[repair])
