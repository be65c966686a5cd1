"""Exact visibility in a plane: what is seen from a point between polygons and lines.

An angular sweep over many eyes at once. Round each eye the directions to the ends of all edges
that face it part the circle into wedges; within a wedge one edge is nearest, because edges do
not cross. Each edge is held against the wedges that it spans only. This is the only module that
knows how; numpy does the work.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LineString

from design_rules.geometry.sections import EMPTY, Region, region

Points: TypeAlias = NDArray[np.float64]  # n x 2, metres
Seen: TypeAlias = NDArray[np.bool_]

REACH = 20.0  # metres within which a person is recognised (semantics T4.9)

_HAIR = 1e-9  # metres
_STEP_OFF = 1e-6  # metres: an eye that touches a wall stands this far before it
_GRAZING = 1e-10  # radians within which a direction belongs to the wedges on both its sides
_TURN = 8.0  # more than a full circle: keeps the directions of different eyes apart
_AT_ONCE = 60_000  # pairs of eye and edge: about what fits the cache of a processor
_ARCS = 32  # corners in a quarter of the circle of reach: its area is 0.04 % too small


class Plan:
    """What blocks sight in a plane.

    Args:
        solid: areas one cannot see through; their edges are taken as they are.
        lines: thin screens, which may cross.
    """

    def __init__(self, solid: Region, lines: tuple[LineString, ...] = ()) -> None:
        self.solid = solid
        starts, ends = _ring_edges(solid)
        if lines:
            screens = shapely.union_all(lines).difference(solid)
            thin_a, thin_b = _line_edges(screens)
            starts = np.concatenate((starts, thin_a, thin_b))
            ends = np.concatenate((ends, thin_b, thin_a))
        self.starts, self.ends = starts, ends

    @cached_property
    def far(self) -> float:
        """More than the size of the plan, metres."""
        if not len(self.starts):
            return 1.0
        return float(np.ptp(np.concatenate((self.starts, self.ends)), axis=0).sum()) + 1.0


def isovist(eye: tuple[float, float], plan: Plan, reach: float = REACH) -> Region:
    """What is seen from a point, within reach; empty for an eye inside something solid."""
    return isovists(np.array([eye], dtype=np.float64), plan, reach)[0]


def isovists(eyes: Points, plan: Plan, reach: float = REACH) -> list[Region]:
    """What is seen from each of n x 2 points, within reach."""
    found: list[Region] = []
    for some in _portions(eyes, len(plan.starts)):
        found.extend(_polygons(_Sweep(some, plan, reach), reach))
    return found


def visible_matrix(eyes: Points, targets: Points, plan: Plan, reach: float = REACH) -> Seen:
    """Which of m targets (m x 2) each of n eyes (n x 2) sees, within reach: n x m."""
    if not len(eyes) or not len(targets):
        return np.zeros((len(eyes), len(targets)), dtype=np.bool_)
    rows = [
        _Sweep(some, plan, reach).sees(targets, reach)
        for some in _portions(eyes, len(plan.starts))
    ]
    return np.concatenate(rows)


def sees(a: tuple[float, float], b: tuple[float, float], plan: Plan) -> bool:
    """Whether two points see each other, at any distance.

    A line of sight may touch and slide along what blocks; it may not pass through, not even at
    a corner.
    """
    first, last = sorted((a, b))
    along = np.subtract(last, first)
    length = float(np.hypot(*along))
    if length < _HAIR:
        return True
    p, q = plan.starts - first, plan.ends - first
    across = np.stack((_cross(along, p), _cross(along, q))) / length
    forward = np.stack((p @ along, q @ along)) / length
    return not (_crossed(across, forward, length, 1.0) and _crossed(across, forward, length, -1.0))


def _crossed(across: Points, forward: Points, length: float, side: float) -> bool:
    """Whether any edge crosses a line that is moved a hair to one side.

    Args:
        across, forward: 2 x n, where both ends of each edge lie: beside the line, and along it.
    """
    beside = np.where(np.abs(across) <= _HAIR, -side * _HAIR, across)
    crossing = (beside[0] > 0) != (beside[1] > 0)
    if not crossing.any():
        return False
    w, s = beside[:, crossing], forward[:, crossing]
    at = s[0] + (s[1] - s[0]) * w[0] / (w[0] - w[1])
    return bool(((at > _HAIR) & (at < length - _HAIR)).any())


@dataclass(frozen=True, slots=True)
class _Spans:
    """The edges that face an eye, and between which directions each lies."""

    eye: NDArray[np.int64]
    p: Points  # relative to the eye
    q: Points
    along: Points
    start: NDArray[np.float64]  # directions, anticlockwise, each eye on its own turn
    end: NDArray[np.float64]


class _Sweep:
    """The wedges round some eyes and the nearest edge in each.

    Attributes:
        at: directions that part the wedges, those of one eye after those of another.
        nearest: the edge seen in the wedge after each direction, -1 between two eyes.
    """

    def __init__(self, eyes: Points, plan: Plan, reach: float) -> None:
        self.eyes = _stepped_off(eyes, plan)
        self.inside = _inside(self.eyes, plan)
        self.spans = _spans(self.eyes, plan, reach)
        turns = np.arange(len(eyes)) * _TURN
        ends = (self.spans.start, self.spans.end, turns - np.pi, turns + np.pi)
        self.at, index = np.unique(np.concatenate(ends), return_inverse=True)
        self._moment = _cross(self.spans.p, self.spans.along)
        self.nearest = self._nearest(index)

    def _nearest(self, index: NDArray[np.int64]) -> NDArray[np.int64]:
        count, eyes = len(self.spans.eye), len(self.eyes)
        first, last = index[:count], index[count : 2 * count]
        west, east = index[2 * count : 2 * count + eyes], index[2 * count + eyes :]
        edge, wedge = self._pairs(first, last, west, east)
        middle = self._directions((self.at[:-1] + self.at[1:]) / 2)
        away = self._distances(edge, middle[wedge])
        best = np.full(len(self.at), np.inf)
        np.minimum.at(best, wedge, away)
        won = away == best[wedge]
        nearest = np.full(len(self.at), -1, dtype=np.int64)
        nearest[wedge[won]] = edge[won]
        return nearest

    def _pairs(
        self,
        first: NDArray[np.int64],
        last: NDArray[np.int64],
        west: NDArray[np.int64],
        east: NDArray[np.int64],
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Every edge with every wedge it spans; across due west it begins anew."""
        edges = np.arange(len(first))
        over = last < first
        begin = np.concatenate((first, west[self.spans.eye[over]]))
        stop = np.concatenate((np.where(over, east[self.spans.eye], last), last[over]))
        edges = np.concatenate((edges, edges[over]))
        counts = stop - begin
        shift = np.repeat(begin - np.concatenate(([0], np.cumsum(counts)[:-1])), counts)
        return np.repeat(edges, counts), np.arange(counts.sum()) + shift

    def _distances(self, edge: NDArray[np.int64], towards: Points) -> NDArray[np.float64]:
        """How far it is to the line of an edge in a direction."""
        along = self.spans.along[edge]
        return np.asarray(self._moment[edge] / _cross(towards, along))

    def _directions(self, at: NDArray[np.float64]) -> Points:
        """Directions as vectors, whatever eye they belong to."""
        plain = at - _TURN * np.round(at / _TURN)
        return np.stack((np.cos(plain), np.sin(plain)), axis=1)

    def sees(self, targets: Points, reach: float) -> Seen:
        """Which targets lie before the nearest edge, on either side of their direction."""
        offset = targets[None] - self.eyes[:, None]
        away = np.hypot(offset[..., 0], offset[..., 1])
        turned = np.arctan2(offset[..., 1], offset[..., 0])
        turned += _TURN * np.arange(len(self.eyes))[:, None]
        free = self._before(turned - _GRAZING, offset) | self._before(turned + _GRAZING, offset)
        return np.asarray(free & (away <= reach + _HAIR) & ~self.inside[:, None])

    def _before(self, turned: Points, offset: Points) -> Seen:
        rows = np.arange(len(self.eyes))[:, None] * _TURN
        kept = np.clip(turned, rows - np.pi, rows + np.pi - 2 * _GRAZING)
        edge = self.nearest[np.searchsorted(self.at, kept, side="right") - 1]
        p, along = self.spans.p[edge], self.spans.along[edge]
        lead = _cross(along, offset - p) / np.hypot(along[..., 0], along[..., 1])
        return np.asarray(lead <= 2 * _HAIR)

    def corners(self) -> tuple[Points, NDArray[np.int64]]:
        """Corners of what each eye sees, relative to it, and whose they are.

        A view of an edge begins and stops at its very end, or where another hides it.
        """
        wedge = np.flatnonzero((self.nearest >= 0) & (np.diff(self.at, append=np.inf) > _GRAZING))
        kept = np.stack(self._changes(self.nearest[wedge]), axis=1).ravel()
        edge = np.repeat(self.nearest[wedge], 2)[kept]
        event = np.stack((wedge, wedge + 1), axis=1).ravel()[kept]
        stop = np.tile((False, True), len(wedge))[kept]
        at, spans = self.at[event], self.spans
        towards = self._directions(at)
        found = self._distances(edge, towards)[:, None] * towards
        end = np.where(stop[:, None], spans.p[edge], spans.q[edge])
        at_end = at == np.where(stop, spans.end[edge], spans.start[edge])
        return np.where(at_end[:, None], end, found), spans.eye[edge]

    def _changes(self, edge: NDArray[np.int64]) -> tuple[Seen, Seen]:
        """At which wedges another edge comes into view, and at which one goes."""
        changes = np.concatenate(([True], edge[1:] != edge[:-1], [True]))
        begins, ends = changes[:-1].copy(), changes[1:].copy()
        first = np.searchsorted(self.spans.eye[edge], np.arange(len(self.eyes)))
        last = np.append(first[1:], len(edge)) - 1
        begins[first] = ends[last] = edge[first] != edge[last]  # one edge goes on across due west
        return begins, ends


