"""Whether common rooms are large enough for those who live there."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import one_resident
from design_rules.check.common_rooms import KINDS, CommonRooms
from design_rules.check.evidence_of import room_shown
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.findings import Subject
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.verdict import Measure, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class CommonsArea(Check):
    """Quiet, social and active rooms together give each resident at least `least` m2.

    Satisfied: the rooms that are sure do.
    Violated: they do not, even with every room of unknown use.
    Undecidable: that turns on rooms of unknown use or size.
    Not applicable: the house has no such room.
    """

    kind: ClassVar[str] = "commons-area"
    reasons: ClassVar[tuple[str, ...]] = ("large", "tight", "area-unclear", *SHARED_REASONS)
    least: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision on the house."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        places = list(rooms.of(*KINDS))
        if not places:
            return NotApplicable(say("checks.no-common-rooms"))
        verdict = on_whole_records(self._verdict(house, rooms, places), house)
        assumed = tuple(each for unit in house.units for each in one_resident(unit))
        return [Decision(Subject("building", "", ()), verdict, assumed)]

    def _verdict(self, house: House, rooms: CommonRooms, places: list[Room]) -> Verdict:
        residents = sum(unit.residents or max(len(unit.bedrooms), 1) for unit in house.units)
        shown = [room_shown(house, room) for room in places]
        if not house.building.measured:
            return undecidable(say("area-unclear"), [missing.length_unit()], *shown)
        sure = sum(room.area or 0.0 for room in places) / residents
        perhaps = list(rooms.maybe(*KINDS))
        hoped = sure + sum(room.area or 0.0 for room in perhaps) / residents
        measure = Measure(
            "common-area", round(sure, 1), "m2", self.least, round(sure - self.least, 1), 0.1
        )
        told = {"each": round(sure, 1), "count": residents}
        if sure >= self.least:
            return satisfied(say("large", **told), *shown, measures=[measure])
        ask = [missing.measure_of(r.guid, r.label, "outline") for r in places if r.area is None]
        if hoped >= self.least:
            ask += [missing.use_of(room) for room in perhaps]
        if ask:
            return undecidable(say("area-unclear"), ask, *shown)
        return violated(say("tight", **told), *shown, measures=[measure])
