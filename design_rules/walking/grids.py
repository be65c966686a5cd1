"""The points of floors from which distances are asked for, measured once for all goals."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from design_rules.walking.floors import RoomFloor
from design_rules.walking.geodesic import Lengths, Points, points_of
from design_rules.walking.search import Goal, Leads
from design_rules.walking.standing import grid_points
from design_rules.walking.walks import Spot


@dataclass(frozen=True, eq=False)
class Grid:
    """Points of a floor and how far they are from its posts."""

    floor: RoomFloor
    points: Points
    to_posts: Lengths


def grid_on(floor: RoomFloor, step: float) -> Grid:
    """The grid of a floor, `step` metres between its points."""
    points = grid_points(floor.taut.free, floor.room.outline, step)
    return Grid(floor, points, floor.to_posts(points))


def lengths_to(goal: Goal, grids: Sequence[Grid], leads: Leads) -> Lengths:
    """Lengths from the points of some floors to a goal."""
    parts = [np.empty(0)]
    for grid in grids:
        floor, best = grid.floor, (grid.to_posts + leads.from_posts(grid.floor))
        nearest = best.min(axis=1, initial=np.inf)
        if goal == floor.room.key:
            nearest = np.zeros(len(grid.points))
        elif isinstance(goal, Spot) and goal.room == floor.room.key:
            straight = floor.to_points(grid.points, points_of([goal.point]))[:, 0]
            nearest = np.minimum(nearest, straight)
        parts.append(nearest)
    return np.concatenate(parts)