def _polygons(sweep: _Sweep, reach: float) -> list[Region]:
    corners, owner = sweep.corners()
    far = np.zeros(len(sweep.eyes), dtype=np.bool_)
    far[owner[np.hypot(corners[:, 0], corners[:, 1]) > reach]] = True
    rings = shapely.linearrings(corners + sweep.eyes[owner], indices=owner)
    shapes = np.atleast_1d(np.asarray(shapely.polygons(rings)))
    broken = ~shapely.is_valid(shapes)
    shapes[broken] = shapely.make_valid(shapes[broken])
    circles = shapely.buffer(shapely.points(sweep.eyes[far]), reach, quad_segs=_ARCS)
    shapes[far] = shapely.intersection(shapes[far], circles)
    return [
        EMPTY if within else region(shape)
        for shape, within in zip(shapes, sweep.inside, strict=True)
    ]


def _spans(eyes: Points, plan: Plan, reach: float) -> _Spans:
    """The edges near and facing each eye, and a square round everything behind them."""
    p, q = plan.starts[None] - eyes[:, None], plan.ends[None] - eyes[:, None]
    facing = _cross(q, p) > _HAIR * np.hypot(*np.moveaxis(q - p, 2, 0))
    near = np.minimum(p, q) < reach
    near &= np.maximum(p, q) > -reach
    eye, edge = np.nonzero(facing & near.all(axis=2))
    square = _square(4 * (plan.far + reach))
    p = np.concatenate((p[eye, edge], np.tile(square, (len(eyes), 1))))
    q = np.concatenate((q[eye, edge], np.tile(np.roll(square, 1, axis=0), (len(eyes), 1))))
    eye = np.concatenate((eye, np.repeat(np.arange(len(eyes)), 4)))
    turn = _TURN * eye
    return _Spans(
        eye, p, q, q - p, np.arctan2(q[:, 1], q[:, 0]) + turn, np.arctan2(p[:, 1], p[:, 0]) + turn
    )


