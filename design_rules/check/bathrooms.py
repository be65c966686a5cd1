"""What the private-bathroom checks share: a home's bathrooms, their doors and their fixtures."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from design_rules.check import missing
from design_rules.check.base import House, NotApplicable
from design_rules.check.common_rooms import kind_of
from design_rules.check.evidence_of import room_shown
from design_rules.findings import Assumption
from design_rules.language import name, say
from design_rules.model.building import Fixture, Link, Room
from design_rules.model.units import Unit
from design_rules.verdict import Outcome, Verdict, all_of, undecidable

BATH_USES = frozenset({"bathroom", "wc", "shower_room", "shared_bathroom", "shared_wc"})
TOILET = frozenset({"toilet"})
WASH = frozenset({"shower", "bath"})
BASIN = frozenset({"washbasin", "sink"})
_PASSAGES = frozenset({"corridor", "stair", "lift_lobby", "main_entrance", "unit_hall"})
_SLEEP = frozenset({"bedroom"})
_LIVING = frozenset({"living", "living_kitchen"})
# reasons of violations that rest on something that is not there
_FOR_WANT = frozenset(
    {"no-bathroom", "fixture-lacking", "none-of-its-own", "outside-only", "open"}
)
_SMALLEST_HOME = 6.0  # square metres: a room below this is no home by itself

Presence = Literal["present", "open", "absent"]


@dataclass(frozen=True, slots=True)
class Found:
    """Whether a kind of fixture stands in a home's bathrooms, and on what that rests."""

    presence: Presence
    fixtures: tuple[Fixture, ...] = ()
    unclear: tuple[Fixture, ...] = ()  # that may be it, or may stand here


