"""How walls meet: footprints that share no area and leave no gap at corners."""

from math import dist

from shapely import LineString, Polygon, unary_union

from sample_models.directions import Point, distance_to_line, step
from sample_models.elements import DrawingError, Wall

_TOUCHES = 0.001  # m: an end this close to another wall's axis meets that wall


def join_walls(walls: list[Wall]) -> dict[str, Polygon]:
    """The footprint of each wall: where two meet, one ends at the face of the other.

    Raises:
        DrawingError: when a wall crosses another from side to side; draw it as two walls.
    """
    strips = {wall.mark: _lengthened(wall, walls) for wall in walls}
    footprints = {}
    for i, wall in enumerate(walls):
        kept = [
            strips[other.mark]
            for j, other in enumerate(walls)
            if i != j
            and strips[wall.mark].intersects(strips[other.mark])
            and _gives_way(wall, other, drawn_later=i > j)
        ]
        left = strips[wall.mark].difference(unary_union(kept), grid_size=1e-6)
        if not isinstance(left, Polygon) or left.is_empty:
            raise DrawingError(f"wall {wall.mark} is cut in pieces by the walls it crosses")
        footprints[wall.mark] = left
    return footprints


def _gives_way(wall: Wall, other: Wall, drawn_later: bool) -> bool:
    """A wall gives way to one it ends at the side of; at a corner the later wall gives way."""
    if _ends_beside(wall, other) != _ends_beside(other, wall):
        return _ends_beside(wall, other)
    return drawn_later


def _ends_beside(wall: Wall, other: Wall) -> bool:
    """Whether one of the wall's ends meets the other wall away from that wall's ends."""
    return any(
        _meets(end, other) and min(dist(end, other.start), dist(end, other.end)) > _TOUCHES
        for end in (wall.start, wall.end)
    )


def _meets(end: Point, other: Wall) -> bool:
    return distance_to_line(end, other.start, other.end) < _TOUCHES


def _lengthened(wall: Wall, walls: list[Wall]) -> Polygon:
    """The wall's strip, run through to the far face of every wall it ends at."""
    others = [other for other in walls if other is not wall]
    before, after = (
        max((other.thickness / 2 for other in others if _meets(end, other)), default=0.0)
        for end in (wall.start, wall.end)
    )
    first, last = (
        step(wall.start, wall.direction, -before),
        step(wall.end, wall.direction, after),
    )
    line = LineString([first, last])
    strip: Polygon = line.buffer(wall.thickness / 2, cap_style="flat")
    return strip
