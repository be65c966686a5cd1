"""Outlines of rooms: filled between walls, and listed corner by corner in a fixed order."""

from collections.abc import Iterable

from shapely import LineString, Polygon, unary_union
from shapely import Point as Spot
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient
from shapely.ops import split

from sample_models.directions import Point
from sample_models.elements import DrawingError, Line, Room

_SMALLEST_ROOM = 0.05  # m2: smaller gaps between walls are drawing crumbs


def fill_rooms(
    rooms: list[Room], walls: Iterable[Polygon], lines: Iterable[Line] = ()
) -> dict[str, Polygon]:
    """The outline of each room: its own, or the region between walls and lines at its tag.

    Raises:
        DrawingError: when a tag stands in a wall or outside, or two tags share one region.
    """
    free = _parted(_regions(walls), lines)
    outlines, owners = {}, dict[int, str]()
    for room in rooms:
        if room.outline is not None:
            outlines[room.mark] = Polygon(room.outline)
            continue
        found = _region(room, free)
        if owners.setdefault(found, room.mark) != room.mark:
            raise DrawingError(f"rooms {owners[found]} and {room.mark} share one region")
        outlines[room.mark] = free[found]
    return outlines


def corners(outline: Polygon) -> list[list[Point]]:
    """The rings of an outline, outer one first, each from its lowest left corner.

    The outer ring runs anticlockwise, holes run clockwise. The result depends on the shape
    alone, not on how it came about, so that files come out the same byte for byte.
    """
    tidy = orient(outline)
    return [_ring(ring.coords) for ring in (tidy.exterior, *tidy.interiors)]


def _ring(coordinates: Iterable[tuple[float, ...]]) -> list[Point]:
    points = [(round(x, 6) + 0.0, round(y, 6) + 0.0) for x, y, *_ in coordinates][:-1]
    kept = [point for i, point in enumerate(points) if not _is_straight(points, i)]
    first = kept.index(min(kept))
    return kept[first:] + kept[:first]


def _is_straight(points: list[Point], i: int) -> bool:
    """Whether the ring runs straight through its i-th point."""
    (ax, ay), (bx, by), (cx, cy) = points[i - 1], points[i], points[(i + 1) % len(points)]
    return abs((bx - ax) * (cy - by) - (by - ay) * (cx - bx)) < 1e-9


def _regions(walls: Iterable[Polygon]) -> list[Polygon]:
    """The regions enclosed by walls."""
    standing = unary_union(list(walls), grid_size=1e-6)
    inside = unary_union([Polygon(part.exterior) for part in _pieces(standing)])
    free = _pieces(inside.difference(standing, grid_size=1e-6))
    return [region for region in free if region.area > _SMALLEST_ROOM]


def _parted(regions: list[Polygon], lines: Iterable[Line]) -> list[Polygon]:
    for line in lines:
        cut = LineString([line.start, line.end])
        regions = [piece for region in regions for piece in _pieces(split(region, cut))]
    return regions


def _pieces(shape: BaseGeometry) -> list[Polygon]:
    return [piece for piece in getattr(shape, "geoms", [shape]) if isinstance(piece, Polygon)]


def _region(room: Room, free: list[Polygon]) -> int:
    """Which of the free regions the room's tag stands in."""
    if room.at is None:
        raise DrawingError(f"room {room.mark} has neither a place nor an outline")
    for i, region in enumerate(free):
        if region.contains(Spot(room.at)):
            return i
    raise DrawingError(f"room {room.mark} does not stand between walls at {room.at}")
