"""What a run of the rules found: the hand-over from check/ to report/."""

from dataclasses import dataclass
from typing import Literal

from design_rules.evidence import Evidence
from design_rules.language import Text
from design_rules.pack import Pack, Rule
from design_rules.verdict import Measure, Missing, Outcome, Repair

SubjectKind = Literal["unit", "room", "door", "building"]
State = Literal["new", "unchanged", "changed", "waived"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a finding is about."""

    kind: SubjectKind
    name: str
    guids: tuple[str, ...]
    storey: str = ""


@dataclass(frozen=True, slots=True)
class Assumption:
    """A default that stood in for something the model does not say."""

    about: str  # GlobalId, "" for the whole model
    says: Text
    because: Text


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says of one subject. `id` is stable across runs and formats."""

    id: str
    rule: str
    family: str
    outcome: Outcome
    weight: str
    subject: Subject
    reason: Text  # key is a reason of the rule; the words are in `Rule.messages`
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[Missing, ...] = ()
    measures: tuple[Measure, ...] = ()
    repair: tuple[Repair, ...] = ()
    state: State | None = None


@dataclass(frozen=True, slots=True)
class RuleResult:
    """One rule put to the whole building."""

    rule: Rule
    outcome: Outcome
    examined: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Crash:
    """A fault of ours: a check that fell over. Never a verdict."""

    rule: str
    subject: str
    error: str


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A file that was read."""

    file: str
    sha256: str
    ifc_schema: str
    project: str
    application: str
    repairs: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Readiness:
    """How much of the model rules can use, in counts; what is lacking, in words."""

    rooms: int
    rooms_with_use: int
    rooms_reachable: int
    doors: int
    doors_resolved: int
    contested_links: int
    units: int
    gaps: tuple[Text, ...] = ()
    taken_out: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckRun:
    """Everything that a report is made of."""

    models: tuple[ModelInfo, ...]
    packs: tuple[Pack, ...]
    readiness: Readiness
    results: tuple[RuleResult, ...]
    assumptions: tuple[tuple[Assumption, tuple[str, ...]], ...]  # with the rules that used each
    crashes: tuple[Crash, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, in order of rule and subject."""
        return tuple(finding for result in self.results for finding in result.findings)
