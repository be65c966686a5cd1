"""Holds what a YAML file says against a form, and says in plain words what does not fit."""

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo
from pydantic_core import ErrorDetails, PydanticCustomError

from design_rules.language import Argument, Text, say
from design_rules.remedies import instead
from design_rules.yaml_lines import Fault, KeyPath, YamlFile

_SENTENCE = r"\S"
_KEBAB = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
_SNAKE = r"^[a-z][a-z0-9_]*$"
_RULE_ID = r"^[A-Z]{2,4}[0-9]{3,4}$"

Sentence: TypeAlias = Annotated[str, Field(pattern=_SENTENCE)]
Kebab: TypeAlias = Annotated[str, Field(pattern=_KEBAB)]
Snake: TypeAlias = Annotated[str, Field(pattern=_SNAKE)]
RuleId: TypeAlias = Annotated[str, Field(pattern=_RULE_ID)]


class Form(BaseModel):
    """What may stand in a block of YAML: these keys, of these types, and nothing else."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


_F = TypeVar("_F", bound=Form)
Vocabularies: TypeAlias = Mapping[str, frozenset[str]]  # name of a list of words -> the words


class ListedIn:
    """Marks a text that must be one of the words which the loader of the file passes along."""

    def __init__(self, vocabulary: str) -> None:
        self.vocabulary = vocabulary

    def __call__(self, word: str, info: ValidationInfo) -> str:
        """Let a listed word pass.

        Raises:
            PydanticCustomError: when the word is not listed.
        """
        known = (info.context or {})[self.vocabulary]
        if word not in known:
            raise PydanticCustomError("not_listed", "not listed", {"known": sorted(known)})
        return word


def fit(
    form: type[_F], file: YamlFile, vocabularies: Vocabularies | None = None
) -> tuple[_F | None, list[Fault]]:
    """What a file says, in the shape of a form; or None, and everything that does not fit it."""
    try:
        return form.model_validate(file.data, context=vocabularies), []
    except ValidationError as error:
        return None, [_fault(form, file, each) for each in error.errors(include_url=False)]


def _fault(form: type[Form], file: YamlFile, error: ErrorDetails) -> Fault:
    path: KeyPath = tuple(part for part in error["loc"] if part != "[key]")
    where = ".".join(part for part in path if isinstance(part, str))
    if not path:
        return Fault(1, say("yaml_forms.no_keys", known=", ".join(form.model_fields)))
    return Fault(file.line(path), _sentence(form, path, where, error))


def _sentence(form: type[Form], path: KeyPath, where: str, error: ErrorDetails) -> Text:
    kind, given, more = error["type"], error["input"], error.get("ctx", {})
    if kind == "extra_forbidden":
        known = set(_form_around(form, path).model_fields)
        return say("yaml_forms.unknown_key", where=where, hint=instead(str(path[-1]), known))
    if kind in ("literal_error", "not_listed"):
        return _unlisted(where, given, more.get("known") or _quoted(str(more["expected"])))
    if kind == "string_type" and isinstance(given, bool | int | float):
        return say("yaml_forms.quote", where=where)
    if kind == "string_pattern_mismatch":
        blank = not given.strip()
        phrase = "blank" if blank else _PATTERNS[more["pattern"]]
        return say(f"yaml_forms.{phrase}", where=where, given=given)
    numbers: dict[str, Argument] = {
        name: value for name, value in more.items() if isinstance(value, int | float)
    }
    return say(f"yaml_forms.{_KINDS.get(kind, 'wrong')}", where=where, **numbers)


def _unlisted(where: str, given: object, known: list[str]) -> Text:
    if not isinstance(given, str):
        return say("yaml_forms.quote_one_of", where=where, known=", ".join(known))
    if not given.strip():
        return say("yaml_forms.blank", where=where)
    return say("yaml_forms.unlisted", where=where, given=given, hint=instead(given, known))


def _quoted(expected: str) -> list[str]:
    """The words of pydantic's "'clear', 'frosted' or 'none'"."""
    return expected.split("'")[1::2]


_PATTERNS = {_SENTENCE: "blank", _KEBAB: "kebab", _SNAKE: "snake", _RULE_ID: "rule_id"}
_KINDS = {
    "missing": "missing",
    "model_type": "keys",
    "dict_type": "keys",
    "list_type": "list",
    "string_type": "text",
    "float_type": "number",
    "finite_number": "number",
    "int_type": "whole",
    "int_from_float": "whole",
    "bool_type": "yes_no",
    "plain_value": "plain_value",
    "too_short": "too_few",
    "too_long": "too_many",
    "greater_than": "greater_than",
    "greater_than_equal": "at_least",
    "less_than_equal": "at_most",
}


def _form_around(form: type[Form], path: KeyPath) -> type[Form]:
    """The form that an unknown key stands in."""
    here: Any = form
    for part in path[:-1]:
        here = _inside(here, part)
    return here  # type: ignore[no-any-return]


def _inside(shape: Any, part: str | int) -> Any:
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return _bare(shape.model_fields[str(part)].annotation)
    return _bare(get_args(shape)[-1])  # the values of a dict, the items of a list


def _bare(shape: Any) -> Any:
    """A type without its marks and without "or nothing"."""
    if get_origin(shape) is Annotated:
        return _bare(get_args(shape)[0])
    if get_origin(shape) in (Union, UnionType):
        return _bare(next(each for each in get_args(shape) if each is not NoneType))
    return shape
