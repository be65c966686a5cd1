"""Bays: where two floors run into each other with no wall between.

The edge along which they meet may be long, bent or jagged and things may stand near it, so the
ways across are found on both floors together, as far as they lie near that edge.
"""

from dataclasses import dataclass
from itertools import pairwise
from math import ceil

import numpy as np
import shapely
from shapely import LineString, MultiLineString

from design_rules.geometry.sections import Region, pieces, region
from design_rules.walking.geodesic import Lengths, Points, TautFloor
from design_rules.walking.standing import BODY, free_floor

_TOUCH = 0.08  # metres: outlines this far apart still run into each other
_LEAST = 0.02  # metres of common edge that are drawing noise
_AROUND = 1.0  # metres on both sides of the edge in which ways across are looked for
_NEAR = BODY + 0.08  # metres from the edge to the free floor before it
_APART = 0.2  # metres between steps


@dataclass(frozen=True, eq=False)
class Bay:
    """An open side between two floors.

    Attributes:
        edge: the line along which they meet.
        taut: the floor around it, with the steps of the first side, then of the second.
        first: how many steps belong to the first side.
    """

    edge: MultiLineString
    taut: TautFloor
    first: int

    @property
    def steps(self) -> tuple[Points, Points]:
        """The points of either side from which the bay is entered."""
        return self.taut.posts[: self.first], self.taut.posts[self.first :]

    @property
    def lengths(self) -> Lengths:
        """Metres from each step of the first side to each of the second."""
        return self.taut.between[: self.first, self.first :]

    def out(self, steps: Points) -> Lengths:
        """Metres from steps to the edge."""
        return np.asarray(shapely.distance(shapely.points(steps), self.edge), dtype=np.float64)

    def path(self, first: int, second: int) -> Points:
        """The line from a step of the first side to one of the second."""
        posts, far = self.taut.posts, self.first + second
        return self.taut.path(posts[first : first + 1], posts[far : far + 1])


def find_bay(first: Region, second: Region) -> Bay | None:
    """The open side between two floors; None where nobody can step across.

    Args:
        first, second: outlines less everything that stands on them.
    """
    edge = _common_edge(first, second)
    if edge.is_empty:
        return None
    steps = [_steps(floor, edge) for floor in (first, second)]
    if not min(map(len, steps)):
        return None
    zone = edge.buffer(_AROUND, join_style="mitre", cap_style="square")
    grown = [
        floor.intersection(zone).buffer(_TOUCH / 2, join_style="mitre")
        for floor in (first, second)
    ]
    both = region(shapely.union_all(grown).buffer(-_TOUCH / 2, join_style="mitre"))
    bay = Bay(edge, TautFloor(free_floor(both), np.vstack(steps)), len(steps[0]))
    return bay if np.isfinite(bay.lengths).any() else None


def _common_edge(first: Region, second: Region) -> MultiLineString:
    """Where the edge of one floor runs along or over the other, the longer of both readings."""
    return max((_edge_along(first, second), _edge_along(second, first)), key=lambda e: e.length)


def _edge_along(floor: Region, other: Region) -> MultiLineString:
    rim = shapely.intersection(floor.boundary, other.buffer(_TOUCH, join_style="mitre"))
    lines = (part for part in shapely.get_parts(rim) if isinstance(part, LineString))
    return MultiLineString([line for line in lines if line.length > _LEAST])


def _steps(floor: Region, edge: MultiLineString) -> Points:
    """Points along the edge of the free floor that lie a body's width before the open side."""
    near = edge.buffer(_NEAR)
    found: list[tuple[float, float]] = []
    for piece in pieces(free_floor(floor)):
        rim = shapely.line_merge(shapely.intersection(piece.boundary, near))
        for line in shapely.get_parts(rim):
            if isinstance(line, LineString):
                found += _along(line)
    return np.array(sorted(set(found))).reshape(-1, 2)


def _along(line: LineString) -> list[tuple[float, float]]:
    """Corners of a line and points between them."""
    found = []
    for (ax, ay), (bx, by) in pairwise(line.coords):
        parts = max(1, ceil(float(np.hypot(bx - ax, by - ay)) / _APART))
        for k in range(parts + 1):
            share = k / parts
            found.append((round(ax + share * (bx - ax), 6), round(ay + share * (by - ay), 6)))
    return found
