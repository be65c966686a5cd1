"""The ways through a building as rules about trips see them: corridors in pieces, and roles."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from design_rules.findings import Assumption
from design_rules.graph import RoomGraph
from design_rules.graph.acoustic_rooms import AcousticRooms
from design_rules.graph.corridor_pieces import CutGraph, cut_corridors
from design_rules.graph.passages import Passages
from design_rules.graph.role_trips import RoleTrips
from design_rules.graph.trips import Trips
from design_rules.language import say
from design_rules.model.answers import Answers
from design_rules.model.building import Link, Room
from design_rules.model.units import Unit
from design_rules.roles import Role


@dataclass(frozen=True, slots=True)
class Crossed:
    """Places that are one with rooms that somebody may want to go round.

    `surely` are the rooms themselves and the stretches of corridor open to them; `perhaps` has
    also what may be open to them.
    """

    surely: frozenset[str]
    perhaps: frozenset[str]
    doubtful: tuple[Link, ...] = ()  # open sides and openings on which the difference turns


class Ways:
    """Trips of one building. Corridors outside homes are cut between their doors.

    Places are named by the keys of the cut graph; `room_of` leads back to the rooms.
    """

    def __init__(self, graph: RoomGraph, units: tuple[Unit, ...], answers: Answers) -> None:
        self._units, self._answers = units, answers
        self.cut: CutGraph = cut_corridors(graph)
        self._whole = graph
        self._trips: dict[tuple[str, bool], Trips] = {}
        self._crossed: dict[tuple[frozenset[str], float], Crossed] = {}
        self._open: dict[tuple[bool, float], AcousticRooms] = {}
        self._defaults: dict[tuple[Role, ...], tuple[Assumption, ...]] = {}

    @property
    def graph(self) -> RoomGraph:
        """The graph with corridors in pieces."""
        return self.cut.graph

    def room_of(self, key: str) -> str:
        """The room that a piece is part of; any other place is its own."""
        return self.cut.room_of.get(key, key)

    def places(self, rooms: Iterable[Room]) -> frozenset[str]:
        """The places of the cut graph that some rooms are made of."""
        return frozenset(piece for room in rooms for piece in self.cut.pieces_of(room.key))

    @cached_property
    def outdoors(self) -> frozenset[str]:
        """Every place in the open."""
        return frozenset(key for key in self.graph if self.graph.is_outdoors(key))

    @cached_property
    def resident(self) -> Trips:
        """Trips of any resident, on foot: every home's door is hers. For ways that end at one."""
        return self._on_foot.of(Role.RESIDENT)

    @cached_property
    def staff(self) -> Trips:
        """Trips of staff, without lifts."""
        return self._on_foot.of(Role.STAFF)

    @cached_property
    def _on_foot(self) -> RoleTrips:
        passages = Passages(self.graph, self._units, self._answers)
        return RoleTrips(self.graph, passages, self._units, lifts=False)

    @cached_property
    def _any_way(self) -> RoleTrips:
        passages = Passages(self.graph, self._units, self._answers)
        return RoleTrips(self.graph, passages, self._units)

    def of_resident(self, unit: Unit, *, lifts: bool = True) -> Trips:
        """Trips of somebody who lives in a home; nobody flees by lift."""
        key = (unit.id, lifts)
        if key not in self._trips:
            self._trips[key] = (self._any_way if lifts else self._on_foot).of_resident(unit)
        return self._trips[key]

    def up_to(self, unit: Unit, places: frozenset[str]) -> Trips:
        """Trips of somebody who lives in a home, to the doors of places that are not hers too."""
        return self._any_way.up_to(unit, places)

    def acoustic(self, widest: float) -> AcousticRooms:
        """Rooms that are one to the ear, by their own keys; corridors are whole here."""
        return self._opened(self._whole, widest)

    def _opened(self, graph: RoomGraph, widest: float) -> AcousticRooms:
        key = (graph is self._whole, widest)
        if key not in self._open:
            self._open[key] = AcousticRooms(graph, widest=widest)
        return self._open[key]

    def crossed(self, rooms: Iterable[Room], widest: float) -> Crossed:
        """What one crosses when one crosses the rooms: they, and the corridor open to them.

        Args:
            rooms: rooms to go round.
            widest: metres; an opening up to this width parts a room from the corridor.
        """
        start = self.places(rooms)
        if (start, widest) not in self._crossed:
            self._crossed[start, widest] = self._cross(start, widest)
        return self._crossed[start, widest]

    def _cross(self, start: frozenset[str], widest: float) -> Crossed:
        open_ = self._opened(self.graph, widest)
        surely, perhaps = (self._spread(start, open_, sure) for sure in (True, False))
        doubtful = [
            link
            for link in self.graph.links_between(surely)
            if open_.is_open(link) is None and set(link.ends) <= perhaps
        ]
        return Crossed(surely, perhaps, tuple(doubtful))

    def _spread(self, start: frozenset[str], open_: AcousticRooms, surely: bool) -> frozenset[str]:
        """Places reached over open sides; a stretch of corridor is reached, not walked along."""
        seen, queue = set(start), sorted(start)
        while queue:
            at = queue.pop()
            if at not in start and self._is_stretch(at):
                continue
            for link in self.graph.links_of(at):
                answer = open_.is_open(link)
                if answer is False or (surely and answer is None):
                    continue
                new = {end for end in link.ends if self.graph.room(end) is not None} - seen
                seen |= new
                queue.extend(sorted(new))
        return frozenset(seen)

    def _is_stretch(self, key: str) -> bool:
        room = self.graph.room(key)
        return room is not None and room.zone in ("circulation", "entrance")

    def role_defaults(self, *roles: Role) -> tuple[Assumption, ...]:
        """The defaults of who may go where that trips of some roles rest on."""
        if roles not in self._defaults:
            self._defaults[roles] = self._defaults_of(roles)
        return self._defaults[roles]

    def _defaults_of(self, roles: tuple[Role, ...]) -> tuple[Assumption, ...]:
        links = self.graph.building.links
        because = say("assumption.role-default")
        found = {
            Assumption("", say("assumption.role", what=permission.because), because): None
            for role in roles
            for permission in self._any_way.permissions(role, links)
            if permission.assumed
        }
        return tuple(found)
