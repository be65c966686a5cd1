"""Where two homes meet without a way between: at a shared bathroom, or at a door."""

from typing import TypeAlias

from design_rules.graph.home_rooms import BATHS, SLEEP, HomeRooms
from design_rules.graph.whole_homes import WholeHomes

Pair: TypeAlias = tuple[frozenset[str], frozenset[str]]


class Meetings:
    """Finds where homes of one building meet."""

    def __init__(self, rooms: HomeRooms, whole: WholeHomes) -> None:
        self._rooms, self._whole = rooms, whole

    def bath_between(self, cluster: frozenset[str]) -> str | None:
        """A bathroom with a door to each of two homes that have doors of their own."""
        for key in sorted(cluster):
            if not self._rooms.is_(key, BATHS) or len(self._rooms.beside(key) & cluster) < 2:
                continue
            parts = self._rooms.clusters(cluster - {key})
            asleep = [part for part in parts if self._rooms.count(part, SLEEP)]
            if len(asleep) > 1 and all(self.own_door(part, cluster) for part in asleep):
                return key
        return None

    def door_between(self, cluster: frozenset[str]) -> Pair | None:
        """Two complete homes that one door joins; of several doors the most even cut."""
        if self._rooms.kitchens(cluster) < 2:
            return None
        found: list[Pair] = []
        for a, b in self._rooms.graph.single_links(cluster):
            if self._rooms.count((a, b), BATHS):
                continue  # a bathroom between two homes is held in common
            one = self._rooms.reach(a, cluster, cut=frozenset({a, b}))
            pair = (one, frozenset(cluster - one))
            if all(self._is_one(half, cluster) for half in pair):
                found.append(pair)
        return max(found, key=lambda pair: min(map(self._whole.fullness, pair)), default=None)

    def _is_one(self, half: frozenset[str], cluster: frozenset[str]) -> bool:
        return self._whole.is_complete(half) and self.own_door(half, cluster)

    def own_door(self, part: frozenset[str], cluster: frozenset[str]) -> bool:
        """Whether a part can be entered without the rest of its cluster."""
        links = self._rooms.graph.links_between(part)
        return any(not set(link.ends) <= cluster for link in links)
