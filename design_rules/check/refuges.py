"""Where somebody can retreat to: a place that is hers to close (semantics 4.3).

Her own home always; the counter of the staff base; a quiet room whose doors can be locked from
inside; an enclosed garden with more than one way on. A toilet, a store, a stair, another's home
or a staff room is none. Whether a quiet room locks and a garden is enclosed is often not said:
then it is a refuge perhaps.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from design_rules.check.base import House
from design_rules.check.common_rooms import CommonRooms
from design_rules.language import say
from design_rules.model.building import Link, Room
from design_rules.model.units import Unit
from design_rules.verdict import Missing

CONVERSATION = frozenset({"conversation", "treatment", "visitor_room"})
_GARDENS = frozenset({"garden", "courtyard"})
_STAFF_PLACES = frozenset({"staff_room", "staff_base", "staff_night", "reception", "office"})
_COUNTERS = frozenset({"staff_base", "reception"})
_WALKED = frozenset({"corridor", "lift_lobby"})


@dataclass(frozen=True, slots=True)
class Refuges:
    """Rooms that are a refuge to every resident, besides her own home."""

    surely: tuple[Room, ...]
    perhaps: tuple[Room, ...]  # all that may be one, the sure ones left out

    def keys(self, unit: Unit, *, hopeful: bool) -> frozenset[str]:
        """The rooms in which a resident is safe."""
        rooms = (*self.surely, *self.perhaps) if hopeful else self.surely
        return unit.rooms | {room.key for room in rooms}


def refuges(house: House, rooms: CommonRooms) -> Refuges:
    """The refuges of a house."""
    closed = [room for room in rooms.quiet if _closes(house, room)]
    surely = tuple(room for room in closed if _locks(house, room))
    gardens = [room for room in house.graph.rooms() if _is_garden(house, room)]
    perhaps = [room for room in (*closed, *gardens) if room not in surely]
    return Refuges(surely, tuple(perhaps))


def staff_refuges(house: House) -> list[Room]:
    """Rooms that staff can retreat to: their own, behind a door."""
    return [
        room
        for room in house.graph.rooms()
        if room.use.name in _STAFF_PLACES and _closes(house, room)
    ]


def fled_rooms(house: House, rooms: CommonRooms) -> list[Room]:
    """The rooms that somebody may have to get away from: common rooms, talks, corridors."""
    homes = {key for unit in house.units for key in unit.rooms}
    others = [
        room
        for room in house.graph.rooms()
        if room.key not in homes and room.walkable and room.use.name in CONVERSATION | _WALKED
    ]
    return [*rooms.of("quiet", "social", "active"), *others]


def counters(house: House) -> list[tuple[Link, str]]:
    """The doors of the staff base seen from outside, each with the room one stands in there.

    Residents get as far as the counter (semantics 4.3).
    """
    bases = {room.key for room in house.graph.rooms() if room.use.name in _COUNTERS}
    return [
        (link, end)
        for base in sorted(bases)
        for link in house.graph.links_of(base)
        for end in link.ends
        if end not in bases and link.kind == "door" and _is_public(house, end)
    ]


def _is_public(house: House, key: str) -> bool:
    room = house.graph.room(key)
    return room is not None and room.zone not in ("staff", None)


def about_refuges(house: House, rooms: Iterable[Room]) -> list[Missing]:
    """What to ask of rooms that may be a refuge: locks and fences."""
    return [_question(house, room) for room in rooms]


def _question(house: House, room: Room) -> Missing:
    if room.use.name in _GARDENS:
        fact = say("missing_ways.enclosed", room=room.label)
        return Missing(room.guid, fact, say("missing_ways.enclosed-remedy"))
    doors = [link for link in house.graph.links_of(room.key) if link.kind == "door"]
    guid = doors[0].via_guid if doors else room.guid
    fact = say("missing_ways.lock", room=room.label)
    return Missing(guid, fact, say("missing_ways.lock-remedy", guid=guid))


def _closes(house: House, room: Room) -> bool:
    """Whether every way into a room is a door."""
    links = house.graph.links_of(room.key)
    return bool(links) and all(link.kind == "door" for link in links)


def _locks(house: House, room: Room) -> bool:
    """Whether it is said of every door that it can be locked from inside."""
    return all(_door_locks(house, link) for link in house.graph.links_of(room.key))


def _door_locks(house: House, link: Link) -> bool:
    said = house.answers.doors.get(link.via_guid)
    if said is not None and said.opens_from_outside in ("key", "staff", "never"):
        return True
    door = house.graph.door(link.via)
    return door is not None and door.portal.property("TP_Door.LockableFromInside") is True


def _is_garden(house: House, room: Room) -> bool:
    """A garden that may be enclosed, with more than one way on."""
    return room.use.name in _GARDENS and len(house.graph.links_of(room.key)) > 1
