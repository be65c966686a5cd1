"""Whether a quiet room keeps its distance from active and social ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import LOUD, CommonRooms
from design_rules.check.evidence_of import door_shown, room_shown, room_subject
from design_rules.check.shared_house import (
    SHARED_REASONS,
    of_shared_house,
    on_whole_records,
    unless_unknown,
)
from design_rules.language import say
from design_rules.model.building import Link, Room
from design_rules.verdict import (
    Missing,
    Repair,
    Verdict,
    all_of,
    satisfied,
    undecidable,
    violated,
)


@dataclass(frozen=True, slots=True)
class ZonesAdjoining(Check):
    """No door or opening joins a quiet room to an active one; doors part it from social ones.

    Satisfied: between it and every loud room lies a room closed by doors on both sides, and only
    closing doors lead to social rooms.
    Violated: a door or opening joins it to a loud room, an opening without a door joins it to a
    social room, or the room between it and a loud one is not closed on both sides.
    Undecidable: that turns on a contested door, or on what a room is used for; or only rooms of
    unknown use may be quiet.
    Not applicable: there is no quiet room, or neither a social nor an active one.
    """

    kind: ClassVar[str] = "zones-adjoining"
    reasons: ClassVar[tuple[str, ...]] = (
        "apart", "door-to-loud", "no-door-to-social", "buffer-open", "apart-unclear",
        "rooms-unclear", *SHARED_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each quiet room."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        if not rooms.quiet:
            return unless_unknown(NotApplicable(say("checks.no-quiet-room")), rooms, "quiet")
        if not rooms.of("social", "active") and not rooms.maybe("social", "active"):
            return NotApplicable(say("checks.only-quiet-rooms"))
        return [
            Decision(
                room_subject(room), on_whole_records(self._verdict(house, rooms, room), house)
            )
            for room in rooms.quiet
        ]

    def _verdict(self, house: House, rooms: CommonRooms, room: Room) -> Verdict:
        parts = list(self._parts(house, rooms, room))
        return all_of(parts or [satisfied(say("apart", room=room.label), room_shown(house, room))])

    def _parts(self, house: House, rooms: CommonRooms, room: Room) -> Iterator[Verdict]:
        """What speaks against the room: its own links, then those of the rooms around it."""
        loud, social = _keys(_loud(rooms)), _keys(rooms.social)
        perhaps = {r.key: r for r in rooms.maybe("active")}
        for link in house.graph.links_of(room.key):
            other = _other(link, room.key)
            if other in loud:
                yield self._against(house, room, [link], "door-to-loud", other)
            elif other in social and link.kind != "door":
                yield self._against(house, room, [link], "no-door-to-social", other)
            elif other in perhaps:
                yield self._open(house, room, [missing.use_of(perhaps[other])], [link])
            else:
                yield from self._through(house, room, link, other, loud)

    def _through(
        self, house: House, room: Room, link: Link, between: str, loud: frozenset[str]
    ) -> Iterator[Verdict]:
        """A room between a quiet one and a loud one must be closed by doors on both sides."""
        if house.graph.room(between) is None:
            return
        for onward in house.graph.links_of(between):
            far = _other(onward, between)
            if far in loud and not (link.kind == "door" and onward.kind == "door"):
                yield self._against(house, room, [link, onward], "buffer-open", far)

    def _against(
        self, house: House, room: Room, links: list[Link], reason: str, other: str
    ) -> Verdict:
        label = getattr(house.graph.room(other), "label", other)
        doubtful = [link for link in links if link.status == "contested"]
        if doubtful:
            return self._open(house, room, [missing.far_side(house, x) for x in doubtful], links)
        shown = [door_shown(house, link) for link in links]
        repair = Repair(say("checks.part-zones", room=room.label, other=label), (room.guid,))
        return violated(say(reason, room=room.label, other=label), *shown, repair=[repair])

    def _open(self, house: House, room: Room, ask: list[Missing], links: list[Link]) -> Verdict:
        shown = [door_shown(house, link) for link in links]
        return undecidable(say("apart-unclear", room=room.label), ask, *shown)


def _loud(rooms: CommonRooms) -> list[Room]:
    """Active rooms, and social ones that are active to the ear."""
    return [*rooms.active, *(room for room in rooms.social if room.use.name in LOUD)]


def _keys(rooms: list[Room] | tuple[Room, ...]) -> frozenset[str]:
    return frozenset(room.key for room in rooms)


def _other(link: Link, key: str) -> str:
    return link.ends[1] if link.ends[0] == key else link.ends[0]
