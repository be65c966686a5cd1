"""Rules about what several homes share: whether a house is one that they concern."""

from collections.abc import Callable

from design_rules.check import missing
from design_rules.check.base import Decision, House, NotApplicable
from design_rules.check.bathrooms import unclear_homes
from design_rules.check.common_rooms import CommonRooms, Kind, common_rooms
from design_rules.check.unit_check import homes_unclear
from design_rules.findings import Subject
from design_rules.language import say
from design_rules.verdict import Outcome, Verdict, undecidable

SHARED_REASONS = ("homes-unclear", "file-damaged")


def of_shared_house(
    house: House, decide: Callable[[CommonRooms], list[Decision] | NotApplicable]
) -> list[Decision] | NotApplicable:
    """What a rule about several homes decides, or why it has nothing to decide.

    Args:
        house: the building.
        decide: the decisions on a house with homes, from its common rooms.

    In a house without any known home, rooms that may be homes leave the rule undecidable.
    """
    if not house.units:
        unclear = unclear_homes(house)
        if unclear:
            return [homes_unclear(house, unclear)]
        return NotApplicable(say("checks.no-homes"))
    rooms = common_rooms(house)
    if len(house.units) == 1 and not rooms.of("quiet", "social", "active"):
        return NotApplicable(say("checks.one-home"))
    return decide(rooms)


def unless_unknown(
    nothing: NotApplicable, rooms: CommonRooms, *kinds: Kind
) -> list[Decision] | NotApplicable:
    """Why there is nothing to decide; undecidable where rooms of unknown use may be it.

    Args:
        nothing: the reason that holds if they are not.
        rooms: the common rooms.
        kinds: what they would have to be.
    """
    perhaps = rooms.maybe(*kinds)
    if not perhaps:
        return nothing
    ask = [missing.use_of(room) for room in perhaps]
    return [Decision(Subject("building", "", ()), undecidable(say("rooms-unclear"), ask))]


def on_whole_records(verdict: Verdict, house: House) -> Verdict:
    """The verdict; in a file that lost records nothing is decided about ways or common rooms.

    One of them may have been a door that leads round, or the room that lacks.
    """
    if verdict.outcome is Outcome.UNDECIDABLE or not house.building.damaged:
        return verdict
    reason = say("file-damaged", **dict(verdict.reason.args))
    return undecidable(reason, [missing.lost_records()], *verdict.evidence)
