"""Which uses of rooms make a home, which surely lie outside every home, and which lead to them."""

from collections.abc import Iterable
from dataclasses import replace

from design_rules.graph.room_graph import RoomGraph
from design_rules.model.building import Room

KITCHENS = frozenset({"kitchen", "living_kitchen", "unit_whole"})
SLEEP = frozenset({"bedroom", "unit_whole"})
LIVING = frozenset({"living", "living_kitchen", "unit_whole"})
FULL_BATHS = frozenset({"bathroom", "shower_room", "bathroom_guest_or_visitor"})
BATHS = FULL_BATHS | {"wc"}
WHOLE = frozenset({"unit_whole"})
STAIRS = frozenset({"stair", "lift_lobby"})
OPEN_WAYS = STAIRS | {"corridor"}
HALLS = frozenset({"corridor", "unit_hall", "windbreak", "gallery"})
CELLARS = frozenset({"parking", "bike_store", "store", "technical", "laundry", "attic"})
OUTDOOR_OWN = frozenset({"balcony", "common_terrace", "garden"})
# rooms where people work: a house full of them is no dwelling, whatever its tea kitchen says
WORK = frozenset({
    "office", "meeting", "treatment", "classroom", "laboratory", "production", "shop",
    "restaurant", "assembly", "exhibition", "library", "copy_room", "archive", "activity",
    "training", "pool", "reception", "staff_base", "staff_room", "waiting", "conversation",
})  # fmt: skip
# never part of a home
COMMON = frozenset({
    "sluice", "visitor_room", "visitor_wc", "lift", "reception", "staff_base", "staff_night",
    "staff_room", "staff_changing", "staff_wc", "staff_entrance", "conversation",
    "medicine", "common_living", "common_kitchen", "sensory_room", "shielding_room", "waste",
    "delivery", "caretaker", "shared_bathroom", "shared_wc", "common_terrace", "shaft", "roof",
    "shelter", "outside_region", "waiting",
})  # fmt: skip
# common by a word that people also use of rooms inside a flat: where only the flat leads there,
# the word does not decide
SHARED_BY_NAME = frozenset({"common_living", "common_kitchen", "shared_bathroom", "shared_wc"})
# common in a staffed house, but a family may have one of her own
COMMON_WHERE_STAFFED = frozenset({
    "main_entrance", "meeting", "treatment", "tv_room", "activity", "training", "quiet_room",
    "smoking", "linen", "courtyard", "lift_lobby", "garden", "parking", "bike_store", "gallery",
    "attic", "library", "sauna", "cleaning",
})  # fmt: skip
STAFFED = frozenset({
    "sluice", "visitor_room", "reception", "staff_base", "staff_night", "staff_room", "staff_wc",
    "staff_changing", "conversation", "medicine", "common_living", "common_kitchen",
    "sensory_room", "shielding_room",
})  # fmt: skip
# ways on which homes may hang, the more public first; any other room is not passed through
_WAYS: dict[str | None, int] = {
    "stair": 0, "lift_lobby": 0, "main_entrance": 1, "corridor": 1, "windbreak": 2, None: 2,
    "unit_hall": 3,
    "parking": 3, "attic": 3, "laundry": 3, "store": 3, "technical": 3, "cleaning": 3,
    "gallery": 3, "walk_in_wardrobe": 3,
}  # fmt: skip


def is_one_of(room: Room, uses: frozenset[str]) -> bool:
    """Whether a room is of one of the uses; of an open choice ("Wohnen/Schlafen"), if any is."""
    if room.use.name is not None:
        return room.use.name in uses
    told = set(room.use.candidates)
    return len(told) > 1 and bool(told & uses) and told <= SLEEP | LIVING | KITCHENS


def public_rank(room: Room) -> int | None:
    """How public a way a room is by its use, 0 first; None when homes cannot hang on it."""
    return _WAYS.get(room.use.name)


