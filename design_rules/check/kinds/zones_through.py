"""Whether one zone has to be crossed to reach another."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import KINDS, CommonRooms, Kind
from design_rules.check.evidence_of import unit_subject
from design_rules.check.going_round import GoingRound, Reasons, ToAvoid
from design_rules.check.shared_house import (
    SHARED_REASONS,
    of_shared_house,
    on_whole_records,
    unless_unknown,
)
from design_rules.language import say
from design_rules.model.units import Unit
from design_rules.roles import Role
from design_rules.verdict import Verdict, all_of

# where a trip from a home leads, and the kinds of room it must not have to cross
_TRIPS: tuple[tuple[Kind, tuple[Kind, ...]], ...] = (
    ("quiet", ("social", "active")),
    ("social", ("active", "quiet")),
    ("active", ("quiet",)),
)

_REASONS = Reasons("not-through", "through", "unreachable", "through-unclear")


@dataclass(frozen=True, slots=True)
class ZonesThrough(Check):
    """From her home she gets to each kind of room without crossing one of another kind.

    Satisfied: such a way surely exists to every kind of room that the house has; through a
    social room to an active one is tolerated.
    Violated: a kind of room can only be reached across another kind.
    Undecidable: the way takes a door of which it is unknown whom it lets through or where it
    leads, a room of unknown use may be one to avoid, or the model shows no way at all; or only
    rooms of unknown use may be such rooms.
    Not applicable: the house has no quiet, social or active room.
    """

    kind: ClassVar[str] = "zones-through"
    reasons: ClassVar[tuple[str, ...]] = (
        "not-through", "through", "unreachable", "through-unclear", "rooms-unclear",
        *SHARED_REASONS,
    )  # fmt: skip
    widest_opening: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        trips = [(kind, shut) for kind, shut in _TRIPS if rooms.of(kind)]
        if not trips:
            return unless_unknown(NotApplicable(say("checks.no-common-rooms")), rooms, *KINDS)
        defaults = house.ways.role_defaults(Role.RESIDENT, Role.OTHER_RESIDENT)
        return [
            Decision(
                unit_subject(house, unit),
                on_whole_records(all_of(self._parts(house, rooms, unit)), house),
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
        """The verdict on a trip to one kind of room."""
        goals = rooms.of(goal)
        avoid = ToAvoid(rooms.of(*shut), rooms.maybe(*shut), self.widest_opening)
        return GoingRound(house, unit, avoid).to(
            house.ways.places(goals),
            _REASONS,
            {"unit": unit.name, "goal": say(f"zones.{goal}")},
            missing.way_to(unit.name, min(unit.rooms), goals),
        )
