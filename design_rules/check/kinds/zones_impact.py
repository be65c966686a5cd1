"""Whether footsteps and weights in active rooms are kept from the rooms below."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import LOUD, CommonRooms
from design_rules.check.evidence_of import room_subject
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.evidence import PropertyShown
from design_rules.language import say
from design_rules.model.building import Adjacency, Room
from design_rules.model.sound import Rated
from design_rules.verdict import Measure, Verdict, all_of, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class ZonesImpact(Check):
    """The slab under an active room passes on little impact sound to quiet rooms and homes.

    Satisfied: the slab is stated to pass on at most `most` decibels L'n,w.
    Violated: it is stated to pass on more.
    Undecidable: nothing is stated; IFC has no property of its own for it.
    Not applicable: no active room lies above a quiet room or a home.
    """

    kind: ClassVar[str] = "zones-impact"
    reasons: ClassVar[tuple[str, ...]] = ("soft", "hard", "impact-unclear", *SHARED_REASONS)
    most: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each active room above a quiet room or a home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        rated = {each.guid: each for each in house.building.rated}
        found = []
        for room in (*rooms.active, *(r for r in rooms.social if r.use.name in LOUD)):
            parts = [
                self._verdict(room, below, near, rated)
                for below, near in _below(house, rooms, room)
            ]
            if parts:
                verdict = on_whole_records(all_of(parts), house)
                found.append(Decision(room_subject(room), verdict))
        return found or NotApplicable(say("checks.nothing-below"))

    def _verdict(
        self, room: Room, below: Room, near: Adjacency, rated: dict[str, Rated]
    ) -> Verdict:
        told = {"room": room.label, "below": below.label}
        stated = [rated[guid].impact for guid in near.elements if guid in rated]
        shown = [_shown(guid, room, below, rated) for guid in near.elements]
        values = [value for value in stated if value is not None]
        if values and max(values) <= self.most and len(values) == len(near.elements):
            return satisfied(say("soft", **told), *shown, measures=[self._measure(max(values))])
        if values and min(values) > self.most:
            return violated(say("hard", **told), *shown, measures=[self._measure(min(values))])
        guids = near.elements or (room.guid,)
        ask = [missing.impact_sound(guid, room, below) for guid in guids]
        return undecidable(say("impact-unclear", **told), ask, *shown)

    def _measure(self, value: float) -> Measure:
        return Measure("impact-sound", value, "dB", self.most, self.most - value, 0.5)


def _below(house: House, rooms: CommonRooms, room: Room) -> Iterator[tuple[Room, Adjacency]]:
    """Quiet rooms and rooms of homes under an active room, with the slab between."""
    wanted = {key for unit in house.units for key in unit.rooms} | {r.key for r in rooms.quiet}
    for near in house.building.adjacency:
        if near.kind != "slab" or room.key not in (near.a, near.b):
            continue
        other = house.graph.room(near.b if near.a == room.key else near.a)
        if other is not None and other.key in wanted and other.floor < room.floor:
            yield other, near


def _shown(guid: str, room: Room, below: Room, rated: dict[str, Rated]) -> PropertyShown:
    each = rated.get(guid)
    value = f"{each.impact:g} dB" if each is not None and each.impact is not None else "-"
    return PropertyShown(
        guid, each.name if each else "", "L'n,w", value, f"{room.label} / {below.label}"
    )
