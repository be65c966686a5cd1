"""Whether somebody gets to a place without crossing rooms that she may want to go round."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import House
from design_rules.check.evidence_of import trip_shown
from design_rules.graph.trips import Route, Trips
from design_rules.graph.unknowns import certain
from design_rules.language import Text, name, say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.verdict import Missing, Repair, Verdict, satisfied, undecidable, violated

Told = Mapping[str, str | Text]
_SURE, _PERHAPS, _STEP = 1e6, 1e3, 1e-3  # what places on a way weigh: see `_weight`


@dataclass(frozen=True, slots=True)
class ToAvoid:
    """Rooms to go round, rooms of unknown use that may be such, and what counts as open."""

    rooms: tuple[Room, ...]
    perhaps: tuple[Room, ...]
    widest: float  # metres: an opening up to this width parts a room from the corridor


@dataclass(frozen=True, slots=True)
class Reasons:
    """The keys of a rule's messages for the four ways that the question can end."""

    round: str
    through: str
    no_way: str
    unclear: str


class GoingRound:
    """Trips from one home that go round some rooms.

    Where what must be avoided is itself uncertain, a trip is sure when it exists with all of it
    avoided, and surely missing only when what is certainly avoided blocks it.

    Args:
        house: the building.
        unit: the home where the trips start.
        avoid: what to go round.
        trips: where she may go; by default the trips of somebody who lives there.
    """

    def __init__(
        self, house: House, unit: Unit, avoid: ToAvoid, trips: Trips | None = None
    ) -> None:
        self._house, self._unit, self._avoid = house, unit, avoid
        self._trips = trips or house.ways.of_resident(unit)
        self._crossed = house.ways.crossed(avoid.rooms, avoid.widest)
        every = (*avoid.rooms, *avoid.perhaps)
        self._fearful = house.ways.crossed(every, avoid.widest).perhaps

    def to(self, goals: Iterable[str], reasons: Reasons, told: Told, no_way: Missing) -> Verdict:
        """The verdict on the trip to one of some places.

        Args:
            goals: places of the cut graph.
            reasons: what the rule calls each end.
            told: arguments of its messages; `crossed` is added where rooms are crossed.
            no_way: what to ask where the model shows no way at all.
        """
        ends = frozenset(goals)
        sure = self._trips.can_reach(self._unit.rooms, ends, avoiding=self._fearful)
        if sure.value:
            return satisfied(say(reasons.round, **told), *trip_shown(self._house, self._way(ends)))
        across = self._across(ends)
        if across is None:
            return undecidable(say(reasons.no_way, **told), [no_way])
        shown = trip_shown(self._house, across)
        hoped = self._trips.can_reach(self._unit.rooms, ends, avoiding=self._crossed.surely)
        if hoped.value is False:
            rooms, names = self._forced(ends, across)
            guids = tuple(room.guid for room in rooms)
            repair = Repair(say("checks.way-round", rooms=names), guids)
            reason = say(reasons.through, **told, crossed=names)
            return violated(reason, *shown, repair=[repair])
        ask = self._about_rooms(across) if hoped.value else questions(self._house, hoped.turns_on)
        ask = ask or questions(self._house, sure.turns_on)
        return undecidable(say(reasons.unclear, **told), ask, *shown)

    def _way(self, ends: frozenset[str]) -> Route:
        """The way round, over certain links if there is one."""
        ways = (
            self._trips.route(self._unit.rooms, ends, avoiding=self._fearful, allowed=certain),
            self._trips.route(self._unit.rooms, ends, avoiding=self._fearful),
        )
        return next(way for way in ways if way is not None)

    def _across(self, ends: frozenset[str]) -> Route | None:
        """The way that crosses least of what is to be avoided, over certain links if possible."""
        ways = (
            self._trips.lightest(self._unit.rooms, ends, self._weight, allowed=certain),
            self._trips.lightest(self._unit.rooms, ends, self._weight),
        )
        found = [way for way in ways if way is not None]
        return min(found, key=lambda way: way[0] // _SURE)[1] if found else None

    def _weight(self, place: str) -> float:
        """A room that surely is to be avoided weighs more than any that may be, and than steps."""
        if place in self._crossed.surely:
            return _SURE
        return _PERHAPS if place in self._fearful else _STEP

    def _about_rooms(self, across: Route) -> list[Missing]:
        """What to ask where the doors are certain: about what may be in the way that is left."""
        ways, widest = self._house.ways, self._avoid.widest
        met = set(across.places) & self._fearful - self._unit.rooms
        rooms = [
            room for room in self._avoid.perhaps if ways.crossed([room], widest).perhaps & met
        ]
        sides = [link for link in self._crossed.doubtful if met & set(link.ends)]
        if not rooms:
            sides = sides or list(self._crossed.doubtful)
        ask = [missing.use_of(room) for room in rooms]
        return ask + [missing.open_side(self._house, *link.ends) for link in sides]

    def _forced(self, ends: frozenset[str], across: Route) -> tuple[list[Room], str | Text]:
        """Rooms of one way one or another of which lies on every way, and how to call them.

        Where other ways cross other rooms instead, those are not counted up.
        """
        met = set(across.places) - self._unit.rooms - ends
        kept = [room for room in self._avoid.rooms if self._of(room) & met]
        if not self._cut(ends, kept):
            labels = either([room.label for room in kept])
            return kept, say("checks.or-another", rooms=labels)
        for room in list(kept):
            fewer = [other for other in kept if other is not room]
            if fewer and self._cut(ends, fewer):
                kept = fewer
        return kept, either([room.label for room in kept])

    def _cut(self, ends: frozenset[str], rooms: list[Room]) -> bool:
        shut = frozenset[str]().union(*(self._of(room) for room in rooms))
        return self._trips.can_reach(self._unit.rooms, ends, avoiding=shut).value is False

    def _of(self, room: Room) -> frozenset[str]:
        return self._house.ways.crossed([room], self._avoid.widest).surely


def either(names: list[str]) -> str | Text:
    """Names joined by "or"; one alone as it stands."""
    *most, last = dict.fromkeys(names)
    if not most:
        return last
    start = name(most[0])
    for each in most[1:]:
        start = say("missing.next", a=start, b=name(each))
    return say("missing.or", a=start, b=name(last))
