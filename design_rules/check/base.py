"""What every kind of check has in common: its fields are the parameters of a rule."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from design_rules.check.walks import SurroundingsOf, Walks
from design_rules.check.ways import Ways
from design_rules.findings import Assumption, Subject
from design_rules.graph import RoomGraph
from design_rules.language import Text
from design_rules.model.answers import Answers
from design_rules.model.building import Building
from design_rules.model.units import Unit
from design_rules.verdict import Verdict


@dataclass(frozen=True, eq=False)
class House:
    """The understood building as checks see it. What several checks need is worked out once."""

    graph: RoomGraph
    units: tuple[Unit, ...]
    answers: Answers
    surroundings: SurroundingsOf | None = None  # what stands in rooms, for whoever walks there

    @property
    def building(self) -> Building:
        """Rooms, doors and fixtures."""
        return self.graph.building

    @cached_property
    def ways(self) -> Ways:
        """Trips through the building by role."""
        return Ways(self.graph, self.units, self.answers)

    @cached_property
    def walks(self) -> Walks:
        """Walking distances in the building by role."""
        return Walks(self.graph, self.units, self.answers, self.surroundings)


@dataclass(frozen=True, slots=True)
class NotApplicable:
    """Why a question does not arise."""

    reason: Text


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict on one subject, or why there is none, and the defaults it rests on."""

    subject: Subject
    verdict: Verdict | NotApplicable
    assumptions: tuple[Assumption, ...] = ()


class Check(ABC):
    """Decides one question about each of its subjects.

    A kind of check is a frozen dataclass whose fields are the rule's parameters by name; its
    docstring says when the outcome is satisfied, violated, undecidable and not applicable.
    """

    kind: ClassVar[str]
    reasons: ClassVar[tuple[str, ...]]  # every reason that a verdict of it may carry
    may_be_zero: ClassVar[tuple[str, ...]] = ()  # lengths and areas for which zero makes sense

    @abstractmethod
    def decisions(self, house: House) -> list[Decision] | NotApplicable:
        """The decision on every subject in the building, or why there is none.

        Subjects of which it is unknown whether the rule concerns them are undecidable.
        """
