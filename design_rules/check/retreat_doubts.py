"""What keeps a rule about retreats from deciding: lost records, doors without a place, corridors.

Each may hide the way on which everything turns.
"""

from collections.abc import Iterable

from design_rules.check import missing
from design_rules.check.base import Decision, House, NotApplicable
from design_rules.check.common_rooms import CommonRooms
from design_rules.check.lost_doors import doors_without_place
from design_rules.check.shared_house import SHARED_REASONS, on_whole_records
from design_rules.check.ways_out import NO_POINT, maybe_large
from design_rules.findings import Subject
from design_rules.graph.unknowns import Arc
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.verdict import Missing, Outcome, Verdict, undecidable

RETREAT_REASONS = (*SHARED_REASONS, "door-unplaced")
_WALKED = frozenset({"corridor", "lift_lobby", "main_entrance", "gallery"})


def soberly(verdict: Verdict, house: House) -> Verdict:
    """The verdict, unless records were lost, or a door that stands nowhere may be the way."""
    verdict = on_whole_records(verdict, house)
    lost = doors_without_place(house) if verdict.outcome is Outcome.VIOLATED else []
    if not lost:
        return verdict
    reason = say("door-unplaced", **{**dict(verdict.reason.args), "count": len(lost)})
    ask = [missing.door_without_place(door.name, door.guid) for door in lost]
    return undecidable(reason, ask, *verdict.evidence)


def unclear_use(
    house: House, rooms: CommonRooms, larger_than: float
) -> list[Decision] | NotApplicable:
    """What to say where no room surely is concerned: one of unknown use may be.

    Args:
        larger_than: square metres above which social and active rooms are; 0 for all of them.
    """
    perhaps = maybe_large(house, rooms, larger_than)
    if not perhaps:
        which = "no-large-common-room" if larger_than else "no-common-rooms"
        return NotApplicable(say(f"checks.{which}"))
    ask = [missing.use_of(room) for room in perhaps]
    subject = Subject("building", "", tuple(room.guid for room in perhaps))
    return [Decision(subject, undecidable(say("large-unclear"), ask))]


def about_stretches(house: House, choke: Iterable[str | Arc]) -> list[Missing]:
    """What to ask of places that every way passes, if these may be several stretches of corridor.

    A corridor is cut between its doors: nobody can where its outline or the place of a door is
    not known, nor where nobody knows that it is a corridor.
    """
    keys = dict.fromkeys(house.ways.room_of(each) for each in choke if isinstance(each, str))
    found = [room for key in keys if (room := house.graph.room(key)) is not None]
    ask = [missing.use_of(room) for room in found if not room.use.known]
    whole = [room for room in found if room.use.name in _WALKED and _is_whole(house, room)]
    return ask + [missing.measure_of(room.guid, room.label, "outline") for room in whole]


def _is_whole(house: House, room: Room) -> bool:
    spots = [link.point for link in house.graph.links_of(room.key)]
    return room.outline.is_empty or NO_POINT in spots
