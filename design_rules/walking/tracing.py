"""The line of a walk: from post to post over floors and through gates."""

from collections.abc import Sequence

import numpy as np

from design_rules.geometry.bodies import Point2, Point3
from design_rules.model.building import Link
from design_rules.walking.floors import RoomFloor
from design_rules.walking.geodesic import points_of
from design_rules.walking.search import Ending, FloorOf, Leads, Place
from design_rules.walking.walks import Leg, Note, Spot, Walk


class Trace:
    """Follows what a search found, from a start to the goal."""

    def __init__(self, floor_of: FloorOf, leads: Leads) -> None:
        self.floor_of, self.leads = floor_of, leads
        self._rooms: list[str] = []
        self._links: list[Link] = []
        self._notes: list[Note] = []
        self._legs: list[tuple[str, list[Point3]]] = []

    def walk(self, start: Spot, place: Place, length: float) -> Walk:
        """The walk from a point to a post on the same floor and on to the goal."""
        self._enter(start.room)
        self._over(start.room, start.point, self._post(place))
        while not isinstance(onward := self.leads.onward(place), Ending):
            if onward[0] == place[0]:
                self._over(place[0], self._post(place), self._post(onward))
            else:
                self._through(place, onward)
            place = onward
        self._finish(place, onward)
        return self._done(length)

    def straight(self, start: Spot, end: Point2, length: float) -> Walk:
        """The walk to a point on the same floor."""
        self._enter(start.room)
        self._over(start.room, start.point, end)
        return self._done(length)

    def _finish(self, place: Place, ending: Ending) -> None:
        if isinstance(ending.goal, Spot) and not ending.by_gate:
            self._over(place[0], self._post(place), ending.goal.point)
        elif ending.beyond is not None:
            self._through(place, ending.beyond)
        else:
            post = self._floor(place[0]).posts[place[1]]
            gate, end = post.door.gate, post.door.end
            self._pass(gate.link, gate.notes)
            self._draw(place[0], [(*gate.rim(end, post.step), gate.levels[end])])
            self._rooms.append(gate.link.ends[1 - end])

    def _through(self, place: Place, onward: Place) -> None:
        post = self._floor(place[0]).posts[place[1]]
        far = self._floor(onward[0]).posts[onward[1]]
        gate, end = post.door.gate, post.door.end
        line = gate.line(post.step, far.step) if end == 0 else gate.line(far.step, post.step)[::-1]
        self._pass(gate.link, gate.notes)
        self._draw(place[0], line)
        self._enter(onward[0])
        self._draw(onward[0], [line[-1]])

    def _over(self, room: str, start: Point2, end: Point2) -> None:
        """Over a floor; a point beside the free floor is first led onto it."""
        floor = self._floor(room)
        wanted = points_of([start, end])
        moved, _ = floor.taut.settled(wanted)
        path = floor.taut.path(moved[:1], moved[1:])
        line = np.vstack([wanted[:1], path, wanted[1:]])
        self._draw(room, [(float(x), float(y), floor.room.floor) for x, y in line])

    def _enter(self, room: str) -> None:
        self._rooms.append(room)
        self._notes += self._floor(room).notes

    def _pass(self, link: Link, notes: Sequence[Note]) -> None:
        self._links.append(link)
        self._notes += notes

    def _draw(self, room: str, line: Sequence[Point3]) -> None:
        storey = self._floor(room).room.storey_key
        if not self._legs or self._legs[-1][0] != storey:
            self._legs.append((storey, []))
        points = self._legs[-1][1]
        for x, y, z in line:
            point = (round(x, 4), round(y, 4), round(z, 4))
            if not points or points[-1] != point:
                points.append(point)

    def _floor(self, room: str) -> RoomFloor:
        floor = self.floor_of(room)
        assert floor is not None
        return floor

    def _post(self, place: Place) -> Point2:
        x, y = self._floor(place[0]).taut.posts[place[1]]
        return float(x), float(y)

    def _done(self, length: float) -> Walk:
        return Walk(
            length=length,
            rooms=tuple(self._rooms),
            links=tuple(self._links),
            legs=tuple(Leg(storey, tuple(points)) for storey, points in self._legs),
            notes=tuple(dict.fromkeys(self._notes)),
        )


def walk_of(trace: Trace, floor: RoomFloor, start: Spot, here: Sequence[object]) -> Walk | None:
    """The shortest walk from a point: to a goal in the same room, or over a post.

    Args:
        here: goals that are the room of the start, or points in it.
    """
    if start.room in here:
        return trace.straight(start, start.point, 0.0)
    spots = [goal.point for goal in here if isinstance(goal, Spot)]
    point = points_of([start.point])
    over = floor.to_posts(point)[0] + trace.leads.from_posts(floor)
    best = float(over.min(initial=np.inf))
    direct = floor.to_points(point, points_of(spots))[0]
    if direct.min(initial=np.inf) <= best and np.isfinite(direct).any():
        nearest = int(np.argmin(direct))
        return trace.straight(start, spots[nearest], float(direct[nearest]))
    if not np.isfinite(best):
        return None
    return trace.walk(start, (start.room, int(np.argmin(over))), best)
