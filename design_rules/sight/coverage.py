"""How much of a floor some observers see together, between two bounds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from design_rules.geometry.bodies import Point3
from design_rules.geometry.sections import Region, region
from design_rules.sight.blocker import Blocker, Reading
from design_rules.sight.levels import Sight
from design_rules.sight.planar import REACH, Points, Seen
from design_rules.sight.pockets import Pocket, find_pockets

STEP = 0.5  # metres between the points of a target grid

_NOTHING = 1e-3  # square metres


@dataclass(frozen=True, slots=True)
class Watched:
    """What is seen of a floor in one reading.

    Attributes:
        area, share: what is seen, m2 and of the floor.
        seen: for each point of the grid, whether anybody sees it.
        pockets: what nobody sees, the largest first.
    """

    area: float
    share: float
    seen: Seen
    unseen: Region
    pockets: tuple[Pocket, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a floor is seen at the least and at the most.

    Attributes:
        floor: the targets' area, less what stands there at their height.
        grid: n x 2, for maps.
    """

    floor: Region
    height: float
    grid: Points
    lower: Watched
    upper: Watched


class Watch:
    """Blockers in both readings, made ready once for many questions."""

    def __init__(self, blockers: Iterable[Blocker], reach: float = REACH) -> None:
        self.blockers = tuple(blockers)
        self.lower, self.upper = Sight(self.blockers, "lower"), Sight(self.blockers, "upper")
        self.reach = reach

    def cover(self, floor: Region, height: float, eyes: Sequence[Point3]) -> Coverage:
        """What the eyes see together of a floor.

        Args:
            floor: outline of one or several rooms.
            height: of what is looked at; absolute, as are the heights of the eyes.
        """
        free = region(floor.difference(self.upper.solid_at(height)))
        grid = grid_over(free)
        return Coverage(
            free,
            height,
            grid,
            self._watched(free, height, grid, eyes, "lower"),
            self._watched(free, height, grid, eyes, "upper"),
        )

    def _watched(
        self, free: Region, height: float, grid: Points, eyes: Sequence[Point3], reading: Reading
    ) -> Watched:
        sight = self.lower if reading == "lower" else self.upper
        standing = np.array(eyes, dtype=np.float64).reshape(-1, 3)
        targets = np.column_stack((grid, np.full(len(grid), height)))
        seen = sight.visible(standing, targets, self.reach)
        unseen = self._unseen(free, height, standing[_by_view(seen)], sight)
        area = free.area - unseen.area
        share = area / free.area if free.area > 0 else 0.0
        pockets = find_pockets(unseen, height, eyes, self.blockers, reading, self.reach)
        return Watched(area, share, np.asarray(seen.any(axis=0)), unseen, pockets)

    def _unseen(
        self, free: Region, height: float, eyes: NDArray[np.float64], sight: Sight
    ) -> Region:
        """What is left of a floor when the view of each eye is taken away."""
        left = free
        near = [eye for eye in eyes if shapely.Point(eye[:2]).distance(free) < self.reach]
        for eye in near:
            if left.area < _NOTHING:
                break
            view = sight.isovists(eye[None, :2], float(eye[2]), height, self.reach)[0]
            left = region(left.difference(view))
        return left


def grid_over(floor: Region, step: float = STEP) -> Points:
    """Points of a square grid on a floor: n x 2, row by row from the south-west."""
    if floor.is_empty:
        return np.empty((0, 2))
    x0, y0, x1, y1 = floor.bounds
    xs, ys = np.arange(x0 + step / 2, x1, step), np.arange(y0 + step / 2, y1, step)
    x, y = (axis.ravel() for axis in np.meshgrid(xs, ys))
    shapely.prepare(floor)
    inside = shapely.contains_xy(floor, x, y)
    return np.column_stack((x[inside], y[inside]))


def _by_view(seen: Seen) -> NDArray[np.int64]:
    """Eyes in the order in which each adds most points of the grid to those before it."""
    left, order = np.ones(seen.shape[1], dtype=np.bool_), []
    waiting = list(range(len(seen)))
    while waiting:
        best = max(waiting, key=lambda k: (int((seen[k] & left).sum()), -k))
        waiting.remove(best)
        order.append(best)
        left &= ~seen[best]
    return np.array(order, dtype=np.int64)
