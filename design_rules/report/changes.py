"""Numbers that a user changed for one run, beside what the pack says."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from design_rules.language import Language, decimal, render, say
from design_rules.pack import Pack, Parameter
from design_rules.report.printable import printable

Value: TypeAlias = "float | bool | str"
_UNITS = {"m2": "m²"}


@dataclass(frozen=True, slots=True)
class Change:
    """A parameter of a rule as it was used, and the value it has in the pack."""

    rule: str  # its id
    parameter: Parameter
    default: Value

    @property
    def before(self) -> Parameter:
        """The parameter as the pack has it, apart from its source."""
        return replace(self.parameter, value=self.default)


def changes(shipped: tuple[Pack, ...], used: tuple[Pack, ...]) -> tuple[Change, ...]:
    """What differs between packs as they were loaded and as they were used."""
    defaults = {(rule, each.name): each.value for rule, each in _parameters(shipped)}
    return tuple(
        Change(rule, each, default)
        for rule, each in _parameters(used)
        if (default := defaults.get((rule, each.name), each.value)) != each.value
    )


def change_sentence(change: Change, language: Language) -> str:
    """A change in words: TP109 limit 0.8 m instead of 0.76 m."""
    value, default = (value_words(each, language) for each in (change.parameter, change.before))
    said = say(
        "report.changed-value", rule=change.rule, name=change.parameter.name, value=value,
        default=default,
    )  # fmt: skip
    return render(said, language)


def value_words(parameter: Parameter, language: Language) -> str:
    """The value of a parameter with its unit."""
    if isinstance(parameter.value, bool):
        return render(say("report.yes" if parameter.value else "report.no"), language)
    if isinstance(parameter.value, str):
        return printable(parameter.value)
    unit = _UNITS.get(parameter.unit, parameter.unit)
    return f"{decimal(parameter.value, language, 3)} {unit}".strip()


def _parameters(packs: tuple[Pack, ...]) -> Iterator[tuple[str, Parameter]]:
    for pack in packs:
        for rule in pack.rules:
            for parameter in rule.parameters:
                yield rule.id, parameter
