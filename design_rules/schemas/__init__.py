"""JSON Schemas (draft 2020-12) of the files that others write for us or read from us."""

import json
from pathlib import Path
from typing import Any, Literal, TypeAlias

from design_rules.check.pack_form import PackFileForm
from design_rules.understand.facts_form import FactsForm
from design_rules.understand.fixtures import fixture_words
from design_rules.understand.vocabulary import load_vocabulary
from design_rules.yaml_forms import Form

Kind: TypeAlias = Literal["report", "pack", "facts"]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_REPORT = Path(__file__).with_name("report.json")


def schema(kind: Kind) -> dict[str, Any]:
    """The JSON Schema of a report, of a file of a rule pack, or of a facts file."""
    if kind == "pack":
        return _pack()
    if kind == "facts":
        return _facts()
    report: dict[str, Any] = json.loads(_REPORT.read_text(encoding="utf-8"))
    return report


def _of_form(form: type[Form], title: str) -> dict[str, Any]:
    return {"$schema": _DRAFT, **form.model_json_schema(), "title": title}


def _pack() -> dict[str, Any]:
    found = _of_form(PackFileForm, "Rule pack of design-rules, or one file of it")
    found["properties"]["pack"].pop("default", None)  # left out, never null
    return {**found, "anyOf": [{"required": ["pack"]}, {"required": ["rules"]}]}


def _facts() -> dict[str, Any]:
    """With the words that ship, so that an editor can offer them."""
    found = _of_form(FactsForm, "Facts file of design-rules")
    room = found["$defs"]["RoomForm"]["properties"]
    vocabulary = load_vocabulary()
    _text_in(room["use"])["enum"] = sorted(vocabulary.uses)
    _text_in(room["zone"])["enum"] = sorted(vocabulary.zones)
    kinds = sorted(kind.name for kind in fixture_words().kinds)
    _text_in(_list_in(room["fixtures"])["items"])["enum"] = kinds
    return found


def _text_in(choice: dict[str, Any]) -> dict[str, Any]:
    return _of_type(choice, "string")


def _list_in(choice: dict[str, Any]) -> dict[str, Any]:
    return _of_type(choice, "array")


def _of_type(choice: dict[str, Any], type_: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in choice["anyOf"] if each["type"] == type_)
    return found
