"""Whether there are common rooms to live and to eat in, and every home reaches them step-free."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import lift_stops, questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import room_shown, trip_shown, unit_subject
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.evidence import NoneFound, RouteShown
from design_rules.findings import Subject
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Answer, Arc, certain, granted
from design_rules.language import Text, say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Missing, Verdict, all_of, satisfied, undecidable, violated

_PURPOSES: dict[str, frozenset[str]] = {
    "living": frozenset({"common_living", "living", "living_kitchen", "tv_room"}),
    "eating": frozenset({"common_kitchen", "dining", "kitchen", "living_kitchen"}),
}


@dataclass(frozen=True, slots=True)
class CommonsReachable(Check):
    """A common living room and a common kitchen or dining room exist; homes reach them step-free.

    Satisfied: both exist, and a way indoors without stairs leads to each from every home.
    Violated: one does not exist, or every way to it has stairs or steps, or leads outdoors.
    Undecidable: a room of unknown use may be it, or the way turns on an uncertain door, on a lift
    of which nobody knows where it stops, or on heights in an unknown unit.
    Not applicable: the model shows no homes, or a single one and no common room.
    """

    kind: ClassVar[str] = "commons-reachable"
    reasons: ClassVar[tuple[str, ...]] = (
        "exist", "lacking", "lacking-unclear", "reached", "steps", "outdoors", "no-way",
        "way-unclear", "room-unclear", "goal-unclear", *SHARED_REASONS,
    )  # fmt: skip
    step: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision on the house, and one for each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision]:
        found = [self._of_house(house, rooms)]
        there = [purpose for purpose in _PURPOSES if _of_use(rooms, purpose)]
        perhaps = [purpose for purpose in _PURPOSES if _perhaps(rooms, purpose)]
        if not there:  # what is not there nobody reaches; what may be there is asked about
            return found + [
                self._unknown(house, rooms, u, perhaps) for u in house.units if perhaps
            ]
        defaults = house.ways.role_defaults(Role.RESIDENT)
        for unit in house.units:
            walks = _Walks(house, unit, self.step)
            verdict = all_of(self._way(walks, rooms, purpose) for purpose in there)
            verdict = on_whole_records(verdict, house)
            found.append(Decision(unit_subject(house, unit), verdict, defaults))
        return found

    def _unknown(
        self, house: House, rooms: CommonRooms, unit: Unit, perhaps: list[str]
    ) -> Decision:
        """Of rooms that a home should reach, none is known."""
        goals = tuple(say(f"checks.purpose-{purpose}") for purpose in perhaps)
        asked = {room.key: room for each in perhaps for room in _perhaps(rooms, each)}
        reason = say("goal-unclear", unit=unit.name, goal=goals)
        verdict = undecidable(reason, [missing.use_of(room) for room in asked.values()])
        return Decision(unit_subject(house, unit), verdict)

    def _of_house(self, house: House, rooms: CommonRooms) -> Decision:
        lacking = [purpose for purpose in _PURPOSES if not _of_use(rooms, purpose)]
        surely = [purpose for purpose in lacking if not _perhaps(rooms, purpose)]
        what = tuple(say(f"checks.purpose-{purpose}") for purpose in surely or lacking)
        shown = [room_shown(house, room) for room in rooms.social]
        if not lacking:
            verdict = satisfied(say("exist"), *shown)
        elif surely:
            none = NoneFound("social-rooms", tuple(room.guid for room in rooms.social))
            verdict = violated(say("lacking", what=what), *shown, none)
        else:
            ask = [missing.use_of(room) for p in lacking for room in _perhaps(rooms, p)]
            verdict = undecidable(say("lacking-unclear", what=what), ask, *shown)
        return Decision(Subject("building", "", ()), on_whole_records(verdict, house))

    def _way(self, walks: "_Walks", rooms: CommonRooms, purpose: str) -> Verdict:
        """The verdict on the way from a home to rooms of one purpose."""
        house, unit = walks.house, walks.unit
        there = _of_use(rooms, purpose)
        goals = house.ways.places(there)
        told: dict[str, str | Text] = {"unit": unit.name, "goal": say(f"checks.purpose-{purpose}")}
        across = walks.any.route(unit.rooms, goals)
        if across is None:
            ask = [missing.way_to(unit.name, min(unit.rooms), there)]
            return undecidable(say("no-way", **told), ask)
        answer = walks.step_free(goals)
        if answer.value:
            return satisfied(say("reached", **told), *walks.shown(goals))
        shown = trip_shown(house, across)
        ask = questions(house, answer.turns_on) or self._asked(walks, goals)
        if ask:
            return undecidable(say("way-unclear", **told), ask, *shown)
        other = [room for room in _perhaps(rooms, purpose) if walks.may_reach(room)]
        if other:
            ask = [missing.use_of(room) for room in other]
            return undecidable(say("room-unclear", **told), ask, *shown)
        return violated(say("steps" if walks.indoors(goals) else "outdoors", **told), *shown)

    def _asked(self, walks: "_Walks", goals: frozenset[str]) -> list[Missing]:
        """What, besides doors, could make a way step-free: heights in metres, or a lift."""
        if not walks.house.building.measured and walks.step_free(goals, doors=False).value:
            return [missing.length_unit()]
        return lift_stops(walks.house) if walks.indoors(goals) else []


class _Walks:
    """The ways of somebody who lives in a home, and those of them that a wheelchair can take."""

    def __init__(self, house: House, unit: Unit, step: float) -> None:
        self.house, self.unit, self._step = house, unit, step
        self.any = house.ways.of_resident(unit)
        self._outdoors = house.ways.outdoors

    def step_free(self, goals: frozenset[str], *, doors: bool = True) -> Answer:
        """Whether she gets there indoors without stairs.

        Args:
            goals: places.
            doors: whether steps at doors count too; heights in an unknown unit tell nothing.
        """
        return self._level(doors).can_reach(self.unit.rooms, goals, avoiding=self._outdoors)

    def may_reach(self, room: Room) -> bool:
        """Whether a room may be reached step-free."""
        return self.step_free(self.house.ways.places([room])).value is not False

    def indoors(self, goals: frozenset[str]) -> bool:
        """Whether there may be a way indoors at all."""
        found = self.any.can_reach(self.unit.rooms, goals, avoiding=self._outdoors)
        return found.value is not False

    def shown(self, goals: frozenset[str]) -> list[RouteShown]:
        """The step-free way, over certain links if there is one."""
        level, home = self._level(True), self.unit.rooms
        for allowed in (certain, granted):
            way = level.route(home, goals, avoiding=self._outdoors, allowed=allowed)
            if way is not None:
                return trip_shown(self.house, way)
        raise AssertionError("a way that exists can be shown")

    def _level(self, doors: bool) -> Trips:
        return self.any.only(lambda arc: self._is_level(arc, doors))

    def _is_level(self, arc: Arc, doors: bool) -> bool:
        """Whether one can go by wheelchair: no stair, and no step at a door."""
        if arc.link.kind in ("stair", "ramp", "lift"):
            return arc.link.kind != "stair"
        a, b = (self.house.ways.graph.room(key) for key in (arc.start, arc.end))
        return not doors or a is None or b is None or abs(a.floor - b.floor) <= self._step


def _of_use(rooms: CommonRooms, purpose: str) -> list[Room]:
    """Social rooms that surely serve a purpose."""
    return [room for room in rooms.social if room.use.name in _PURPOSES[purpose]]


def _perhaps(rooms: CommonRooms, purpose: str) -> list[Room]:
    """Rooms that may serve a purpose: of unknown use, or social and nothing more is said."""
    found = [room for room in rooms.social if room.use.name is None]
    found += rooms.maybe("social")
    uses = _PURPOSES[purpose]
    return [r for r in found if not r.use.candidates or uses & set(r.use.candidates)]
