"""Is her bathroom shut off by a real door?"""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import NotApplicable
from design_rules.check.bathrooms import Bathrooms, of_every_bathroom
from design_rules.check.evidence_of import door_shown, room_shown
from design_rules.check.lost_doors import doors_without_place
from design_rules.check.unit_check import UNIT_REASONS, UnitCheck
from design_rules.language import say
from design_rules.model.building import Link, Room
from design_rules.verdict import (
    Missing,
    Repair,
    Verdict,
    all_of,
    satisfied,
    undecidable,
    violated,
)


@dataclass(frozen=True)
class BathroomCloses(UnitCheck):
    """Every bathroom of the home is separated by doors, not by openings.

    Satisfied:      every way into it is a door; or the model says that one person lives there and
                    shows the opening as such.
    Violated:       one way into it is a passage or an open side.
    Undecidable:    an opening or open side is contested, the two outlines overlap, a door that may
                    stand there has no place in the model or the model has no doors at all, the
                    bathroom has no door in the model, or the home is a single space.
    Not applicable: the home has no bathroom (another rule says so), or there is no home.
    """

    kind: ClassVar[str] = "bathroom-closes"
    reasons: ClassVar[tuple[str, ...]] = (
        "closes", "open", "open-but-alone", "opening-unclear", "no-door", "one-space",
        "no-bathroom",
        "bathroom-unclear", "no-wall", *UNIT_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms) -> Verdict | NotApplicable:
        """Every way into every bathroom."""
        if home.one_space:
            guid = home.indoors[0].guid
            reason = say("one-space", unit=home.unit.name)
            ask = [missing.closed_room(home.unit, guid)]
            return undecidable(reason, ask, room_shown(home.house, home.indoors[0]))
        return of_every_bathroom(home, lambda bath: self._bathroom(home, bath))

    def _bathroom(self, home: Bathrooms, bath: Room) -> Verdict:
        doors = home.doors_of(bath)
        if not doors:
            reason = say("no-door", unit=home.unit.name, room=bath.label)
            return undecidable(reason, [missing.doors_of(bath)], room_shown(home.house, bath))
        parts = [self._way_in(home, bath, links) for links in doors]
        return all_of([*parts, *self._unwalled(home, bath)])

    def _unwalled(self, home: Bathrooms, bath: Room) -> list[Verdict]:
        """Sides on which the model shows no wall."""
        return [
            undecidable(
                say("no-wall", unit=home.unit.name, room=bath.label, other=other.label),
                [missing.wall_between(bath, other)],
                room_shown(home.house, bath),
            )
            for other in home.without_wall(bath)
        ]

    def _way_in(self, home: Bathrooms, bath: Room, links: tuple[Link, ...]) -> Verdict:
        link = links[0]
        shown = [door_shown(home.house, each) for each in links]
        if link.kind == "door":
            return satisfied(say("closes", unit=home.unit.name, room=bath.label), *shown)
        if link.kind == "opening" and home.unit.residents == 1:
            return satisfied(say("open-but-alone", unit=home.unit.name, room=bath.label), *shown)
        ask = self._doubts(home, bath, links)
        if ask:
            reason = say("opening-unclear", unit=home.unit.name, room=bath.label)
            return undecidable(reason, ask, *shown)
        change = say("checks.add-door", room=bath.label)
        repair = Repair(change, (link.via_guid or bath.guid,))
        return violated(say("open", unit=home.unit.name, room=bath.label), *shown, repair=[repair])

    def _doubts(self, home: Bathrooms, bath: Room, links: tuple[Link, ...]) -> list[Missing]:
        """What has to be known before a way without a door counts as open."""
        house, link = home.house, links[0]
        blurred = [room for room in home.overlapping(bath) if room.key in link.ends]
        if blurred:
            return [missing.outline_of(bath, room) for room in blurred]
        if not house.building.doors:
            return [missing.door_in(house, link)]
        if link.status == "contested" and (link.kind == "open-plan" or len(links) == 1):
            return [missing.far_side(house, link)]
        return [missing.door_without_place(d.name, d.guid) for d in doors_without_place(house)]
