"""The controlled point: the room between outer and inner door where staff meet who comes in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from design_rules.check.base import House
from design_rules.graph.passages import Passages
from design_rules.model.building import Link, Room

_SURE = frozenset({"sluice", "windbreak", "main_entrance"})
_LOBBIES = _SURE | {"reception", "waiting"}


@dataclass(frozen=True, slots=True)
class Point:
    """A controlled point, and the rooms before it up to the open air.

    Where a windbreak leads to a sluice, the sluice is the point: whoever gets on from the
    windbreak by another door has not passed it.
    """

    rooms: tuple[Room, ...]
    before: tuple[Room, ...]

    @property
    def keys(self) -> frozenset[str]:
        """The rooms of the point."""
        return frozenset(room.key for room in self.rooms)


def points(house: House) -> list[Point]:
    """The rooms that may be the controlled point: the one that is stated, or each that looks it.

    A lobby counts when one comes into it from outside otherwise than by a door that is for staff,
    goods or escape; a sluice counts anywhere, since the stair before it may be the neighbours'.
    """
    passages = Passages(house.graph, house.units, house.answers)
    groups = [_rooms(house, group) for group in _groups(house)]
    stated = [group for group in groups if any(_entries(house, passages, group, stated=True))]
    if stated:
        return [_point(group) for group in stated]
    return [
        _point(group)
        for group in groups
        if any(room.use.name == "sluice" for room in group)
        or (
            any(room.use.name in _SURE for room in group)
            and any(_entries(house, passages, group, stated=False))
        )
    ]


def perhaps_points(house: House) -> list[Room]:
    """Rooms of unknown or disputed use with a door to outside: one may be the controlled point."""
    homes = {key for unit in house.units for key in unit.rooms}
    return [
        room
        for room in house.graph.rooms()
        if room.key not in homes
        and not room.outdoor
        and room.walkable
        and not room.use.known
        and (not room.use.candidates or set(room.use.candidates) & _LOBBIES)
        and any(house.graph.is_outdoors(end) for end in house.graph.neighbours(room.key))
    ]


def _groups(house: House) -> list[frozenset[str]]:
    """Lobbies that lead into each other, indoors and outside homes."""
    homes = {key for unit in house.units for key in unit.rooms}
    lobbies = [
        room.key
        for room in house.graph.rooms()
        if room.use.known and room.use.name in _LOBBIES
        and room.key not in homes and room.walkable and not room.outdoor
    ]  # fmt: skip
    return house.graph.clusters(lobbies)


def _rooms(house: House, keys: Iterable[str]) -> tuple[Room, ...]:
    found = (house.graph.room(key) for key in sorted(keys))
    return tuple(room for room in found if room is not None)


def _entries(
    house: House, passages: Passages, group: tuple[Room, ...], *, stated: bool
) -> Iterator[Link]:
    """Doors from outside into a group of lobbies that visitors may use."""
    for room in group:
        for link in house.graph.links_of(room.key):
            start = next(end for end in link.ends if end != room.key)
            if not house.graph.is_outdoors(start):
                continue
            portal, is_stated = passages.portal(link, towards=room.key)
            if portal == "main-entrance-in" and is_stated >= stated:
                yield link


def _point(group: tuple[Room, ...]) -> Point:
    inner = tuple(room for room in group if room.use.name == "sluice") or group
    return Point(inner, tuple(room for room in group if room not in inner))
