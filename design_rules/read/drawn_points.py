"""The points that a shape is drawn with, without building its faces."""

from typing import Any

from design_rules.geometry.bodies import Point3
from design_rules.read.placements import point3

_LEVELS = 10  # a point of a brep is the sixth; the parser's own walk crashes on endless ones


def drawn_points(model: Any, shape: Any | None) -> list[Point3]:
    """Every point that a representation or an item of one rests on, in the file's unit.

    Points keep the coordinates they are written with: only where nothing in between is placed,
    as in breps and tessellations, are these the coordinates of the item.
    """
    if shape is None:
        return []
    found: list[Point3] = []
    for record in model.traverse(shape, max_levels=_LEVELS):
        kind = record.is_a()
        if kind == "IfcCartesianPoint":
            found.append(point3(record))
        elif kind == "IfcCartesianPointList3D":
            found.extend((x, y, z) for x, y, z in record.CoordList)
        elif kind == "IfcCartesianPointList2D":
            found.extend((x, y, 0.0) for x, y in record.CoordList)
    return found
