"""Rooms that are one to the ear and the eye: joined by open sides, wide openings, open stairs.

Semantics 4.2 and T2.4: a door parts two rooms, an opening wider than 1.2 m without one does not.
A stair joins the rooms in which it starts and ends; where it has a stair room of its own, the
doors of that room part it from the rest. A void joins what lies below it with what lies beside it,
and a hole in a slab what lies below it with what lies above.
"""

from collections.abc import Iterator

import networkx as nx

from design_rules.graph.room_graph import RoomGraph
from design_rules.model.building import Link

_VOID = frozenset({"plenum_void"})
_CLIMBED = frozenset({"stair", "ramp"})
_TOLERANCE = 0.005  # metres of drawing noise in the width of an opening


class AcousticRooms:
    """The acoustic rooms of a building, as they surely are and as they may be.

    Args:
        graph: rooms and links.
        widest: metres; an opening up to this width still parts two rooms.
    """

    def __init__(self, graph: RoomGraph, *, widest: float) -> None:
        self._graph, self._widest = graph, widest
        joints = list(self._joints())
        self._surely = self._components([(a, b) for a, b, sure in joints if sure])
        self._perhaps = self._components([(a, b) for a, b, _ in joints])
        self._open_points = [(a, b) for a, b, sure in joints if not sure]

    def of(self, key: str, *, hopeful: bool = False) -> frozenset[str]:
        """The rooms that are one with a room.

        Args:
            key: a room.
            hopeful: whether only what surely is open counts as open; else also what may be.
        """
        return (self._surely if hopeful else self._perhaps)[key]

    def groups(self, *, hopeful: bool = False) -> list[frozenset[str]]:
        """Every acoustic room, by its first room."""
        return sorted(set((self._surely if hopeful else self._perhaps).values()), key=min)

    def open_points(self, group: frozenset[str]) -> list[tuple[str, str]]:
        """Pairs of rooms in a group that may be open to each other, or not."""
        return [(a, b) for a, b in self._open_points if a in group and b in group]

    def is_open(self, link: Link) -> bool | None:
        """Whether sound and sight pass a link freely; None where the model leaves it open."""
        if link.kind in ("door", "lift"):
            return False
        if link.kind == "opening":
            if link.width <= 0:
                return None
            if link.width <= self._widest + _TOLERANCE:
                return False
        return True if link.status == "certain" else None

    def _joints(self) -> Iterator[tuple[str, str, bool]]:
        """Pairs of rooms that are, or may be, open to each other; whether they surely are."""
        rooms = {room.key for room in self._graph.rooms()}
        for link in self._graph.building.links:
            open_ = self.is_open(link)
            if open_ is not False and set(link.ends) <= rooms:
                yield (*link.ends, open_ is True)
        yield from self._round_voids()
        for near in self._graph.building.adjacency:
            if near.hole > self._widest + _TOLERANCE and {near.a, near.b} <= rooms:
                yield near.a, near.b, near.certain

    def _round_voids(self) -> Iterator[tuple[str, str, bool]]:
        """A void with the room it looks down into, and with those it has no wall to.

        That it is one is told by its name alone, so it may be.
        """
        voids = {room.key for room in self._graph.rooms() if room.use.name in _VOID}
        for near in self._graph.building.adjacency:
            if {near.a, near.b} & voids and not near.elements:
                yield near.a, near.b, False

    def _components(self, pairs: list[tuple[str, str]]) -> dict[str, frozenset[str]]:
        net = nx.Graph(pairs)
        net.add_nodes_from(room.key for room in self._graph.rooms())
        groups = [frozenset(group) for group in nx.connected_components(net)]
        return {key: group for group in groups for key in group}
