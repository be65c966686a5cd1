"""Whether a room of a home lies behind a door of that home (semantics 4.1, item 3).

A home's rim is made of the ways that lead out of it. Where one of them is open, everything that
is reached from there without passing a door is as public as what lies outside.
"""

from dataclasses import dataclass
from typing import Literal

from design_rules.check import missing
from design_rules.check.bathrooms import Bathrooms
from design_rules.check.lost_doors import doors_without_place
from design_rules.check.possible_doors import may_be_no_way
from design_rules.model.building import Link, Room
from design_rules.verdict import Missing

_SHUT = ("door", "lift")  # a lift has doors of its own


@dataclass(frozen=True, slots=True)
class Behind:
    """What shuts a room off from the rest of the house.

    `shut`:         a door of the home, besides the room's own.
    `open`:         nothing: `way` is an opening that the model shows as such, with no door in it.
    `perhaps-open`: a door may be missing from the model at `way`; `ask` says what decides.
    `no-way-in`:    nothing leads into this part of the home; `ask` says what is missing.
    """

    how: Literal["shut", "open", "perhaps-open", "no-way-in"]
    way: Link | None = None
    ask: tuple[Missing, ...] = ()


def behind(home: Bathrooms, room: Room) -> Behind:
    """What shuts a room of a home off from the rest of the house."""
    graph, inside = home.house.graph, home.inside()
    part = graph.reach(room.key, within=inside)
    rim = graph.links_between(part)
    if not rim:
        return Behind("no-way-in", ask=(_way_into(home, part, room),))
    ways = [link for link in rim if _may_stand_open(home, room, link)]
    for way in ways:
        ask = _doubts(home, way)
        if not ask and room.key in _exposed(home, way, inside, contested=False):
            return Behind("open", way)
    for way in ways:
        if room.key in _exposed(home, way, inside, contested=True):
            ask = _doubts(home, way) or [missing.door_in(home.house, way)]
            return Behind("perhaps-open", way, tuple(ask))
    return Behind("shut")


def _may_stand_open(home: Bathrooms, room: Room, link: Link) -> bool:
    """Whether a way out of a home may have no door; the room's own ways are not asked here.

    What fills an opening shuts it, be it a door or not.
    """
    own = room.key in link.ends and not home.one_space
    return link.kind not in _SHUT and not own and not may_be_no_way(home.house, link)


def _way_into(home: Bathrooms, part: frozenset[str], room: Room) -> Missing:
    """How one gets into a part of a home: from the rest of it, or from the house."""
    rest = [each for each in home.rooms if each.key not in part and each.walkable]
    entered = [each for each in rest if not each.outdoor]
    if home.unit.entrances and entered:
        return missing.stair_to(entered[0], room)
    return missing.entrance_of(home.unit, home.rooms)


def _exposed(
    home: Bathrooms, way: Link, inside: frozenset[str], *, contested: bool
) -> frozenset[str]:
    """Rooms of a home with at most a door of their own between them and an open way into it."""
    graph = home.house.graph
    seen = {end for end in way.ends if end in inside}
    todo = list(seen)
    while todo:
        for link in graph.links_of(todo.pop()):
            fresh = set(link.ends) - seen if set(link.ends) <= inside else set()
            if link.kind not in _SHUT and (contested or link.status == "certain"):
                seen |= fresh
                todo += fresh
    doors = [link for key in sorted(seen) for link in graph.links_of(key)]
    beside = {
        end
        for link in doors
        if contested or link.status == "certain"
        for end in link.ends
        if end in inside
    }
    return frozenset(seen | beside)


def _doubts(home: Bathrooms, way: Link) -> list[Missing]:
    """What has to be known before a way out of a home counts as open.

    Only an opening that the model shows as one, between two rooms, in a file that shows doors
    and places each of them, surely has none.
    """
    graph = home.house.graph
    ask = [
        missing.door_without_place(door.name, door.guid)
        for door in doors_without_place(home.house)
    ]
    between_rooms = all(graph.room(end) is not None for end in way.ends)
    if home.house.building.damaged:
        ask.append(missing.lost_records())
    stated = way.kind == "opening" and way.status == "certain" and between_rooms
    if not stated or not home.house.building.doors:
        ask.insert(0, missing.door_in(home.house, way))
    return ask
