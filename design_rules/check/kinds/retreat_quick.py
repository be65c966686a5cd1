"""Whether a place of one's own is near, from every point of every common room and corridor."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import isinf
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import (
    field_shown,
    room_shown,
    room_subject,
    walk_shown,
    walking_assumed,
)
from design_rules.check.fleeing import Fleeing
from design_rules.check.nearest_refuge import Nearest, NearestRefuges
from design_rules.check.retreat_doubts import RETREAT_REASONS, soberly
from design_rules.check.shared_house import of_shared_house
from design_rules.evidence import Evidence
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.roles import Role
from design_rules.verdict import Measure, Missing, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class RetreatQuick(Check):
    """From everywhere in a room each resident gets to a refuge on foot, soon and by few doors.

    Satisfied: for every resident the farthest point is within `limit` metres and `doors` doors of
    a refuge that surely is one, by doors that surely let her through.
    Violated: for some resident it is not, however open questions are answered.
    Undecidable: that turns on a lock, a door, or on a way that the model does not show.
    Not applicable: the house has no common room and no corridor.
    """

    kind: ClassVar[str] = "retreat-quick"
    reasons: ClassVar[tuple[str, ...]] = (
        "near", "far", "near-unclear", "no-way", "no-outline", "no-length-unit",
        *RETREAT_REASONS,
    )  # fmt: skip
    limit: float
    target: float
    doors: int

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each room that somebody may have to get away from."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        fleeing = Fleeing(house, rooms)
        if not fleeing.fled:
            return NotApplicable(say("checks.no-common-rooms"))
        near = NearestRefuges(fleeing, self.limit, self.doors)
        return [self._decision(fleeing, near, room) for room in fleeing.fled]

    def _decision(self, fleeing: Fleeing, near: NearestRefuges, room: Room) -> Decision:
        house = fleeing.house
        verdict = soberly(self._verdict(fleeing, near, room), house)
        defaults = house.ways.role_defaults(Role.RESIDENT)
        assumed = walking_assumed(house, [room.key]) if house.building.measured else ()
        return Decision(room_subject(room), verdict, (*defaults, *assumed))

    def _verdict(self, fleeing: Fleeing, near: NearestRefuges, room: Room) -> Verdict:
        house, shown = fleeing.house, room_shown(fleeing.house, room)
        if not house.building.measured:
            reason = say("no-length-unit", room=room.label)
            return undecidable(reason, [missing.length_unit()], shown)
        if house.walks.map.floor(room.key) is None:
            ask = [missing.measure_of(room.guid, room.label, "outline")]
            return undecidable(say("no-outline", room=room.label), ask, shown)
        worst = near.farthest(room)
        if worst.length <= self.limit:
            reason = say("near", room=room.label, length=round(worst.length, 1))
            evidence = self._evidence(near, room, worst)
            return satisfied(reason, *evidence, measures=self._measures(worst))
        return self._not_sure(fleeing, near, room)

    def _not_sure(self, fleeing: Fleeing, near: NearestRefuges, room: Room) -> Verdict:
        """Violated where even hope is too far; else what the hope rests on."""
        hoped = near.hoped(room)
        beyond = [each for each in hoped if each.length > self.limit]
        far = next((each for each in beyond if near.is_surely_far(room, each)), None)
        if far is not None:
            worst = near.measured(room, far)
            reason = say("far", room=room.label, unit=worst.unit.name, doors=self.doors)
            evidence = self._evidence(near, room, worst)
            measures = self._measures(worst) if worst.length > self.limit else []
            return violated(reason, *evidence, measures=measures)
        without = [each for each in beyond if not near.has_way(room, each.unit)]
        if without:
            told = {"room": room.label, "unit": without[0].unit.name}
            ask = [missing.way_to_goal(room.label, room.guid, "refuge")]
            return undecidable(say("no-way", **told), ask, room_shown(fleeing.house, room))
        worst = max(beyond or hoped, key=lambda each: each.length)
        told = {"room": room.label, "unit": worst.unit.name}
        ask = self._asked(fleeing, near, room, worst)
        return undecidable(say("near-unclear", **told), ask, *self._evidence(near, room, worst))

    def _asked(
        self, fleeing: Fleeing, near: NearestRefuges, room: Room, worst: Nearest
    ) -> list[Missing]:
        """Locks and fences of the refuge hoped for, and the doors on the way there."""
        if worst.length > self.limit:
            return [fleeing.not_shown(room, worst.unit)]
        goals = near.places_of(worst)
        trips = fleeing.trips(worst.unit, hopeful=True)
        begin = fleeing.house.ways.places([room])
        route = trips.route(begin, goals)
        turning = trips.can_reach(begin, goals).turns_on
        ask = fleeing.about_refuges(goals - fleeing.goals(worst.unit, hopeful=False))
        ask += questions(fleeing.house, turning) + fleeing.about_exits(route)
        return ask or fleeing.about_refuges() or [fleeing.not_shown(room, worst.unit)]

    def _measures(self, worst: Nearest) -> list[Measure]:
        if isinf(worst.length):
            return []
        length = round(worst.length, 1)
        margin = round(self.limit - length, 1)
        return [Measure("retreat-distance", length, "m", self.limit, margin, 0.1)]

    def _evidence(self, near: NearestRefuges, room: Room, worst: Nearest) -> list[Evidence]:
        found = list(self._shown(near, worst))
        return found or [room_shown(near.house, room)]

    def _shown(self, near: NearestRefuges, worst: Nearest) -> Iterator[Evidence]:
        walk = near.walk(worst)
        if walk is not None:
            yield walk_shown(near.house, walk)
        if worst.goals:
            yield field_shown(near.house, near.field(worst))
