"""A graph of rooms joined by doors, with verbs an architect would use."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

import networkx as nx

from design_rules.model.building import Building, Door, Link, Place, Room


@dataclass(frozen=True, slots=True)
class Way:
    """A walk from one place to another: places, and the link taken between each two."""

    places: tuple[str, ...]
    links: tuple[Link, ...]

    @property
    def end(self) -> str:
        """Where it leads."""
        return self.places[-1]


class RoomGraph:
    """Places as nodes, links as edges. Built once, then frozen.

    Links that are contested stay in the graph with their status; who asks says whether the
    hopeful reading (`contested=True`) or only what is certain counts.
    """

    def __init__(self, building: Building, graph: "nx.MultiGraph[str]") -> None:
        self._building = building
        self._graph = nx.freeze(graph)
        self._rooms = {room.key: room for room in building.rooms}
        self._doors = {door.key: door for door in building.doors}
        self._places = {place.id: place for place in building.places}

    @classmethod
    def of(cls, building: Building) -> Self:
        """The graph of a building."""
        graph: nx.MultiGraph[str] = nx.MultiGraph()
        graph.add_nodes_from(room.key for room in building.rooms)
        graph.add_nodes_from(place.id for place in building.places)
        for number, link in enumerate(building.links):
            graph.add_edge(*link.ends, key=number, link=link)
        return cls(building, graph)

    # --- what is there -----------------------------------------------------------------------
    @property
    def building(self) -> Building:
        """The building that the graph was made of."""
        return self._building

    def rooms(self) -> tuple[Room, ...]:
        """Every room, in order of key."""
        return self._building.rooms

    def room(self, key: str) -> Room | None:
        """The room with that key; None for a place that is no room."""
        return self._rooms.get(key)

    def place(self, key: str) -> Place | None:
        """The place that is no room with that key."""
        return self._places.get(key)

    def door(self, key: str) -> Door | None:
        """The door with that key."""
        return self._doors.get(key)

    def is_outdoors(self, key: str) -> bool:
        """Whether a place lies in the open: ground, court, gallery, or an outdoor space."""
        place, room = self.place(key), self.room(key)
        outside = place is not None and place.kind in ("outside", "court", "gallery")
        return outside or (room is not None and room.outdoor)

    def is_unmodelled(self, key: str) -> bool:
        """Whether nobody knows what a place is."""
        place = self.place(key)
        return place is not None and place.kind == "unmodelled"

    # --- what leads where --------------------------------------------------------------------
    def links_of(self, key: str) -> tuple[Link, ...]:
        """Every way in and out of a place, in a fixed order."""
        if key not in self._graph:
            return ()
        links = {data["link"] for _, _, data in self._graph.edges(key, data=True)}
        return tuple(sorted(links, key=_order))

    def neighbours(self, key: str, *, contested: bool = True) -> frozenset[str]:
        """Places one step away."""
        return frozenset(
            end
            for link in self.links_of(key)
            if contested or link.status == "certain"
            for end in link.ends
            if end != key
        )

    def links_between(self, inside: Iterable[str], *, contested: bool = True) -> list[Link]:
        """Links with exactly one end in the given set: its rim."""
        inner = frozenset(inside)
        found = {
            link
            for key in inner
            for link in self.links_of(key)
            if (link.ends[0] in inner) != (link.ends[1] in inner)
            and (contested or link.status == "certain")
        }
        return sorted(found, key=_order)

    def way(
        self, start: str, end: str, *, within: Iterable[str] | None = None, contested: bool = True
    ) -> Way | None:
        """The way with the fewest steps between two places; None when there is none.

        Args:
            within: the places that may be stepped on; all when left out.
            contested: whether links that are only one reading of the model may be taken.
        """
        view = self._view(within, contested)
        if start not in view or end not in view or not nx.has_path(view, start, end):
            return None
        places = min(nx.all_shortest_paths(view, start, end))
        return Way(tuple(places), tuple(self._link(a, b, contested) for a, b in pairwise(places)))

    def reach(
        self, start: str, *, within: Iterable[str] | None = None, contested: bool = True
    ) -> frozenset[str]:
        """Every place that can be walked to from a place, itself included."""
        view = self._view(within, contested)
        return (
            frozenset(nx.node_connected_component(view, start)) if start in view else frozenset()
        )

    def clusters(self, places: Iterable[str], *, contested: bool = True) -> list[frozenset[str]]:
        """The given places, grouped by whether one can walk between them inside the group."""
        view = self._view(places, contested)
        groups = [frozenset(group) for group in nx.connected_components(view)]
        return sorted(groups, key=min)

    def joints(self, places: Iterable[str], *, contested: bool = True) -> list[str]:
        """Places of a group without which it falls apart (articulation points)."""
        return sorted(nx.articulation_points(nx.Graph(self._view(places, contested))))

    def single_links(self, places: Iterable[str]) -> list[tuple[str, str]]:
        """Pairs of places whose one link alone holds the group together (bridges)."""
        view = self._view(places, True)
        single = nx.Graph(view)
        pairs = [tuple(sorted(pair)) for pair in nx.bridges(single)]
        return sorted((a, b) for a, b in pairs if view.number_of_edges(a, b) == 1)

    def _link(self, a: str, b: str, contested: bool) -> Link:
        links = [
            data["link"]
            for data in self._graph[a][b].values()
            if contested or data["link"].status == "certain"
        ]
        best: Link = min(links, key=lambda link: (link.status != "certain", _order(link)))
        return best

    def _view(self, within: Iterable[str] | None, contested: bool) -> "nx.MultiGraph[str]":
        def kept(a: str, b: str, key: int) -> bool:
            return contested or self._graph[a][b][key]["link"].status == "certain"

        inner = frozenset(self._graph if within is None else within)
        view: nx.MultiGraph[str] = nx.subgraph_view(
            self._graph, filter_node=lambda key: key in inner, filter_edge=kept
        )
        return view

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._graph.nodes))

    def __contains__(self, key: object) -> bool:
        return key in self._graph


def _order(link: Link) -> tuple[str, str, tuple[str, str], str]:
    return (link.via, link.kind, link.ends, link.status)
