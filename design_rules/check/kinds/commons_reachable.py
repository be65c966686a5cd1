"""Whether there are common rooms to live and to eat in, and every home reaches them step-free."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import room_shown, trip_shown, unit_subject
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.evidence import NoneFound
from design_rules.findings import Subject
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Arc
from design_rules.language import Text, say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Verdict, all_of, satisfied, undecidable, violated

_PURPOSES: dict[str, frozenset[str]] = {
    "living": frozenset({"common_living"}),
    "eating": frozenset({"common_kitchen", "dining"}),
}


@dataclass(frozen=True, slots=True)
class CommonsReachable(Check):
    """A common living room and a common kitchen or dining room exist; homes reach them step-free.

    Satisfied: both exist, and a way indoors without stairs leads to each from every home.
    Violated: one does not exist, or every way to it has stairs or steps, or leads outdoors.
    Undecidable: a room of unknown use may be it, or the way turns on an uncertain door.
    Not applicable: the model shows no homes, or a single one and no common room.
    """

    kind: ClassVar[str] = "commons-reachable"
    reasons: ClassVar[tuple[str, ...]] = (
        "exist", "lacking", "lacking-unclear", "reached", "steps", "outdoors", "no-way",
        "way-unclear", *SHARED_REASONS,
    )  # fmt: skip
    step: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision on the house, and one for each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision]:
        found = [self._of_house(house, rooms)]
        goals = {p: _of_use(rooms, uses) for p, uses in _PURPOSES.items()}
        there = {purpose: places for purpose, places in goals.items() if places}
        if not there:
            return found
        defaults = house.ways.role_defaults(Role.RESIDENT)
        for unit in house.units:
            verdict = all_of(self._way(house, unit, name, r) for name, r in there.items())
            verdict = on_whole_records(verdict, house)
            found.append(Decision(unit_subject(house, unit), verdict, defaults))
        return found

    def _of_house(self, house: House, rooms: CommonRooms) -> Decision:
        lacking = [purpose for purpose, uses in _PURPOSES.items() if not _of_use(rooms, uses)]
        what = tuple(say(f"checks.purpose-{purpose}") for purpose in lacking)
        shown = [room_shown(house, room) for room in rooms.social]
        perhaps = rooms.maybe("social")
        if not lacking:
            verdict = satisfied(say("exist"), *shown)
        elif perhaps and len(perhaps) >= len(lacking):
            ask = [missing.use_of(room) for room in perhaps]
            verdict = undecidable(say("lacking-unclear", what=what), ask, *shown)
        else:
            none = NoneFound("social-rooms", tuple(room.guid for room in rooms.social))
            verdict = violated(say("lacking", what=what), *shown, none)
        return Decision(Subject("building", "", ()), on_whole_records(verdict, house))

    def _way(self, house: House, unit: Unit, purpose: str, rooms: list[Room]) -> Verdict:
        """The verdict on the way from a home to rooms of one purpose."""
        goals = house.ways.places(rooms)
        told: dict[str, str | Text] = {"unit": unit.name, "goal": say(f"checks.purpose-{purpose}")}
        every = house.ways.of_resident(unit)
        level = every.only(lambda arc: self._is_level(house, arc))
        outdoors = [key for key in house.ways.graph if house.ways.graph.is_outdoors(key)]
        across = every.route(unit.rooms, goals)
        if across is None:
            ask = missing.way_to(unit.name, min(unit.rooms), rooms)
            return undecidable(say("no-way", **told), [ask])
        answer = level.can_reach(unit.rooms, goals, avoiding=outdoors)
        if answer.value:
            route = level.route(unit.rooms, goals, avoiding=outdoors)
            assert route is not None
            return satisfied(say("reached", **told), *trip_shown(house, route))
        if answer.value is None:
            ask_doors = questions(house, answer.turns_on)
            return undecidable(say("way-unclear", **told), ask_doors, *trip_shown(house, across))
        reason = "steps" if _indoors(every, unit, goals, outdoors) else "outdoors"
        return violated(say(reason, **told), *trip_shown(house, across))

    def _is_level(self, house: House, arc: Arc) -> bool:
        """Whether one can go by wheelchair: no stair, and no step at a door."""
        if arc.link.kind in ("stair", "ramp", "lift"):
            return arc.link.kind != "stair"
        a, b = (house.ways.graph.room(key) for key in (arc.start, arc.end))
        return a is None or b is None or abs(a.floor - b.floor) <= self.step


def _indoors(trips: Trips, unit: Unit, goals: Iterable[str], outdoors: list[str]) -> bool:
    return trips.can_reach(unit.rooms, goals, avoiding=outdoors).value is not False


def _of_use(rooms: CommonRooms, uses: frozenset[str]) -> list[Room]:
    """Social rooms for one purpose; one whose zone alone is stated may serve any."""
    return [room for room in rooms.social if room.use.name in uses or room.use.name is None]
