"""Has every resident a bathroom that no other home uses?"""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import NotApplicable
from design_rules.check.bathrooms import Bathrooms, is_bedroom, one_resident
from design_rules.check.doubtful_rooms import left_out, left_out_baths, membership_unclear
from design_rules.check.evidence_of import door_shown, label_of, room_shown
from design_rules.check.open_ends import where_a_bath_may_be, where_a_bedroom_may_be
from design_rules.check.unit_check import UNIT_REASONS, UnitCheck
from design_rules.evidence import Evidence, NoneFound
from design_rules.findings import Assumption
from design_rules.language import Text, name, say
from design_rules.model.building import Link, Room
from design_rules.verdict import Missing, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True)
class BathroomOneEach(UnitCheck):
    """No bathroom serves two homes, and none serves two residents.

    Satisfied:      the home has a bathroom that opens to no other home, and one resident; or
                    each of its bedrooms has a bathroom of its own behind it.
    Violated:       a bathroom opens to two homes, the home has none while others do, or several
                    residents share.
    Undecidable:    the home has several bedrooms and one of them does not say how many live
                    there, a door of the bathroom leads to an unknown place or none is drawn, a
                    bedroom that hangs on nothing known may be of the home, a bathroom may be, or
                    what states the home leaves out a bathroom or bedroom that only the home leads
                    to.
    Not applicable: there is no home.
    """

    kind: ClassVar[str] = "bathroom-one-each"
    reasons: ClassVar[tuple[str, ...]] = (
        "one-each", "own-bathroom-each", "serves-two-homes", "none-of-its-own", "residents-share",
        "residents-unknown", "side-unknown", "bathroom-unclear", "bedroom-unclear",
        "membership-unclear",
        *UNIT_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms) -> Verdict | NotApplicable:
        """Who else the home's bathrooms serve."""
        if not home.certain and not home.one_space:
            return self._none(home)
        shared = [(bath, link) for bath in home.certain for link in self._to_others(home, bath)]
        sure = [(bath, link) for bath, link in shared if link.status == "certain"]
        if sure:
            return self._serves_two(home, *sure[0])
        if home.unit.shared and all(bath.key in home.unit.shared for bath in home.certain):
            return self._serves_two(home, home.certain[0], None)
        ask = self._open_sides(home) + [missing.far_side(home.house, link) for _, link in shared]
        if ask:
            shown = [room_shown(home.house, room) for room in home.certain]
            return undecidable(say("side-unknown", unit=home.unit.name), ask, *shown)
        return self._residents(home)

    def assumptions(self, home: Bathrooms) -> tuple[Assumption, ...]:
        """Membership of the home, and one resident where nothing is said."""
        return (*super().assumptions(home), *one_resident(home.unit))

    def _none(self, home: Bathrooms) -> Verdict:
        shown = [room_shown(home.house, room) for room in home.rooms]
        outside = left_out_baths(home)
        if outside:
            return membership_unclear(home, outside, outside[0].label, *shown)
        ask = [*map(missing.use_of, home.hopeful()), *where_a_bath_may_be(home)]
        if ask:
            return undecidable(say("bathroom-unclear", unit=home.unit.name), ask, *shown)
        none = NoneFound("bathroom", tuple(room.guid for room in home.rooms))
        return violated(say("none-of-its-own", unit=home.unit.name), none, *shown)

    def _to_others(self, home: Bathrooms, bath: Room) -> list[Link]:
        """Links from a bathroom into another home."""
        others = {
            key for unit in home.house.units if unit.id != home.unit.id for key in unit.rooms
        }
        return [link for link in home.house.graph.links_of(bath.key) if set(link.ends) & others]

    def _serves_two(self, home: Bathrooms, bath: Room, link: Link | None) -> Verdict:
        shown: list[Evidence] = [room_shown(home.house, bath)]
        shown += [door_shown(home.house, each) for each in home.house.graph.links_of(bath.key)]
        other: str | tuple[Text, ...] = (
            tuple(
                name(unit.name)
                for unit in home.house.units
                if unit.id != home.unit.id and bath.key in {*unit.shared, *unit.rooms}
            )
            if link is None
            else label_of(home.house, next(e for e in link.ends if e != bath.key))
        )
        reason = say("serves-two-homes", unit=home.unit.name, room=bath.label, other=other)
        return violated(reason, *shown)

    def _open_sides(self, home: Bathrooms) -> list[Missing]:
        """Doors of a bathroom, drawn or forgotten, behind which another home may begin."""
        graph = home.house.graph
        ask = [missing.doors_of(bath) for bath in home.certain if not graph.links_of(bath.key)]
        ask += [
            missing.far_side(home.house, link)
            for bath in home.certain
            for link in graph.links_of(bath.key)
            if any(graph.is_unmodelled(end) for end in link.ends)
        ]
        for bath in home.certain:
            others = [room for room in home.overlapping(bath) if room.key not in home.inside()]
            ask += [missing.outline_of(bath, other) for other in others]
        return ask

    def _residents(self, home: Bathrooms) -> Verdict:
        shown: list[Evidence] = [room_shown(home.house, room) for room in home.certain]
        shown = shown or [room_shown(home.house, home.rooms[0])]
        least = self._at_least(home)
        forgotten = [room for room in left_out(home) if _may_be_slept_in(room)]
        stray = where_a_bedroom_may_be(home)
        if len(home.unit.bedrooms) > 1 and not forgotten and not stray and self._own_each(home):
            return satisfied(say("own-bathroom-each", unit=home.unit.name), *shown)
        if least > 1 and not self._own_each(home):
            return violated(say("residents-share", unit=home.unit.name, count=least), *shown)
        if forgotten:
            return membership_unclear(home, forgotten, forgotten[0].label, *shown)
        if stray:
            return undecidable(say("bedroom-unclear", unit=home.unit.name), stray, *shown)
        if home.unit.residents is None and len(home.unit.bedrooms) > 1:
            ask = [missing.residents_of(home.house, home.unit)]
            return undecidable(say("residents-unknown", unit=home.unit.name), ask, *shown)
        return satisfied(say("one-each", unit=home.unit.name), *shown)

    def _at_least(self, home: Bathrooms) -> int:
        """How many surely live in a home: what its bedrooms say, though some may be silent."""
        told = dict(home.house.building.residents)
        asleep = sum(max(told.get(key, 0), 0) for key in home.unit.bedrooms)
        return max(asleep, home.unit.residents or 0)

    def _own_each(self, home: Bathrooms) -> bool:
        """Whether each bedroom has a bathroom that is reached through that bedroom alone."""
        return all(
            any(self._only_behind(home, bedroom, bath.key) for bath in home.certain)
            for bedroom in home.unit.bedrooms
        )

    def _only_behind(self, home: Bathrooms, bedroom: str, bath: str) -> bool:
        """Whether a bathroom is cut off from the door and from other bedrooms without this one."""
        graph = home.house.graph
        others = set(home.unit.bedrooms) - {bedroom}
        part = graph.reach(bath, within=home.inside() - {bedroom})
        rim = graph.links_between(part)
        leads_on = [link for link in rim if bedroom not in link.ends]
        return bool(rim) and not leads_on and not part & others


def _may_be_slept_in(room: Room) -> bool:
    return is_bedroom(room) or (not room.use.known and not room.use.candidates)
