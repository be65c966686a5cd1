"""Turns a rule into the check that decides it, and says where the two do not fit."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from string import Formatter
from typing import Any, TypeAlias, cast, get_type_hints

from design_rules.check.base import Check
from design_rules.check.pack_files import RulePlaces
from design_rules.check.tailoring import SET
from design_rules.errors import PackError
from design_rules.language import Text, Words, say
from design_rules.pack import Pack, Parameter, Rule
from design_rules.remedies import instead

Kinds: TypeAlias = Mapping[str, type[Check]]
_Problem: TypeAlias = tuple[tuple[str, ...], Text]  # keys within the rule, what is wrong there
_EXAMPLE = "{unit}"
_SIZES = ("m", "m2", "m3")


def bind(rule: Rule, kinds: Kinds) -> Check:
    """The check that decides a rule, with the rule's parameters as its fields.

    Raises:
        PackError: when there is no such kind of check, or the parameters are not its fields.
    """
    problems = list(_misfits(rule, kinds))
    if problems:
        raise PackError(*(say("yaml_lines.at", place=rule.id, what=what) for _, what in problems))
    kind = kinds[rule.check]
    types = _fields(kind)
    values: dict[str, Any] = {p.name: types[p.name](p.value) for p in rule.parameters}
    return cast(Callable[..., Check], kind)(**values)


def check_binding(pack: Pack, kinds: Kinds) -> None:
    """Make sure that every rule of a pack fits its check and has a message for each reason.

    Best called when the user's own values are in: they are checked, and named as such.

    Raises:
        PackError: with every problem of every rule, each with file and line.
    """
    found = [
        (rule, keys, what)
        for rule in pack.rules
        for keys, what in (*_misfits(rule, kinds), *_wrong_messages(rule, kinds))
    ]
    if found:
        files = RulePlaces(pack)
        raise PackError(
            *(say("yaml_lines.at", place=_place(files, rule, keys), what=what)
              for rule, keys, what in found)
        )  # fmt: skip


def _place(files: RulePlaces, rule: Rule, keys: tuple[str, ...]) -> str:
    """Where a problem comes from: the argument that set a value, or a line of the pack."""
    for parameter in rule.parameters:
        set_by = parameter.source.text
        if keys == ("parameters", parameter.name, "value") and set_by.startswith(SET):
            return set_by
    return files.of(rule, *keys)


def _misfits(rule: Rule, kinds: Kinds) -> Iterator[_Problem]:
    kind = kinds.get(rule.check)
    if kind is None:
        hint = instead(rule.check, list(kinds))
        yield ("check",), say("packs.unknown_check", given=rule.check, hint=hint)
        return
    types = _fields(kind)
    given = {parameter.name: parameter for parameter in rule.parameters}
    for name in (name for name in types if name not in given):
        args = {"check": rule.check, "parameter": name, "rule": rule.id}
        yield ("parameters",), say("packs.parameter_missing", **args)
    for name, parameter in given.items():
        where = ("parameters", name)
        if name not in types:
            hint = instead(name, list(types))
            args = {"check": rule.check, "parameter": name}
            yield where, say("packs.parameter_unknown", **args, hint=hint)
        elif not _fits(types[name], parameter):
            phrase = f"packs.parameter_{_TYPES[types[name]]}"
            yield (*where, "value"), say(phrase, parameter=name, rule=rule.id)
        elif (too_small := _too_small(kind, parameter)) is not None:
            yield (*where, "value"), say(too_small, parameter=name, rule=rule.id)


_TYPES: dict[type, str] = {float: "number", int: "whole", bool: "yes_no", str: "text"}


def _fields(kind: type[Check]) -> dict[str, type]:
    """Names and types of the parameters that a kind of check takes.

    Raises:
        TypeError: when a field is of another type than float, int, bool or str.
    """
    if not is_dataclass(kind):
        return {}
    hints = get_type_hints(kind)
    found = {field.name: hints[field.name] for field in fields(kind) if field.init}
    for name, type_ in found.items():
        if type_ not in _TYPES:
            raise TypeError(f"{kind.__name__}.{name} must be a float, int, bool or str")
    return found


def _fits(type_: type, parameter: Parameter) -> bool:
    value = parameter.value
    if isinstance(value, bool | str) or type_ in (bool, str):
        return type(value) is type_
    return type_ is float or float(value).is_integer()


def _too_small(kind: type[Check], parameter: Parameter) -> str | None:
    """Why a number is none that a building can be held against; None for a sane one.

    A negative limit is passed by everything, and a length or area of zero asks for nothing.
    """
    value = parameter.value
    if isinstance(value, bool | str):
        return None
    if value < 0:
        return "packs.parameter_negative"
    is_size = parameter.unit in _SIZES and parameter.name not in kind.may_be_zero
    return "packs.parameter_zero" if is_size and value == 0 else None


def _wrong_messages(rule: Rule, kinds: Kinds) -> Iterator[_Problem]:
    kind = kinds.get(rule.check)
    reasons = kind.reasons if kind else tuple(rule.messages)
    for reason in reasons:
        if reason not in rule.messages:
            yield ("messages",), say("packs.message_missing", rule=rule.id, reason=reason)
    for reason, words in rule.messages.items():
        if reason not in reasons:
            hint = instead(reason, reasons)
            args = {"check": rule.check, "reason": reason}
            yield ("messages", reason), say("packs.message_unknown", **args, hint=hint)
        yield from _wrong_placeholders(reason, words)


def _wrong_placeholders(reason: str, words: Words) -> Iterator[_Problem]:
    used: list[set[str]] = []
    for language, sentence in sorted(words.items()):
        where = ("messages", reason, language)
        try:
            names = set(_placeholders(sentence))
        except ValueError:
            yield where, say("packs.braces", reason=reason, example=_EXAMPLE)
            continue
        for name in sorted(names):
            if not name.isidentifier():
                args = {"given": f"{{{name}}}", "reason": reason, "example": _EXAMPLE}
                yield where, say("packs.placeholder", **args)
        used.append(names)
    if len(used) > 1 and used[0] != used[1]:
        names_in_one = ", ".join(sorted(used[0] ^ used[1]))
        what = say("packs.placeholders_differ", reason=reason, names=names_in_one)
        yield ("messages", reason), what


def _placeholders(sentence: str) -> Iterator[str]:
    """What stands between braces, with any format that follows it (which is never allowed)."""
    for _, name, form, conversion in Formatter().parse(sentence):
        if name is not None:
            yield name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
