"""The shape of a rule pack in YAML: what must stand where."""

from typing import Annotated, Any, Literal

from pydantic import Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from design_rules.yaml_forms import Form, Kebab, RuleId, Sentence, Snake


def _plain_value(value: Any) -> float | bool | str:
    """A number, a text or a yes/no; whole numbers become decimal ones."""
    if isinstance(value, bool) or (isinstance(value, str) and value.strip()):
        return value
    if isinstance(value, int | float) and abs(value) < float("inf"):
        return float(value)
    raise PydanticCustomError("plain_value", "no number, text, true or false")


Value = Annotated[
    float | bool | str,
    PlainValidator(_plain_value),
    WithJsonSchema({"type": ["number", "boolean", "string"], "pattern": r"\S"}),
]


class WordsForm(Form):
    """A sentence in both languages."""

    en: Sentence
    nb: Sentence


class SourceForm(Form):
    """Where a number comes from: regulation (R), literature or guidance (L), judgement (J)."""

    tag: Literal["R", "L", "J"]
    text: Sentence


class ParameterForm(Form):
    """A number that a check works with. The unit is "" for a count or a yes/no."""

    value: Value
    unit: str
    source: SourceForm
    says: WordsForm


class CitationForm(Form):
    """Where the quote stands in the report."""

    document: Sentence
    heading: Sentence
    line: Annotated[int, Field(ge=1)]
    requirement: Sentence


class ExplainsForm(Form):
    """When the rule comes out which way."""

    satisfied: WordsForm
    violated: WordsForm
    undecidable: WordsForm
    not_applicable: WordsForm


class RuleForm(Form):
    """One rule. `family` may stand once for the whole file instead."""

    id: RuleId
    name: Kebab
    family: Kebab = ""
    title: WordsForm
    quote: Sentence
    citation: CitationForm
    reading: WordsForm
    weight: Literal["must", "should"]
    check: Kebab
    parameters: dict[Snake, ParameterForm] = Field(default={})
    messages: Annotated[dict[Kebab, WordsForm], Field(min_length=1)]
    explains: ExplainsForm


class HeadForm(Form):
    """What a pack as a whole is."""

    id: Kebab
    version: Sentence
    title: WordsForm
    document: WordsForm


class PackFileForm(Form):
    """A file of a pack: `pack` in exactly one file of it, rules in any."""

    pack: HeadForm = Field(default=None)  # type: ignore[assignment]  # left out, never empty
    family: Kebab = ""
    rules: list[RuleForm] = Field(default=[])
