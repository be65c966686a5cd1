"""Whether a room where she may be cut off has two ways out that do not depend on each other."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import cut_shown, door_shown, room_shown, room_subject
from design_rules.check.fleeing import Fleeing
from design_rules.check.independent_ways import Independent, independent, of_every_resident
from design_rules.check.refuges import CONVERSATION
from design_rules.check.retreat_doubts import (
    RETREAT_REASONS,
    about_stretches,
    soberly,
    unclear_use,
)
from design_rules.check.shared_house import of_shared_house
from design_rules.check.ways_out import Left, left, left_rooms, shared_by_all
from design_rules.evidence import Evidence
from design_rules.language import Argument, Text, name, say
from design_rules.model.building import Link, Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Missing, Repair, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class RetreatTwoWays(Check):
    """From the room each resident has two independent ways to refuges, by exits far apart.

    Rooms where staff talk with residents, and social and active rooms above `larger_than` m2.
    Out of a room for talks the open air is a way too, also by a fire exit.
    Satisfied: two such ways surely exist, their first doors at least `apart` of the room's
    diagonal from each other.
    Violated: for some resident, however open questions are answered, they share something or
    start side by side.
    Undecidable: that turns on a door, a lock, the use or size of a room, or no way is shown.
    Not applicable: there is no such room.
    """

    kind: ClassVar[str] = "retreat-two-ways"
    reasons: ClassVar[tuple[str, ...]] = (
        "two-ways", "shared", "side-by-side", "ways-unclear", "no-way", "no-length-unit",
        "no-outline", "large-unclear", *RETREAT_REASONS,
    )  # fmt: skip
    larger_than: float
    apart: float
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each room that needs two ways out."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        needing = left_rooms(house, rooms, self.larger_than, self.widest_opening)
        if not needing:
            return unclear_use(house, rooms, self.larger_than)
        fleeing, talking = Fleeing(house, rooms), Fleeing(house, rooms, out=True)
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(room_subject(room), soberly(verdict, house), defaults)
            for room in needing
            for verdict in [
                self._verdict(talking if room.use.name in CONVERSATION else fleeing, room)
            ]
        ]

    def _verdict(self, fleeing: Fleeing, room: Room) -> Verdict:
        house, shown = fleeing.house, room_shown(fleeing.house, room)
        if not house.building.measured:
            reason = say("no-length-unit", room=room.label)
            return undecidable(reason, [missing.length_unit()], shown)
        if room.outline.is_empty:
            ask = missing.measure_of(room.guid, room.label, "outline")
            return undecidable(say("no-outline", room=room.label), [ask], shown)
        out = left(house, room, self.widest_opening)
        return self._ways(fleeing, out, [shown])

    def _ways(self, fleeing: Fleeing, out: Left, shown: list[Evidence]) -> Verdict:
        house, room, least = fleeing.house, out.room, self.apart * out.diagonal
        found = of_every_resident(fleeing, out, least)
        lacking = [each for each in found if each.value is False]
        without = [each.unit for each in lacking if not _has_way(fleeing, out, each.unit)]
        if any(each.unit not in without for each in lacking):
            return self._lacking(
                fleeing, out, [e for e in lacking if e.unit not in without], shown
            )
        if without:
            ask = missing.way_to_goal(room.label, room.guid, "refuge")
            reason = say("no-way", room=room.label, units=_names(without))
            return undecidable(reason, [ask], *shown)
        unclear = [each for each in found if each.value is None]
        if unclear:
            return self._unclear(fleeing, out, unclear, shown)
        if out.doubtful:
            ask_sides = [missing.open_side(house, *link.ends) for link in out.doubtful]
            return undecidable(say("ways-unclear", room=room.label, units=""), ask_sides, *shown)
        pairs = dict.fromkeys(link for each in found for link in each.pair)
        used = [door_shown(house, link) for link in pairs]
        return satisfied(say("two-ways", room=room.label), *shown, *used)

    def _unclear(
        self, fleeing: Fleeing, out: Left, unclear: list[Independent], shown: list[Evidence]
    ) -> Verdict:
        turning = dict.fromkeys(unknown for each in unclear for unknown in each.turns_on)
        ask = questions(fleeing.house, turning)
        ask += [] if turning else _other_questions(fleeing, out, unclear[0].unit)
        told = _told(out, [each.unit for each in unclear])
        return undecidable(say("ways-unclear", **told), ask, *shown)

    def _lacking(
        self,
        fleeing: Fleeing,
        out: Left,
        lacking: list[Independent],
        shown: list[Evidence],
    ) -> Verdict:
        """Violated, unless what all ways share may be more than one place."""
        house, told = fleeing.house, _told(out, [each.unit for each in lacking])
        trips = fleeing.trips(lacking[0].unit, hopeful=True)
        goals = fleeing.goals(lacking[0].unit, hopeful=True)
        shown = [*shown, *(door_shown(house, link) for link in _exits(fleeing, out))]
        repair = Repair(say("checks.second-way", room=out.room.label), (out.room.guid,))
        anywhere = independent(fleeing, out, lacking[0].unit, 0.0)
        choke = shared_by_all(trips, out, goals)
        ask = [missing.open_side(house, *link.ends) for link in out.doubtful]
        ask += about_stretches(house, choke)
        if ask:
            return undecidable(say("ways-unclear", **told), ask, *shown)
        if anywhere.value is not False:  # two ways, but the doors lie too near to each other
            reason = say("side-by-side", **told, least=round(self.apart * out.diagonal, 1))
            return violated(reason, *shown, repair=[repair])
        cut = cut_shown(house, choke)
        return violated(say("shared", **told), *shown, *cut, repair=[repair])


def _other_questions(fleeing: Fleeing, out: Left, unit: Unit) -> list[Missing]:
    """What is open where no door is: refuges, fire exits, the places of doors."""
    goals = fleeing.common_goals(hopeful=True) - fleeing.common_goals(hopeful=False)
    trips = fleeing.trips(unit, hopeful=True)
    reached = goals & trips.reachable(out.places)
    ask = fleeing.about_refuges(reached) + fleeing.about_exits(
        trips.route(out.places, fleeing.goals(unit, hopeful=True) - out.places)
    )
    return ask or [missing.way_to_goal(out.room.label, out.room.guid, "refuge")]


def _has_way(fleeing: Fleeing, out: Left, unit: Unit) -> bool:
    goals = fleeing.goals(unit, hopeful=True) - out.places
    return fleeing.trips(unit, hopeful=True).route(out.places, goals) is not None


def _exits(fleeing: Fleeing, out: Left) -> list[Link]:
    inside = {fleeing.house.ways.room_of(key) for key in out.places}
    return fleeing.house.graph.links_between(inside)


def _told(out: Left, units: list[Unit]) -> dict[str, Argument]:
    return {"room": out.room.label, "units": _names(units)}


def _names(units: list[Unit]) -> tuple[Text, ...]:
    return tuple(name(told) for told in sorted(unit.name for unit in units))
