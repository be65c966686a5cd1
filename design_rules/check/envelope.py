"""What lies behind the control and what lies outside it, and how an intruder gets from one in."""

from collections.abc import Iterable
from functools import cached_property

from design_rules.check.base import House
from design_rules.check.common_rooms import CommonRooms
from design_rules.graph.intruders import Intruders
from design_rules.graph.passages import Passages
from design_rules.graph.trips import Trips
from design_rules.model.building import GROUND, Link, Room

_CLIMBED = 2.0  # metres above the ground that somebody climbs (T5.4)
_LIFT = "lift"


class Envelope:
    """The line between outside and what is protected, in one house.

    Args:
        house: the house.
        rooms: its common rooms.
    """

    def __init__(self, house: House, rooms: CommonRooms) -> None:
        self.house, self._rooms = house, rooms
        passages = Passages(house.graph, house.units, house.answers)
        self.intruders = Intruders(house.graph, passages, self.open_air)

    @cached_property
    def trips(self) -> Trips:
        """Where an intruder gets to."""
        return self.intruders.trips()

    @property
    def starts(self) -> frozenset[str]:
        """The places outside."""
        return self.intruders.starts

    @cached_property
    def protected(self) -> frozenset[str]:
        """Homes, common rooms, and the corridors and stairs onto which doors of homes open."""
        homes = {key for unit in self.house.units for key in unit.rooms if self._indoors(key)}
        common = {room.key for room in self._rooms.of("quiet", "social", "active")}
        return frozenset(homes | {key for key in common if self._indoors(key)} | self._landings())

    @property
    def perhaps_protected(self) -> tuple[Room, ...]:
        """Rooms of unknown or disputed use that may be common rooms."""
        return self._rooms.maybe("quiet", "social", "active")

    @cached_property
    def openings(self) -> tuple[Link, ...]:
        """Every way between outdoors and indoors."""
        outdoors = self.house.graph.is_outdoors
        links = self.house.building.links
        return tuple(link for link in links if outdoors(link.ends[0]) != outdoors(link.ends[1]))

    def _landings(self) -> set[str]:
        """What lies before the doors of homes, with circulation open to it without a door."""
        seen: set[str] = set()
        queue = [
            end
            for unit in self.house.units
            for link in unit.entrances
            if link.status == "certain"
            for end in link.ends
            if end not in unit.rooms
        ]
        first = frozenset(queue)
        while queue:
            key = queue.pop()
            room = self.house.graph.room(key)
            if key in seen or room is None or not self._indoors(key):
                continue
            if key not in first and not self._is_landing(room):
                continue
            seen.add(key)
            for link in self.house.graph.links_of(key):
                if link.kind not in ("door", "lift") and link.status == "certain":
                    queue += link.ends
        return seen

    def _is_landing(self, room: Room) -> bool:
        return room.zone == "circulation" and room.use.known and room.use.name != _LIFT

    def _indoors(self, key: str) -> bool:
        return not self.house.graph.is_outdoors(key)

    @cached_property
    def open_air(self) -> dict[str, bool | None]:
        """Outdoor rooms -> whether the ground around leads into them, as far as it is known.

        Rooms open to each other are one garden: what is said of one holds for all, and the
        largest is asked about.
        """
        outdoors = [room.key for room in self.house.graph.rooms() if room.outdoor]
        found: dict[str, bool | None] = {}
        for garden in self._gardens(outdoors):
            largest = max(garden, key=lambda room: (room.area or 0.0, room.key))
            found[largest.key] = self._is_open(garden)
        return found

    def _gardens(self, outdoors: list[str]) -> list[list[Room]]:
        """Outdoor rooms, grouped by open sides."""
        left, found = set(outdoors), []
        while left:
            group, queue = set(), [min(left)]
            while queue:
                key = queue.pop()
                if key in left:
                    left.remove(key)
                    group.add(key)
                    links = self.house.graph.links_of(key)
                    open_ = [x for x in links if x.kind != "door" and x.status == "certain"]
                    queue += [end for link in open_ for end in link.ends]
            found.append(rooms_named(self.house, group))
        return found

    def _is_open(self, garden: list[Room]) -> bool | None:
        """Whether somebody gets in over the ground; gates are doors like others."""
        said = {self._said(room) for room in garden}
        if False in said:
            return True
        if True in said or all(room.enclosed for room in garden):
            return False
        return None if any(map(self._within_a_climb, garden)) else False

    def _said(self, room: Room) -> bool | None:
        answer = self.house.answers.rooms.get(room.guid)
        return answer.enclosed if answer is not None else None

    def _within_a_climb(self, room: Room) -> bool:
        """Whether it lies at most a climb above the highest door to the ground."""
        floors = [
            other.floor
            for link in self.house.graph.links_of(GROUND)
            for end in link.ends
            if (other := self.house.graph.room(end)) is not None and not other.outdoor
        ]
        return not floors or room.floor <= max(floors) + _CLIMBED


def rooms_named(house: House, keys: Iterable[str]) -> list[Room]:
    """The rooms among some places."""
    found = (house.graph.room(key) for key in sorted(keys))
    return [room for room in found if room is not None]
