"""What a user changes about packs for one run: other numbers, fewer rules."""

import math
from collections.abc import Callable
from dataclasses import replace

from design_rules.errors import InputError
from design_rules.language import Text, say
from design_rules.pack import Pack, Parameter, Rule, Source
from design_rules.remedies import instead

SET = "--set "  # begins the source of a parameter that a user has set
_YES_NO = {"true": True, "false": False}


def override(pack: Pack, assignments: list[str]) -> Pack:
    """The pack with other values for some parameters, each given as RULE.PARAMETER=VALUE.

    RULE is an id or a name. The assignment takes the place of the source of the number: what it
    was drawn from no longer holds. With several packs, put them through `override_all`.

    Raises:
        InputError: with every assignment that names an unknown rule or parameter, or a value
            of the wrong type.
    """
    return override_all((pack,), assignments)[0]


def override_all(packs: tuple[Pack, ...], assignments: list[str]) -> tuple[Pack, ...]:
    """Several packs with other values for some parameters; see `override`.

    Raises:
        InputError: as `override`.
    """
    problems: list[Text] = []
    for assignment in assignments:
        try:
            packs = _assigned(packs, assignment)
        except InputError as error:
            problems += error.sentences
    if problems:
        raise InputError(*problems)
    return packs


def _assigned(packs: tuple[Pack, ...], assignment: str) -> tuple[Pack, ...]:
    target, equals, text = assignment.partition("=")
    rule_name, dot, parameter_name = target.partition(".")
    if not (equals and dot):
        raise InputError(say("packs.set_misshapen", given=assignment))
    rule = _named(packs, rule_name, assignment)
    parameter = next((each for each in rule.parameters if each.name == parameter_name), None)
    if parameter is None and not rule.parameters:
        raise InputError(say("packs.set_no_parameters", given=assignment, rule=rule.id))
    if parameter is None:
        hint = instead(parameter_name, [each.name for each in rule.parameters])
        raise InputError(
            say("packs.set_parameter", given=assignment, rule=rule.id, parameter=parameter_name,
                hint=hint)
        )  # fmt: skip
    changed = replace(
        parameter,
        value=_value(parameter, text.strip(), assignment),
        source=Source("J", SET + assignment),
    )
    return tuple(_with(pack, rule, changed) for pack in packs)


def _named(packs: tuple[Pack, ...], name: str, assignment: str) -> Rule:
    rules = [rule for pack in packs for rule in pack.rules]
    for rule in rules:
        if name in (rule.id, rule.name):
            return rule
    hint = instead(name, _names(rules))
    raise InputError(say("packs.set_rule", given=assignment, rule=name, hint=hint))


def _names(rules: list[Rule]) -> list[str]:
    return [name for rule in rules for name in (rule.id, rule.name)]


def _with(pack: Pack, rule: Rule, changed: Parameter) -> Pack:
    if rule not in pack.rules:
        return pack
    parameters = tuple(changed if p.name == changed.name else p for p in rule.parameters)
    new = replace(rule, parameters=parameters)
    return replace(pack, rules=tuple(new if each is rule else each for each in pack.rules))


def _value(parameter: Parameter, text: str, assignment: str) -> float | bool | str:
    if isinstance(parameter.value, bool):
        if text in _YES_NO:
            return _YES_NO[text]
        raise InputError(say("packs.set_yes_no", given=assignment))
    if isinstance(parameter.value, str):
        if text:
            return text
        raise InputError(say("packs.set_text", given=assignment))
    return _number(text, parameter.unit, assignment)


def _number(text: str, unit: str, assignment: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number) or "_" in text:
        phrase = "packs.set_number_in" if unit else "packs.set_number"
        raise InputError(say(phrase, given=assignment, unit=unit))
    return number


def select(packs: tuple[Pack, ...], only: list[str], skip: list[str]) -> tuple[Pack, ...]:
    """The packs with those rules alone that `only` names (all where it is empty) less `skip`.

    A rule is named by its id, its name or its family. Packs with no rule left are dropped.

    Raises:
        InputError: when a word names no rule or family, or no rule is left: a run without rules
            would look like a building without faults.
    """
    rules = [rule for pack in packs for rule in pack.rules]
    known = {name for rule in rules for name in _names_of(rule)}
    unknown = [("--only", word) for word in only if word not in known]
    unknown += [("--skip", word) for word in skip if word not in known]
    if unknown:
        raise InputError(
            *(say("packs.select", option=option, given=word, hint=instead(word, known))
              for option, word in unknown)
        )  # fmt: skip
    chosen = tuple(_with_rules(pack, _chooser(set(only), set(skip))) for pack in packs)
    if not any(pack.rules for pack in chosen):
        raise InputError(say("packs.select_none"))
    return tuple(pack for pack in chosen if pack.rules)


def _names_of(rule: Rule) -> set[str]:
    return {rule.id, rule.name, rule.family}


def _chooser(only: set[str], skip: set[str]) -> Callable[[Rule], bool]:
    return lambda rule: (not only or bool(_names_of(rule) & only)) and not _names_of(rule) & skip


def _with_rules(pack: Pack, chosen: Callable[[Rule], bool]) -> Pack:
    return replace(pack, rules=tuple(rule for rule in pack.rules if chosen(rule)))
