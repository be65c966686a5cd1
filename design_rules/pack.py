"""A rule as data: what the report says, how we read it, whom it concerns, with what numbers.

Loading and validating packs is in `check/packs.py`; these are the values that come out.
"""

from dataclasses import dataclass
from typing import Literal

from design_rules.language import Words

Weight = Literal["must", "should"]
Tag = Literal["R", "L", "J"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a number comes from: regulation (R), literature or guidance (L), judgement (J)."""

    tag: Tag
    text: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number that a check works with; never without unit and source."""

    name: str
    value: float | bool | str
    unit: str  # "m", "m2", "dB", "" for a count or a yes/no
    source: Source
    says: Words


@dataclass(frozen=True, slots=True)
class Citation:
    """Where the quote stands in the report."""

    document: str
    heading: str
    line: int
    requirement: str  # id of the statement in the requirement catalogue, e.g. FS-3


@dataclass(frozen=True, slots=True)
class Rule:
    """One requirement that is put to the building."""

    id: str  # TP103
    name: str  # bathroom-exclusive
    family: str  # private-bathroom
    title: Words
    quote: str
    citation: Citation
    reading: Words
    weight: Weight
    check: str  # kind of check that decides it
    parameters: tuple[Parameter, ...]
    messages: dict[str, Words]  # reason -> sentence
    explains: dict[str, Words]  # satisfied | violated | undecidable | not_applicable -> sentence
    line: int = 0

    def value(self, name: str) -> float | bool | str:
        """The value of a parameter.

        Raises:
            KeyError: when the rule has none of that name.
        """
        for parameter in self.parameters:
            if parameter.name == name:
                return parameter.value
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Pack:
    """A set of rules out of one document."""

    id: str
    version: str
    title: Words
    document: Words
    sha256: str
    path: str
    rules: tuple[Rule, ...]
