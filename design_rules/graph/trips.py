"""Where somebody can get to, by doors that let her through, and how surely."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from heapq import heappop, heappush
from math import inf

import networkx as nx

from design_rules.graph.unknowns import Allowed, Answer, Arc, Unknown, decide, granted

_NOWHERE: frozenset[str] = frozenset()
_START, _GOAL = ("", "start"), ("", "goal")


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

    def only(self, kept: Callable[[Arc], bool]) -> "Trips":
        """The same trips without some arcs, stairs for instance."""
        arcs = [arc for leaving in self._out.values() for arc in leaving if kept(arc)]
        return Trips(arcs, self._unknowns.values())

    # --- questions ---------------------------------------------------------------------------
    def can_reach(
        self, starts: Iterable[str], goals: Iterable[str], *, avoiding: Iterable[str] = ()
    ) -> Answer:
        """Whether one of the goals can be reached without stepping on what is avoided."""
        begin, end = frozenset(starts), frozenset(goals)
        shut = frozenset(avoiding) - begin - end
        turning = self._turning(begin, end, shut)
        return decide(turning, lambda allowed: self._reaches(begin, end, shut, allowed))

    def two_ways(
        self, start: str, goals: Iterable[str], *, avoiding: Iterable[str] = ()
    ) -> Answer:
        """Whether two ways lead to the goals that share no place but the ends and no portal.

        Menger's theorem: as many as the largest flow through places and portals of capacity one.
        """
        end = frozenset(goals) - {start}
        shut = frozenset(avoiding) - end - {start}
        turning = self._turning(frozenset({start}), end, shut)
        return decide(turning, lambda allowed: self._flow(start, end, shut, allowed) >= 2)

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
        came = self._steps(begin, frozenset(avoiding) - begin - end, allowed, self._out)
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
            for arc in self._out.get(at, ()):
                further = cost + weight(arc.end)
                if allowed(arc) and further < best.get(arc.end, inf):
                    best[arc.end], came[arc.end] = further, arc
                    heappush(queue, (further, arc.end))
        return None

    def choke(
        self, start: str, goals: Iterable[str], *, avoiding: Iterable[str] = ()
    ) -> tuple[str | Arc, ...]:
        """What every way to the goals passes: places and portals, nearest first.

        Empty when two ways share nothing, or when there is no way at all.
        """
        end = frozenset(goals) - {start}
        shut = frozenset(avoiding) - end - {start}
        route = self.route({start}, end, avoiding=shut)
        if route is None:
            return ()
        found: list[str | Arc] = []
        for arc in route.arcs:
            if not self._reaches(frozenset({start}), end, shut, _all_but(arc)):
                found.append(arc)
            if arc.end not in end and not self._reaches(
                frozenset({start}), end, shut | {arc.end}, granted
            ):
                found.append(arc.end)
        return tuple(found)

    def unknowns_of(self, route: Route) -> dict[str, Unknown]:
        """What the model leaves open about a route, by key."""
        keys = {key for arc in route.arcs for key, _ in arc.needs}
        return {key: self._unknowns[key] for key in sorted(keys)}

    # --- the workings ------------------------------------------------------------------------
    def _turning(
        self, starts: frozenset[str], goals: frozenset[str], shut: frozenset[str]
    ) -> list[Unknown]:
        """The unknowns that lie between the starts and the goals, if everything is granted."""
        ahead = self._steps(starts, shut, granted, self._out)
        back = self._steps(goals, shut, granted, self._in)
        keys = {
            key
            for place in ahead
            for arc in self._out.get(place, ())
            if arc.end in back
            for key, _ in arc.needs
        }
        return [self._unknowns[key] for key in sorted(keys)]

    def _reaches(
        self, starts: frozenset[str], goals: frozenset[str], shut: frozenset[str], allowed: Allowed
    ) -> bool:
        return not goals.isdisjoint(self._steps(starts, shut, allowed, self._out))

    def _steps(
        self,
        starts: frozenset[str],
        shut: frozenset[str],
        allowed: Allowed,
        arcs: Mapping[str, list[Arc]],
    ) -> dict[str, Arc | None]:
        """Places in the order they are met, each with the arc by which it was."""
        forward = arcs is self._out
        came: dict[str, Arc | None] = dict.fromkeys(sorted(starts))
        queue = deque(came)
        while queue:
            for arc in arcs.get(queue.popleft(), ()):
                next_ = arc.end if forward else arc.start
                if next_ not in came and next_ not in shut and allowed(arc):
                    came[next_] = arc
                    queue.append(next_)
        return came

    def _flow(
        self, start: str, goals: frozenset[str], shut: frozenset[str], allowed: Allowed
    ) -> int:
        net: nx.DiGraph[object] = nx.DiGraph()
        net.add_nodes_from((_START, _GOAL))
        net.add_edge(_START, (start, "out"))
        for goal in goals:
            net.add_edge((goal, "in"), _GOAL)
        for place in self._steps(frozenset({start}), shut, allowed, self._out):
            if place != start and place not in goals:
                net.add_edge((place, "in"), (place, "out"), capacity=1)
            for arc in self._out.get(place, ()):
                if place not in goals and allowed(arc) and arc.end not in shut | {start}:
                    self._add_portal(net, arc)
        return int(nx.maximum_flow_value(net, _START, _GOAL)) if goals else 0

    def _add_portal(self, net: "nx.DiGraph[object]", arc: Arc) -> None:
        """A door as two nodes, so that it carries one way, whichever rooms it joins."""
        portal = (arc.link.via, frozenset((arc.start, arc.end)), arc.link.point)
        net.add_edge((arc.start, "out"), (portal, "in"))
        net.add_edge((portal, "in"), (portal, "out"), capacity=1)
        net.add_edge((portal, "out"), (arc.end, "in"))


def _route(came: Mapping[str, Arc | None], at: str) -> Route:
    """The way that ends at a place, told back from it."""
    arcs: list[Arc] = []
    while (arc := came[at]) is not None:
        arcs.append(arc)
        at = arc.start
    return Route(tuple(reversed(arcs)), at)


def _all_but(left_out: Arc) -> Allowed:
    portal = (left_out.link.via, left_out.link.ends, left_out.link.point)
    return lambda arc: (arc.link.via, arc.link.ends, arc.link.point) != portal
