"""A storey as geometry: joined walls, filled rooms, and the place of every hole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shapely import Point as Spot
from shapely import Polygon

from sample_models.directions import Degrees, Point, distance_to_line, step, towards
from sample_models.elements import Door, DrawingError, Hole, Item, Line, Room, Wall
from sample_models.joints import join_walls
from sample_models.outlines import fill_rooms


@dataclass(frozen=True, slots=True)
class Place:
    """Where a hole is: its wall, how far along (m), and where its front looks."""

    wall: Wall
    along: float
    front: Degrees


@dataclass(frozen=True, slots=True)
class Plan:
    """Footprints by mark, in metres, and the place of each hole."""

    walls: Mapping[str, Polygon]
    rooms: Mapping[str, Polygon]
    holes: Mapping[str, Place]


def lay_out(elements: Iterable[object]) -> Plan:
    """Work out the geometry of a storey.

    Raises:
        DrawingError: when a room tag stands in a wall or outside, two tags share one room, a
            wall crosses another, or a hole is in no wall, reaches past its end or does not
            look across it.
    """
    drawn = list(elements)
    walls = [element for element in drawn if isinstance(element, Wall)]
    footprints = join_walls(walls)
    tags = [element for element in drawn if isinstance(element, Room)]
    lines = [element for element in drawn if isinstance(element, Line)]
    holes = [element for element in drawn if isinstance(element, Hole)]
    return Plan(
        footprints,
        fill_rooms(tags, footprints.values(), lines),
        {hole.mark: _place(hole, walls) for hole in holes},
    )


def items_in(outline: Polygon, items: Iterable[Item]) -> list[Item]:
    """The things whose middle stands in an outline."""
    return [
        item
        for item in items
        if outline.contains(Spot(step(item.at, item.facing, item.depth / 2)))
    ]


def rooms_beside(hole: Hole, plan: Plan) -> tuple[str | None, str | None]:
    """The rooms behind and before a hole, seen the way it looks; None where there is no room."""
    place = plan.holes[hole.mark]
    reach = place.wall.thickness / 2 + 0.25
    behind, before = (step(hole.at, place.front, sign * reach) for sign in (-1, 1))
    return _room_at(behind, plan), _room_at(before, plan)


def _place(hole: Hole, walls: list[Wall]) -> Place:
    host = _host(hole, walls)
    dx, dy = towards(host.direction)
    along = (hole.at[0] - host.start[0]) * dx + (hole.at[1] - host.start[1]) * dy
    if not hole.width / 2 <= along <= host.length - hole.width / 2:
        raise DrawingError(f"{hole.mark} reaches past the end of wall {host.mark}")
    front = hole.opens if isinstance(hole, Door) else (host.direction + 90.0) % 360.0
    if abs((front - host.direction) % 180.0 - 90.0) > 0.01:
        raise DrawingError(f"{hole.mark} does not open across wall {host.mark}")
    return Place(host, along, front)


def _host(hole: Hole, walls: list[Wall]) -> Wall:
    """The wall a hole is in: the one named, else the nearest whose strip holds the point."""
    away = {wall.mark: distance_to_line(hole.at, wall.start, wall.end) for wall in walls}
    near = [
        wall
        for wall in walls
        if wall.mark == hole.in_wall
        or (hole.in_wall is None and away[wall.mark] <= wall.thickness / 2)
    ]
    if not near:
        raise DrawingError(f"{hole.mark} is in no wall at {hole.at}")
    return min(near, key=lambda wall: away[wall.mark])


def _room_at(point: Point, plan: Plan) -> str | None:
    found = [mark for mark, outline in plan.rooms.items() if outline.contains(Spot(point))]
    return found[0] if len(found) == 1 else None
