"""Shells and tessellations as flat faces."""

from collections.abc import Iterable
from typing import Any

from design_rules.geometry.bodies import Point3, Polyhedron, Ring3
from design_rules.read.curves import places
from design_rules.read.records import first, value
from design_rules.read.shape_errors import BrokenShapeError, NotAnalyticError
from design_rules.read.transforms import Transform, apply

_LARGEST = 1e6  # metres from the origin of the survey
_MOST_FACES = 200_000


def check_near(points: Iterable[Point3]) -> None:
    """Make sure that a shape lies where buildings lie.

    Raises:
        BrokenShapeError: when a point is a thousand kilometres off, or no number.
    """
    for x, y, z in points:
        if not (abs(x) < _LARGEST and abs(y) < _LARGEST and abs(z) < _LARGEST):
            raise BrokenShapeError("a point out of this world")


def shell_faces(shells: Iterable[Any], move: Transform) -> Polyhedron:
    """The faces of IfcConnectedFaceSets.

    Raises:
        NotAnalyticError: for faces with curved edges or surfaces.
        BrokenShapeError: for shells without faces, or far away.
    """
    faces: list[tuple[Ring3, ...]] = []
    at: dict[int, Point3] = {}
    for shell in shells:
        for face in value(shell, "CfsFaces"):
            rings = [_ring(bound, move, at) for bound in _bounds(face)]
            faces.append(tuple(ring for ring in rings if len(ring) > 2))
            if len(faces) > _MOST_FACES:
                raise BrokenShapeError("a shape of too many faces")
    kept = tuple(face for face in faces if face)
    if not kept:
        raise BrokenShapeError("a shell without faces")
    check_near(at.values())
    return Polyhedron(kept)


def _bounds(face: Any) -> list[Any]:
    """The loops of a face, the outer one first."""
    if face.is_a() not in ("IfcFace", "IfcFaceSurface"):
        raise NotAnalyticError(face.is_a())
    bounds = value(face, "Bounds")
    if len(bounds) == 1:
        return list(bounds)
    return sorted(bounds, key=lambda bound: not bound.is_a("IfcFaceOuterBound"))


def _ring(bound: Any, move: Transform, at: dict[int, Point3]) -> Ring3:
    """Corners of a loop; `at` keeps those that are known already."""
    loop = first(bound)
    if not loop.is_a("IfcPolyLoop"):
        raise NotAnalyticError("a face bounded by curves")
    ring: list[Point3] = []
    for point in first(loop):
        number = point.id()
        corner = at.get(number)
        if corner is None:
            x, y, z = first(point)
            corner = at[number] = apply(move, (x, y, z))
        ring.append(corner)
    return tuple(ring)


def tessellation(item: Any, move: Transform) -> Polyhedron:
    """The faces of an IfcTriangulatedFaceSet or IfcPolygonalFaceSet.

    Raises:
        BrokenShapeError: when a face names a point that is not there, or far away.
    """
    at = [apply(move, (x, y, z)) for x, y, z in item.Coordinates.CoordList]
    check_near(at)
    order = value(item, "PnIndex")
    if order:
        at = [at[place] for place in places(order, len(at))]

    def ring(indices: tuple[int, ...]) -> Ring3:
        return tuple([at[place] for place in places(indices, len(at))])

    faces: list[tuple[Ring3, ...]]
    if item.is_a("IfcTriangulatedFaceSet"):
        faces = [(ring(row),) for row in item.CoordIndex]
    else:
        faces = [tuple(map(ring, _rows(face))) for face in item.Faces]
    if not faces:
        raise BrokenShapeError("a shape without faces")
    return Polyhedron(tuple(faces))


def _rows(face: Any) -> list[tuple[int, ...]]:
    return [value(face, "CoordIndex"), *(value(face, "InnerCoordIndices") or ())]
