"""What only the place of a room in the building can tell: private or common, indoors or out.

The word alone never decides whether a living room, kitchen, bathroom or hall belongs to a home
or to the house; the graph does (semantics 3, context rules).
"""

from dataclasses import replace

from design_rules.graph import RoomGraph
from design_rules.model.building import Clue, Room, Use
from design_rules.model.units import Unit
from design_rules.understand.vocabulary import Vocabulary

_COMMON_NAME = {
    "living": "common_living",
    "living_kitchen": "common_living",
    "kitchen": "common_kitchen",
    "balcony": "common_terrace",
}
_OUTDOOR = frozenset({"garden", "courtyard", "balcony", "common_terrace"})
_STAFF = frozenset({"staff", "entrance"})


class Context:
    """Rooms of a building seen from where they lie."""

    def __init__(self, graph: RoomGraph, units: tuple[Unit, ...], vocabulary: Vocabulary) -> None:
        self._graph, self._units, self._vocabulary = graph, units, vocabulary
        self._unit_of = {key: unit for unit in units for key in unit.rooms}

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
        placed = self._common_name(room, name) if room.key not in self._unit_of else name
        if placed == name or (not self._units and name in _COMMON_NAME):
            return room.use  # in a house without any home nothing is common either
        clue = Clue("position", "outside every unit", placed)
        candidates = tuple(placed if each == name else each for each in room.use.candidates)
        return replace(room.use, name=placed, candidates=candidates, clues=(*room.use.clues, clue))

    def _common_name(self, room: Room, name: str) -> str:
        if name in _COMMON_NAME:
            return _COMMON_NAME[name]
        if name == "unit_hall":
            outdoors = any(self._graph.is_outdoors(k) for k in self._graph.neighbours(room.key))
            return "main_entrance" if outdoors else "corridor"
        if name in ("bathroom", "shower_room") and self._units:
            return "staff_wc" if self._only_beside(room, _STAFF - {"entrance"}) else name
        return name

    def _only_beside(self, room: Room, zones: frozenset[str]) -> bool:
        beside = [self._graph.room(key) for key in self._graph.neighbours(room.key)]
        known = [near for near in beside if near is not None and near.use.name]
        return bool(known) and all(
            self._vocabulary.zone_of(near.use.name, in_unit=False) in zones
            for near in known
            if near.use.name
        )

    def _zone(self, room: Room, use: Use) -> str | None:
        if use.name is None or use.name not in self._vocabulary.uses:
            return None
        return self._vocabulary.zone_of(use.name, in_unit=room.key in self._unit_of)


def is_outdoor(use: str | None, stated: str) -> bool:
    """Whether a space lies in the open, by its use or by what the model states."""
    return use in _OUTDOOR or (stated == "EXTERNAL" and use is None)
