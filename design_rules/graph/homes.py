"""Finds the homes of a building in its graph: which rooms lie behind which own door.

Stated units (zones, envelopes, a facts file) come first. The rest is inferred: what is surely
common or staff is taken out; what is left falls into clusters; a cluster that holds several
homes is parted where the homes meet, at a corridor, a stair, or a bathroom between two flats.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Literal, TypeAlias

from design_rules.graph.room_graph import RoomGraph
from design_rules.language import Text, say
from design_rules.model.building import Room, StatedUnit
from design_rules.model.units import Unit

Origin: TypeAlias = Literal["stated", "inferred", "one-space"]

# never part of a home
_COMMON = frozenset({
    "sluice", "visitor_room", "visitor_wc", "lift", "lift_lobby", "reception", "staff_base",
    "staff_night", "staff_room", "staff_changing", "staff_wc", "staff_entrance", "conversation",
    "medicine", "common_living", "common_kitchen", "sensory_room", "shielding_room", "waste",
    "delivery", "caretaker", "shared_bathroom", "shared_wc", "common_terrace", "shaft", "roof",
    "shelter", "outside_region", "waiting",
})  # fmt: skip
# common in a staffed house, but a family may have one of her own
_COMMON_WHERE_STAFFED = frozenset({
    "main_entrance", "meeting", "treatment", "tv_room", "activity", "training", "quiet_room",
    "smoking", "linen", "courtyard", "garden", "parking", "bike_store", "gallery", "attic",
    "library", "sauna", "cleaning",
})  # fmt: skip
_INSTITUTION = frozenset({
    "sluice", "visitor_room", "reception", "staff_base", "staff_night", "staff_room", "staff_wc",
    "staff_changing", "conversation", "medicine", "common_living", "common_kitchen",
    "sensory_room", "shielding_room",
})  # fmt: skip
_JOINTS = frozenset({
    "corridor", "stair", "unit_hall", "windbreak", "main_entrance", "bathroom", "wc",
    "shower_room", "laundry", "store", "walk_in_wardrobe", "technical", "parking", "attic",
})  # fmt: skip
_PASSAGES = frozenset({"corridor", "stair", "lift_lobby"})
_BATHS = frozenset({"bathroom", "shower_room", "wc"})
_FULL_BATHS = frozenset({"bathroom", "shower_room"})
_KITCHENS = frozenset({"kitchen", "living_kitchen", "unit_whole"})
_SLEEP = frozenset({"bedroom", "unit_whole"})
_LIVING = frozenset({"living", "living_kitchen"})
_LIVE = frozenset({"bedroom", "living", "living_kitchen", "unit_whole"})
_MOST_BUSY = 16
_OUTDOOR_OWN = frozenset({"balcony", "common_terrace", "garden"})


@dataclass(frozen=True, slots=True)
class _Home:
    rooms: frozenset[str]
    shared: tuple[str, ...] = ()


def find_units(graph: RoomGraph) -> tuple[Unit, ...]:
    """Every home of the building, in order of its first room."""
    stated = [_stated(graph, unit) for unit in graph.building.stated_units if unit.rooms]
    taken = {key for unit in stated for key in unit.rooms}
    found = [_inferred(graph, home) for home in _homes(graph, taken)]
    told = _held_against_the_graph(graph, stated) if stated else []
    units = sorted((*told, *found), key=lambda unit: min(unit.rooms))
    return tuple(_named(units, graph))


def _held_against_the_graph(graph: RoomGraph, stated: list[Unit]) -> list[Unit]:
    """Stated homes, each with what its doors say against it."""
    inferred = [home.rooms for home in _homes(graph, set())]
    return [replace(u, disagreement=_disagreement(graph, u, inferred)) for u in stated]


def _disagreement(graph: RoomGraph, unit: Unit, inferred: list[frozenset[str]]) -> Text | None:
    """Rooms that the doors put elsewhere than the model states; None when both agree."""
    own = frozenset(key for key in unit.rooms if not _is(_room(graph, key), _OUTDOOR_OWN))
    likest = max(inferred, key=lambda rooms: (len(rooms & own), -len(rooms)), default=frozenset())
    differing = sorted(_room(graph, key).label for key in own ^ likest)
    if not likest & own or not differing:
        return None
    return say("understanding.unit-disagreement", rooms=", ".join(differing))


def _homes(graph: RoomGraph, taken: set[str]) -> list[_Home]:
    institution = any(_is(room, _INSTITUTION) for room in graph.rooms()) or bool(taken)
    common = _COMMON | _COMMON_WHERE_STAFFED if institution else _COMMON
    candidates = {
        room.key
        for room in graph.rooms()
        if room.key not in taken and room.walkable and not _is(room, common) and not room.outdoor
        # a passage that a stated home opens to is no part of another one
        if not (_is(room, _PASSAGES) and graph.neighbours(room.key) & taken)
    }
    homes: list[_Home] = []
    for cluster in _with_stranded(graph, graph.clusters(candidates)):
        homes.extend(_Parting(graph, institution).part(cluster))
    return sorted(homes, key=lambda home: min(home.rooms))


def _with_stranded(graph: RoomGraph, clusters: list[frozenset[str]]) -> list[frozenset[str]]:
    """Clusters, with one that nothing leads to joined to the only one that it can belong to.

    An upper floor without a modelled stair is no home of its own.
    """
    lived_in = [c for c in clusters if any(_is(_room(graph, k), _LIVE | _KITCHENS) for k in c)]
    stranded = [c for c in lived_in if not graph.links_between(c)]
    entered = [c for c in lived_in if c not in stranded]
    if not stranded or len(entered) != 1:
        return [cluster for cluster in clusters if cluster not in stranded or not entered]
    whole = entered[0].union(*stranded)
    return [c for c in clusters if c not in lived_in] + [whole]


class _Parting:
    """Parts a cluster of rooms into homes."""

    def __init__(self, graph: RoomGraph, institution: bool) -> None:
        self._graph, self._institution = graph, institution
        self._lost: set[str] = set()

    def part(self, cluster: frozenset[str]) -> list[_Home]:
        """The homes of a cluster: itself, its parts, or none."""
        if len(self._graph.clusters(cluster)) > 1:  # a floor that no stair leads to
            return [_Home(cluster)] if self._is_home(cluster) else []
        cut = self._cut(cluster)
        if cut:
            self._lost |= cut
            pieces = self._graph.clusters(cluster - cut)
            return [self._sharing(home, cut) for piece in pieces for home in self.part(piece)]
        pair = self._door_between(cluster)
        if pair is not None:
            return [home for piece in pair for home in self.part(piece)]
        home = self._trimmed(cluster)
        return [_Home(home)] if self._is_home(home) else []

    def _sharing(self, home: _Home, cut: frozenset[str]) -> _Home:
        """A home with the bathrooms that it holds in common with another one."""
        beside = {key for room in home.rooms for key in self._graph.neighbours(room) if key in cut}
        baths = {key for key in beside if self._is(key, _BATHS)}
        return replace(home, shared=tuple(sorted({*home.shared, *baths})))

    # --- where homes meet ------------------------------------------------------------------
    def _cut(self, cluster: frozenset[str]) -> frozenset[str]:
        """The places at which a cluster falls into at least two homes; none when it is one."""
        for whole, clean in self._measures(cluster):
            for cuts in self._candidates(cluster):
                best = min((self._worth(cluster, cut, whole) for cut in cuts), default=None)
                if best is not None and -best[0] >= 2 and not (clean and best[1]):
                    return frozenset(best[-1])
        return frozenset()

    def _measures(
        self, cluster: frozenset[str]
    ) -> list[tuple[Callable[[frozenset[str]], bool], bool]]:
        """What makes a piece a home by itself, and whether nothing may be torn off; strict first.

        Homes are told apart by their kitchens. Where there is at most one, bedrooms along a
        corridor are homes when each has a bath of its own and the house is staffed, or they are
        too many for a family; in a staffed house without kitchens also without a bath.
        """
        kitchens, bedrooms = self._count(cluster, _KITCHENS), self._count(cluster, _SLEEP)
        if kitchens >= 2:
            return [(self._flat, False), (self._flat_without_bath, False)]
        if bedrooms < 2:
            return []
        own = self._count(cluster, _FULL_BATHS) > 3 and bedrooms > 3
        if self._institution:
            return [(self._room_with_bath, False), (self._room_alone, kitchens > 0)]
        return [(self._room_with_bath, False)] if kitchens == 0 or own else []

    def _flat(self, piece: frozenset[str]) -> bool:
        return self._flat_without_bath(piece) and self._count(piece, _FULL_BATHS) > 0

    def _flat_without_bath(self, piece: frozenset[str]) -> bool:
        if self._count(piece, _KITCHENS) != 1:
            return False
        return self._count(piece, {"unit_whole"}) > 0 or (
            self._count(piece, _LIVE) > 0 and self._count(piece, _SLEEP | _FULL_BATHS) > 0
        )

    def _room_with_bath(self, piece: frozenset[str]) -> bool:
        return self._room_alone(piece) and self._count(piece, _BATHS) > 0

    def _room_alone(self, piece: frozenset[str]) -> bool:
        return self._count(piece, _SLEEP) == 1

    def _candidates(self, cluster: frozenset[str]) -> Iterator[list[frozenset[str]]]:
        """Sets of places to cut at: single joints, then pairs, then corridors in rings."""
        singles = [key for key in self._graph.joints(cluster) if self._may_be_joint(key)]
        yield [frozenset({key}) for key in singles]
        busy = [key for key in sorted(cluster) if self._may_be_joint(key) and self._busy(key) > 1]
        busy.sort(key=lambda key: (-self._busy(key), key))
        busy = busy[:_MOST_BUSY]
        yield [frozenset({key}) for key in busy if self._parts_at_door(cluster - {key})]
        yield [frozenset(pair) for pair in combinations(busy, 2)]
        halls = [key for key in busy if self._is(key, _PASSAGES)]
        yield [frozenset(halls[:count]) for count in range(3, len(halls) + 1)]

    def _busy(self, key: str) -> int:
        return len(self._graph.neighbours(key))

    def _worth(
        self, cluster: frozenset[str], cut: frozenset[str], whole: Callable[[frozenset[str]], bool]
    ) -> tuple[int, int, int, int, tuple[str, ...]]:
        """How well a cut parts a cluster: low is better.

        Many whole homes, few rooms of homes cut off from theirs, corridors rather than baths.
        """
        pieces = [half for piece in self._graph.clusters(cluster - cut) for half in
                  self._door_between(piece) or (piece,)]  # fmt: skip
        homes = [piece for piece in pieces if whole(piece)]
        torn = [
            piece for piece in pieces
            if piece not in homes and self._count(piece, _KITCHENS) < 2
            and self._count(piece, _LIVE | _BATHS) > 0
        ]  # fmt: skip
        entered = [home for home in homes if self._own_door(home, cluster - cut)]
        baths = self._count(cut, _BATHS)
        return (-len(entered), len(torn), baths, -sum(map(self._busy, cut)), tuple(sorted(cut)))

    def _parts_at_door(self, rest: frozenset[str]) -> bool:
        return any(self._door_between(piece) for piece in self._graph.clusters(rest))

    def _door_between(
        self, cluster: frozenset[str]
    ) -> tuple[frozenset[str], frozenset[str]] | None:
        """Two complete homes that one door joins; of several doors the one that leaves both fullest.

        A door of a bathroom does not count: a bathroom between two homes is held in common.
        """
        if self._count(cluster, _KITCHENS) < 2:
            return None
        halves = [
            (one, frozenset(cluster - one))
            for a, b in self._graph.single_links(cluster)
            if not self._count({a, b}, _BATHS)
            for one in [self._reach_without(cluster, a, b)]
        ]
        whole = [
            pair for pair in halves
            if all(self._flat_without_bath(h) and self._own_door(h, cluster) for h in pair)
        ]  # fmt: skip
        return max(whole, key=lambda pair: min(map(self._fullness, pair)), default=None)

    def _fullness(self, home: frozenset[str]) -> tuple[int, int]:
        """How many of the functions of a home are there, and how many rooms."""
        functions = (_KITCHENS, _LIVING, _SLEEP, _BATHS)
        return sum(self._count(home, uses) > 0 for uses in functions), len(home)

    def _reach_without(self, cluster: frozenset[str], a: str, b: str) -> frozenset[str]:
        """What hangs on `a` once its link to `b` is cut."""
        seen, queue = {a}, [a]
        while queue:
            at = queue.pop()
            for key in self._graph.neighbours(at) & cluster:
                if key not in seen and {at, key} != {a, b}:
                    seen.add(key)
                    queue.append(key)
        return frozenset(seen)

    def _own_door(self, piece: frozenset[str], cluster: frozenset[str]) -> bool:
        """Whether a part can be entered without the rest of its cluster."""
        return any(not (set(link.ends) <= cluster) for link in self._graph.links_between(piece))

    def _trimmed(self, cluster: frozenset[str]) -> frozenset[str]:
        """A home without the stretch of common corridor or stair that leads to it alone.

        Such a stretch runs on openly into the rest, or leads to several other places.
        """
        for key in sorted(cluster):
            if not self._is(key, _PASSAGES):
                continue
            parts = self._graph.clusters(cluster - {key})
            homes = [part for part in parts if self._is_home(part)]
            baths = sum(self._count(part, _BATHS) for part in parts if part not in homes)
            if len(homes) == 1 and not baths and self._runs_on(key, cluster):
                return self._trimmed(homes[0])
        return cluster

    def _runs_on(self, key: str, cluster: frozenset[str]) -> bool:
        others = [link for link in self._graph.links_of(key) if not set(link.ends) <= cluster]
        openly = [
            link for link in others if link.kind != "door" and set(link.ends) & self._lost
        ]  # fmt: skip
        return len(others) >= 2 or bool(openly)

    # --- what a home is --------------------------------------------------------------------
    def _is_home(self, cluster: frozenset[str]) -> bool:
        if self._count(cluster, _SLEEP):
            return True
        lives = self._count(cluster, _LIVE) > 0
        return lives and self._count(cluster, _KITCHENS) > 0 and self._count(cluster, _BATHS) > 0

    def _count(self, keys: Iterable[str], uses: frozenset[str] | set[str]) -> int:
        return sum(self._is(key, uses) for key in keys)

    def _is(self, key: str, uses: frozenset[str] | set[str]) -> bool:
        room = self._graph.room(key)
        return room is not None and _is(room, uses)

    def _may_be_joint(self, key: str) -> bool:
        """Circulation, or a room of which nobody knows that it is not."""
        room = self._graph.room(key)
        return room is not None and (room.use.name is None or room.use.name in _JOINTS)


def _is(room: Room, uses: frozenset[str] | set[str]) -> bool:
    """Whether a room is of one of the uses; of an ambiguous one ("Wohnen/Schlafen"), if any is."""
    if room.use.name is not None:
        return room.use.name in uses
    told = set(room.use.candidates)
    return len(told) > 1 and bool(told & uses) and told <= _LIVE | _KITCHENS


def _stated(graph: RoomGraph, unit: StatedUnit) -> Unit:
    rooms = frozenset(key for key in unit.rooms if graph.room(key) is not None)
    origin: Origin = "one-space" if len(rooms) == 1 else "stated"
    return _unit(graph, _Home(rooms), origin, unit.because, unit.name, unit.id)


def _inferred(graph: RoomGraph, home: _Home) -> Unit:
    alone = len(home.rooms) == 1
    because = say("understanding.one-space-unit" if alone else "understanding.inferred-unit")
    return _unit(graph, home, "one-space" if alone else "inferred", because)


def _unit(
    graph: RoomGraph, home: _Home, origin: Origin, because: Text, name: str = "", id_: str = ""
) -> Unit:
    rooms = home.rooms | _own_balconies(graph, home.rooms)
    bedrooms = tuple(key for key in sorted(rooms) if _is(_room(graph, key), _SLEEP))
    stated = dict(graph.building.residents)
    counts = [stated[key] for key in sorted(rooms) if key in stated]
    return Unit(
        id=id_,
        name=name,
        rooms=rooms,
        entrances=tuple(graph.links_between(rooms)),
        origin=origin,
        because=because,
        bedrooms=bedrooms,
        shared=home.shared,
        residents=sum(counts) if counts else None,
    )


def _room(graph: RoomGraph, key: str) -> Room:
    room = graph.room(key)
    assert room is not None, key
    return room


def _own_balconies(graph: RoomGraph, rooms: frozenset[str]) -> frozenset[str]:
    """Balconies and terraces that are entered from this home alone."""
    beside = {key for own in rooms for key in graph.neighbours(own)} - rooms
    return frozenset(
        key
        for key in beside
        if (room := graph.room(key)) is not None
        and _is(room, _OUTDOOR_OWN)
        and all(near in rooms or graph.room(near) is None for near in graph.neighbours(key))
    )


def _named(units: list[Unit], graph: RoomGraph) -> list[Unit]:
    """Units with ids that stay the same while their first room does, and names people can use."""
    done = []
    for unit in units:
        first = min(unit.rooms)
        label = unit.name or _common_label(unit, graph)
        done.append(replace(unit, id=unit.id or f"unit:{first}", name=label))
    return done


def _common_label(unit: Unit, graph: RoomGraph) -> str:
    """What its rooms' numbers have in common, else the label of its main room."""
    rooms = [_room(graph, key) for key in sorted(unit.rooms)]
    numbers = [room.name for room in rooms if room.name]
    shared = _common_start(numbers) if len(numbers) > 1 else ""
    if shared:
        return shared
    main = [room for room in rooms if _is(room, _LIVE)] or rooms
    return main[0].label


def _common_start(words: list[str]) -> str:
    first, last = min(words), max(words)
    length = next((k for k, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), 0)
    return first[:length].rstrip(" .-_/")