class Bathrooms:
    """The bathrooms of one home, as the model shows them."""

    def __init__(self, house: House, unit: Unit) -> None:
        self.house, self.unit = house, unit
        own = [house.graph.room(key) for key in sorted({*unit.rooms, *unit.shared})]
        self.rooms = [room for room in own if room is not None]
        self.certain = [room for room in self.rooms if is_bath(room)]
        self.possible = [
            room
            for room in self.rooms
            if may_be_bath(room) and self.look_for(TOILET | WASH, [room]).presence != "absent"
        ]

    @property
    def one_space(self) -> bool:
        """Whether the home is a single space that holds everything; a terrace is none."""
        return len(self.indoors) == 1 and self.indoors[0].use.name == "unit_whole"

    @property
    def indoors(self) -> list[Room]:
        """Its rooms without terraces and balconies."""
        return [room for room in self.rooms if not room.outdoor]

    def main_room(self) -> Room | None:
        """Bedroom, else living room, else the home's only space (semantics 4.1, m(u))."""
        for uses in (_SLEEP, _LIVING, frozenset({"unit_whole"})):
            found = [room for room in self.rooms if room.use.name in uses]
            if found:
                return max(found, key=lambda room: (room.area or 0.0, room.key))
        return None

    def inside(self) -> frozenset[str]:
        """Keys of the rooms behind the home's door, bathrooms it shares included.

        A passage by which other homes are entered is not behind her door, whatever a zone says.
        """
        others = {
            key for unit in self.house.units if unit.id != self.unit.id for key in unit.rooms
        }
        return frozenset(room.key for room in self.rooms if not self._is_common(room, others))

    def _is_common(self, room: Room, others: set[str]) -> bool:
        """Whether other homes are entered by a passage.

        Of two passages that two zones claim and that meet, the one with more ways on is the
        common one: the other is the hall behind it.
        """
        if room.use.name not in _PASSAGES:
            return False
        met = [key for key in self.house.graph.neighbours(room.key) if key in others]
        return any(self._ways_on(room.key) > self._ways_on(key) for key in met)

    def _ways_on(self, key: str) -> int:
        """How many homes and other places outside its own home a passage leads to.

        Of a room that is no passage, none: it is entered, not passed.
        """
        graph = self.house.graph
        room = graph.room(key)
        if room is None or room.use.name not in _PASSAGES:
            return 0
        homes = {each: unit.id for unit in self.house.units for each in unit.rooms}
        places = {homes.get(each, each) for each in graph.neighbours(key)}
        return len(places - {homes.get(key)})

    def without_wall(self, room: Room) -> list[Room]:
        """Rooms beside a room with no wall in between, in a model that shows walls elsewhere.

        Nor with one that ends below a person's head.
        """
        adjacency = self.house.building.adjacency
        walls = [each for each in adjacency if each.kind == "wall"]
        if not any(each.elements for each in walls):
            return []
        beside = [each for each in walls if room.key in (each.a, each.b)]
        bare = [e for e in beside if e.bare or (not e.elements and e.length >= 0.6)]
        found = [self.house.graph.room(e.b if e.a == room.key else e.a) for e in bare]
        return [other for other in found if other is not None]

    def doors_of(self, room: Room) -> list[tuple[Link, ...]]:
        """Ways in and out of a room; the readings of one contested door belong together."""
        by_door: dict[str, list[Link]] = defaultdict(list)
        for number, link in enumerate(self.house.graph.links_of(room.key)):
            by_door[link.via or f"open {number}"].append(link)
        return [tuple(links) for _, links in sorted(by_door.items())]

    def overlapping(self, room: Room) -> list[Room]:
        """Rooms outside the home that claim part of the same floor."""
        pairs = [gap.keys for gap in self.house.building.gaps if gap.kind == "overlapping-rooms"]
        others = {key for pair in pairs if room.key in pair for key in pair} - {room.key}
        found = [self.house.graph.room(key) for key in sorted(others)]
        return [other for other in found if other is not None]

    def hopeful(self) -> list[Room]:
        """Rooms that may be bathrooms, if they may hold all that a bathroom needs."""
        rooms = self.possible
        may_be = all(self.look_for(kinds, rooms).presence != "absent" for kinds in (TOILET, WASH))
        return rooms if may_be else []

    def fixtures_in(self, rooms: list[Room]) -> list[Fixture]:
        """Fixtures that surely stand in one of the rooms."""
        keys = {room.key for room in rooms}
        return [
            f for f in self.house.building.fixtures if len(f.rooms) == 1 and f.rooms[0] in keys
        ]

    def look_for(self, kinds: frozenset[str], rooms: list[Room]) -> Found:
        """Whether one of the kinds stands in one of the rooms.

        A class that the file does not model at all is open, not absent: the discipline's model
        is missing. So is everything in a file of which records were lost.
        """
        here = self.fixtures_in(rooms)
        told = [f for f in here if f.kind in kinds and self._counts(f)]
        if told:
            return Found("present", tuple(told))
        asked = self.unanswered(rooms)
        if rooms and not asked:
            return Found("absent")
        keys = {room.key for room in asked}
        here = self.fixtures_in(asked)
        doubtful = [f for f in here if f.kind == "unidentified"]
        doubtful += [f for f in here if f.kind in kinds and not self._counts(f)]
        doubtful += [
            f
            for f in self.house.building.fixtures
            if f.kind in kinds and ((len(f.rooms) > 1 and set(f.rooms) & keys) or _nowhere(f))
        ]
        if doubtful or self._unspoken(kinds, asked):
            return Found("open", unclear=tuple(doubtful))
        return Found("absent")

    def answered(self, rooms: list[Room]) -> bool:
        """Whether a facts file says of every one of these rooms what stands in it."""
        return bool(rooms) and not self.unanswered(rooms)

    def unanswered(self, rooms: list[Room]) -> list[Room]:
        """The rooms of which no facts file says what stands in them."""
        said = self.house.answers.rooms
        known = {guid for guid, answer in said.items() if answer.fixtures is not None}
        return [room for room in rooms if room.guid not in known]

    def _counts(self, fixture: Fixture) -> bool:
        """A typed terminal counts anywhere, one told by its name in a room named a bathroom."""
        if fixture.certainty == "sure":
            return True
        room = self.house.graph.room(fixture.rooms[0])
        return room is not None and (is_bath(room) or room.use.name == "unit_whole")

    def _unspoken(self, kinds: frozenset[str], rooms: list[Room]) -> bool:
        if any(room.outline.is_empty or room.damaged for room in rooms):
            return True  # nothing can be placed in a room without outline
        modelled = any(
            fixture.kind in kinds and (fixture.certainty == "sure" or fixture.rooms)
            for fixture in self.house.building.fixtures
            if "/" not in fixture.key  # a facts file on one room says nothing of others
        )
        return self.house.building.damaged or not modelled


def _nowhere(fixture: Fixture) -> bool:
    """Whether a fixture stands in no room: nobody knows where it belongs."""
    return not fixture.rooms


def is_bath(room: Room) -> bool:
    """Whether a room surely is a bathroom, toilet or shower room."""
    return room.use.known and room.use.name in BATH_USES


