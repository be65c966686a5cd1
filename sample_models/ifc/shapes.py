"""Placements, profiles and bodies. Every length arrives in metres."""

from collections.abc import Sequence
from typing import NamedTuple

from ifcopenshell import entity_instance

from sample_models.directions import Degrees, Point, towards
from sample_models.ifc.file import IfcFile
from sample_models.ifc.flavour import Form
from sample_models.ifc.meshes import mesh
from sample_models.ifc.solids import Rings, lying, upright

_KINDS = {
    "IfcExtrudedAreaSolid": "SweptSolid",
    "IfcFacetedBrep": "Brep",
    "IfcPolygonalFaceSet": "Tessellation",
    "IfcTriangulatedFaceSet": "Tessellation",
}


class Box(NamedTuple):
    """A box in the local coordinates of its element."""

    x: tuple[float, float]
    y: tuple[float, float]
    z: tuple[float, float]


def place(
    file: IfcFile,
    relative_to: entity_instance | None,
    at: tuple[float, float, float] = (0.0, 0.0, 0.0),
    direction: Degrees = 0.0,
) -> entity_instance:
    """A local placement whose x axis points in a direction of the parent's plan."""
    return file.entity("IfcLocalPlacement", relative_to, axes(file, at, direction))


def axes(
    file: IfcFile,
    at: tuple[float, float, float] = (0.0, 0.0, 0.0),
    direction: Degrees = 0.0,
) -> entity_instance:
    """Local axes at a point, x in a direction of the plan and z upright."""
    origin = _point(file, *at)
    if direction == 0.0:
        return file.shared("IfcAxis2Placement3D", origin)
    x, y = towards(direction)
    up = file.shared("IfcDirection", (0.0, 0.0, 1.0))
    ahead = file.shared("IfcDirection", (x, y, 0.0))
    return file.shared("IfcAxis2Placement3D", origin, up, ahead)


def extrusion(
    file: IfcFile, rings: Rings, height: float, bottom: float = 0.0, form: Form = "swept"
) -> entity_instance:
    """A solid standing on an outline, `height` metres tall, its foot `bottom` metres up."""
    if form != "swept":
        return mesh(file, upright(rings, height, bottom), form)
    return _upright(file, _profile(file, rings), (0.0, 0.0, bottom), height)


def slice_across(
    file: IfcFile, ring: Sequence[Point], across: tuple[float, float], form: Form = "swept"
) -> entity_instance:
    """A solid with an outline in x and z, cut straight across from one y to another."""
    if form != "swept":
        return mesh(file, lying([ring], across), form)
    near, far = max(across), min(across)
    axis_y = file.shared("IfcDirection", (0.0, -1.0, 0.0))
    axis_x = file.shared("IfcDirection", (1.0, 0.0, 0.0))
    position = file.shared("IfcAxis2Placement3D", _point(file, 0.0, near, 0.0), axis_y, axis_x)
    ahead = file.shared("IfcDirection", (0.0, 0.0, 1.0))
    depth = file.length(near - far)
    return file.entity("IfcExtrudedAreaSolid", _profile(file, [ring]), position, ahead, depth)


def block(file: IfcFile, box: Box, form: Form = "swept") -> entity_instance:
    """A box, as an extruded rectangle or as faces."""
    (x0, x1), (y0, y1), (z0, z1) = box
    if form != "swept":
        ring = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
        return mesh(file, upright([ring], z1 - z0, z0), form)
    middle = file.shared("IfcAxis2Placement2D", _point(file, 0.0, 0.0))
    sides = file.length(x1 - x0), file.length(y1 - y0)
    profile = file.shared("IfcRectangleProfileDef", "AREA", None, middle, *sides)
    return _upright(file, profile, ((x0 + x1) / 2, (y0 + y1) / 2, z0), z1 - z0)


def body(file: IfcFile, solids: Sequence[entity_instance]) -> entity_instance:
    """The body of an element that consists of solids of one form."""
    return _represent(file, "Body", _KINDS[solids[0].is_a()], solids)


def surface(file: IfcFile, item: entity_instance) -> entity_instance:
    """The body of something that is a surface."""
    kind = "Tessellation" if item.is_a("IfcTriangulatedFaceSet") else "SurfaceModel"
    return _represent(file, "Body", kind, [item])


def axis(file: IfcFile, length: float) -> entity_instance:
    """The axis of a wall: a line along local x."""
    return path(file, [(0.0, 0.0), (length, 0.0)])


def path(file: IfcFile, points: Sequence[Point]) -> entity_instance:
    """A line on plan that one builds or walks along."""
    return _represent(file, "Axis", "Curve2D", [_polyline(file, points, closed=False)])


def shape(file: IfcFile, *representations: entity_instance) -> entity_instance:
    """What an element is shown by."""
    return file.entity("IfcProductDefinitionShape", Representations=list(representations))


def _represent(
    file: IfcFile, identifier: str, kind: str, items: Sequence[entity_instance]
) -> entity_instance:
    """A representation in the context of its identifier."""
    context = file.context(identifier)
    return file.entity("IfcShapeRepresentation", context, identifier, kind, list(items))


def _profile(file: IfcFile, rings: Rings) -> entity_instance:
    outline, *holes = [_polyline(file, ring) for ring in rings]
    if holes:
        return file.entity("IfcArbitraryProfileDefWithVoids", "AREA", None, outline, holes)
    return file.entity("IfcArbitraryClosedProfileDef", "AREA", None, outline)


def _upright(
    file: IfcFile, profile: entity_instance, foot: tuple[float, float, float], height: float
) -> entity_instance:
    up = file.shared("IfcDirection", (0.0, 0.0, 1.0))
    return file.entity("IfcExtrudedAreaSolid", profile, axes(file, foot), up, file.length(height))


def _polyline(file: IfcFile, points: Sequence[Point], closed: bool = True) -> entity_instance:
    corners = [_point(file, x, y) for x, y in points]
    return file.entity("IfcPolyline", [*corners, corners[0]] if closed else corners)


def _point(file: IfcFile, *metres: float) -> entity_instance:
    return file.shared("IfcCartesianPoint", tuple(file.length(value) for value in metres))
