"""The ways by which somebody leaves the house on her own, and what surely bars one."""

from functools import cached_property

from design_rules.check.base import House
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.envelope import Envelope
from design_rules.graph.passages import Passages
from design_rules.graph.trips import Route, Trips
from design_rules.graph.unknowns import Arc
from design_rules.model.building import GROUND, Link
from design_rules.model.units import Unit
from design_rules.roles import Passage, Role

_KEYS = frozenset({"key", "own-key"})


class Leaving:
    """How residents get out to the ground without a key and on foot.

    Args:
        house: the house.
        rooms: its common rooms.
    """

    def __init__(self, house: House, rooms: CommonRooms) -> None:
        self.house, self._envelope = house, Envelope(house, rooms)
        self._graph = house.ways.graph
        self._passages = Passages(self._graph, house.units, house.answers)

    def trips(self, unit: Unit) -> Trips:
        """Where she gets to through doors that open without a key."""
        on_foot = self.house.ways.of_resident(unit, lifts=False)
        return on_foot.only(lambda arc: not self.needs_key(arc.link, arc.end))

    def needs_key(self, link: Link, towards: str) -> bool:
        """Whether a facts file or the door says that it takes a key in this direction."""
        return self._passages.lock(link, towards=towards) in _KEYS

    @cached_property
    def ground(self) -> frozenset[str]:
        """The ground, and gardens that surely are open to it."""
        return self._open(True)

    @cached_property
    def perhaps_ground(self) -> frozenset[str]:
        """Gardens of which nobody knows whether they are closed in."""
        return self._open(None) - self.ground

    def not_surely_barred(self, unit: Unit) -> Route | None:
        """A way out past every door that is barred by a default alone; through no other home."""
        others = self.other_homes(unit)
        arcs = [
            Arc(start, end, link)
            for link in self.house.ways.graph.building.links
            for start, end in (link.ends, link.ends[::-1])
            if end not in others and link.kind != "lift" and not self.is_barred(link, end)
        ]
        return Trips(arcs, ()).route(unit.rooms, self.ground | self.perhaps_ground)

    def other_homes(self, unit: Unit) -> frozenset[str]:
        """The rooms of everybody else."""
        others = (each for each in self.house.units if each != unit)
        return frozenset(key for each in others for key in each.rooms)

    def is_barred(self, link: Link, towards: str) -> bool:
        """Whether it is stated that a resident does not get through without a key."""
        permission = self._passages.permission(link, Role.RESIDENT, towards=towards)
        stated = permission.passage is Passage.NO and not permission.assumed
        return stated or self.needs_key(link, towards)

    def _open(self, is_open: bool | None) -> frozenset[str]:
        known = self._envelope.open_air
        return frozenset({GROUND} | {key for key, told in known.items() if told is is_open})
