"""Whether a place of one's own is near, from every point of every common room and corridor."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from typing import ClassVar

import numpy as np

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import not_on_lost_records
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import in_world, room_shown, room_subject, walk_shown
from design_rules.check.refuges import Refuges, about_refuges, counters, fled_rooms, refuges
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house
from design_rules.evidence import Evidence, FieldShown
from design_rules.graph.unknowns import certain, granted
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Measure, Missing, Verdict, satisfied, undecidable, violated
from design_rules.walking import Field, Spot
from design_rules.walking.search import Goal


@dataclass(frozen=True, slots=True)
class _Nearest:
    """From the worst point of a room to the nearest refuge of a resident behind few doors."""

    unit: Unit
    length: float  # metres; infinite where no refuge is reached
    spot: Spot | None
    refuge: Goal | None
    field: Field | None


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
        "near", "far", "near-unclear", "no-way", "no-outline", "no-length-unit", *SHARED_REASONS,
    )  # fmt: skip
    limit: float
    target: float
    doors: int

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each room that somebody may have to get away from."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        fled = fled_rooms(house, rooms)
        if not fled:
            return NotApplicable(say("checks.no-common-rooms"))
        safe = refuges(house, rooms)
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(room_subject(room), not_on_lost_records(verdict, house), defaults)
            for room in fled
            for verdict in [self._verdict(house, safe, room)]
        ]

    def _verdict(self, house: House, safe: Refuges, room: Room) -> Verdict:
        shown = room_shown(house, room)
        if not house.building.measured:
            reason = say("no-length-unit", room=room.label)
            return undecidable(reason, [missing.length_unit()], shown)
        if house.walks.map.floor(room.key) is None:
            ask = [missing.measure_of(room.guid, room.label, "outline")]
            return undecidable(say("no-outline", room=room.label), ask, shown)
        sure = [self._nearest(house, safe, room, unit, hopeful=False) for unit in house.units]
        worst = max(sure, key=lambda each: each.length)
        if worst.length <= self.limit:
            return satisfied(
                say("near", room=room.label, length=round(worst.length, 1)),
                *self._evidence(house, worst),
                measures=[self._measure(worst.length)],
            )
        hoped = [self._nearest(house, safe, room, unit, hopeful=True) for unit in house.units]
        return self._not_sure(house, safe, room, max(hoped, key=lambda each: each.length))

    def _not_sure(self, house: House, safe: Refuges, room: Room, worst: _Nearest) -> Verdict:
        """Violated where even hope is too far; else what the hope rests on."""
        told = {"room": room.label, "unit": worst.unit.name}
        if worst.length > self.limit:
            if np.isinf(worst.length) and not self._leads_anywhere(house, room, worst.unit):
                ask = [missing.way_to_goal(room.label, room.guid, "refuge")]
                return undecidable(say("no-way", **told), ask, room_shown(house, room))
            reason = say("far", **told, doors=self.doors)
            measures = [] if np.isinf(worst.length) else [self._measure(worst.length)]
            return violated(reason, *self._evidence(house, worst, room), measures=measures)
        ask = self._asked(house, safe, room, worst)
        return undecidable(say("near-unclear", **told), ask, *self._evidence(house, worst, room))

    def _leads_anywhere(self, house: House, room: Room, unit: Unit) -> bool:
        """Whether the model shows any way from a room to a home at all."""
        trips = house.ways.of_resident(unit, lifts=False)
        return trips.route(house.ways.places([room]), unit.rooms) is not None

    def _asked(self, house: House, safe: Refuges, room: Room, worst: _Nearest) -> list[Missing]:
        """Locks and fences of the refuge hoped for, and the doors on the way there."""
        hoped = [each for each in safe.perhaps if each.key == worst.refuge]
        trips = house.ways.of_resident(worst.unit, lifts=False)
        start = house.ways.places([room])
        goals = safe.keys(worst.unit, hopeful=True)
        turning = trips.can_reach(start, _cut(house, goals)).turns_on
        return (
            about_refuges(house, hoped) + questions(house, turning)
            or about_refuges(house, safe.perhaps)
            or [missing.way_to_goal(room.label, room.guid, "refuge")]
        )

    def _nearest(
        self, house: House, safe: Refuges, room: Room, unit: Unit, *, hopeful: bool
    ) -> _Nearest:
        """The worst point of a room for a resident, over refuges behind few doors only."""
        goals = self._goals(house, safe, room, unit, hopeful=hopeful)
        if room.key in goals:
            return _Nearest(unit, 0.0, None, room.key, None)
        passable = house.walks.passable(Role.RESIDENT, hopeful)
        field = house.walks.map.distances_from(room.key, goals, allowed=passable)
        worst = field.worst()
        if worst is None or not goals:
            return _Nearest(unit, inf, None, None, None)
        spot, length = worst
        number = next(k for k in range(len(field)) if field.spot(k) == spot)
        refuge = goals[int(np.argmin(field.lengths[number]))]
        return _Nearest(unit, length, spot, refuge, field)

    def _goals(
        self, house: House, safe: Refuges, room: Room, unit: Unit, *, hopeful: bool
    ) -> list[Goal]:
        """The refuges of a resident that lie behind few doors, her home by its entrance rooms."""
        trips = house.ways.of_resident(unit, lifts=False)
        allowed = granted if hopeful else certain
        opened = trips.doors_to(house.ways.places([room]), allowed=allowed)
        wanted = safe.keys(unit, hopeful=hopeful)
        entered = {end for link in unit.entrances for end in link.ends} & unit.rooms
        near: list[Goal] = [
            link
            for link, before in counters(house)
            if _opened(house, opened, before) <= self.doors
        ]
        rooms = sorted((wanted - unit.rooms) | entered)
        return near + [key for key in rooms if _opened(house, opened, key) <= self.doors]

    def _measure(self, length: float) -> Measure:
        return Measure(
            "retreat-distance",
            round(length, 1),
            "m",
            self.limit,
            round(self.limit - length, 1),
            0.1,
        )

    def _evidence(self, house: House, worst: _Nearest, room: Room | None = None) -> list[Evidence]:
        return list(self._shown(house, worst, room))

    def _shown(self, house: House, worst: _Nearest, room: Room | None) -> Iterator[Evidence]:
        if worst.spot is None or worst.refuge is None:
            key = worst.refuge if isinstance(worst.refuge, str) else room.key if room else ""
            if key:
                place = house.graph.room(key)
                if place is not None:
                    yield room_shown(house, place)
            return
        passable = house.walks.passable(Role.RESIDENT, True)
        walk = house.walks.map.distance(worst.spot, worst.refuge, allowed=passable)
        if walk is not None:
            yield walk_shown(house, walk)
        if worst.field is not None:
            yield _field_shown(house, worst.field)


def _opened(house: House, opened: dict[str, int], room: str) -> float:
    """How many doors are opened on the way to a room; infinite where no way leads there."""
    return min((opened[place] for place in _cut(house, {room}) if place in opened), default=inf)


def _cut(house: House, rooms: frozenset[str] | set[str]) -> frozenset[str]:
    """The places of the cut graph that some rooms are made of."""
    found = [room for key in sorted(rooms) if (room := house.graph.room(key)) is not None]
    return house.ways.places(found)


def _field_shown(house: House, field: Field) -> FieldShown:
    """The distances from a coarse grid of points, for a map."""
    floor = {key: room.floor for key in set(field.rooms) if (room := house.graph.room(key))}
    return FieldShown(
        guid=next((room.guid for room in house.graph.rooms() if room.key == field.rooms[0]), ""),
        points=tuple(
            in_world(house, (float(x), float(y), floor.get(key, 0.0)))
            for key, (x, y) in zip(field.rooms, field.points, strict=True)
        ),
        values=tuple(round(float(value), 2) for value in field.nearest()),
        unit="m",
    )
