"""Bedrooms along a corridor, each a home of its own: in a staffed house, or with a bath each."""

from design_rules.graph.home_rooms import (
    BATHS,
    HALLS,
    KITCHENS,
    LIVING,
    SLEEP,
    HomeRooms,
    public_rank,
)
from design_rules.graph.meetings import Meetings
from design_rules.graph.whole_homes import WholeHomes

_TOO_MANY = 4  # bedrooms with a bath of their own, for one family


class Lodgings:
    """Finds ways on which homes of a bedroom each hang."""

    def __init__(
        self, rooms: HomeRooms, whole: WholeHomes, meetings: Meetings, *, staffed: bool
    ) -> None:
        self._rooms, self._whole, self._meetings = rooms, whole, meetings
        self._staffed = staffed

    def way(self, cluster: frozenset[str], *, among_others: bool) -> str | None:
        """The way on which bedrooms hang that are homes by themselves; None where it is a flat.

        Args:
            cluster: rooms with one kitchen at most.
            among_others: whether the cluster opens to a way that other homes open to as well.
        """
        found: list[tuple[int, int, int, str]] = []
        for key in sorted(cluster):
            rank = public_rank(self._rooms.room(key))
            if rank is None or len(self._rooms.beside(key) & cluster) < 2:
                continue
            branches = self._rooms.clusters(cluster - {key})
            lodged = [part for branch in branches for part in self._slept_in(branch)]
            if self._are_homes(lodged, cluster, among_others):
                found.append((rank, -len(lodged), max(map(len, branches)), key))
        return min(found)[-1] if found else self._hub(cluster)

    def _hub(self, cluster: frozenset[str]) -> str | None:
        """A living room or kitchen around which suites lie, each with a hall and a bath."""
        for key in sorted(cluster):
            if not self._rooms.is_(key, LIVING | KITCHENS):
                continue
            branches = self._rooms.clusters(cluster - {key})
            if sum(map(self._is_suite, branches)) >= _TOO_MANY:
                return key
        return None

    def _is_suite(self, part: frozenset[str]) -> bool:
        return all(self._rooms.count(part, uses) for uses in (HALLS, SLEEP, BATHS))

    def _slept_in(self, branch: frozenset[str]) -> list[frozenset[str]]:
        """The parts of a branch that people sleep in, a bathroom between two with each of them."""
        bath = self._meetings.bath_between(branch) if self._staffed else None
        shared = frozenset({bath} if bath is not None else ())
        parts = self._rooms.clusters(branch - shared)
        return [part | shared for part in parts if self._rooms.count(part, SLEEP)]

    def _are_homes(
        self, lodged: list[frozenset[str]], cluster: frozenset[str], among_others: bool
    ) -> bool:
        """Whether bedrooms along a way are homes. A family may have two baths, but not four."""
        with_bath = [part for part in lodged if self._rooms.baths(part, BATHS)]
        if len(with_bath) >= _TOO_MANY:
            return True
        if not self._staffed:
            return len(with_bath) > 1 and not self._rooms.count(cluster, LIVING | KITCHENS)
        beside_flat = [part for part in with_bath if not self._whole.is_complete(part)]
        if len(beside_flat) < len(with_bath):
            return len(beside_flat) > 1  # a flat hangs there too, and bedrooms that are not its
        if not self._rooms.kitchens(cluster):
            return len(lodged) > 1
        return len(with_bath) > 1 and not among_others
