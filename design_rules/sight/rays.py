"""Lines of sight in space against upright blocks."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray

from design_rules.sight.blocker import Block
from design_rules.sight.planar import Plan

Lines: TypeAlias = NDArray[np.float64]  # n x 3, metres
Hit: TypeAlias = NDArray[np.bool_]

_HAIR = 1e-9
_AT_ONCE = 400_000  # pairs of line and edge


class Walls:
    """The sides of some blocks, and those among them that lie flat enough to be seen round."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        plans = [Plan(block.plan) for block in blocks]
        counts = [len(plan.starts) for plan in plans]
        self._blocks = blocks
        self._p = np.concatenate([plan.starts for plan in plans] or [np.empty((0, 2))])
        self._q = np.concatenate([plan.ends for plan in plans] or [np.empty((0, 2))])
        self._bottom = np.repeat([block.bottom for block in blocks], counts)
        self._top = np.repeat([block.top for block in blocks], counts)

    def hit(self, starts: Lines, ends: Lines) -> Hit:
        """Which of n lines of sight are blocked; the same from either end."""
        swap = _later(starts, ends)[:, None]
        a, b = np.where(swap, ends, starts), np.where(swap, starts, ends)
        found = self._through_flat(a, b) | self._holding(a) | self._holding(b)
        step = max(1, _AT_ONCE // max(len(self._p), 1))
        for first in range(0, len(a), step):
            some = slice(first, first + step)
            found[some] |= self._through_sides(a[some], b[some])
        return found

    def _through_sides(self, a: Lines, b: Lines) -> Hit:
        along = (b - a)[:, None, :2]
        length = np.maximum(np.hypot(along[..., 0], along[..., 1]), _HAIR)
        p, q = self._p[None] - a[:, None, :2], self._q[None] - a[:, None, :2]
        side_p, side_q = _cross(along, p) / length, _cross(along, q) / length
        ahead_p, ahead_q = _dot(along, p) / length**2, _dot(along, q) / length**2
        hit = np.ones(len(a), dtype=np.bool_)
        for lean in (_HAIR, -_HAIR):
            left = np.where(np.abs(side_p) <= _HAIR, lean, side_p)
            right = np.where(np.abs(side_q) <= _HAIR, lean, side_q)
            crossing = (left > 0) != (right > 0)
            apart = np.where(crossing, left - right, 1.0)
            at = ahead_p + (ahead_q - ahead_p) * left / apart
            height = a[:, 2:] + (b[:, 2:] - a[:, 2:]) * at
            inside = (height >= self._bottom - _HAIR) & (height < self._top - _HAIR)
            within = (at > _HAIR) & (at < 1 - _HAIR)
            hit &= (crossing & inside & within).any(axis=1)
        return hit

    def _holding(self, ends: Lines) -> Hit:
        """Ends that lie inside a block."""
        found = np.zeros(len(ends), dtype=np.bool_)
        for block in self._blocks:
            height = ends[:, 2]
            level = (height >= block.bottom - _HAIR) & (height < block.top - _HAIR) & ~found
            if level.any():
                shapely.prepare(block.plan)
                found[level] = shapely.contains_xy(block.plan, ends[level, 0], ends[level, 1])
        return found

    def _through_flat(self, a: Lines, b: Lines) -> Hit:
        """Blocks that a line enters from above and leaves below, as it does a slab."""
        found = np.zeros(len(a), dtype=np.bool_)
        low, high = np.minimum(a[:, 2], b[:, 2]), np.maximum(a[:, 2], b[:, 2])
        for block in self._blocks:
            through = (low < block.bottom) & (high > block.top) & ~found
            if through.any():
                found[through] = _inside(block, a[through], b[through])
        return found


def _inside(block: Block, a: Lines, b: Lines) -> Hit:
    shapely.prepare(block.plan)
    at = ((block.bottom + block.top) / 2 - a[:, 2]) / (b[:, 2] - a[:, 2])
    x, y = a[:, 0] + at * (b[:, 0] - a[:, 0]), a[:, 1] + at * (b[:, 1] - a[:, 1])
    return np.asarray(shapely.contains_xy(block.plan, x, y))


def _later(a: Lines, b: Lines) -> Hit:
    """Whether the first point comes after the second, by x, then y, then z."""
    x, y, z = a[:, 0] - b[:, 0], a[:, 1] - b[:, 1], a[:, 2] - b[:, 2]
    return np.asarray((x > 0) | ((x == 0) & ((y > 0) | ((y == 0) & (z > 0)))))


def _cross(a: Lines, b: Lines) -> NDArray[np.float64]:
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])


def _dot(a: Lines, b: Lines) -> NDArray[np.float64]:
    return np.asarray(a[..., 0] * b[..., 0] + a[..., 1] * b[..., 1])
