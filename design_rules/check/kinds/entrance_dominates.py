"""Whether everybody who comes from outside passes the controlled point."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.controlled_entrance import Point, perhaps_points, points
from design_rules.check.entrance_doubts import ENTRANCE_REASONS, entrance_assumed, soundly
from design_rules.check.envelope import Envelope
from design_rules.check.evidence_of import cut_shown, door_shown, room_shown, trip_shown
from design_rules.check.shared_house import of_shared_house
from design_rules.evidence import Evidence
from design_rules.findings import Subject
from design_rules.graph.by_passes import fewest_to_close, sure_ways, way_round
from design_rules.graph.trips import Route
from design_rules.language import Text, name, say
from design_rules.model.building import Room
from design_rules.verdict import (
    Missing,
    Outcome,
    Repair,
    Verdict,
    satisfied,
    undecidable,
    violated,
)

_MOST_SHOWN = 60  # openings of the envelope
_OF_A_LOCK = frozenset({"stranger"})


@dataclass(frozen=True, slots=True)
class EntranceDominates(Check):
    """Every way from outside to homes and common rooms passes the controlled point.

    Only locks, stated roles and exits that open from inside alone stop an intruder (semantics
    4.5 item 1). Windows are not looked at.
    Satisfied: however open questions are answered, no way leads round the point.
    Violated: a way round surely is there, or there is no lobby in which anybody could be stopped.
    Undecidable: that turns on locks, roles, fences, what nobody modelled, or which lobby it is.
    Not applicable: the house has no homes, or one without common rooms.
    """

    kind: ClassVar[str] = "entrance-dominates"
    reasons: ClassVar[tuple[str, ...]] = (
        "dominates", "round", "no-point", "point-unclear", "several-points", "locks-unclear",
        "no-way", *ENTRANCE_REASONS,
    )  # fmt: skip

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision on the whole house."""
        return of_shared_house(house, lambda rooms: self._decisions(house, rooms))

    def _decisions(self, house: House, rooms: CommonRooms) -> list[Decision]:
        envelope = Envelope(house, rooms)
        verdict = soundly(_verdict(envelope), house)
        return [Decision(Subject("building", "", ()), verdict, entrance_assumed(house))]


def _verdict(envelope: Envelope) -> Verdict:
    found = points(envelope.house)
    if not found:
        return _without_point(envelope)
    each = [_of_point(envelope, point) for point in found]
    if len({verdict.outcome for verdict in each}) == 1 and each[0].outcome is not _OPEN:
        return each[0]
    if len(found) == 1:
        return each[0]
    lobbies = [room for point in found for room in (*point.before, *point.rooms)]
    ask = [missing.main_entrance(lobbies), *(m for verdict in each for m in verdict.missing)]
    shown = [room_shown(envelope.house, room) for room in lobbies]
    return undecidable(say("several-points", rooms=_names(lobbies)), ask, *shown)


_OPEN = Outcome.UNDECIDABLE


def _of_point(envelope: Envelope, point: Point) -> Verdict:
    house, goals = envelope.house, envelope.protected
    told = {"rooms": _names(point.rooms)}
    shown = [room_shown(house, room) for room in point.rooms]
    answer = way_round(envelope.trips, envelope.starts, goals, point.keys)
    if answer.value:
        return _round(envelope, point)
    if answer.value is None:
        ask = questions(house, answer.turns_on)
        doors = dict.fromkeys(unknown.link for unknown in answer.turns_on if unknown.link.via)
        shown_doors = [door_shown(house, link) for link in doors]
        return undecidable(say("locks-unclear", **told), ask, *shown, *shown_doors)
    ask = _about_unknown_rooms(envelope, point)
    if ask:
        return undecidable(say("locks-unclear", **told), ask, *shown)
    doors_in = [door_shown(house, link) for link in envelope.openings[:_MOST_SHOWN]]
    return satisfied(say("dominates", **told), *shown, *doors_in)


def _about_unknown_rooms(envelope: Envelope, point: Point) -> list[Missing]:
    """What to ask where a way round leads to rooms that may be common rooms, and no further."""
    rooms = [room for room in envelope.perhaps_protected if room.key not in point.keys]
    trips, around = envelope.trips, point.keys
    reached = trips.reachable(envelope.starts, avoiding=around)
    found = [room for room in rooms if room.key in reached]
    answer = way_round(trips, envelope.starts, [room.key for room in found], around)
    uses = [missing.use_of(room) for room in found]
    return [*uses, *questions(envelope.house, answer.turns_on)]


def _round(envelope: Envelope, point: Point) -> Verdict:
    """Violated, with each way round and the fewest doors that would close them all."""
    house, goals = envelope.house, envelope.protected
    ways = sure_ways(envelope.trips, envelope.starts, goals, point.keys)
    cut = fewest_to_close(envelope.trips, envelope.starts, goals, point.keys)
    doors = tuple(name(text) for text in dict.fromkeys(map(_door_in, ways)))
    shown = [*_shown(house, ways), *cut_shown(house, cut)]
    closed = [arc.link for arc in cut if arc.link.kind == "door"]
    repair = [_to_close(link.name or link.via_guid, link.via_guid) for link in closed]
    reason = say("round", rooms=_names(point.rooms), doors=doors)
    return violated(reason, *shown, repair=repair)


def _without_point(envelope: Envelope) -> Verdict:
    """What to say of a house in which no room is a lobby."""
    house, goals = envelope.house, envelope.protected
    perhaps = perhaps_points(house)
    if perhaps:
        ask = [missing.use_of(room) for room in perhaps]
        return undecidable(say("point-unclear"), ask)
    locks_aside = envelope.trips.only(
        lambda arc: all(key.partition(" ")[0] in _OF_A_LOCK for key, _ in arc.needs)
    )
    route = locks_aside.route(envelope.starts, goals)
    if route is not None:  # by some door people do come in, and behind none is a lobby
        return violated(say("no-point"), *trip_shown(house, route))
    answer = way_round(envelope.trips, envelope.starts, goals, ())
    if answer.turns_on:
        return undecidable(say("point-unclear"), questions(house, answer.turns_on))
    return undecidable(say("no-way"), [missing.way_in()])


def _shown(house: House, ways: Iterable[Route]) -> Iterator[Evidence]:
    for route in ways:
        yield from trip_shown(house, route)


def _door_in(route: Route) -> str:
    """How a person calls the door by which a way comes in."""
    arc = next((arc for arc in route.arcs if arc.link.kind == "door"), route.arcs[-1])
    return arc.link.name or arc.link.via_guid or arc.link.kind


def _to_close(door: str, guid: str) -> Repair:
    return Repair(say("checks.close-from-outside", door=door), (guid,))


def _names(rooms: Iterable[Room]) -> tuple[Text, ...]:
    return tuple(name(room.label) for room in rooms)
