"""The trips of residents, staff and others: the room graph directed by who may go where."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from design_rules.graph.passages import Passages
from design_rules.graph.room_graph import RoomGraph
from design_rules.graph.trips import Trips
from design_rules.graph.unknowns import Arc, Needs, Unknown
from design_rules.model.building import GROUND, Link
from design_rules.model.units import Unit
from design_rules.roles import Passage, Permission, Role

BEYOND = "beyond"  # wherever doors to unmodelled parts lead: to each other, or out
_THERE, _NOT = "there", "not"
_Arcs = tuple[list[Arc], dict[str, Unknown]]
_OpenPoints = list[tuple[Unknown, str]]


class RoleTrips:
    """Makes the trips of one person after another in the same building.

    Args:
        graph: rooms and links.
        passages: who may go through what.
        units: the homes; a resident goes through her own door and through no other's.
        lifts: whether lifts may be taken; nobody flees by lift (semantics 4.3).
    """

    def __init__(
        self,
        graph: RoomGraph,
        passages: Passages,
        units: Iterable[Unit],
        *,
        lifts: bool = True,
    ) -> None:
        self._graph, self._passages = graph, passages
        self._home_of = {key: unit.id for unit in units for key in unit.rooms}
        self._links = [link for link in graph.building.links if lifts or link.kind != "lift"]
        self._readings = readings_of(self._links)
        self._walkable = {room.key for room in graph.rooms() if room.walkable}
        self._of_role: dict[Role, _Arcs] = {}
        self._knocks: dict[frozenset[str], _Arcs] = {}

    def of_resident(self, unit: Unit) -> Trips:
        """The trips of somebody who lives in a home."""
        arcs, unknowns = self._of_home(unit)
        return Trips(arcs, unknowns.values())

    def up_to(self, unit: Unit, rooms: frozenset[str]) -> Trips:
        """The trips of somebody who lives in a home, up to the doors of rooms that are not hers.

        She gets as far as the counter (semantics 4.0): a trip into such a room ends at its door.
        """
        arcs, unknowns = self._of_home(unit)
        if rooms not in self._knocks:
            self._knocks[rooms] = self._knocked(rooms)
        more, told = self._knocks[rooms]
        outside = [arc for arc in arcs if arc.start not in rooms]
        return Trips(outside + more, (unknowns | told).values())

    def of(self, role: Role) -> Trips:
        """The trips of somebody of another role."""
        arcs, unknowns = self._arcs(role)
        return Trips(arcs, unknowns.values())

    def permissions(self, role: Role, links: Iterable[Link]) -> Iterator[Permission]:
        """By what the passages of some links are known for a role, both ways."""
        for link in links:
            for towards in link.ends:
                yield self._passages.permission(link, role, towards=towards)

    def _of_home(self, unit: Unit) -> _Arcs:
        """Through her own home as she likes, elsewhere as the other residents do."""
        own, own_unknowns = self._arcs(Role.RESIDENT)
        other, other_unknowns = self._arcs(Role.OTHER_RESIDENT)
        arcs = [arc for arc in own if self._homes(arc) <= {unit.id}]
        arcs += [arc for arc in other if not self._homes(arc) <= {unit.id}]
        return arcs, other_unknowns | own_unknowns

    def _knocked(self, rooms: frozenset[str]) -> _Arcs:
        """Arcs from outside some rooms to their doors, whoever may go through those."""
        arcs: list[Arc] = []
        unknowns: dict[str, Unknown] = {}
        for number, link in enumerate(self._links):
            for start, end in (link.ends, link.ends[::-1]):
                if end in rooms and start not in rooms and self._may_stand(start):
                    open_ = self._open_points(link, number, end, Passage.YES, Role.RESIDENT)
                    arcs.append(self._arc(start, end, link, list(open_), unknowns))
        return arcs, unknowns

    def _arc(
        self, start: str, end: str, link: Link, open_: _OpenPoints, unknowns: dict[str, Unknown]
    ) -> Arc:
        unknowns.update((unknown.key, unknown) for unknown, _ in open_)
        return Arc(start, end, link, tuple((unknown.key, choice) for unknown, choice in open_))

    def _homes(self, arc: Arc) -> set[str]:
        homes = {self._home_of.get(arc.start), self._home_of.get(arc.end)}
        return {home for home in homes if home is not None}

    def _arcs(self, role: Role) -> _Arcs:
        if role not in self._of_role:
            self._of_role[role] = self._made(role)
        return self._of_role[role]

    def _made(self, role: Role) -> _Arcs:
        arcs: list[Arc] = []
        unknowns: dict[str, Unknown] = {}
        for number, link in enumerate(self._links):
            for start, end in (link.ends, link.ends[::-1]):
                if not (self._may_stand(start) and self._may_stand(end)):
                    continue
                passage = self._passages.permission(link, role, towards=end).passage
                if passage is Passage.NO:
                    continue
                open_ = list(self._open_points(link, number, end, passage, role))
                arcs.append(self._arc(start, end, link, open_, unknowns))
        return arcs + list(self._beyond(unknowns)), unknowns

    def _may_stand(self, key: str) -> bool:
        return self._graph.room(key) is None or key in self._walkable

    def _open_points(
        self, link: Link, number: int, towards: str, passage: Passage, role: Role
    ) -> Iterator[tuple[Unknown, str]]:
        """What an arc needs: the right reading of its door, and leave to go through."""
        if link.status == "contested":
            readings = self._readings[link.via] if link.via else (number,)
            key = f"contested {link.via or number}"
            choices = tuple(map(str, readings)) if len(readings) > 1 else (_THERE, _NOT)
            choice = str(number) if len(readings) > 1 else _THERE
            yield Unknown(key, "contested", choices, link), choice
        leads_beyond = any(self._graph.is_unmodelled(end) for end in link.ends)
        if passage is Passage.UNKNOWN and not leads_beyond:
            key = f"permission {role} {link.via or number} {towards}"
            yield Unknown(key, "permission", (_THERE, _NOT), link, towards), _THERE

    def _beyond(self, unknowns: dict[str, Unknown]) -> Iterator[Arc]:
        """What may lie behind doors to parts without rooms: each other, or the open air."""
        for link in self._links:
            for end in link.ends:
                if not self._graph.is_unmodelled(end):
                    continue
                unknown = Unknown(f"beyond {end}", "beyond", (_THERE, _NOT), link, end)
                unknowns[unknown.key] = unknown
                needs: Needs = ((unknown.key, _THERE),)
                yield Arc(end, BEYOND, link, needs)
                yield Arc(BEYOND, end, link, needs)
                yield Arc(BEYOND, GROUND, link, needs)


def readings_of(links: Iterable[Link]) -> dict[str, tuple[int, ...]]:
    """The numbers of the contested links that read the same portal."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, link in enumerate(links):
        if link.status == "contested" and link.via:
            found[link.via].append(number)
    return {via: tuple(numbers) for via, numbers in found.items()}


WhoGoes = Callable[[Unit], Trips]
