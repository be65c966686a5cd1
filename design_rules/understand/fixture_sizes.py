"""Whether a thing has the size of what its name says it is.

A name is a claim: a mark on the floor, a hole or a cabin may carry the name of the pan. The
limits are our judgement, wide around what is sold, also for wheelchair users and for children.
"""

import math
from dataclasses import dataclass

from shapely import Polygon

from design_rules.geometry.sections import Region
from design_rules.geometry.solids import Solid

_FLAT = 0.025  # metres: low enough to roll over with a wheelchair


@dataclass(frozen=True, slots=True)
class _Size:
    """Least and most, in metres: sides of the plan, height, top and bottom above the floor."""

    short: tuple[float, float]
    long: tuple[float, float]
    height: float
    top: tuple[float, float]
    highest_bottom: float


_SIZES = {
    "toilet": _Size((0.25, 0.9), (0.3, 1.0), height=0.1, top=(0.25, 1.3), highest_bottom=0.5),
    "shower": _Size((0.6, 1.6), (0.6, 2.2), height=0.0, top=(-0.3, 2.8), highest_bottom=0.5),
    "bath": _Size((0.55, 1.7), (0.9, 2.2), height=0.25, top=(0.25, 1.3), highest_bottom=0.5),
}
_LARGEST = 2.6  # square metres: a corner bath of 1.6 by 1.6 m


def has_size_of(kind: str, solid: Solid, floor: float | None) -> bool:
    """Whether a body may be a fixture of that kind; one without a body never is.

    Kinds whose size tells nothing are let through.

    Args:
        floor: height of the floor it stands on, in metres; None where it stands in no room.
    """
    size = _SIZES.get(kind)
    if size is None:
        return True
    if solid.shadow.is_empty or solid.top - solid.bottom < size.height:
        return False
    short, long = _sides(solid.shadow)
    fits = _within(short, size.short) and _within(long, size.long) and short * long <= _LARGEST
    return fits and (floor is None or _at_height(size, solid, floor))


def lies_flat(solid: Solid) -> bool:
    """Whether a body is so low that it takes up no floor."""
    return solid.top - solid.bottom <= _FLAT


def _at_height(size: _Size, solid: Solid, floor: float) -> bool:
    return _within(solid.top - floor, size.top) and solid.bottom - floor <= size.highest_bottom


def _within(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] - 0.005 <= value <= limits[1] + 0.005


def _sides(shadow: Region) -> tuple[float, float]:
    """The sides of the narrowest rectangle around a plan, the shorter one first."""
    around = shadow.minimum_rotated_rectangle
    if not isinstance(around, Polygon):
        return 0.0, 0.0  # a sliver
    ring = around.exterior.coords
    one, other = math.dist(ring[0], ring[1]), math.dist(ring[1], ring[2])
    return min(one, other), max(one, other)
