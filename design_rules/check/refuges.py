"""Where somebody can retreat to: a place that is hers to close (semantics 4.3).

Her own home always; a quiet room that can be locked from inside; an enclosed garden with more
than one way on; the staff base, up to its counter. A toilet, a store, a stair, another's home or
a staff room is none. Whether a quiet room locks, a garden is enclosed or somebody stands at the
counter is often not said: then it is a refuge perhaps.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from design_rules.check import missing
from design_rules.check.base import House
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import place_in_words
from design_rules.check.gardens import about_garden, is_enclosed, ways_on
from design_rules.check.lost_doors import doors_without_place
from design_rules.language import say
from design_rules.model.building import Link, Room
from design_rules.model.units import Unit
from design_rules.verdict import Missing

CONVERSATION = frozenset({"conversation", "treatment", "visitor_room"})
_GARDENS = frozenset({"garden", "courtyard"})
_STAFF_PLACES = frozenset({"staff_room", "staff_base", "staff_night", "reception", "office"})
_COUNTERS = frozenset({"staff_base", "reception"})


@dataclass(frozen=True, slots=True)
class Refuge:
    """A place that is a refuge to every resident, surely or perhaps.

    `key` is a room, a court, or what lies before the counter of the staff base; a refuge of kind
    "counter" is reached at the threshold of `door`.
    """

    key: str
    kind: Literal["quiet", "unknown", "garden", "court", "counter"]
    sure: bool
    door: Link | None = None


@dataclass(frozen=True, slots=True)
class Refuges:
    """The refuges of every resident, besides her own home."""

    all: tuple[Refuge, ...]

    @property
    def surely(self) -> tuple[Refuge, ...]:
        """Those that surely are one."""
        return tuple(refuge for refuge in self.all if refuge.sure)

    @property
    def perhaps(self) -> tuple[Refuge, ...]:
        """Those that may be one, the sure ones left out."""
        return tuple(refuge for refuge in self.all if not refuge.sure)

    def keys(self, unit: Unit, *, hopeful: bool) -> frozenset[str]:
        """The rooms and places in which a resident is safe."""
        found = self.all if hopeful else self.surely
        return unit.rooms | {refuge.key for refuge in found}


def refuges(house: House, rooms: CommonRooms) -> Refuges:
    """The refuges of a house."""
    quiet = [_quiet(house, room, "quiet") for room in rooms.quiet]
    unknown = [_quiet(house, room, "unknown") for room in rooms.maybe("quiet")]
    gardens = [_garden(house, room) for room in house.graph.rooms() if room.use.name in _GARDENS]
    found = [*quiet, *unknown, *gardens, *_courts(house), *_counters(house)]
    return Refuges(tuple(refuge for refuge in found if refuge is not None))


def staff_refuges(house: House) -> list[Room]:
    """Rooms that staff can retreat to: their own, behind doors, and no trap."""
    return [
        room
        for room in house.graph.rooms()
        if room.use.name in _STAFF_PLACES
        and _closes(house, room) is not False
        and _ways_on(house, room.key) > 1
    ]


def about_refuges(house: House, doubtful: Iterable[Refuge]) -> list[Missing]:
    """What to ask of places that may be a refuge: uses, locks, fences, counters."""
    return [ask for refuge in doubtful if not refuge.sure for ask in _questions(house, refuge)]


# --- what makes a place one ------------------------------------------------------------------
def _quiet(house: House, room: Room, kind: Literal["quiet", "unknown"]) -> Refuge | None:
    """A room that can be closed and locked; None for one that surely cannot."""
    said = (_closes(house, room), _locks(house, room))
    if False in said:
        return None
    return Refuge(room.key, kind, kind == "quiet" and None not in said)


def _closes(house: House, room: Room) -> bool | None:
    """Whether every way into a room is a door; None where the model leaves that open."""
    links = house.graph.links_of(room.key)
    bare = [link for link in links if link.kind != "door"]
    if not bare and links:
        return True
    lacking = not house.building.doors or bool(doors_without_place(house))
    if all(link.status == "contested" or (link.kind == "opening" and lacking) for link in bare):
        return None
    return False


def _locks(house: House, room: Room) -> bool | None:
    """Whether each of its doors can be locked from inside; None where that is not said."""
    links = [link for link in house.graph.links_of(room.key) if link.kind == "door"]
    said = {_door_locks(house, link) for link in links}
    return False if False in said else None if None in said or not said else True


def _door_locks(house: House, link: Link) -> bool | None:
    answer = house.answers.doors.get(link.via_guid)
    if answer is not None and answer.lockable_from_inside is not None:
        return answer.lockable_from_inside
    door = house.graph.door(link.via)
    stated = door.portal.property("TP_Door.LockableFromInside") if door is not None else None
    return stated if isinstance(stated, bool) else None


def _garden(house: House, room: Room) -> Refuge | None:
    """A garden with more than one way on for residents, unless it is said not to be enclosed."""
    enclosed = is_enclosed(house, room)
    if enclosed is False or len(ways_on(house, room.key, hopeful=True)) < 2:
        return None
    leads_on = len(ways_on(house, room.key, hopeful=False)) > 1
    return Refuge(room.key, "garden", enclosed is True and room.use.known and leads_on)


def _courts(house: House) -> list[Refuge]:
    """Courts that are no rooms: closed in by the house, perhaps gardens."""
    courts = [place.id for place in house.building.places if place.kind == "court"]
    return [
        Refuge(key, "court", False) for key in courts if len(ways_on(house, key, hopeful=True)) > 1
    ]


def _ways_on(house: House, key: str) -> int:
    """To how many places one gets from a place; two doors to the same room are one way."""
    return len(house.graph.neighbours(key))


def _counters(house: House) -> list[Refuge]:
    """The doors of the staff base seen from outside: residents get as far (semantics 4.3).

    Where a facts file or the model says that residents may come in, somebody meets them there.
    """
    bases = {room.key for room in house.graph.rooms() if room.use.name in _COUNTERS}
    return [
        Refuge(end, "counter", _is_free(house, link), link)
        for base in sorted(bases)
        for link in house.graph.links_of(base)
        for end in link.ends
        if end not in bases and link.kind == "door" and _is_public(house, end)
    ]


def _is_free(house: House, link: Link) -> bool:
    """Whether somebody says that this door needs no key from either side."""
    answer = house.answers.doors.get(link.via_guid)
    if answer is not None and (answer.opens_from_inside or answer.opens_from_outside):
        return answer.opens_from_inside == answer.opens_from_outside == "free"
    door = house.graph.door(link.via)
    stated = door.portal.property("TP_Door.OpensWithoutKeyFrom") if door is not None else None
    return isinstance(stated, str) and stated.strip().lower() == "both"


def _is_public(house: House, key: str) -> bool:
    room = house.graph.room(key)
    return room is not None and room.zone not in ("staff", None)


# --- what to ask -----------------------------------------------------------------------------
def _questions(house: House, refuge: Refuge) -> list[Missing]:
    room = house.graph.room(refuge.key)
    if refuge.door is not None:
        return [_about_counter(house, refuge.door, refuge.key)]
    if room is None:
        return [Missing("", say("missing_ways.court"), say("missing_ways.court-remedy"))]
    if refuge.kind == "unknown":
        return [missing.use_of(room)]
    if refuge.kind == "garden":
        return about_garden(house, room)
    return [_about_lock(house, room)]


def _about_counter(house: House, door: Link, before: str) -> Missing:
    base = door.ends[door.ends[0] == before]
    fact = say("missing_ways.counter", room=place_in_words(house, base))
    return Missing(door.via_guid, fact, say("missing_ways.counter-remedy", guid=door.via_guid))


def _about_lock(house: House, room: Room) -> Missing:
    """About its first door of which nobody says whether it locks; else about what is bare."""
    links = house.graph.links_of(room.key)
    doors = [x for x in links if x.kind == "door" and _door_locks(house, x) is None]
    if not doors and (bare := [link for link in links if link.kind != "door"]):
        return missing.far_side(house, bare[0])
    guid = doors[0].via_guid if doors else room.guid
    fact = say("missing_ways.lock", room=room.label)
    return Missing(guid, fact, say("missing_ways.lock-remedy", guid=guid))
