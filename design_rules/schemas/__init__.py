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
    return {"$schema": _DRAFT, **_closed(form.model_json_schema()), "title": title}


def _closed(part: Any) -> Any:
    """Blocks that say which keys they take, made to take no others."""
    if isinstance(part, list):
        return [_closed(each) for each in part]
    if not isinstance(part, dict):
        return part
    shut = {"additionalProperties": False} if "patternProperties" in part else {}
    return {key: _closed(inner) for key, inner in part.items()} | shut


def _pack() -> dict[str, Any]:
    found = _of_form(PackFileForm, "Rule pack of design-rules, or one file of it")
    found["properties"]["pack"].pop("default", None)  # left out, never null
    return {**found, "anyOf": [{"required": ["pack"]}, {"required": ["rules"]}]}


def _facts() -> dict[str, Any]:
    """With the words that ship, so that an editor can offer them."""
    found = _of_form(FactsForm, "Facts file of design-rules")
    room = found["$defs"]["RoomForm"]["properties"]
    vocabulary = load_vocabulary()
    _of_type(room["use"], "string")["enum"] = sorted(vocabulary.uses)
    _of_type(room["zone"], "string")["enum"] = sorted(vocabulary.zones)
    kinds = sorted(kind.name for kind in fixture_words().kinds)
    _of_type(_of_type(room["fixtures"], "array")["items"], "string")["enum"] = kinds
    return found


def _of_type(choice: dict[str, Any], type_: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in choice["anyOf"] if each["type"] == type_)
    return found
