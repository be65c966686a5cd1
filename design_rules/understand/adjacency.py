"""Which rooms share a wall or a slab, or touch openly, and over how much."""

from collections import defaultdict
from dataclasses import replace

import shapely
from shapely import Polygon, STRtree

from design_rules.geometry.heights import ends
from design_rules.geometry.sections import Region, pieces, region
from design_rules.geometry.solids import Solid
from design_rules.model.building import Adjacency, Link
from design_rules.model.survey import Part, Survey
from design_rules.understand.floor_plans import FloorPlans, Shaped, is_gone
from design_rules.understand.missing_walls import THICKEST_WALL, MissingWalls
from design_rules.understand.neighbours import touching_pairs
from design_rules.understand.slab_holes import open_through_slabs

_THICKEST_SLAB = 0.80
_LEAF = 0.25  # share of the gap between two rooms that one leaf of a double wall fills
_SPECK = 0.02  # square metres of plan that are drawing noise
_HALF_STRIP = 0.05  # metres: half the width of the strip midway between two rooms
_SHORTEST = 0.20  # metres of wall; less is a corner
_SMALLEST = 0.50  # square metres of slab
_KNEE = 0.45  # metres: what ends below is no wall, and the rooms are open to each other
_OVERHEAD = 1.8  # metres: a wall that ends below is seen over and climbed


def find_adjacency(
    rooms: tuple[Shaped, ...], links: tuple[Link, ...], survey: Survey, plans: FloorPlans
) -> tuple[Adjacency, ...]:
    """Every pair of neighbouring rooms, sideways and up."""
    walls = _Elements([part for part in survey.parts if part.role in ("wall", "panel")])
    slabs = _Elements([part for part in survey.parts if part.role == "slab"])
    open_pairs = {frozenset(link.ends) for link in links if link.kind == "open-plan"}
    low = MissingWalls(rooms, plans)
    beside = touching_pairs(rooms, THICKEST_WALL)
    found = [_beside(a, b, walls, open_pairs) for a, b in beside]
    found = [
        _with_bare(each, a, b, low) if each is not None and walls.may_be_low(each, a, b) else each
        for each, (a, b) in zip(found, beside, strict=True)
    ]
    found += [_stacked(low, high, slabs) for low, high in _stacks(rooms)]
    holes = sorted(open_through_slabs(rooms, survey, plans), key=lambda each: each.hole)
    kept = {(each.a, each.b, each.kind): each for each in (*found, *holes) if each is not None}
    return tuple(kept[key] for key in sorted(kept))


class _Elements:
    """Walls or slabs, found by what their shadow meets."""

    def __init__(self, parts: list[Part]) -> None:
        kept = [part for part in parts if part.body is not None and not is_gone(part)]
        self._parts = [(part, Solid(part.body)) for part in kept]
        self._tree = STRtree([solid.shadow for _, solid in self._parts])
        self._ends: dict[str, list[float]] = defaultdict(list)
        for part, solid in self._parts:
            self._ends[part.guid] += ends(solid.body) if solid.body is not None else ()

    def may_be_low(self, found: Adjacency, a: Shaped, b: Shaped) -> bool:
        """Whether some element between two rooms ends, or has an edge, between knees and heads."""
        floor = max(a.solid.bottom, b.solid.bottom)
        return found.kind == "wall" and any(
            floor + _KNEE < level < floor + _OVERHEAD
            for guid in found.elements
            for level in self._ends[guid]
        )

    def within(
        self, strip: Region, low: float, high: float, least: float = 0.0
    ) -> tuple[str, ...]:
        """GlobalIds of the elements in a strip of plan and a span of height.

        Args:
            strip: part of the plan.
            low, high: heights.
            least: share of the strip that an element must fill.
        """
        hits = [self._parts[int(k)] for k in self._tree.query(strip, predicate="intersects")]
        least = max(_SPECK, least * strip.area)
        return tuple(
            sorted(
                {
                    part.guid
                    for part, solid in hits
                    if solid.bottom < high
                    and solid.top > low
                    and solid.shadow.intersection(strip).area > least
                }
            )
        )


def _beside(
    a: Shaped, b: Shaped, walls: _Elements, open_pairs: set[frozenset[str]]
) -> Adjacency | None:
    apart = a.solid.shadow.distance(b.solid.shadow)
    reach = apart / 2 + _HALF_STRIP
    grown = [item.solid.shadow.buffer(reach, join_style="mitre") for item in (a, b)]
    strip = region(grown[0].intersection(grown[1]))
    length = sum(_length(piece, reach, apart) for piece in pieces(strip))
    if length < _SHORTEST:
        return None
    low, high = max(a.solid.bottom, b.solid.bottom), min(a.solid.top, b.solid.top)
    first, second = sorted((a.element.key, b.element.key))
    if frozenset((first, second)) in open_pairs:
        return Adjacency(first, second, "open", round(length, 2), ())
    between = _between(a, b, apart)
    named = {*walls.within(strip, low + 0.2, high), *walls.within(between, low + 0.2, high, _LEAF)}
    return Adjacency(first, second, "wall", round(length, 2), tuple(sorted(named)))


def _with_bare(found: Adjacency, a: Shaped, b: Shaped, low: MissingWalls) -> Adjacency:
    """An adjacency with the length over which nothing stands between heads."""
    contact = low.between(a, b, _OVERHEAD)
    return found if contact is None else replace(found, bare=round(contact.width, 2))


def _between(a: Shaped, b: Shaped, apart: float) -> Region:
    """All of the gap between two rooms: both leaves of a double wall lie in it."""
    grown = [item.solid.shadow.buffer(apart, join_style="mitre") for item in (a, b)]
    rooms = shapely.union(a.solid.shadow, b.solid.shadow)
    return region(grown[0].intersection(grown[1]).difference(rooms))


def _length(strip: Polygon, reach: float, apart: float) -> float:
    """Length of wall along a strip between two grown rooms, which it outdoes at both ends."""
    along = strip.area / (2 * _HALF_STRIP) if apart > 0 else strip.length / 2 - 2 * _HALF_STRIP
    return float(max(along - 2 * reach, 0.0))


def _stacks(rooms: tuple[Shaped, ...]) -> list[tuple[Shaped, Shaped]]:
    """Pairs of rooms above one another."""
    solid = [item for item in rooms if not item.solid.shadow.is_empty]
    if len(solid) < 2:
        return []
    shadows = [item.solid.shadow for item in solid]
    hits = STRtree(shadows).query(shadows, predicate="intersects").T
    pairs = sorted((int(a), int(b)) for a, b in hits if a != b)
    return [
        (solid[a], solid[b])
        for a, b in pairs
        if -0.3 < solid[b].solid.bottom - solid[a].solid.top < _THICKEST_SLAB
        and solid[b].solid.bottom > solid[a].solid.bottom + 1.0
    ]


def _stacked(low: Shaped, high: Shaped, slabs: _Elements) -> Adjacency | None:
    common = region(low.solid.shadow.intersection(high.solid.shadow))
    if common.area < _SMALLEST:
        return None
    between = slabs.within(common, low.solid.top - 0.2, high.solid.bottom + 0.1)
    first, second = sorted((low.element.key, high.element.key))
    return Adjacency(first, second, "slab", round(common.area, 2), between)
