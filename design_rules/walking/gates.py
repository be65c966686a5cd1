"""Gates: where one steps off the floor of one place and onto the floor of the next.

A gate has steps on both sides: points at a body's width from the wall, and every walk through
it passes one of them on either side. The lengths between the steps of both sides are fixed, so
the floors of rooms never have to be joined.
"""

from dataclasses import dataclass
from functools import cache
from math import ceil
from typing import TypeAlias

import numpy as np
import shapely
from shapely import Point, box, union_all

from design_rules.geometry.bodies import Point2, Point3
from design_rules.geometry.sections import region
from design_rules.language import Text
from design_rules.model.building import Link
from design_rules.walking.bays import Bay
from design_rules.walking.climbs import Climb
from design_rules.walking.geodesic import Lengths, Points, TautFloor, points_of
from design_rules.walking.mouths import Mouth
from design_rules.walking.standing import BODY, free_floor
from design_rules.walking.walks import Note

_APART = 0.2  # metres between steps of a wide gate
_BEFORE = 1.0  # metres of floor on either side that ways through a mouth are looked for on
_PLAY = 0.001  # metres: a body in an opening as wide as itself still fits

Levels: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a gate before it is measured; `levels` are the floors' heights."""

    link: Link
    title: Text
    levels: Levels
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, eq=False)
class Gate:
    """One way between two places.

    Attributes:
        link: the link that it belongs to.
        title: what a person calls it.
        steps: for each end of the link the points from which it is entered, k x 2.
        lengths: metres from each step of the first end to each of the second.
        out: for each end, metres from its steps to the threshold.
        levels: height of the floor at either end, metres.
        through: what it leads through.
    """

    link: Link
    title: Text
    steps: tuple[Points, Points]
    lengths: Lengths
    out: tuple[Lengths, Lengths]
    levels: Levels
    through: Mouth | Bay | Climb
    notes: tuple[Note, ...] = ()

    def line(self, first: int, second: int) -> tuple[Point3, ...]:
        """The line from a step of the first end to one of the second, both included."""
        start = (*_pair(self.steps[0][first]), self.levels[0])
        end = (*_pair(self.steps[1][second]), self.levels[1])
        if isinstance(self.through, Climb):
            return (start, *self.through.points, end)
        inner = _path(self.through, first, second)
        middle = [(x, y, self.levels[0]) for x, y in map(_pair, inner[1:-1])]
        return (start, *middle, end)

    def rim(self, end: int, step: int) -> Point2:
        """Where one crosses the threshold from a step of one end."""
        x, y = _pair(self.steps[end][step])
        if isinstance(self.through, Climb):
            return x, y
        if isinstance(self.through, Bay):
            nearest = shapely.shortest_line(self.through.edge, Point(x, y))
            return _pair(shapely.get_coordinates(nearest)[0])
        (cx, cy), (nx, ny) = self.through.centre, self.through.normal
        clear = max(0.0, self.through.width / 2 - BODY)
        across = min(max((y - cy) * nx - (x - cx) * ny, -clear), clear)
        return cx - ny * across, cy + nx * across


def gate_of_mouth(told: Told, mouth: Mouth, extra: float = 0.0) -> Gate:
    """The gate of an opening in a wall or of an open side; `extra` metres are climbed in it."""
    across = _offsets(_measures(mouth)[0])
    steps = [
        _placed(mouth, across, side * (mouth.depths[k] + BODY))
        for k, side in enumerate((-1.0, 1.0))
    ]
    clear = mouth.width / 2 - BODY
    aside = np.maximum(0.0, np.abs(across) - clear)
    return Gate(
        link=told.link,
        title=told.title,
        steps=(steps[0], steps[1]),
        lengths=_channel(*_measures(mouth)).between[: len(across), len(across) :] + extra,
        out=(np.hypot(mouth.depths[0] + BODY, aside), np.hypot(mouth.depths[1] + BODY, aside)),
        levels=told.levels,
        through=mouth,
        notes=told.notes,
    )


def gate_of_bay(told: Told, bay: Bay, extra: float = 0.0) -> Gate:
    """The gate of an open side; `extra` metres are climbed in it."""
    first, second = bay.steps
    return Gate(
        link=told.link,
        title=told.title,
        steps=(first, second),
        lengths=bay.lengths + extra,
        out=(bay.out(first), bay.out(second)),
        levels=told.levels,
        through=bay,
        notes=told.notes,
    )


def gate_of_climb(told: Told, climb: Climb) -> Gate:
    """The gate of a stair, ramp or lift; its threshold is where one steps on or off."""
    first, last = climb.points[0][:2], climb.points[-1][:2]
    return Gate(
        link=told.link,
        title=told.title,
        steps=(points_of([first]), points_of([last])),
        lengths=np.array([[climb.length]]),
        out=(np.zeros(1), np.zeros(1)),
        levels=told.levels,
        through=climb,
        notes=told.notes,
    )


def _offsets(width: float) -> Lengths:
    """Where along an opening its steps lie: where a body fits in, and as far as its edges."""
    half = width / 2
    inner, between = half - BODY, half - BODY / 2
    count = max(1, ceil(2 * inner / _APART))
    across = np.linspace(-inner, inner, count + 1)
    return np.unique(np.round([-half, -between, *across, between, half], 6))


def _placed(mouth: Mouth, across: Lengths, ahead: float) -> Points:
    (cx, cy), (nx, ny) = mouth.centre, mouth.normal
    return np.column_stack([cx + nx * ahead - ny * across, cy + ny * ahead + nx * across])


def _measures(mouth: Mouth) -> tuple[float, float]:
    return round(mouth.width, 3), round(sum(mouth.depths), 3)


@cache
def _channel(width: float, depth: float) -> TautFloor:
    """The floor in and before an opening, with the steps of both sides as posts.

    The first side lies below y = 0, the second above y = depth, the opening between.
    """
    half, far = width / 2, width / 2 + _BEFORE
    before = box(-far, -_BEFORE, far, 0.0)
    after = box(-far, depth, far, depth + _BEFORE)
    opening = box(-half, -_PLAY, half, depth + _PLAY)
    free = free_floor(region(union_all([before, opening, after])), radius=BODY - _PLAY)
    across = _offsets(width)
    first = np.column_stack([across, np.full(len(across), -BODY)])
    second = np.column_stack([across, np.full(len(across), depth + BODY)])
    return TautFloor(free, np.vstack([first, second]))


def _path(mouth: Mouth | Bay, first: int, second: int) -> Points:
    if isinstance(mouth, Bay):
        return mouth.path(first, second)
    channel = _channel(*_measures(mouth))
    posts = channel.posts
    half = len(posts) // 2
    path = channel.path(posts[first : first + 1], posts[half + second : half + second + 1])
    (cx, cy), (nx, ny) = mouth.centre, mouth.normal
    across, ahead = path[:, 0], path[:, 1] - mouth.depths[0]
    return np.column_stack([cx + nx * ahead - ny * across, cy + ny * ahead + nx * across])


def _pair(point: Points) -> tuple[float, float]:
    return float(point[0]), float(point[1])
