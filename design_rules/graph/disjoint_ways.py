"""Whether two ways share nothing: the largest flow, as far as two, through places and portals.

Menger's theorem: as many ways share no place and no portal as the largest flow carries when each
has capacity one. Two searches decide it, the second of which may push back the first (Ford and
Fulkerson 1956); they stop at the nearest goal, so that a large building costs no more.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias

from design_rules.graph.unknowns import Arc
from design_rules.model.building import Link

_Portal: TypeAlias = tuple[str, frozenset[str], tuple[float, float, float]]
_Node: TypeAlias = tuple[str | _Portal, Literal["in", "out"]]
_GOAL: _Node = ("", "in")


def portal_of(link: Link, ends: frozenset[str]) -> _Portal:
    """What tells one portal from another: the door, and where it stands between which places."""
    return (link.via, ends, link.point)


def two_ways_exist(
    starts: frozenset[str], goals: frozenset[str], leaving: Callable[[str], Iterable[Arc]]
) -> bool:
    """Whether two ways lead to goals that share no place between and no portal.

    Args:
        starts: where they begin; several count as one place.
        goals: where they end; both may end in the same.
        leaving: the arcs by which one may leave a place.
    """
    flow = _Flow(starts, goals, leaving)
    return bool(goals) and flow.grow() and flow.grow()


class _Flow:
    """Ways found so far, as the node from which each node on them is come to."""

    def __init__(
        self,
        starts: frozenset[str],
        goals: frozenset[str],
        leaving: Callable[[str], Iterable[Arc]],
    ) -> None:
        self._starts, self._goals, self._leaving = starts, goals, leaving
        self._came: dict[_Node, _Node] = {}
        self._ends: dict[_Portal, set[str]] = defaultdict(set)

    def grow(self) -> bool:
        """Find one way more, pushing back others where needed; False where there is none."""
        first: list[_Node] = [(start, "out") for start in sorted(self._starts)]
        before: dict[_Node, _Node] = {node: node for node in first}
        queue = deque(first)
        while queue:
            at = queue.popleft()
            for next_ in self._steps(at):
                if next_ in before:
                    continue
                before[next_] = at
                if next_ == _GOAL:
                    self._take(before)
                    return True
                queue.append(next_)
        return False

    def _take(self, before: dict[_Node, _Node]) -> None:
        steps = []
        at = before[_GOAL]
        while before[at] != at:
            steps.append((before[at], at))
            at = before[at]
        pushed = [(a, b) for a, b in steps if self._came.get(a) == b]
        for a, _ in pushed:
            del self._came[a]
        for a, b in steps:
            if (a, b) not in pushed:
                self._came[b] = a

    def _steps(self, node: _Node) -> Iterator[_Node]:
        """Where one can go on, and back along a way that was found."""
        yield from (next_ for next_ in self._onward(node) if self._came.get(next_) != node)
        if node in self._came:
            yield self._came[node]

    def _onward(self, node: _Node) -> Iterator[_Node]:
        what, side = node
        if side == "in":
            yield (what, "out")
        elif isinstance(what, str):
            for arc in self._leaving(what):
                if arc.end not in self._starts:
                    portal = portal_of(arc.link, frozenset((arc.start, arc.end)))
                    self._ends[portal].add(arc.end)
                    yield (portal, "in")
        else:
            for end in sorted(self._ends[what]):
                yield _GOAL if end in self._goals else (end, "in")
