"""Shortest paths by another method: a fine grid, many directions, then the string pulled taut."""

from collections import defaultdict
from heapq import heappop, heappush
from itertools import pairwise
from math import dist, gcd, inf

import numpy as np
import shapely

_REACH = 4  # steps of the grid that one move may span in either direction
_TURNS = [
    (i, j)
    for i in range(_REACH + 1)
    for j in range(-_REACH, _REACH + 1)
    if gcd(i, j) == 1 and (i > 0 or j > 0)
]


class GridWalk:
    """Shortest paths over a floor between points that are known beforehand."""

    def __init__(
        self, free: shapely.Geometry, spots: list[tuple[float, float]], step: float = 0.1
    ) -> None:
        self._step = step
        self._floor = free.buffer(1e-6)
        shapely.prepare(self._floor)
        x0, y0, x1, y1 = free.bounds
        xs, ys = np.arange(x0, x1 + step, step), np.arange(y0, y1 + step, step)
        on_floor = shapely.intersects_xy(self._floor, *np.meshgrid(xs, ys, indexing="ij"))
        numbers = np.where(on_floor, np.cumsum(on_floor).reshape(on_floor.shape) - 1, -1)
        i, j = np.nonzero(on_floor)
        self._points = np.vstack([np.column_stack([xs[i], ys[j]]), spots])
        pairs = np.vstack([*_moves(numbers), *self._to_spots(len(i), step)])
        self._near = self._passable(pairs)
        self._first_spot = len(i)

    def length(self, start: int, end: int) -> float:
        """Length between two of the spots; infinite where no path leads."""
        path = self._path(self._first_spot + start, self._first_spot + end)
        taut = self._pulled(path)
        return sum(dist(a, b) for a, b in pairwise(taut)) if len(path) else inf

    def _to_spots(self, count: int, step: float) -> list[np.ndarray]:
        found = []
        for spot in range(count, len(self._points)):
            away = np.hypot(*(self._points[:spot] - self._points[spot]).T)
            near = np.flatnonzero(away <= 3 * step)
            found.append(np.column_stack([near, np.full(len(near), spot)]))
        return found

    def _passable(self, pairs: np.ndarray) -> dict[int, list[tuple[int, float]]]:
        lines = shapely.linestrings(self._points[pairs])
        free = shapely.covers(self._floor, lines)
        near: dict[int, list[tuple[int, float]]] = defaultdict(list)
        lengths = shapely.length(lines[free]).tolist()
        for (a, b), length in zip(pairs[free].tolist(), lengths, strict=True):
            near[a].append((b, length))
            near[b].append((a, length))
        return near

    def _path(self, start: int, end: int) -> list[int]:
        best, before, queue = {start: 0.0}, {start: start}, [(0.0, start)]
        while queue:
            length, here = heappop(queue)
            if here == end:
                break
            if length > best[here]:
                continue
            for there, step in self._near[here]:
                if length + step < best.get(there, inf):
                    best[there], before[there] = length + step, here
                    heappush(queue, (length + step, there))
        if end not in before:
            return []
        path = [end]
        while path[-1] != start:
            path.append(before[path[-1]])
        return path

    def _pulled(self, path: list[int]) -> list[tuple[float, float]]:
        """The path without turns that the floor does not ask for."""
        taut = [tuple(self._points[k]) for k in path]
        changed = True
        while changed:
            changed = False
            for k in range(len(taut) - 2, 0, -1):
                if self._floor.covers(shapely.LineString([taut[k - 1], taut[k + 1]])):
                    del taut[k]
                    changed = True
        return self._straightened(taut)

    def _straightened(self, taut: list[tuple[float, float]]) -> list[tuple[float, float]]:
        """The path with each turn moved, in ever smaller steps, to where it is shortest."""
        step = self._step
        while step > 1e-3:
            moved = [self._moved(taut, k, step) for k in range(1, len(taut) - 1)]
            if not any(moved):
                step /= 2
        return taut

    def _moved(self, taut: list[tuple[float, float]], k: int, step: float) -> bool:
        (ax, ay), (x, y), (bx, by) = taut[k - 1 : k + 2]
        for turn in np.linspace(0, 2 * np.pi, 16, endpoint=False):
            x1, y1 = x + step * np.cos(turn), y + step * np.sin(turn)
            shorter = dist((ax, ay), (x1, y1)) + dist((x1, y1), (bx, by))
            if shorter < dist((ax, ay), (x, y)) + dist((x, y), (bx, by)) - 1e-6:
                way = shapely.LineString([(ax, ay), (x1, y1), (bx, by)])
                if self._floor.covers(way):
                    taut[k] = (x1, y1)
                    return True
        return False


def _moves(numbers: np.ndarray) -> list[np.ndarray]:
    found = []
    wide = np.pad(numbers, _REACH, constant_values=-1)
    for i, j in _TURNS:
        moved = wide[
            _REACH + i : _REACH + i + numbers.shape[0], _REACH + j : _REACH + j + numbers.shape[1]
        ]
        both = (numbers >= 0) & (moved >= 0)
        found.append(np.column_stack([numbers[both], moved[both]]))
    return found
