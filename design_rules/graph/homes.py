"""Finds the homes of a building in its graph: which rooms lie behind which own door.

Stated units (zones, envelopes, a facts file) come first. The rest is inferred: what is surely
common or staff is taken out; what is left falls into clusters; a cluster that holds several
homes is parted where the homes meet, at a corridor, a stair, or a bathroom between two flats.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
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
_KITCHENS = frozenset({"kitchen", "living_kitchen", "unit_whole"})
_SLEEP = frozenset({"bedroom", "unit_whole"})
_LIVE = frozenset({"bedroom", "living", "living_kitchen", "unit_whole"})
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
    units = sorted((*stated, *found), key=lambda unit: min(unit.rooms))
    return tuple(_named(units, graph))


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
        corridors = self._corridors(cluster)
        if corridors:
            self._lost |= corridors
            pieces = self._graph.clusters(cluster - corridors)
            return [home for piece in pieces for home in self.part(piece)]
        bath = self._bath_between(cluster)
        if bath is not None:
            pieces = [p for p in self._graph.clusters(cluster - {bath}) if self._sleeps(p)]
            parts = [home for piece in pieces for home in self.part(piece)]
            return [replace(home, shared=tuple(sorted({*home.shared, bath}))) for home in parts]
        pair = self._door_between(cluster)
        if pair is not None:
            return [home for piece in pair for home in self.part(piece)]
        return [_Home(self._trimmed(cluster))] if self._is_home(cluster) else []

    def _trimmed(self, cluster: frozenset[str]) -> frozenset[str]:
        """A home without the stretch of common corridor that leads to it alone.

        Such a stretch hangs on the home by one door, and leads to other places by several.
        """
        for key in sorted(cluster):
            if not self._is(key, _PASSAGES):
                continue
            parts = self._graph.clusters(cluster - {key})
            homes = [part for part in parts if self._is_home(part)]
            baths = sum(self._count(part, _BATHS) for part in parts if part not in homes)
            others = [link for link in self._graph.links_of(key) if not set(link.ends) <= cluster]
            if len(homes) == 1 and not baths and len(others) >= 2:
                return self._trimmed(homes[0])
        return cluster

    def _corridors(self, cluster: frozenset[str]) -> frozenset[str]:
        """Circulation on which several homes hang, all of it at once."""
        common = {
            key for key in cluster
            if self._parts_homes(cluster, key) and not self._is(key, _BATHS)
        }  # fmt: skip
        if common:
            return frozenset(common)
        return self._ring_corridors(cluster)

    def _ring_corridors(self, cluster: frozenset[str]) -> frozenset[str]:
        """Circulation in rings has no single joint: take all of it out and see."""
        passages = frozenset(
            key for key in cluster if self._is(key, {"corridor", "stair", "lift"})
        )
        if len(passages) < 2:
            return frozenset()
        homes = [p for p in self._graph.clusters(cluster - passages) if self._has_kitchen_home(p)]
        if len(homes) < 2:
            return frozenset()
        # a corridor that leads to one home alone belongs to it
        hanging: dict[str, set[frozenset[str]]] = {key: set() for key in passages}
        for home in homes:
            for link in self._graph.links_between(home):
                for end in link.ends:
                    if end in hanging:
                        hanging[end].add(home)
        return frozenset(key for key in passages if len(hanging[key]) != 1) or passages

    def _parts_homes(self, cluster: frozenset[str], key: str) -> bool:
        if not self._may_be_joint(key):
            return False
        branches = self._graph.clusters(cluster - {key})
        complete = [branch for branch in branches if self._has_kitchen_home(branch)]
        # the rest of the building beyond a hall is no neighbour of the home before it
        single = [branch for branch in complete if self._count(branch, _KITCHENS) == 1]
        if len(single) >= 2:
            return True
        kitchens = sum(self._count(branch, _KITCHENS) for branch in branches)
        if kitchens > 1 and len(complete) == 1:
            return False
        return self._rooms_for_one_each(branches, kitchens)

    def _rooms_for_one_each(self, branches: list[frozenset[str]], kitchens: int) -> bool:
        """Bedrooms along a corridor, each a home: with own bath, or in a staffed house."""
        own_bath = [b for b in branches if self._sleeps(b) and self._count(b, _BATHS)]
        if len(own_bath) >= 2 and (kitchens == 0 or self._institution or len(own_bath) > 3):
            return True
        bedrooms = [b for b in branches if self._sleeps(b)]
        return self._institution and len(bedrooms) >= 2 and kitchens == 0

    def _bath_between(self, cluster: frozenset[str]) -> str | None:
        """A bathroom that holds two homes together: a door to each."""
        for key in self._graph.joints(cluster):
            if not self._is(key, _BATHS):
                continue
            pieces = [p for p in self._graph.clusters(cluster - {key}) if self._sleeps(p)]
            if len(pieces) >= 2 and all(self._own_door(piece, cluster) for piece in pieces):
                return key
        return None

    def _door_between(
        self, cluster: frozenset[str]
    ) -> tuple[frozenset[str], frozenset[str]] | None:
        """Two complete homes that one door joins."""
        for a, b in self._graph.single_links(cluster):
            one = self._reach_without(cluster, a, b)
            other = cluster - one
            if b in one or not (self._has_kitchen_home(one) and self._has_kitchen_home(other)):
                continue
            if self._own_door(one, cluster) and self._own_door(other, cluster):
                return one, frozenset(other)
        return None

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

    def _is_home(self, cluster: frozenset[str]) -> bool:
        if self._sleeps(cluster):
            return True
        lives = self._count(cluster, _LIVE) > 0
        return lives and self._count(cluster, _KITCHENS) > 0 and self._count(cluster, _BATHS) > 0

    def _has_kitchen_home(self, branch: frozenset[str]) -> bool:
        if self._count(branch, {"unit_whole"}):
            return True
        if not self._count(branch, _KITCHENS):
            return False
        return bool(self._count(branch, {"bedroom"}) or self._count(branch, _BATHS - {"wc"}))

    def _sleeps(self, branch: Iterable[str]) -> bool:
        return self._count(branch, _SLEEP) > 0

    def _count(self, keys: Iterable[str], uses: Iterable[str]) -> int:
        return sum(self._is(key, uses) for key in keys)

    def _is(self, key: str, uses: Iterable[str]) -> bool:
        room = self._graph.room(key)
        return room is not None and _is(room, frozenset(uses))

    def _may_be_joint(self, key: str) -> bool:
        """Circulation, or a room of which nobody knows that it is not."""
        room = self._graph.room(key)
        return room is not None and (room.use.name is None or room.use.name in _JOINTS)


def _is(room: Room, uses: frozenset[str]) -> bool:
    return room.use.name in uses


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
