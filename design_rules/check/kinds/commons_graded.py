"""Whether common places come in several sizes, from the small to the large."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.evidence_of import room_shown
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.findings import Subject
from design_rules.language import say
from design_rules.verdict import Measure, Missing, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class CommonsGraded(Check):
    """There is a small common place to sit with one or two, and a larger one.

    Satisfied: a quiet or social room of at most `small` m2 and one of at least `large` m2.
    Violated: all of them are larger, or all are smaller.
    Undecidable: sizes are not known, or a room of unknown use may be what is lacking.
    Not applicable: the house has no quiet or social room, nor one that may be such.
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
        if not rooms.of("quiet", "social") and not rooms.maybe("quiet", "social"):
            return NotApplicable(say("checks.no-common-rooms"))
        verdict = self._verdict(house, rooms)
        return [Decision(Subject("building", "", ()), on_whole_records(verdict, house))]

    def _verdict(self, house: House, rooms: CommonRooms) -> Verdict:
        places = rooms.of("quiet", "social")
        shown = [room_shown(house, room) for room in (*places, *rooms.maybe("quiet", "social"))]
        if not house.building.measured:
            return undecidable(say("graded-unclear"), [missing.length_unit()], *shown)
        areas = [room.area for room in places if room.area is not None]
        ask: list[Missing] = []
        for fits, lack in ((self._is_small, "no-small"), (self._is_large, "no-large")):
            if any(map(fits, areas)):
                continue
            helpful = self._asked(rooms, fits)
            if not helpful:
                return violated(say(lack), *shown, measures=self._measures(areas))
            ask += helpful
        if ask:
            return undecidable(say("graded-unclear"), ask, *shown)
        return satisfied(say("graded"), *shown, measures=self._measures(areas))

    def _is_small(self, area: float) -> bool:
        return area <= self.small

    def _is_large(self, area: float) -> bool:
        return area >= self.large

    def _asked(self, rooms: CommonRooms, fits: Callable[[float], bool]) -> list[Missing]:
        """What could show a room of some size: an area, or the use of a room that has it."""
        unsized = [room for room in rooms.of("quiet", "social") if room.area is None]
        ask = [missing.measure_of(room.guid, room.label, "outline") for room in unsized]
        perhaps = rooms.maybe("quiet", "social")
        return ask + [missing.use_of(r) for r in perhaps if r.area is None or fits(r.area)]

    def _measures(self, areas: list[float]) -> list[Measure]:
        if not areas:
            return []
        return [
            self._measure("smallest-common", min(areas), self.small, self.small - min(areas)),
            self._measure("largest-common", max(areas), self.large, max(areas) - self.large),
        ]

    def _measure(self, what: str, area: float, limit: float, margin: float) -> Measure:
        return Measure(what, round(area, 1), "m2", limit, round(margin, 1), 0.1)
