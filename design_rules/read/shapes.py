"""Representations as bodies, read straight from the records where that is exact.

Extrusions, breps, tessellations, surface models, clippings and mapped items need no geometry
kernel; reading them directly is many times faster and agrees with it (tests/read compares).
What is left raises `NotAnalytic` and goes to the kernel, element by element.
"""

from math import isfinite
from typing import Any

from design_rules.model.bodies import (
    Body,
    Cut,
    HalfSpace,
    Parts,
    Point2,
    Point3,
    Polyhedron,
    Prism,
    Ring3,
)
from design_rules.read.curves import CurveReader, NotAnalytic
from design_rules.read.length_units import Units
from design_rules.read.placements import axis_placement, direction3, operator, point3
from design_rules.read.profiles import ProfileReader, Rings
from design_rules.read.transforms import Transform, apply, compose, turn, unit

_DEEPEST = 40  # nested clippings and maps; legal files stay far below
_LARGEST = 1e6  # metres from the origin of the survey
_MOST_FACES = 200_000
_SOLID_TYPES = (
    "SweptSolid", "Clipping", "Brep", "CSG", "Tessellation", "SurfaceModel", "MappedRepresentation",
    "AdvancedBrep", "AdvancedSweptSolid", "SolidModel", "BoundingBox", "Surface3D", "Surface",
)  # fmt: skip


def body_representation(product: Any) -> Any | None:
    """The representation that shows the solid: "Body", else any of a solid kind."""
    shape = product.Representation
    if shape is None:
        return None
    found = [rep for rep in shape.Representations or () if rep is not None and rep.Items]
    named = [rep for rep in found if rep.RepresentationIdentifier == "Body"]
    solid = [rep for kind in _SOLID_TYPES for rep in found if rep.RepresentationType == kind]
    return next(iter([*named, *solid]), None)


class ShapeReader:
    """Reads bodies of one file, in metres."""

    def __init__(self, units: Units) -> None:
        self._metres = units.length
        self._curves = CurveReader(units.length, units.angle)
        self._profiles = ProfileReader(self._curves)

    def body(self, representation: Any, placement: Transform) -> Body:
        """The body of a representation, moved to where its product stands.

        Args:
            representation: an IfcShapeRepresentation.
            placement: of the product, translation in metres relative to the survey's origin.

        Raises:
            NotAnalytic: when the kernel has to be asked.
        """
        move = _with_unit(placement, self._metres)
        items = [self.item(item, move) for item in representation.Items]
        return items[0] if len(items) == 1 else Parts(tuple(items))

    def item(self, item: Any, move: Transform, depth: int = 0) -> Body:
        """The body of one item; coordinates in the file's unit go through `move`."""
        if depth > _DEEPEST:
            raise NotAnalytic("a shape nested without end")
        kind = item.is_a()
        if kind == "IfcExtrudedAreaSolid":
            return self._extrusion(item, move)
        if kind in ("IfcBooleanClippingResult", "IfcBooleanResult"):
            return self._boolean(item, move, depth)
        if kind == "IfcMappedItem":
            return self._mapped(item, move, depth)
        if kind in ("IfcFacetedBrep", "IfcFacetedBrepWithVoids"):
            return _polyhedron([item.Outer], move)
        if kind == "IfcFaceBasedSurfaceModel":
            return _polyhedron(item.FbsmFaces, move)
        if kind == "IfcShellBasedSurfaceModel":
            return _polyhedron(item.SbsmBoundary, move)
        if kind in ("IfcPolygonalFaceSet", "IfcTriangulatedFaceSet"):
            return _tessellation(item, move)
        if kind == "IfcBoundingBox":
            return _box(item, move)
        raise NotAnalytic(kind)

    def _extrusion(self, item: Any, move: Transform) -> Body:
        rings = self._profiles.rings(item.SweptArea)
        at = compose(move, axis_placement(item.Position)) if item.Position is not None else move
        along = unit(direction3(item.ExtrudedDirection, (0.0, 0.0, 1.0)))
        depth = float(item.Depth)
        if not isfinite(depth) or depth <= 0:
            raise NotAnalytic("an extrusion without depth")
        sweep = turn(at, (along[0] * depth, along[1] * depth, along[2] * depth))
        low = [[apply(at, (x, y, 0.0)) for x, y in ring] for ring in rings]
        _check(point for ring in low for point in ring)
        return _swept(low, sweep)

    def _boolean(self, item: Any, move: Transform, depth: int) -> Body:
        # exporters chain one clipping inside another: unroll the chain of first operands
        cuts: list[Body] = []
        at = item
        while at.is_a() in ("IfcBooleanClippingResult", "IfcBooleanResult"):
            if at.Operator != "DIFFERENCE" or len(cuts) > _DEEPEST:
                raise NotAnalytic(f"boolean {at.Operator}")
            cuts.append(self._cutter(at.SecondOperand, move, depth + 1))
            at = at.FirstOperand
        return Cut(self.item(at, move, depth + 1), tuple(reversed(cuts)))

    def _cutter(self, item: Any, move: Transform, depth: int) -> Body:
        if not item.is_a("IfcHalfSpaceSolid"):
            return self.item(item, move, depth)
        surface = item.BaseSurface
        if not surface.is_a("IfcPlane") or item.is_a("IfcBoxedHalfSpace"):
            raise NotAnalytic(item.is_a())
        frame = compose(move, axis_placement(surface.Position))
        normal = unit(turn(frame, (0.0, 0.0, 1.0)))
        if item.AgreementFlag:  # the solid lies on the side opposite to the normal
            normal = (-normal[0], -normal[1], -normal[2])
        point = apply(frame, (0.0, 0.0, 0.0))
        if not item.is_a("IfcPolygonalBoundedHalfSpace"):
            return HalfSpace(point, normal)
        return HalfSpace(point, normal, self._bounds(item, move))

    def _bounds(self, item: Any, move: Transform) -> tuple[tuple[Point2, ...], ...]:
        at = compose(move, axis_placement(item.Position))
        up = unit(turn(at, (0.0, 0.0, 1.0)))
        if abs(up[2]) < 0.9999:
            raise NotAnalytic("a half space bounded by a tilted polygon")
        ring = self._curves.points(item.PolygonalBoundary)
        return (tuple(apply(at, (x, y, 0.0))[:2] for x, y in ring),)

    def _mapped(self, item: Any, move: Transform, depth: int) -> Body:
        source = item.MappingSource
        origin = source.MappingOrigin
        at = compose(compose(move, operator(item.MappingTarget)), axis_placement(origin))
        items = source.MappedRepresentation.Items or ()
        if not items:
            raise NotAnalytic("a map of nothing")
        bodies = [self.item(inner, at, depth + 1) for inner in items]
        return bodies[0] if len(bodies) == 1 else Parts(tuple(bodies))


