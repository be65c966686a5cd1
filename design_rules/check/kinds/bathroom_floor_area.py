"""Is the bathroom large enough to hold what nobody has drawn yet?"""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check.base import NotApplicable
from design_rules.check.bathroom_check import (
    BATHROOM_REASONS,
    BathroomCheck,
    standing_in,
    where_it_stands,
)
from design_rules.check.bathrooms import TOILET, WASH, Bathrooms
from design_rules.check.evidence_of import room_shown
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.verdict import Measure, Verdict, satisfied, undecidable


@dataclass(frozen=True)
class BathroomFloorArea(BathroomCheck):
    """The floor area of a bathroom whose fixtures are not placed; an early warning, no more.

    Satisfied:      the area is at least the limit.
    Violated:       never: an area alone proves nothing.
    Undecidable:    the area is smaller: only placed fixtures can show whether it works.
    Not applicable: the fixtures are placed; the other rules measure around them. Or no home has a
                    bathroom.
    """

    limit: float

    kind: ClassVar[str] = "bathroom-floor-area"
    reasons: ClassVar[tuple[str, ...]] = (
        "large-enough", "small", "fixtures-placed", "part-of-several", *BATHROOM_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms, bath: Room) -> Verdict | NotApplicable:
        """The area against the limit."""
        placed = [f for f in standing_in(home, bath, TOILET | WASH) if not f.outline.is_empty]
        if placed:
            return NotApplicable(say("fixtures-placed", room=bath.label))
        if bath.use.name in ("wc", "shared_wc", "shower_room"):
            return NotApplicable(say("part-of-several", room=bath.label))
        area = bath.area if bath.area is not None else bath.outline.area
        margin = round(area - self.limit, 2)
        measure = Measure("floor-area", round(area, 2), "m2", self.limit, margin, 0.05)
        shown = room_shown(home.house, bath)
        if margin >= -0.05:
            reason = say("large-enough", room=bath.label, area=area)
            return satisfied(reason, shown, measures=[measure])
        ask = where_it_stands(home, bath, "toilet", TOILET)
        ask += where_it_stands(home, bath, "wash", WASH)
        reason = say("small", room=bath.label, area=area, limit=self.limit)
        return undecidable(reason, ask, shown)
