"""The last stretch of a walk: onto a point, into a room, to a threshold."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from design_rules.model.building import Link
from design_rules.walking.geodesic import points_of
from design_rules.walking.search import Ending, FloorOf, Goal, Leads, through
from design_rules.walking.thresholds import Threshold
from design_rules.walking.walks import Spot


class Endings:
    """Finds the posts from which a goal is reached next.

    Args:
        links: the links of every room and place.
        floor_of: the floor of a room.
        threshold_of: the gate of a link.
    """

    def __init__(
        self,
        links: Mapping[str, Sequence[Link]],
        floor_of: FloorOf,
        threshold_of: Callable[[Link], Threshold],
    ) -> None:
        self._links, self._floor_of, self._threshold_of = links, floor_of, threshold_of

    def of(self, goal: Goal, leads: Leads) -> Iterator[Ending]:
        """The last stretches of all walks to a goal."""
        if isinstance(goal, Spot):
            yield from self._to_point(goal)
        elif isinstance(goal, Link):
            for end in goal.ends:
                yield from self._to_threshold(goal, end)
        else:
            for link in self._links.get(goal, ()):
                start = link.ends[link.ends[0] == goal]
                if leads.may_pass(link, start, goal):
                    yield from self._into(link, start, goal)

    def _to_point(self, goal: Spot) -> Iterator[Ending]:
        floor = self._floor_of(goal.room)
        if floor is not None:
            lengths = floor.to_posts(points_of([goal.point]))[0]
            for k in np.flatnonzero(np.isfinite(lengths)):
                yield Ending((goal.room, int(k)), float(lengths[k]), False, goal)

    def _to_threshold(self, link: Link, room: str) -> Iterator[Ending]:
        floor, gate = self._floor_of(room), self._threshold_of(link).gate
        if floor is None or gate is None:
            return
        for k in floor.posts_of(gate):
            post = floor.posts[k]
            out = float(gate.out[post.door.end][post.step])
            yield Ending((room, k), out, True, link)

    def _into(self, link: Link, start: str, goal: str) -> Iterator[Ending]:
        """Ways through a link into a room: to its first step inside, else to the threshold."""
        inside = self._floor_of(goal)
        floor = self._floor_of(start)
        if floor is None:
            return
        for ending in self._to_threshold(link, start):
            steps = list(through(ending.place[1], floor, inside))
            if steps:
                far, length = min(steps, key=lambda step: step[1])
                yield Ending(ending.place, length, True, goal, (goal, far))
            else:
                yield Ending(ending.place, ending.length, True, goal)