def is_bedroom(room: Room) -> bool:
    """Whether somebody surely sleeps in a room."""
    return room.use.known and room.use.name in _SLEEP


def may_be_bath(room: Room) -> bool:
    """Whether a room may be one: its use is unknown, or clues to it conflict."""
    if room.use.known or not room.walkable:
        return False
    return not room.use.candidates or bool(set(room.use.candidates) & BATH_USES)


def unclear_homes(house: House) -> list[Room]:
    """Rooms outside every home that may be one: of unknown use, large enough, and indoors.

    A bay that surely is open to a common room is none: a home has a door.
    """
    taken = {key for unit in house.units for key in (*unit.rooms, *unit.shared)}
    return [
        room
        for room in house.graph.rooms()
        if room.key not in taken
        and room.use.name is None
        and room.walkable
        and not room.outdoor
        and (
            not room.use.candidates
            or set(room.use.candidates) & {"bedroom", "unit_whole", "living"}
        )
        and (room.area is None or room.area >= _SMALLEST_HOME)
        and not _is_bay(house, room)
    ]


def _is_bay(house: House, room: Room) -> bool:
    """Whether nothing at all stands between a room and a quiet, social or active one."""
    beside = {
        end
        for link in house.graph.links_of(room.key)
        if link.kind == "open-plan" and link.status == "certain"
        for end in link.ends
    }
    others = [house.graph.room(key) for key in sorted(beside - {room.key})]
    return bool(house.units) and any(o is not None and kind_of(o) is not None for o in others)


def one_resident(unit: Unit) -> tuple[Assumption, ...]:
    """The default of one resident a home, where the model does not say and one bedroom fits."""
    if unit.residents is not None or len(unit.bedrooms) > 1:
        return ()
    says = say("assumption.one-resident", unit=unit.name)
    return (Assumption(min(unit.rooms), says, say("assumption.one-resident-because")),)


def membership(unit: Unit) -> tuple[Assumption, ...]:
    """Which rooms form the home, where that was inferred and not stated."""
    if unit.origin == "stated":
        return ()
    says = say("assumption.unit", unit=unit.name, count=len(unit.rooms))
    return (Assumption(min(unit.rooms), says, unit.because),)


def named_fixtures(found: tuple[Fixture, ...]) -> tuple[Assumption, ...]:
    """Fixtures that are told by their name alone."""
    return tuple(
        Assumption(
            fixture.guid,
            say("assumption.fixture", name=fixture.name, kind=say(f"fixtures.{fixture.kind}")),
            say("assumption.fixture-because"),
        )
        for fixture in found
        if fixture.certainty == "likely"
    )


def of_every_bathroom(
    home: Bathrooms, decide: Callable[[Room], Verdict]
) -> Verdict | NotApplicable:
    """The verdict on all bathrooms of a home, as one.

    A room of unknown use counts where it would matter: if it were a bathroom and the verdict on
    it were not satisfied, its use has to be known. A home without any bathroom has no answer.
    """
    parts = [decide(bath) for bath in home.certain]
    doubtful = [r for r in home.possible if decide(r).outcome is not Outcome.SATISFIED]
    doubtful = doubtful if parts else home.hopeful()
    if doubtful:
        reason = say("bathroom-unclear", unit=home.unit.name)
        ask = [missing.use_of(room) for room in doubtful]
        shown = [room_shown(home.house, room) for room in doubtful]
        parts.append(undecidable(reason, ask, *shown))
    if not parts:
        return NotApplicable(say("no-bathroom", unit=home.unit.name))
    return _about_all(all_of(parts), home.certain)


def _about_all(verdict: Verdict, rooms: list[Room]) -> Verdict:
    """A satisfied verdict on several bathrooms, its sentence naming each of them."""
    if verdict.outcome is not Outcome.SATISFIED or len(rooms) < 2:
        return verdict
    names = tuple(name(room.label) for room in rooms)
    args = {**dict(verdict.reason.args), "room": names}
    return replace(verdict, reason=say(verdict.reason.key, **args))


def not_on_lost_records(verdict: Verdict, house: House) -> Verdict:
    """In a file that lost records nothing is satisfied, nor violated for want of something.

    One of them may have been a door or a room.
    """
    by_absence = verdict.reason.key in _FOR_WANT
    decided = verdict.outcome is Outcome.SATISFIED or by_absence
    if not decided or not house.building.damaged:
        return verdict
    reason = say("file-damaged", **dict(verdict.reason.args))
    return undecidable(reason, [missing.lost_records()], *verdict.evidence)
