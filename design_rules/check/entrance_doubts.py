"""What keeps a rule about the entrance from deciding, and the defaults that such rules rest on."""

from design_rules.check import missing
from design_rules.check.base import House
from design_rules.check.lost_doors import doors_without_place
from design_rules.check.shared_house import SHARED_REASONS, on_whole_records
from design_rules.findings import Assumption
from design_rules.language import say
from design_rules.roles import Role
from design_rules.verdict import Outcome, Verdict, undecidable

ENTRANCE_REASONS = (*SHARED_REASONS, "door-unplaced")


def soundly(verdict: Verdict, house: House, turned: Outcome = Outcome.SATISFIED) -> Verdict:
    """The verdict, unless records were lost, or a door that stands nowhere may turn it.

    Args:
        verdict: what the doors with a place tell.
        house: the house.
        turned: the outcome that one more door could turn into another.
    """
    verdict = on_whole_records(verdict, house)
    lost = doors_without_place(house) if verdict.outcome is turned else []
    if not lost:
        return verdict
    reason = say("door-unplaced", **{**dict(verdict.reason.args), "count": len(lost)})
    ask = [missing.door_without_place(door.name, door.guid) for door in lost]
    return undecidable(reason, ask, *verdict.evidence)


def entrance_assumed(house: House) -> tuple[Assumption, ...]:
    """The defaults of who comes in where, and that custom stops no intruder."""
    locks = Assumption("", say("assumption.intruder"), say("assumption.intruder-because"))
    return (*house.ways.role_defaults(Role.OUTSIDER), locks)
