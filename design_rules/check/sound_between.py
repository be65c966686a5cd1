"""How much sound what stands between two rooms holds back, as far as the model says.

Field values R'w in decibels. A stated Rw is taken 5 dB lower in the building (T6.2); a figure
without a kind may be either. Several elements make one figure by their areas:
R = -10 log10(sum of A_i 10^(-R_i/10) / sum of A_i).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import inf, log10

from design_rules.check.base import House
from design_rules.model.building import Adjacency, Link, Pane, Room
from design_rules.model.sound import Rated, SoundRating

_SOLID = frozenset({"wall", "slab", "panel"})  # these may stand one behind the other
_DOOR_HEIGHT = 2.1  # metres, where the model does not say


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of what stands between two rooms: its area (m2) and the bounds of its R'w (dB)."""

    guid: str
    name: str
    role: str
    area: float
    least: float | None  # None: nothing is known, it may be nothing
    most: float | None  # None: nothing is known, it may be enough
    text: str = ""


@dataclass(frozen=True, slots=True)
class Between:
    """Everything between two rooms. `layers`: walls that may stand one behind the other."""

    room: Room
    other: Room
    kind: str  # wall | slab | open
    parts: tuple[Part, ...]
    layers: bool = False

    @property
    def least(self) -> float | None:
        """The least that the whole surely holds back; None where a part is not known."""
        if any(part.least is None for part in self.parts):
            return None
        return _composite([(part.area, part.least or 0.0) for part in self.parts])

    @property
    def most(self) -> float | None:
        """The most that it can hold back, unknown parts taken for silent; None: any amount.

        Walls in layers hold back more together than each alone: nothing bounds them.
        """
        bounds = [(part.area, self._bound(part)) for part in self.parts]
        return _composite(bounds) if any(value < inf for _, value in bounds) else None

    def _bound(self, part: Part) -> float:
        layered = self.layers and part.role in _SOLID
        return inf if part.most is None or layered else part.most

    @property
    def unknown(self) -> tuple[Part, ...]:
        """The parts that lack a rating, or one of a known kind."""
        return tuple(part for part in self.parts if part.least is None or part.least != part.most)


class SoundBetween:
    """Looks up what stands between the rooms of a house.

    Args:
        house: the building.
        deduction: decibels from a laboratory value Rw to the value in the building.
    """

    def __init__(self, house: House, deduction: float) -> None:
        self._house, self._deduction = house, deduction
        self._rated = {rated.guid: rated for rated in house.building.rated}

    def around(self, room: Room, others: Iterable[Room]) -> Iterator[Between]:
        """What stands between a room and each of some others that it touches."""
        beside = {other.key: other for other in others}
        for near in self._house.building.adjacency:
            key = near.b if near.a == room.key else near.a
            if room.key in (near.a, near.b) and key in beside:
                yield self._between(room, beside[key], near)

    def _between(self, room: Room, other: Room, near: Adjacency) -> Between:
        links = self._links(room, other)
        doors = [self._door(link) for link in links]
        doors += [self._pane(pane) for pane in self._panes(near, links)]
        height = max(min(room.ceiling, other.ceiling) - max(room.floor, other.floor), 0.0)
        area = near.length if near.kind == "slab" else near.length * height
        area = max(area - sum(door.area for door in doors), 0.1)
        solid = [self._element(guid, near.kind, area) for guid in near.elements]
        if not solid and near.kind != "open":
            solid = [Part("", "", near.kind, area, None, None)]
        if near.kind == "open":
            most = 0.0 if near.certain else None
            solid = [Part("", "", "open", area, 0.0, most)]
        layers = len(near.elements) > 1 and not self._told_as_one(near.elements)
        return Between(room, other, near.kind, (*solid, *doors), layers)

    def _told_as_one(self, elements: Iterable[str]) -> bool:
        """Whether the leaves of a wall carry one and the same R'w.

        That is a value of the finished building: it belongs to the wall, not to a leaf of it.
        """
        told = {getattr(self._rated.get(guid), "rating", None) for guid in elements}
        values = {(rating.kind, rating.value) for rating in told if rating is not None}
        return None not in told and len(values) == 1 and values.pop()[0] == "R'w"

    def _links(self, room: Room, other: Room) -> list[Link]:
        links = self._house.graph.links_of(room.key)
        return [x for x in links if other.key in x.ends and x.kind in ("door", "opening")]

    def _panes(self, near: Adjacency, links: list[Link]) -> list[Pane]:
        """Windows in the wall between two rooms; one that may be a door counts as such."""
        doors = {link.via_guid for link in links}
        panes = self._house.building.panes if near.kind == "wall" else ()
        return [x for x in panes if set(x.rooms) == {near.a, near.b} and x.guid not in doors]

    def _pane(self, pane: Pane) -> Part:
        """A window; that it stands there at all may be doubtful, and then nothing is known."""
        rated = self._rated.get(pane.guid) if pane.certain else None
        rating = rated.rating if rated is not None else None
        return self._part(pane.guid, pane.name, "window", max(pane.area, 0.1), rating)

    def _door(self, link: Link) -> Part:
        door = self._house.graph.door(link.via)
        stated = door.portal.height if door is not None else None
        area = max(link.width, 0.6) * (stated or _DOOR_HEIGHT)
        if link.kind == "opening":
            return Part(link.via_guid, link.name, "opening", area, 0.0, 0.0)
        said = self._house.answers.doors.get(link.via_guid)
        if said is not None and said.rw is not None:
            rating: SoundRating | None = SoundRating(f"Rw {said.rw:g} dB", said.rw, "Rw")
        else:
            rating = getattr(self._rated.get(link.via_guid), "rating", None)
        return self._part(link.via_guid, link.name, "door", area, rating)

    def _element(self, guid: str, role: str, area: float) -> Part:
        rated = self._rated.get(guid, Rated(guid, "", role))
        return self._part(guid, rated.name, rated.role, area, rated.rating)

    def _part(
        self, guid: str, name: str, role: str, area: float, rating: SoundRating | None
    ) -> Part:
        if rating is None or rating.value is None:
            return Part(guid, name, role, area, None, None, rating.text if rating else "")
        low, high = rating.value - self._deduction, rating.value
        if rating.kind == "R'w":
            low = high
        elif rating.kind == "Rw":
            high = low
        return Part(guid, name, role, area, low, high, rating.text)


def _composite(parts: list[tuple[float, float]]) -> float:
    """The figure of several parts, each with its area and its own."""
    through = sum(area * 10 ** (-value / 10) for area, value in parts)
    return round(-10 * log10(through / sum(area for area, _ in parts)), 1)
