"""What only the place of a room in the building can tell: private or common, indoors or out.

The word alone never decides whether a living room, kitchen, bathroom or hall belongs to a home
or to the house; the graph does (semantics 3, context rules).
"""

from collections.abc import Iterable
from dataclasses import replace

from design_rules.graph import RoomGraph
from design_rules.graph.home_rooms import COMMON, WORK
from design_rules.model.building import Clue, Room, Use
from design_rules.model.units import Unit
from design_rules.understand.vocabulary import Vocabulary

_COMMON_NAME = {
    "living": "common_living",
    "living_kitchen": "common_living",
    "kitchen": "common_kitchen",
}
_PRIVATE_NAME = {
    "bathroom_guest_or_visitor": "bathroom",
    "visitor_wc": "wc",
    "gallery": "living",  # an open upper floor of a house: one lives there
    "main_entrance": "unit_hall",
}
_LIVED_IN = frozenset({"living", "living_kitchen", "bedroom"})
_OFFICES_AT_HOME = 2
_IN_ANY_HOUSE = frozenset({
    "office", "activity", "training", "lift", "shaft", "roof", "outside_region", "shelter",
    "common_terrace", "waste", "pool",
})  # fmt: skip
_NO_DWELLING = (WORK | COMMON) - _IN_ANY_HOUSE
_TOILETS = frozenset({"wc", "bathroom", "shower_room", "bathroom_guest_or_visitor"})
_OUTDOOR = frozenset({"garden", "courtyard", "balcony", "common_terrace", "outside_region"})


class Context:
    """Rooms of a building seen from where they lie."""

    def __init__(self, graph: RoomGraph, units: tuple[Unit, ...], vocabulary: Vocabulary) -> None:
        self._graph, self._units, self._vocabulary = graph, units, vocabulary
        # a room that a statement forgot is none of the common ones either
        self._unit_of = {k: unit for unit in units for k in (*unit.doubtful, *unit.rooms)}
        self._is_dwelling = not units and _is_dwelling(graph.rooms())

    def rooms(self) -> tuple[Room, ...]:
        """Every room with its use and zone as its place makes them."""
        return tuple(self._placed(room) for room in self._graph.rooms())

    def _placed(self, room: Room) -> Room:
        use = self._use(room)
        return replace(room, use=use, zone=room.zone or self._zone(room, use))

    def _use(self, room: Room) -> Use:
        name = room.use.name
        if name is None or room.use.certainty == "given":
            return room.use
        inside = room.key in self._unit_of
        placed = self._private_name(room, name) if inside else self._common_name(room, name)
        if placed == name:
            return room.use
        told = inside or self._is_dwelling
        clues = () if told else (Clue("position", "outside every unit", placed),)
        candidates = tuple(placed if each == name else each for each in room.use.candidates)
        return replace(
            room.use, name=placed, candidates=candidates, clues=(*room.use.clues, *clues)
        )

    def _private_name(self, room: Room, name: str) -> str:
        if name == "main_entrance" and self._leads_into_the_house(room):
            return name
        return _PRIVATE_NAME.get(name, name)

    def _leads_into_the_house(self, room: Room) -> bool:
        """Whether one gets from outdoors past this room to what is not its home."""
        outdoors = any(self._graph.is_outdoors(key) for key in self._graph.neighbours(room.key))
        return outdoors and self._opens_to_common(room)

    def _common_name(self, room: Room, name: str) -> str:
        if self._is_dwelling:
            return "unit_hall" if name == "main_entrance" else name
        if name == "unit_hall":
            outdoors = any(self._graph.is_outdoors(k) for k in self._graph.neighbours(room.key))
            return "main_entrance" if outdoors else "corridor"
        if not self._units or not self._beside(room):
            # in a house without any home nothing is common either, and of a room that no door
            # leads to nobody knows whose it is
            return name
        if name == "balcony":
            return "common_terrace" if self._opens_to_common(room) else name
        if name in _TOILETS:
            return self._toilet(room, name)
        return _COMMON_NAME.get(name, name)

    def _toilet(self, room: Room, name: str) -> str:
        """Whose a toilet or bathroom outside the homes is: by the zones that its doors lead to."""
        zones = {self._zone_of(near) for near in self._beside(room)}
        if zones == {"staff"}:
            return "staff_wc"
        if zones == {"entrance"}:
            return "visitor_wc"
        if name == "wc":
            return "shared_wc" if zones - {None} else name
        return "shared_bathroom" if name in ("bathroom", "shower_room") else name

    def _opens_to_common(self, room: Room) -> bool:
        return any(near.key not in self._unit_of for near in self._beside(room))

    def _beside(self, room: Room) -> list[Room]:
        beside = [self._graph.room(key) for key in sorted(self._graph.neighbours(room.key))]
        return [near for near in beside if near is not None]

    def _zone_of(self, room: Room) -> str | None:
        if room.key in self._unit_of:
            return "private"
        return room.zone or self._zone(room, room.use)

    def _zone(self, room: Room, use: Use) -> str | None:
        if use.name is None or use.name not in self._vocabulary.uses:
            return None
        return self._vocabulary.zone_of(use.name, in_unit=room.key in self._unit_of)


def _is_dwelling(rooms: Iterable[Room]) -> bool:
    """Whether a house without a known home is one all the same, by the uses of its rooms."""
    uses = [room.use.name for room in rooms if room.use.name is not None]
    if not _LIVED_IN.intersection(uses) or _NO_DWELLING.intersection(uses):
        return False
    return uses.count("office") <= _OFFICES_AT_HOME


def is_outdoor(use: str | None, stated: str) -> bool:
    """Whether a space lies in the open, by its use or by what the model states."""
    return use in _OUTDOOR or (stated == "EXTERNAL" and use is None)
