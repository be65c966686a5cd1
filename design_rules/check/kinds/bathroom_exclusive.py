"""Can anybody enter her bathroom except through her home?"""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import NotApplicable
from design_rules.check.bathrooms import Bathrooms, of_every_bathroom
from design_rules.check.evidence_of import door_shown, label_of, room_shown
from design_rules.check.unit_check import UNIT_REASONS, UnitCheck
from design_rules.evidence import Evidence
from design_rules.language import say
from design_rules.model.building import Link, Room
from design_rules.verdict import Repair, Verdict, all_of, satisfied, undecidable, violated


@dataclass(frozen=True)
class BathroomExclusive(UnitCheck):
    """Every door or passage of every bathroom of the home has both its sides in the home.

    Satisfied:      all of them do, in every reading of the model.
    Violated:       one leads to a room outside the home, or outdoors.
    Undecidable:    the far side of one is unknown or contested, a bathroom has no door in the
                    model, its outline overlaps a room of others, or a door has no place.
    Not applicable: the home has no bathroom (another rule says so), or there is no home.
    """

    kind: ClassVar[str] = "bathroom-exclusive"
    reasons: ClassVar[tuple[str, ...]] = (
        "exclusive", "breach", "side-unknown", "no-door", "overlap", "door-without-place",
        "no-bathroom",
        "bathroom-unclear", "no-wall", *UNIT_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms) -> Verdict | NotApplicable:
        """Every door of every bathroom."""
        if home.one_space:
            reason = say("exclusive", unit=home.unit.name, room=home.rooms[0].label)
            rim = [door_shown(home.house, link) for link in home.unit.entrances]
            return satisfied(reason, room_shown(home.house, home.rooms[0]), *rim)
        return of_every_bathroom(home, lambda bath: self._bathroom(home, bath))

    def _bathroom(self, home: Bathrooms, bath: Room) -> Verdict:
        doors = home.doors_of(bath)
        shown: list[Evidence] = [door_shown(home.house, k) for links in doors for k in links]
        parts = [self._door(home, bath, links) for links in doors]
        parts += self._blurred(home, bath, shown)
        if not doors:
            reason = say("no-door", unit=home.unit.name, room=bath.label)
            room = room_shown(home.house, bath)
            parts.append(undecidable(reason, [missing.doors_of(bath)], room, *shown))
        return all_of(parts)

    def _door(self, home: Bathrooms, bath: Room, links: tuple[Link, ...]) -> Verdict:
        inside = home.inside()
        own = frozenset(home.unit.rooms)
        leaks = [link for link in links if not set(link.ends) <= inside]
        shown: list[Evidence] = [door_shown(home.house, link) for link in links]
        if not leaks and (bath.key in own or len(set(links[0].ends) & own) == 1):
            reason = say("exclusive", unit=home.unit.name, room=bath.label)
            return satisfied(reason, *shown)
        unknown = any(home.house.graph.is_unmodelled(end) for link in leaks for end in link.ends)
        if len(leaks) < len(links) or unknown:
            reason = say("side-unknown", unit=home.unit.name, room=bath.label)
            return undecidable(reason, [missing.far_side(home.house, links[0])], *shown)
        return self._breach(home, bath, leaks[0], shown)

    def _breach(self, home: Bathrooms, bath: Room, link: Link, shown: list[Evidence]) -> Verdict:
        other = next((end for end in link.ends if end not in home.inside()), link.ends[-1])
        beyond = label_of(home.house, other)
        reason = say("breach", unit=home.unit.name, room=bath.label, other=beyond)
        change = say("checks.close-door", room=bath.label, other=beyond)
        guids = (link.via_guid,) if link.via_guid else (bath.guid,)
        return violated(reason, *shown, repair=[Repair(change, guids)])

    def _blurred(self, home: Bathrooms, bath: Room, shown: list[Evidence]) -> list[Verdict]:
        """Overlapping outlines and doors without a place leave open who gets in."""
        parts: list[Verdict] = []
        others = [room for room in home.overlapping(bath) if room.key not in home.inside()]
        if others:
            reason = say("overlap", unit=home.unit.name, room=bath.label, other=others[0].label)
            ask = [missing.outline_of(bath, other) for other in others]
            parts.append(undecidable(reason, ask, *shown))
        parts += [_unwalled(home, bath, other, shown) for other in home.without_wall(bath)]
        lost = [door for door in home.house.building.doors if _nowhere(home, door.key)]
        if lost:
            reason = say("door-without-place", unit=home.unit.name, room=bath.label)
            ask = [missing.door_without_place(door.name, door.guid) for door in lost]
            parts.append(undecidable(reason, ask, *shown))
        return parts


def _unwalled(home: Bathrooms, bath: Room, other: Room, shown: list[Evidence]) -> Verdict:
    reason = say("no-wall", unit=home.unit.name, room=bath.label, other=other.label)
    return undecidable(reason, [missing.wall_between(bath, other)], *shown)


def _nowhere(home: Bathrooms, key: str) -> bool:
    """Whether nothing tells what a door joins: no place, a broken record, no boundary."""
    door = home.house.graph.door(key)
    linked = any(link.via == key for link in home.house.building.links)
    if door is None or linked:
        return False
    return door.doorway is None or door.portal.damaged
