"""Corridors cut between their doors, so that a way can be lost in one piece and kept in another.

Each piece holds one door, or several close together. A corridor for seven homes is one room to
its drawer and many places to a person who walks there (semantics 4.3, items 3 and 5).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import networkx as nx
import shapely
from shapely import LineString, MultiPoint, Point, Polygon
from shapely.geometry.base import BaseGeometry

from design_rules.geometry.sections import Region, pieces, region
from design_rules.graph.room_graph import RoomGraph
from design_rules.model.building import Link, Room

_CUT = frozenset({"corridor", "lift_lobby", "main_entrance", "gallery"})
_TOGETHER = 2.4  # metres between doors of one piece, also across the corridor
_PASSAGE = 0.6  # metres of common edge by which two pieces are joined
_NO_POINT = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class CutGraph:
    """The room graph with its corridors in pieces; `room_of` leads back to the rooms."""

    graph: RoomGraph
    room_of: Mapping[str, str]
    pieces: Mapping[str, tuple[str, ...]]

    def pieces_of(self, room: str) -> tuple[str, ...]:
        """The pieces of a room: itself where it was not cut."""
        return self.pieces.get(room, ())


def cut_corridors(graph: RoomGraph) -> CutGraph:
    """Cut every corridor outside homes that has doors in several places."""
    building = graph.building
    parts_of = {room.key: _parts(room, graph) or [room] for room in building.rooms}
    links = [_led_to_parts(link, parts_of) for link in building.links]
    links += [joint for parts in parts_of.values() for joint in _joints(parts)]
    rooms = tuple(part for parts in parts_of.values() for part in parts)
    pieces = {key: tuple(sorted(part.key for part in parts)) for key, parts in parts_of.items()}
    room_of = {part.key: key for key, parts in parts_of.items() for part in parts}
    cut = replace(building, rooms=rooms, links=tuple(links))
    return CutGraph(RoomGraph.of(cut), room_of, pieces)


def _parts(room: Room, graph: RoomGraph) -> list[Room]:
    """The pieces of a corridor; none where it has doors in one place, or some in no known one."""
    if room.use.name not in _CUT:
        return []
    spots = [link.point for link in graph.links_of(room.key)]
    if room.outline.is_empty or _NO_POINT in spots:
        return []
    centres = _centres([Point(x, y) for x, y, _ in spots])
    if len(centres) < 2:
        return []
    outlines = _cells(room.outline, centres)
    return [
        replace(room, key=f"{room.key}#{number}", outline=outline, area=outline.area)
        for number, outline in enumerate(outlines)
    ]


def _centres(spots: list[Point]) -> list[Point]:
    """One point for each group of doors that lie close together."""
    net: nx.Graph[int] = nx.Graph()
    net.add_nodes_from(range(len(spots)))
    net.add_edges_from(
        (a, b)
        for a in range(len(spots))
        for b in range(a)
        if spots[a].distance(spots[b]) <= _TOGETHER
    )
    groups = [MultiPoint([spots[k] for k in sorted(g)]) for g in nx.connected_components(net)]
    return sorted((group.centroid for group in groups), key=lambda point: (point.x, point.y))


def _cells(outline: Region, centres: list[Point]) -> list[Region]:
    """What of an outline is nearest to each centre, each cell in one piece."""
    found = shapely.voronoi_polygons(
        MultiPoint(centres), extend_to=outline.envelope.buffer(10.0), ordered=True
    )
    kept: list[Polygon] = []
    rest: list[Polygon] = []
    for centre, cell in zip(centres, found.geoms, strict=True):
        parts = sorted(pieces(region(outline.intersection(cell))), key=centre.distance)
        kept.extend(parts[:1])
        rest.extend(parts[1:])
    cells: list[Region] = list(kept)
    for part in sorted(rest, key=lambda piece: -piece.area):
        borders = [_border(part, cell).length for cell in cells]
        best = borders.index(max(borders))
        cells[best] = region(shapely.union(cells[best], part))
    return cells


def _border(a: Region, b: Region) -> BaseGeometry:
    """The edge that two pieces have in common."""
    return a.buffer(0.005).intersection(b.boundary)


def _led_to_parts(link: Link, parts_of: Mapping[str, list[Room]]) -> Link:
    """A link with its ends at corridors moved to the pieces that it lies at."""
    a, b = (_nearest(parts_of[end], link) if end in parts_of else end for end in link.ends)
    return replace(link, ends=(a, b))


def _nearest(parts: list[Room], link: Link) -> str:
    if len(parts) == 1:
        return parts[0].key
    spot = Point(link.point[:2])
    return min(parts, key=lambda part: (part.outline.distance(spot), part.key)).key


def _joints(parts: list[Room]) -> list[Link]:
    """Open sides between neighbouring pieces of one corridor."""
    found = []
    for number, a in enumerate(parts):
        for b in parts[number + 1 :]:
            border = _border(a.outline, b.outline)
            if border.length >= _PASSAGE:
                spot = _middle(border)
                found.append(_open_side(a, b, (spot.x, spot.y, a.floor), border.length))
    return found


def _middle(border: BaseGeometry) -> Point:
    """A point on a common edge, half way along it where it is one line."""
    if isinstance(border, LineString):
        return border.interpolate(0.5, normalized=True)
    return border.representative_point()


def _open_side(a: Room, b: Room, point: tuple[float, float, float], width: float) -> Link:
    return Link(
        ends=(a.key, b.key), kind="open-plan", via="", via_guid="", name="", status="certain",
        sources=("geometry",), point=point, width=width,
    )  # fmt: skip
