"""Rooms that a statement, or a name, leaves out although one gets to them through a home alone."""

from design_rules.graph.home_rooms import (
    HALLS,
    LIVING,
    OUTDOOR_OWN,
    SHARED_BY_NAME,
    SLEEP,
    STAIRS,
    HomeRooms,
)
from design_rules.graph.whole_homes import WholeHomes

_WAYS = HALLS | STAIRS | {"main_entrance"}


def forgotten_rooms(
    rooms: HomeRooms, own: frozenset[str], claimed: frozenset[str], likest: frozenset[str]
) -> frozenset[str]:
    """Rooms in no statement that the doors put in a stated home.

    They lead nowhere but to the home, or they are its hall with what else hangs on it, if that
    is no home by itself.

    Args:
        rooms: the building.
        own: rooms of the stated home.
        claimed: rooms of any stated home.
        likest: the home that doors alone tell of at this place: a way is forgotten only if it
            is in that.
    """
    free = frozenset(
        room.key
        for room in rooms.graph.rooms()
        if room.key not in claimed and room.walkable and not room.outdoor
        if not rooms.is_(room.key, rooms.common | OUTDOOR_OWN) or shared_by_name(rooms, room.key)
        if room.key in likest or not rooms.is_(room.key, _WAYS)
    )
    found = [
        group
        for group in rooms.clusters(free)
        if _hangs_on(rooms, group, own, claimed)
        if not _is_another_home(rooms, group, own, likest)
    ]
    return frozenset().union(*found)


def named_away(rooms: HomeRooms, own: frozenset[str], claimed: frozenset[str]) -> frozenset[str]:
    """Rooms that only one home leads to and whose name alone says that several homes share them.

    What hangs on such a room goes with it.

    Args:
        rooms: the building.
        own: rooms of the home.
        claimed: rooms of any home.
    """
    free = frozenset(
        room.key
        for room in rooms.graph.rooms()
        if room.key not in claimed and room.walkable and not room.outdoor
        if not rooms.is_(room.key, rooms.common) or shared_by_name(rooms, room.key)
    )
    found = [
        group
        for group in rooms.clusters(free)
        if any(shared_by_name(rooms, key) for key in group)
        if (beside := _beside(rooms, group)) and beside <= own
    ]
    return frozenset().union(*found)


def shared_by_name(rooms: HomeRooms, key: str) -> bool:
    """Whether nothing but its name says that homes share a room."""
    return rooms.is_(key, SHARED_BY_NAME) and rooms.room(key).use.certainty != "given"


def _beside(rooms: HomeRooms, group: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*(rooms.beside(key) for key in group)) - group


def _hangs_on(
    rooms: HomeRooms, group: frozenset[str], own: frozenset[str], claimed: frozenset[str]
) -> bool:
    """Whether rooms open to one stated home alone; to common ways by a hall or living room."""
    beside = _beside(rooms, group)
    if not beside & own or beside & (claimed - own):
        return False
    return all(rooms.is_(key, _WAYS | LIVING) for key in group if rooms.beside(key) - group - own)


def _is_another_home(
    rooms: HomeRooms, group: frozenset[str], own: frozenset[str], likest: frozenset[str]
) -> bool:
    """Whether rooms that open to a stated home are a home by themselves, entered elsewhere."""
    if group <= likest and not (rooms.count(group, SLEEP) and rooms.count(own, SLEEP)):
        return False  # the doors see one home, and only one of its halves has the bedrooms
    if any(rooms.beside(key) - group - own for key in group):
        return WholeHomes(rooms).is_home(group)
    return rooms.leads_out(group) and WholeHomes(rooms).is_complete(group)
