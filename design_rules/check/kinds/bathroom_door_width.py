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
# metres: no door that people walk through is narrower, none of one leaf or of several is wider
_NARROWEST, _WIDEST_LEAF, _WIDEST = 0.4, 3.0, 10.0
_SEVERAL_LEAVES = ("DOUBLE_DOOR", "SLIDING", "FOLDING", "ROLLINGUP", "LIFTING")


@dataclass(frozen=True, slots=True)
class _Clear:
    """Between what the clear width of a way lies, in metres; the same where it is known."""

    least: float
    most: float
    absurd: bool = False

    @property
    def known(self) -> bool:
        return self.least == self.most


@dataclass(frozen=True)
class BathroomDoorWidth(BathroomCheck):
    """One door or passage into the bathroom has the clear width.

    The clear width is the one a facts file gives; else the overall width less the lining on both
    sides. Where no lining is given, the clear width is at most the overall width, and at least,
    by an assumption that is then printed, the overall width less a fixed deduction.

    Satisfied:      one way in is wide enough.
    Violated:       every way in is narrower, whatever its lining.
    Undecidable:    the width of a door is nowhere given, no door can have it, or the verdict
                    turns on a lining that is not given; or the bathroom has no door in the model.
    Not applicable: no home has a bathroom.
    """

    limit: float
    target: float
    deduction: float

    kind: ClassVar[str] = "bathroom-door-width"
    may_be_zero: ClassVar[tuple[str, ...]] = ("deduction",)
    needs_outline: ClassVar[bool] = False
    reasons: ClassVar[tuple[str, ...]] = (
        "wide-enough", "wide-below-target", "too-narrow", "too-narrow-overall",
        "lining-decides", "width-absurd", "width-unknown", "no-door", *BATHROOM_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms, bath: Room) -> Verdict | NotApplicable:
        """Every way in."""
        links = ways_in(home, bath)
        if not links:
            ask = [missing.doors_of(bath)]
            return undecidable(say("no-door", room=bath.label), ask, room_shown(home.house, bath))
        return any_of(self._way_in(home, bath, link) for link in links)

    def assumptions(self, home: Bathrooms, bath: Room) -> tuple[Assumption, ...]:
        """The deduction, for each door whose lining nobody gives and that passes all the same."""
        guessed = [link for link in ways_in(home, bath) if self._passes_by_guess(home, link)]
        said = tuple(
            Assumption(
                link.via_guid,
                say("assumption.lining", door=_name(link), deduction=self.deduction),
                say("assumption.lining-because"),
            )
            for link in guessed
        )
        return (*super().assumptions(home, bath), *said)

    def _way_in(self, home: Bathrooms, bath: Room, link: Link) -> Verdict:
        clear = self._clear(home, link)
        if clear is None:
            return self._ask(home, bath, link, "width-unknown", "door-width")
        if clear.absurd:
            return self._ask(home, bath, link, "width-absurd", "door-width-odd", clear)
        if self._enough(clear.least):
            wide = clear.least >= self.target - _TOLERANCE
            reason = "wide-enough" if wide else "wide-below-target"
            told = self._told(bath, link, clear.least)
            shown = door_shown(home.house, link)
            return satisfied(say(reason, **told), shown, measures=[self._measure(clear.least)])
        if self._enough(clear.most):
            return self._ask(home, bath, link, "lining-decides", "door-lining", clear)
        return self._too_narrow(home, bath, link, clear)

    def _too_narrow(self, home: Bathrooms, bath: Room, link: Link, clear: _Clear) -> Verdict:
        change = say("checks.widen-door", room=bath.label, by=round(self.limit - clear.least, 3))
        reason = "too-narrow" if clear.known else "too-narrow-overall"
        return violated(
            say(reason, **self._told(bath, link, clear.most)),
            door_shown(home.house, link),
            measures=[self._measure(clear.most)],
            repair=[Repair(change, (link.via_guid or bath.guid,))],
        )

    def _ask(
        self, home: Bathrooms, bath: Room, link: Link, reason: str, what: str,
        clear: _Clear | None = None,
    ) -> Verdict:  # fmt: skip
        told = self._told(bath, link, clear.most if clear is not None else 0.0)
        ask = [missing.measure_of(link.via_guid, _name(link), what)]
        return undecidable(say(reason, **told), ask, door_shown(home.house, link))

    def _told(self, bath: Room, link: Link, width: float) -> dict[str, Argument]:
        return {
            "room": bath.label,
            "door": _name(link),
            "width": width,
            "limit": self.limit,
            "target": self.target,
        }

    def _measure(self, width: float) -> Measure:
        margin = round(width - self.limit, 3)
        return Measure("clear-width", round(width, 3), "m", self.limit, margin, _TOLERANCE)

    def _enough(self, width: float) -> bool:
        return round(width - self.limit, 3) >= -_TOLERANCE

    def _clear(self, home: Bathrooms, link: Link) -> _Clear | None:
        if link.kind != "door":
            return _Clear(link.width, link.width) if link.width else None
        door = home.house.graph.door(link.via)
        if door is None:
            return None
        answer = home.house.answers.doors.get(door.guid)
        if answer is not None and answer.clear_width is not None:
            return _Clear(answer.clear_width, answer.clear_width)
        return self._modelled(door)

    def _modelled(self, door: Door) -> _Clear | None:
        overall, lining = _overall(door), door.portal.lining
        if overall is None:
            return None
        most = overall - 2 * (lining or 0.0)
        if not _NARROWEST <= most <= _widest(door):
            return _Clear(overall, overall, absurd=True)
        return _Clear(most if lining is not None else overall - self.deduction, most)

    def _passes_by_guess(self, home: Bathrooms, link: Link) -> bool:
        clear = self._clear(home, link)
        if clear is None or clear.absurd or clear.known:
            return False
        return self._enough(clear.least)


def _name(link: Link) -> str:
    return link.name or link.via_guid or link.kind


def _widest(door: Door) -> float:
    several = any(way in door.portal.operation for way in _SEVERAL_LEAVES)
    return _WIDEST if several else _WIDEST_LEAF


def _overall(door: Door) -> float | None:
    """The overall width as stated, else that of the hole it stands in."""
    if door.portal.width is not None:
        return door.portal.width
    return door.doorway.width if door.doorway is not None else None
