"""Is there room to turn before the toilet?"""

from dataclasses import dataclass
from typing import ClassVar

from shapely import Point
from shapely.ops import nearest_points

from design_rules.check import missing
from design_rules.check.base import NotApplicable
from design_rules.check.bathroom_check import (
    BATHROOM_REASONS,
    OBSTACLES,
    BathroomCheck,
    floor_without,
    shape_ring,
    standing_in,
    toilet_missing,
)
from design_rules.check.bathrooms import TOILET, Bathrooms
from design_rules.check.evidence_of import room_shown
from design_rules.check.unknown_things import IN_THE_WAY, in_both_readings
from design_rules.evidence import Evidence, PolygonShown
from design_rules.geometry.free_floor import (
    circle_spots,
    directions,
    rectangle_at,
    rectangle_spots,
)
from design_rules.geometry.sections import Region, region
from design_rules.language import Argument, say
from design_rules.model.building import Fixture, Room
from design_rules.verdict import Measure, Repair, Verdict, satisfied, undecidable, violated

_NEAR = (
    0.35  # metres between the turning area and the pan: one turns before it, not across the room
)


@dataclass(frozen=True)
class BathroomTurningArea(BathroomCheck):
    """A circle or a rectangle fits on the free floor before the toilet.

    The washbasin does not count as an obstacle: one turns with the feet below it.

    Satisfied:      one of the two fits, with the shower as an obstacle too.
    Violated:       neither fits even across the shower floor.
    Undecidable:    the toilet is not placed, has no shape, or one fits only across the shower or
                    a thing of unknown kind.
    Not applicable: no toilet stands in the room: in another of the home's, or in none.
    """

    diameter: float
    width: float
    depth: float
    target_diameter: float

    kind: ClassVar[str] = "bathroom-turning-area"
    reasons: ClassVar[tuple[str, ...]] = (
        "turns", "turns-below-target", "too-tight", "only-across-shower", "toilet-not-placed",
        "toilet-elsewhere", "no-toilet", IN_THE_WAY, *BATHROOM_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms, bath: Room) -> Verdict | NotApplicable:
        """The largest turning area before the pan."""
        pans = [pan for pan in standing_in(home, bath, TOILET) if not pan.outline.is_empty]
        if not pans:
            return toilet_missing(home, bath)
        return in_both_readings(home, bath, lambda things: self._before(home, bath, pans, things))

    def _before(
        self, home: Bathrooms, bath: Room, pans: list[Fixture], things: list[Fixture]
    ) -> Verdict:
        blocking = [*standing_in(home, bath, OBSTACLES | {"shower"}), *things]
        strict = floor_without(bath, blocking)
        spot = self._spot(bath, strict, pans, self.diameter)
        if spot is not None:
            wide = self._spot(bath, strict, pans, self.target_diameter, circle_only=True)
            reason = "turns" if wide is not None else "turns-below-target"
            measure = self._measure(bath, strict, pans)
            told = say(
                reason, room=bath.label, diameter=measure.value, target=self.target_diameter
            )
            return satisfied(told, self._shown(home, bath, spot), measures=[measure])
        loose = floor_without(bath, [f for f in blocking if f.kind != "shower"])
        across = self._spot(bath, loose, pans, self.diameter)
        if across is not None:
            ask = [missing.measure_of(bath.guid, bath.label, "shower-floor")]
            shown = self._shown(home, bath, across)
            return undecidable(say("only-across-shower", room=bath.label), ask, shown)
        return self._too_tight(home, bath, strict, pans)

    def _too_tight(
        self, home: Bathrooms, bath: Room, free: Region, pans: list[Fixture]
    ) -> Verdict:
        what = say("checks.turning-area", diameter=self.diameter)
        repair = Repair(say("checks.more-floor", room=bath.label, what=what), (bath.guid,))
        measure = self._measure(bath, free, pans)
        shown = room_shown(home.house, bath, [f.kind for f in home.fixtures_in([bath])])
        told: dict[str, Argument] = {"diameter": measure.value, "limit": self.diameter}
        reason = say("too-tight", room=bath.label, **told)
        return violated(reason, shown, measures=[measure], repair=[repair])

    def _spot(
        self, bath: Room, free: Region, pans: list[Fixture], diameter: float,
        circle_only: bool = False,
    ) -> Region | None:  # fmt: skip
        """A turning area near the pan, as a shape on the floor."""
        for pan in pans:
            near = pan.outline.buffer(diameter / 2 + _NEAR)
            spots = region(circle_spots(free, diameter).intersection(near))
            if not spots.is_empty:
                return region(spots.representative_point().buffer(diameter / 2))
            if circle_only:
                continue
            rectangle = self._rectangle(bath, free, pan)
            if rectangle is not None:
                return rectangle
        return None

    def _rectangle(self, bath: Room, free: Region, pan: Fixture) -> Region | None:
        for angle in directions(bath.outline):
            for turned in (angle, angle + 90):
                spots = rectangle_spots(free, self.width, self.depth, turned)
                for spot in _nearest(spots, pan):
                    shape = rectangle_at(spot, self.width, self.depth, turned)
                    if shape.distance(pan.outline) <= _NEAR:
                        return shape
        return None

    def _measure(self, bath: Room, free: Region, pans: list[Fixture]) -> Measure:
        """The largest circle that fits before a pan, found by halving."""
        low, high = 0.0, 4.0
        while high - low > 0.01:
            middle = (low + high) / 2
            fits = self._spot(bath, free, pans, middle, circle_only=True) is not None
            low, high = (middle, high) if fits else (low, middle)
        value = round(low, 2)
        margin = round(value - self.diameter, 2)
        return Measure("turning-circle", value, "m", self.diameter, margin, 0.01)

    def _shown(self, home: Bathrooms, bath: Room, spot: Region) -> Evidence:
        ring = shape_ring(home, bath, spot)
        return PolygonShown(bath.guid, "turning-area", ring)


def _nearest(spots: Region, pan: Fixture) -> list[Point]:
    """The centre nearest to the pan, if any."""
    if spots.is_empty:
        return []
    line = spots.boundary if not spots.intersects(pan.outline.centroid) else pan.outline.centroid
    return [nearest_points(line, pan.outline.centroid)[0]]
