"""From the links of a building to the gates that one walks through."""

from dataclasses import dataclass

import shapely

from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.language import Text, say
from design_rules.model.building import Building, Door, Link, Room
from design_rules.walking.bays import Bay, find_bay
from design_rules.walking.climbs import Climb, ride, stretch
from design_rules.walking.free_floor import BODY
from design_rules.walking.gates import Gate, gate_of_bay, gate_of_climb, gate_of_mouth, title
from design_rules.walking.mouths import Mouth, door_mouth, hole_mouth, nearest_mouth
from design_rules.walking.surroundings import Surroundings
from design_rules.walking.walks import Note

_UNKNOWN_WIDTH = 0.9  # metres: what a door of unknown width is taken to leave clear
_NARROWEST = 2 * BODY - 0.002  # metres: a body passes, drawing noise allowed
_STEP = 1.0  # metres: floors farther apart are not joined by stepping over


@dataclass(frozen=True, slots=True)
class Threshold:
    """The gate of one link; none where one cannot pass or nobody knows where."""

    link: Link
    gate: Gate | None
    notes: tuple[Note, ...] = ()


class Thresholds:
    """Finds the gates of the links of one building."""

    def __init__(self, building: Building, surroundings: Surroundings) -> None:
        self._around = surroundings
        self._rooms = {room.key: room for room in building.rooms}
        self._doors = {door.key: door for door in building.doors}
        self._climbed = {frozenset(link.ends) for link in building.links if _is_climb(link)}
        self._bare: dict[str, Region] = {}

    def of(self, link: Link) -> Threshold:
        """The gate of a link."""
        if _is_climb(link):
            return self._climb(link)
        levels, apart = self._levels(link), self._apart(link)
        if apart > _STEP and frozenset(link.ends) in self._climbed:
            return Threshold(link, None)  # the stair beside it is the way
        width, notes = self._width(link)
        if width < _NARROWEST:
            text = say("walking.too-narrow", door=title(link), width=width)
            return Threshold(link, None, (_note("too-narrow", link, text),))
        through = self._bay(link) or self._mouth(link, max(width, 2 * BODY))
        if through is None:
            return _unplaced(link)
        extra = 0.0
        if apart > _STEP:
            extra = stretch((), (0.0, 0.0, 0.0), (0.0, 0.0, apart)).length
            text = say("walking.levels-apart", door=title(link), height=apart, length=extra)
            notes = (*notes, _note("levels-apart", link, text))
        if isinstance(through, Bay):
            return Threshold(link, gate_of_bay(link, through, levels, extra, notes), notes)
        return Threshold(link, gate_of_mouth(link, through, levels, extra, notes), notes)

    # --- doors, passages, open sides -----------------------------------------------------------
    def _bay(self, link: Link) -> Bay | None:
        """An open side, past the furniture where that leaves a way."""
        if link.kind != "open-plan":
            return None
        first, second = (self._floor(end) for end in link.ends)
        if first is None or second is None:
            return None
        furniture = [self._around.furniture.get(end, EMPTY) for end in link.ends]
        clear = [region(f.difference(shapely.union_all(furniture))) for f in (first, second)]
        return find_bay(clear[0], clear[1]) or find_bay(first, second)

    def _mouth(self, link: Link, width: float) -> Mouth | None:
        first, second = (self._floor(end) for end in link.ends)
        door = self._doors.get(link.via)
        if door is not None and door.doorway is not None:
            return door_mouth(door.doorway, width, (first, second))
        if link.kind == "open-plan" and first is not None and second is not None:
            return nearest_mouth(first, second, width)
        # without a width its point says nothing either
        return hole_mouth(link.point[:2], width, (first, second)) if link.width > 0 else None

    def _width(self, link: Link) -> tuple[float, tuple[Note, ...]]:
        door = self._doors.get(link.via)
        said = self._around.widths.get(link.via)
        width = said if said is not None else _clear(link, door)
        if width is not None:
            return width, ()
        text = say("walking.width-unknown", door=title(link))
        return _UNKNOWN_WIDTH, (_note("width-unknown", link, text),)

    def _floor(self, end: str) -> Region | None:
        """A room's outline less walls and columns; None for a place without floor."""
        room = self._rooms.get(end)
        if room is None or room.outline.is_empty:
            return None
        if end not in self._bare:
            solids = self._around.solids.get(end, EMPTY)
            self._bare[end] = region(room.outline.difference(solids))
        return self._bare[end]

    def _levels(self, link: Link) -> tuple[float, float]:
        floors = [room.floor for room in self._ends(link) if room is not None]
        only = floors[0] if floors else 0.0
        first, second = (room.floor if room else only for room in self._ends(link))
        return first, second

    def _apart(self, link: Link) -> float:
        first, second = self._levels(link)
        return abs(first - second)

    def _ends(self, link: Link) -> tuple[Room | None, Room | None]:
        return self._rooms.get(link.ends[0]), self._rooms.get(link.ends[1])

    # --- stairs, ramps, lifts ------------------------------------------------------------------
    def _climb(self, link: Link) -> Threshold:
        levels = self._levels(link)
        if link.kind == "lift":
            return Threshold(link, gate_of_climb(link, ride(link.point, levels), levels, ()))
        line = self._around.lines.get(link.via, ())
        if self._ends(link).count(None) == 1 and line:
            levels = self._far_level(link, levels, line[0][2], line[-1][2])
        x, y, _ = link.point
        climb = stretch(line, (x, y, levels[0]), (x, y, levels[1]))
        notes = () if climb.drawn else (_guessed(link, climb),)
        return Threshold(link, gate_of_climb(link, climb, levels, notes), notes)

    def _far_level(
        self, link: Link, levels: tuple[float, float], low: float, high: float
    ) -> tuple[float, float]:
        """Heights of both ends where only one is a room: the stair's other end is the other."""
        known = levels[0]
        other = high if abs(known - low) <= abs(known - high) else low
        return (levels[0], other) if self._ends(link)[0] is not None else (other, levels[1])


def _is_climb(link: Link) -> bool:
    return link.kind in ("stair", "ramp", "lift")


def _clear(link: Link, door: Door | None) -> float | None:
    """The clear width that a model gives: overall, less the lining on both sides if known."""
    if door is None or link.kind != "door":
        return link.width or None
    hole = door.doorway.width if door.doorway is not None else None
    overall = door.portal.width or hole or link.width
    return overall - 2 * (door.portal.lining or 0.0) if overall else None


def _unplaced(link: Link) -> Threshold:
    text = say("walking.unplaced", door=title(link))
    return Threshold(link, None, (_note("unplaced", link, text),))


def _guessed(link: Link, climb: Climb) -> Note:
    text = say("walking.stair-guessed", door=title(link), length=climb.length)
    return _note("stair-guessed", link, text)


def _note(what: str, link: Link, text: Text) -> Note:
    return Note(what, link.via_guid, text)
