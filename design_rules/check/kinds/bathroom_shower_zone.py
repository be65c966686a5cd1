"""Is the shower large enough?"""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check.base import NotApplicable
from design_rules.check.bathroom_check import (
    BATHROOM_REASONS,
    OBSTACLES,
    BathroomCheck,
    floor_without,
    shape_ring,
    standing_in,
    where_it_stands,
)
from design_rules.check.bathrooms import WASH, Bathrooms
from design_rules.check.evidence_of import room_shown
from design_rules.check.unknown_things import IN_THE_WAY, in_both_readings
from design_rules.evidence import PolygonShown
from design_rules.geometry.free_floor import directions, rectangle_at, rectangle_spots
from design_rules.geometry.sections import Region, region
from design_rules.language import Argument, say
from design_rules.model.building import Fixture, Room
from design_rules.verdict import Repair, Verdict, any_of, satisfied, undecidable, violated


@dataclass(frozen=True)
class BathroomShowerZone(BathroomCheck):
    """A rectangle for showering fits around the shower, on its floor and the free floor beside it.

    Satisfied:      it fits over the middle of a shower.
    Violated:       it fits over none.
    Undecidable:    no shower is placed, it has no shape, or the zone fits only if a thing of
                    unknown kind takes up no floor.
    Not applicable: one washes elsewhere: the room has a bathtub, or another one has the shower;
                    or the room is known to have neither.
    """

    width: float
    depth: float

    kind: ClassVar[str] = "bathroom-shower-zone"
    reasons: ClassVar[tuple[str, ...]] = (
        "large-enough", "too-small", "shower-not-placed", "no-shower-here",
        IN_THE_WAY, *BATHROOM_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms, bath: Room) -> Verdict | NotApplicable:
        """The floor around each shower."""
        showers = standing_in(home, bath, frozenset({"shower"}))
        placed = [shower for shower in showers if not shower.outline.is_empty]
        if placed:
            return in_both_readings(
                home, bath, lambda things: any_of(
                    self._shower(home, bath, shower, things) for shower in placed
                ),
            )  # fmt: skip
        tub = bool(standing_in(home, bath, frozenset({"bath"})))
        if not showers and (tub or home.look_for(WASH, [bath]).presence == "absent"):
            return NotApplicable(say("no-shower-here", room=bath.label))
        ask = where_it_stands(home, bath, "shower", frozenset({"shower"}))
        return undecidable(
            say("shower-not-placed", room=bath.label), ask, room_shown(home.house, bath)
        )

    def _shower(
        self, home: Bathrooms, bath: Room, shower: Fixture, things: list[Fixture]
    ) -> Verdict:
        blocking = [*standing_in(home, bath, OBSTACLES | {"washbasin", "sink"}), *things]
        free = region(floor_without(bath, blocking).union(shower.outline))
        zone = self._zone(bath, free, shower)
        told: dict[str, Argument] = {"room": bath.label, "width": self.width, "depth": self.depth}
        if zone is not None:
            shown = PolygonShown(bath.guid, "shower-zone", shape_ring(home, bath, zone))
            return satisfied(say("large-enough", **told), shown)
        what = say("checks.shower-zone", width=self.width, depth=self.depth)
        repair = Repair(say("checks.more-floor", room=bath.label, what=what), (shower.guid,))
        kinds = [fixture.kind for fixture in home.fixtures_in([bath])]
        return violated(
            say("too-small", **told), room_shown(home.house, bath, kinds), repair=[repair]
        )

    def _zone(self, bath: Room, free: Region, shower: Fixture) -> Region | None:
        """A zone that holds the middle of the shower."""
        middle = shower.outline.centroid
        for angle in directions(bath.outline):
            for turned in (angle, angle + 90):
                spots = rectangle_spots(free, self.width, self.depth, turned)
                around = rectangle_at(middle, self.width, self.depth, turned)
                over = region(spots.intersection(around))
                if not over.is_empty:
                    spot = over.representative_point()
                    return rectangle_at(spot, self.width, self.depth, turned)
        return None
