"""Whether a home reaches everything else without crossing a common room."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import KINDS, CommonRooms
from design_rules.check.errands import Goal, goals_of
from design_rules.check.evidence_of import unit_subject
from design_rules.check.going_round import GoingRound, Reasons
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.language import Text, say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Outcome, Verdict, all_of, undecidable

_REASONS = Reasons("never-forced", "forced", "no-way", "forced-unclear")


@dataclass(frozen=True, slots=True)
class CommonsNeverForced(Check):
    """No common room lies on every way from a home to anything else that she needs.

    The goals are the open air, quiet rooms, the garden, the staff base (up to its door), laundry,
    waste and post, as far as the house has them.
    Satisfied: a way surely exists to each that crosses no common room.
    Violated: to one of them every way crosses one.
    Undecidable: that turns on an uncertain door, or on what a room is used for.
    Not applicable: the house has no common room, be it quiet, social or active.
    """

    kind: ClassVar[str] = "commons-never-forced"
    reasons: ClassVar[tuple[str, ...]] = (
        "never-forced", "forced", "no-way", "forced-unclear", *SHARED_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        if not rooms.of(*KINDS) and not rooms.maybe(*KINDS):
            return NotApplicable(say("checks.no-common-rooms"))
        goals = list(goals_of(house, rooms, self.widest_opening))
        defaults = house.ways.role_defaults(Role.RESIDENT, Role.OTHER_RESIDENT)
        return [
            Decision(
                unit_subject(house, unit),
                on_whole_records(self._verdict(house, unit, goals), house),
                defaults,
            )
            for unit in house.units
        ]

    def _verdict(self, house: House, unit: Unit, goals: list[Goal]) -> Verdict:
        return all_of(verdict for goal in goals for verdict in _verdicts(house, unit, goal))


def _verdicts(house: House, unit: Unit, goal: Goal) -> Iterator[Verdict]:
    """The verdict on one goal, if the house has it.

    Where rooms of unknown use may be it, nobody is surely forced who gets round to one of them;
    and where nothing else is it, she has to get round to every one.
    """
    if not goal.places:
        each = [_trip(house, unit, goal, house.ways.places([room])) for room in goal.disputed]
        if any(verdict.outcome is not Outcome.SATISFIED for verdict in each):
            yield _unclear(unit, goal, goal.disputed)
        return
    found = _trip(house, unit, goal, goal.places)
    perhaps = (*goal.disputed, *goal.unknown)
    if found.outcome is Outcome.VIOLATED and perhaps:
        helpful = [
            room
            for room in perhaps
            if _trip(house, unit, goal, house.ways.places([room])).reason.key
            in (_REASONS.round, _REASONS.unclear)
        ]
        found = _unclear(unit, goal, tuple(helpful)) if helpful else found
    yield found


def _trip(house: House, unit: Unit, goal: Goal, places: frozenset[str]) -> Verdict:
    trips = house.ways.up_to(unit, places) if goal.name == "staff" else None
    no_way = missing.way_to_goal(unit.name, min(unit.rooms), goal.name)
    return GoingRound(house, unit, goal.avoid, trips).to(
        places, _REASONS, _told(unit, goal), no_way
    )


def _unclear(unit: Unit, goal: Goal, rooms: tuple[Room, ...]) -> Verdict:
    ask = [missing.use_of(room) for room in rooms]
    return undecidable(say(_REASONS.unclear, **_told(unit, goal)), ask)


def _told(unit: Unit, goal: Goal) -> dict[str, str | Text]:
    return {"unit": unit.name, "goal": say(f"checks.goal-{goal.name}")}
