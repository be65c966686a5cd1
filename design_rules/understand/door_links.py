"""Which two places each door and passage joins: geometry always, space boundaries as cross-check.

Both speak and agree: certain. They contradict each other: contested, and every reading that
either supports is kept as a link of its own.
"""

from collections import defaultdict
from dataclasses import replace

from shapely import Point, Polygon

from design_rules.geometry.sections import EMPTY
from design_rules.language import say
from design_rules.model.building import GROUND, UNMODELLED, Door, Doorway, Link, Place
from design_rules.model.survey import OUTSIDE, Boundary, Portal, Survey
from design_rules.understand.agreement import Found, Joined, Stated, agreed, by_boundaries
from design_rules.understand.blocked_holes import Obstacles, is_niche
from design_rules.understand.doorways import doorway_of
from design_rules.understand.floor_plans import FloorPlans, SpaceFinder
from design_rules.understand.outdoors import Beyond, look_beyond
from design_rules.understand.possible_ways import PossibleWay
from design_rules.understand.sides import Side, eye_height, sides_of

_PASSAGE_WIDTH = 0.6  # metres: a narrower hole in a wall is a niche or a hatch (semantics 4.0 b)
_PASSAGE_HEIGHT = 1.9
_PASSAGE_SILL = 0.3  # a passage starts at the floor, a step at most
_GLAZED_SILL = 0.12  # a window that ends higher above the floor has a sill, not a threshold
_SAME_FLOOR = 1.0  # metres between the sills of two doors to the same floor
_FLAT = ("IfcSlab", "IfcRoof", "IfcFooting", "IfcSlabStandardCase", "IfcSlabElementedCase")
_WALLS = ("IfcWall", "IfcWallStandardCase", "IfcCurtainWall", "IfcPlate", "IfcWallElementedCase")


