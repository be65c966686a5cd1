"""Whether rooms are of a size that rooms can have: else their unit is not to be trusted."""

from collections.abc import Iterable
from statistics import median

from design_rules.understand.floor_plans import Shaped

_SMALLEST, _LARGEST = 0.05, 20_000.0  # square metres, by the median
_LOWEST, _HIGHEST = 1.0, 30.0  # metres
_NEARLY_ALL = 0.9


def are_implausible(rooms: Iterable[Shaped]) -> bool:
    """Whether rooms are so small, large, low or high that only an error explains it.

    By the median of their areas (m2), or by the height (m) of at least nine in ten; rooms
    without a shape say nothing.
    """
    shaped = [item.solid for item in rooms if not item.solid.shadow.is_empty]
    if not shaped:
        return False
    if not _SMALLEST <= median(solid.shadow.area for solid in shaped) <= _LARGEST:
        return True
    odd = sum(not _LOWEST <= solid.top - solid.bottom < _HIGHEST for solid in shaped)
    return odd >= _NEARLY_ALL * len(shaped)
