"""Where things stand: placements resolved to the world, safe against loops and endless chains.

ifcopenshell's own helper recurses without end on a placement that refers to itself, and the
parser turns a reference to a missing record into "at the origin" in silence; here both are
a named failure.
"""

from typing import Any

from design_rules.model.bodies import Point3
from design_rules.read.transforms import (
    IDENTITY,
    Transform,
    axes_from,
    compose,
    from_axes,
    scaled_lengths,
)

_LONGEST_CHAIN = 200  # real files nest under ten deep


class PlacementError(ValueError):
    """A placement loops, is of an unknown kind, or lost the record it rests on."""


def point3(entity: Any) -> Point3:
    """Coordinates of an IfcCartesianPoint, z = 0 where it has two."""
    values = tuple(float(value) for value in entity.Coordinates)
    if len(values) not in (2, 3) or not all(abs(value) < 1e12 for value in values):
        raise PlacementError("a point without usable coordinates")
    return (values[0], values[1], values[2] if len(values) == 3 else 0.0)


def direction3(entity: Any | None, default: Point3) -> Point3:
    """Ratios of an IfcDirection, or the default the schema gives when it is left out."""
    if entity is None:
        return default
    values = tuple(float(value) for value in entity.DirectionRatios)
    return (values[0], values[1], values[2] if len(values) == 3 else 0.0)


def axis_placement(entity: Any) -> Transform:
    """An IfcAxis2Placement3D or 2D as a movement, in the file's unit of length."""
    origin = point3(entity.Location)
    if entity.is_a("IfcAxis2Placement2D"):
        towards = direction3(entity.RefDirection, (1.0, 0.0, 0.0))
        return from_axes(origin, *axes_from((0.0, 0.0, 1.0), towards))
    z = direction3(entity.Axis, (0.0, 0.0, 1.0))
    towards = direction3(entity.RefDirection, (1.0, 0.0, 0.0))
    return from_axes(origin, *axes_from(z, towards))


def operator(entity: Any) -> Transform:
    """An IfcCartesianTransformationOperator3D (also non-uniform) as a movement."""
    origin = point3(entity.LocalOrigin)
    towards = direction3(entity.Axis1, (1.0, 0.0, 0.0))
    third = getattr(entity, "Axis3", None)
    x, y, z = axes_from(direction3(third, (0.0, 0.0, 1.0)), towards)
    if entity.Axis2 is not None:  # a mirrored operator states its second axis
        stated = direction3(entity.Axis2, y)
        if sum(a * b for a, b in zip(stated, y, strict=True)) < 0:
            y = (-y[0], -y[1], -y[2])
    sx = 1.0 if entity.Scale is None else float(entity.Scale)
    sy = _scale(entity, "Scale2", sx)
    sz = _scale(entity, "Scale3", sx)
    return from_axes(
        origin,
        (x[0] * sx, x[1] * sx, x[2] * sx),
        (y[0] * sy, y[1] * sy, y[2] * sy),
        (z[0] * sz, z[1] * sz, z[2] * sz),
    )


def _scale(entity: Any, attribute: str, default: float) -> float:
    value = getattr(entity, attribute, None)
    return default if value is None else float(value)


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
        placement = product.ObjectPlacement
        return (
            IDENTITY if placement is None else scaled_lengths(self._world(placement), self._metres)
        )

    def _world(self, placement: Any) -> Transform:
        chain: list[Any] = []
        seen: set[int] = set()
        at: Any | None = placement
        while at is not None and at.id() not in self._known:
            if at.id() in seen or len(chain) > _LONGEST_CHAIN:
                raise PlacementError(f"placement #{at.id()} is part of a loop")
            if not at.is_a("IfcLocalPlacement"):
                raise PlacementError(f"{at.is_a()} is not understood")
            seen.add(at.id())
            chain.append(at)
            at = at.PlacementRelTo
        world = IDENTITY if at is None else self._known[at.id()]
        for link in reversed(chain):
            if link.RelativePlacement is None:
                raise PlacementError(
                    f"placement #{link.id()} lost the record that says where it is"
                )
            world = compose(world, axis_placement(link.RelativePlacement))
            self._known[link.id()] = world
        return world
