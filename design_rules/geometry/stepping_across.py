"""Where one can step from one outline into another: 0.6 m of contact that no wall closes.

A person can step across where the floor of both, less the walls, still holds together after half
a body's width is taken off its edges.
"""

from dataclasses import dataclass

import shapely

from design_rules.geometry.sections import Region, pieces, region

TOUCH = 0.03  # metres each outline is grown: outlines this far apart still touch
_HALF_BODY = 0.29  # half of the 0.6 m that a passage needs (semantics 4.0 b), less drawing noise
_SPECK = 0.01  # square metres of floor that are drawing noise
_GRID = 1e-4  # metres
_AROUND = 0.9  # metres on either side of the contact that are looked at


@dataclass(frozen=True, slots=True)
class Contact:
    """Where one can step from one room into the other: the width and a point on it."""

    width: float
    point: tuple[float, float]


def open_contact(a: Region, b: Region, walls: Region) -> Contact | None:
    """Where two outlines meet with at least 0.6 m free of walls; None where they do not.

    Args:
        a, b: plans of two rooms at one height, overlapping by a little or apart by up to 6 cm.
        walls: everything solid at that height, holes counted as wall.
    """
    if a.is_empty or b.is_empty:
        return None
    grown_a, grown_b = (_grown(r, TOUCH) for r in (a, b))
    contact = grown_a.intersection(grown_b)
    if contact.is_empty:
        return None
    floor = region(shapely.union(grown_a, grown_b))
    return _across(floor, region(contact), (_without(a, grown_b), _without(b, grown_a)), walls)


def contact_across(
    a: Region, b: Region, walls: Region, others: Region, thickest: float
) -> Contact | None:
    """Where nothing closes the gap between two outlines over 0.6 m; None where something does.

    Args:
        a, b: plans of two rooms at one height, apart by what a wall takes up.
        walls: everything solid at that height, holes counted as wall.
        others: plans of the other rooms: the way through a third room is no way across.
        thickest: metres between outlines on both sides of a wall, at most.
    """
    if a.is_empty or b.is_empty:
        return None
    gap = _gap(a, b, thickest)
    if gap.is_empty:
        return None
    gap = region(gap.difference(others))
    if walls.covers(gap):
        return None
    floor = region(shapely.union_all([_grown(a, TOUCH), _grown(b, TOUCH), gap]).difference(others))
    return _across(floor, gap, (a, b), walls)


def _gap(a: Region, b: Region, thickest: float) -> Region:
    """What lies between two outlines; not what lies beyond the ends of both."""
    near_a, near_b = _grown(a, thickest), _grown(b, thickest)
    facing = shapely.union(a.intersection(near_b), b.intersection(near_a))
    near = near_a.intersection(near_b).intersection(facing.convex_hull)
    return _snapped(near.difference(shapely.union(a, b)))


def _snapped(shape: shapely.Geometry) -> Region:
    """A shape without corners that lie on one another: their edges have no direction."""
    return region(shapely.set_precision(shape, _GRID))


def _grown(shape: Region, by: float) -> Region:
    return region(shape.buffer(by, join_style="mitre"))


def _across(
    floor: Region, contact: Region, sides: tuple[Region, Region], walls: Region
) -> Contact | None:
    """Where the free floor around a contact reaches from one side to the other."""
    around = _grown(contact, _AROUND)
    free = _snapped(floor.intersection(around).difference(walls.intersection(around)))
    for piece in pieces(region(free.buffer(-_HALF_BODY, join_style="mitre"))):
        if min(piece.intersection(side).area for side in sides) > _SPECK:
            # what was taken off is given back before the width of the passage is measured
            walkable = piece.buffer(_HALF_BODY, join_style="mitre").intersection(contact)
            spot = walkable.representative_point() if not walkable.is_empty else piece.centroid
            return Contact(_width(region(walkable)), (spot.x, spot.y))
    return None


def _without(room: Region, other: Region) -> Region:
    """The floor that a room has to itself; all of it, where it lies wholly within the other."""
    own = region(room.difference(other))
    return own if own.area > _SPECK else room


def _width(strip: Region) -> float:
    """Length of a thin strip: half of its outline."""
    return float(max((piece.length / 2 for piece in pieces(strip)), default=0.0))
