"""Unseen pockets: where nobody looks, how deep they are and what hides them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import shapely
from shapely import Polygon

from design_rules.geometry.bodies import Point3
from design_rules.geometry.sections import Region, pieces
from design_rules.sight.blocker import Blocker, Reading
from design_rules.sight.levels import between

_SLIVER = 0.05  # metres: what is narrower hides nobody
_SPECK = 0.05  # square metres
_EXACT = 0.01  # metres to which the largest circle is found


@dataclass(frozen=True, slots=True)
class Pocket:
    """A connected patch that no observer sees.

    Attributes:
        area: m2.
        depth: diameter of the largest circle within it, metres.
        middle: of that circle.
        hidden_by: keys of what hides its middle, the one that hides it from most eyes first;
            none where it is out of reach.
    """

    shape: Polygon
    area: float
    depth: float
    middle: tuple[float, float]
    hidden_by: tuple[str, ...] = ()


def find_pockets(
    unseen: Region,
    height: float,
    eyes: Sequence[Point3],
    blockers: Iterable[Blocker],
    reading: Reading,
    reach: float,
) -> tuple[Pocket, ...]:
    """The pockets of an unseen region, the largest first; slivers are left out."""
    standing = [blocker for blocker in blockers if blocker.counts(reading)]
    found = []
    for piece in pieces(unseen):
        if piece.area < _SPECK:
            continue
        x, y, depth = _largest_circle(piece)
        if depth >= 2 * _SLIVER:
            hiding = _hiding((x, y, height), eyes, standing, reach)
            found.append(Pocket(piece, piece.area, depth, (x, y), hiding))
    return tuple(sorted(found, key=lambda pocket: (-pocket.area, pocket.middle)))


def _largest_circle(piece: Polygon) -> tuple[float, float, float]:
    """Middle and diameter of the largest circle in a polygon."""
    radius = shapely.maximum_inscribed_circle(piece, tolerance=_EXACT)
    (x, y), _ = radius.coords
    return float(x), float(y), 2 * float(radius.length)


def _hiding(
    middle: Point3, eyes: Sequence[Point3], blockers: list[Blocker], reach: float
) -> tuple[str, ...]:
    """What stands nearest to the middle on the line from each eye, counted."""
    spot, counted = shapely.Point(middle[:2]), Counter[str]()
    for eye in eyes:
        if spot.distance(shapely.Point(eye[:2])) <= reach:
            counted.update(blocker.key for blocker in between(blockers, middle, eye)[:1])
    return tuple(key for key, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])))
