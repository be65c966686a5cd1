"""Is the way into the bathroom wide enough?"""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import NotApplicable
from design_rules.check.bathroom_check import BATHROOM_REASONS, BathroomCheck, ways_in
from design_rules.check.bathrooms import Bathrooms
from design_rules.check.evidence_of import door_shown, room_shown
from design_rules.findings import Assumption
from design_rules.language import Argument, say
from design_rules.model.building import Door, Link, Room
from design_rules.verdict import (
    Measure,
    Repair,
    Verdict,
    any_of,
    satisfied,
    undecidable,
    violated,
)

_TOLERANCE = 0.002  # metres


@dataclass(frozen=True)
class BathroomDoorWidth(BathroomCheck):
    """One door or passage into the bathroom has the clear width.

    The clear width is the one a facts file gives; else the overall width less the lining on both
    sides; else the overall width less a fixed deduction, which is then printed as an assumption.

    Satisfied:      one way in is wide enough.
    Violated:       every way in is narrower.
    Undecidable:    the width of a door is nowhere given, or the bathroom has no door in the model.
    Not applicable: no home has a bathroom.
    """

    limit: float
    target: float
    deduction: float

    kind: ClassVar[str] = "bathroom-door-width"
    may_be_zero: ClassVar[tuple[str, ...]] = ("deduction",)
    needs_outline: ClassVar[bool] = False
    reasons: ClassVar[tuple[str, ...]] = (
        "wide-enough", "wide-below-target", "too-narrow", "width-unknown", "no-door",
        *BATHROOM_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms, bath: Room) -> Verdict | NotApplicable:
        """Every way in."""
        links = ways_in(home, bath)
        if not links:
            ask = [missing.doors_of(bath)]
            return undecidable(say("no-door", room=bath.label), ask, room_shown(home.house, bath))
        return any_of(self._way_in(home, bath, link) for link in links)

    def assumptions(self, home: Bathrooms, bath: Room) -> tuple[Assumption, ...]:
        """The deduction, for each door whose lining nobody gives."""
        doors = [home.house.graph.door(link.via) for link in ways_in(home, bath)]
        guessed = [door for door in doors if door is not None and self._guessed(home, door)]
        said = tuple(
            Assumption(
                door.guid,
                say("assumption.lining", door=door.name or door.guid, deduction=self.deduction),
                say("assumption.lining-because"),
            )
            for door in guessed
        )
        return (*super().assumptions(home, bath), *said)

    def _way_in(self, home: Bathrooms, bath: Room, link: Link) -> Verdict:
        width = self._clear_width(home, link)
        shown = door_shown(home.house, link)
        name = link.name or link.via_guid or link.kind
        if width is None:
            ask = [missing.measure_of(link.via_guid, name, "door-width")]
            return undecidable(say("width-unknown", room=bath.label, door=name), ask, shown)
        margin = round(width - self.limit, 3)
        measure = Measure("clear-width", round(width, 3), "m", self.limit, margin, _TOLERANCE)
        told: dict[str, Argument] = {
            "room": bath.label,
            "door": name,
            "width": width,
            "limit": self.limit,
            "target": self.target,
        }
        if margin >= -_TOLERANCE:
            wide = width >= self.target - _TOLERANCE
            reason = say("wide-enough" if wide else "wide-below-target", **told)
            return satisfied(reason, shown, measures=[measure])
        change = say("checks.widen-door", room=bath.label, by=-margin)
        repair = Repair(change, (link.via_guid or bath.guid,))
        return violated(say("too-narrow", **told), shown, measures=[measure], repair=[repair])

    def _clear_width(self, home: Bathrooms, link: Link) -> float | None:
        if link.kind != "door":
            return link.width or None
        door = home.house.graph.door(link.via)
        if door is None:
            return None
        answer = home.house.answers.doors.get(door.guid)
        if answer is not None and answer.clear_width is not None:
            return answer.clear_width
        overall = _overall(door)
        if overall is None:
            return None
        lining = door.portal.lining
        return overall - (2 * lining if lining is not None else self.deduction)

    def _guessed(self, home: Bathrooms, door: Door) -> bool:
        answer = home.house.answers.doors.get(door.guid)
        answered = answer is not None and answer.clear_width is not None
        return not answered and door.portal.lining is None and _overall(door) is not None


def _overall(door: Door) -> float | None:
    """The overall width as stated, else that of the hole it stands in."""
    if door.portal.width is not None:
        return door.portal.width
    return door.doorway.width if door.doorway is not None else None
