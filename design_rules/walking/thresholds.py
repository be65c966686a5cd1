"""From the links of a building to the gates that one walks through."""

from dataclasses import dataclass

import shapely

from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.language import Argument, Text, name, say
from design_rules.model.building import Building, Door, Link, Room
from design_rules.walking.bays import Bay, find_bay
from design_rules.walking.climbs import ride, stretch
from design_rules.walking.gates import Gate, Told, gate_of_bay, gate_of_climb, gate_of_mouth
from design_rules.walking.mouths import Mouth, door_mouth, hole_mouth, nearest_mouth
from design_rules.walking.standing import BODY
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
        first, second = self._levels(link)
        apart = abs(first - second)
        if apart > _STEP and frozenset(link.ends) in self._climbed:
            return Threshold(link, None)  # the stair beside it is the way
        width, notes = self._width(link)
        if width < _NARROWEST:
            return self._none(link, "too-narrow", width=width)
        through = self._bay(link) or self._mouth(link, max(width, 2 * BODY))
        if through is None:
            return self._none(link, "unplaced")
        extra, climbed = self._step(link, apart)
        told = self._told(link, (*notes, *climbed))
        if isinstance(through, Bay):
            return Threshold(link, gate_of_bay(told, through, extra), told.notes)
        return Threshold(link, gate_of_mouth(told, through, extra), told.notes)

    # --- words ---------------------------------------------------------------------------------
    def _told(self, link: Link, notes: tuple[Note, ...]) -> Told:
        return Told(link, self._title(link), self._levels(link), notes)

    def _none(self, link: Link, what: str, **said: Argument) -> Threshold:
        return Threshold(link, None, (self._note(what, link, **said),))

    def _note(self, what: str, link: Link, **said: Argument) -> Note:
        return Note(what, link.via_guid, say(f"walking.{what}", door=self._title(link), **said))

    def _title(self, link: Link) -> Text:
        """What a person calls a link; one without name goes by the rooms that it joins."""
        known = link.name or link.via_guid
        if known:
            return name(known)
        a, b = (
            room.label if room is not None else end
            for room, end in zip(self._ends(link), link.ends, strict=True)
        )
        return say("walking.a-stair" if _is_climb(link) else "walking.an-open-side", a=a, b=b)

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
        return _UNKNOWN_WIDTH, (self._note("width-unknown", link),)

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

    def _step(self, link: Link, apart: float) -> tuple[float, tuple[Note, ...]]:
        """What is climbed between floors that a door or an open side joins, a step aside."""
        if apart <= _STEP:
            return 0.0, ()
        length = stretch((), (0.0, 0.0, 0.0), (0.0, 0.0, apart)).length
        return length, (self._note("levels-apart", link, height=apart, length=length),)

    def _ends(self, link: Link) -> tuple[Room | None, Room | None]:
        return self._rooms.get(link.ends[0]), self._rooms.get(link.ends[1])

    # --- stairs, ramps, lifts ------------------------------------------------------------------
    def _climb(self, link: Link) -> Threshold:
        levels = self._levels(link)
        if link.kind == "lift":
            return Threshold(link, gate_of_climb(self._told(link, ()), ride(link.point, levels)))
        line = self._around.lines.get(link.via, ())
        if self._ends(link).count(None) == 1 and line:
            levels = self._far_level(link, levels, line[0][2], line[-1][2])
        x, y, _ = link.point
        climb = stretch(line, (x, y, levels[0]), (x, y, levels[1]))
        guessed = self._note("stair-guessed", link, length=climb.length)
        notes = () if climb.drawn else (guessed,)
        told = Told(link, self._title(link), levels, notes)
        return Threshold(link, gate_of_climb(told, climb), notes)

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
