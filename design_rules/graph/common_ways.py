"""The ways on which several homes hang: stairs, corridors, halls.

A way is common when taking it out leaves two or more homes complete without it, and tears no
bedroom or bathroom off from its own.
"""

from dataclasses import dataclass

from design_rules.graph.home_rooms import CELLARS, OPEN_WAYS, HomeRooms, is_one_of, public_rank
from design_rules.graph.meetings import Meetings
from design_rules.graph.whole_homes import WholeHomes


@dataclass(frozen=True, slots=True)
class _Way:
    """A room on which homes may hang. `rank` is low for what is more likely common."""

    key: str
    rank: tuple[bool, int, int, int, int, str]
    surely: bool


class CommonWays:
    """Finds the common ways of one building."""

    def __init__(self, rooms: HomeRooms, whole: WholeHomes, meetings: Meetings) -> None:
        self._rooms, self._whole, self._meetings = rooms, whole, meetings

    def find(self, cluster: frozenset[str]) -> frozenset[str]:
        """The ways at which a cluster falls into homes: all that surely are, or the likeliest.

        At first no bathroom may be torn off; then a common one may hang on the way.
        """
        return self._found(cluster, strict=True) or self._found(cluster, strict=False)

    def round(self, cluster: frozenset[str]) -> frozenset[str]:
        """A way that is no joint, because homes are joined behind it or it runs in a ring."""
        ranks = {key: public_rank(self._rooms.room(key)) for key in cluster}
        ways = sorted(key for key, rank in ranks.items() if rank in (0, 1, 2))
        for key in sorted(ways, key=lambda key: ranks[key] or 0):
            for part in self._rooms.clusters(cluster - {key}):
                pair = self._meetings.door_between(part)
                if pair is not None and all(self._rooms.beside(key) & half for half in pair):
                    return frozenset({key})
        open_ways = frozenset(key for key in ways if self._rooms.is_(key, OPEN_WAYS))
        parts = self._rooms.clusters(cluster - open_ways)
        return open_ways if sum(map(self._whole.is_complete, parts)) > 1 else frozenset()

    def _found(self, cluster: frozenset[str], *, strict: bool) -> frozenset[str]:
        ways = [way for key in sorted(cluster) if (way := self._way(key, cluster, strict))]
        surely = frozenset(way.key for way in ways if way.surely)
        if surely or not ways:
            return surely
        return frozenset({min(ways, key=lambda way: way.rank).key})

    def _way(self, key: str, cluster: frozenset[str], strict: bool) -> _Way | None:
        """A room seen as the way to several homes; None when it is not."""
        rank = public_rank(self._rooms.room(key))
        if rank is None or len(self._rooms.beside(key) & cluster) < 2:
            return None
        branches = self._rooms.clusters(cluster - {key})
        if rank == 0 and self._is_inner(key, branches, cluster):
            return None
        complete = [branch for branch in branches if self._whole.is_complete(branch)]
        if len(complete) < 2:
            return None
        rest = [branch for branch in branches if branch not in complete]
        bedroom_torn = any(map(self._whole.has_torn_bedroom, rest))
        # no home has two complete homes in it: three branches are never one home's
        surely = len(complete) > 2 or (rank == 0 and not bedroom_torn)
        torn = any(map(self._whole.is_torn, rest)) if strict else bedroom_torn
        if torn and not surely:
            return None
        public = surely or rank == 0 or self._rooms.goes_on(key, cluster)
        largest = max(map(len, branches))
        return _Way(key, (not public, rank, len(rest), -len(complete), largest, key), surely)

    def _is_inner(self, key: str, branches: list[frozenset[str]], cluster: frozenset[str]) -> bool:
        """Whether a stair is one home's own: open to it, and with doors to cellars or garages."""
        links = self._rooms.graph.links_of(key)
        openly = {end for link in links if link.kind == "open-plan" for end in link.ends} - {key}
        doors = {end for link in links for end in link.ends} - {key} - openly
        homes = [branch for branch in branches if branch & openly]
        if len(homes) != 1 or not doors or not all(self._is_cellar(end) for end in doors):
            return False
        return self._rooms.kitchens(homes[0]) == 1 and self._meetings.own_door(homes[0], cluster)

    def _is_cellar(self, end: str) -> bool:
        room = self._rooms.graph.room(end)
        return room is not None and is_one_of(room, CELLARS)
