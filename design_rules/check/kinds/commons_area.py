"""Whether common rooms are large enough for those who live there."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import one_resident, unclear_homes
from design_rules.check.common_rooms import KINDS, CommonRooms
from design_rules.check.evidence_of import room_shown
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.findings import Subject
from design_rules.language import say
from design_rules.model.units import Unit
from design_rules.verdict import Measure, Missing, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class CommonsArea(Check):
    """Quiet, social and active rooms together give each resident at least `least` m2.

    Satisfied: the rooms that are sure do.
    Violated: they do not, even with every room of unknown use.
    Undecidable: that turns on rooms of unknown use or size, or on how many live in the house.
    Not applicable: the house has no such room, nor one that may be such.
    """

    kind: ClassVar[str] = "commons-area"
    reasons: ClassVar[tuple[str, ...]] = ("large", "tight", "area-unclear", *SHARED_REASONS)
    least: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision on the house."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        if not rooms.of(*KINDS) and not rooms.maybe(*KINDS):
            return NotApplicable(say("checks.no-common-rooms"))
        verdict = on_whole_records(self._verdict(house, rooms), house)
        assumed = tuple(each for unit in house.units for each in one_resident(unit))
        return [Decision(Subject("building", "", ()), verdict, assumed)]

    def _verdict(self, house: House, rooms: CommonRooms) -> Verdict:
        places = rooms.of(*KINDS)
        shown = [room_shown(house, room) for room in (*places, *rooms.maybe(*KINDS))]
        if not house.building.measured:
            return undecidable(say("area-unclear"), [missing.length_unit()], *shown)
        sure = sum(room.area or 0.0 for room in places)
        residents = sum(_most(unit) for unit in house.units)
        homes = unclear_homes(house)
        if sure >= self.least * (residents + len(homes)):
            reason = say("large", **_told(sure, residents))
            return satisfied(reason, *shown, measures=[self._measure(sure / residents)])
        ask = self._asked(house, rooms, sure)
        if sure >= self.least * residents:
            ask += missing.homes_of(homes)
        if ask:
            return undecidable(say("area-unclear"), ask, *shown)
        reason = say("tight", **_told(sure, residents))
        return violated(reason, *shown, measures=[self._measure(sure / residents)])

    def _asked(self, house: House, rooms: CommonRooms, sure: float) -> list[Missing]:
        """What could make it enough: sizes, uses, or that fewer live here than have bedrooms."""
        places, perhaps = rooms.of(*KINDS), rooms.maybe(*KINDS)
        shapeless = [room for room in places if room.area is None]
        ask = [missing.measure_of(room.guid, room.label, "outline") for room in shapeless]
        hoped = sum(room.area or 0.0 for room in perhaps) + sure
        fewest = sum(unit.residents or 1 for unit in house.units)
        open_ = shapeless or any(room.area is None for room in perhaps)
        if not open_ and hoped < self.least * fewest:
            return []
        ask += [missing.use_of(room) for room in perhaps]
        crowded = [unit for unit in house.units if _most(unit) != (unit.residents or 1)]
        return ask + [missing.residents_of(house, unit) for unit in crowded]

    def _measure(self, each: float) -> Measure:
        margin = round(each - self.least, 1)
        return Measure("common-area", round(each, 1), "m2", self.least, margin, 0.1)


def _most(unit: Unit) -> int:
    """How many live in a home: one a bedroom, where the model does not say."""
    return unit.residents or max(len(unit.bedrooms), 1)


def _told(area: float, residents: int) -> dict[str, float | int]:
    return {"each": round(area / residents, 1), "count": residents}
