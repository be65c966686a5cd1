"""Walls, slabs, columns, stairs, lifts, furniture and fixtures: everything solid."""

from typing import Any

from design_rules.model.bodies import Body, Point3, Prism
from design_rules.model.survey import Part
from design_rules.read.elements import common
from design_rules.read.ifc_source import IfcSource
from design_rules.read.placements import PlacementError, axis_placement, operator, point3
from design_rules.read.shapes import body_representation
from design_rules.read.transforms import (
    IDENTITY,
    Transform,
    apply,
    compose,
    scaled_lengths,
)

# role -> entity classes, subtypes included, the more special first
_ROLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("wall", ("IfcWall", "IfcCurtainWall")),
    ("panel", ("IfcPlate", "IfcMember")),
    ("slab", ("IfcSlab",)),
    ("roof", ("IfcRoof",)),
    ("column", ("IfcColumn",)),
    ("stair", ("IfcStair", "IfcStairFlight")),
    ("ramp", ("IfcRamp", "IfcRampFlight")),
    ("lift", ("IfcTransportElement",)),
    ("railing", ("IfcRailing",)),
    ("fixture", ("IfcFlowTerminal",)),
    ("furniture", ("IfcFurnishingElement",)),
    ("proxy", ("IfcBuildingElementProxy",)),
    ("virtual", ("IfcVirtualElement",)),
)
# shown in full; of the others a box around them is enough to know where they stand
_EXACT = ("wall", "slab", "roof", "column", "stair", "ramp", "virtual", "panel")


def read_parts(source: IfcSource) -> tuple[Part, ...]:
    """Every solid element of interest, in order of key."""
    extents = Extents(source)
    found: dict[int, Part] = {}
    for role, names in _ROLES:
        for name in names:
            for thing in _by_type(source.model, name):
                if thing.id() not in found:
                    found[thing.id()] = _part(source, thing, role, extents)
    return tuple(sorted(found.values(), key=lambda part: part.key))


def _by_type(model: Any, name: str) -> list[Any]:
    try:
        return list(model.by_type(name))
    except RuntimeError:  # the schema of this file has no such class
        return []


def _part(source: IfcSource, thing: Any, role: str, extents: "Extents") -> Part:
    body, gap = source.body(thing) if role in _EXACT else extents.box(thing)
    parent = source.parent(thing)
    return Part(
        **common(source, thing),
        body=body,
        body_gap=gap,
        assembly=source.key(parent) if parent is not None and parent.is_a("IfcElement") else "",
        role=role,
    )


class Extents:
    """Boxes around shapes from their points alone: no faces are built."""

    def __init__(self, source: IfcSource) -> None:
        self._source = source
        self._local: dict[int, tuple[Point3, Point3] | None] = {}

    def box(self, product: Any) -> tuple[Body | None, str]:
        """An upright box around a product, in metres; None and why when it has no shape."""
        representation = body_representation(product)
        if representation is None:
            return None, ""
        try:
            placement = self._source.placement(product)
            corners = [c for item in representation.Items for c in self._corners(item, placement)]
        except PlacementError as error:
            return None, str(error)
        except (AttributeError, TypeError, ValueError, IndexError, RuntimeError):
            return None, "pending"
        return (_upright(corners), "") if corners else (None, "pending")

    def _corners(self, item: Any, placement: Transform) -> list[Point3]:
        metres = self._source.units.length
        if not item.is_a("IfcMappedItem"):
            return [apply(placement, c) for c in _eight(self._extent(item), metres)]
        source = item.MappingSource
        move = compose(operator(item.MappingTarget), axis_placement(source.MappingOrigin))
        move = compose(placement, scaled_lengths(move, metres))
        inner = source.MappedRepresentation.Items or ()
        return [
            apply(move, corner)
            for each in inner
            if not each.is_a("IfcMappedItem")
            for corner in _eight(self._extent(each), metres)
        ]

    def _extent(self, item: Any) -> tuple[Point3, Point3] | None:
        number = item.id()
        if number not in self._local:
            self._local[number] = self._measure(item)
        return self._local[number]

    def _measure(self, item: Any) -> tuple[Point3, Point3] | None:
        if item.is_a("IfcExtrudedAreaSolid") or item.is_a("IfcBooleanResult"):
            return self._measure_body(item)
        points: list[Point3] = []
        for record in self._source.model.traverse(item):
            if record.is_a("IfcCartesianPoint"):
                points.append(point3(record))
            elif record.is_a("IfcCartesianPointList3D"):
                points.extend(record.CoordList)
        return _bounds(points)

    def _measure_body(self, item: Any) -> tuple[Point3, Point3] | None:
        # asked without a placement, the shape comes in the file's own unit of length
        return _bounds(points_of(self._source.shapes.item(item, IDENTITY)))


def points_of(body: Body) -> list[Point3]:
    """Every corner of a body; what is cut away counts as there."""
    if body.kind == "prism":
        flat = [point for ring in body.rings for point in ring]
        return [(x, y, z) for x, y in flat for z in (body.bottom, body.top)]
    if body.kind == "polyhedron":
        return [point for face in body.faces for ring in face for point in ring]
    if body.kind == "cut":
        return points_of(body.body)
    if body.kind == "parts":
        return [point for part in body.parts for point in points_of(part)]
    return []


def _bounds(points: list[Point3]) -> tuple[Point3, Point3] | None:
    if not points:
        return None
    xs, ys, zs = zip(*points, strict=True)
    return (min(xs), min(ys), min(zs)), (max(xs), max(ys), max(zs))


def _eight(extent: tuple[Point3, Point3] | None, metres: float) -> list[Point3]:
    if extent is None:
        return []
    return [
        (x * metres, y * metres, z * metres)
        for x in (extent[0][0], extent[1][0])
        for y in (extent[0][1], extent[1][1])
        for z in (extent[0][2], extent[1][2])
    ]


def _upright(corners: list[Point3]) -> Body:
    bounds = _bounds(corners)
    assert bounds is not None
    (x0, y0, z0), (x1, y1, z1) = bounds
    return Prism((((x0, y0), (x1, y0), (x1, y1), (x0, y1)),), z0, z1)
