"""What a block hides at one height from an eye at another: exact, by similar triangles.

Where a line of sight meets a block at height h, the point looked at lies (target - eye) /
(h - eye) times as far from the eye. The shadow is the plan of the block drawn out from the eye
between the factors of the lowest and the highest h at which it blocks.
"""

from math import inf, isfinite

import numpy as np
import shapely

from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.sight.blocker import Block
from design_rules.sight.planar import Plan

_LEVEL = 1e-9
_GRID = 1e-6  # metres: shadows of neighbouring sides meet to within rounding
_NEAREST = 0.05  # metres: how near an edge is taken to be at the least


def shadow(
    block: Block, eye: tuple[float, float], heights: tuple[float, float], reach: float
) -> Region:
    """The area that is hidden, within reach.

    Args:
        heights: of the eye and of what it looks at; they differ.
    """
    nearest, farthest = _factors(block, *heights)
    if nearest >= farthest - _LEVEL:
        return EMPTY
    away = max(float(shapely.Point(eye).distance(block.plan)), _NEAREST)
    if nearest * away > reach:
        return EMPTY
    limit = farthest if isfinite(farthest) else max(2 * reach / away, 2 * nearest)
    ends = [_scaled(block.plan, eye, factor) for factor in (nearest, limit)]
    hull = block.plan.convex_hull
    if hull.area <= block.plan.area * (1 + _LEVEL):
        return region(shapely.union_all(ends).convex_hull)
    shapes = [shapely.make_valid(end) for end in ends]
    return region(
        shapely.union_all([*_sides(block, eye, nearest, limit), *shapes], grid_size=_GRID)
    )


def _sides(
    block: Block, eye: tuple[float, float], nearest: float, limit: float
) -> list[shapely.Geometry]:
    """What the sides of a block hide."""
    plan = Plan(block.plan)
    p, q = plan.starts - eye, plan.ends - eye
    quads = np.stack((p * nearest, q * nearest, q * limit, p * limit), axis=1) + eye
    shapes = np.asarray(shapely.polygons(quads))
    return list(shapes[shapely.is_valid(shapes) & (shapely.area(shapes) > _GRID)])


def _factors(block: Block, eye: float, target: float) -> tuple[float, float]:
    low, high = sorted((eye, target))
    bottom, top = max(block.bottom, low), min(block.top, high)
    if bottom >= top - _LEVEL:
        return 1.0, 1.0
    first, last = sorted(_factor(h, eye, target) for h in (bottom, top))
    return first, last


def _factor(h: float, eye: float, target: float) -> float:
    return (target - eye) / (h - eye) if abs(h - eye) > _LEVEL else inf


def _scaled(plan: Region, eye: tuple[float, float], factor: float) -> shapely.Geometry:
    return shapely.transform(plan, lambda points: (points - eye) * factor + eye)
