"""Finds the homes of a building in its graph: which rooms lie behind which own door.

Stated units (zones, envelopes, a facts file) come first. The rest is inferred: what is surely
common or staff is taken out; what is left falls into clusters; a cluster that holds several
homes is parted where the homes meet, at a corridor, a stair, or a bathroom between two flats.
"""

from dataclasses import replace
from typing import Literal, TypeAlias

from design_rules.graph.forgotten_rooms import forgotten_rooms, named_away
from design_rules.graph.home_names import name_homes
from design_rules.graph.home_rooms import (
    OUTDOOR_OWN,
    SLEEP,
    HomeRooms,
    is_one_of,
)
from design_rules.graph.inferred_homes import infer_homes
from design_rules.graph.marked_homes import MarkedHome
from design_rules.graph.parting import Home
from design_rules.graph.room_graph import RoomGraph
from design_rules.graph.statements import StatedHome, settle
from design_rules.language import Text, say
from design_rules.model.building import Link, Room
from design_rules.model.units import Unit

Origin: TypeAlias = Literal["stated", "inferred", "one-space"]


def find_units(graph: RoomGraph) -> tuple[Unit, ...]:
    """Every home of the building, in order of its first room."""
    rooms = HomeRooms(graph)
    stated = _stated_units(rooms) if graph.building.stated_units else []
    taken = frozenset(
        key for unit in stated for key in (*unit.rooms, *unit.shared, *unit.doubtful)
    )
    marked = infer_homes(rooms, taken)
    claimed = taken.union(*(each.home.rooms | {*each.home.shared} for each in marked))
    found = [_inferred(rooms, each, claimed) for each in marked]
    units = sorted((*stated, *found), key=lambda unit: min(unit.rooms))
    return tuple(name_homes(units, graph))


def _stated_units(rooms: HomeRooms) -> list[Unit]:
    """Stated homes, each with what its doors say against it."""
    inferred = [marked.home.rooms for marked in infer_homes(rooms, frozenset())]
    settled = settle(rooms, rooms.graph.building.stated_units, inferred)
    claimed = frozenset(
        key for stated in settled for key in (*stated.home.rooms, *stated.home.shared)
    )
    return [_stated(rooms, stated, claimed, inferred) for stated in settled]


def _stated(
    rooms: HomeRooms, stated: StatedHome, claimed: frozenset[str], inferred: list[frozenset[str]]
) -> Unit:
    said, home = stated.said, stated.home
    own = home.rooms | frozenset(home.shared)
    origin: Origin = "one-space" if len(own) == 1 else "stated"
    unit = _unit(rooms.graph, home, origin, said.because, said.name, said.id)
    likest = _likest(unit.rooms, inferred)
    doubtful = forgotten_rooms(rooms, own, claimed, likest)
    disagreement = _disagreement(rooms, unit.rooms, likest, doubtful)
    return replace(unit, doubtful=doubtful, disagreement=disagreement)


def _likest(own: frozenset[str], inferred: list[frozenset[str]]) -> frozenset[str]:
    """The home that doors tell of where another is stated; empty when there is none."""
    likest = max(inferred, key=lambda home: (len(home & own), -len(home)), default=frozenset())
    return likest if likest & own else frozenset()


def _disagreement(
    rooms: HomeRooms, stated: frozenset[str], likest: frozenset[str], doubtful: frozenset[str]
) -> Text | None:
    """Rooms that the doors put elsewhere than the model states; None when both agree.

    Where no door leads from room to room, nothing can be said against a statement.
    """
    if not any(rooms.beside(key) for key in stated):
        return None
    elsewhere = stated ^ likest if likest else frozenset[str]()
    indoors = {key for key in elsewhere if not rooms.is_(key, OUTDOOR_OWN)}
    differing = indoors | doubtful
    if not differing:
        return None
    labels = ", ".join(sorted(rooms.room(key).label for key in differing))
    return say("understanding.unit-disagreement", rooms=labels)


def _inferred(rooms: HomeRooms, marked: MarkedHome, claimed: frozenset[str]) -> Unit:
    graph = rooms.graph
    alone = len(marked.home.rooms) + len(marked.home.shared) == 1
    because = say("understanding.one-space-unit" if alone else "understanding.inferred-unit")
    origin: Origin = "one-space" if alone else "inferred"
    unit = _unit(graph, marked.home, origin, because, marked.mark)
    unit = replace(unit, doubtful=named_away(rooms, marked.home.rooms, claimed) - unit.rooms)
    differing = unit.doubtful | marked.strange | (marked.elsewhere - unit.rooms)
    if not differing:
        return unit
    labels = ", ".join(sorted(_room(graph, key).label for key in differing))
    return replace(unit, disagreement=say("understanding.unit-marks-disagree", rooms=labels))


def _unit(
    graph: RoomGraph, home: Home, origin: Origin, because: Text, name: str = "", id_: str = ""
) -> Unit:
    rooms = home.rooms | _own_balconies(graph, home.rooms)
    bedrooms = tuple(key for key in sorted(rooms) if is_one_of(_room(graph, key), SLEEP))
    return Unit(
        id=id_,
        name=name,
        rooms=rooms,
        entrances=tuple(_entrances(graph, rooms, home.shared)),
        origin=origin,
        because=because,
        bedrooms=bedrooms,
        shared=home.shared,
        residents=_residents(graph, rooms, bedrooms),
    )


def _residents(graph: RoomGraph, rooms: frozenset[str], bedrooms: tuple[str, ...]) -> int | None:
    """How many live in a home: what its bedrooms say, if each says it.

    Of a home without a bedroom, the largest number that any of its rooms carries; beside
    bedrooms such a number tells how many may sit there. One below 0 is no number; 0 is said of a
    bedroom by a facts file alone.
    """
    stated = {key: count for key, count in graph.building.residents if count >= 0 and key in rooms}
    if not bedrooms:
        return max(stated.values(), default=0) or None
    if not stated.keys() >= set(bedrooms):
        return None
    return sum(stated[key] for key in bedrooms) or None


def _entrances(graph: RoomGraph, rooms: frozenset[str], shared: tuple[str, ...]) -> list[Link]:
    """The links at the rim of a home; a bathroom that it shares is no way in."""
    return [link for link in graph.links_between(rooms) if not set(link.ends) & set(shared)]


def _room(graph: RoomGraph, key: str) -> Room:
    room = graph.room(key)
    assert room is not None, key
    return room


def _own_balconies(graph: RoomGraph, rooms: frozenset[str]) -> frozenset[str]:
    """Balconies and terraces that are entered from this home alone."""
    beside = {key for own in rooms for key in graph.neighbours(own)} - rooms
    return frozenset(
        key
        for key in beside
        if (room := graph.room(key)) is not None
        and is_one_of(room, OUTDOOR_OWN)
        and all(near in rooms or graph.room(near) is None for near in graph.neighbours(key))
    )
