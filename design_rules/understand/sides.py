"""What lies on each side of a doorway, by stepping out of it both ways."""

from collections import Counter
from dataclasses import dataclass

from design_rules.model.building import Doorway
from design_rules.understand.floor_plans import SpaceFinder

_STEPS = (0.05, 0.1, 0.25, 0.5, 0.75, 1.0)  # metres out of the face (semantics 4.0, refined)
_ACROSS = (-0.3, -0.15, 0.0, 0.15, 0.3)  # shares of the width, left and right of the middle
_FAR = 0.5  # a room that begins farther from the face than this is a weak find
_CLEAR_MAJORITY = 0.6


@dataclass(frozen=True, slots=True)
class Side:
    """The room on one side of a doorway."""

    room: str | None  # key, None when no room was met within a metre
    gap: float = 0.0  # metres from the face to the room
    rivals: tuple[str, ...] = ()  # other rooms that some of the rays met first
    weak: bool = False

    @property
    def clear(self) -> bool:
        """Whether the rays agree."""
        return not self.weak and not self.rivals


def sides_of(doorway: Doorway, finder: SpaceFinder) -> tuple[Side, Side]:
    """The two sides: against the normal first, along it second."""
    height = doorway.sill + min(1.0, (doorway.head - doorway.sill) / 2)
    first, second = (_side(doorway, finder, way, height) for way in (-1.0, 1.0))
    if first.room is None or second.room is None:
        low = doorway.sill + 0.3  # under a sloping ceiling, or where the sill lies high
        first = first if first.room is not None else _side(doorway, finder, -1.0, low)
        second = second if second.room is not None else _side(doorway, finder, 1.0, low)
    return first, second


def _side(doorway: Doorway, finder: SpaceFinder, way: float, height: float) -> Side:
    hits: Counter[str] = Counter()
    gaps: dict[str, float] = {}
    shared: Counter[str] = Counter()
    for share in _ACROSS:
        met, gap = _first_met(doorway, finder, way, share, height)
        if not met:
            continue
        hits[met[0]] += 1
        gaps[met[0]] = min(gap, gaps.get(met[0], gap))
        shared.update(met[1:])
    if not hits:
        return Side(None)
    best, votes = min(hits.items(), key=lambda item: (-item[1], gaps[item[0]], item[0]))
    few = votes < _CLEAR_MAJORITY * len(_ACROSS)
    rivals = {key for key in hits if key != best and few} | {
        key for key, count in shared.items() if count >= votes and key != best
    }
    return Side(best, gaps[best], tuple(sorted(rivals)), few or gaps[best] > _FAR)


def _first_met(
    doorway: Doorway, finder: SpaceFinder, way: float, share: float, height: float
) -> tuple[list[str], float]:
    (cx, cy), (nx, ny) = doorway.centre, doorway.normal
    x = cx - ny * share * doorway.width
    y = cy + nx * share * doorway.width
    for step in _STEPS:
        out = way * (doorway.thickness / 2 + step)
        met = finder.at(x + nx * out, y + ny * out, height)
        if met:
            return met, step
    return [], 0.0


def beyond(doorway: Doorway, way: float, distance: float) -> tuple[float, float]:
    """The point in front of the middle of a doorway, `distance` metres from its face."""
    (cx, cy), (nx, ny) = doorway.centre, doorway.normal
    out = way * (doorway.thickness / 2 + distance)
    return cx + nx * out, cy + ny * out
