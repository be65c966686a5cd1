"""Bathrooms that open to more than one home: found by leaving them out, then given back."""

from dataclasses import replace

from design_rules.graph.home_rooms import BATHS, SLEEP, HomeRooms
from design_rules.graph.marked_homes import MarkedHome
from design_rules.graph.whole_homes import WholeHomes


def two_sided(rooms: HomeRooms, taken: frozenset[str]) -> frozenset[str]:
    """Bathrooms that one can walk through, from one room to another."""
    return frozenset(
        room.key
        for room in rooms.graph.rooms()
        if rooms.is_(room.key, BATHS) and room.key not in taken and not room.outdoor
        if room.walkable and len(rooms.beside(room.key) - taken) > 1
    )


def serving_several(
    rooms: HomeRooms, baths: frozenset[str], homes: list[MarkedHome]
) -> frozenset[str]:
    """Those of the bathrooms that join homes, by themselves or by a door between two of them.

    Args:
        rooms: the building with the bathrooms.
        baths: bathrooms that were left out when the homes were found.
        homes: what was found.
    """
    joining = [group for group in rooms.clusters(baths) if len(_served(rooms, group, homes)) > 1]
    return frozenset().union(*joining)


def given_back(
    rooms: HomeRooms, baths: frozenset[str], homes: list[MarkedHome]
) -> list[MarkedHome]:
    """Homes with the bathrooms that were left out: their own, or shared with a neighbour."""
    back = list(homes)
    for group in rooms.clusters(baths):
        for bath in sorted(group):
            served = _served(rooms, frozenset({bath}), homes) or _served(rooms, group, homes)
            for place in served:
                back[place] = _with_bath(back[place], bath, alone=len(served) == 1)
    return back


def _with_bath(marked: MarkedHome, bath: str, *, alone: bool) -> MarkedHome:
    home = marked.home
    if alone:
        return replace(marked, home=replace(home, rooms=home.rooms | {bath}))
    return replace(marked, home=replace(home, shared=tuple(sorted({*home.shared, bath}))))


def _served(rooms: HomeRooms, group: frozenset[str], homes: list[MarkedHome]) -> list[int]:
    """Places of the homes that a group of bathrooms opens to, if each is one without them."""
    beside = frozenset[str]().union(*(rooms.beside(key) for key in group))
    return [
        place
        for place, marked in enumerate(homes)
        if beside & marked.home.rooms and _stands_alone(rooms, marked.home.rooms, group)
    ]


def _stands_alone(rooms: HomeRooms, home: frozenset[str], group: frozenset[str]) -> bool:
    """Whether a home needs no bathroom to be entered, or has all that a home has but that."""
    rim = rooms.graph.links_between(home)
    entered = any(not set(link.ends) & group for link in rim)
    whole = WholeHomes(rooms)
    return entered if rooms.count(home, SLEEP) else entered and whole.is_home(home | group)
