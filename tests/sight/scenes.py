"""Scenes whose sight can be worked out by hand, and a second way to look at them."""

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, affinity, box

from design_rules.geometry.sections import Region, region
from design_rules.sight.blocker import Block, Blocker, Blocks
from design_rules.sight.planar import Plan

Ray = NDArray[np.float64]


def walls_of(room: Polygon, thickness: float = 0.2) -> Region:
    """The walls round a room."""
    return region(room.buffer(thickness, join_style="mitre").difference(room))


def plan_of(room: Polygon, *inside: Polygon) -> Plan:
    """A room with walls round it and things in it."""
    return Plan(region(shapely.union_all([walls_of(room), *inside])))


def blocker(
    key: str, plan: Region, low: float = 0.0, high: float = 2.5, blocks: Blocks = "surely"
) -> Blocker:
    """A thing of one block."""
    return Blocker(key, key, key, "wall", blocks, "solid", (Block(plan, low, high),))


def random_scene(rng: np.random.Generator) -> tuple[Polygon, list[Polygon], tuple[float, float]]:
    """A room, things standing in it, some touching or overlapping, and an eye between them."""
    width, depth = rng.uniform(4, 14, 2)
    things = [_thing(rng, width, depth) for _ in range(int(rng.integers(1, 9)))]
    solid = shapely.union_all(things)
    while True:
        eye = (float(rng.uniform(0.1, width - 0.1)), float(rng.uniform(0.1, depth - 0.1)))
        if shapely.Point(eye).distance(solid) > 0.05:
            return box(0, 0, width, depth), things, eye


def _thing(rng: np.random.Generator, width: float, depth: float) -> Polygon:
    x, y = rng.uniform(0, width), rng.uniform(0, depth)
    half_x, half_y = rng.uniform(0.1, 1.2, 2)
    turn = float(rng.choice([0.0, 0.0, rng.uniform(0, 90)]))
    return affinity.rotate(box(x - half_x, y - half_y, x + half_x, y + half_y), turn)


def seen_by_rays(eye: tuple[float, float], plan: Plan, rays: int = 7200) -> float:
    """Area seen, by rays thrown evenly all round: half the mean of their squared lengths."""
    turn = (np.arange(rays) + 0.5) * 2 * np.pi / rays
    ux, uy = np.cos(turn)[:, None], np.sin(turn)[:, None]
    (px, py), (qx, qy) = (plan.starts - eye).T, (plan.ends - eye).T
    ex, ey = qx - px, qy - py
    with np.errstate(divide="ignore", invalid="ignore"):
        away = (px * ey - py * ex) / (ux * ey - uy * ex)
        along = (px * uy - py * ux) / (ux * ey - uy * ex)
    away = np.where((away > 0) & (along >= 0) & (along <= 1), away, np.inf)
    return float(np.pi * np.mean(away.min(axis=1) ** 2))
