"""Rooms that a statement leaves out although one gets to them through the stated home alone."""

from design_rules.graph.home_rooms import HALLS, LIVING, OUTDOOR_OWN, SLEEP, STAIRS, HomeRooms
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
        if not rooms.is_(room.key, rooms.common | OUTDOOR_OWN)
        if room.key in likest or not rooms.is_(room.key, _WAYS)
    )
    found = [
        group
        for group in rooms.clusters(free)
        if _hangs_on(rooms, group, own, claimed)
        if not _is_another_home(rooms, group, own, likest)
    ]
    return frozenset().union(*found)


def _hangs_on(
    rooms: HomeRooms, group: frozenset[str], own: frozenset[str], claimed: frozenset[str]
) -> bool:
    """Whether rooms open to one stated home alone; to common ways by a hall or living room."""
    beside = frozenset[str]().union(*(rooms.beside(key) for key in group)) - group
    if not beside & own or beside & (claimed - own):
        return False
    return all(rooms.is_(key, _WAYS | LIVING) for key in group if rooms.beside(key) - group - own)


def _is_another_home(
    rooms: HomeRooms, group: frozenset[str], own: frozenset[str], likest: frozenset[str]
) -> bool:
    """Whether rooms that open to a stated home are a home by themselves, entered elsewhere."""
    if group <= likest and not rooms.count(group, SLEEP):
        return False  # the doors see one home, and its bedroom is in the statement
    if any(rooms.beside(key) - group - own for key in group):
        return WholeHomes(rooms).is_home(group)
    return rooms.leads_out(group) and WholeHomes(rooms).is_complete(group)
