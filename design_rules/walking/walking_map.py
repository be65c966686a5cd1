"""How far people walk in a building, and along which line."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import inf

import numpy as np

from design_rules.geometry.sections import EMPTY
from design_rules.language import say
from design_rules.model.building import Building, Link, Room
from design_rules.walking.fields import Field
from design_rules.walking.floors import Door, RoomFloor, room_floor
from design_rules.walking.goals import Endings
from design_rules.walking.grids import Grid, grid_on, lengths_to
from design_rules.walking.search import Goal, Leads
from design_rules.walking.standing import GRID
from design_rules.walking.surroundings import Surroundings, furniture_of
from design_rules.walking.thresholds import Threshold, Thresholds
from design_rules.walking.tracing import Trace, walk_of
from design_rules.walking.walks import Note, Passable, Spot, Walk, anyone

_REMEMBERED = 256  # searches that are kept for the next question of the same kind


class WalkingMap:
    """The floors of a building and the gates between them; each is made when first needed.

    One walks over rooms that have an outline. A place without floor (outside, a court, a side
    that nobody modelled) can be a goal, but is not walked through. A walk to a room ends at the
    first step inside it, one to a place without floor at its threshold.

    Args:
        building: rooms, doors and links.
        surroundings: what else stands there; left out, only the building's fixtures do.
    """

    def __init__(self, building: Building, surroundings: Surroundings | None = None) -> None:
        self._around = surroundings or Surroundings(furniture=furniture_of(building))
        self._rooms = {room.key: room for room in building.rooms}
        self._links: dict[str, list[Link]] = {}
        for link in dict.fromkeys(building.links):
            for end in dict.fromkeys(link.ends):
                self._links.setdefault(end, []).append(link)
        self._thresholds = Thresholds(building, self._around)
        self._known: dict[Link, Threshold] = {}
        self._floors: dict[str, RoomFloor | None] = {}
        self._grids: dict[tuple[str, float], Grid] = {}
        self._endings = Endings(self._links, self.floor, self.threshold)
        self._searched = lru_cache(maxsize=_REMEMBERED)(self._search)

    # --- walks ---------------------------------------------------------------------------------
    def distance(
        self,
        start: Spot,
        end: Goal,
        *,
        allowed: Passable = anyone,
        lifts: bool = False,
        within: float = inf,
    ) -> Walk | None:
        """The shortest walk from a point to a goal; None where none can be shown.

        Args:
            allowed: whether one may go through a link from one end to the other.
            lifts: whether lifts may be taken; nothing is counted for the ride.
            within: metres; a goal that is farther away is not looked for.
        """
        return self.nearest(start, [end], allowed=allowed, lifts=lifts, within=within)

    def nearest(
        self,
        start: Spot,
        ends: Iterable[Goal],
        *,
        allowed: Passable = anyone,
        lifts: bool = False,
        within: float = inf,
    ) -> Walk | None:
        """The shortest walk to whichever goal is nearest; None where none can be shown."""
        goals = tuple(ends)
        floor = self.floor(start.room)
        if floor is None:
            return None
        leads = self.leads(goals, allowed=allowed, lifts=lifts, within=within)
        trace = Trace(self.floor, leads)
        here = [goal for goal in goals if _lies_in(goal, start.room)]
        return walk_of(trace, floor, start, here)

    def leads(
        self,
        goals: Iterable[Goal],
        *,
        allowed: Passable = anyone,
        lifts: bool = False,
        within: float = inf,
    ) -> Leads:
        """One search for the nearest of some goals, that answers for every start."""
        return self._searched(tuple(goals), allowed, lifts, within)

    def _search(
        self, goals: tuple[Goal, ...], allowed: Passable, lifts: bool, within: float
    ) -> Leads:
        leads = Leads(self.floor, allowed, lifts=lifts, within=within)
        return leads.search(ending for goal in goals for ending in self._endings.of(goal, leads))

    # --- fields --------------------------------------------------------------------------------
    def distances_from(
        self,
        rooms: str | Iterable[str],
        goals: Sequence[Goal],
        *,
        allowed: Passable = anyone,
        lifts: bool = False,
        within: float = inf,
        grid: float = GRID,
    ) -> Field:
        """How far it is from each point of some floors to each of the goals.

        Args:
            rooms: a room, or several that are one to whoever stands in them.
            goals: one column each; a room that a point lies in is 0 m away from it.
            within: metres; a goal that is farther from the way into it is infinitely far.
            grid: metres between points.
        """
        keys = (rooms,) if isinstance(rooms, str) else tuple(rooms)
        floors = [floor for key in keys if (floor := self.floor(key)) is not None]
        grids = [self._grid(floor, grid) for floor in floors]
        columns = [
            lengths_to(
                goal, grids, self.leads([goal], allowed=allowed, lifts=lifts, within=within)
            )
            for goal in goals
        ]
        names = tuple(some.floor.room.key for some in grids for _ in some.points)
        lengths = np.stack(columns, axis=1) if columns else np.empty((len(names), 0))
        return Field(names, np.vstack([np.empty((0, 2)), *(g.points for g in grids)]), lengths)

    def exits_from(
        self,
        rooms: str | Iterable[str],
        exits: Sequence[Link] | None = None,
        *,
        allowed: Passable = anyone,
        grid: float = GRID,
    ) -> Field:
        """How far it is from each point of a room, or of rooms open to each other, to each exit.

        Args:
            exits: one column each; left out, every link that leads out of these rooms and may
                be taken, lifts aside, in the order of `exits_of`.
        """
        inside = frozenset((rooms,) if isinstance(rooms, str) else rooms)
        ways = self.exits_of(inside, allowed=allowed) if exits is None else exits

        def within(link: Link, start: str, towards: str) -> bool:
            return start in inside and towards in inside and allowed(link, start, towards)

        return self.distances_from(sorted(inside), ways, allowed=within, grid=grid)

    def exits_of(self, rooms: Iterable[str], *, allowed: Passable = anyone) -> tuple[Link, ...]:
        """The links that lead out of some rooms and may be taken, lifts aside."""
        inside = frozenset(rooms)
        found = {
            link: None
            for key in sorted(inside)
            for link in self._links.get(key, ())
            for end in [link.ends[link.ends[0] == key]]
            if end not in inside and link.kind != "lift" and allowed(link, key, end)
        }
        return tuple(found)

    # --- what it is made of --------------------------------------------------------------------
    def floor(self, key: str) -> RoomFloor | None:
        """The floor of a room; None for one without outline and for what is no room."""
        if key not in self._floors:
            room = self._rooms.get(key)
            self._floors[key] = self._made(room) if room is not None else None
        return self._floors[key]

    def threshold(self, link: Link) -> Threshold:
        """The gate of a link."""
        if link not in self._known:
            self._known[link] = self._thresholds.of(link)
        return self._known[link]

    def notes(self) -> tuple[Note, ...]:
        """Everything that is assumed or left out anywhere in the building."""
        found: list[Note] = []
        for key, room in self._rooms.items():
            floor = self.floor(key)
            found += floor.notes if floor is not None else [_no_floor(room)]
        links = {link: None for some in self._links.values() for link in some}
        return tuple(dict.fromkeys([*found, *(n for k in links for n in self.threshold(k).notes)]))

    def _made(self, room: Room) -> RoomFloor | None:
        doors = [
            Door(gate, link.ends.index(room.key))
            for link in self._links.get(room.key, ())
            if (gate := self.threshold(link).gate) is not None
        ]
        solids = self._around.solids.get(room.key, EMPTY)
        return room_floor(room, doors, solids, self._around.furniture.get(room.key, EMPTY))

    def _grid(self, floor: RoomFloor, step: float) -> Grid:
        """The points of a floor with their lengths to its posts, which all goals share."""
        key = (floor.room.key, step)
        if key not in self._grids:
            self._grids[key] = grid_on(floor, step)
        return self._grids[key]


def _lies_in(goal: Goal, room: str) -> bool:
    return goal == room or (isinstance(goal, Spot) and goal.room == room)


def _no_floor(room: Room) -> Note:
    return Note("no-floor", room.guid, say("walking.no-floor", room=room.label))
