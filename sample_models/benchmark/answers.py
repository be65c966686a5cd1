"""What the product answered, beside what was expected of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from design_rules.findings import CheckRun, Finding
from design_rules.verdict import Outcome
from sample_models.expected_files import BUILDING
from sample_models.outcomes import Expectation

_LIKE = 0.5  # least share of rooms in common between a unit and the home of a finding
_RANK = (Outcome.VIOLATED, Outcome.UNDECIDABLE, Outcome.SATISFIED, Outcome.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Answer:
    """One rule about one subject: what it should say, and what it said."""

    rule: str
    subject: str
    expected: str
    found: str

    @property
    def is_right(self) -> bool:
        """Whether it said what it should."""
        return self.expected == self.found

    @property
    def is_wrongly_decided(self) -> bool:
        """Whether it was sure of something that does not hold; worse than not to know."""
        return not self.is_right and self.found != "undecidable"


def answers(run: CheckRun, expected: Expectation, rules: Iterable[str]) -> list[Answer]:
    """The answers of some rules to all their subjects, and to any that nobody expected."""
    wanted = set(rules)
    return [
        answer
        for result in run.results
        if result.rule.id in expected.outcomes and result.rule.id in wanted
        for answer in _RuleAnswers(result.rule.id, result.findings, expected).all()
    ]


@dataclass(slots=True)
class _RuleAnswers:
    """The findings of one rule, handed out to the subjects they are about."""

    rule: str
    findings: tuple[Finding, ...]
    expected: Expectation
    used: set[str] = field(default_factory=set)  # ids of findings handed out

    def all(self) -> list[Answer]:
        """Answers to the expected subjects in order, then those nobody expected."""
        told = self.expected.outcomes[self.rule]
        known = [
            Answer(self.rule, subject, outcome, self._found(subject))
            for subject, outcome in told.items()
        ]
        return known + [
            Answer(self.rule, _called(one), "not_applicable", str(one.outcome))
            for one in self.findings
            if one.id not in self.used and one.outcome is not Outcome.NOT_APPLICABLE
        ]

    def _found(self, subject: str) -> str:
        about = self._about(subject) or self._stands_in_for(subject)
        self.used |= {finding.id for finding in about}
        outcomes = {finding.outcome for finding in about}
        worst = (outcome for outcome in _RANK if outcome in outcomes)
        return str(next(worst, Outcome.NOT_APPLICABLE))

    def _about(self, subject: str) -> list[Finding]:
        if subject == BUILDING:
            return [one for one in self.findings if one.subject.kind == "building"]
        if subject in self.expected.units:
            return self._likest(self.expected.units[subject])
        guid = self.expected.rooms.get(subject)
        return [
            one
            for one in self.findings
            if one.subject.kind == "room" and one.subject.guids == (guid,)
        ]

    def _likest(self, rooms: frozenset[str]) -> list[Finding]:
        """The finding about the home with these rooms, whatever it is called."""
        homes = [one for one in self.findings if one.subject.kind == "unit"]
        likest = max(homes, key=lambda one: _likeness(one, rooms), default=None)
        return [likest] if likest and _likeness(likest, rooms) >= _LIKE else []

    def _stands_in_for(self, subject: str) -> list[Finding]:
        """An undecidable finding on the whole house, for a subject it leaves in the dark."""
        if subject == BUILDING or BUILDING in self.expected.outcomes[self.rule]:
            return []
        return [
            one
            for one in self.findings
            if one.subject.kind == "building" and one.outcome is Outcome.UNDECIDABLE
        ]


def _likeness(finding: Finding, rooms: frozenset[str]) -> float:
    about = set(finding.subject.guids)
    return len(about & rooms) / len(about | rooms) if about | rooms else 0.0


def _called(finding: Finding) -> str:
    return finding.subject.name or BUILDING
