"""What a check concludes: satisfied, violated or undecidable, and on what grounds."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NoReturn

from design_rules.evidence import Evidence
from design_rules.language import Text


class Outcome(StrEnum):
    """The three values of a verdict, and the fourth of a rule that concerns nothing here."""

    SATISFIED = "satisfied"
    VIOLATED = "violated"
    UNDECIDABLE = "undecidable"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Missing:
    """Something the model does not say, and what would make it say so."""

    guid: str  # GlobalId of the object the fact is about, "" for the whole file
    fact: Text
    remedy: Text


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that was held against a limit. `margin` is negative when it falls short."""

    name: str
    value: float
    unit: str
    limit: float
    margin: float
    tolerance: float


@dataclass(frozen=True, slots=True)
class Repair:
    """A change to the building that would settle a violation."""

    change: Text
    guids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """An outcome with its grounds. Undecidable if, and only if, something is named missing.

    `reason` is one of the named cases of the check; a rule has a sentence for each.

    Raises:
        ValueError: when the grounds do not fit the outcome.
    """

    outcome: Outcome
    reason: Text
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[Missing, ...] = ()
    measures: tuple[Measure, ...] = ()
    repair: tuple[Repair, ...] = ()

    def __post_init__(self) -> None:
        if self.outcome is Outcome.NOT_APPLICABLE:
            raise ValueError("a verdict decides; what a rule does not concern has none")
        if (self.outcome is Outcome.UNDECIDABLE) != bool(self.missing):
            raise ValueError("a verdict is undecidable exactly when it names what is missing")
        if self.outcome is not Outcome.UNDECIDABLE and not self.evidence:
            raise ValueError(f"a {self.outcome} verdict must show its evidence")

    def __invert__(self) -> "Verdict":
        return replace(self, outcome=_OPPOSITE[self.outcome])

    def __and__(self, other: "Verdict") -> "Verdict":
        return all_of([self, other])

    def __or__(self, other: "Verdict") -> "Verdict":
        return any_of([self, other])

    def __bool__(self) -> NoReturn:
        raise TypeError("a verdict is not a yes or a no: compare .outcome, or use &, | and ~")


def satisfied(reason: Text, *evidence: Evidence, measures: Iterable[Measure] = ()) -> Verdict:
    """The requirement holds in every reading of the model."""
    return Verdict(Outcome.SATISFIED, reason, evidence, measures=tuple(measures))


def violated(
    reason: Text,
    *evidence: Evidence,
    measures: Iterable[Measure] = (),
    repair: Iterable[Repair] = (),
) -> Verdict:
    """The requirement fails in every reading of the model."""
    return Verdict(
        Outcome.VIOLATED, reason, evidence, measures=tuple(measures), repair=tuple(repair)
    )


def undecidable(reason: Text, missing: Iterable[Missing], *evidence: Evidence) -> Verdict:
    """The model leaves open something on which the verdict turns."""
    return Verdict(Outcome.UNDECIDABLE, reason, evidence, tuple(dict.fromkeys(missing)))


def all_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Violated by one; else undecidable by one; satisfied only when every one is.

    Raises:
        ValueError: when there are none: nothing examined is never satisfied.
    """
    return _combine(list(verdicts), decisive=Outcome.VIOLATED)


def any_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Satisfied by one; else undecidable by one; violated only when every one is.

    Raises:
        ValueError: when there are none.
    """
    return _combine(list(verdicts), decisive=Outcome.SATISFIED)


_OPPOSITE = {
    Outcome.SATISFIED: Outcome.VIOLATED,
    Outcome.VIOLATED: Outcome.SATISFIED,
    Outcome.UNDECIDABLE: Outcome.UNDECIDABLE,
}


def _combine(verdicts: list[Verdict], decisive: Outcome) -> Verdict:
    """Strong Kleene logic: what decides wins over what is open, what is open over the rest."""
    if not verdicts:
        raise ValueError("nothing was examined")
    for outcome in (decisive, Outcome.UNDECIDABLE, _OPPOSITE[decisive]):
        same = [verdict for verdict in verdicts if verdict.outcome is outcome]
        if same:
            return _merged(same)
    raise AssertionError("every verdict has an outcome")


def _merged(verdicts: list[Verdict]) -> Verdict:
    return replace(
        verdicts[0],
        evidence=tuple(dict.fromkeys(e for v in verdicts for e in v.evidence)),
        missing=tuple(dict.fromkeys(m for v in verdicts for m in v.missing)),
        measures=tuple(dict.fromkeys(m for v in verdicts for m in v.measures)),
        repair=tuple(dict.fromkeys(r for v in verdicts for r in v.repair)),
    )
