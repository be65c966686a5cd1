"""Whether noise from active rooms is kept from quiet rooms and homes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import LOUD, CommonRooms
from design_rules.check.evidence_of import room_subject, unit_subject
from design_rules.check.shared_house import SHARED_REASONS, of_shared_house, on_whole_records
from design_rules.check.sound_between import Between, SoundBetween
from design_rules.evidence import Evidence, NoneFound, PropertyShown
from design_rules.findings import Assumption, Subject
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.verdict import Measure, Verdict, all_of, satisfied, undecidable, violated


@dataclass(frozen=True, slots=True)
class ZonesSound(Check):
    """Walls, slabs and doors between a loud room and a quiet or private one hold back enough.

    Satisfied: no loud room shares a wall or slab with it, or what stands between surely reaches
    `least` decibels R'w, the door in it included.
    Violated: what stands between surely does not.
    Undecidable: a rating is missing, or does not say whether it is Rw or R'w where that decides.
    Not applicable: the house has no loud room, or no quiet room and no home.
    """

    kind: ClassVar[str] = "zones-sound"
    reasons: ClassVar[tuple[str, ...]] = (
        "no-loud-neighbour", "enough", "too-little", "rating-unclear", "loud-unclear",
        *SHARED_REASONS,
    )  # fmt: skip
    least: float
    deduction: float

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision for each quiet room and each home."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision] | NotApplicable:
        loud = _loud(rooms)
        if not loud and not rooms.maybe("active"):
            return NotApplicable(say("checks.no-loud-room"))
        between = SoundBetween(house, self.deduction)
        because = say("assumption.field-value-because")
        assumed = (Assumption("", say("assumption.field-value", less=self.deduction), because),)
        return [
            Decision(
                subject,
                on_whole_records(self._verdict(between, rooms, loud, subject, own), house),
                assumed,
            )
            for subject, own in _subjects(house, rooms)
        ]

    def _verdict(
        self,
        between: SoundBetween,
        rooms: CommonRooms,
        loud: list[Room],
        subject: Subject,
        own: list[Room],
    ) -> Verdict:
        perhaps = list(rooms.maybe("active"))
        parts = [self._of(found) for room in own for found in between.around(room, loud)]
        parts += [self._if_loud(found) for room in own for found in between.around(room, perhaps)]
        if parts:
            return all_of(parts)
        none = NoneFound("active", tuple(room.guid for room in loud))
        return satisfied(say("no-loud-neighbour", subject=subject.name), none)

    def _of(self, between: Between) -> Verdict:
        told = {"room": between.room.label, "other": between.other.label}
        shown = _shown(between)
        least, most = between.least, between.most
        if least is not None and least >= self.least:
            return satisfied(say("enough", **told), *shown, measures=[self._measure(least)])
        if most is not None and most < self.least:
            return violated(say("too-little", **told), *shown, measures=[self._measure(most)])
        ask = [
            missing.sound_rating(part.guid, part.name or part.role, between.room, between.other)
            for part in between.unknown or between.parts
        ]
        return undecidable(say("rating-unclear", **told), ask, *shown)

    def _if_loud(self, between: Between) -> Verdict:
        """A room of unknown use counts only where its being active would matter."""
        verdict = self._of(between)
        if between.least is not None and between.least >= self.least:
            return verdict
        told = {"room": between.room.label, "other": between.other.label}
        ask = [missing.use_of(between.other)]
        return undecidable(say("loud-unclear", **told), ask, *verdict.evidence)

    def _measure(self, value: float) -> Measure:
        return Measure("sound-reduction", value, "dB", self.least, value - self.least, 0.5)


def _loud(rooms: CommonRooms) -> list[Room]:
    return [*rooms.active, *(room for room in rooms.social if room.use.name in LOUD)]


def _subjects(house: House, rooms: CommonRooms) -> Iterator[tuple[Subject, list[Room]]]:
    for room in rooms.quiet:
        yield room_subject(room), [room]
    for unit in house.units:
        own = [house.graph.room(key) for key in sorted(unit.rooms)]
        yield unit_subject(house, unit), [room for room in own if room is not None]


def _shown(between: Between) -> list[Evidence]:
    return [
        PropertyShown(
            guid=part.guid,
            name=part.name or part.role,
            property="AcousticRating",
            value=part.text or "-",
            source=f"{between.room.label} / {between.other.label}",
        )
        for part in between.parts
    ]
