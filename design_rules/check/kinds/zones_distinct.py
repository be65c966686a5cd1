"""Whether a quiet, social or active room is a room of its own to ear and eye."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import KINDS, CommonRooms, Kind, kind_of
from design_rules.check.evidence_of import door_shown, room_shown, room_subject
from design_rules.check.shared_house import (
    SHARED_REASONS,
    of_shared_house,
    on_whole_records,
    unless_unknown,
)
from design_rules.evidence import Evidence
from design_rules.language import Text, name, say
from design_rules.model.building import Link, Room
from design_rules.verdict import Missing, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class ZonesDistinct(Check):
    """No acoustic room holds two kinds of zone, or the doors of homes besides.

    Satisfied: whatever may be open to the room is of its own kind, and no home opens there.
    Violated: a room of another kind is surely open to it, a home surely opens into it, or zone
    objects of the model put it in two kinds.
    Undecidable: that turns on an open side or on the use of a room; one that is quiet today and
    active tomorrow (a building cannot separate in time, semantics 4.2) is both; or only rooms of
    unknown use may be such rooms.
    Not applicable: there is no quiet, social or active room.
    """

    kind: ClassVar[str] = "zones-distinct"
    reasons: ClassVar[tuple[str, ...]] = (
        "distinct", "two-kinds", "homes-open-here", "homes-open-into", "two-kinds-stated",
        "distinct-unclear", "kind-unclear", "rooms-unclear",
        *SHARED_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each quiet, social and active room."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        found = [
            Decision(room_subject(room), on_whole_records(verdict, house))
            for room in rooms.of(*KINDS)
            for verdict in [self._verdict(house, rooms, room)]
        ]
        found += [
            Decision(
                room_subject(room), on_whole_records(self._unclear(house, room, kinds), house)
            )
            for room, kinds in rooms.of_several_kinds()
        ]
        nothing = NotApplicable(say("checks.no-common-rooms"))
        return found or unless_unknown(nothing, rooms, *KINDS)

    def _verdict(self, house: House, rooms: CommonRooms, room: Room) -> Verdict:
        stated = [zone for zone in room.stated_zones if zone in KINDS]
        if len(stated) > 1:
            told = tuple(say(f"zones.{zone}") for zone in stated)
            reason = say("two-kinds-stated", room=room.label, kinds=told)
            return violated(reason, room_shown(house, room))
        entered = [link for link in _homes_at(house, room.key) if link.status == "certain"]
        if entered:
            doors = [door_shown(house, link) for link in entered]
            return violated(say("homes-open-into", room=room.label), *doors)
        open_ = house.ways.acoustic(self.widest_opening)
        surely = self._others(house, room, open_.of(room.key, hopeful=True))
        if surely:
            return violated(self._reason(room, surely), *self._shown(house, room, surely))
        group = open_.of(room.key)
        perhaps = self._others(house, room, group)
        ask: list[Missing] = []
        if perhaps:
            ask += [missing.open_side(house, *pair) for pair in open_.open_points(group)]
        unknown = [r for r in rooms.maybe(*KINDS) if r.key in group and r.key != room.key]
        ask += [missing.use_of(other) for other in unknown]
        shown = self._shown(house, room, [*perhaps, *unknown])
        if ask:
            return undecidable(say("distinct-unclear", room=room.label), ask, *shown)
        return satisfied(say("distinct", room=room.label), *shown)

    def _unclear(self, house: House, room: Room, kinds: frozenset[Kind]) -> Verdict:
        told = tuple(say(f"zones.{kind}") for kind in KINDS if kind in kinds)
        reason = say("kind-unclear", room=room.label, kinds=told)
        return undecidable(reason, [missing.use_of(room)], room_shown(house, room))

    def _others(self, house: House, room: Room, group: frozenset[str]) -> list[Room]:
        """Rooms of a group that are of another kind, or into which the doors of homes open."""
        found = []
        for key in sorted(group - {room.key}):
            other = house.graph.room(key)
            if other is None:
                continue
            kind = kind_of(other)
            if (kind is not None and kind != kind_of(room)) or (
                kind is None and _homes_at(house, key)
            ):
                found.append(other)
        return found

    def _reason(self, room: Room, others: list[Room]) -> Text:
        kinds = [other for other in others if kind_of(other) is not None]
        key = "two-kinds" if kinds else "homes-open-here"
        told = tuple(name(other.label) for other in kinds or others)
        return say(key, room=room.label, others=told)

    def _shown(self, house: House, room: Room, others: list[Room]) -> list[Evidence]:
        keys = {room.key, *(other.key for other in others)}
        links = [
            link
            for link in house.graph.links_of(room.key)
            if link.kind != "door" and set(link.ends) & (keys - {room.key})
        ]
        shown: list[Evidence] = [room_shown(house, each) for each in (room, *others)]
        return shown + [door_shown(house, link) for link in links]


def _homes_at(house: House, key: str) -> list[Link]:
    """The entrances of homes that lead into a room."""
    return [link for unit in house.units for link in unit.entrances if key in link.ends]
