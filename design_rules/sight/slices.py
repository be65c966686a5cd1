"""Bodies as stacks of upright blocks: exact where their sides are upright."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

import shapely

from design_rules.geometry.bodies import Body, Cut, HalfSpace, Parts, Polyhedron, Prism, Ring3
from design_rules.geometry.heights import corners
from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.geometry.solids import Solid
from design_rules.sight.blocker import Block

_STEP = 0.1  # metres: a side that leans is taken in steps of this height
_THINNEST = 0.01  # metres: what is thinner is told together with what lies under it
_CURVED = 40  # a body with more levels is curved or stepped all over
_COARSE = 0.05  # metres: the thinnest band that such a body is cut into
_INSIDE = 0.02  # metres from the ends of a band at which it is looked at for leaning sides
_ALIKE = 0.002  # square metres by which two cuts through upright sides may differ
_SPECK = 1e-5  # square metres


class Sliced:
    """A body, part by part, ready to be cut at many heights."""

    def __init__(self, body: Body) -> None:
        self._solids = [Solid(part) for part in _parts(body)]
        self._straight = [_is_straight(solid.body) for solid in self._solids]
        self.levels = _levels(solid for solid in self._solids if solid.top > solid.bottom)
        self.shadow = region(shapely.union_all([solid.shadow for solid in self._solids]))

    def at(self, height: float) -> Region:
        """What the body covers at a height."""
        cuts = [solid.at(height) for solid in self._solids if solid.bottom <= height <= solid.top]
        cuts = [cut for cut in cuts if not cut.is_empty]
        if len(cuts) < 2:
            return cuts[0] if cuts else EMPTY
        return region(shapely.union_all(cuts))


def stack_of(
    levels: Iterable[float], cut: Callable[[float], Region], low: float, high: float
) -> tuple[Block, ...]:
    """Blocks of a shape known by its cuts.

    Args:
        levels: the heights at which its plan may change.
        cut: its plan at a height.
        low, high: the range of heights of interest.
    """
    bands = [(a, b) for a, b in pairwise(_spread(levels)) if b > low and a < high]
    blocks = [block for bottom, top in bands for block in _band(cut, bottom, top)]
    return tuple(block for block in blocks if block.plan.area > _SPECK)


def _band(cut: Callable[[float], Region], bottom: float, top: float) -> Iterator[Block]:
    """One block where the sides are upright, else one for each step."""
    middle = cut((bottom + top) / 2)
    if top - bottom <= _STEP or _upright(cut, bottom, top):
        yield Block(middle, bottom, top)
        return
    count = int((top - bottom) / _STEP) + 1
    rise = (top - bottom) / count
    for number in range(count):
        low = bottom + number * rise
        yield Block(cut(low + rise / 2), low, top if number == count - 1 else low + rise)


def _upright(cut: Callable[[float], Region], bottom: float, top: float) -> bool:
    first, last = cut(bottom + _INSIDE), cut(top - _INSIDE)
    if first is last:
        return True
    return bool(first.symmetric_difference(last).area <= _ALIKE)


def _spread(levels: Iterable[float]) -> list[float]:
    """Levels in order, those too close to another left out; the lowest and the highest stay."""
    ordered = sorted(set(levels))
    thinnest = _THINNEST if len(ordered) <= _CURVED else _COARSE
    kept = ordered[:1]
    for level in ordered[1:]:
        if level - kept[-1] >= thinnest:
            kept.append(level)
    if len(kept) > 1:
        kept[-1] = ordered[-1]
    elif ordered and ordered[-1] > ordered[0]:
        kept.append(ordered[-1])
    return kept


def _levels(solids: Iterable[Solid]) -> frozenset[float]:
    """Heights at which the plan of some solids may change."""
    found: set[float] = set()
    for solid in solids:
        found |= {solid.bottom, solid.top}
        if solid.body is not None and not isinstance(solid.body, Prism):
            inside = (z for z in _heights(solid.body) if solid.bottom < z < solid.top)
            found |= {round(z, 4) for z in inside}
    return frozenset(found)


def _heights(body: Body) -> Iterator[float]:
    if isinstance(body, Cut):
        yield from _heights(body.body)
        for taken in body.minus:
            yield from _heights(taken)
    elif isinstance(body, Prism | Polyhedron):
        yield from (z for _, _, z in corners(body))
    elif isinstance(body, HalfSpace) and abs(body.away[2]) > 1 - _SPECK:
        yield body.point[2]
    elif isinstance(body, Parts):
        for part in body.parts:
            yield from _heights(part)


def _is_straight(body: Body | None) -> bool:
    """Whether a body of faces is a plan raised straight up, as most holes are."""
    if not isinstance(body, Polyhedron) or len(_rounded(body)) != 2:
        return False
    return all(
        len({round(z, 4) for _, _, z in f[0]}) == 1 or _is_upright(f[0]) for f in body.faces
    )


def _rounded(body: Body) -> set[float]:
    return {round(z, 4) for _, _, z in corners(body)}


def _is_upright(ring: Ring3) -> bool:
    """Whether a face has no plan to speak of, by the shoelace formula."""
    around = pairwise((*ring, ring[0]))
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in around)) < _SPECK


def _parts(body: Body) -> Iterator[Body]:
    if isinstance(body, Parts):
        for part in body.parts:
            yield from _parts(part)
    else:
        yield body
