"""Shortest paths on a floor: taut strings between points of a polygon with holes.

A taut string turns only at corners that jut into the floor. Between two points it is therefore
a straight line, or leads over such corners, whose distances among each other are found once
(visibility graph, then Floyd and Warshall's shortest paths). This is the only module that knows
how; shapely and numpy do the work.
"""

from itertools import pairwise
from typing import TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray

from design_rules.geometry.sections import Region

Lengths: TypeAlias = NDArray[np.float64]
Points: TypeAlias = NDArray[np.float64]  # n x 2, metres

_HAIR = 1e-4  # metres that a string may run outside the floor: corners lie on its very edge
_SAME = 1e-9


def points_of(pairs: "list[tuple[float, float]]") -> Points:
    """Points as an n x 2 array."""
    return np.asarray(pairs, dtype=np.float64).reshape(-1, 2)


class TautFloor:
    """A floor, some fixed posts on it, and the shortest paths to them.

    Args:
        free: where a body may be; may be empty or fall into pieces.
        posts: n x 2, points on the floor whose distances are asked for again and again.

    Raises:
        ValueError: when `posts` is no n x 2 array.
    """

    def __init__(self, free: Region, posts: Points) -> None:
        if posts.ndim != 2 or posts.shape[1] != 2:
            raise ValueError(f"posts are n x 2 coordinates, not {posts.shape}")
        self.free, self.posts = free, posts
        self._sight = _Sight(free)
        self._corners = _Corners(free)
        self._among_corners = self._between_corners()
        # corner -> post: over other corners, then in sight
        self._corner_to_post = _over(self._among_corners, self._views(posts).T)
        self.between = self.to_posts(posts)

    def _between_corners(self) -> Lengths:
        at = self._corners.at
        touched = self._corners.touched_by(at)
        return _all_shortest(self._sight.lengths(at, at, np.triu(touched & touched.T)))

    def _views(self, points: Points) -> Lengths:
        """Straight lengths from points to the corners at which a string from there can bend."""
        return self._sight.lengths(points, self._corners.at, self._corners.touched_by(points))

    def to_posts(self, points: Points) -> Lengths:
        """Lengths from points to the posts, n x posts; infinite where no path leads."""
        straight = self._sight.lengths(points, self.posts)
        return _over(self._views(points), self._corner_to_post, straight)

    def to_points(self, points: Points, ends: Points) -> Lengths:
        """Lengths from points to other points, n x m; infinite where no path leads."""
        onward = _over(self._among_corners, self._views(ends).T)
        return _over(self._views(points), onward, self._sight.lengths(points, ends))

    def path(self, start: Points, end: Points) -> Points:
        """The taut string between two points (each 1 x 2) with its turns, k x 2.

        Raises:
            ValueError: when no path leads there.
        """
        at = self._corners.at
        onward = _over(self._among_corners, self._views(end).T)[:, 0]
        turns, here = [start[0]], start
        for _ in range(len(at) + 1):
            straight = float(self._sight.lengths(here, end)[0, 0])
            over = self._views(here)[0] + onward
            over[np.hypot(*(at - here).T) < _SAME] = np.inf
            best = int(np.argmin(over)) if len(over) else -1
            if best < 0 or straight <= over[best] + _SAME:
                break
            here = at[best : best + 1]
            turns.append(here[0])
        if not np.isfinite(straight):
            raise ValueError("no path leads from one point to the other")
        return np.vstack([*turns, end])

    def settled(self, points: Points) -> tuple[Points, Lengths]:
        """The nearest places on the floor to some points, and how far off they are."""
        if self.free.is_empty:
            return points, np.full(len(points), np.inf)
        wanted = shapely.points(points)
        lines = shapely.shortest_line(wanted, self.free)
        found = shapely.get_coordinates(shapely.get_point(lines, 1))
        return found, np.hypot(*(found - points).T)


