"""Homes corrected where doors say little and the marks in the names of rooms say which it is."""

from collections import defaultdict
from dataclasses import dataclass, replace

from design_rules.graph.home_rooms import BATHS, COMMON, HALLS, STAIRS, HomeRooms
from design_rules.graph.marks import Marks, find_marks
from design_rules.graph.parting import Home, Parting

_WAYS = HALLS | STAIRS
_WALL = 0.65  # metres between a room and the home that it lies beside


@dataclass(frozen=True, slots=True)
class MarkedHome:
    """A home, its mark, rooms in it of another one's mark, and rooms elsewhere of its mark."""

    home: Home
    mark: str = ""
    strange: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()


def with_marks(rooms: HomeRooms, homes: list[Home], parting: Parting) -> list[MarkedHome]:
    """Homes with what marks in names and numbers say of them."""
    marks = find_marks(rooms.graph.rooms(), [home.rooms for home in homes])
    if marks is not None and marks.strength != "digits":
        homes = [part for home in homes for part in _parted(rooms, home, marks, parting)]
        marks = find_marks(rooms.graph.rooms(), [home.rooms for home in homes])
    if marks is None:
        return [MarkedHome(home) for home in homes]
    kept = [
        replace(home, rooms=_without_strangers(rooms, home.rooms, mark, marks, parting))
        for home, mark in zip(homes, marks.of_homes, strict=True)
    ]
    found = _with_own(rooms, kept, marks) if marks.strength != "digits" else kept
    return [_marked(home, place, marks) for place, home in enumerate(found)]


def _parted(rooms: HomeRooms, home: Home, marks: Marks, parting: Parting) -> list[Home]:
    """The homes that doors leave in one piece and marks tell apart, each whole by itself."""
    told: dict[str, set[str]] = defaultdict(set)
    for key in home.rooms:
        told[marks.of_rooms.get(key, "")].add(key)
    groups = [frozenset(keys) for mark, keys in sorted(told.items()) if mark]
    whole = [group for group in groups if _is_whole(rooms, group, parting)]
    if len(whole) < 2 or len(whole) < len(groups):
        return [home]
    return [replace(home, rooms=group | _hanging(rooms, group, told[""])) for group in whole]


def _hanging(rooms: HomeRooms, group: frozenset[str], unmarked: set[str]) -> frozenset[str]:
    """Rooms without a mark, other than ways, that open to this group alone."""
    return frozenset(
        key for key in unmarked if not rooms.is_(key, _WAYS) and rooms.beside(key) <= group
    )


def _is_whole(rooms: HomeRooms, group: frozenset[str], parting: Parting) -> bool:
    """Whether rooms of one mark hang together and are a home with a bathroom."""
    if len(rooms.clusters(group)) > 1 or not rooms.baths(group, BATHS):
        return False
    return parting.whole.is_home(group)


def _without_strangers(
    rooms: HomeRooms, home: frozenset[str], mark: str, marks: Marks, parting: Parting
) -> frozenset[str]:
    """A home without a way at its rim that does not carry its mark."""
    for key in sorted(home) if mark else ():
        if not rooms.is_(key, _WAYS) or marks.of_rooms.get(key) == mark:
            continue
        rest = parting.all_but(key, home)
        if rest is not None and rooms.goes_on(key, home):
            return _without_strangers(rooms, rest, mark, marks, parting)
    return home


def _with_own(rooms: HomeRooms, homes: list[Home], marks: Marks) -> list[Home]:
    """Homes with the rooms of their mark that open to no other home.

    Those are rooms beside it that no door leads to, and ways just before the home; but those
    only by a code, for a corridor may be number 1 without being of home 1.
    """
    taken = {key for home in homes for key in home.rooms}
    grown = [set(home.rooms) for home in homes]
    for room in rooms.graph.rooms():
        place = marks.home_of(room.key)
        if place is None or room.key in taken or rooms.is_(room.key, COMMON):
            continue
        home = homes[place].rooms
        beside = rooms.beside(room.key)
        lonely = not rooms.graph.links_of(room.key) and _lies_beside(rooms, room.key, home)
        way = rooms.is_(room.key, _WAYS) and beside & home and not beside & (taken - home)
        if lonely or (way and marks.strength == "code"):
            grown[place].add(room.key)
    return [replace(h, rooms=frozenset(keys)) for h, keys in zip(homes, grown, strict=True)]


def _lies_beside(rooms: HomeRooms, key: str, home: frozenset[str]) -> bool:
    outline, floor = rooms.room(key).outline, rooms.room(key).floor
    return not outline.is_empty and any(
        abs(rooms.room(own).floor - floor) < 1.0
        and rooms.room(own).outline.distance(outline) < _WALL
        for own in home
    )


def _marked(home: Home, place: int, marks: Marks) -> MarkedHome:
    mark = marks.of_homes[place]
    strange = {key for key in home.rooms if marks.home_of(key) not in (None, place)}
    own = {key for key, its in marks.of_rooms.items() if mark and its == mark}
    elsewhere = own - home.rooms - set(home.shared) if marks.strength == "code" else set()
    return MarkedHome(home, mark, frozenset(strange), frozenset(elsewhere))
