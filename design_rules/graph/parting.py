"""Parts a cluster of connected rooms into homes.

The most public ways go first, so that a flat's own hall is judged only when the stair before
it is gone.
"""

from dataclasses import dataclass, replace

from design_rules.graph.common_ways import CommonWays
from design_rules.graph.home_rooms import HALLS, STAIRS, HomeRooms
from design_rules.graph.lodgings import Lodgings
from design_rules.graph.meetings import Meetings
from design_rules.graph.whole_homes import WholeHomes

_TRIMMED = STAIRS | {"corridor", "main_entrance"}


@dataclass(frozen=True, slots=True)
class Home:
    """Rooms of one home; `shared` are bathrooms that it holds in common with another."""

    rooms: frozenset[str]
    shared: tuple[str, ...] = ()


class Parting:
    """Parts the clusters of one building.

    Args:
        rooms: its rooms.
        staffed: whether people work there for those who live there.
        common: ways that are known to lie outside every home.
    """

    def __init__(self, rooms: HomeRooms, *, staffed: bool, common: set[str]) -> None:
        self._rooms = rooms
        self.whole = WholeHomes(rooms)
        self._meetings = Meetings(rooms, self.whole)
        self._ways = CommonWays(rooms, self.whole, self._meetings)
        self._lodgings = Lodgings(rooms, self.whole, self._meetings, staffed=staffed)
        self._common = set(common)

    def part(self, cluster: frozenset[str]) -> list[Home]:
        """The homes of a cluster: itself, its parts, or none."""
        several = self._rooms.kitchens(cluster) > 1
        ways = self._ways.find(cluster) if several else self._lodging_way(cluster)
        if ways:
            return self._without(cluster, ways)
        bath = self._meetings.bath_between(cluster)
        if bath is not None:
            return self._sharing(cluster, bath)
        pair = self._meetings.door_between(cluster)
        if pair is not None:
            return [home for half in pair for home in self.part(half)]
        ways = self._ways.round(cluster) if several else ways
        return self._without(cluster, ways) if ways else self._one(cluster)

    def _lodging_way(self, cluster: frozenset[str]) -> frozenset[str]:
        among_others = any(self._rooms.beside(key) & self._common for key in cluster)
        way = self._lodgings.way(cluster, among_others=among_others)
        return frozenset({way} if way is not None else ())

    def _without(self, cluster: frozenset[str], ways: frozenset[str]) -> list[Home]:
        self._common |= ways
        parts = self._rooms.clusters(cluster - ways)
        return [home for part in parts for home in self.part(part)]

    def _sharing(self, cluster: frozenset[str], bath: str) -> list[Home]:
        """The homes on both sides of a bathroom, each sharing it."""
        found = [home for p in self._rooms.clusters(cluster - {bath}) for home in self.part(p)]
        return [
            replace(home, shared=tuple(sorted({*home.shared, bath})))
            if self._rooms.beside(bath) & home.rooms
            else home
            for home in found
        ]

    # --- one home ----------------------------------------------------------------------------
    def _one(self, cluster: frozenset[str]) -> list[Home]:
        home = self._trimmed(cluster)
        return [Home(home)] if self.whole.is_home(home) else []

    def _trimmed(self, cluster: frozenset[str]) -> frozenset[str]:
        """A home without the stretch of common corridor or stair that leads to it alone."""
        for key in sorted(cluster):
            if not self._rooms.is_(key, _TRIMMED) or not self._rooms.beside(key) & self._common:
                continue
            home = self.all_but(key, cluster)
            if home is not None and self._runs_on(key, home, cluster):
                self._common.add(key)
                return self._trimmed(home)
        return cluster

    def _runs_on(self, key: str, home: frozenset[str], cluster: frozenset[str]) -> bool:
        """Whether a way belongs to the ways before a home rather than to the home.

        It runs on openly into them, leads to several other places, or lies before the home's
        own hall.
        """
        links = self._rooms.graph.links_of(key)
        others = [link for link in links if not set(link.ends) <= cluster]
        openly = any(link.kind != "door" and set(link.ends) & self._common for link in others)
        places = {end for link in others for end in link.ends} - {key}
        doors = {end for link in links if link.kind == "door" for end in link.ends} & home
        return openly or len(places) > 1 or self._rooms.count(doors, HALLS) > 0

    def without_stair(self, home: frozenset[str]) -> frozenset[str]:
        """A home beside others, without the common stair of its storey that leads nowhere else."""
        for key in sorted(home):
            links = self._rooms.graph.links_of(key)
            if not self._rooms.is_(key, STAIRS) or any(link.kind == "open-plan" for link in links):
                continue
            rest = self.all_but(key, home)
            if rest is not None and len(self._rooms.beside(key) & rest) == 1:
                return rest
        return home

    def all_but(self, key: str, home: frozenset[str]) -> frozenset[str] | None:
        """What is left of a home without a way and what else hangs on that; None if it is torn."""
        parts = self._rooms.clusters(home - {key})
        lived_in = [part for part in parts if self.whole.is_lived_in(part)]
        return lived_in[0] if len(lived_in) == 1 and self.whole.is_home(lived_in[0]) else None