class DoorLinker:
    """Finds what doors and passages of one survey join."""

    def __init__(
        self, survey: Survey, plans: FloorPlans, finder: SpaceFinder, rooms: frozenset[str]
    ):
        self._plans, self._finder, self._rooms = plans, finder, rooms
        self._hosts = {
            part.key: plans.plan_of(part.key)
            for part in survey.parts
            if part.role in ("wall", "panel")
        }
        self._obstacles = Obstacles(survey)
        self._courts: dict[str, tuple[Polygon, float]] = {}
        self._shapeless = rooms - finder.shaped
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
        """The links of an opening without door: none for niches, hatches and holes in slabs.

        Contested where something else stands in the way, and in what is no wall by its class.
        """
        doorway = self.doorway(portal)
        if portal.host_class in ("", *_FLAT) or doorway is None or portal.damaged:
            return []
        host = self._hosts.get(portal.host, EMPTY)
        if not _lets_pass(doorway) or is_niche(portal, doorway, host):
            return []
        joined = self.join(portal, doorway)
        found = self._links(portal, doorway, "opening", joined)
        links = [link for link in found if _reaches_floor(link, doorway, floors, _PASSAGE_SILL)]
        if portal.host_class in _WALLS and not self._obstacles.block(portal, doorway):
            return links
        return [replace(link, status="contested") for link in links]

    def possible(self, way: PossibleWay, floors: dict[str, float]) -> list[Link]:
        """The links of something between two rooms that may be a door: never certain.

        What leads outdoors, to a court or to a part without rooms is left out: of a window in
        the facade nobody asks who walks through it.
        """
        portal, doorway = way.portal, self.doorway(way.portal)
        if doorway is None or portal.damaged or not _lets_pass(doorway):
            return []
        if way.free and not self._in_wall(doorway):
            return []
        sill = _PASSAGE_SILL if way.named else _GLAZED_SILL
        links = [
            replace(link, status="contested")
            for link in self._links(
                portal, doorway, "door" if way.named else "opening", self.join(portal, doorway)
            )
            if self._rooms.issuperset(link.ends)
            and "geometry" in link.sources  # boundaries name a window's neighbours by mistake
            and _reaches_floor(link, doorway, floors, sill)
        ]
        if way.named or len(links) < 2:
            return links
        # of several readings with one `via` one would be true; of a pane of glass maybe none is
        return [replace(link, via=f"{link.via}/{n}") for n, link in enumerate(links, 1)]

    def _in_wall(self, doorway: Doorway) -> bool:
        """Whether a thing stands in a wall, or between rooms, and not inside one."""
        height = eye_height(doorway)
        if self._plans.walls(height).intersects(Point(doorway.centre)):
            return True
        return not self._finder.at(*doorway.centre, height, doorway.sill)

    def join(self, portal: Portal, doorway: Doorway | None) -> Joined:
        """Every reading of a portal that geometry or boundaries support."""
        stated = self._stated(portal)
        if doorway is None or portal.damaged:
            return Joined(by_boundaries(stated, self._unmodelled(portal)))
        walls = self._plans.walls(eye_height(doorway))
        sides = sides_of(doorway, self._finder, walls)
        beyond = [
            look_beyond(doorway, way, self._plans) if side.room is None else None
            for side, way in zip(sides, (-1.0, 1.0), strict=True)
        ]
        # an external door has one side in the open: if that one is found, the other is not it
        seen = any(each is not None and each.what in ("outside", "court") for each in beyond)
        external = _is_external(portal) and not seen
        first, second = (
            _room_found(side) if each is None
            else self._place_found(portal, each, external, stated, doorway.sill)
            for side, each in zip(sides, beyond, strict=True)
        )  # fmt: skip
        return Joined(agreed(first, second, stated), max(side.gap for side in sides))

    def _stated(self, portal: Portal) -> Stated:
        """What the boundaries of the portal, or of the hole that it fills, name."""
        keys = dict.fromkeys(key for key in (portal.key, portal.opening_key) if key)
        named = [b for key in keys for b in self._boundaries.get(key, ())]
        spaces = {boundary.space for boundary in named}
        return Stated(
            frozenset(spaces & self._rooms),
            OUTSIDE in spaces,
            frozenset(b.external for b in named if b.space in self._rooms),
        )

    def _place_found(
        self, portal: Portal, beyond: Beyond, external: bool, stated: Stated, floor: float
    ) -> Found:
        """What lies on a side where no room was met."""
        gap, sure = self._unmodelled(portal), beyond.proven or external
        if beyond.what == "outside":
            return Found((GROUND,) if sure else (gap, GROUND), clear=sure)
        if beyond.court is not None:
            court = self._court(beyond.court, floor)
            return Found((court,) if sure else (gap, court), clear=sure)
        if beyond.what == "unmodelled":
            shapeless = bool(stated.rooms & self._shapeless)
            return Found((gap, GROUND) if external else (gap,), not external, silent=shapeless)
        return Found((GROUND,) if external else (gap, GROUND), clear=False, silent=True)

    def _unmodelled(self, portal: Portal) -> str:
        key = UNMODELLED + portal.key
        because = say("understanding.unmodelled", name=portal.name or portal.guid)
        self.places.setdefault(key, Place(key, "unmodelled", because))
        return key

    def _court(self, court: Polygon, floor: float) -> str:
        """The court that holds a place: doors of one storey into the same one share it."""
        for key, (known, level) in self._courts.items():
            if abs(level - floor) <= _SAME_FLOOR and known.intersects(court):
                return key
        key = f"court:{len(self._courts) + 1}"
        self._courts[key] = (court, floor)
        self.places[key] = Place(key, "court", say("understanding.court"))
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


def _room_found(side: Side) -> Found:
    assert side.room is not None
    return Found((side.room, *side.rivals), clear=side.clear)


def _is_external(portal: Portal) -> bool:
    external = portal.property("Pset_DoorCommon.IsExternal", "Pset_WindowCommon.IsExternal")
    return external is True


def _lets_pass(doorway: Doorway) -> bool:
    return doorway.width >= _PASSAGE_WIDTH and doorway.head - doorway.sill >= _PASSAGE_HEIGHT


def _reaches_floor(link: Link, doorway: Doorway, floors: dict[str, float], sill: float) -> bool:
    """Whether a passage starts at the floor of one of the rooms, or a step above it."""
    beside = [floors[end] for end in link.ends if end in floors]
    return any(doorway.sill - floor <= sill for floor in beside if floor <= doorway.head)
