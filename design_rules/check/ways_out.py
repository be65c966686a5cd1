"""The ways out of a room: who can take them, where they lead, and how far apart they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from math import dist

from shapely import Polygon, union_all

from design_rules.check.base import House
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.refuges import CONVERSATION
from design_rules.geometry.sections import Region, region
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Allowed, Answer, Arc, certain, granted
from design_rules.model.building import Link, Room


@dataclass(frozen=True, slots=True)
class Left:
    """A room with the rooms open to it, which are left together."""

    room: Room
    places: frozenset[str]  # of the cut graph
    outline: Region

    @property
    def diagonal(self) -> float:
        """The longest straight line across, in metres."""
        hull = self.outline.minimum_rotated_rectangle
        corners = list(hull.exterior.coords) if isinstance(hull, Polygon) else []
        return dist(corners[0], corners[2]) if corners else 0.0


def left_rooms(house: House, rooms: CommonRooms, larger_than: float) -> list[Room]:
    """Rooms that need two ways out: talks with staff, and large social and active rooms (T3.3)."""
    homes = {key for unit in house.units for key in unit.rooms}
    large = [r for r in rooms.of("social", "active") if r.area is None or r.area > larger_than]
    talks = [
        room
        for room in house.graph.rooms()
        if room.key not in homes and room.use.name in CONVERSATION and room.use.known
    ]
    return [*large, *talks]


def left(house: House, room: Room, widest: float) -> Left:
    """A room with what is surely open to it; a stretch of corridor is not part of it."""
    places = house.ways.crossed([room], widest).surely
    rooms = [other for key in sorted(places) if (other := house.ways.graph.room(key)) is not None]
    kept = [other for other in rooms if house.ways.room_of(other.key) == other.key]
    outline = region(union_all([other.outline for other in kept]))
    keys = frozenset(other.key for other in kept) | house.ways.places([room])
    return Left(room, keys, outline)


def exits(trips: Trips, places: frozenset[str], *, hopeful: bool) -> list[Arc]:
    """The links that lead out of some places, each once."""
    allowed: Allowed = granted if hopeful else certain
    found = {arc.link: arc for arc in trips.leaving(places) if allowed(arc)}
    return list(found.values())


def two_ways_apart(
    trips: Trips, out: Left, goals: Iterable[str], least: float
) -> tuple[Answer, tuple[Link, Link] | None]:
    """Whether two ways that share nothing start at exits at least so far apart, in metres.

    With the pair of exits by which they do, if any.
    """
    ends = frozenset(goals)
    best = Answer(False)
    for one, other in combinations(exits(trips, out.places, hopeful=True), 2):
        if dist(one.link.point[:2], other.link.point[:2]) < least:
            continue
        pair = {one.link, other.link}
        kept = trips.only(lambda arc, pair=pair: _kept(arc, out.places, pair))  # type: ignore[misc]
        answer = kept.two_ways(out.places, ends)
        if answer.value:
            return answer, (one.link, other.link)
        if answer.value is None and best.value is False:
            best = answer
    return best, None


def _kept(arc: Arc, inside: frozenset[str], exits_: set[Link]) -> bool:
    """Whether an arc stays when a room may only be left by some exits."""
    return arc.start not in inside or arc.end in inside or arc.link in exits_
