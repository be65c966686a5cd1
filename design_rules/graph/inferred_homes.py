"""The homes that doors tell of: what is common or staff is taken out, what is left is parted."""

from dataclasses import replace

from design_rules.graph.home_rooms import (
    BATHS,
    OPEN_WAYS,
    HomeRooms,
    is_one_of,
)
from design_rules.graph.marked_homes import MarkedHome, with_marks
from design_rules.graph.parting import Home, Parting
from design_rules.graph.shared_baths import given_back, serving_several, two_sided

_ABOVE = 0.5  # share of a floor without a stair that must lie over or under the home it belongs to


def infer_homes(rooms: HomeRooms, taken: frozenset[str]) -> list[MarkedHome]:
    """The homes of a building outside the rooms that are taken.

    A bathroom between two homes would make them one, so every bathroom with several doors is
    left out at first; those whose doors then lead to different homes are shared.
    """
    maybe = two_sided(rooms, taken)
    if maybe:
        shared = serving_several(rooms, maybe, _homes(rooms.without(maybe), taken))
        homes = _homes(rooms.without(shared), taken) if shared else []
        if shared and serving_several(rooms, shared, homes) == shared:
            return given_back(rooms, shared, homes)
    return _homes(rooms, taken)


def _homes(rooms: HomeRooms, taken: frozenset[str]) -> list[MarkedHome]:
    common = rooms.common
    # a passage that a stated home opens to is no part of another one
    before_stated = {
        room.key
        for room in rooms.graph.rooms()
        if is_one_of(room, OPEN_WAYS) and rooms.beside(room.key) & taken
    }
    candidates = frozenset(
        room.key
        for room in rooms.graph.rooms()
        if room.key not in taken | before_stated and room.walkable and not room.outdoor
        if not is_one_of(room, common)
    )
    parting = Parting(rooms, staffed=rooms.staffed, common=before_stated - taken)
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
    floors = [c for c in rest if len(c) > 1 and not _is_entered(rooms, c)]
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


def _is_entered(rooms: HomeRooms, floor: frozenset[str]) -> bool:
    """Whether any way leads to a floor; by a bathroom that was left out for now, too."""
    through_bath = rooms.baths(floor, BATHS) > rooms.count(floor, BATHS)
    return through_bath or bool(rooms.graph.links_between(floor))


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
