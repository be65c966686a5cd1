"""From how far away the posts of a building's floors lead to a goal, and over which posts.

Dijkstra's algorithm, run backwards from the goal, so that one run answers for every start. A
walk goes in turn over the floor of a room, from post to post, and through a gate.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from math import inf
from typing import Self, TypeAlias

import numpy as np

from design_rules.model.building import Link
from design_rules.walking.floors import RoomFloor
from design_rules.walking.geodesic import Lengths
from design_rules.walking.walks import Passable, Spot

Place: TypeAlias = tuple[str, int]  # room and number of a post on its floor
Goal: TypeAlias = Spot | str | Link  # a point, a room or other place, the threshold of a link
FloorOf: TypeAlias = Callable[[str], RoomFloor | None]

_SHORTER = 1e-9


@dataclass(frozen=True, slots=True)
class Ending:
    """The last stretch of a walk: from a post to the goal.

    Attributes:
        place: the post.
        length: metres.
        by_gate: whether it leads through the post's gate; else over the floor of its room.
        goal: what it leads to.
        beyond: the post on the far side of the gate, where the goal has a floor.
    """

    place: Place
    length: float
    by_gate: bool
    goal: Goal
    beyond: Place | None = None


class Leads:
    """Lengths from posts to a goal, and where to go from each post.

    Args:
        floor_of: the floor of a room.
        passable: whether one may go through a link.
        lifts: whether lifts may be taken.
        within: metres; what is farther away counts as out of reach.
    """

    def __init__(
        self, floor_of: FloorOf, passable: Passable, *, lifts: bool, within: float = inf
    ) -> None:
        self._floor_of, self._passable, self._lifts = floor_of, passable, lifts
        self._within = within
        self._lengths: dict[str, Lengths] = {}
        self._onward: dict[Place, Place | Ending] = {}
        self._queue: list[tuple[float, Place, bool]] = []

    def search(self, endings: Iterable[Ending]) -> Self:
        """Find everything from where the goal can be reached."""
        for ending in endings:
            self._reach(ending.place, ending.length, ending, ending.by_gate)
        while self._queue:
            length, place, by_gate = heappop(self._queue)
            if length <= self._lengths[place[0]][place[1]]:
                self._expand(place, length, by_gate)
        return self

    def from_posts(self, floor: RoomFloor) -> Lengths:
        """Lengths from the posts of a room; infinite where no walk leads to the goal."""
        return self._known(floor)

    def onward(self, place: Place) -> Place | Ending:
        """The next post on the way to the goal, or the last stretch.

        Raises:
            KeyError: when no walk leads from there to the goal.
        """
        return self._onward[place]

    def _expand(self, place: Place, length: float, by_gate: bool) -> None:
        """Look at the posts from which one comes next to this one, floor and gate in turn."""
        room, number = place
        floor = self._floor_of(room)
        assert floor is not None
        if by_gate:
            lengths = length + floor.between(number)
            for k in np.flatnonzero(lengths < self._known(floor) - _SHORTER):
                self._reach((room, int(k)), float(lengths[k]), place, False)
            return
        link, end = floor.posts[number].door.gate.link, floor.posts[number].door.end
        start = link.ends[1 - end]
        if self.may_pass(link, start, room):
            for far, step in through(number, floor, self._floor_of(start)):
                self._reach((start, far), length + step, place, True)

    def may_pass(self, link: Link, start: str, towards: str) -> bool:
        """Whether one may go through a link in this direction."""
        return (self._lifts or link.kind != "lift") and self._passable(link, start, towards)

    def _reach(self, place: Place, length: float, to: Place | Ending, by_gate: bool) -> None:
        floor = self._floor_of(place[0])
        assert floor is not None
        lengths = self._known(floor)
        if length <= self._within and length < lengths[place[1]] - _SHORTER:
            lengths[place[1]] = length
            self._onward[place] = to
            heappush(self._queue, (length, place, by_gate))

    def _known(self, floor: RoomFloor) -> Lengths:
        key = floor.room.key
        if key not in self._lengths:
            self._lengths[key] = np.full(len(floor.posts), np.inf)
        return self._lengths[key]


def through(number: int, floor: RoomFloor, other: RoomFloor | None) -> Iterator[tuple[int, float]]:
    """The posts on the far side of a gate, and how far they are from a post on this one."""
    post = floor.posts[number]
    gate, end = post.door.gate, post.door.end
    for far in other.posts_of(gate) if other is not None else ():
        assert other is not None
        step = other.posts[far].step
        pair = (post.step, step) if end == 0 else (step, post.step)
        yield far, float(gate.lengths[pair])
