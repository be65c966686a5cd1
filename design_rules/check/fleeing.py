"""Who flees over what to where: the trips and refuges of residents, surely and perhaps."""

from collections.abc import Iterable
from functools import cached_property

from design_rules.check.asked_of_ways import questions
from design_rules.check.base import House
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.refuges import CONVERSATION, Refuge, Refuges, about_refuges, refuges
from design_rules.graph.trips import Route, Trips
from design_rules.graph.unknowns import Arc, Unknown
from design_rules.language import say
from design_rules.model.building import GROUND, Link, Room
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Missing
from design_rules.walking import Passable

_WALKED = frozenset({"corridor", "lift_lobby"})


class Fleeing:
    """The ways of everybody who has to get away, in one house.

    Nobody flees by lift, nor by a door that is for escape from fire only: it may be alarmed, and
    leads to the street (semantics 4.3, naive versions 4). Whether a fire exit is, only a facts
    file says; till then such a door counts in the hopeful reading alone.

    Args:
        house: the house.
        rooms: its common rooms.
        out: whether the open air is safe too, by whatever door: from rooms for talks, where
            nobody may be cut off (T3.3).
    """

    def __init__(self, house: House, rooms: CommonRooms, *, out: bool = False) -> None:
        self.house, self.rooms, self._out = house, rooms, out
        self._trips: dict[tuple[str, bool], Trips] = {}
        self._goals: dict[tuple[str, bool], frozenset[str]] = {}
        self._passable: dict[bool, Passable] = {}

    @cached_property
    def safe(self) -> Refuges:
        """The refuges of every resident, besides her own home."""
        return refuges(self.house, self.rooms)

    @cached_property
    def homes(self) -> frozenset[str]:
        """The rooms of every home."""
        return frozenset(key for unit in self.house.units for key in unit.rooms)

    # --- trips ---------------------------------------------------------------------------------
    def trips(self, unit: Unit, *, hopeful: bool) -> Trips:
        """The trips of somebody who lives in a home."""
        key = (unit.id, hopeful)
        if key not in self._trips:
            trips = self.house.ways.of_resident(unit, lifts=False)
            self._trips[key] = self._without_exits(trips, hopeful)
        return self._trips[key]

    def of_any(self, *, hopeful: bool) -> Trips:
        """The trips of any resident, to whom every home is her own: for ways that end at one."""
        return self._without_exits(self.house.ways.resident, hopeful)

    def _without_exits(self, trips: Trips, hopeful: bool) -> Trips:
        shut = self._shut(hopeful)
        return trips.only(lambda arc: arc.link.via not in shut) if shut else trips

    def passable(self, *, hopeful: bool) -> Passable:
        """Who may walk where: `trips` for measured walks."""
        if hopeful not in self._passable:
            shut = self._shut(hopeful)
            may_pass = self.house.walks.passable(Role.RESIDENT, hopeful)

            def let_through(link: Link, start: str, towards: str) -> bool:
                return link.via not in shut and may_pass(link, start, towards)

            self._passable[hopeful] = let_through if shut else may_pass
        return self._passable[hopeful]

    @cached_property
    def _exits(self) -> tuple[frozenset[str], frozenset[str]]:
        """Doors that surely are for escape only, and those that may be."""
        answers = self.house.answers.doors
        surely, perhaps = set(), set()
        for door in self.house.building.doors:
            answer = answers.get(door.guid)
            role = answer.role if answer is not None else None
            if (role or door.portal.property("TP_Door.Role")) == "escape-only":
                surely.add(door.key)
            elif door.portal.property("Pset_DoorCommon.FireExit") is True:
                free = answer is not None and "free" in (
                    answer.opens_from_inside, answer.opens_from_outside,
                )  # fmt: skip
                if role is None and not free:
                    perhaps.add(door.key)
        return frozenset(surely), frozenset(perhaps)

    def _shut(self, hopeful: bool) -> frozenset[str]:
        if self._out:
            return frozenset()
        surely, perhaps = self._exits
        return surely if hopeful else surely | perhaps

    # --- goals ---------------------------------------------------------------------------------
    def goals(self, unit: Unit, *, hopeful: bool) -> frozenset[str]:
        """The places of the cut graph where a resident is safe."""
        key = (unit.id, hopeful)
        if key not in self._goals:
            self._goals[key] = self.places(unit.rooms) | self.common_goals(hopeful=hopeful)
        return self._goals[key]

    def common_goals(self, *, hopeful: bool) -> frozenset[str]:
        """The places where every resident is safe."""
        found = self.safe.all if hopeful else self.safe.surely
        air = frozenset({GROUND}) if self._out else frozenset[str]()
        return air.union(*map(self._places_of, found))

    @cached_property
    def counters(self) -> frozenset[str]:
        """The places before a counter: somebody who stands there is safe where she stands."""
        counted = [refuge for refuge in self.safe.all if refuge.kind == "counter"]
        return frozenset[str]().union(*map(self._places_of, counted))

    def places(self, keys: Iterable[str]) -> frozenset[str]:
        """The places of the cut graph that some rooms are made of."""
        found = [room for key in sorted(keys) if (room := self.house.graph.room(key)) is not None]
        return self.house.ways.places(found)

    def _places_of(self, refuge: Refuge) -> frozenset[str]:
        if refuge.door is None:
            return self.places({refuge.key}) or frozenset({refuge.key})
        via, ways = refuge.door.via, self.house.ways
        links = [link for link in ways.graph.building.links if link.via == via]
        ends = {end for link in links for end in link.ends}
        return frozenset(end for end in ends if ways.room_of(end) == refuge.key)

    # --- where one flees from ------------------------------------------------------------------
    @cached_property
    def fled(self) -> list[Room]:
        """Rooms that a resident may have to get away from: common rooms, talks, corridors.

        Not a corridor that staff get to and she does not.
        """
        others = [
            room
            for room in self.house.graph.rooms()
            if room.key not in self.homes
            and room.walkable
            and (room.use.name in CONVERSATION or self._is_walked(room))
        ]
        return [*self.rooms.of("quiet", "social", "active"), *others]

    def _is_walked(self, room: Room) -> bool:
        if room.use.name not in _WALKED:
            return False
        return not self.house.ways.places([room]) <= self._only_staff

    @cached_property
    def _only_staff(self) -> frozenset[str]:
        """Places that staff get to from the homes, and residents do not, whatever is open."""
        ways, homes = self.house.ways, self.places(self.homes)
        theirs = ways.staff.reachable(homes)
        return theirs - frozenset[str]().union(
            *(
                ways.of_resident(unit).reachable(self.places(unit.rooms))
                for unit in self.house.units
            )
        )

    # --- what to ask ---------------------------------------------------------------------------
    def about_exits(self, route: Route | None) -> list[Missing]:
        """Of fire exits on a way: may they be used at any time?"""
        perhaps = self._exits[1]
        arcs = [arc for arc in route.arcs if arc.link.via in perhaps] if route else []
        unknowns = [_leave(arc) for arc in arcs]
        return questions(self.house, unknowns)

    def about_refuges(self, wanted: Iterable[str] | None = None) -> list[Missing]:
        """Of refuges that may be none; only those at some places of the cut graph, if given."""
        kept = None if wanted is None else frozenset(wanted)
        doubtful = [
            refuge
            for refuge in self.safe.perhaps
            if kept is None or self._places_of(refuge) & kept
        ]
        return about_refuges(self.house, doubtful)

    def not_shown(self, room: Room, unit: Unit) -> Missing:
        """How far it is over places without floor."""
        fact = say("missing_ways.unwalked", room=room.label, unit=unit.name)
        return Missing(room.guid, fact, say("missing_ways.unwalked-remedy"))


def _leave(arc: Arc) -> Unknown:
    return Unknown(f"fire exit {arc.link.via}", "permission", ("there", "not"), arc.link, arc.end)
