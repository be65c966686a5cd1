"""Mouths: the clear openings between the floors of two places, found in plan."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

import shapely
from shapely import LineString, Point, Polygon

from design_rules.geometry.bodies import Point2
from design_rules.geometry.sections import Region, pieces, region
from design_rules.model.building import Doorway

_REACH = 1.25  # metres from the face of a wall to the floor behind it
_EDGE = 0.02  # metres off both edges of a doorway that are drawing noise
_SPECK = 0.005  # square metres
_LEAST_EDGE = 0.3  # metres: a shorter edge of a room does not tell where its wall runs


@dataclass(frozen=True, slots=True)
class Mouth:
    """A straight clear opening in plan, from the first end of a link to the second.

    Attributes:
        centre: the middle of the opening, halfway through the wall.
        normal: unit vector from the first end to the second.
        width: clear, metres.
        depths: metres from there to the floor of either end.
    """

    centre: Point2
    normal: Point2
    width: float
    depths: tuple[float, float]


Floors = tuple[Region | None, Region | None]


def door_mouth(doorway: Doorway, width: float, floors: Floors) -> Mouth | None:
    """The mouth of a doorway; None where neither floor comes near it.

    Args:
        doorway: where it stands.
        width: clear, metres.
        floors: outlines of both ends, less walls and columns; None for what has no floor.
    """
    return _mouth(doorway.centre, doorway.normal, width, doorway.thickness / 2, floors)


def hole_mouth(point: Point2, width: float, floors: Floors) -> Mouth | None:
    """The mouth of a hole of which only the middle and the width are known."""
    normals = [
        normal
        for floor in floors
        if floor is not None and not floor.is_empty
        for normal in [_across_nearest_edge(point, floor)]
        if normal is not None
    ]
    return _mouth(point, normals[0], width, 0.0, floors) if normals else None


def nearest_mouth(first: Region, second: Region, width: float) -> Mouth | None:
    """A mouth where two floors come nearest; None where they stay apart."""
    line = shapely.shortest_line(first, second)
    if line is None or line.is_empty or line.length > _REACH:
        return None
    middle = line.interpolate(0.5, normalized=True)
    return hole_mouth((middle.x, middle.y), width, (first, second))


def _mouth(
    centre: Point2, normal: Point2, width: float, half: float, floors: Floors
) -> Mouth | None:
    """Turn the normal so that it leads from the first floor to the second."""
    ways = [
        [_near(centre, _times(normal, sign), width, half, floor) for sign in (-1.0, 1.0)]
        for floor in floors
    ]
    (first_back, first_on), (second_back, second_on) = ways
    onward = first_back[1] + second_on[1]
    backward = first_on[1] + second_back[1]
    if max(onward, backward) < _SPECK:
        return None
    if onward >= backward:
        return Mouth(centre, normal, width, (first_back[0], second_on[0]))
    return Mouth(centre, _times(normal, -1.0), width, (first_on[0], second_back[0]))


def _near(
    centre: Point2, towards: Point2, width: float, half: float, floor: Region | None
) -> tuple[float, float]:
    """How far off a floor begins on one side of an opening, and how much of it lies there."""
    if floor is None or floor.is_empty:
        return half, 0.0
    strip = _strip(centre, towards, max(width / 2 - _EDGE, _EDGE), half + _REACH)
    seen = region(floor.intersection(strip))
    if seen.area < _SPECK:
        return half, 0.0
    (cx, cy), (nx, ny) = centre, towards
    ahead = [(x - cx) * nx + (y - cy) * ny for x, y in shapely.get_coordinates(seen)]
    return max(0.0, float(min(ahead))), float(seen.area)


def _strip(centre: Point2, towards: Point2, half: float, reach: float) -> Polygon:
    (cx, cy), (nx, ny) = centre, towards
    return Polygon(
        (cx + nx * ahead - ny * across, cy + ny * ahead + nx * across)
        for ahead, across in ((0, -half), (reach, -half), (reach, half), (0, half))
    )


def _times(vector: Point2, factor: float) -> Point2:
    return vector[0] * factor, vector[1] * factor


def _across_nearest_edge(point: Point2, floor: Region) -> Point2 | None:
    """The unit normal of the edge of a floor that is nearest to a point."""
    spot = Point(point)
    edges = [edge for edge in _edges(floor) if edge.length >= _LEAST_EDGE]
    if not edges:
        return None
    nearest = min(edges, key=lambda edge: (round(edge.distance(spot), 4), -edge.length))
    return _normal(nearest)


def _normal(edge: LineString) -> Point2:
    (ax, ay), (bx, by) = edge.coords[0], edge.coords[-1]
    length = hypot(bx - ax, by - ay)
    return -(by - ay) / length, (bx - ax) / length


def _edges(floor: Region) -> Iterator[LineString]:
    for piece in pieces(floor):
        for ring in (piece.exterior, *piece.interiors):
            yield from (LineString(pair) for pair in pairwise(ring.coords))