class _Sight:
    """Who sees whom over a floor."""

    def __init__(self, free: Region) -> None:
        self._inside = free.buffer(_HAIR, join_style="mitre")
        self._rim = self._inside.boundary
        self._convex = _is_convex(free)
        shapely.prepare([self._inside, self._rim])

    def lengths(
        self, points: Points, others: Points, wanted: NDArray[np.bool_] | None = None
    ) -> Lengths:
        """Straight distances, n x m; infinite where something is in between, or not wanted."""
        away = np.full((len(points), len(others)), np.inf)
        inside = shapely.intersects_xy(self._inside, points[:, 0], points[:, 1])
        if self._convex:
            away[inside] = _apart(points[inside], others)
            return away
        i, j = np.nonzero(inside[:, None] & (np.isinf(away) if wanted is None else wanted))
        lines = shapely.linestrings(np.stack([points[i], others[j]], axis=1))
        seen = ~shapely.intersects(self._rim, lines)
        i, j = i[seen], j[seen]
        away[i, j] = np.hypot(*(points[i] - others[j]).T)
        return away


def _is_convex(free: Region) -> bool:
    """Whether everybody on a floor sees everybody."""
    whole = isinstance(free, shapely.Polygon) and not free.is_empty and not free.interiors
    return whole and len(_Corners(free).at) == 0


def _apart(points: Points, others: Points) -> Lengths:
    off = points[:, None, :] - others[None, :, :]
    return np.asarray(np.hypot(off[..., 0], off[..., 1]))


def _rings(shape: shapely.Geometry) -> list[Points]:
    """Coordinates of all rings, outer ones counter-clockwise, holes clockwise."""
    turned = shapely.orient_polygons(shape)
    rings = [
        ring
        for part in shapely.get_parts(turned)
        if isinstance(part, shapely.Polygon) and not part.is_empty
        for ring in (part.exterior, *part.interiors)
    ]
    return [shapely.get_coordinates(ring) for ring in rings]


class _Corners:
    """The corners around which a string may bend: those with more than half a turn of floor."""

    def __init__(self, free: Region) -> None:
        at, before, after = [np.empty((0, 2))], [np.empty((0, 2))], [np.empty((0, 2))]
        for ring in _rings(free):
            here = ring[:-1]
            back, ahead = np.roll(here, 1, axis=0) - here, np.roll(here, -1, axis=0) - here
            jutting = ahead[:, 0] * back[:, 1] - ahead[:, 1] * back[:, 0] < -_SAME
            at.append(here[jutting])
            before.append(back[jutting])
            after.append(ahead[jutting])
        self.at = np.vstack(at)
        self._before, self._after = np.vstack(before), np.vstack(after)

    def touched_by(self, points: Points) -> NDArray[np.bool_]:
        """Whether the line from a point touches a corner and can bend there, points x corners.

        It can where both edges that meet there lie on one side of it.
        """
        along = self.at[None, :, :] - points[:, None, :]
        back, ahead = (
            along[..., 0] * edge[:, 1] - along[..., 1] * edge[:, 0]
            for edge in (self._before, self._after)
        )
        on_left = (back >= -_SAME) & (ahead >= -_SAME)
        return np.asarray(on_left | ((back <= _SAME) & (ahead <= _SAME)))


def _all_shortest(lengths: Lengths) -> Lengths:
    """Shortest distances between all nodes of a graph given by its matrix (Floyd, Warshall)."""
    best = np.minimum(lengths, lengths.T)
    np.fill_diagonal(best, 0.0)
    for middle in range(len(best)):
        np.minimum(best, best[:, middle, None] + best[None, middle, :], out=best)
    return best


def _over(first: Lengths, second: Lengths, straight: Lengths | None = None) -> Lengths:
    """The shorter of `straight` and the best way over a middle node: a min-plus product."""
    shape = (first.shape[0], second.shape[1])
    best = np.full(shape, np.inf) if straight is None else straight.copy()
    for middle in range(first.shape[1]):
        np.minimum(best, first[:, middle, None] + second[None, middle, :], out=best)
    return best


def length_of(points: Points) -> float:
    """Length of a polyline."""
    return float(sum(np.hypot(*(b - a)) for a, b in pairwise(points)))
