"""Whether one zone has to be crossed to reach another."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import not_on_lost_records
from design_rules.check.common_rooms import CommonRooms, Kind
from design_rules.check.evidence_of import trip_shown, unit_subject
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house
from design_rules.graph.unknowns import certain
from design_rules.language import Text, say
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Verdict, all_of, satisfied, undecidable, violated

# where a trip from a home leads, and the kinds of room it must not have to cross
_TRIPS: tuple[tuple[Kind, tuple[Kind, ...]], ...] = (
    ("quiet", ("social", "active")),
    ("social", ("active", "quiet")),
    ("active", ("quiet",)),
)


@dataclass(frozen=True, slots=True)
class ZonesThrough(Check):
    """From her home she gets to each kind of room without crossing one of another kind.

    Satisfied: such a way surely exists to every kind of room that the house has; through a
    social room to an active one is tolerated.
    Violated: a kind of room can only be reached across another kind.
    Undecidable: the way takes a door of which it is unknown whom it lets through or where it
    leads, a room of unknown use may be one to avoid, or the model shows no way at all.
    Not applicable: the house has no quiet, social or active room.
    """

    kind: ClassVar[str] = "zones-through"
    reasons: ClassVar[tuple[str, ...]] = (
        "not-through", "through", "unreachable", "through-unclear", *SHARED_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        trips = [(kind, shut) for kind, shut in _TRIPS if rooms.of(kind)]
        if not trips:
            return NotApplicable(say("checks.no-common-rooms"))
        defaults = house.ways.role_defaults(Role.RESIDENT, Role.OTHER_RESIDENT)
        return [
            Decision(
                unit_subject(house, unit),
                not_on_lost_records(all_of(self._parts(house, rooms, unit)), house),
                defaults,
            )
            for unit in house.units
        ]

    def _parts(self, house: House, rooms: CommonRooms, unit: Unit) -> Iterator[Verdict]:
        for goal, shut in _TRIPS:
            if rooms.of(goal):
                yield self._trip(house, rooms, unit, goal, shut)

    def _trip(
        self, house: House, rooms: CommonRooms, unit: Unit, goal: Kind, shut: tuple[Kind, ...]
    ) -> Verdict:
        """The verdict on a trip to one kind of room.

        Where what must be avoided is itself uncertain, the trip has to be there with all of it
        avoided to be sure, and is only surely missing when what certainly is avoided blocks it.
        """
        ways, trips = house.ways, house.ways.of_resident(unit)
        goals = ways.places(rooms.of(goal))
        crossed = ways.crossed(rooms.of(*shut), self.widest_opening)
        unknown = rooms.maybe(*shut)
        fearful = crossed.perhaps | ways.places(unknown)
        told: dict[str, str | Text] = {"unit": unit.name, "goal": say(f"zones.{goal}")}
        sure = trips.can_reach(unit.rooms, goals, avoiding=fearful)
        if sure.value:
            route = trips.route(unit.rooms, goals, avoiding=fearful, allowed=certain)
            assert route is not None
            return satisfied(say("not-through", **told), *trip_shown(house, route))
        hoped = trips.can_reach(unit.rooms, goals, avoiding=crossed.surely)
        across = trips.route(unit.rooms, goals)
        if across is None:
            ask = [missing.way_to(unit.name, min(unit.rooms), rooms.of(goal))]
            return undecidable(say("unreachable", **told), ask)
        if hoped.value is False:
            names = _names(house, across.places, crossed.surely)
            return violated(say("through", **told, crossed=names), *trip_shown(house, across))
        ask = questions(house, hoped.turns_on or sure.turns_on)
        if not ask:  # the doors are certain: it turns on what there is to avoid
            ask = [missing.use_of(room) for room in unknown]
            ask += [missing.open_side(house, *link.ends) for link in crossed.doubtful]
        return undecidable(say("through-unclear", **told), ask, *trip_shown(house, across))


def _names(house: House, places: tuple[str, ...], crossed: frozenset[str]) -> str:
    labels = [
        room.label
        for key in places
        if key in crossed and (room := house.graph.room(house.ways.room_of(key))) is not None
    ]
    return ", ".join(dict.fromkeys(labels))
