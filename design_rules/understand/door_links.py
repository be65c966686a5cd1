"""Which two places each door and passage joins: geometry always, space boundaries as cross-check.

Both speak and agree: certain. They contradict each other: contested, and every reading that
either supports is kept as a link of its own.
"""

from collections import defaultdict
from dataclasses import dataclass

from design_rules.geometry.sections import EMPTY
from design_rules.language import say
from design_rules.model.building import GROUND, UNMODELLED, Door, Doorway, Link, Place, Status
from design_rules.model.survey import OUTSIDE, Boundary, Portal, Survey
from design_rules.understand.doorways import doorway_of
from design_rules.understand.floor_plans import FloorPlans, SpaceFinder
from design_rules.understand.outdoors import look_beyond
from design_rules.understand.sides import Side, eye_height, sides_of

_PASSAGE_WIDTH = 0.6  # metres: a narrower hole in a wall is a niche or a hatch (semantics 4.0 b)
_PASSAGE_HEIGHT = 1.9
_PASSAGE_SILL = 0.3  # a passage starts at the floor, a step at most
_WALLS = ("IfcWall", "IfcWallStandardCase", "IfcCurtainWall", "IfcPlate", "IfcWallElementedCase")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a portal: the two places it joins, and who says so."""

    ends: tuple[str, str]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """What was found about one portal."""

    readings: tuple[Reading, ...]
    gap: float = 0.0

    @property
    def status(self) -> Status:
        return "certain" if len(self.readings) == 1 else "contested"


class DoorLinker:
    """Finds what doors and passages of one survey join."""

    def __init__(
        self, survey: Survey, plans: FloorPlans, finder: SpaceFinder, rooms: frozenset[str]
    ):
        self._plans, self._finder, self._rooms = plans, finder, rooms
        self._hosts = {
            part.key: plans.plan_of(part.key) for part in survey.parts if part.role == "wall"
        }
        self._boundaries: dict[str, list[Boundary]] = defaultdict(list)
        for boundary in survey.boundaries:
            self._boundaries[boundary.element].append(boundary)
        self.places: dict[str, Place] = {GROUND: Place(GROUND, "outside")}

    def doorway(self, portal: Portal) -> Doorway | None:
        """Where the portal stands in plan."""
        return doorway_of(portal, self._hosts.get(portal.host, EMPTY))

    def door(self, portal: Portal) -> tuple[Door, list[Link]]:
        """A door and its links: none when it lies inside one room."""
        doorway = self.doorway(portal)
        links = self._links(portal, doorway, "door", self.join(portal, doorway))
        door = Door(portal.key, portal.guid, portal.name, portal.storey, portal, doorway)
        return door, links

    def passage(self, portal: Portal, floors: dict[str, float]) -> list[Link]:
        """The links of an opening without door: none for niches, hatches and holes in slabs."""
        doorway = self.doorway(portal)
        if portal.host_class not in _WALLS or doorway is None or portal.damaged:
            return []
        if doorway.width < _PASSAGE_WIDTH or doorway.head - doorway.sill < _PASSAGE_HEIGHT:
            return []
        joined = self.join(portal, doorway)
        links = self._links(portal, doorway, "opening", joined)
        return [link for link in links if _reaches_floor(link, doorway, floors)]

    def join(self, portal: Portal, doorway: Doorway | None) -> Joined:
        """Every reading of a portal that geometry or boundaries support."""
        stated = self._stated(portal)
        if doorway is None or portal.damaged:
            return self._by_boundaries(portal, stated)
        walls = self._plans.walls(eye_height(doorway))
        first, second = sides_of(doorway, self._finder, walls)
        readings = self._geometric(portal, doorway, first, second)
        gap = max(first.gap, second.gap)
        return Joined(_agreed(readings, stated, self._flags(portal), self._rooms), gap)

    def _stated(self, portal: Portal) -> frozenset[str]:
        """The spaces whose boundaries name the portal or the hole it fills."""
        found = [*self._boundaries.get(portal.key, ())]
        if portal.opening_key and portal.opening_key != portal.key:
            found += self._boundaries.get(portal.opening_key, ())
        return frozenset(b.space for b in found if b.space in self._rooms or b.space == OUTSIDE)

    def _flags(self, portal: Portal) -> frozenset[bool]:
        return frozenset(b.external for b in self._boundaries.get(portal.key, ()))

    def _by_boundaries(self, portal: Portal, stated: frozenset[str]) -> Joined:
        """What boundaries alone say, where the portal has no place of its own."""
        ends = sorted(stated)
        source = ("space-boundary",)
        if len(ends) == 2:
            return Joined((Reading((ends[0], ends[1]), source),))
        gap = self._unmodelled(portal)
        if len(ends) == 1 and self._flags(portal) == {True}:
            return Joined((Reading((ends[0], GROUND), source), Reading((ends[0], gap), source)))
        if ends:
            pairs = [(end, gap) for end in ends]
            return Joined(tuple(Reading(pair, source) for pair in pairs))
        return Joined(())

    def _geometric(
        self, portal: Portal, doorway: Doorway, first: Side, second: Side
    ) -> list[Reading]:
        ways = []
        for side, way in ((first, -1.0), (second, 1.0)):
            ways.append(self._readings_of(portal, doorway, side, way))
        sources = ("geometry",)
        pairs = [(a, b) for a in ways[0] for b in ways[1]]
        return [Reading(pair, sources) for pair in dict.fromkeys(pairs)]

    def _readings_of(self, portal: Portal, doorway: Doorway, side: Side, way: float) -> list[str]:
        if side.room is not None:
            return [side.room, *side.rivals]
        found = look_beyond(doorway, way, self._plans)
        external = portal.property("Pset_DoorCommon.IsExternal", "Pset_WindowCommon.IsExternal")
        gap = self._unmodelled(portal)
        if found.what == "outside":
            return [GROUND]
        if found.what == "court":
            court = self._court(portal)
            return [court] if found.proven or external is True else [gap, court]
        if found.what == "unmodelled":
            return [gap]
        if self._flags(portal) == {True} or external is True:
            return [GROUND]
        return [gap, GROUND]

    def _unmodelled(self, portal: Portal) -> str:
        key = UNMODELLED + portal.key
        because = say("understanding.unmodelled", name=portal.name or portal.guid)
        self.places.setdefault(key, Place(key, "unmodelled", because))
        return key

    def _court(self, portal: Portal) -> str:
        key = "court:" + portal.key
        self.places.setdefault(key, Place(key, "court", say("understanding.court")))
        return key

    def _links(
        self, portal: Portal, doorway: Doorway | None, kind: str, joined: Joined
    ) -> list[Link]:
        assert kind in ("door", "opening")
        point = _point(doorway)
        return [
            Link(
                ends=reading.ends,
                kind="door" if kind == "door" else "opening",
                via=portal.key,
                via_guid=portal.guid,
                name=portal.name,
                status=joined.status,
                sources=reading.sources,
                gap=joined.gap,
                point=point,
                width=doorway.width if doorway is not None else 0.0,
            )
            for reading in joined.readings
            if reading.ends[0] != reading.ends[1]
        ]


def _point(doorway: Doorway | None) -> tuple[float, float, float]:
    return (*doorway.centre, doorway.sill) if doorway is not None else (0.0, 0.0, 0.0)


def _reaches_floor(link: Link, doorway: Doorway, floors: dict[str, float]) -> bool:
    beside = [floors[end] for end in link.ends if end in floors]
    return bool(beside) and doorway.sill - min(beside) <= _PASSAGE_SILL


def _agreed(
    found: list[Reading], stated: frozenset[str], flags: frozenset[bool], rooms: frozenset[str]
) -> tuple[Reading, ...]:
    """Geometry's readings weighed against the spaces that boundaries name."""
    if not stated:
        return tuple(found)
    both = ("geometry", "space-boundary")
    confirmed = [r for r in found if _confirms(r, stated, flags, rooms)]
    if confirmed:
        return (Reading(confirmed[0].ends, both),) if len(confirmed) == 1 else tuple(confirmed)
    return (*found, *_by_statement(found, stated, flags))


