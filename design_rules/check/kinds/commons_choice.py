"""Whether she can choose between common rooms, each by a way that does not cross the other."""

from collections.abc import Iterable, Iterator
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
from design_rules.graph.unknowns import Answer, certain
from design_rules.language import name, say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Missing, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class CommonsChoice(Check):
    """There are two social places that she reaches without crossing the other one.

    Satisfied: surely so for two of them.
    Violated: there are fewer than two, or every way to one crosses the other.
    Undecidable: that turns on an uncertain door or open side, on what a room is used for, or the
    model shows no way to one.
    Not applicable: the house has no social room, nor one that may be such; other rules say so.
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
        if not rooms.social and not rooms.maybe("social"):
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
        near = self._surely_reached(house, unit, rooms.social)
        for pair in self._pairs(house, unit, near):
            if pair.surely:
                return satisfied(say("choice", unit=unit.name), *pair.routes())
        asked = (pair.asked() for pair in self._pairs(house, unit, rooms.social))
        ask = next((each for each in asked if each), [])
        ask = ask or [missing.use_of(room) for room in rooms.maybe("social")]
        if ask:
            return undecidable(say("choice-unclear", unit=unit.name), ask, *shown)
        told = tuple(name(room.label) for room in rooms.social)
        return violated(say("no-choice", unit=unit.name, rooms=told), *shown)

    def _pairs(self, house: House, unit: Unit, rooms: Iterable[Room]) -> "Iterator[_Pair]":
        for one, other in combinations(rooms, 2):
            yield _Pair(house, unit, (one, other), self.widest_opening)

    def _surely_reached(self, house: House, unit: Unit, rooms: Iterable[Room]) -> list[Room]:
        """The rooms that a way surely leads to, whatever it crosses."""
        ways = house.ways
        found = ways.of_resident(unit).reachable(unit.rooms, allowed=certain)
        return [room for room in rooms if ways.crossed([room], self.widest_opening).surely & found]


class _Pair:
    """Two social rooms, and whether somebody reaches each of them round the other."""

    def __init__(self, house: House, unit: Unit, rooms: tuple[Room, Room], widest: float) -> None:
        self._house, self._unit, self._rooms = house, unit, rooms
        self._trips = house.ways.of_resident(unit)
        one, other = (house.ways.crossed([room], widest) for room in rooms)
        self._sides = ((one, other), (other, one))

    @property
    def surely(self) -> bool:
        """Whether they surely are two places, each with a way of its own that surely exists."""
        one, other = self._sides[0]
        if one.perhaps & other.perhaps:
            return False  # open to each other, or perhaps: one place
        return all(
            self._reach(goal.surely, shut.perhaps).value is True for goal, shut in self._sides
        )

    def asked(self) -> list[Missing]:
        """What the pair turns on; nothing where it surely is no choice."""
        one, other = self._sides[0]
        if one.surely & other.surely:
            return []
        ways = [self._trips.route(self._unit.rooms, goal.surely) for goal, _ in self._sides]
        lost = [room for room, way in zip(self._rooms, ways, strict=True) if way is None]
        if lost:
            return [missing.way_to(self._unit.name, min(self._unit.rooms), lost)]
        hoped = [self._reach(goal.surely, shut.surely) for goal, shut in self._sides]
        if any(answer.value is False for answer in hoped):
            return []
        unknowns = dict.fromkeys(unknown for answer in hoped for unknown in answer.turns_on)
        sides = dict.fromkeys((*one.doubtful, *other.doubtful))
        ask = questions(self._house, unknowns)
        return ask or [missing.open_side(self._house, *link.ends) for link in sides]

    def routes(self) -> list[RouteShown]:
        """The way to each round the other."""
        found = (
            self._trips.route(self._unit.rooms, goal.surely, avoiding=shut.perhaps)
            for goal, shut in self._sides
        )
        return [shown for way in found if way for shown in trip_shown(self._house, way)]

    def _reach(self, goal: frozenset[str], shut: frozenset[str]) -> Answer:
        return self._trips.can_reach(self._unit.rooms, goal - shut, avoiding=shut)
