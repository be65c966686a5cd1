"""Whether one gets away from a room without crossing another busy room."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import not_on_lost_records
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import label_of, room_subject, trip_shown
from design_rules.check.refuges import about_refuges, fled_rooms, refuges
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house
from design_rules.check.ways import Crossed
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
        "clear", "through", "clear-unclear", "no-way", *SHARED_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each room that somebody may have to get away from."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        fled = fled_rooms(house, rooms)
        if not fled:
            return NotApplicable(say("checks.no-common-rooms"))
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(
                room_subject(room),
                not_on_lost_records(
                    all_of(self._verdict(house, rooms, room, unit) for unit in house.units), house
                ),
                defaults,
            )
            for room in fled
        ]

    def _verdict(self, house: House, rooms: CommonRooms, room: Room, unit: Unit) -> Verdict:
        ways, safe = house.ways, refuges(house, rooms)
        trips = ways.of_resident(unit, lifts=False)
        start = ways.crossed([room], self.widest_opening).surely
        busy = ways.crossed(rooms.of("social", "active"), self.widest_opening)
        unknown = ways.places(rooms.maybe("social", "active"))
        told = {"room": room.label, "unit": unit.name}
        sure_goals = _places(house, safe.keys(unit, hopeful=False)) - start
        hoped_goals = _places(house, safe.keys(unit, hopeful=True)) - start
        fearful = (busy.perhaps | unknown) - start
        sure = trips.can_reach(start, sure_goals, avoiding=fearful)
        if sure.value:
            route = trips.route(start, sure_goals, avoiding=fearful)
            assert route is not None
            return satisfied(say("clear", **told), *trip_shown(house, route))
        across = trips.route(start, hoped_goals)
        if across is None:
            ask = missing.way_to_goal(room.label, room.guid, "refuge")
            return undecidable(say("no-way", **told), [ask])
        hoped = trips.can_reach(start, hoped_goals, avoiding=busy.surely - start)
        shown = trip_shown(house, across)
        if hoped.value is False:
            crossed = ", ".join(_crossed(house, across.places, busy.surely - start))
            return violated(say("through", **told, crossed=crossed), *shown)
        ask_all = questions(house, hoped.turns_on or sure.turns_on)
        ask_all = ask_all or about_refuges(house, safe.perhaps)
        ask_all = ask_all or self._about_rooms(house, rooms, busy)
        return undecidable(say("clear-unclear", **told), ask_all, *shown)

    def _about_rooms(self, house: House, rooms: CommonRooms, busy: Crossed) -> list[Missing]:
        ask = [missing.use_of(room) for room in rooms.maybe("social", "active")]
        return ask + [missing.open_side(house, *link.ends) for link in busy.doubtful]


def _places(house: House, keys: frozenset[str]) -> frozenset[str]:
    found = [room for key in sorted(keys) if (room := house.graph.room(key)) is not None]
    return house.ways.places(found)


def _crossed(house: House, places: tuple[str, ...], busy: frozenset[str]) -> list[str]:
    keys = dict.fromkeys(house.ways.room_of(key) for key in places if key in busy)
    return [label_of(house, key) for key in keys]
