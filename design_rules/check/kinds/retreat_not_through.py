"""Whether one gets away from a room without crossing another busy room."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import label_of, room_subject, trip_shown
from design_rules.check.fleeing import Fleeing
from design_rules.check.retreat_doubts import RETREAT_REASONS, soberly
from design_rules.check.shared_house import of_shared_house
from design_rules.check.ways import Crossed
from design_rules.graph.trips import Route
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Missing, Verdict, all_of, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class RetreatNotThrough(Check):
    """From a room each resident gets to a refuge without crossing another social or active room.

    Rooms open to it are part of what she flees from. Quiet rooms and corridors may be crossed.
    Satisfied: such a way surely exists for every resident, to a refuge that surely is one.
    Violated: every way crosses one, or leads back through what is open to the room.
    Undecidable: that turns on a lock, a door or the use of a room, or the model shows no way.
    Not applicable: the house has no common room and no corridor.
    """

    kind: ClassVar[str] = "retreat-not-through"
    reasons: ClassVar[tuple[str, ...]] = (
        "clear", "through", "clear-unclear", "no-way", *RETREAT_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each room that somebody may have to get away from."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        fleeing = Fleeing(house, rooms)
        if not fleeing.fled:
            return NotApplicable(say("checks.no-common-rooms"))
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(room_subject(room), soberly(self._of_all(fleeing, room), house), defaults)
            for room in fleeing.fled
        ]

    def _of_all(self, fleeing: Fleeing, room: Room) -> Verdict:
        return all_of(self._verdict(fleeing, room, unit) for unit in fleeing.house.units)

    def _verdict(self, fleeing: Fleeing, room: Room, unit: Unit) -> Verdict:
        house, rooms, ways = fleeing.house, fleeing.rooms, fleeing.house.ways
        start = ways.crossed([room], self.widest_opening)
        busy = ways.crossed(rooms.of("social", "active"), self.widest_opening)
        unknown = ways.places(rooms.maybe("social", "active"))
        told = {"room": room.label, "unit": unit.name}
        begin, fearful = ways.places([room]) | start.surely, busy.perhaps | unknown
        sure_goals = self._goals(fleeing, unit, start.perhaps, hopeful=False)
        trips = fleeing.trips(unit, hopeful=False)
        sure = trips.can_reach(begin, sure_goals, avoiding=fearful - begin)
        if sure.value:
            route = trips.route(begin, sure_goals, avoiding=fearful - begin)
            assert route is not None
            return satisfied(say("clear", **told), *trip_shown(house, route))
        trips = fleeing.trips(unit, hopeful=True)
        hoped_goals = self._goals(fleeing, unit, start.surely, hopeful=True)
        across = trips.route(begin, hoped_goals)
        if across is None:
            ask = missing.way_to_goal(room.label, room.guid, "refuge")
            return undecidable(say("no-way", **told), [ask])
        hopeful_begin = begin | start.perhaps
        hoped = trips.can_reach(hopeful_begin, hoped_goals, avoiding=busy.surely - hopeful_begin)
        shown = trip_shown(house, across)
        if hoped.value is False:
            crossed = ", ".join(_crossed(house, across.places, busy.surely - begin))
            return violated(say("through", **told, crossed=crossed), *shown)
        around = trips.route(hopeful_begin, hoped_goals, avoiding=busy.surely - hopeful_begin)
        ask_all = questions(house, hoped.turns_on or sure.turns_on)
        ask_all = ask_all or self._others(fleeing, around, unit)
        ask_all = ask_all or self._about_rooms(fleeing, busy) or self._about_rooms(fleeing, start)
        ask_all = ask_all or [missing.way_to_goal(room.label, room.guid, "refuge")]
        return undecidable(say("clear-unclear", **told), ask_all, *shown)

    def _goals(
        self, fleeing: Fleeing, unit: Unit, start: frozenset[str], *, hopeful: bool
    ) -> frozenset[str]:
        """Her refuges but for what she flees from; whoever stands at the counter is safe there."""
        goals = fleeing.goals(unit, hopeful=hopeful)
        return goals - (start - fleeing.counters)

    def _others(self, fleeing: Fleeing, around: Route | None, unit: Unit) -> list[Missing]:
        """Questions about the refuge where the way round ends, and about fire exits on it."""
        if around is None or around.places[-1] in fleeing.goals(unit, hopeful=False):
            return fleeing.about_exits(around)
        return fleeing.about_refuges({around.places[-1]}) + fleeing.about_exits(around)

    def _about_rooms(self, fleeing: Fleeing, crossed: Crossed) -> list[Missing]:
        ask = [missing.use_of(room) for room in fleeing.rooms.maybe("social", "active")]
        sides = crossed.doubtful
        return ask + [missing.open_side(fleeing.house, *link.ends) for link in sides]


def _crossed(house: House, places: tuple[str, ...], busy: frozenset[str]) -> list[str]:
    keys = dict.fromkeys(house.ways.room_of(key) for key in places if key in busy)
    return [label_of(house, key) for key in keys]
