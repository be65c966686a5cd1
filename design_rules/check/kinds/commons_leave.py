"""Whether a common room can be left by a second way."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import cut_shown, door_shown, room_shown, room_subject
from design_rules.check.fleeing import Fleeing
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.evidence import Evidence
from design_rules.findings import Subject
from design_rules.graph.unknowns import Arc
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.roles import Role
from design_rules.verdict import Missing, Repair, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class CommonsLeave(Check):
    """From a social or active room two ways lead to refuges that share no room and no door.

    A refuge is a home, or a place where every resident can retreat (semantics 4.3).

    Satisfied: two such ways surely exist.
    Violated: however open questions are answered, all ways share a door or a stretch of corridor.
    Undecidable: an uncertain door or refuge, or a room of unknown use decides, or no way shows.
    Not applicable: the house has no social or active room.
    """

    kind: ClassVar[str] = "commons-leave"
    reasons: ClassVar[tuple[str, ...]] = (
        "two-ways", "one-way", "ways-unclear", "size-unclear", "large-unclear", "no-way",
        *SHARED_REASONS,
    )  # fmt: skip
    smallest: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each social and active room."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        large = [room for room in rooms.of("social", "active") if self._may_be_large(house, room)]
        perhaps = [r for r in rooms.maybe("social", "active") if self._may_be_large(house, r)]
        defaults = house.ways.role_defaults(Role.RESIDENT)
        found = [
            Decision(
                room_subject(room),
                on_whole_records(self._verdict(Fleeing(house, rooms), room), house),
                defaults,
            )
            for room in large
        ]
        if not found and perhaps:
            reason = say("large-unclear")
            ask = [missing.use_of(room) for room in perhaps]
            return [Decision(Subject("building", "", ()), undecidable(reason, ask))]
        return found or NotApplicable(say("checks.no-large-common-room"))

    def _may_be_large(self, house: House, room: Room) -> bool:
        return room.area is None or not house.building.measured or room.area > self.smallest

    def _verdict(self, fleeing: Fleeing, room: Room) -> Verdict:
        """Two ways for a resident in general: every home's door is a goal."""
        house, trips = fleeing.house, fleeing.house.ways.resident
        place = min(house.ways.places([room]))
        sure, goals = (self._goals(fleeing, place, hopeful) for hopeful in (False, True))
        answer = trips.two_ways(place, sure)
        links = house.graph.links_of(room.key)
        shown: list[Evidence] = [room_shown(house, room), *(door_shown(house, x) for x in links)]
        if answer.value:
            return satisfied(say("two-ways", room=room.label), *shown)
        hope = trips.two_ways(place, goals)
        if hope.value is not False:
            turns_on = hope.turns_on or answer.turns_on
            ask = [*questions(house, turns_on), *fleeing.about_refuges(goals - sure)]
            return undecidable(say("ways-unclear", room=room.label), ask, *shown)
        if trips.route({place}, goals) is None:
            goal = missing.way_to_goal(room.label, room.guid, "homes")
            return undecidable(say("no-way", room=room.label), [goal], *shown)
        if room.area is None or not house.building.measured:
            return undecidable(say("size-unclear", room=room.label), [_size(house, room)], *shown)
        choke = trips.choke(place, goals)
        unknown = _of_unknown_use(house, choke)
        if unknown:  # a corridor would be cut between its doors
            ask = [missing.use_of(other) for other in unknown]
            return undecidable(say("ways-unclear", room=room.label), ask, *shown)
        shown += cut_shown(house, choke)
        repair = Repair(say("checks.second-way", room=room.label), (room.guid,))
        return violated(say("one-way", room=room.label), *shown, repair=[repair])

    def _goals(self, fleeing: Fleeing, place: str, hopeful: bool) -> frozenset[str]:
        """Homes and other refuges, but not what lies in the room itself."""
        homes = fleeing.places(fleeing.homes)
        return (homes | fleeing.common_goals(hopeful=hopeful)) - {place}


def _size(house: House, room: Room) -> Missing:
    if not house.building.measured:
        return missing.length_unit()
    return missing.measure_of(room.guid, room.label, "outline")


def _of_unknown_use(house: House, choke: Iterable[str | Arc]) -> list[Room]:
    """Rooms that every way passes and of which nobody knows whether they are corridors."""
    keys = [house.ways.room_of(each) for each in choke if isinstance(each, str)]
    rooms = [house.graph.room(key) for key in dict.fromkeys(keys)]
    return [room for room in rooms if room is not None and not room.use.known]
