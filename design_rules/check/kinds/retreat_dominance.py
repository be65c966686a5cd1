"""Whether somebody in a room can be cut off from every exit by where another person stands."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import not_on_lost_records
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import door_shown, in_world, room_shown, room_subject
from design_rules.check.refuges import refuges
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house
from design_rules.check.ways_out import left, left_rooms
from design_rules.evidence import Evidence, PolygonShown
from design_rules.language import say
from design_rules.model.building import GROUND, Link, Room
from design_rules.roles import Role
from design_rules.verdict import Measure, Verdict, satisfied, undecidable, violated
from design_rules.walking import Dominance, dominance


@dataclass(frozen=True, slots=True)
class RetreatDominance(Check):
    """Wherever the two stand, she mostly reaches some exit before a threat does.

    The share of pairs of points, at least 1.2 m apart, from which some exit is nearer to her.
    Satisfied: with the exits that surely let her out the share reaches `limit`.
    Violated: it does not, even with every exit that may.
    Undecidable: that turns on a door, or sizes are not known.
    Not applicable: there is no room that needs two ways out.
    """

    kind: ClassVar[str] = "retreat-dominance"
    reasons: ClassVar[tuple[str, ...]] = (
        "escapable", "cut-off", "exits-unclear", "no-way", "no-outline", "no-length-unit",
        *SHARED_REASONS,
    )  # fmt: skip
    limit: float
    target: float
    larger_than: float
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each room that needs two ways out."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        needing = left_rooms(house, rooms, self.larger_than)
        if not needing:
            return NotApplicable(say("checks.no-large-common-room"))
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(room_subject(room), not_on_lost_records(verdict, house), defaults)
            for room in needing
            for verdict in [self._verdict(house, rooms, room)]
        ]

    def _verdict(self, house: House, rooms: CommonRooms, room: Room) -> Verdict:
        shown: list[Evidence] = [room_shown(house, room)]
        if not house.building.measured:
            reason = say("no-length-unit", room=room.label)
            return undecidable(reason, [missing.length_unit()], *shown)
        if house.walks.map.floor(room.key) is None:
            ask = missing.measure_of(room.guid, room.label, "outline")
            return undecidable(say("no-outline", room=room.label), [ask], *shown)
        hoped, possible = self._dominance(house, rooms, room, hopeful=True)
        if hoped is None:
            ask = missing.way_to_goal(room.label, room.guid, "refuge")
            return undecidable(say("no-way", room=room.label), [ask], *shown)
        sure, _ = self._dominance(house, rooms, room, hopeful=False)
        shown += [door_shown(house, link) for link in possible]
        if sure is not None and sure.share >= self.limit:
            return self._decided(house, room, sure, shown)
        if hoped.share < self.limit:
            return self._decided(house, room, hoped, shown)
        trips = house.ways.resident
        leaving = trips.leaving(left(house, room, self.widest_opening).places)
        asked = questions(house, trips.unknowns_of(leaving))
        return undecidable(say("exits-unclear", room=room.label), asked, *shown)

    def _decided(
        self, house: House, room: Room, found: Dominance, shown: list[Evidence]
    ) -> Verdict:
        evidence = (*shown, *self._pair(house, found))
        told: dict[str, str | int] = {"room": room.label, "share": round(100 * found.share)}
        share = round(found.share, 2)
        measure = Measure("dominance", share, "", self.limit, round(share - self.limit, 2), 0.02)
        if found.share >= self.limit:
            return satisfied(say("escapable", **told), *evidence, measures=[measure])
        return violated(say("cut-off", **told), *evidence, measures=[measure])

    def _dominance(
        self, house: House, rooms: CommonRooms, room: Room, *, hopeful: bool
    ) -> tuple[Dominance | None, tuple[Link, ...]]:
        """The share for a room and what is open to it, and the exits that count."""
        walks = house.walks
        passable = walks.passable(Role.RESIDENT, hopeful)
        places = left(house, room, self.widest_opening).places
        inside = {house.ways.room_of(key) for key in places}
        leading = [
            link
            for link in walks.map.exits_of(inside, allowed=passable)
            if _leads_away(house, rooms, link, inside, places)
        ]
        if not leading:
            return None, ()
        field = walks.map.exits_from(inside, leading, allowed=passable)
        return dominance(field), tuple(leading)

    def _pair(self, house: House, found: Dominance) -> list[PolygonShown]:
        """The worst pair: where she stands, and where the threat does."""
        ends = []
        for spot in (found.flees, found.threatens):
            place = house.graph.room(spot.room)
            assert place is not None
            ends.append(in_world(house, (*spot.point, place.floor)))
        return [PolygonShown(found.flees.room, "worst-pair", tuple(ends))]


def _leads_away(
    house: House, rooms: CommonRooms, link: Link, inside: set[str], places: frozenset[str]
) -> bool:
    """Whether an exit leads on to a refuge or out, not into a store or a closed balcony."""
    far = link.ends[0] if link.ends[1] in inside else link.ends[1]
    beyond = house.graph.room(far)
    if beyond is None:
        return True
    safe = refuges(house, rooms)
    homes = {key for unit in house.units for key in unit.rooms}
    goals = house.ways.places((*safe.surely, *safe.perhaps)) | homes | {GROUND}
    trips = house.ways.resident
    return trips.can_reach(house.ways.places([beyond]), goals, avoiding=places).value is not False
