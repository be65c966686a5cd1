"""An origin near the model: coordinates in the millions lose the millimetre in polygons."""

from collections.abc import Callable
from typing import Any

from design_rules.geometry.bodies import Point3
from design_rules.read.drawn_points import drawn_points
from design_rules.read.placements import Placements
from design_rules.read.records import FAULTS, by_type, first
from design_rules.read.shapes import body_representation, with_unit
from design_rules.read.transforms import apply

_FAR = 10_000.0  # metres from the origin beyond which a model is moved near it
_CLASSES = ("IfcSpace", "IfcBuildingStorey", "IfcDoor", "IfcWall")
_PROBED = 3  # shapes looked at where placements are near: some programs draw far from them


def near_origin(model: Any, placements: Placements, metres: float) -> Point3:
    """A point in whole kilometres near a model that stands far out, else zero.

    Args:
        model: the parsed file.
        placements: where its products stand.
        metres: length of its unit.
    """
    for spots in (_placed(model, placements), _drawn(model, placements, metres)):
        x, y = (_middle([spot[axis] for spot in spots]) for axis in (0, 1))
        if max(abs(x), abs(y)) >= _FAR:
            return (round(x, -3), round(y, -3), 0.0)
    return (0.0, 0.0, 0.0)


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2] if values else 0.0


def _placed(model: Any, placements: Placements) -> list[Point3]:
    """Where the products of the first class stand that has any."""
    for name in _CLASSES:
        spots = _spots(by_type(model, name), lambda thing: [_origin_of(thing, placements)])
        if spots:
            return spots
    return []


def _origin_of(thing: Any, placements: Placements) -> Point3:
    move = placements.of(thing)
    return (move[3], move[7], move[11])


def _drawn(model: Any, placements: Placements, metres: float) -> list[Point3]:
    """Points of the shapes of a few products."""

    def points(thing: Any) -> list[Point3]:
        move = with_unit(placements.of(thing), metres)
        return [apply(move, point) for point in drawn_points(model, body_representation(thing))]

    things = (
        thing
        for name in _CLASSES
        for thing in sorted(by_type(model, name), key=lambda each: str(first(each)))[:_PROBED]
    )
    return _spots(things, points)


def _spots(things: Any, points: Callable[[Any], list[Point3]]) -> list[Point3]:
    spots: list[Point3] = []
    for thing in things:
        try:
            spots += points(thing)
        except FAULTS:
            continue
    return spots
