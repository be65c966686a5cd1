"""Does she reach her bathroom without leaving her home?"""

from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.base import NotApplicable
from design_rules.check.bathrooms import Bathrooms, is_bedroom, of_every_bathroom
from design_rules.check.doubtful_rooms import left_out, membership_unclear
from design_rules.check.evidence_of import room_shown, route_shown
from design_rules.check.unit_check import UNIT_REASONS, UnitCheck
from design_rules.language import say
from design_rules.model.building import Link, Room
from design_rules.verdict import Missing, Verdict, satisfied, undecidable, violated


@dataclass(frozen=True)
class BathroomReach(UnitCheck):
    """From the main room every bathroom of the home is reached inside the home.

    Satisfied:      a way of certain links leads from the main room to each bathroom, inside.
    Violated:       there is no such way, however the open questions are answered.
    Undecidable:    the only way takes a contested door or an unmodelled part, a room has no door
                    in the model at all, the way takes a room that what states the home leaves
                    out, or the home is stated to hold what its doors show to be several homes.
    Not applicable: the home has no bathroom (another rule says so), or there is no home.
    """

    kind: ClassVar[str] = "bathroom-reach"
    reasons: ClassVar[tuple[str, ...]] = (
        "reached", "outside-only", "way-unclear", "main-room-unclear", "no-bathroom",
        "bathroom-unclear", "membership-unclear", "several-homes", *UNIT_REASONS,
    )  # fmt: skip

    def decide(self, home: Bathrooms) -> Verdict | NotApplicable:
        """The way to each bathroom, one after the other."""
        if home.one_space:
            reason = say("reached", unit=home.unit.name, room=home.indoors[0].label)
            return satisfied(reason, room_shown(home.house, home.indoors[0]))
        main = home.main_room()
        if main is None and home.certain:
            ask = [missing.use_of(room) for room in home.rooms if not room.use.known]
            ask = ask or missing.homes_of(home.rooms)
            shown = [room_shown(home.house, room) for room in home.rooms]
            return undecidable(say("main-room-unclear", unit=home.unit.name), ask, *shown)
        start = main or home.indoors[0]
        return of_every_bathroom(home, lambda bath: self._way(home, start, bath))

    def _way(self, home: Bathrooms, main: Room, bath: Room) -> Verdict:
        graph, inside = home.house.graph, home.inside()
        way = graph.way(main.key, bath.key, within=inside, contested=False)
        blurred = [room for room in (main, bath) if home.overlapping(room)]
        if way is not None and not blurred:
            reason = say("reached", unit=home.unit.name, room=bath.label)
            return satisfied(reason, route_shown(home.house, way))
        ask = self._questions(home, main, bath)
        if ask:
            reason = say("way-unclear", unit=home.unit.name, room=bath.label)
            return undecidable(reason, ask, room_shown(home.house, bath))
        lent = graph.way(main.key, bath.key, within=inside | home.unit.doubtful)
        if lent is not None:
            rooms = left_out(home, lent.places)
            return membership_unclear(home, rooms, bath.label, room_shown(home.house, bath))
        others = self._homes_beside(home, bath)
        if others:
            reason = say("several-homes", unit=home.unit.name, room=bath.label)
            ask = [missing.one_home(home.unit, [main, *others])]
            return undecidable(reason, ask, room_shown(home.house, bath))
        outside = graph.way(main.key, bath.key)
        shown = [route_shown(home.house, outside)] if outside else []
        reason = say("outside-only", unit=home.unit.name, room=bath.label)
        return violated(reason, room_shown(home.house, bath), *shown)

    def _homes_beside(self, home: Bathrooms, bath: Room) -> list[Room]:
        """Bedrooms behind the same door as a bathroom, where the doors speak against the home.

        A statement that joins two flats in one home may be a slip as well as a fault of the plan.
        """
        if home.unit.disagreement is None:
            return []
        part = home.house.graph.reach(bath.key, within=home.inside())
        return [room for room in home.rooms if room.key in part and is_bedroom(room)]

    def _questions(self, home: Bathrooms, main: Room, bath: Room) -> list[Missing]:
        """What would have to be known: doors of two readings, unmodelled parts, doorless rooms."""
        graph, inside = home.house.graph, home.inside()
        ask = [
            missing.outline_of(room, other)
            for room in (main, bath)
            for other in home.overlapping(room)
        ]
        ask += [missing.doors_of(room) for room in (main, bath) if not graph.links_of(room.key)]
        hopeful = graph.way(main.key, bath.key, within=inside)
        if hopeful is not None:
            doubtful = [link for link in hopeful.links if link.status == "contested"]
            return ask + [missing.far_side(home.house, link) for link in doubtful]
        ends = [graph.reach(room.key, within=inside) for room in (main, bath)]
        if any(not graph.links_between(part) for part in ends):
            return [*ask, missing.stair_to(main, bath)]
        gaps = self._by_gaps(home, ends)
        return ask + [missing.far_side(home.house, link) for link in gaps]

    def _by_gaps(self, home: Bathrooms, parts: list[frozenset[str]]) -> list[Link]:
        """Doors to unmodelled parts on both sides: behind them may be one and the same room."""
        graph = home.house.graph
        gaps = [
            [
                link
                for link in graph.links_between(part)
                if any(graph.is_unmodelled(end) for end in link.ends)
            ]
            for part in parts
        ]
        return [*gaps[0], *gaps[1]] if all(gaps) else []
