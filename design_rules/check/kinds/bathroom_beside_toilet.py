"""Is there room beside the toilet for a helper?"""

from dataclasses import dataclass
from typing import ClassVar

from shapely import Polygon

from design_rules.check.base import NotApplicable
from design_rules.check.bathroom_check import (
    BATHROOM_REASONS,
    OBSTACLES,
    BathroomCheck,
    floor_without,
    standing_in,
    toilet_missing,
)
from design_rules.check.bathrooms import TOILET, Bathrooms
from design_rules.check.evidence_of import room_shown
from design_rules.check.unknown_things import IN_THE_WAY, in_both_readings
from design_rules.geometry.free_floor import free_beside
from design_rules.geometry.sections import region
from design_rules.language import Argument, say
from design_rules.model.building import Fixture, Room
from design_rules.verdict import Measure, Repair, Verdict, any_of, satisfied, violated


@dataclass(frozen=True)
class BathroomBesideToilet(BathroomCheck):
    """Free floor beside the pan: wide on one side, a little on the other.

    Satisfied:      both hold for one pan in the room; washbasins count as obstacles here.
    Violated:       for no pan in the room.
    Undecidable:    the toilet is not placed, has no shape, or has room only if a thing of unknown
                    kind is none.
    Not applicable: no toilet stands in the room: in another of the home's, or in none.
    """

    wide: float
    narrow: float
    target: float

    kind: ClassVar[str] = "bathroom-beside-toilet"
    may_be_zero: ClassVar[tuple[str, ...]] = ("narrow",)
    reasons: ClassVar[tuple[str, ...]] = (
        "free", "free-below-target", "blocked", "toilet-not-placed", "toilet-elsewhere",
        "no-toilet", IN_THE_WAY, *BATHROOM_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms, bath: Room) -> Verdict | NotApplicable:
        """The free floor on both sides of each pan."""
        pans = [pan for pan in standing_in(home, bath, TOILET) if not pan.outline.is_empty]
        if not pans:
            return toilet_missing(home, bath)
        return in_both_readings(
            home, bath, lambda things: any_of(self._pan(home, bath, p, things) for p in pans)
        )

    def _pan(self, home: Bathrooms, bath: Room, pan: Fixture, things: list[Fixture]) -> Verdict:
        blocking = OBSTACLES | {"washbasin", "sink"}
        others = [f for f in standing_in(home, bath, blocking) if f.key != pan.key] + things
        free = region(floor_without(bath, others).union(pan.outline))
        shape = pan.outline.convex_hull
        assert isinstance(shape, Polygon)
        more, less = free_beside(shape, free, bath.outline, reach=1.5)
        measures = [
            Measure("free-on-one-side", round(more, 2), "m", self.wide,
                    round(more - self.wide, 2), 0.01),
            Measure("free-on-other-side", round(less, 2), "m", self.narrow,
                    round(less - self.narrow, 2), 0.01),
        ]  # fmt: skip
        shown = room_shown(home.house, bath, [f.kind for f in home.fixtures_in([bath])])
        told: dict[str, Argument] = {
            "room": bath.label,
            "more": round(more, 2),
            "less": round(less, 2),
            "wide": self.wide,
            "narrow": self.narrow,
            "target": self.target,
        }
        if more >= self.wide - 0.005 and less >= self.narrow - 0.005:
            reason = "free" if less >= self.target - 0.005 else "free-below-target"
            return satisfied(say(reason, **told), shown, measures=measures)
        what = say("checks.beside-toilet", wide=self.wide, narrow=self.narrow)
        repair = Repair(say("checks.more-floor", room=bath.label, what=what), (pan.guid,))
        return violated(say("blocked", **told), shown, measures=measures, repair=[repair])
