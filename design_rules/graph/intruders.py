"""The ways of somebody who has no business in the house and heeds nothing but locks.

Defaults of who goes where say what residents, staff and visitors do. An inner door at which a
visitor ought to wait does not stop an intruder: only a stated lock, a stated role or an exit that
opens from inside alone does. Of any other door nobody knows.
"""

from collections.abc import Iterator, Mapping

from design_rules.graph.passages import Passages
from design_rules.graph.role_trips import BEYOND, readings_of
from design_rules.graph.room_graph import RoomGraph
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Arc, Unknown
from design_rules.model.building import GROUND, Link, Place
from design_rules.roles import Passage

_THERE, _NOT = "there", "not"
_SHUT = frozenset({"into-staff", "fire-exit-in"})
_Open = tuple[Unknown, str]


class Intruders:
    """Makes the trips of an intruder, on foot and by lift, from the places outside.

    Args:
        graph: rooms and links.
        passages: what is known of the doors.
        open_air: outdoor room -> whether the ground around leads into it; None: nobody knows.
    """

    def __init__(
        self, graph: RoomGraph, passages: Passages, open_air: Mapping[str, bool | None]
    ) -> None:
        self._graph, self._passages, self._open_air = graph, passages, open_air
        self._links = graph.building.links
        self._readings = readings_of(self._links)
        self._unknowns: dict[str, Unknown] = {}

    @property
    def starts(self) -> frozenset[str]:
        """The places where anybody may stand: the ground, galleries, what a neighbour has."""
        places: tuple[Place, ...] = self._graph.building.places
        return frozenset({GROUND} | {p.id for p in places if p.kind in ("gallery", "neighbour")})

    def trips(self) -> Trips:
        """Where an intruder gets to."""
        arcs = [*self._through_links(), *self._over_ground(), *self._beyond()]
        return Trips(arcs, self._unknowns.values())

    def passage(self, link: Link, *, towards: str) -> Passage:
        """Whether locks let an intruder through a link in one direction."""
        start = link.ends[0] if towards == link.ends[1] else link.ends[1]
        outdoors = self._graph.is_outdoors(start)
        portal, stated = self._passages.portal(link, towards=towards)
        lock = self._passages.lock(link, towards=towards)
        if portal == "unit-entrance" and outdoors:  # visitors come to it, whoever has the key
            return Passage.NO if lock == "never" else Passage.YES
        if lock is not None:
            return Passage.YES if lock == "free" else self._unless_main(portal, stated)
        if portal.startswith("main-entrance"):
            return Passage.YES
        if portal in _SHUT and stated:
            return Passage.NO
        crosses = outdoors != self._graph.is_outdoors(towards)
        if link.kind == "door" or (link.kind == "opening" and crosses):
            return Passage.UNKNOWN
        return Passage.YES

    def _unless_main(self, portal: str, stated: bool) -> Passage:
        """A locked main entrance is opened to visitors, who get as far as the control."""
        return Passage.YES if portal == "main-entrance-in" and stated else Passage.NO

    # --- arcs ----------------------------------------------------------------------------------
    def _through_links(self) -> Iterator[Arc]:
        for number, link in enumerate(self._links):
            for start, end in (link.ends, link.ends[::-1]):
                if self._may_stand(start) and self._may_stand(end):
                    passage = self.passage(link, towards=end)
                    if passage is not Passage.NO:
                        yield self._arc(start, end, link, self._needed(link, number, end, passage))

    def _needed(self, link: Link, number: int, towards: str, passage: Passage) -> Iterator[_Open]:
        if link.status == "contested":
            readings = self._readings.get(link.via, (number,))
            several = len(readings) > 1
            choices = tuple(map(str, readings)) if several else (_THERE, _NOT)
            key = f"contested {link.via or number}"
            yield Unknown(key, "contested", choices, link), str(number) if several else _THERE
        if passage is Passage.UNKNOWN and not any(map(self._graph.is_unmodelled, link.ends)):
            key = f"stranger {link.via or number} {towards}"
            yield Unknown(key, "stranger", (_THERE, _NOT), link, towards), _THERE

    def _over_ground(self) -> Iterator[Arc]:
        """Into outdoor rooms from all around, where no fence is known to stand."""
        for key, is_open in self._open_air.items():
            if is_open is False:
                continue
            link = Link((GROUND, key), "open-plan", "", "", "", "certain", ())
            unknown = Unknown(f"open {key}", "open", (_THERE, _NOT), link, key)
            yield self._arc(GROUND, key, link, [] if is_open else [(unknown, _THERE)])

    def _beyond(self) -> Iterator[Arc]:
        """In by parts that nobody modelled: they may have a door of their own to outside."""
        for link in self._links:
            for end in filter(self._graph.is_unmodelled, link.ends):
                unknown = Unknown(f"beyond {end}", "beyond", (_THERE, _NOT), link, end)
                for start, to in ((GROUND, end), (end, BEYOND), (BEYOND, end)):
                    yield self._arc(start, to, link, [(unknown, _THERE)])

    def _arc(self, start: str, end: str, link: Link, needed: Iterator[_Open] | list[_Open]) -> Arc:
        open_ = list(needed)
        self._unknowns.update((unknown.key, unknown) for unknown, _ in open_)
        return Arc(start, end, link, tuple((unknown.key, choice) for unknown, choice in open_))

    def _may_stand(self, key: str) -> bool:
        room = self._graph.room(key)
        return room is None or room.walkable
