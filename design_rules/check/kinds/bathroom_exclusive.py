"""Can anybody enter her bathroom except through her home?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import NotApplicable
from design_rules.check.bathrooms import Bathrooms, of_every_bathroom
from design_rules.check.doubtful_rooms import left_out, membership_unclear
from design_rules.check.evidence_of import door_shown, place_in_words, room_shown
from design_rules.check.lost_doors import doors_without_place
from design_rules.check.own_door import behind
from design_rules.check.unit_check import UNIT_REASONS, UnitCheck
from design_rules.evidence import Evidence
from design_rules.language import Argument, Text, say
from design_rules.model.building import Link, Room
from design_rules.verdict import Repair, Verdict, all_of, satisfied, undecidable, violated


@dataclass(frozen=True)
class BathroomExclusive(UnitCheck):
    """Every bathroom of the home lies behind a door of the home, and has no other way in.

    Satisfied:      every door or passage of it has both sides in the home, in every reading of the
                    model, and a door of the home parts it from the rest of the house.
    Violated:       one leads to a room outside the home, or outdoors; or the home is open to the
                    corridor by an opening without door, up to the door of the bathroom.
    Undecidable:    the far side of one is unknown or contested, a bathroom has no door in the
                    model, its outline overlaps a room of others, a door has no place, nothing
                    leads into the home, a door may be missing at its rim, or a statement of the
                    home leaves out a room that only the home leads to.
    Not applicable: the home has no bathroom (another rule says so), or there is no home.
    """

    kind: ClassVar[str] = "bathroom-exclusive"
    reasons: ClassVar[tuple[str, ...]] = (
        "exclusive", "breach", "side-unknown", "no-door", "overlap", "door-without-place",
        "no-entrance", "entrance-open", "entrance-unclear", "membership-unclear",
        "no-bathroom", "bathroom-unclear", "no-wall", *UNIT_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms) -> Verdict | NotApplicable:
        """Every door of every bathroom."""
        if home.one_space:
            rim = [door_shown(home.house, link) for link in home.unit.entrances]
            here = room_shown(home.house, home.indoors[0])
            return self._behind_door(home, home.indoors[0], [here, *rim])
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
        return all_of([*parts, self._behind_door(home, bath, shown)])

    def _behind_door(self, home: Bathrooms, room: Room, shown: Sequence[Evidence]) -> Verdict:
        """Whether a door of the home, besides its own, parts the room from the house."""
        found = behind(home, room)
        told: dict[str, Argument] = {"unit": home.unit.name, "room": room.label}
        if found.how == "shut":
            return satisfied(say("exclusive", **told), *shown)
        if found.way is None:
            here = room_shown(home.house, room)
            return undecidable(say("no-entrance", **told), found.ask, here, *shown)
        inner, outer = self._sides(home, found.way)
        told |= {"hall": inner, "other": outer}
        rim = door_shown(home.house, found.way)
        if found.how == "perhaps-open":
            return undecidable(say("entrance-unclear", **told), found.ask, rim, *shown)
        repair = Repair(say("checks.add-entrance", **told), (found.way.via_guid,))
        return violated(say("entrance-open", **told), rim, *shown, repair=[repair])

    def _sides(self, home: Bathrooms, way: Link) -> tuple[Text, Text]:
        """How a person calls the two sides of a way out of the home, the inner one first."""
        inner = next(end for end in way.ends if end in home.inside())
        outer = next(end for end in way.ends if end != inner)
        return place_in_words(home.house, inner), place_in_words(home.house, outer)

    def _door(self, home: Bathrooms, bath: Room, links: tuple[Link, ...]) -> Verdict:
        inside = home.inside()
        own = frozenset(home.unit.rooms)
        leaks = [link for link in links if not set(link.ends) <= inside]
        shown: list[Evidence] = [door_shown(home.house, link) for link in links]
        if not leaks and (bath.key in own or len(set(links[0].ends) & own) == 1):
            reason = say("exclusive", unit=home.unit.name, room=bath.label)
            return satisfied(reason, *shown)
        if self._uncertain(home, links, leaks):
            reason = say("side-unknown", unit=home.unit.name, room=bath.label)
            return undecidable(reason, [missing.far_side(home.house, links[0])], *shown)
        beyond = {end for link in leaks for end in link.ends} - inside
        if beyond <= home.unit.doubtful:
            return membership_unclear(home, left_out(home, beyond), bath.label, *shown)
        return self._breach(home, bath, leaks[0], shown)

    def _uncertain(self, home: Bathrooms, links: tuple[Link, ...], leaks: list[Link]) -> bool:
        """Whether some reading keeps inside, or leads to nobody knows where, or is no way."""
        graph = home.house.graph
        unknown = any(graph.is_unmodelled(end) for link in leaks for end in link.ends)
        alone = len(links) == 1 and links[0].status == "contested"
        return len(leaks) < len(links) or unknown or alone

    def _breach(self, home: Bathrooms, bath: Room, link: Link, shown: list[Evidence]) -> Verdict:
        other = next((end for end in link.ends if end not in home.inside()), link.ends[-1])
        beyond = place_in_words(home.house, other)
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
        lost = doors_without_place(home.house)
        if lost:
            reason = say("door-without-place", unit=home.unit.name, room=bath.label)
            ask = [missing.door_without_place(door.name, door.guid) for door in lost]
            parts.append(undecidable(reason, ask, *shown))
        return parts


def _unwalled(home: Bathrooms, bath: Room, other: Room, shown: list[Evidence]) -> Verdict:
    reason = say("no-wall", unit=home.unit.name, room=bath.label, other=other.label)
    return undecidable(reason, [missing.wall_between(bath, other)], *shown)
