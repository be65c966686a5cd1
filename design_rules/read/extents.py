"""Boxes around furniture and fixtures: where they stand, without building their faces."""

from itertools import product as every
from math import hypot
from typing import Any, TypeAlias

from design_rules.geometry.bodies import Body, Point3, Prism
from design_rules.read.corners import corners
from design_rules.read.drawn_points import drawn_points, edge_points
from design_rules.read.faces import check_near
from design_rules.read.ifc_source import PENDING, IfcSource
from design_rules.read.placements import PlacementError, axis_placement, operator
from design_rules.read.records import FAULTS, value
from design_rules.read.shape_errors import BrokenShapeError, NotAnalyticError
from design_rules.read.shapes import body_representation, with_unit
from design_rules.read.transforms import IDENTITY, Transform, apply, compose

Extent: TypeAlias = tuple[Point3, Point3]

# drawn with points in the item's own coordinates: nothing in between is placed or bent
_POINT_MADE = (
    "IfcFacetedBrep", "IfcFaceBasedSurfaceModel", "IfcShellBasedSurfaceModel",
    "IfcTessellatedFaceSet",
)  # fmt: skip
_SWEPT = ("IfcExtrudedAreaSolid", "IfcBooleanResult", "IfcBoundingBox")
_DEEPEST = 20  # maps of maps; legal files stay far below
_UPRIGHT = 0.9999  # cosine of under one degree


class Extents:
    """Boxes along the axes of each product; a shape that many products map is measured once."""

    def __init__(self, source: IfcSource) -> None:
        self._source = source
        self._known: dict[int, Extent] = {}

    def box(self, product: Any) -> tuple[Body | None, str]:
        """A box around a product, in metres; None and why when there is none.

        The reason is "" when no shape is given, `PENDING` when the kernel is to be asked, else
        what is wrong with it.
        """
        try:
            representation = body_representation(product)
            if representation is None:
                return None, ""
            move = with_unit(self._source.placement(product), self._source.units.length)
            return _box(self._around(value(representation, "Items"), 0), move), ""
        except (PlacementError, BrokenShapeError) as error:
            return None, str(error)
        except FAULTS:  # NotAnalyticError, or a record that only the kernel may make sense of
            return None, PENDING

    def _around(self, items: Any, depth: int) -> Extent:
        if depth > _DEEPEST:
            raise BrokenShapeError("a map of itself")
        points = [corner for item in items for corner in _eight(self._extent(item, depth))]
        return _bounds(points)

    def _extent(self, item: Any, depth: int) -> Extent:
        number = item.id()
        if number not in self._known:
            self._known[number] = self._measure(item, depth)
        return self._known[number]

    def _measure(self, item: Any, depth: int) -> Extent:
        if item.is_a("IfcMappedItem"):
            return self._measure_map(item, depth)
        if any(item.is_a(kind) for kind in _SWEPT):
            # asked without a placement, the shape comes in the file's own unit of length
            return _bounds(list(corners(self._source.shapes.item(item, IDENTITY))))
        if any(item.is_a(kind) for kind in _POINT_MADE):
            return _bounds(drawn_points(self._source.model, item))
        if item.is_a("IfcAdvancedBrep"):
            return _bounds(edge_points(self._source.model, item))
        raise NotAnalyticError(item.is_a())

    def _measure_map(self, item: Any, depth: int) -> Extent:
        source = value(item, "MappingSource")
        origin = axis_placement(value(source, "MappingOrigin"))
        move = compose(operator(value(item, "MappingTarget")), origin)
        inner = self._around(value(value(source, "MappedRepresentation"), "Items"), depth + 1)
        return _bounds([apply(move, corner) for corner in _eight(inner)])


def _bounds(points: list[Point3]) -> Extent:
    if not points:
        raise BrokenShapeError("a shape without points")
    xs, ys, zs = zip(*points, strict=True)
    return (min(xs), min(ys), min(zs)), (max(xs), max(ys), max(zs))


def _eight(extent: Extent) -> list[Point3]:
    (x0, y0, z0), (x1, y1, z1) = extent
    return list(every((x0, x1), (y0, y1), (z0, z1)))


def _box(extent: Extent, move: Transform) -> Body:
    """The box as the product stands: turned with it, upright unless it lies or leans."""
    eight = [apply(move, corner) for corner in _eight(extent)]
    check_near(eight)
    (x0, y0, z0), (x1, y1, z1) = _bounds(eight)
    if _stands(move):
        ring = tuple(eight[k][:2] for k in (0, 4, 6, 2))  # round the floor: low y, high x, ...
    else:
        ring = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    return Prism((ring,), z0, z1)


def _stands(move: Transform) -> bool:
    _, _, c, _, _, _, g, _, _, _, k, _ = move
    return abs(k) > _UPRIGHT * hypot(c, g, k)
