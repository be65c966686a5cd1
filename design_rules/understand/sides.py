"""What lies on each side of a doorway, by stepping out of it both ways."""

from collections import Counter
from dataclasses import dataclass

from shapely import LineString, MultiPoint, Point, get_parts
from shapely.geometry.base import BaseGeometry

from design_rules.geometry.sections import EMPTY, Region
from design_rules.model.building import Doorway
from design_rules.understand.floor_plans import SpaceFinder

_STEPS = (0.05, 0.1, 0.25, 0.5, 0.75, 1.0)  # metres out of the face (semantics 4.0, refined)
_ACROSS = (-0.3, -0.15, 0.0, 0.15, 0.3)  # shares of the width, left and right of the middle
_FAR = 0.5  # a room that begins farther from the face than this is a weak find
_CLEAR_MAJORITY = 0.6
_LOW = 0.3  # metres above the sill
_LEAVES = 0.3  # metres between the leaves of a double wall; a wider gap is a place to stand in
_SCRATCH = 0.02  # metres of wall on the way that are drawing noise


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


def sides_of(doorway: Doorway, finder: SpaceFinder, walls: Region = EMPTY) -> tuple[Side, Side]:
    """The two sides: against the normal first, along it second.

    Args:
        doorway: where the portal stands.
        finder: the rooms.
        walls: what stands at the height of the doorway; a room behind another wall is not met.
    """
    first, second = (_side(doorway, finder, walls, way) for way in (-1.0, 1.0))
    return first, second


def _side(doorway: Doorway, finder: SpaceFinder, walls: Region, way: float) -> Side:
    if not finder.any_near(_swath(doorway, way)):
        return Side(None)
    found = _met_at(doorway, finder, walls, way, eye_height(doorway))
    if found.room is None:  # under a sloping ceiling, or where the sill lies high
        found = _met_at(doorway, finder, walls, way, doorway.sill + _LOW)
    return found


def _swath(doorway: Doorway, way: float) -> MultiPoint:
    """The outermost points of the steps on one side."""
    return MultiPoint(
        [
            point_before(doorway, way, step, share)
            for step in (_STEPS[0], _STEPS[-1])
            for share in (_ACROSS[0], _ACROSS[-1])
        ]
    )


def eye_height(doorway: Doorway) -> float:
    """The height at which a doorway is looked through: a metre up, half way where it is low."""
    return doorway.sill + min(1.0, (doorway.head - doorway.sill) / 2)


def _met_at(
    doorway: Doorway, finder: SpaceFinder, walls: Region, way: float, height: float
) -> Side:
    hits: Counter[str] = Counter()
    gaps: dict[str, float] = {}
    shared: Counter[str] = Counter()
    for share in _ACROSS:
        met, gap = _first_met(doorway, finder, way, share, height)
        if not met or (gap > _LEAVES and _behind_a_wall(doorway, walls, way, share, gap)):
            continue
        hits[met[0]] += 1
        gaps[met[0]] = min(gap, gaps.get(met[0], gap))
        shared.update(met[1:])
    if not hits:
        return Side(None)
    best, votes = min(hits.items(), key=lambda item: (-item[1], gaps[item[0]], item[0]))
    few = votes < _CLEAR_MAJORITY * len(_ACROSS)
    rivals = {key for key, count in hits.items() if key != best and (few or count > 1)} | {
        key for key, count in shared.items() if count >= votes and key != best
    }
    return Side(best, gaps[best], tuple(sorted(rivals)), few or gaps[best] > _FAR)


def _first_met(
    doorway: Doorway, finder: SpaceFinder, way: float, share: float, height: float
) -> tuple[list[str], float]:
    for step in _STEPS:
        met = finder.at(*point_before(doorway, way, step, share), height, doorway.sill)
        if met:
            return met, step
    return [], 0.0


def _behind_a_wall(doorway: Doorway, walls: Region, way: float, share: float, gap: float) -> bool:
    """Whether one steps into the open and then against a wall before a room is met."""
    start, end = (Point(point_before(doorway, way, out, share)) for out in (0.0, gap))
    ray = LineString([start, end])
    pieces = [p for p in get_parts(ray.intersection(walls)) if p.length > _SCRATCH / 2]
    reached = 0.0  # metres from the face up to which walls have been passed
    for near, far in sorted(_along(ray, piece) for piece in pieces):
        if near - reached > _LEAVES:
            return True
        reached = max(reached, far)
    return False


def _along(ray: LineString, piece: BaseGeometry) -> tuple[float, float]:
    """Where on a ray a piece of it begins and ends, in metres from its start."""
    ends = [ray.project(Point(spot)) for spot in piece.coords]
    return min(ends), max(ends)


def point_before(
    doorway: Doorway, way: float, distance: float, share: float = 0.0
) -> tuple[float, float]:
    """The point in front of a doorway, `distance` metres from its face.

    Args:
        doorway: where the portal stands.
        way: 1.0 along its normal, -1.0 against it.
        distance: metres from the face.
        share: of the width, to the left or right of the middle.
    """
    (cx, cy), (nx, ny) = doorway.centre, doorway.normal
    out, aside = way * (doorway.thickness / 2 + distance), share * doorway.width
    return cx + nx * out - ny * aside, cy + ny * out + nx * aside
