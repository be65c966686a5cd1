"""Names for homes that people can use: what their rooms share, and never the same name twice."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace

from design_rules.graph.home_rooms import LIVING, SLEEP, is_one_of
from design_rules.graph.room_graph import RoomGraph
from design_rules.model.building import Room
from design_rules.model.units import Unit

_SHORT = 2  # letters of a start like the "A" of "A101", which is a code and no word
_WORD = re.compile(r"[^\W\d_]{2}")


def name_homes(units: Iterable[Unit], graph: RoomGraph) -> list[Unit]:
    """Units with ids that stay the same while their first room does, and names of their own."""
    known = list(units)
    called = HomeNames(known, graph)
    named = [
        replace(unit, id=unit.id or f"unit:{min(unit.rooms)}", name=called.name_of(unit))
        for unit in known
    ]
    return _told_apart(named, called)


class HomeNames:
    """Finds what the homes of one building may be called."""

    def __init__(self, units: list[Unit], graph: RoomGraph) -> None:
        self._units, self._graph = units, graph

    def name_of(self, unit: Unit) -> str:
        """The name that is stated, that its rooms share, of its storeys, or of its main room."""
        stated = unit.name.strip()
        if stated:
            return stated
        rooms = self._rooms(unit)
        numbers = common_start([room.name for room in rooms if room.name])
        if numbers:
            return numbers
        told = self._storeys(rooms) if len(self._units) == 1 else self._words(rooms)
        return told or self.main_room(unit).label

    def main_room(self, unit: Unit) -> Room:
        """Its largest room to live or sleep in; of equal ones the first."""
        rooms = self._rooms(unit)
        main = [room for room in rooms if is_one_of(room, SLEEP | LIVING)] or rooms
        return min(main, key=lambda room: (-(room.area or 0.0), room.key))

    def _rooms(self, unit: Unit) -> list[Room]:
        found = [self._graph.room(key) for key in sorted(unit.rooms)]
        return [room for room in found if room is not None]

    def _storeys(self, rooms: list[Room]) -> str:
        """The storeys of a home from below; nothing where one of them is only numbered."""
        floors = sorted(rooms, key=lambda room: (room.floor, room.key))
        names = list(dict.fromkeys(room.storey for room in floors))
        return " + ".join(names) if all(map(_WORD.search, names)) else ""

    def _words(self, rooms: list[Room]) -> str:
        """Words that all names of a home's rooms begin or end with, and no other's do."""
        inside = {room.key for room in rooms}
        own = [_told(room).split() for room in rooms if _told(room)]
        others = [_told(r).split() for r in self._graph.rooms() if r.key not in inside]
        for side in (_as_it_is, _from_its_end):
            shared = _shared_words([side(words) for words in own])
            count = len(shared)
            if count and all(side(words)[:count] != shared for words in others):
                return " ".join(side(shared))
        return ""


def common_start(words: list[str]) -> str:
    """What all numbers of rooms begin with, if that is a code and no part of a word."""
    if len(words) < 2:
        return ""
    first, last = min(words), max(words)
    length = next((k for k, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), 0)
    start = first[:length]
    if any(word[length : length + 1].isalpha() for word in words):
        start = re.sub(r"[^\W\d_]+$", "", start)
    start = start.rstrip(" .-_/")
    is_code = any(char.isdigit() for char in start) or len(start) <= _SHORT
    return start if is_code else ""


def _told(room: Room) -> str:
    return room.long_name or room.name


def _as_it_is(words: list[str]) -> list[str]:
    return words


def _from_its_end(words: list[str]) -> list[str]:
    return words[::-1]


def _shared_words(names: list[list[str]]) -> list[str]:
    """Words that several names begin with, none of them being nothing else."""
    if len(names) < 2:
        return []
    count = 0
    shortest = min(map(len, names))
    while count < shortest - 1 and len({name[count] for name in names}) == 1:
        count += 1
    return names[0][:count]


def _told_apart(units: list[Unit], called: HomeNames) -> list[Unit]:
    """Units of which no two have the same name: by storey, by number, or one after the other."""
    alike: dict[str, list[int]] = defaultdict(list)
    for place, unit in enumerate(units):
        alike[unit.name.casefold()].append(place)
    told = list(units)
    for places in alike.values():
        if len(places) > 1:
            others = {told[k].name.casefold() for k in range(len(told)) if k not in places}
            names = _distinct([units[place] for place in places], called, others)
            for place, name in zip(places, names, strict=True):
                told[place] = replace(units[place], name=name)
    return told


def _distinct(units: list[Unit], called: HomeNames, others: set[str]) -> list[str]:
    marks: tuple[Callable[[Room], str], ...] = (lambda r: r.storey, lambda r: r.name)
    for mark in marks:
        told = [mark(called.main_room(unit)) for unit in units]
        names = [f"{unit.name} ({each})" for unit, each in zip(units, told, strict=True)]
        if all(told) and len({n.casefold() for n in names} - others) == len(units):
            return names
    return _counted(units, others)


def _counted(units: list[Unit], others: set[str]) -> list[str]:
    names: list[str] = []
    number = 0
    for unit in units:
        number += 1
        while f"{unit.name} ({number})".casefold() in others:
            number += 1
        names.append(f"{unit.name} ({number})")
    return names
