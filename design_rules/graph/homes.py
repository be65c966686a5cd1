"""Finds the homes of a building in its graph: which rooms lie behind which own door.

Stated units (zones, envelopes, a facts file) come first. The rest is inferred: what is surely
common or staff is taken out; what is left falls into clusters; a cluster that holds several
homes is parted where the homes meet, at a corridor, a stair, or a bathroom between two flats.
"""

from dataclasses import replace
from typing import Literal, TypeAlias

from design_rules.graph.home_rooms import (
    COMMON,
    COMMON_WHERE_STAFFED,
    LIVING,
    OUTDOOR_OWN,
    SLEEP,
    STAFFED,
    HomeRooms,
    is_one_of,
)
from design_rules.graph.marked_homes import MarkedHome, with_marks
from design_rules.graph.parting import Home, Parting
from design_rules.graph.room_graph import RoomGraph
from design_rules.language import Text, say
from design_rules.model.building import Room, StatedUnit
from design_rules.model.units import Unit

Origin: TypeAlias = Literal["stated", "inferred", "one-space"]

_WAYS = frozenset({"corridor", "stair", "lift_lobby"})
_ABOVE = 0.5  # share of a floor without a stair that must lie over or under the home it belongs to


def find_units(graph: RoomGraph) -> tuple[Unit, ...]:
    """Every home of the building, in order of its first room."""
    rooms = HomeRooms(graph)
    stated = [_stated(graph, unit) for unit in graph.building.stated_units if unit.rooms]
    taken = {key for unit in stated for key in unit.rooms}
    found = [_inferred(graph, marked) for marked in _homes(rooms, taken)]
    told = _held_against_the_graph(rooms, stated) if stated else []
    units = sorted((*told, *found), key=lambda unit: min(unit.rooms))
    return tuple(_named(units, graph))


def _held_against_the_graph(rooms: HomeRooms, stated: list[Unit]) -> list[Unit]:
    """Stated homes, each with what its doors say against it."""
    inferred = [marked.home.rooms for marked in _homes(rooms, set())]
    return [replace(unit, disagreement=_disagreement(rooms, unit, inferred)) for unit in stated]


def _disagreement(rooms: HomeRooms, unit: Unit, inferred: list[frozenset[str]]) -> Text | None:
    """Rooms that the doors put elsewhere than the model states; None when both agree.

    Where no door leads from room to room, nothing can be said against a statement.
    """
    own = frozenset(key for key in unit.rooms if not rooms.is_(key, OUTDOOR_OWN))
    if not any(rooms.beside(key) for key in own):
        return None
    likest = max(inferred, key=lambda home: (len(home & own), -len(home)), default=frozenset())
    differing = sorted(rooms.room(key).label for key in own ^ likest)
    if not likest & own or not differing:
        return None
    return say("understanding.unit-disagreement", rooms=", ".join(differing))


def _homes(rooms: HomeRooms, taken: set[str]) -> list[MarkedHome]:
    staffed = any(is_one_of(room, STAFFED) for room in rooms.graph.rooms())
    common = COMMON | COMMON_WHERE_STAFFED if staffed else COMMON
    # a passage that a stated home opens to is no part of another one
    before_stated = {
        room.key
        for room in rooms.graph.rooms()
        if is_one_of(room, _WAYS) and rooms.beside(room.key) & taken
    }
    candidates = frozenset(
        room.key
        for room in rooms.graph.rooms()
        if room.key not in taken | before_stated and room.walkable and not room.outdoor
        if not is_one_of(room, common)
    )
    parting = Parting(rooms, staffed=staffed, common=before_stated - taken)
    homes: list[Home] = []
    rest: list[frozenset[str]] = []  # lived in, but no homes by themselves
    for cluster in rooms.clusters(candidates):
        found = parting.part(cluster)
        homes.extend(found)
        if not found and parting.whole.is_lived_in(cluster):
            rest.append(cluster)
    homes = _with_floors(rooms, homes, rest, parting)
    if len(homes) > 1:
        homes = [replace(home, rooms=parting.without_stair(home.rooms)) for home in homes]
    return with_marks(rooms, homes, parting)


