"""Whether a retreat is left when one stretch of corridor is taken by somebody else."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import cut_shown, room_shown, room_subject
from design_rules.check.fleeing import Fleeing
from design_rules.check.retreat_doubts import (
    RETREAT_REASONS,
    about_stretches,
    soberly,
    unclear_use,
)
from design_rules.check.shared_house import of_shared_house
from design_rules.check.ways_out import Left, left
from design_rules.graph.unknowns import Unknown, certain
from design_rules.language import name, say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Missing, Verdict, satisfied, undecidable, violated

_CIRCULATION = frozenset({"circulation", "entrance"})


@dataclass(frozen=True, slots=True)
class RetreatPastConflict(Check):
    """From a common room each resident has some refuge past any one stretch of corridor.

    Satisfied: no single stretch cuts any resident off from every refuge that surely is one.
    Violated: for some residents one stretch does, however open questions are answered.
    Undecidable: that turns on a door, a lock, or on a way that the model does not show.
    Not applicable: the house has no social or active room.
    """

    kind: ClassVar[str] = "retreat-past-conflict"
    reasons: ClassVar[tuple[str, ...]] = (
        "past", "cut-off", "past-unclear", "no-length-unit", "large-unclear", *RETREAT_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each social and active room."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        busy = rooms.of("social", "active")
        if not busy:
            return unclear_use(house, rooms, 0.0)
        fleeing = Fleeing(house, rooms)
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(room_subject(room), soberly(verdict, house), defaults)
            for room in busy
            for verdict in [self._verdict(fleeing, room)]
        ]

    def _verdict(self, fleeing: Fleeing, room: Room) -> Verdict:
        house, shown = fleeing.house, room_shown(fleeing.house, room)
        if not house.building.measured:
            reason = say("no-length-unit", room=room.label)
            return undecidable(reason, [missing.length_unit()], shown)
        out = left(house, room, self.widest_opening)
        cut = {u.id: s for u in house.units if (s := _cutting(fleeing, out, u, hopeful=True))}
        stretches = list(dict.fromkeys(each for some in cut.values() for each in some))
        units = [unit for unit in house.units if unit.id in cut]
        hidden = about_stretches(house, stretches)
        hidden += [missing.open_side(house, *link.ends) for link in out.doubtful]
        told = tuple(name(each) for each in sorted(unit.name for unit in units))
        if cut and not hidden:
            reason = say("cut-off", room=room.label, units=told)
            return violated(reason, shown, *cut_shown(house, stretches))
        doubtful = units or [unit for unit in house.units if _doubtful(fleeing, out, unit)]
        if not doubtful:
            return satisfied(say("past", room=room.label), shown)
        ask = hidden if units else self._asked(fleeing, out, doubtful)
        return undecidable(say("past-unclear", room=room.label), ask, shown)

    def _asked(self, fleeing: Fleeing, out: Left, doubtful: list[Unit]) -> list[Missing]:
        unknown: dict[Unknown, None] = {}
        reached: set[str] = set()
        exits: list[Missing] = []
        for unit in doubtful:
            trips = fleeing.trips(unit, hopeful=True)
            there = trips.reachable(out.places)
            way = trips.route(out.places, fleeing.goals(unit, hopeful=True) - out.places)
            arcs = way.arcs if way else trips.leaving(there)
            unknown.update(dict.fromkeys(trips.unknowns_of(arcs)))
            reached |= there
            exits += fleeing.about_exits(way)
        ask = questions(fleeing.house, unknown) + exits + fleeing.about_refuges(reached)
        return ask or [missing.way_to_goal(out.room.label, out.room.guid, "refuge")]


def _doubtful(fleeing: Fleeing, out: Left, unit: Unit) -> bool:
    """Whether on what is certain a stretch cuts a resident off, or no way is left at all."""
    goals = fleeing.goals(unit, hopeful=False) - out.places
    trips = fleeing.trips(unit, hopeful=False)
    if trips.route(out.places, goals, allowed=certain) is None:
        return True
    return bool(_cutting(fleeing, out, unit, hopeful=False))


def _cutting(fleeing: Fleeing, out: Left, unit: Unit, *, hopeful: bool) -> list[str]:
    """The stretches of corridor each of which cuts a resident off from every refuge."""
    goals = fleeing.goals(unit, hopeful=hopeful) - out.places
    trips = fleeing.trips(unit, hopeful=hopeful)
    if hopeful:
        choke = trips.choke(out.places, goals)
    else:
        choke = trips.choke(out.places, goals, allowed=certain)
    return [each for each in choke if isinstance(each, str) and _is_stretch(fleeing, each)]


def _is_stretch(fleeing: Fleeing, key: str) -> bool:
    """A stretch of corridor, or a room that may be one."""
    room = fleeing.house.ways.graph.room(key)
    return room is not None and (room.zone in _CIRCULATION or not room.use.known)
