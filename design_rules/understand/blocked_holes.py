"""What leaves a hole in a wall that nobody walks through: niches, and solids in its way."""

from collections.abc import Iterable

import shapely
from shapely import LineString, Polygon, STRtree, get_parts

from design_rules.geometry.bodies import Body
from design_rules.geometry.sections import Region, pieces, region
from design_rules.geometry.solids import Solid
from design_rules.model.building import Doorway
from design_rules.model.survey import Portal, Survey
from design_rules.understand.floor_plans import is_gone
from design_rules.understand.sides import eye_height, point_before

_BACK = 0.03  # metres of wall behind a hole: less is drawing noise
_BEFORE = 0.3  # metres before a hole in which a solid blocks it
_REACH = 2.0  # metres: no wall is thicker
_FREE = 0.6  # metres of a hole that must stay free (semantics 4.0 b)
_SPECK = 0.001  # square metres of plan that are drawing noise
_FILLS = ("wall", "panel", "column", "proxy")


def is_niche(portal: Portal, doorway: Doorway, host: Region) -> bool:
    """Whether a hole ends inside its wall, by its kind or by its depth.

    Args:
        portal: the opening.
        doorway: where it stands; its thickness is what of it lies in the wall.
        host: plan of the wall, empty where unknown.
    """
    if "RECESS" in (portal.predefined_type.upper(), portal.object_type.upper()):
        return True
    ray = LineString([point_before(doorway, way, _REACH) for way in (-1.0, 1.0)])
    crossed = [piece for piece in get_parts(ray.intersection(host)) if piece.length > 0]
    middle = shapely.Point(doorway.centre)
    depth = max((p.length for p in crossed if p.distance(middle) < _BACK), default=0.0)
    return bool(depth - doorway.thickness > _BACK)


class Obstacles:
    """Everything solid that may stand in, or right before, a hole in a wall."""

    def __init__(self, survey: Survey) -> None:
        parts = [part for part in survey.parts if part.role in _FILLS and not is_gone(part)]
        self._parts = [(part, Solid(part.body)) for part in parts if part.body is not None]
        self._tree = STRtree([solid.shadow for _, solid in self._parts])
        self._holes = [Solid(hole) for hole in _holes(survey)]
        self._hole_tree = STRtree([hole.shadow for hole in self._holes])

    def block(self, portal: Portal, doorway: Doorway) -> bool:
        """Whether less than 0.6 m of a hole stays free of other walls, panes and columns.

        Holes in those, as in the second leaf of a double wall, stay free. A proxy counts only
        within the hole itself: before it may stand a cupboard.
        """
        solid = self._solid(portal, doorway)
        if solid.is_empty:
            return False
        (cx, cy), (nx, ny) = doorway.centre, doorway.normal
        half = doorway.width / 2
        spans = sorted(
            _span(piece, (-ny, nx), -ny * cx + nx * cy)
            for piece in pieces(solid)
            if piece.area > _SPECK
        )
        free, reached = 0.0, -half
        for low, high in spans:
            free, reached = max(free, low - reached), max(reached, high)
        return max(free, half - reached) < min(_FREE, 0.9 * doorway.width)

    def _solid(self, portal: Portal, doorway: Doorway) -> Region:
        height, found = eye_height(doorway), []
        within, before = _band(doorway, 0.0), _band(doorway, _BEFORE)
        for k in self._tree.query(before, predicate="intersects"):
            part, solid = self._parts[int(k)]
            if portal.host in (part.key, part.assembly) or part.key == portal.key:
                continue
            band = within if part.role == "proxy" else before
            found.append(solid.at(height).intersection(band))
        if not found:
            return region(Polygon())
        holes = [self._holes[int(k)].at(height) for k in self._hole_tree.query(before)]
        own = _band(doorway, 0.02)
        others = [hole for hole in holes if hole.intersection(own).area < 0.5 * hole.area]
        return region(shapely.union_all(found).difference(shapely.union_all(others)))


def _holes(survey: Survey) -> Iterable[Body]:
    for portal in (*survey.openings, *survey.doors, *survey.windows):
        hole = portal.opening or portal.body
        if hole is not None:
            yield hole


def _band(doorway: Doorway, before: float) -> Polygon:
    """The plan of a hole, longer by so many metres to both sides."""
    ends = [(way, share) for way, share in ((-1.0, -0.5), (-1.0, 0.5), (1.0, 0.5), (1.0, -0.5))]
    return Polygon([point_before(doorway, way, before, share) for way, share in ends])


def _span(piece: Polygon, along: tuple[float, float], middle: float) -> tuple[float, float]:
    """From where to where a shape reaches along a wall, from the middle of its hole."""
    spots = [x * along[0] + y * along[1] - middle for x, y in piece.exterior.coords]
    return min(spots), max(spots)
