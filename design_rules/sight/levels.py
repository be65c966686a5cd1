"""Sight at given heights: over half walls, under heads, through voids to other storeys.

What stands at every height between eye and target is settled in the plane; only what stands at
some of them is looked at in space.
"""

from collections.abc import Iterable
from itertools import product
from typing import TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray

from design_rules.geometry.bodies import Point3
from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.sight.blocker import Block, Blocker, Reading, elsewhere, throughout
from design_rules.sight.planar import REACH, Plan, Seen, isovists, visible_matrix
from design_rules.sight.rays import Walls
from design_rules.sight.shadows import shadow

Places: TypeAlias = NDArray[np.float64]  # n x 3, metres

_SEAL = 0.0025  # metres: half the width of a gap between walls that is drawing noise
_MICRON = 1e-6


class Sight:
    """What can be seen past some blockers.

    Args:
        blockers: of the whole building or of a part of it.
        reading: "lower" takes what perhaps blocks as blocking, "upper" does not.
    """

    def __init__(self, blockers: Iterable[Blocker], reading: Reading) -> None:
        self._stacks = [b.stack for b in blockers if b.stack and b.counts(reading)]
        self._parted: dict[tuple[float, float], tuple[Plan, list[Block]]] = {}
        self._walls: dict[tuple[float, float], Walls] = {}

    def isovists(
        self, eyes: NDArray[np.float64], eye_height: float, height: float, reach: float = REACH
    ) -> list[Region]:
        """What each of n x 2 eyes sees at a height, within reach; heights are absolute."""
        plan, partial = self._between(eye_height, height)
        seen = isovists(eyes, plan, reach)
        if not partial:
            return seen
        heights = (eye_height, height)
        return [
            _less(view, partial, (float(x), float(y)), heights, reach)
            for view, (x, y) in zip(seen, eyes, strict=True)
        ]

    def sees(self, a: Point3, b: Point3) -> bool:
        """Whether two points see each other, at any distance."""
        low, high = _span(a[2], b[2])
        if (low, high) not in self._walls:
            blocks = [k for stack in self._stacks for k in stack if k.blocks_between(low, high)]
            self._walls[low, high] = Walls(blocks)
        return not self._walls[low, high].hit(np.array([a]), np.array([b]))[0]

    def visible(self, eyes: Places, targets: Places, reach: float = REACH) -> Seen:
        """Which of m targets each of n eyes sees within reach in plan: n x m."""
        found = np.zeros((len(eyes), len(targets)), dtype=np.bool_)
        for e, t in product(np.unique(eyes[:, 2]), np.unique(targets[:, 2])):
            rows, columns = np.flatnonzero(eyes[:, 2] == e), np.flatnonzero(targets[:, 2] == t)
            found[np.ix_(rows, columns)] = self._level(eyes[rows], targets[columns], reach)
        return found

    def solid_at(self, height: float) -> Region:
        """What blocks a level line of sight."""
        return self._between(height, height)[0].solid

    def _level(self, eyes: Places, targets: Places, reach: float) -> Seen:
        plan, partial = self._between(float(eyes[0, 2]), float(targets[0, 2]))
        seen = visible_matrix(eyes[:, :2], targets[:, :2], plan, reach)
        if partial:
            row, column = np.nonzero(seen)
            seen[row, column] = ~Walls(partial).hit(eyes[row], targets[column])
        return seen

    def _between(self, a: float, b: float) -> tuple[Plan, list[Block]]:
        """What stands throughout a range of heights, and what in a part of it."""
        span = _span(a, b)
        if span not in self._parted:
            whole, partial = [], []
            for stack in self._stacks:
                full = throughout(stack, *span)
                whole.append(full)
                partial += elsewhere(stack, *span, full) if span[0] < span[1] else []
            self._parted[span] = Plan(_sealed(whole)), partial
        return self._parted[span]


def between(blockers: Iterable[Blocker], a: Point3, b: Point3) -> tuple[Blocker, ...]:
    """The blockers on the line from one point to another, whether or not one sees through them.

    In order from `a`.
    """
    start, end = np.array([a]), np.array([b])
    low, high = _span(a[2], b[2])
    line = shapely.LineString((a[:2], b[:2]))
    found = []
    for blocker in blockers:
        near = [
            k for k in blocker.stack if k.blocks_between(low, high) and line.intersects(k.plan)
        ]
        if near and Walls(near).hit(start, end)[0]:
            away = min(shapely.Point(a[:2]).distance(k.plan.intersection(line)) for k in near)
            found.append((away, blocker.key, blocker))
    return tuple(blocker for _, _, blocker in sorted(found, key=lambda each: each[:2]))


def _less(
    view: Region,
    partial: list[Block],
    eye: tuple[float, float],
    heights: tuple[float, float],
    reach: float,
) -> Region:
    """A view less the shadows of what stands in the way at some heights only."""
    around = shapely.Point(eye)
    if any(k.blocks_at(heights[0]) and k.plan.contains(around) for k in partial):
        return EMPTY
    near = [block for block in partial if block.plan.intersects(view)]
    shadows = [shadow(block, eye, heights, reach) for block in near]
    return region(view.difference(shapely.union_all(shadows))) if shadows else view


def _span(a: float, b: float) -> tuple[float, float]:
    low, high = sorted((round(a, 6), round(b, 6)))
    return (low, high) if high - low > _MICRON else (low, low)


def _sealed(plans: list[Region]) -> Region:
    """Plans as one, gaps that are drawing noise closed."""
    whole = shapely.union_all([plan for plan in plans if plan.area > _MICRON])
    wide = whole.buffer(_SEAL, join_style="mitre").buffer(-_SEAL, join_style="mitre")
    return region(shapely.union(wide, whole))
