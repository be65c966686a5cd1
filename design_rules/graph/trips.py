"""Where somebody can get to, by doors that let her through, and how surely."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from heapq import heappop, heappush
from math import inf

from design_rules.graph.disjoint_ways import two_ways_exist
from design_rules.graph.unknowns import Allowed, Answer, Arc, Unknown, decide, granted

_NOWHERE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Route:
    """A way as it is walked: the arcs in order, from the first place to the last."""

    arcs: tuple[Arc, ...]
    start: str

    @property
    def places(self) -> tuple[str, ...]:
        """The places in order, first and last included."""
        return (self.start, *(arc.end for arc in self.arcs))


class Trips:
    """The ways of one person through a building: directed, some of them uncertain.

    Args:
        arcs: what she may or might go through.
        unknowns: what the arcs' needs refer to.
    """

    def __init__(self, arcs: Iterable[Arc], unknowns: Iterable[Unknown]) -> None:
        self._out: dict[str, list[Arc]] = defaultdict(list)
        self._in: dict[str, list[Arc]] = defaultdict(list)
        for arc in arcs:
            self._out[arc.start].append(arc)
            self._in[arc.end].append(arc)
        self._unknowns = {unknown.key: unknown for unknown in unknowns}
        self._kept: Allowed = granted

    def only(self, kept: Callable[[Arc], bool]) -> "Trips":
        """The same trips without some arcs, stairs for instance."""
        fewer = copy(self)
        fewer._kept = lambda arc: self._kept(arc) and kept(arc)
        return fewer

    # --- questions ---------------------------------------------------------------------------
    def can_reach(
        self, starts: Iterable[str], goals: Iterable[str], *, avoiding: Iterable[str] = ()
    ) -> Answer:
        """Whether one of the goals can be reached without stepping on what is avoided."""
        begin, end = frozenset(starts), frozenset(goals)
        shut = frozenset(avoiding) - begin - end
        return decide(
            self._turning(begin, end, shut),
            lambda allowed: self._reaches(begin, end, shut, allowed),
            lambda: self._met(self.route(begin, end, avoiding=shut)),
        )

    def two_ways(
        self, start: str | Iterable[str], goals: Iterable[str], *, avoiding: Iterable[str] = ()
    ) -> Answer:
        """Whether two ways lead to the goals that share no place but the ends and no portal.

        Several places to start from count as one.

        Menger's theorem: as many as the largest flow through places and portals of capacity one.
        """
        begin = frozenset({start} if isinstance(start, str) else start)
        end = frozenset(goals) - begin
        shut = frozenset(avoiding) - end - begin
        turning = self._turning(begin, end, shut)
        return decide(turning, lambda allowed: self._has_two(begin, end, shut, allowed))

    def reachable(
        self,
        starts: Iterable[str],
        *,
        avoiding: Iterable[str] = (),
        allowed: Allowed = granted,
    ) -> frozenset[str]:
        """Every place that a reading lets her get to."""
        shut = frozenset(avoiding)
        return frozenset(self._steps(frozenset(starts), shut, allowed, self._out))

    def route(
        self,
        starts: Iterable[str],
        goals: Iterable[str],
        *,
        avoiding: Iterable[str] = (),
        allowed: Allowed = granted,
    ) -> Route | None:
        """The way with the fewest steps, surest links first among equals; None without one."""
        begin, end = frozenset(starts), frozenset(goals)
        shut = frozenset(avoiding) - begin - end
        came = self._steps(begin, shut, allowed, self._out, until=end)
        at = next((key for key in came if key in end), None)
        if at is None:
            return None
        return _route(came, at)

    def lightest(
        self,
        starts: Iterable[str],
        goals: Iterable[str],
        weight: Callable[[str], float],
        *,
        allowed: Allowed = granted,
    ) -> tuple[float, Route] | None:
        """The way on which the places weigh least together, starts left out; None without one."""
        end, best = frozenset(goals), dict.fromkeys(sorted(starts), 0.0)
        came: dict[str, Arc | None] = dict.fromkeys(best)
        queue = [(0.0, place) for place in best]
        while queue:
            cost, at = heappop(queue)
            if at in end:
                return cost, _route(came, at)
            for arc in self._leaving(at):
                further = cost + weight(arc.end)
                if allowed(arc) and further < best.get(arc.end, inf):
                    best[arc.end], came[arc.end] = further, arc
                    heappush(queue, (further, arc.end))
        return None

    def doors_to(self, starts: Iterable[str], *, allowed: Allowed = granted) -> dict[str, int]:
        """Every place that she can get to, with the fewest doors that she opens on the way."""
        doors = dict.fromkeys(sorted(starts), 0)
        queue = deque(doors)
        while queue:
            at = queue.popleft()
            for arc in self._leaving(at):
                opened = doors[at] + (arc.link.kind == "door")
                if allowed(arc) and opened < doors.get(arc.end, opened + 1):
                    doors[arc.end] = opened
                    queue.append(arc.end)
        return doors

    def choke(
        self,
        start: str | Iterable[str],
        goals: Iterable[str],
        *,
        avoiding: Iterable[str] = (),
        allowed: Allowed = granted,
    ) -> tuple[str | Arc, ...]:
        """What every way to the goals passes: places and portals, nearest first.

        Empty when two ways share nothing, or when there is no way at all.
        """
        begin = frozenset({start} if isinstance(start, str) else start)
        end = frozenset(goals) - begin
        shut = frozenset(avoiding) - end - begin
        route = self.route(begin, end, avoiding=shut, allowed=allowed)
        if route is None:
            return ()
        found: list[str | Arc] = []
        for arc in route.arcs:
            if not self._reaches(begin, end, shut, _all_but(arc, allowed)):
                found.append(arc)
            if arc.end in end | begin:
                continue
            if not self._reaches(begin, end, shut | {arc.end}, allowed):
                found.append(arc.end)
        return tuple(found)

    def leaving(self, places: Iterable[str]) -> list[Arc]:
        """The arcs that lead out of some places, in a fixed order."""
        inside = frozenset(places)
        return [
            arc
            for place in sorted(inside)
            for arc in self._leaving(place)
            if arc.end not in inside
        ]

    def leaving_each(self, places: Iterable[str]) -> list[Arc]:
        """The arcs that lead on from each of some places, in a fixed order."""
        return [arc for place in sorted(places) for arc in self._leaving(place)]

    def unknowns_of(self, arcs: Iterable[Arc]) -> tuple[Unknown, ...]:
        """What the model leaves open about some arcs."""
        keys = {key for arc in arcs for key, _ in arc.needs}
        return tuple(self._unknowns[key] for key in sorted(keys))

    # --- the workings ------------------------------------------------------------------------
    def _turning(
        self, starts: frozenset[str], goals: frozenset[str], shut: frozenset[str]
    ) -> Iterator[Unknown]:
        """The unknowns that lie between the starts and the goals, if everything is granted.

        Worked out only when somebody asks for the first of them.
        """
        ahead = self._steps(starts, shut, granted, self._out)
        back = self._steps(goals, shut, granted, self._in)
        keys = {
            key
            for place in ahead
            for arc in self._leaving(place)
            if arc.end in back
            for key, _ in arc.needs
        }
        yield from (self._unknowns[key] for key in sorted(keys))

    def _met(self, route: Route | None) -> tuple[Unknown, ...]:
        return self.unknowns_of(route.arcs) if route is not None else ()

    def _reaches(
        self, starts: frozenset[str], goals: frozenset[str], shut: frozenset[str], allowed: Allowed
    ) -> bool:
        found = self._steps(starts, shut, allowed, self._out, until=goals)
        return not goals.isdisjoint(found)

    def _steps(
        self,
        starts: frozenset[str],
        shut: frozenset[str],
        allowed: Allowed,
        arcs: Mapping[str, list[Arc]],
        until: frozenset[str] = _NOWHERE,
    ) -> dict[str, Arc | None]:
        """Places in the order they are met, each with the arc by which it was.

        The search ends with the first place that is met of those in `until`.
        """
        forward = arcs is self._out
        came: dict[str, Arc | None] = dict.fromkeys(sorted(starts))
        queue = deque(came if until.isdisjoint(came) else ())
        while queue:
            for arc in arcs.get(queue.popleft(), ()):
                next_ = arc.end if forward else arc.start
                if next_ in came or next_ in shut or not (self._kept(arc) and allowed(arc)):
                    continue
                came[next_] = arc
                if next_ in until:
                    return came
                queue.append(next_)
        return came

    def _has_two(
        self, starts: frozenset[str], goals: frozenset[str], shut: frozenset[str], allowed: Allowed
    ) -> bool:
        def leaving(place: str) -> list[Arc]:
            arcs = self._leaving(place)
            return [arc for arc in arcs if allowed(arc) and arc.end not in shut]

        return two_ways_exist(starts, goals, leaving)

    def _leaving(self, place: str) -> Iterable[Arc]:
        return filter(self._kept, self._out.get(place, ()))


def _route(came: Mapping[str, Arc | None], at: str) -> Route:
    """The way that ends at a place, told back from it."""
    arcs: list[Arc] = []
    while (arc := came[at]) is not None:
        arcs.append(arc)
        at = arc.start
    return Route(tuple(reversed(arcs)), at)


def _all_but(left_out: Arc, allowed: Allowed) -> Allowed:
    def kept(arc: Arc) -> bool:
        return allowed(arc) and _portal(arc) != _portal(left_out)

    return kept


def _portal(arc: Arc) -> tuple[str, tuple[str, str], tuple[float, float, float]]:
    return (arc.link.via, arc.link.ends, arc.link.point)
