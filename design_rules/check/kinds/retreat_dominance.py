"""Whether somebody in a room can be cut off from every exit by where another person stands."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import (
    door_shown,
    in_world,
    room_shown,
    room_subject,
    walking_assumed,
)
from design_rules.check.exits import ExitsOfRoom
from design_rules.check.fleeing import Fleeing
from design_rules.check.retreat_doubts import RETREAT_REASONS, soberly, unclear_use
from design_rules.check.shared_house import of_shared_house
from design_rules.check.ways_out import Left, left, left_rooms
from design_rules.evidence import Evidence, PolygonShown
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.roles import Role
from design_rules.verdict import Measure, Missing, Verdict, satisfied, undecidable, violated
from design_rules.walking import Dominance


@dataclass(frozen=True, slots=True)
class RetreatDominance(Check):
    """Wherever the two stand, she mostly reaches some exit before a threat does.

    The share of pairs of points, at least 1.2 m apart, from which some exit is nearer to her.
    Satisfied: with the exits that surely let each resident out the share reaches `limit`.
    Violated: for some resident it does not, even with every exit that may.
    Undecidable: that turns on a door, or the model does not show where exits and floors meet.
    Not applicable: there is no room that needs two ways out.
    """

    kind: ClassVar[str] = "retreat-dominance"
    reasons: ClassVar[tuple[str, ...]] = (
        "escapable", "cut-off", "exits-unclear", "no-way", "no-outline", "no-length-unit",
        "large-unclear", *RETREAT_REASONS,
    )  # fmt: skip
    limit: float
    target: float
    larger_than: float
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each room that needs two ways out."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        needing = left_rooms(house, rooms, self.larger_than, self.widest_opening)
        if not needing:
            return unclear_use(house, rooms, self.larger_than)
        fleeing = Fleeing(house, rooms)
        defaults = house.ways.role_defaults(Role.RESIDENT)
        return [
            Decision(
                room_subject(room),
                soberly(self._verdict(fleeing, room), house),
                (*defaults, *walking_assumed(house, [room.key])),
            )
            for room in needing
        ]

    def _verdict(self, fleeing: Fleeing, room: Room) -> Verdict:
        house, shown = fleeing.house, room_shown(fleeing.house, room)
        if not house.building.measured:
            reason = say("no-length-unit", room=room.label)
            return undecidable(reason, [missing.length_unit()], shown)
        if house.walks.map.floor(room.key) is None:
            ask = missing.measure_of(room.guid, room.label, "outline")
            return undecidable(say("no-outline", room=room.label), [ask], shown)
        out = left(house, room, self.widest_opening)
        exits = ExitsOfRoom(fleeing, out)
        if not exits.possible:
            ask = missing.way_to_goal(room.label, room.guid, "refuge")
            return undecidable(say("no-way", room=room.label), [ask], shown)
        return self._share(house, out, exits, [shown])

    def _share(
        self, house: House, out: Left, exits: ExitsOfRoom, shown: list[Evidence]
    ) -> Verdict:
        sure, hoped = exits.worst(hopeful=False), exits.worst(hopeful=True)
        shown += [door_shown(house, link) for link in exits.possible]
        blocked = self._blocked(house, out, exits)
        blocked += [missing.open_side(house, *link.ends) for link in out.doubtful]
        if sure is not None and sure.share >= self.limit and not blocked:
            return self._decided(house, out.room, sure, shown)
        if hoped is not None and hoped.share < self.limit and not blocked:
            return self._decided(house, out.room, hoped, shown)
        trips = house.ways.resident
        turning = trips.unknowns_of(trips.leaving(out.places))
        ask = blocked or exits.asked() or questions(house, turning)
        ask = ask or [missing.way_to_goal(out.room.label, out.room.guid, "refuge")]
        return undecidable(say("exits-unclear", room=out.room.label), ask, *shown)

    def _blocked(self, house: House, out: Left, exits: ExitsOfRoom) -> list[Missing]:
        """Exits of which nothing shows how one walks there, and floors that fall apart."""
        reached = np.isfinite(exits.field.lengths)
        lost = [x for k, x in enumerate(exits.possible) if not reached[:, k].any()]
        if not lost and not reached.any(axis=1).all():
            lost = list(exits.possible)
        return [
            Missing(
                link.via_guid or out.room.guid,
                say("missing_ways.unplaced", door=link.name or link.via_guid, room=out.room.label),
                say("missing_ways.unplaced-remedy"),
            )
            for link in lost
        ]

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

    def _pair(self, house: House, found: Dominance) -> list[PolygonShown]:
        """The worst pair: where she stands, and where the threat does."""
        ends = []
        for spot in (found.flees, found.threatens):
            place = house.graph.room(spot.room)
            assert place is not None
            ends.append(in_world(house, (*spot.point, place.floor)))
        return [PolygonShown(found.flees.room, "worst-pair", tuple(ends))]
