"""Stairs, ramps and lifts: the line one walks on them from floor to floor."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import dist

import numpy as np
from shapely import Polygon

from design_rules.geometry.bodies import Body, Cut, Parts, Point3, Polyhedron, Prism, Ring3
from design_rules.geometry.heights import corners
from design_rules.model.survey import Part, Survey

STOREY_WALK = 3.0  # metres: the least that a storey counts (semantics 4.3)
STOREY = 3.0  # metres of height that are one storey
_LOW_STOREY = 2.0  # metres: a climb that rises less leads to no other storey
_SLOPE = 2.0  # metres walked for each metre of height on a stair of 30 degrees
_TREAD = 0.04  # square metres: smaller level faces are no treads
_SAME_TREAD = 0.03  # metres of height
_THICK = 0.13  # metres from the underside of a tread to its top
_BAND = 0.2  # metres of height over which the ends of a shape without treads are looked for


@dataclass(frozen=True, slots=True)
class Climb:
    """A line from one floor to another and what it counts, in metres.

    `drawn` tells whether the model shows the line; else the length is a guess by the height.
    """

    points: tuple[Point3, ...]
    length: float
    drawn: bool = True


@dataclass(frozen=True, slots=True)
class _Tread:
    """A level face in plan and its height."""

    plan: Polygon
    height: float


def stretch(line: tuple[Point3, ...], start: Point3, end: Point3) -> Climb:
    """The part of a walking line between two floors; a straight guess where it is not drawn.

    Args:
        line: a stair's walking line, lowest point first; may be empty.
        start, end: where the climb begins and ends if the line does not tell; their heights are
            those of the floors.
    """
    low, high = sorted((start[2], end[2]))
    part = _between(line, low, high)
    least = _least(high - low)
    if len(part) < 2:
        return Climb((start, end), max(least, _SLOPE * (high - low)), drawn=False)
    length = sum(dist(a, b) for a, b in pairwise(part))
    points = part if start[2] <= end[2] else part[::-1]
    return Climb(points, max(length, least))


def _least(rise: float) -> float:
    """What a climb counts at the least: a storey its full measure, steps within one a part."""
    storeys = max(1, round(rise / STOREY)) if rise >= _LOW_STOREY else rise / STOREY
    return STOREY_WALK * storeys


def ride(point: Point3, levels: tuple[float, float]) -> Climb:
    """A lift: nobody walks in it."""
    x, y, _ = point
    return Climb(((x, y, levels[0]), (x, y, levels[1])), 0.0)


def walking_lines(survey: Survey) -> dict[str, tuple[Point3, ...]]:
    """The walking line of every stair and ramp, by the key of the whole stair."""
    parts = [part for part in survey.parts if part.role in ("stair", "ramp")]
    wholes = {part.key: part for part in parts}
    bodies: dict[str, list[Body]] = {}
    for part in parts:
        if part.body is not None:
            bodies.setdefault(_whole(part, wholes), []).append(part.body)
    return {key: walking_line(found) for key, found in sorted(bodies.items())}


def _whole(part: Part, wholes: dict[str, Part]) -> str:
    """Key of the stair that a flight or landing belongs to, two levels up at most."""
    owner = wholes.get(part.assembly)
    if owner is None:
        return part.key
    return owner.assembly if owner.assembly in wholes else owner.key


def walking_line(bodies: Iterable[Body]) -> tuple[Point3, ...]:
    """Over the middles of the treads, lowest first; from foot to head where none are drawn."""
    shapes = list(bodies)
    treads = sorted((t for body in shapes for t in _treads(body)), key=lambda t: t.height)
    steps: list[list[_Tread]] = []
    for tread in treads:
        if steps and tread.height - steps[-1][0].height < _SAME_TREAD:
            steps[-1].append(tread)
        else:
            steps.append([tread])
    line = tuple(_middle(step) for step in steps)
    return line if len(line) > 2 else _foot_to_head(shapes)


def _middle(step: list[_Tread]) -> Point3:
    area = sum(tread.plan.area for tread in step)
    x = sum(tread.plan.centroid.x * tread.plan.area for tread in step) / area
    y = sum(tread.plan.centroid.y * tread.plan.area for tread in step) / area
    return x, y, step[0].height


def _treads(body: Body) -> Iterator[_Tread]:
    """Every level face that one can stand on."""
    if isinstance(body, Prism):
        yield from _tread(tuple((x, y, body.top) for x, y in body.rings[0]))
    elif isinstance(body, Polyhedron):
        level = [face[0] for face in body.faces if _is_level(face[0])]
        yield from _uppermost([tread for ring in level for tread in _tread(ring)])
    elif isinstance(body, Cut):
        yield from _treads(body.body)
    elif isinstance(body, Parts):
        for part in body.parts:
            yield from _treads(part)


def _tread(ring: Ring3) -> Iterator[_Tread]:
    plan = Polygon([(x, y) for x, y, _ in ring]) if len(ring) > 2 else Polygon()
    if plan.area >= _TREAD and plan.is_valid:
        yield _Tread(plan, float(np.mean([z for _, _, z in ring])))


def _uppermost(treads: list[_Tread]) -> Iterator[_Tread]:
    """Treads without their undersides: those that have another close above them."""
    for tread in treads:
        above = (t for t in treads if 0 < t.height - tread.height <= _THICK)
        shared = (t.plan.intersection(tread.plan).area for t in above)
        if not any(area > tread.plan.area / 2 for area in shared):
            yield tread


def _is_level(ring: Ring3) -> bool:
    """Whether a face is level, upper side or lower."""
    heights = [z for _, _, z in ring]
    return max(heights) - min(heights) < _SAME_TREAD


def _foot_to_head(shapes: list[Body]) -> tuple[Point3, ...]:
    points = np.array([p for body in shapes for p in corners(body)]).reshape(-1, 3)
    if len(points) < 3:
        return ()
    low, high = points[:, 2].min(), points[:, 2].max()
    foot = points[points[:, 2] <= low + _BAND].mean(axis=0)
    head = points[points[:, 2] >= high - _BAND].mean(axis=0)
    return (
        (float(foot[0]), float(foot[1]), float(low)),
        (float(head[0]), float(head[1]), float(high)),
    )


def _between(line: tuple[Point3, ...], low: float, high: float) -> tuple[Point3, ...]:
    """The points of a rising line between two heights, its ends moved onto them."""
    inner = [point for point in line if low - _BAND <= point[2] <= high + _BAND]
    if len(inner) < 2 or inner[-1][2] - inner[0][2] < (high - low) / 2:
        return ()
    first, last = inner[0], inner[-1]
    return ((*first[:2], low), *inner[1:-1], (*last[:2], high))