def _square(half: float) -> Points:
    """Corners, anticlockwise; an edge runs from each to the one before it."""
    return np.array([(half, half), (-half, half), (-half, -half), (half, -half)])


def _stepped_off(eyes: Points, plan: Plan) -> Points:
    """Eyes that touch an edge, moved off it to the side that is free."""
    along = plan.ends - plan.starts
    length = np.maximum(np.hypot(along[:, 0], along[:, 1]), _HAIR)
    ahead = along / length[:, None]
    offset = eyes[:, None] - plan.starts[None]
    forward = offset[..., 0] * ahead[:, 0] + offset[..., 1] * ahead[:, 1]
    touching = np.abs(_cross(ahead, offset)) < _STEP_OFF / 2
    touching &= (forward > -_STEP_OFF / 2) & (forward < length + _STEP_OFF / 2)
    if not touching.any():
        return eyes
    outward = np.stack((ahead[:, 1], -ahead[:, 0]), axis=1)
    return np.asarray(eyes + _STEP_OFF * (touching[..., None] * outward).sum(axis=1))


def _inside(eyes: Points, plan: Plan) -> Seen:
    shapely.prepare(plan.solid)
    return np.asarray(shapely.contains_xy(plan.solid, eyes[:, 0], eyes[:, 1]))


def _portions(eyes: Points, edges: int) -> Iterator[Points]:
    step = max(1, _AT_ONCE // (edges + 4))
    for start in range(0, len(eyes), step):
        yield eyes[start : start + step]


def _ring_edges(solid: Region) -> tuple[Points, Points]:
    """Edges of a region, what is solid on their left."""
    turned = shapely.orient_polygons(solid)
    return _line_edges(shapely.boundary(turned))


def _line_edges(lines: shapely.Geometry) -> tuple[Points, Points]:
    parts = [part for part in shapely.get_parts(lines) if not part.is_empty]
    coords = [shapely.get_coordinates(part) for part in parts]
    starts = [each[:-1] for each in coords] or [np.empty((0, 2))]
    ends = [each[1:] for each in coords] or [np.empty((0, 2))]
    return np.concatenate(starts), np.concatenate(ends)


def _cross(a: Points, b: Points) -> NDArray[np.float64]:
    return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])
