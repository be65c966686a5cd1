"""Representations as bodies, read straight from the records where that is exact.

Extrusions, breps, tessellations, surface models, clippings and mapped items need no geometry
kernel; reading them directly is many times faster and agrees with it (tests/read compares).
What is left raises `NotAnalyticError` and goes to the kernel, element by element; what is known
to make the kernel hang or crash raises `BrokenShapeError` and never gets there.
"""

from typing import Any

from design_rules.geometry.bodies import Body, Cut, Parts
from design_rules.read.curves import CurveReader
from design_rules.read.faces import shell_faces, tessellation
from design_rules.read.half_spaces import half_space
from design_rules.read.length_units import Units
from design_rules.read.placements import axis_placement, operator
from design_rules.read.profiles import ProfileReader
from design_rules.read.records import value
from design_rules.read.shape_errors import BrokenShapeError, NotAnalyticError
from design_rules.read.sweeps import bounding_box, extrusion
from design_rules.read.transforms import Transform, compose

_DEEPEST = 40  # nested maps and second operands; legal files stay far below
_MOST_ITEMS = 20_000  # of one shape
_BOOLEANS = ("IfcBooleanClippingResult", "IfcBooleanResult")
_SOLID_TYPES = (
    "SweptSolid", "Clipping", "Brep", "CSG", "Tessellation", "SurfaceModel",
    "MappedRepresentation", "AdvancedBrep", "AdvancedSweptSolid", "SolidModel", "BoundingBox",
    "Surface3D", "Surface",
)  # fmt: skip


def body_representation(product: Any) -> Any | None:
    """The representation that shows the solid: "Body", else any of a solid kind."""
    shape = value(product, "Representation")
    if shape is None:
        return None
    found = [rep for rep in value(shape, "Representations") or () if rep is not None and rep.Items]
    named = [rep for rep in found if value(rep, "RepresentationIdentifier") == "Body"]
    if named:
        return named[0]
    solid = [rep for kind in _SOLID_TYPES for rep in found if rep.RepresentationType == kind]
    return next(iter(solid), None)


class ShapeReader:
    """Reads bodies of one file, in metres."""

    def __init__(self, units: Units) -> None:
        self._metres = units.length
        self._curves = CurveReader(units.length, units.angle)
        self._profiles = ProfileReader(self._curves)
        self._items = 0

    def body(self, representation: Any, placement: Transform) -> Body:
        """The body of a representation, moved to where its product stands.

        Args:
            representation: an IfcShapeRepresentation.
            placement: of the product, translation in metres relative to the survey's origin.

        Raises:
            NotAnalyticError: when the kernel has to be asked.
            BrokenShapeError: when nobody can tell the shape.
        """
        move = with_unit(placement, self._metres)
        items = [self.item(item, move) for item in value(representation, "Items")]
        return items[0] if len(items) == 1 else Parts(tuple(items))

    def item(self, item: Any, move: Transform) -> Body:
        """The body of one item; coordinates in the file's unit go through `move`.

        Raises:
            NotAnalyticError: when the kernel has to be asked.
            BrokenShapeError: when nobody can tell the shape.
        """
        self._items = 0
        return self._item(item, move, ())

    def _item(self, item: Any, move: Transform, around: tuple[int, ...]) -> Body:
        """`around` are the items that this one is part of."""
        self._items += 1
        if item.id() in around or len(around) > _DEEPEST or self._items > _MOST_ITEMS:
            raise BrokenShapeError("a shape that is part of itself, or nested without end")
        kind = item.is_a()
        if kind == "IfcExtrudedAreaSolid":
            return extrusion(item, self._profiles, move)
        if kind in _BOOLEANS:
            return self._boolean(item, move, around)
        if kind == "IfcMappedItem":
            return self._mapped(item, move, (*around, item.id()))
        return _plain(item, kind, move)

    def _boolean(self, item: Any, move: Transform, around: tuple[int, ...]) -> Body:
        # exporters chain one clipping inside another: unroll the chain of first operands
        chain: dict[int, Any] = {}
        at = item
        while at.is_a() in _BOOLEANS:
            if at.Operator != "DIFFERENCE":
                raise NotAnalyticError(f"boolean {at.Operator}")
            if at.id() in chain or len(chain) > _MOST_ITEMS:
                raise BrokenShapeError("a boolean that cuts itself")
            chain[at.id()] = at
            at = at.FirstOperand
        inside = (*around, item.id())
        cuts = [
            self._cutter(cut.SecondOperand, move, (*inside, cut.id())) for cut in chain.values()
        ]
        return Cut(self._item(at, move, inside), tuple(reversed(cuts)))

    def _cutter(self, item: Any, move: Transform, around: tuple[int, ...]) -> Body:
        if item.is_a("IfcHalfSpaceSolid"):
            return half_space(item, self._curves, move)
        return self._item(item, move, around)

    def _mapped(self, item: Any, move: Transform, around: tuple[int, ...]) -> Body:
        source = value(item, "MappingSource")
        origin = axis_placement(value(source, "MappingOrigin"))
        at = compose(compose(move, operator(value(item, "MappingTarget"))), origin)
        items = value(value(source, "MappedRepresentation"), "Items")
        if not items:
            raise BrokenShapeError("a map of nothing")
        bodies = [self._item(inner, at, around) for inner in items]
        return bodies[0] if len(bodies) == 1 else Parts(tuple(bodies))


def _plain(item: Any, kind: str, move: Transform) -> Body:
    """The body of an item that holds no other items."""
    if kind == "IfcFacetedBrep":
        return shell_faces([item.Outer], move)
    if kind == "IfcFacetedBrepWithVoids":
        return shell_faces([item.Outer, *item.Voids], move)
    if kind == "IfcFaceBasedSurfaceModel":
        return shell_faces(item.FbsmFaces, move)
    if kind == "IfcShellBasedSurfaceModel":
        return shell_faces(item.SbsmBoundary, move)
    if kind in ("IfcPolygonalFaceSet", "IfcTriangulatedFaceSet"):
        return tessellation(item, move)
    if kind == "IfcBoundingBox":
        return bounding_box(item, move)
    raise NotAnalyticError(kind)


def with_unit(placement: Transform, metres: float) -> Transform:
    """The placement applied to coordinates still in the file's unit."""
    a, b, c, d, e, f, g, h, i, j, k, m = placement
    s = metres
    return (a * s, b * s, c * s, d, e * s, f * s, g * s, h, i * s, j * s, k * s, m)
