"""Parts a cluster of connected rooms into homes, at the ways on which several homes hang.

A way is common when taking it out leaves two or more homes complete without it, and tears no
bedroom or bathroom off from its own. The most public ways go first, so that a flat's own hall
is judged only when the stair before it is gone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from design_rules.graph.home_rooms import (
    BATHS,
    FULL_BATHS,
    HALLS,
    KITCHENS,
    LIVING,
    SLEEP,
    STAIRS,
    WHOLE,
    WORK,
    HomeRooms,
    public_rank,
)

_LODGINGS = 4  # bedrooms with a bath of their own: too many for one family
_WORKPLACES = 3  # rooms to work in: too many for a home with fewer bedrooms


@dataclass(frozen=True, slots=True)
class Home:
    """Rooms of one home; `shared` are bathrooms that it holds in common with another."""

    rooms: frozenset[str]
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Way:
    """A room on which homes may hang, and what it falls into without it."""

    key: str
    rank: tuple[bool, int, int, int, int, str]  # low: more likely common
    surely: bool


class Parting:
    """Parts the clusters of one building; `staffed` tells whether people work there for others."""

    def __init__(self, rooms: HomeRooms, *, staffed: bool) -> None:
        self._rooms, self._staffed = rooms, staffed
        self.common: set[str] = set()

    def part(self, cluster: frozenset[str]) -> list[Home]:
        """The homes of a cluster: itself, its parts, or none."""
        if self._rooms.kitchens(cluster) < 2:
            return self._lodgings(cluster)
        ways = self._common_ways(cluster, strict=True) or self._common_ways(cluster, strict=False)
        if ways:
            return self._without(cluster, ways)
        bath = self._bath_between(cluster)
        if bath is not None:
            return self._sharing(cluster, bath)
        pair = self._door_between(cluster)
        if pair is not None:
            return [home for piece in pair for home in self.part(piece)]
        ways = self._way_round(cluster)
        return self._without(cluster, ways) if ways else self._one(cluster)

    def _without(self, cluster: frozenset[str], ways: frozenset[str]) -> list[Home]:
        self.common |= ways
        pieces = self._rooms.clusters(cluster - ways)
        return [home for piece in pieces for home in self.part(piece)]

    def _sharing(self, cluster: frozenset[str], bath: str) -> list[Home]:
        """The homes on both sides of a bathroom, each sharing it."""
        found = [home for p in self._rooms.clusters(cluster - {bath}) for home in self.part(p)]
        return [
            replace(home, shared=tuple(sorted({*home.shared, bath})))
            if self._rooms.beside(bath) & home.rooms
            else home
            for home in found
        ]

    # --- ways on which homes hang ------------------------------------------------------------
    def _common_ways(self, cluster: frozenset[str], *, strict: bool) -> frozenset[str]:
        """Common ways: all that surely are at once, else the likeliest one.

        Strictly, no bathroom may be torn off; else a common bathroom may hang on them.
        """
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
        branches = self._branches(key, cluster)
        complete = [branch for branch in branches if self._complete(branch)]
        if len(complete) < 2:
            return None
        rest = [branch for branch in branches if branch not in complete]
        surely = len(complete) > 2 or (rank == 0 and not any(map(self._torn_bedroom, rest)))
        if not surely and any(map(self._torn if strict else self._torn_bedroom, rest)):
            return None
        public = surely or rank == 0 or self._leads_out(key, cluster)
        largest = max(map(len, branches))
        return _Way(key, (not public, rank, len(rest), -len(complete), largest, key), surely)

    def _branches(self, key: str, cluster: frozenset[str]) -> list[frozenset[str]]:
        return self._rooms.clusters(cluster - {key})

    def _complete(self, branch: frozenset[str]) -> bool:
        """Whether a branch holds all that one home needs, or several."""
        if self._rooms.count(branch, WHOLE):
            return True
        if not self._rooms.count(branch, KITCHENS) or self._is_workplace(branch):
            return False
        sleeps, bath = (self._rooms.count(branch, uses) for uses in (SLEEP, FULL_BATHS))
        lives = self._rooms.count(branch, LIVING) or self._rooms.unknown(branch)
        return bool(sleeps and (bath or lives)) or bool(bath and lives)

    def _torn(self, branch: frozenset[str]) -> bool:
        """Whether a branch is part of a home that goes on at the other side of a way."""
        if self._is_workplace(branch):
            return False
        if self._torn_bedroom(branch) or self._rooms.count(branch, FULL_BATHS):
            return True
        lives = self._rooms.count(branch, LIVING | KITCHENS)
        return bool(lives) and not self._leads_out_of(branch)

    def _torn_bedroom(self, branch: frozenset[str]) -> bool:
        """Whether a branch holds bedrooms, but not all that a home needs but a kitchen."""
        if not self._rooms.count(branch, SLEEP):
            return False
        return not (self._rooms.count(branch, FULL_BATHS) and self._rooms.count(branch, LIVING))

    def _leads_out(self, key: str, cluster: frozenset[str]) -> bool:
        """Whether a way goes on beyond its cluster."""
        return any(not set(link.ends) <= cluster for link in self._rooms.graph.links_of(key))

    def _leads_out_of(self, branch: frozenset[str]) -> bool:
        """Whether one can leave a branch to a place that is no room."""
        ends = {end for key in branch for end in self._rooms.graph.neighbours(key)}
        return any(self._rooms.graph.room(end) is None for end in ends)

    def _way_round(self, cluster: frozenset[str]) -> frozenset[str]:
        """A way that is no joint, because two homes are joined behind it or it runs in a ring."""
        ranks = {key: public_rank(self._rooms.room(key)) for key in cluster}
        ways = sorted(key for key, rank in ranks.items() if rank in (0, 1, 2))
        for key in sorted(ways, key=lambda key: ranks[key] or 0):
            pairs = map(self._door_between, self._branches(key, cluster))
            if any(
                pair and all(self._rooms.beside(key) & half for half in pair) for pair in pairs
            ):
                return frozenset({key})
        open_ways = frozenset(key for key in ways if self._rooms.is_(key, STAIRS | {"corridor"}))
        pieces = self._rooms.clusters(cluster - open_ways)
        whole = [piece for piece in pieces if self._complete(piece)]
        return open_ways if len(whole) > 1 else frozenset()

    # --- homes that meet in a bathroom or at a door ------------------------------------------
    def _bath_between(self, cluster: frozenset[str]) -> str | None:
        """A bathroom with a door to each of two homes that have doors of their own."""
        for key in sorted(cluster):
            if not self._rooms.is_(key, BATHS) or len(self._rooms.beside(key) & cluster) < 2:
                continue
            pieces = [p for p in self._branches(key, cluster) if self._rooms.count(p, SLEEP)]
            if len(pieces) > 1 and all(self._own_door(piece, cluster) for piece in pieces):
                return key
        return None

    def _door_between(
        self, cluster: frozenset[str]
    ) -> tuple[frozenset[str], frozenset[str]] | None:
        """Two complete homes that one door joins; of several doors the most even cut."""
        if self._rooms.kitchens(cluster) < 2:
            return None
        found = []
        for a, b in self._rooms.graph.single_links(cluster):
            if self._rooms.count((a, b), BATHS):
                continue
            one = self._rooms.reach(a, cluster, cut=frozenset({a, b}))
            pair = (one, frozenset(cluster - one))
            if all(self._complete(half) and self._own_door(half, cluster) for half in pair):
                found.append(pair)
        return max(found, key=lambda pair: min(map(self._fullness, pair)), default=None)

    def _fullness(self, home: frozenset[str]) -> tuple[int, int]:
        """How many of the functions of a home are there, and how many rooms."""
        functions = (KITCHENS, LIVING, SLEEP, BATHS)
        return sum(self._rooms.count(home, uses) > 0 for uses in functions), len(home)

    def _own_door(self, piece: frozenset[str], cluster: frozenset[str]) -> bool:
        """Whether a part can be entered without the rest of its cluster."""
        links = self._rooms.graph.links_between(piece)
        return any(not set(link.ends) <= cluster for link in links)

    # --- bedrooms on a corridor --------------------------------------------------------------
    def _lodgings(self, cluster: frozenset[str]) -> list[Home]:
        """Homes of a bedroom each along a corridor; the whole cluster where it is one home."""
        way = self._corridor_of_bedrooms(cluster)
        if way is not None:
            return self._without(cluster, frozenset({way}))
        bath = self._bath_between(cluster)
        if bath is not None:
            return self._sharing(cluster, bath)
        return self._one(cluster)

    def _corridor_of_bedrooms(self, cluster: frozenset[str]) -> str | None:
        """The way on which the most bedrooms hang that are homes by themselves."""
        best: tuple[int, int, int, str] | None = None
        for key in sorted(cluster):
            rank = public_rank(self._rooms.room(key))
            if rank is None or len(self._rooms.beside(key) & cluster) < 2:
                continue
            branches = self._branches(key, cluster)
            lodged = [part for branch in branches for part in self._lodged(branch)]
            if self._are_lodgings(lodged, cluster):
                worth = (rank, -len(lodged), max(map(len, branches)), key)
                best = worth if best is None or worth < best else best
        return best[-1] if best is not None else None

    def _lodged(self, branch: frozenset[str]) -> list[frozenset[str]]:
        """The parts of a branch that people sleep in, a bathroom between two with each of them."""
        bath = self._bath_between(branch) if self._staffed else None
        parts = self._rooms.clusters(branch - {bath}) if bath is not None else [branch]
        shared = frozenset({bath}) if bath is not None else frozenset()
        return [part | shared for part in parts if self._rooms.count(part, SLEEP)]

    def _are_lodgings(self, lodged: list[frozenset[str]], cluster: frozenset[str]) -> bool:
        """Whether bedrooms along a way are homes: each with a bath, or in a staffed house.

        A family may have two bedrooms with a bath each, but not four.
        """
        with_bath = [branch for branch in lodged if self._rooms.count(branch, BATHS)]
        if len(with_bath) >= _LODGINGS:
            return True
        beside_flat = [branch for branch in with_bath if not self._complete(branch)]
        if not self._staffed:
            lives = self._rooms.count(cluster, LIVING | KITCHENS)
            return len(with_bath) > 1 and not lives
        if len(beside_flat) < len(with_bath):
            return len(beside_flat) > 1  # a flat hangs there too, and bedrooms that are not its
        if self._rooms.kitchens(cluster) and self._has_neighbours(cluster):
            return False  # a flat of several bedrooms among others
        alone = len(lodged) > 1 and not self._rooms.kitchens(cluster)
        return len(with_bath) > 1 or alone

    def _has_neighbours(self, cluster: frozenset[str]) -> bool:
        """Whether other homes hang on the ways that a cluster opens to."""
        return any(self._rooms.beside(key) & self.common for key in cluster)

    # --- one home ----------------------------------------------------------------------------
    def _one(self, cluster: frozenset[str]) -> list[Home]:
        home = self._trimmed(cluster)
        return [Home(home)] if self.is_home(home) else []

    def _trimmed(self, cluster: frozenset[str]) -> frozenset[str]:
        """A home without the stretch of common corridor or stair that leads to it alone."""
        for key in sorted(cluster):
            if not self._rooms.is_(key, STAIRS | {"corridor", "main_entrance"}):
                continue
            if not self._rooms.beside(key) & self.common:
                continue
            home = self._all_but(key, cluster)
            if home is not None and self._runs_on(key, home, cluster):
                self.common.add(key)
                return self._trimmed(home)
        return cluster

    def _runs_on(self, key: str, home: frozenset[str], cluster: frozenset[str]) -> bool:
        """Whether a way belongs to the ways before a home rather than to the home.

        It runs on openly into them, leads to several other places, or lies before the home's
        own hall.
        """
        links = self._rooms.graph.links_of(key)
        others = [link for link in links if not set(link.ends) <= cluster]
        openly = any(link.kind != "door" and set(link.ends) & self.common for link in others)
        doors = {key for link in links if link.kind == "door" for key in link.ends} & home
        hall = any(self._rooms.is_(door, HALLS) for door in doors)
        return openly or len({end for link in others for end in link.ends}) > 2 or hall

    def without_stair(self, home: frozenset[str]) -> frozenset[str]:
        """A home beside others, without the common stair of its storey that leads nowhere else."""
        for key in sorted(home):
            links = self._rooms.graph.links_of(key)
            if not self._rooms.is_(key, STAIRS) or any(link.kind == "open-plan" for link in links):
                continue
            rest = self._all_but(key, home)
            if rest is not None and len(self._rooms.beside(key) & rest) == 1:
                return rest
        return home

    def _all_but(self, key: str, home: frozenset[str]) -> frozenset[str] | None:
        """What is left of a home without a way and what else hangs on that; None if it is torn."""
        parts = self._branches(key, home)
        lived_in = [part for part in parts if self._is_lived_in(part)]
        return lived_in[0] if len(lived_in) == 1 and self.is_home(lived_in[0]) else None

    def _is_lived_in(self, part: frozenset[str]) -> bool:
        """Whether a part is of a home; the toilet of a shop is not."""
        if self._rooms.count(part, SLEEP | FULL_BATHS):
            return True
        return bool(self._rooms.count(part, LIVING | KITCHENS | BATHS)) and not (
            self._rooms.count(part, WORK)
        )

    def is_home(self, cluster: frozenset[str]) -> bool:
        """Whether somebody can live there: sleep, or live, cook and bathe."""
        if self._is_workplace(cluster):
            return False
        if self._rooms.count(cluster, SLEEP):
            return self._rooms.count(cluster, KITCHENS) > 0 or self._can_be_entered(cluster)
        lives = self._rooms.count(cluster, LIVING) or self._rooms.unknown(cluster)
        cooks, baths = (self._rooms.count(cluster, uses) for uses in (KITCHENS, FULL_BATHS))
        return bool(lives and cooks and baths)

    def _is_workplace(self, keys: Iterable[str]) -> bool:
        keys = frozenset(keys)
        work = self._rooms.count(keys, WORK)
        return work >= _WORKPLACES and work > self._rooms.count(keys, SLEEP)

    def _can_be_entered(self, cluster: frozenset[str]) -> bool:
        """A bedroom that no way leads to is no home; a space that is named a home is one."""
        if self._rooms.count(cluster, WHOLE):
            return True
        return bool(self._rooms.graph.links_between(cluster))