def _confirms(
    reading: Reading, stated: frozenset[str], flags: frozenset[bool], rooms: frozenset[str]
) -> bool:
    """Whether boundaries bear a reading out.

    A spurious third space is common (a neighbouring wall face), so more may be stated than
    found. One space alone, flagged external, bears out a way outdoors; flagged internal it
    only leaves the other side open.
    """
    inside = {end for end in reading.ends if end in rooms}
    named = stated - {OUTSIDE}
    if len(inside) == 2:
        return inside <= named or (len(named) == 1 and named <= inside and flags == {False})
    if inside == named or (len(inside) == 1 and inside <= named and OUTSIDE in stated):
        return True
    return len(inside) == 1 and named == inside


def _by_statement(
    found: list[Reading], stated: frozenset[str], flags: frozenset[bool]
) -> list[Reading]:
    """The reading that boundaries support where geometry supports another."""
    source = ("space-boundary",)
    named = sorted(stated - {OUTSIDE})
    if len(named) == 2:
        return [Reading((named[0], named[1]), source)]
    if len(named) == 1 and (OUTSIDE in stated or flags == {True}):
        return [Reading((named[0], GROUND), source)]
    kept = {end for reading in found for end in reading.ends}
    others = [name for name in named if name not in kept]
    return [Reading((end, other), source) for end in named if end in kept for other in others]
