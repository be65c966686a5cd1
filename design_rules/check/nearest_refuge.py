"""How far it is from the worst point of a room to the nearest refuge behind few doors."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from math import dist, inf, isinf

import numpy as np
import shapely
from shapely import Point

from design_rules.check.fleeing import Fleeing
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import certain, granted
from design_rules.model.building import GROUND, Link, Room
from design_rules.model.units import Unit
from design_rules.walking import Field, Passable, Spot, Walk
from design_rules.walking.search import Goal

_VISITORS = "visitor_room"
_BLIND = frozenset({"unplaced", "barred", "falls-apart", "no-floor"})


@dataclass(frozen=True, slots=True)
class Nearest:
    """From the worst point of a room to the nearest refuge of a resident."""

    unit: Unit
    room: str
    length: float  # metres; infinite where no refuge is reached
    goals: tuple[Goal, ...] = ()  # the refuges behind few doors
    spot: Spot | None = None  # the worst point
    refuge: Goal | None = None  # the one that is nearest from there
    hopeful: bool = False


class NearestRefuges:
    """The nearest refuges of every resident from every room that she may have to leave.

    A room itself is none: she has to get away from it.

    Args:
        fleeing: the ways and refuges of the house.
        limit: metres that a refuge may be away.
        doors: the most doors on the way, that of the refuge included.
    """

    def __init__(self, fleeing: Fleeing, limit: float, doors: int) -> None:
        self._fleeing, self.house = fleeing, fleeing.house
        self._limit, self._doors = limit, doors
        self._opened: dict[tuple[str, bool], dict[str, int]] = {}
        self._shared: dict[tuple[str, bool], tuple[list[Link], frozenset[str]]] = {}
        self._trips: dict[bool, Trips] = {}
        self._found: dict[tuple[str, tuple[Goal, ...], bool], Nearest] = {}

    # --- answers -------------------------------------------------------------------------------
    def farthest(self, room: Room) -> Nearest:
        """The resident who surely has it farthest, from the worst point of a room."""
        return max(self._sure[room.key], key=lambda each: each.length)

    def hoped(self, room: Room) -> list[Nearest]:
        """With every open question answered in their favour, for those who may have it too far.

        The longest way in a straight line comes first.
        """
        too_far = [each.unit for each in self._sure[room.key] if each.length > self._limit]
        found = [self._nearest(room, unit, hopeful=True) for unit in too_far]
        return sorted(found, key=self._straight, reverse=True)

    def measured(self, room: Room, each: Nearest) -> Nearest:
        """The same with its true length: searches end where a refuge is too far away."""
        if not each.goals:
            return each
        passable = self._fleeing.passable(hopeful=each.hopeful)
        return self._worst(room, each.unit, each.goals, passable, hopeful=each.hopeful)

    def has_way(self, room: Room, unit: Unit) -> bool:
        """Whether the model shows any way from a room to a refuge, or hints at one."""
        begin = self.house.ways.places([room])
        goals = self._fleeing.goals(unit, hopeful=True) - (begin - self._fleeing.counters)
        return self._fleeing.trips(unit, hopeful=True).route(begin, goals) is not None

    def is_surely_far(self, room: Room, each: Nearest) -> bool:
        """Whether no way that the model cannot measure might be short enough."""
        if not self.has_way(room, each.unit):
            return False
        if not each.goals or self._straight(each) > self._limit:
            return True
        return not self._is_blind(room, each)

    def field(self, each: Nearest) -> Field:
        """How far it is from each point of the room to each of the refuges."""
        passable = self._fleeing.passable(hopeful=each.hopeful)
        return self._field(each.room, each.goals, passable, self._reach(each))

    def walk(self, each: Nearest) -> Walk | None:
        """The walk from the worst point."""
        if each.spot is None or each.refuge is None or isinf(each.length):
            return None
        passable, within = self._fleeing.passable(hopeful=each.hopeful), self._reach(each)
        walks = self.house.walks.map
        return walks.distance(each.spot, each.refuge, allowed=passable, within=within)

    def _reach(self, each: Nearest) -> float:
        """How far one has to look for what is known of a room: its worst point, or everywhere."""
        return self._limit if each.length <= self._limit else inf

    def places_of(self, each: Nearest) -> frozenset[str]:
        """The places of the cut graph that the nearest refuge is made of."""
        if isinstance(each.refuge, Link):
            return self._fleeing.counters
        if isinstance(each.refuge, str):
            return self._fleeing.places({each.refuge}) or frozenset({each.refuge})
        return frozenset()

    # --- lengths -------------------------------------------------------------------------------
    @cached_property
    def _sure(self) -> dict[str, list[Nearest]]:
        """Resident by resident, so that a search for her home serves every room."""
        measured = self.house.walks.map
        rooms = [room for room in self._fleeing.fled if measured.floor(room.key) is not None]
        found: dict[str, list[Nearest]] = {room.key: [] for room in rooms}
        for unit in self.house.units:
            for room in rooms:
                found[room.key].append(self._nearest(room, unit, hopeful=False))
        return found

    def _nearest(self, room: Room, unit: Unit, *, hopeful: bool) -> Nearest:
        goals = tuple(self._goals(room, unit, hopeful=hopeful))
        near = tuple(goal for goal in goals if self._apart(room, goal) <= self._limit)
        key = (room.key, near, hopeful)
        if key not in self._found:  # residents who live far away have the same refuges near
            self._found[key] = self._nearest_of(room, unit, near, hopeful=hopeful)
        return replace(self._found[key], unit=unit, goals=goals)

    def _nearest_of(
        self, room: Room, unit: Unit, near: tuple[Goal, ...], *, hopeful: bool
    ) -> Nearest:
        if not near:
            return Nearest(unit, room.key, inf, hopeful=hopeful)
        passable = self._fleeing.passable(hopeful=hopeful)
        found = self._worst(room, unit, near, passable, hopeful=hopeful, within=self._limit)
        if found.length > self._limit or self._by_few_doors(found, passable):
            return found
        fewer = self._fewer_doors(room, near, passable, hopeful=hopeful)
        found = self._worst(room, unit, near, fewer, hopeful=hopeful, within=self._limit)
        if hopeful or self._by_few_doors(found, fewer):
            return found
        return Nearest(unit, room.key, inf, hopeful=hopeful)

    def _apart(self, room: Room, goal: Goal) -> float:
        """Metres in a straight line between a room and a refuge."""
        if isinstance(goal, Link):
            return float(shapely.distance(Point(goal.point[:2]), room.outline))
        other = self.house.graph.room(goal) if isinstance(goal, str) else None
        if other is None or other.outline.is_empty:
            return 0.0
        return float(shapely.distance(room.outline, other.outline))

    def _worst(
        self,
        room: Room,
        unit: Unit,
        goals: tuple[Goal, ...],
        passable: Passable,
        *,
        hopeful: bool,
        within: float = inf,
    ) -> Nearest:
        field = self._field(room.key, goals, passable, within)
        if not len(field):
            return Nearest(unit, room.key, inf, goals, hopeful=hopeful)
        lengths = field.nearest()
        number = int(np.argmax(lengths))
        refuge = goals[int(np.argmin(field.lengths[number]))]
        length, spot = float(lengths[number]), field.spot(number)
        return Nearest(unit, room.key, length, goals, spot, refuge, hopeful)

    def _field(
        self, room: str, goals: tuple[Goal, ...], passable: Passable, within: float = inf
    ) -> Field:
        walks = self.house.walks.map
        return walks.distances_from(room, goals, allowed=passable, within=within)

    # --- doors ---------------------------------------------------------------------------------
    def _goals(self, room: Room, unit: Unit, *, hopeful: bool) -> list[Goal]:
        """The refuges of a resident behind few doors, her home by its entrance rooms."""
        counters, shared = self._common(room, hopeful=hopeful)
        entered = {end for link in unit.entrances for end in link.ends} & unit.rooms
        own = self._behind_few_doors(room, entered - shared, hopeful=hopeful)
        return [*counters, *sorted(shared | own)]

    def _common(self, room: Room, *, hopeful: bool) -> tuple[list[Link], frozenset[str]]:
        """The refuges of everybody behind few doors: doors to stand at, and rooms."""
        key = (room.key, hopeful)
        if key not in self._shared:
            safe = self._fleeing.safe
            found = safe.all if hopeful else safe.surely
            counters = [
                refuge.door
                for refuge in found
                if refuge.door and self._count(room, refuge.key, hopeful=hopeful) <= self._doors
            ]
            rooms = {refuge.key for refuge in found if refuge.door is None}
            few = self._behind_few_doors(room, rooms, hopeful=hopeful)
            self._shared[key] = ([*self._outer_doors(room, hopeful=hopeful), *counters], few)
        return self._shared[key]

    def _behind_few_doors(
        self, room: Room, keys: Iterable[str], *, hopeful: bool
    ) -> frozenset[str]:
        others = set(keys) - {room.key}
        return frozenset(
            key for key in others if self._count(room, key, hopeful=hopeful) <= self._doors
        )

    def _outer_doors(self, room: Room, *, hopeful: bool) -> list[Link]:
        """Doors to the open air behind few doors, for rooms of visitors alone.

        These lie before the control, where nobody has a refuge: she gets away by going out.
        """
        if room.use.name != _VISITORS:
            return []
        passable = self._fleeing.passable(hopeful=hopeful)
        return [
            link
            for link in self.house.graph.links_of(GROUND)
            for inner in set(link.ends) - {GROUND}
            if link.kind == "door" and passable(link, inner, GROUND)
            if self._count(room, inner, hopeful=hopeful) < self._doors
        ]

    def _count(self, room: Room, key: str, *, hopeful: bool) -> float:
        """How many doors are opened from a room to another; infinite where no way leads there."""
        opened = self._doors_from(room, hopeful=hopeful)
        places = self._fleeing.places({key}) or {key}
        return min((opened[place] for place in places if place in opened), default=inf)

    def _doors_from(self, room: Room, *, hopeful: bool) -> dict[str, int]:
        key = (room.key, hopeful)
        if key not in self._opened:
            begin = self.house.ways.places([room])
            allowed = granted if hopeful else certain
            self._opened[key] = self._to_homes(hopeful).doors_to(begin, allowed=allowed)
        return self._opened[key]

    def _to_homes(self, hopeful: bool) -> Trips:
        """Trips that end at any home: nobody goes through one that is not hers."""
        if hopeful not in self._trips:
            homes = self._fleeing.places(self._fleeing.homes)
            trips = self._fleeing.of_any(hopeful=hopeful)
            self._trips[hopeful] = trips.only(lambda arc: arc.start not in homes)
        return self._trips[hopeful]

    def _by_few_doors(self, each: Nearest, passable: Passable) -> bool:
        """Whether the walks from the worst point and from each open side pass few doors."""
        field = self._field(each.room, each.goals, passable, self._limit)
        walks = self.house.walks.map
        for number in self._looked_at(each, field):
            refuge, spot = each.goals[int(np.argmin(field.lengths[number]))], field.spot(number)
            walk = walks.distance(spot, refuge, allowed=passable, within=self._limit)
            if walk is not None and walk.doors - isinstance(refuge, Link) > self._doors:
                return False
        return True

    def _looked_at(self, each: Nearest, field: Field) -> list[int]:
        """The worst point, and the points nearest to the first dozen ways out without a door."""
        if not len(field):
            return []
        links = [x for x in self.house.graph.links_of(each.room) if x.kind != "door"][:12]
        ends = [np.hypot(*(field.points - np.array(x.point[:2])).T) for x in links]
        return [int(np.argmax(field.nearest())), *(int(np.argmin(off)) for off in ends)]

    def _fewer_doors(
        self, room: Room, goals: tuple[Goal, ...], passable: Passable, *, hopeful: bool
    ) -> Passable:
        """Walks whose doors can all be on a way with few: its last opens into a refuge."""
        ends = {goal for goal in goals if isinstance(goal, str)}
        opened: dict[str, int] = {}
        for place, count in self._doors_from(room, hopeful=hopeful).items():
            key = self.house.ways.room_of(place)
            opened[key] = min(count, opened.get(key, count))

        def few(link: Link, start: str, towards: str) -> bool:
            if link.kind == "door":
                most = self._doors - (towards not in ends)
                if opened.get(start, self._doors) + 1 > most:
                    return False
            return passable(link, start, towards)

        return few

    # --- what the model does not show ----------------------------------------------------------
    def _straight(self, each: Nearest) -> float:
        """Metres in a straight line from the worst point to the nearest of the refuges."""
        room = self.house.graph.room(each.room)
        assert room is not None
        if each.spot is None:
            return min((self._apart(room, goal) for goal in each.goals), default=inf)
        return min((self._straight_to(each.spot, goal) for goal in each.goals), default=inf)

    def _straight_to(self, spot: Spot, goal: Goal) -> float:
        if isinstance(goal, Link):
            return dist(spot.point, goal.point[:2])
        room = self.house.graph.room(goal) if isinstance(goal, str) else None
        if room is None or room.outline.is_empty:
            return 0.0
        return float(shapely.distance(Point(spot.point), room.outline))

    def _is_blind(self, room: Room, each: Nearest) -> bool:
        """Whether a way with few doors may lead over places or through doors not shown."""
        opened = self._doors_from(room, hopeful=True)
        keys = {self.house.ways.room_of(p) for p, count in opened.items() if count < self._doors}
        keys.add(room.key)
        measured = self.house.walks.map
        goals = {goal for goal in each.goals if isinstance(goal, str)}
        for key in sorted(keys - self._fleeing.homes):
            if measured.floor(key) is None:
                if self._leads_on(key, goals, opened):
                    return True
                continue
            notes = [*measured.floor(key).notes]  # type: ignore[union-attr]
            links = self.house.graph.links_of(key)
            notes += [
                n for x in links if self._matters(x, opened) for n in measured.threshold(x).notes
            ]
            if any(note.what in _BLIND for note in notes):
                return True
        return False

    def _matters(self, link: Link, opened: dict[str, int]) -> bool:
        places = {p for end in link.ends for p in (self._fleeing.places({end}) or {end})}
        return link.kind != "lift" and len(places & set(opened)) > 1

    def _leads_on(self, key: str, goals: set[str], opened: dict[str, int]) -> bool:
        """Whether one gets from a place without floor to a refuge by as many doors as are left."""
        begin = self._fleeing.places({key}) or frozenset({key})
        before = min((opened[place] for place in begin if place in opened), default=inf)
        on = self._to_homes(True).doors_to(begin)
        ends = self._fleeing.places(goals) | goals
        return any(before + on[place] <= self._doors for place in ends if place in on)