class HomeRooms:
    """What the rooms of a building mean for homes, and what lies beside what.

    Args:
        graph: the building.
        lent: bathrooms that are not in the graph, each with the rooms that open to it.
    """

    def __init__(self, graph: RoomGraph, lent: Iterable[tuple[Room, frozenset[str]]] = ()) -> None:
        self.graph = graph
        self._lent = tuple(lent)
        self._rooms = {room.key: room for room in graph.rooms()}
        self._near = {key: set(graph.neighbours(key) & self._rooms.keys()) for key in self._rooms}
        for a, b in self._doubtful():
            self._without_doubt(a, b)

    @property
    def staffed(self) -> bool:
        """Whether people work there for those who live there."""
        return any(is_one_of(room, STAFFED) for room in self._rooms.values())

    @property
    def common(self) -> frozenset[str]:
        """Uses of rooms that are never part of a home there."""
        return COMMON | COMMON_WHERE_STAFFED if self.staffed else COMMON

    def without(self, baths: frozenset[str]) -> "HomeRooms":
        """The building without some bathrooms; the rooms beside them still have them to use."""
        building = self.graph.building
        left = replace(
            building,
            rooms=tuple(room for room in building.rooms if room.key not in baths),
            links=tuple(link for link in building.links if not baths & set(link.ends)),
        )
        lent = [(self.room(key), self.beside(key)) for key in sorted(baths)]
        return HomeRooms(RoomGraph.of(left), lent)

    def _doubtful(self) -> list[tuple[str, str]]:
        """Rooms that only one reading of the model joins, and no stair."""
        pairs = {
            (min(link.ends), max(link.ends))
            for link in self.graph.building.links
            if link.status == "contested" and link.kind in ("door", "opening", "open-plan")
        }
        return [
            (a, b)
            for a, b in sorted(pairs)
            if b in self._near.get(a, ()) and b not in self.graph.neighbours(a, contested=False)
        ]

    def _without_doubt(self, a: str, b: str) -> None:
        """Take a doubtful way away where one gets from one room to the other without it."""
        self._near[a].discard(b)
        self._near[b].discard(a)
        if b not in self.reach(a, self._rooms.keys()):
            self._near[a].add(b)
            self._near[b].add(a)

    def room(self, key: str) -> Room:
        """The room with that key."""
        return self._rooms[key]

    def is_(self, key: str, uses: frozenset[str]) -> bool:
        """Whether the room with that key is of one of the uses."""
        return is_one_of(self._rooms[key], uses)

    def count(self, keys: Iterable[str], uses: frozenset[str]) -> int:
        """How many of the rooms are of one of the uses."""
        return sum(self.is_(key, uses) for key in keys)

    def baths(self, keys: Iterable[str], uses: frozenset[str]) -> int:
        """How many bathrooms of some uses there are, lent ones that the rooms open to included."""
        inner = frozenset(keys)
        lent = sum(is_one_of(bath, uses) and bool(near & inner) for bath, near in self._lent)
        return self.count(inner, uses) + lent

    def kitchens(self, keys: frozenset[str]) -> int:
        """How many kitchens there are; a kitchen and a living kitchen side by side are one."""
        found = frozenset(key for key in keys if self.is_(key, KITCHENS))
        return len(self.clusters(found))

    def unknown(self, keys: Iterable[str]) -> int:
        """How many rooms there are of which nobody knows what they are for."""
        return sum(self._rooms[key].use.name is None for key in keys)

    def beside(self, key: str) -> frozenset[str]:
        """Rooms one step away; by a doubtful step only where no other way leads there."""
        return frozenset(self._near[key])

    def leads_out(self, keys: Iterable[str]) -> bool:
        """Whether one can step from one of the rooms to a place that is no room."""
        ends = {end for key in keys for end in self.graph.neighbours(key)}
        return bool(ends - self._rooms.keys())

    def goes_on(self, key: str, cluster: frozenset[str]) -> bool:
        """Whether one can step from a room to a place outside its cluster."""
        return not self.graph.neighbours(key) <= cluster

    def clusters(self, keys: frozenset[str]) -> list[frozenset[str]]:
        """Rooms grouped by whether one can walk between them inside the group."""
        left, found = set(keys), []
        for key in sorted(keys):
            if key in left:
                group = self.reach(key, left)
                left -= group
                found.append(group)
        return found

    def reach(
        self, start: str, within: Iterable[str], cut: frozenset[str] = frozenset()
    ) -> frozenset[str]:
        """Rooms that can be walked to inside a group; the way between the two of `cut` is shut."""
        inner = frozenset(within)
        seen, queue = {start}, [start]
        while queue:
            at = queue.pop()
            for key in self._near[at]:
                if key in inner and key not in seen and {at, key} != cut:
                    seen.add(key)
                    queue.append(key)
        return frozenset(seen)
