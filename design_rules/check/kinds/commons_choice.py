"""Whether she can choose between common rooms, each by a way that does not cross the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import room_shown, trip_shown, unit_subject
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.evidence import RouteShown
from design_rules.graph.unknowns import Unknown
from design_rules.language import name, say
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class CommonsChoice(Check):
    """There are two social places that she reaches without crossing the other one.

    Satisfied: surely so for two of them.
    Violated: there are fewer than two, or every way to one crosses the other.
    Undecidable: that turns on an uncertain door, or on what a room is used for.
    Not applicable: the house has no social room at all; other rules say so.
    """

    kind: ClassVar[str] = "commons-choice"
    reasons: ClassVar[tuple[str, ...]] = (
        "choice", "no-choice", "choice-unclear", *SHARED_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        if not rooms.social:
            return NotApplicable(say("checks.no-social-room"))
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(
                unit_subject(house, unit),
                on_whole_records(self._verdict(house, rooms, unit), house),
                defaults,
            )
            for unit in house.units
        ]

    def _verdict(self, house: House, rooms: CommonRooms, unit: Unit) -> Verdict:
        shown = [room_shown(house, room) for room in rooms.social]
        unknown: list[Unknown] = []
        hopeful = False
        for values, turning, routes in self._pairs(house, rooms, unit):
            if all(value is True for value in values):
                return satisfied(say("choice", unit=unit.name), *routes)
            if False not in values:
                hopeful = True
                unknown += turning
        ask = questions(house, dict.fromkeys(unknown)) if hopeful else []
        ask = ask or [missing.use_of(room) for room in rooms.maybe("social")]
        if ask:
            return undecidable(say("choice-unclear", unit=unit.name), ask, *shown)
        told = tuple(name(room.label) for room in rooms.social)
        return violated(say("no-choice", unit=unit.name, rooms=told), *shown)

    def _pairs(
        self, house: House, rooms: CommonRooms, unit: Unit
    ) -> Iterator[tuple[list[bool | None], list[Unknown], list[RouteShown]]]:
        """Each pair of social places: whether each is reached round the other."""
        trips, ways = house.ways.of_resident(unit), house.ways
        places = [ways.crossed([room], self.widest_opening) for room in rooms.social]
        for one, other in combinations(places, 2):
            if one.surely & other.surely:
                continue  # open to each other: one place
            answers = [
                trips.can_reach(unit.rooms, goal.surely - shut.surely, avoiding=shut.surely)
                for goal, shut in ((one, other), (other, one))
            ]
            routes = [trips.route(unit.rooms, goal.surely) for goal in (one, other)]
            shown = [each for route in routes if route for each in trip_shown(house, route)]
            turning = [unknown for answer in answers for unknown in answer.turns_on]
            yield [answer.value for answer in answers], turning, shown
