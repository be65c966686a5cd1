"""Checks that are put to every home, and what they answer where homes cannot be told apart."""

from abc import abstractmethod

from design_rules.check import missing
from design_rules.check.base import Check, Decision, House, NotApplicable
from design_rules.check.bathrooms import (
    Bathrooms,
    membership,
    not_on_lost_records,
    unclear_homes,
)
from design_rules.check.evidence_of import room_shown, unit_subject
from design_rules.findings import Assumption, Subject
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.verdict import Verdict, undecidable

UNIT_REASONS = ("homes-unclear", "file-damaged")


class UnitCheck(Check):
    """Decides one question about each home."""

    @abstractmethod
    def decide(self, home: Bathrooms) -> Verdict | NotApplicable:
        """The verdict on one home, or why the question does not arise there."""

    def assumptions(self, home: Bathrooms) -> tuple[Assumption, ...]:
        """Defaults that the verdict on a home rests on."""
        return membership(home.unit)

    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """One decision a home, and one for rooms that may be homes."""
        found = [self._decision(house, unit) for unit in house.units]
        unclear = unclear_homes(house)
        if unclear:
            found.append(homes_unclear(house, unclear))
        return found or NotApplicable(say("checks.no-homes"))

    def _decision(self, house: House, unit: Unit) -> Decision:
        home = Bathrooms(house, unit)
        verdict = self.decide(home)
        if isinstance(verdict, Verdict):
            verdict = not_on_lost_records(verdict, house)
        return Decision(unit_subject(house, unit), verdict, self.assumptions(home))


def homes_unclear(house: House, rooms: list[Room]) -> Decision:
    """The decision on rooms of unknown use that may be homes."""
    subject = Subject("building", "", tuple(room.guid for room in rooms))
    reason = say("homes-unclear", count=len(rooms))
    shown = [room_shown(house, room) for room in rooms[:20]]
    return Decision(subject, undecidable(reason, missing.homes_of(rooms), *shown))
