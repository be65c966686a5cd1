"""Where things stand: placements resolved to the world, safe against loops and long chains.

ifcopenshell's own helper recurses without end on a placement that refers to itself, and the
parser turns a reference to a missing record into "at the origin" in silence; here both are
a named failure.
"""

from typing import Any

from design_rules.geometry.bodies import Point3
from design_rules.read.records import value
from design_rules.read.transforms import (
    IDENTITY,
    Transform,
    axes_from,
    compose,
    dot,
    from_axes,
    scaled_lengths,
)

_FARTHEST = 1e12  # units of length


class PlacementError(ValueError):
    """A placement loops, is of an unknown kind, or lost the record it rests on."""


def point3(entity: Any) -> Point3:
    """Coordinates of an IfcCartesianPoint, z = 0 where it has two.

    Raises:
        PlacementError: when it has none, or some that no building has.
    """
    x, y, *rest = value(entity, "Coordinates")
    z = rest[0] if rest else 0.0
    if len(rest) > 1 or not (-_FARTHEST < x < _FARTHEST and -_FARTHEST < y < _FARTHEST > abs(z)):
        raise PlacementError("a point without usable coordinates")
    return (float(x), float(y), float(z))


def direction3(entity: Any | None, default: Point3) -> Point3:
    """Ratios of an IfcDirection, or the default the schema gives when it is left out."""
    if entity is None:
        return default
    x, y, *rest = value(entity, "DirectionRatios")
    return (float(x), float(y), float(rest[0]) if rest else 0.0)


def axis_placement(entity: Any) -> Transform:
    """An IfcAxis2Placement3D or 2D as a movement, in the file's unit of length."""
    origin = point3(value(entity, "Location"))
    axis, ref = value(entity, "Axis"), value(entity, "RefDirection")
    if axis is None and ref is None:
        return (1.0, 0.0, 0.0, origin[0], 0.0, 1.0, 0.0, origin[1], 0.0, 0.0, 1.0, origin[2])
    z = direction3(axis, (0.0, 0.0, 1.0))
    towards = direction3(ref, (1.0, 0.0, 0.0))
    return from_axes(origin, *axes_from(z, towards))


def operator(entity: Any) -> Transform:
    """An IfcCartesianTransformationOperator, 2D or 3D, also a non-uniform one, as a movement."""
    origin = point3(value(entity, "LocalOrigin"))
    towards = direction3(value(entity, "Axis1"), (1.0, 0.0, 0.0))
    x, y, z = axes_from(direction3(value(entity, "Axis3"), (0.0, 0.0, 1.0)), towards)
    second = value(entity, "Axis2")  # a mirrored operator states its second axis
    if second is not None and dot(direction3(second, y), y) < 0:
        y = (-y[0], -y[1], -y[2])
    sx = _scale(entity, "Scale", 1.0)
    sy, sz = _scale(entity, "Scale2", sx), _scale(entity, "Scale3", sx)
    return from_axes(origin, _times(x, sx), _times(y, sy), _times(z, sz))


def _times(axis: Point3, scale: float) -> Point3:
    return (axis[0] * scale, axis[1] * scale, axis[2] * scale)


def _scale(entity: Any, attribute: str, default: float) -> float:
    stated = value(entity, attribute)
    return default if stated is None else float(stated)


class Placements:
    """World placements of one file, each resolved once."""

    def __init__(self, metres: float) -> None:
        """`metres` is the length of the file's unit."""
        self._metres = metres
        self._known: dict[int, Transform] = {}

    def of(self, product: Any) -> Transform:
        """Where a product stands, translation in metres.

        Raises:
            PlacementError: when that cannot be told.
        """
        placement = value(product, "ObjectPlacement")
        if placement is None:
            return IDENTITY
        return scaled_lengths(self._world(placement), self._metres)

    def _world(self, placement: Any) -> Transform:
        chain = self._unresolved(placement)
        world = IDENTITY
        for link in reversed(chain):
            world = self._known.get(link.id()) or compose(world, self._relative(link))
            self._known[link.id()] = world
        return world

    def _unresolved(self, placement: Any) -> list[Any]:
        """The placement and those it rests on, as far as the first that is known already."""
        chain: list[Any] = []
        seen: set[int] = set()
        at: Any | None = placement
        while at is not None:
            number = at.id()
            if number in seen:
                raise PlacementError(f"placement #{number} is part of a loop")
            if not at.is_a("IfcLocalPlacement"):
                raise PlacementError(f"{at.is_a()} is not understood")
            seen.add(number)
            chain.append(at)
            at = value(at, "PlacementRelTo") if number not in self._known else None
        return chain

    def _relative(self, link: Any) -> Transform:
        stated = value(link, "RelativePlacement")
        if stated is None:
            raise PlacementError(f"placement #{link.id()} lost the record that says where it is")
        return axis_placement(stated)
