"""Stairs, ramps and lifts as things to climb: the points of all their parts."""

from collections import defaultdict
from dataclasses import dataclass

from shapely import Polygon, multipoints

from design_rules.geometry.bodies import Body, Point3
from design_rules.geometry.heights import corners
from design_rules.geometry.sections import EMPTY, Region
from design_rules.model.building import Link, LinkKind, Status
from design_rules.model.survey import Part, Survey
from design_rules.understand.floor_plans import is_gone

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
        """Height of its lowest point."""
        return min(z for _, _, z in self.points)

    @property
    def top(self) -> float:
        """Height of its highest point."""
        return max(z for _, _, z in self.points)

    def plan(self, low: float = float("-inf"), high: float = float("inf")) -> Region:
        """The plan of what lies between two heights; empty for fewer than two points."""
        near = [(x, y) for x, y, z in self.points if low <= z <= high]
        shape = multipoints(near).convex_hull.buffer(0.05) if len(near) > 1 else EMPTY
        return shape if isinstance(shape, Polygon) else EMPTY

    def link(self, a: str, b: str, status: Status = "certain") -> Link:
        """The way it offers between two places; contested where part of it was not read."""
        x = sum(p[0] for p in self.points) / len(self.points)
        y = sum(p[1] for p in self.points) / len(self.points)
        return Link(
            ends=(a, b), kind=self.kind, via=self.key, via_guid=self.guid, name=self.name,
            status="contested" if self.damaged else status, sources=("geometry",),
            point=(x, y, self.bottom),
        )  # fmt: skip


def flights_of(survey: Survey) -> list[Flight]:
    """Stairs, ramps and lifts with the points of all their parts; railings left out."""
    parts = [part for part in survey.parts if not is_gone(part)]
    wholes = {part.key: part for part in parts if part.role in _KINDS}
    points: dict[str, list[Point3]] = defaultdict(list)
    harmed: set[str] = set()
    for part in parts:
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
    return wholes.get(part.key)


def _points(body: Body | None) -> list[Point3]:
    return list(corners(body)) if body is not None else []
