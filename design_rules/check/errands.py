"""What a resident goes to besides common rooms: the open air, the garden, staff, laundry, post."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from design_rules.check.base import House
from design_rules.check.common_rooms import CommonRooms, Kind
from design_rules.check.going_round import ToAvoid
from design_rules.model.building import GROUND, Room

_USES: Mapping[str, frozenset[str]] = {
    "garden": frozenset({"garden", "courtyard", "common_terrace"}),
    "laundry": frozenset({"laundry"}),
    "waste": frozenset({"waste"}),
    "post": frozenset({"delivery"}),
    "staff": frozenset({"staff_base", "reception"}),
}


@dataclass(frozen=True, slots=True)
class Goal:
    """Somewhere she goes, and what she must not have to cross on her way (T7.1)."""

    name: str
    places: frozenset[str]  # of the cut graph; empty where no room surely is it
    disputed: tuple[Room, ...]  # rooms that may be it by what the model says of them
    unknown: tuple[Room, ...]  # rooms of which nothing is known
    avoid: ToAvoid


def goals_of(house: House, rooms: CommonRooms, widest: float) -> Iterator[Goal]:
    """The goals that a house has, or may have.

    Args:
        house: the building.
        rooms: its common rooms.
        widest: metres; an opening up to this width parts a room from the corridor.
    """
    unknown = tuple(room for room, _ in rooms.perhaps if not room.use.candidates)
    all_ = _avoid(rooms, ("social", "active", "quiet"), (), widest)
    yield Goal("outside", frozenset({GROUND}), (), (), all_)
    if rooms.quiet:
        disputed = tuple(room for room in rooms.maybe("quiet") if room not in unknown)
        avoid = _avoid(rooms, ("social", "active"), rooms.quiet, widest)
        yield Goal("quiet", house.ways.places(rooms.quiet), disputed, unknown, avoid)
    for name, uses in _USES.items():
        sure = _outside_homes(house, uses, known=True)
        disputed = _outside_homes(house, uses, known=False)
        if sure or disputed:
            ends = _with_theirs(house, sure) if name == "staff" else sure
            avoid = _avoid(rooms, ("social", "active", "quiet"), (*ends, *disputed), widest)
            yield Goal(name, house.ways.places(ends), disputed, unknown, avoid)


def _avoid(
    rooms: CommonRooms, kinds: tuple[Kind, ...], goals: tuple[Room, ...], widest: float
) -> ToAvoid:
    ends = {room.key for room in goals}
    return ToAvoid(
        tuple(room for room in rooms.of(*kinds) if room.key not in ends),
        tuple(room for room in rooms.maybe(*kinds) if room.key not in ends),
        widest,
    )


def _outside_homes(house: House, uses: frozenset[str], *, known: bool) -> tuple[Room, ...]:
    """Rooms outside homes that surely, or that only perhaps, are used for one of some things."""
    homes = {key for unit in house.units for key in unit.rooms}
    found = [room for room in house.graph.rooms() if room.key not in homes and room.walkable]
    if known:
        return tuple(room for room in found if room.use.known and room.use.name in uses)
    return tuple(r for r in found if not r.use.known and uses & set(r.use.candidates))


def _with_theirs(house: House, bases: tuple[Room, ...]) -> tuple[Room, ...]:
    """Staff bases and the staff rooms behind the same doors: she knocks at the first of them."""
    seen = {base.key: base for base in bases}
    queue = list(seen)
    while queue:
        for key in sorted(house.graph.neighbours(queue.pop(), contested=False)):
            room = house.graph.room(key)
            if room is not None and key not in seen and room.zone == "staff" and room.use.known:
                seen[key] = room
                queue.append(key)
    return tuple(seen.values())
