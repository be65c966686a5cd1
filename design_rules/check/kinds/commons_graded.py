"""Whether common places come in several sizes, from the small to the large."""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import room_shown
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.findings import Subject
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.verdict import Measure, Missing, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class CommonsGraded(Check):
    """There is a small common place to sit with one or two, and a larger one.

    Satisfied: a quiet or social room of at most `small` m2 and one of at least `large` m2.
    Violated: all of them are larger, or all are smaller.
    Undecidable: sizes are not known, or a room of unknown use may be what is lacking.
    Not applicable: the house has no quiet or social room.
    """

    kind: ClassVar[str] = "commons-graded"
    reasons: ClassVar[tuple[str, ...]] = (
        "graded", "no-small", "no-large", "graded-unclear", *SHARED_REASONS,
    )  # fmt: skip
    small: float
    large: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision on the house."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        places = list(rooms.of("quiet", "social"))
        if not places:
            return NotApplicable(say("checks.no-common-rooms"))
        verdict = self._verdict(house, rooms, places)
        return [Decision(Subject("building", "", ()), on_whole_records(verdict, house))]

    def _verdict(self, house: House, rooms: CommonRooms, places: list[Room]) -> Verdict:
        shown = [room_shown(house, room) for room in places]
        areas = [room.area for room in places if room.area is not None]
        is_small = any(area <= self.small for area in areas)
        is_large = any(area >= self.large for area in areas)
        if is_small and is_large:
            return satisfied(say("graded"), *shown, measures=self._measures(areas))
        ask = self._asked(house, rooms, places, want_small=not is_small)
        if ask:
            return undecidable(say("graded-unclear"), ask, *shown)
        reason = say("no-large") if is_small else say("no-small")
        return violated(reason, *shown, measures=self._measures(areas))

    def _asked(
        self, house: House, rooms: CommonRooms, places: list[Room], *, want_small: bool
    ) -> list[Missing]:
        if not house.building.measured:
            return [missing.length_unit()]
        unsized = [room for room in places if room.area is None]
        ask = [missing.measure_of(room.guid, room.label, "outline") for room in unsized]
        perhaps = [
            room
            for room in rooms.maybe("quiet", "social")
            if room.area is None
            or (room.area <= self.small if want_small else room.area >= self.large)
        ]
        return ask + [missing.use_of(room) for room in perhaps]

    def _measures(self, areas: list[float]) -> list[Measure]:
        least, most = min(areas), max(areas)
        return [
            Measure("smallest-common", round(least, 1), "m2", self.small, self.small - least, 0.1),
            Measure("largest-common", round(most, 1), "m2", self.large, most - self.large, 0.1),
        ]