def _with_floors(
    rooms: HomeRooms, homes: list[Home], rest: list[frozenset[str]], parting: Parting
) -> list[Home]:
    """Homes with the floors that no modelled stair leads to, each joined to the home it is of.

    An upper floor without a kitchen is no home of its own: it belongs to the only home there
    is, or to the one that it lies above or below. Two floors may be a home only together.
    """
    floors = [c for c in rest if len(c) > 1 and not rooms.graph.links_between(c)]
    entered = [c for c in rest if c not in floors]
    if not homes and len(entered) == 1 and floors:
        whole = entered[0].union(*floors)
        return [Home(whole)] if parting.whole.is_home(whole) else []
    joined = list(homes)
    for floor in floors:
        scores = [_over(rooms, floor, home.rooms) for home in joined]
        if scores and (len(homes) == 1 or max(scores) > _ABOVE):
            at = scores.index(max(scores))
            joined[at] = replace(joined[at], rooms=joined[at].rooms | floor)
    return joined


def _over(rooms: HomeRooms, floor: frozenset[str], home: frozenset[str]) -> float:
    """The share of a floor that lies over or under a home."""
    area = sum(rooms.room(key).outline.area for key in floor)
    common = sum(
        rooms.room(a).outline.intersection(rooms.room(b).outline).area
        for a in floor
        for b in home
        if rooms.room(a).floor != rooms.room(b).floor
    )
    return common / area if area else 0.0


def _stated(graph: RoomGraph, unit: StatedUnit) -> Unit:
    rooms = frozenset(key for key in unit.rooms if graph.room(key) is not None)
    origin: Origin = "one-space" if len(rooms) == 1 else "stated"
    return _unit(graph, Home(rooms), origin, unit.because, unit.name, unit.id)


def _inferred(graph: RoomGraph, marked: MarkedHome) -> Unit:
    alone = len(marked.home.rooms) == 1
    because = say("understanding.one-space-unit" if alone else "understanding.inferred-unit")
    origin: Origin = "one-space" if alone else "inferred"
    unit = _unit(graph, marked.home, origin, because, marked.mark)
    differing = marked.strange | (marked.elsewhere - unit.rooms)
    if not differing:
        return unit
    labels = ", ".join(sorted(_room(graph, key).label for key in differing))
    return replace(unit, disagreement=say("understanding.unit-marks-disagree", rooms=labels))


def _unit(
    graph: RoomGraph, home: Home, origin: Origin, because: Text, name: str = "", id_: str = ""
) -> Unit:
    rooms = home.rooms | _own_balconies(graph, home.rooms)
    bedrooms = tuple(key for key in sorted(rooms) if is_one_of(_room(graph, key), SLEEP))
    stated = dict(graph.building.residents)
    counts = [stated[key] for key in sorted(rooms) if key in stated]
    return Unit(
        id=id_,
        name=name,
        rooms=rooms,
        entrances=tuple(graph.links_between(rooms)),
        origin=origin,
        because=because,
        bedrooms=bedrooms,
        shared=home.shared,
        residents=sum(counts) if counts else None,
    )


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


def _named(units: list[Unit], graph: RoomGraph) -> list[Unit]:
    """Units with ids that stay the same while their first room does, and names people can use."""
    done = []
    for unit in units:
        first = min(unit.rooms)
        label = unit.name or _common_label(unit, graph)
        done.append(replace(unit, id=unit.id or f"unit:{first}", name=label))
    return done


def _common_label(unit: Unit, graph: RoomGraph) -> str:
    """What its rooms' numbers have in common, else the label of its main room."""
    rooms = [_room(graph, key) for key in sorted(unit.rooms)]
    numbers = [room.name for room in rooms if room.name]
    shared = _common_start(numbers) if len(numbers) > 1 else ""
    if shared:
        return shared
    main = [room for room in rooms if is_one_of(room, SLEEP | LIVING)] or rooms
    return main[0].label


def _common_start(words: list[str]) -> str:
    first, last = min(words), max(words)
    length = next((k for k, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), 0)
    return first[:length].rstrip(" .-_/")