def _with_unit(placement: Transform, metres: float) -> Transform:
    """The placement applied to coordinates still in the file's unit."""
    a, b, c, d, e, f, g, h, i, j, k, m = placement
    s = metres
    return (a * s, b * s, c * s, d, e * s, f * s, g * s, h, i * s, j * s, k * s, m)


def _swept(low: list[list[Point3]], sweep: Point3) -> Body:
    """A prism where the sweep is straight up from a level floor, else its faces."""
    heights = [point[2] for ring in low for point in ring]
    level = max(heights) - min(heights) < 1e-4
    if level and abs(sweep[0]) < 1e-4 and abs(sweep[1]) < 1e-4:
        rings = tuple(tuple((x, y) for x, y, _ in ring) for ring in low)
        ends = sorted((heights[0], heights[0] + sweep[2]))
        return Prism(rings, ends[0], ends[1])
    high = [[_plus(point, sweep) for point in ring] for ring in low]
    faces: list[tuple[Ring3, ...]] = [tuple(map(tuple, low)), tuple(map(tuple, high))]
    for bottom, top in zip(low, high, strict=True):
        for k in range(len(bottom)):
            side = (bottom[k - 1], bottom[k], top[k], top[k - 1])
            faces.append((side,))
    return Polyhedron(tuple(faces))


def _plus(a: Point3, b: Point3) -> Point3:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def _polyhedron(shells: Any, move: Transform) -> Polyhedron:
    faces: list[tuple[Ring3, ...]] = []
    at: dict[int, Point3] = {}
    for shell in shells:
        for face in shell.CfsFaces:
            if len(faces) > _MOST_FACES:
                raise NotAnalytic("too many faces")
            if face.is_a() not in ("IfcFace", "IfcFaceSurface"):
                raise NotAnalytic(face.is_a())
            rings = [_ring(bound, move, at) for bound in _outer_first(face.Bounds)]
            faces.append(tuple(ring for ring in rings if len(ring) > 2))
    kept = tuple(face for face in faces if face)
    if not kept:
        raise NotAnalytic("a shell without faces")
    _check(at.values())
    return Polyhedron(kept)


def _outer_first(bounds: Any) -> list[Any]:
    return sorted(bounds, key=lambda bound: not bound.is_a("IfcFaceOuterBound"))


def _ring(bound: Any, move: Transform, at: dict[int, Point3]) -> Ring3:
    loop = bound.Bound
    if loop is None or not loop.is_a("IfcPolyLoop"):
        raise NotAnalytic("a face bounded by curves")
    ring: list[Point3] = []
    for point in loop.Polygon:
        number = point.id()
        if number not in at:
            at[number] = apply(move, point3(point))
        ring.append(at[number])
    return tuple(ring)


def _tessellation(item: Any, move: Transform) -> Polyhedron:
    at = [apply(move, (float(x), float(y), float(z))) for x, y, z in item.Coordinates.CoordList]
    _check(at)
    order = item.PnIndex

    def corner(index: int) -> Point3:
        return at[(order[index - 1] if order else index) - 1]

    if item.is_a("IfcTriangulatedFaceSet"):
        return Polyhedron(tuple((tuple(map(corner, row)),) for row in item.CoordIndex))
    faces: list[tuple[Ring3, ...]] = []
    for face in item.Faces:
        inner = getattr(face, "InnerCoordIndices", None) or ()
        rings = [face.CoordIndex, *inner]
        faces.append(tuple(tuple(map(corner, ring)) for ring in rings))
    return Polyhedron(tuple(faces))


def _box(item: Any, move: Transform) -> Body:
    x, y, z = point3(item.Corner)
    w, d, h = float(item.XDim), float(item.YDim), float(item.ZDim)
    rings: Rings = [[(x, y), (x + w, y), (x + w, y + d), (x, y + d)]]
    low = [[apply(move, (px, py, z)) for px, py in ring] for ring in rings]
    return _swept(low, turn(move, (0.0, 0.0, h)))


def _check(points: Any) -> None:
    for point in points:
        if not all(abs(value) < _LARGEST for value in point):
            raise NotAnalytic("a point out of this world")
