"""The ways out of a room that do not depend on each other, by exits far apart.

Two ways share no place and no portal, at least for the first 10 m or until a second door has
closed behind her (semantics 4.3, item 3, and T3.4); from there on they may come together.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import combinations
from math import dist, inf

from shapely import Polygon, union_all

from design_rules.check.base import House
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.refuges import CONVERSATION
from design_rules.geometry.sections import Region, region
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Allowed, Answer, Arc, certain, granted
from design_rules.model.building import Link, Room

NO_POINT = (0.0, 0.0, 0.0)
_FAR = 10.0  # metres from the exit, after which two ways may come together (T3.4)
_STRETCH = frozenset({"circulation", "entrance"})


@dataclass(frozen=True, slots=True)
class Left:
    """A room with the rooms open to it, which are left together."""

    room: Room
    places: frozenset[str]  # of the cut graph
    outline: Region
    doubtful: tuple[Link, ...] = ()  # sides where more rooms may be open to it

    @property
    def diagonal(self) -> float:
        """The longest straight line across, in metres."""
        hull = self.outline.minimum_rotated_rectangle
        corners = list(hull.exterior.coords) if isinstance(hull, Polygon) else []
        return dist(corners[0], corners[2]) if corners else 0.0


def left(house: House, room: Room, widest: float) -> Left:
    """A room with what is surely open to it; a stretch of corridor is not part of it."""
    crossed = house.ways.crossed([room], widest)
    own = house.ways.places([room])
    kept = [other for key in sorted(crossed.surely - own) if (other := _kept_room(house, key))]
    here = [other for key in sorted(own) if (other := house.ways.graph.room(key)) is not None]
    outline = region(union_all([other.outline for other in (*here, *kept)]))
    doubtful = [x for x in crossed.doubtful if all(_kept_room(house, end) for end in x.ends)]
    return Left(room, own | {other.key for other in kept}, outline, tuple(doubtful))


def _kept_room(house: House, key: str) -> Room | None:
    room = house.ways.graph.room(key)
    return None if room is None or room.zone in _STRETCH else room


def left_rooms(house: House, rooms: CommonRooms, larger_than: float, widest: float) -> list[Room]:
    """Rooms that need two ways out: talks with staff, and large social and active rooms (T3.3).

    Rooms open to each other are as large as they are together; one of unknown size may be large.
    """
    homes = {key for unit in house.units for key in unit.rooms}
    busy = [*rooms.of("social", "active")]
    large = [room for room in busy if _may_be_large(house, room, larger_than, widest)]
    talks = [
        room
        for room in house.graph.rooms()
        if room.key not in homes and room.use.name in CONVERSATION and room.use.known
    ]
    return [*large, *(room for room in talks if room not in large)]


def _may_be_large(house: House, room: Room, larger_than: float, widest: float) -> bool:
    if room.outline.is_empty or not house.building.measured or (room.area or 0.0) > larger_than:
        return True
    return left(house, room, widest).outline.area > larger_than


def maybe_large(house: House, rooms: CommonRooms, larger_than: float) -> list[Room]:
    """Rooms of unknown use that would need two ways out if they were social or active."""
    return [
        room
        for room in rooms.maybe("social", "active")
        if room.area is None or not house.building.measured or room.area > larger_than
    ]


# --- two ways --------------------------------------------------------------------------------
def two_ways_apart(
    trips: Trips, out: Left, goals: Iterable[str], least: float, *, hopeful: bool
) -> tuple[Answer, tuple[Link, Link] | None]:
    """Whether two independent ways start at exits at least so far apart, in metres.

    With the pair of exits by which they do, if any.

    Args:
        trips: where somebody may go.
        out: the room that is left.
        goals: places of the cut graph where the ways may end.
        least: metres between the two exits.
        hopeful: whether doubtful links lead on from where the ways may come together, and exits
            whose place is not known may lie far enough apart.
    """
    ends = frozenset(goals) - out.places
    ends |= far_enough(trips, out.places, ends, granted if hopeful else certain)
    best = Answer(False)
    for one, other in combinations(_exits(trips, out.places), 2):
        if not _lie_apart(one, other, least, hopeful):
            continue
        pair = {one, other}
        kept = trips.only(lambda arc, pair=pair: _is_kept(arc, out.places, pair))  # type: ignore[misc]
        answer = kept.two_ways(out.places, ends)
        if answer.value:
            return answer, (one, other)
        if answer.value is None and best.value is False:
            best = answer
    return best, None


def _lie_apart(one: Link, other: Link, least: float, hopeful: bool) -> bool:
    if least > 0 and NO_POINT in (one.point, other.point):
        return hopeful
    return dist(one.point[:2], other.point[:2]) >= least


def shared_by_all(trips: Trips, out: Left, goals: Iterable[str]) -> list[str | Arc]:
    """Rooms and portals that every way passes before two may come together, nearest first."""
    ends = frozenset(goals) - out.places
    return list(trips.choke(out.places, ends | far_enough(trips, out.places, ends)))


def _exits(trips: Trips, places: frozenset[str]) -> list[Link]:
    return list(dict.fromkeys(arc.link for arc in trips.leaving(places)))


def _is_kept(arc: Arc, inside: frozenset[str], exits_: set[Link]) -> bool:
    """Whether an arc stays when a room may only be left by some exits."""
    return arc.start not in inside or arc.end in inside or arc.link in exits_


def far_enough(
    trips: Trips, inside: frozenset[str], goals: frozenset[str], leads_on: Allowed = granted
) -> frozenset[str]:
    """Places where ways out of a room may come together: far away, or behind a second door.

    However one comes there, and from all of them one gets on to a goal without coming back near.
    """
    places = trips.reachable(inside)
    onward = {place: trips.leaving([place]) for place in sorted(places)}
    near = _near(onward, inside) | inside
    into: dict[str, list[str]] = defaultdict(list)
    for arc in (arc for arcs in onward.values() for arc in arcs):
        if arc.start not in near and leads_on(arc):
            into[arc.end].append(arc.start)
    found = set(goals)
    queue = deque(sorted(goals))
    while queue:
        for start in into[queue.popleft()]:
            if start not in found:
                found.add(start)
                queue.append(start)
    return frozenset(found - goals)


def _near(onward: Mapping[str, list[Arc]], inside: frozenset[str]) -> set[str]:
    """Places less than 10 m from the exit by which one left, walked from door to door.

    The first door is the exit; behind a second one nothing is near.
    """
    found: set[str] = set()
    first = [arc for place in sorted(inside) for arc in onward.get(place, ())]
    lengths = {arc: 0.0 for arc in first if arc.end not in inside}
    queue = [(0.0, number, arc) for number, arc in enumerate(lengths)]
    count = len(queue)
    while queue:
        length, _, arc = heappop(queue)
        if length > lengths[arc] or (arc.link.kind == "door" and arc.start not in inside):
            continue
        found.add(arc.end)
        for next_ in onward.get(arc.end, ()):
            further = length + _step(arc.link, next_.link)
            if next_.end not in inside and further < min(_FAR, lengths.get(next_, inf)):
                lengths[next_], count = further, count + 1
                heappush(queue, (further, count, next_))
    return found


def _step(one: Link, other: Link) -> float:
    """Metres between two portals; none where nobody knows where one of them is."""
    if NO_POINT in (one.point, other.point):
        return 0.0
    return dist(one.point[:2], other.point[:2]) + abs(one.point[2] - other.point[2])
