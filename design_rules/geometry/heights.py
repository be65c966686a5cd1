"""Corners of bodies, and between which heights they lie."""

from collections.abc import Iterator
from math import inf

from shapely import MultiPoint, Polygon

from design_rules.geometry.bodies import Body, Cut, HalfSpace, Parts, Point3, Polyhedron, Prism


def heights(body: Body) -> tuple[float, float]:
    """Lowest and highest point; (inf, -inf) for a body without points."""
    if isinstance(body, Prism):
        return body.bottom, body.top
    if isinstance(body, Cut):
        return _cut_heights(body)
    if isinstance(body, Parts):
        spans = [heights(part) for part in body.parts]
    else:
        spans = [(z, z) for _, _, z in corners(body)]
    low = min((low for low, _ in spans), default=inf)
    return low, max((high for _, high in spans), default=-inf)


def _cut_heights(body: Cut) -> tuple[float, float]:
    """Heights of a body after planes have trimmed it; what solids take away counts as there."""
    low, high = heights(body.body)
    for plane in body.minus:
        if not isinstance(plane, HalfSpace) or not _covers(plane, body.body):
            continue
        levels = _plane_levels(plane, body.body)
        if levels and plane.away[2] > 0:
            high = min(high, max(levels))
        elif levels:
            low = max(low, min(levels))
    return (low, high) if low <= high else heights(body.body)


def _covers(plane: HalfSpace, body: Body) -> bool:
    if not plane.bounds:
        return True
    over = Polygon(plane.bounds[0])
    return over.is_valid and over.covers(MultiPoint([(x, y) for x, y, _ in corners(body)]))


def _plane_levels(plane: HalfSpace, body: Body) -> list[float]:
    """The height of a plane over each corner of a body; none for an upright plane."""
    (x0, y0, z0), (a, b, c) = plane.point, plane.away
    if abs(c) < 1e-9:
        return []
    return [z0 - (a * (x - x0) + b * (y - y0)) / c for x, y, _ in corners(body)]


def ends(body: Body) -> set[float]:
    """Heights (m) at which the plan of a body may change, what is taken away included.

    A slope counts with its lowest and highest point.
    """
    if isinstance(body, Prism):
        return {body.bottom, body.top}
    if isinstance(body, Parts):
        return set().union(*map(ends, body.parts))
    if isinstance(body, Cut):
        planes = [each for each in body.minus if isinstance(each, HalfSpace)]
        levels = [min(found) for each in planes if (found := _plane_levels(each, body.body))]
        levels += [max(found) for each in planes if (found := _plane_levels(each, body.body))]
        solids = [each for each in body.minus if not isinstance(each, HalfSpace)]
        return ends(body.body).union(levels, *map(ends, solids))
    return {z for _, _, z in corners(body)}


def corners(body: Body) -> Iterator[Point3]:
    """Every corner of a body; what is cut away counts as there."""
    if isinstance(body, Prism):
        for ring in body.rings:
            for x, y in ring:
                yield (x, y, body.bottom)
                yield (x, y, body.top)
    elif isinstance(body, Polyhedron):
        for face in body.faces:
            for around in face:
                yield from around
    elif isinstance(body, Cut):
        yield from corners(body.body)
    elif isinstance(body, Parts):
        for part in body.parts:
            yield from corners(part)
