"""Whether a room where she may be cut off has two ways out that do not depend on each other."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import not_on_lost_records
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import cut_shown, door_shown, room_shown, room_subject
from design_rules.check.refuges import CONVERSATION, refuges
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house
from design_rules.check.ways_out import Left, left, left_rooms, two_ways_apart
from design_rules.evidence import Evidence
from design_rules.graph.trips import Trips
from design_rules.language import say
from design_rules.model.building import GROUND, Room
from design_rules.roles import Role
from design_rules.verdict import Repair, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class RetreatTwoWays(Check):
    """Two ways lead from the room to refuges that share no room and no door, by exits far apart.

    Rooms where staff talk with residents, and social and active rooms above `larger_than` m2.
    Satisfied: two such ways surely exist, their first doors at least `apart` of the room's
    diagonal from each other.
    Violated: however open questions are answered, they share something or start side by side.
    Undecidable: that turns on a door, or the model shows no way at all.
    Not applicable: there is no such room.
    """

    kind: ClassVar[str] = "retreat-two-ways"
    reasons: ClassVar[tuple[str, ...]] = (
        "two-ways", "shared", "side-by-side", "ways-unclear", "no-way", "no-length-unit",
        *SHARED_REASONS,
    )  # fmt: skip
    larger_than: float
    apart: float
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each room that needs two ways out."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        needing = left_rooms(house, rooms, self.larger_than)
        if not needing:
            return NotApplicable(say("checks.no-large-common-room"))
        goals = self._goals(house, rooms)
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(room_subject(room), not_on_lost_records(verdict, house), defaults)
            for room in needing
            for verdict in [self._verdict(house, room, goals | _out_of(room))]
        ]

    def _goals(self, house: House, rooms: CommonRooms) -> frozenset[str]:
        """Any resident's home, quiet rooms and gardens: two ways must end at such."""
        safe = refuges(house, rooms)
        homes = {key for unit in house.units for key in unit.rooms}
        return house.ways.places((*safe.surely, *safe.perhaps)) | homes

    def _verdict(self, house: House, room: Room, goals: frozenset[str]) -> Verdict:
        trips, out = house.ways.resident, left(house, room, self.widest_opening)
        links = [arc.link for arc in trips.leaving(out.places)]
        shown: list[Evidence] = [room_shown(house, room)]
        shown += [door_shown(house, link) for link in dict.fromkeys(links)]
        if trips.route(out.places, goals - out.places) is None:
            ask = missing.way_to_goal(room.label, room.guid, "refuge")
            return undecidable(say("no-way", room=room.label), [ask], *shown)
        if not house.building.measured:
            reason = say("no-length-unit", room=room.label)
            return undecidable(reason, [missing.length_unit()], *shown)
        return self._ways(house, trips, out, goals - out.places, shown)

    def _ways(
        self, house: House, trips: Trips, out: Left, goals: frozenset[str], shown: list[Evidence]
    ) -> Verdict:
        answer, pair = two_ways_apart(trips, out, goals, self.apart * out.diagonal)
        label = out.room.label
        if answer.value and pair is not None:
            used = [door_shown(house, link) for link in pair]
            return satisfied(say("two-ways", room=label), shown[0], *used)
        if answer.value is None:
            ask = questions(house, answer.turns_on)
            return undecidable(say("ways-unclear", room=label), ask, *shown)
        repair = Repair(say("checks.second-way", room=label), (out.room.guid,))
        choke = trips.choke(out.places, goals)
        unknown = self._unknown(house, choke)
        if unknown:
            ask = [missing.use_of(room) for room in unknown]
            return undecidable(say("ways-unclear", room=label), ask, *shown)
        anywhere = trips.two_ways(out.places, goals)
        if anywhere.value is not False:  # two ways, but the doors lie too near to each other
            reason = say("side-by-side", room=label, least=round(self.apart * out.diagonal, 1))
            return violated(reason, *shown, repair=[repair])
        cut = cut_shown(house, choke)
        return violated(say("shared", room=label), *shown, *cut, repair=[repair])

    def _unknown(self, house: House, choke: tuple[object, ...]) -> list[Room]:
        """Rooms that every way passes and of which nobody knows whether they are corridors."""
        keys = dict.fromkeys(house.ways.room_of(each) for each in choke if isinstance(each, str))
        rooms = [house.graph.room(key) for key in keys]
        return [room for room in rooms if room is not None and not room.use.known]


def _out_of(room: Room) -> frozenset[str]:
    """The open air, where somebody may leave a talk for it; at home a retreat ends indoors."""
    return frozenset({GROUND} if room.use.name in CONVERSATION else ())
