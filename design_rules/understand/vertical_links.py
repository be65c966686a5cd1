"""Stairs, ramps and lifts: which rooms they join across storeys.

A stair is followed from landing to landing: at every floor level that one of its treads
reaches, the room is looked for in which a person steps on or off.
"""

from collections import defaultdict
from dataclasses import dataclass

import shapely
from shapely import MultiPoint, Polygon

from design_rules.geometry.bodies import Body, Point3
from design_rules.geometry.heights import corners
from design_rules.geometry.sections import Region
from design_rules.model.building import UNMODELLED, Link, LinkKind, Status
from design_rules.model.survey import Part, Survey
from design_rules.understand.floor_plans import Shaped

_LEVEL = 0.40  # metres: a tread this near to a floor is a landing of it
_REACH = 1.0  # metres from the landing to the room one steps into
_RISE = 0.9  # a stair that rises less is a step inside one floor
_KINDS: dict[str, LinkKind] = {"stair": "stair", "ramp": "ramp", "lift": "lift"}


@dataclass(frozen=True, slots=True)
class Flight:
    """A stair, ramp or lift as one climbable thing: the points of its parts."""

    key: str
    guid: str
    name: str
    kind: LinkKind
    points: tuple[Point3, ...]
    damaged: bool

    @property
    def bottom(self) -> float:
        return min(z for _, _, z in self.points)

    @property
    def top(self) -> float:
        return max(z for _, _, z in self.points)


def flights_of(survey: Survey) -> list[Flight]:
    """Stairs, ramps and lifts with the points of all their parts; railings left out."""
    wholes = {part.key: part for part in survey.parts if part.role in _KINDS}
    points: dict[str, list[Point3]] = defaultdict(list)
    harmed: set[str] = set()
    for part in survey.parts:
        whole = _whole(part, wholes)
        if whole is None or part.role == "railing":
            continue
        points[whole.key].extend(_points(part.body))
        if part.damaged or part.body_gap:
            harmed.add(whole.key)
    return [
        Flight(
            key, wholes[key].guid, wholes[key].name, _KINDS[wholes[key].role],
            tuple(points[key]), key in harmed,
        )
        for key in sorted(points)
        if points[key]
    ]  # fmt: skip


def _whole(part: Part, wholes: dict[str, Part]) -> Part | None:
    """The stair that a flight, landing or stringer belongs to; itself when it stands alone."""
    owner = wholes.get(part.assembly)
    if owner is not None:
        return wholes.get(owner.assembly) or owner
    return part if part.key in wholes else None


def _points(body: Body | None) -> list[Point3]:
    return list(corners(body)) if body is not None else []


class VerticalLinks:
    """Finds what stairs, ramps and lifts of one survey join."""

    def __init__(self, rooms: tuple[Shaped, ...]) -> None:
        self._rooms = [item for item in rooms if not item.solid.shadow.is_empty]

    def links(self, flights: list[Flight]) -> list[Link]:
        """A link from each landing to the next higher one in another room."""
        found: list[Link] = []
        for flight in flights:
            found.extend(self._of(flight))
        return sorted(set(found), key=lambda link: (link.via, link.ends))

    def _of(self, flight: Flight) -> list[Link]:
        if flight.kind == "lift":
            return self._lift(flight)
        if flight.top - flight.bottom < _RISE:
            return []
        stops = [self._stop(flight, level) for level in self._levels(flight)]
        rooms = [stop for stop in stops if stop is not None]
        if len(rooms) < 2 and rooms:
            return self._half_known(flight, rooms[0])
        return [_link(flight, a, b) for a, b in zip(rooms, rooms[1:], strict=False) if a != b]

    def _levels(self, flight: Flight) -> list[float]:
        """Floors between foot and head of the stair, each level once, lowest first."""
        low, high = flight.bottom - _LEVEL, flight.top + _LEVEL
        floors = sorted(
            {
                round(item.solid.bottom, 2)
                for item in self._rooms
                if low <= item.solid.bottom <= high
            }
        )
        levels: list[float] = []
        for floor in floors:
            if not levels or floor - levels[-1] > _RISE:
                levels.append(floor)
        top = [level for level in levels if abs(level - flight.top) <= _LEVEL]
        foot = [level for level in levels if abs(level - flight.bottom) <= _LEVEL]
        between = [level for level in levels if level not in (*top, *foot)]
        ends = (foot[:1] or [flight.bottom]), (top[-1:] or [flight.top])
        return [*ends[0], *between, *ends[1]]

    def _stop(self, flight: Flight, level: float) -> str | None:
        """The room one steps into at a level."""
        landing = _landing(flight, level)
        if landing is None:
            return None
        best: tuple[float, float, str] | None = None
        for item in self._rooms:
            if not item.solid.bottom - _LEVEL <= level <= item.solid.top - 1.0:
                continue
            plan = item.solid.at(max(level, item.solid.bottom) + 0.5)
            away = plan.distance(landing) if not plan.is_empty else _REACH + 1
            if away > _REACH:
                continue
            # a room whose floor this is comes before one that merely spans the level
            spans = 0.0 if abs(item.solid.bottom - level) <= _LEVEL else 1.0
            share = plan.intersection(landing.buffer(0.3)).area
            candidate = (spans, round(away - share, 3), item.element.key)
            best = candidate if best is None or candidate < best else best
        return best[2] if best is not None else None

    def _half_known(self, flight: Flight, room: str) -> list[Link]:
        return [_link(flight, room, UNMODELLED + flight.key, "certain")]

    def _lift(self, flight: Flight) -> list[Link]:
        """A lift joins, storey by storey, the rooms around its car or shaft."""
        shaft = MultiPoint([(x, y) for x, y, _ in flight.points]).convex_hull
        near = [item for item in self._rooms if item.solid.shadow.distance(shaft) < _REACH]
        by_floor: dict[float, list[Shaped]] = defaultdict(list)
        for item in near:
            by_floor[round(item.solid.bottom, 1)].append(item)
        stops = [
            min(items, key=lambda i: _from(i, shaft)) for _, items in sorted(by_floor.items())
        ]
        keys = [item.element.key for item in stops]
        return [_link(flight, a, b) for a, b in zip(keys, keys[1:], strict=False) if a != b]


def _from(item: Shaped, shaft: shapely.Geometry) -> tuple[float, float, str]:
    shared = item.solid.shadow.intersection(shaft).area
    return (-shared, item.solid.shadow.distance(shaft), item.element.key)


def _landing(flight: Flight, level: float) -> Region | None:
    """Where the stair meets a level: the shadow of its points near it."""
    near = [(x, y) for x, y, z in flight.points if abs(z - level) <= _LEVEL]
    if len(near) < 2:
        return None
    shape = MultiPoint(near).convex_hull.buffer(0.05)
    return shape if isinstance(shape, Polygon) else None


def _link(flight: Flight, a: str, b: str, status: Status = "certain") -> Link:
    contested: Status = "contested" if flight.damaged else status
    x = sum(p[0] for p in flight.points) / len(flight.points)
    y = sum(p[1] for p in flight.points) / len(flight.points)
    return Link(
        ends=(a, b), kind=flight.kind, via=flight.key, via_guid=flight.guid, name=flight.name,
        status=contested, sources=("geometry",), point=(x, y, flight.bottom),
    )  # fmt: skip
