"""Corners of bodies, for code that must start fast: no geometry library is loaded."""

from collections.abc import Iterator

from design_rules.geometry.bodies import Body, Point3


def corners(body: Body) -> Iterator[Point3]:
    """Every corner of a body; what is cut away counts as there."""
    if body.kind == "prism":
        for ring in body.rings:
            for x, y in ring:
                yield (x, y, body.bottom)
                yield (x, y, body.top)
    elif body.kind == "polyhedron":
        for face in body.faces:
            for around in face:
                yield from around
    elif body.kind == "cut":
        yield from corners(body.body)
    elif body.kind == "parts":
        for part in body.parts:
            yield from corners(part)
