"""Ways round a point that everybody ought to pass, and the fewest doors that would close them.

A point dominates some places when no way leads to one of them without it (Lowry and Medlock 1969);
that is, when none is reached once the point is taken out.
"""

from collections.abc import Iterable

import networkx as nx

from design_rules.graph.trips import Route, Trips
from design_rules.graph.unknowns import Answer, Arc, Unknown, certain

_WALL = 1000  # what closing something that is no door counts: more than all the doors of a house


def way_round(
    trips: Trips, starts: Iterable[str], goals: Iterable[str], point: Iterable[str]
) -> Answer:
    """Whether a way leads round the point to one of the goals.

    Where that is open, the unknowns named are enough to close every way, each answered by "no":
    ways are taken one by one, shortest first, and what each turns on is left out of the next.
    """
    begin, end, around = frozenset(starts), frozenset(goals), frozenset(point)
    end -= around
    answer = trips.can_reach(begin, end, avoiding=around)
    if answer.value is not None:
        return answer
    named: dict[str, Unknown] = {}
    while (more := _next(trips, begin, end, around, named)).value is None:
        named.update((unknown.key, unknown) for unknown in more.turns_on)
    return Answer(None, tuple(named.values()))


def _next(
    trips: Trips,
    starts: frozenset[str],
    goals: frozenset[str],
    around: frozenset[str],
    named: Iterable[str],
) -> Answer:
    left_out = frozenset(named)
    fewer = trips.only(lambda arc: not any(key in left_out for key, _ in arc.needs))
    return fewer.can_reach(starts, goals, avoiding=around)


def sure_ways(
    trips: Trips, starts: Iterable[str], goals: Iterable[str], point: Iterable[str]
) -> list[Route]:
    """Ways round the point that surely are there, shortest first; no two begin by one door in.

    The door in is the first arc that ends at a place where no other begins from outside: here
    the arc that leaves what is reached without a door.
    """
    begin, around = frozenset(starts), frozenset(point)
    end = frozenset(goals) - around
    found: list[Route] = []
    shut: set[str] = set()
    while True:
        left = trips.only(lambda arc: _name(arc) not in shut)
        route = left.route(begin, end, avoiding=around, allowed=certain)
        if route is None:
            return found
        found.append(route)
        shut.add(_name(next((a for a in route.arcs if a.link.kind == "door"), route.arcs[-1])))


def fewest_to_close(
    trips: Trips, starts: Iterable[str], goals: Iterable[str], point: Iterable[str]
) -> tuple[Arc, ...]:
    """A smallest set of arcs, doors where possible, without which no sure way leads round.

    Max-flow min-cut over the arcs that surely may be gone (Ford and Fulkerson 1956).
    """
    begin, around = frozenset(starts), frozenset(point)
    end = frozenset(goals) - around
    net: nx.DiGraph[str] = nx.DiGraph()
    net.add_nodes_from(("source", "sink"))
    arcs: dict[tuple[str, str], list[Arc]] = {}
    places = trips.reachable(begin, avoiding=around, allowed=certain)
    for arc in trips.leaving_each(places):
        if not arc.needs and not {arc.start, arc.end} & around and arc.start not in end:
            arcs.setdefault((arc.start, arc.end), []).append(arc)
    for (a, b), between in arcs.items():
        weight = sum(1 if arc.link.kind == "door" else _WALL for arc in between)
        net.add_edge(f"at {a}", f"at {b}", capacity=weight)
    net.add_edges_from(("source", f"at {key}") for key in begin)  # no capacity: without limit
    net.add_edges_from((f"at {key}", "sink") for key in end)
    _, (near, _far) = nx.minimum_cut(net, "source", "sink")
    cut = [pair for pair in arcs if f"at {pair[0]}" in near and f"at {pair[1]}" not in near]
    return tuple(arc for pair in sorted(cut) for arc in arcs[pair])


def _name(arc: Arc) -> str:
    return arc.link.via or "~".join(sorted(arc.link.ends))
