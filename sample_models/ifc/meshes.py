"""Solids written as faces: faceted breps, polygonal and triangulated face sets."""

from ifcopenshell import entity_instance

from sample_models.ifc.file import IfcFile
from sample_models.ifc.flavour import Form
from sample_models.ifc.solids import Face, Loop, Point3, Prism, faces, triangles


def mesh(file: IfcFile, prism: Prism, form: Form) -> entity_instance:
    """A prism as a brep or a face set; IFC2X3 knows breps only."""
    if form == "brep" or file.is_ifc2x3:
        return _brep(file, faces(prism))
    if form == "triangles" or len(prism.rings) > 1:
        return triangulated(file, triangles(prism), closed=True)
    return _polygonal(file, faces(prism))


def triangulated(file: IfcFile, loops: list[Loop], *, closed: bool) -> entity_instance:
    """Triangles as a face set."""
    points = _Points(file)
    indices = [tuple(points.index(corner) for corner in loop) for loop in loops]
    return file.entity(
        "IfcTriangulatedFaceSet",
        Coordinates=points.entity(),
        Closed=closed,
        CoordIndex=indices,
    )


def face(file: IfcFile, outline: Loop, holes: tuple[Loop, ...] = ()) -> entity_instance:
    """A flat IfcFace."""
    bounds = [file.entity("IfcFaceOuterBound", _loop(file, outline), True)]
    bounds += [file.entity("IfcFaceBound", _loop(file, hole), True) for hole in holes]
    return file.entity("IfcFace", bounds)


def _brep(file: IfcFile, shell: list[Face]) -> entity_instance:
    written = [face(file, one.outline, one.holes) for one in shell]
    return file.entity("IfcFacetedBrep", file.entity("IfcClosedShell", written))


def _loop(file: IfcFile, loop: Loop) -> entity_instance:
    corners = [
        file.shared("IfcCartesianPoint", tuple(file.length(value) for value in corner))
        for corner in loop
    ]
    return file.entity("IfcPolyLoop", corners)


def _polygonal(file: IfcFile, shell: list[Face]) -> entity_instance:
    points = _Points(file)
    written = [
        file.entity("IfcIndexedPolygonalFace", tuple(points.index(p) for p in one.outline))
        for one in shell
    ]
    return file.entity(
        "IfcPolygonalFaceSet", Coordinates=points.entity(), Closed=True, Faces=written
    )


class _Points:
    """The points of a face set, each once; indices count from 1."""

    def __init__(self, file: IfcFile) -> None:
        self._file = file
        self._index: dict[Point3, int] = {}

    def index(self, corner: Point3) -> int:
        length = self._file.length
        point = (length(corner[0]), length(corner[1]), length(corner[2]))
        return self._index.setdefault(point, len(self._index) + 1)

    def entity(self) -> entity_instance:
        return self._file.entity("IfcCartesianPointList3D", list(self._index))
