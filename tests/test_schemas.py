from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from design_rules.check.pack_form import PackFileForm
from design_rules.schemas import Kind, schema
from design_rules.understand.facts_form import FactsForm
from design_rules.understand.fixtures import fixture_words
from design_rules.understand.vocabulary import load_vocabulary
from design_rules.yaml_forms import Form, Vocabularies, fit
from design_rules.yaml_lines import YamlFile, parse_yaml

from .check.sample_pack import HEAD, RULES
from .understand.test_facts_file import ALL, UNANSWERED

KINDS: tuple[Kind, ...] = ("report", "pack", "facts")
VALIDATORS = {kind: Draft202012Validator(schema(kind)) for kind in KINDS}
WORDS: Vocabularies = {
    "uses": load_vocabulary().uses,
    "zones": load_vocabulary().zones,
    "fixtures": frozenset(kind.name for kind in fixture_words().kinds),
}
SHA = "0" * 64
REPORT: dict[str, Any] = {
    "schema_version": "1",
    "tool": {"name": "design-rules", "version": "0.1.0"},
    "models": [
        {
            "file": "a.ifc", "sha256": SHA, "ifc_schema": "IFC4",
            "project": "", "application": "Writer 1",
        }
    ],
    "packs": [{"id": "trygg-plus-kvinner", "version": "0.1.0", "sha256": SHA}],
    "readiness": {
        "rooms": 42, "rooms_with_use": 40, "rooms_reachable": 41, "doors": 50,
        "doors_resolved": 49, "contested_links": 1, "units": 8,
    },
    "summary": {
        "satisfied": 1, "violated": 0, "undecidable": 1, "not_applicable": 0, "waived": 0,
        "crashed": 0,
    },
    "rules": [
        {
            "id": "TP101", "family": "private-bathroom", "title": "Bathroom", "quote": "eget bad",
            "citation": "line 577", "weight": "must", "outcome": "undecidable", "examined": 2,
        }
    ],
    "findings": [
        {
            "id": "TP101/3f9c2a", "rule": "TP101", "family": "private-bathroom",
            "outcome": "satisfied", "weight": "must",
            "subject": {"kind": "unit", "name": "103", "guids": ["g"], "storey": "1"},
            "message": "103 has a bathroom.",
            "measures": [
                {"name": "width", "value": 0.9, "unit": "m", "limit": 0.86, "margin": 0.04,
                 "tolerance": 0.002}
            ],
            "evidence": [{"kind": "rooms", "guids": ["g"]}],
            "missing": [], "repair": [], "state": None,
        },
        {
            "id": "TP101/a1", "rule": "TP101", "family": "private-bathroom",
            "outcome": "undecidable", "weight": "must",
            "subject": {"kind": "building", "name": "", "guids": [], "storey": ""},
            "message": "Nobody says.", "measures": [], "evidence": [],
            "missing": [{"guid": "", "fact": "the use", "remedy": "Name the room."}],
            "repair": [{"change": "Move the door.", "guids": ["g"]}], "state": "new",
        },
    ],
    "assumptions": [
        {"about": "", "says": "One resident.", "because": "One bedroom.", "used_by": ["TP101"]}
    ],
    "crashes": [{"rule": "TP102", "subject": "", "error": "KeyError: 'x'"}],
}  # fmt: skip


def errors(kind: Kind, value: object) -> list[str]:
    return [error.json_path for error in VALIDATORS[kind].iter_errors(value)]


def data(text: str) -> Any:
    return parse_yaml(text.encode(), "a.yaml").data


def changed(*path: str | int, to: object = None, drop: bool = False) -> dict[str, Any]:
    """The sample report with one value changed or taken out."""
    report = deepcopy(REPORT)
    inner: Any = report
    for part in path[:-1]:
        inner = inner[part]
    if drop:
        del inner[path[-1]]
    else:
        inner[path[-1]] = to
    return report


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_one_of_draft_2020_12(kind: Kind) -> None:
    found = schema(kind)
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(found)


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_can_be_changed_without_harm_to_the_next_one(kind: Kind) -> None:
    schema(kind).clear()
    assert schema(kind)["title"]


class TestReport:
    def test_a_report_as_in_the_contract_is_valid(self) -> None:
        assert errors("report", REPORT) == []

    def test_further_fields_may_be_added_anywhere(self) -> None:
        def widened(value: Any) -> Any:
            if isinstance(value, list):
                return [widened(each) for each in value]
            if isinstance(value, dict):
                return {key: widened(each) for key, each in value.items()} | {"further": 1}
            return value

        assert errors("report", widened(REPORT)) == []

    @pytest.mark.parametrize(
        "path",
        [
            *((key,) for key in REPORT),
            *(("tool", key) for key in REPORT["tool"]),
            *(("models", 0, key) for key in REPORT["models"][0]),
            *(("packs", 0, key) for key in REPORT["packs"][0]),
            *(("readiness", key) for key in REPORT["readiness"]),
            *(("summary", key) for key in REPORT["summary"]),
            *(("rules", 0, key) for key in REPORT["rules"][0]),
            *(("findings", 0, key) for key in REPORT["findings"][0] if key != "missing"),
            *(("findings", 0, "subject", key) for key in REPORT["findings"][0]["subject"]),
            *(("findings", 0, "measures", 0, k) for k in REPORT["findings"][0]["measures"][0]),
            *(("findings", 1, "missing", 0, k) for k in REPORT["findings"][1]["missing"][0]),
            *(("findings", 1, "repair", 0, k) for k in REPORT["findings"][1]["repair"][0]),
            *(("assumptions", 0, key) for key in REPORT["assumptions"][0]),
            *(("crashes", 0, key) for key in REPORT["crashes"][0]),
        ],
        ids=lambda path: ".".join(str(part) for part in path),
    )
    def test_no_field_of_the_contract_may_be_left_out(self, path: tuple[str | int, ...]) -> None:
        assert errors("report", changed(*path, drop=True)) != []

    @pytest.mark.parametrize(
        ("path", "value"),
        [
            (("schema_version",), 1),
            (("schema_version",), "2"),
            (("models",), []),
            (("models", 0, "sha256"), "abc"),
            (("readiness", "rooms"), -1),
            (("summary", "violated"), "none"),
            (("rules", 0, "weight"), "may"),
            (("rules", 0, "outcome"), "pass"),
            (("findings", 0, "outcome"), "crashed"),
            (("findings", 0, "state"), "old"),
            (("findings", 0, "id"), "TP101"),
            (("findings", 0, "message"), ""),
            (("findings", 0, "evidence"), [{"guids": []}]),
            (("findings", 0, "measures", 0, "value"), "0.9"),
        ],
    )
    def test_a_wrong_value_is_found_where_it_stands(
        self, path: tuple[str | int, ...], value: object
    ) -> None:
        (found,) = errors("report", changed(*path, to=value))
        assert found.startswith(f"$.{path[0]}")

    @pytest.mark.parametrize("outcome", ["satisfied", "violated", "not_applicable"])
    def test_something_is_missing_only_when_undecidable(self, outcome: str) -> None:
        missing = REPORT["findings"][1]["missing"]
        report = changed("findings", 0, "outcome", to=outcome)
        assert errors("report", report) == []
        del report["findings"][0]["missing"]
        assert errors("report", report) == []
        report["findings"][0]["missing"] = missing
        assert errors("report", report) == ["$.findings[0].missing"]

    def test_undecidable_names_something_missing(self) -> None:
        assert errors("report", changed("findings", 1, "missing", to=[])) != []
        assert errors("report", changed("findings", 1, "missing", drop=True)) != []


class TestPack:
    @pytest.mark.parametrize("text", [HEAD, RULES, HEAD + RULES])
    def test_every_kind_of_file_of_a_pack_is_valid(self, text: str) -> None:
        assert errors("pack", data(text)) == []

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("family: roofs\n", "family: roofs\nauthor: me\n"),
            ("    weight: must\n", ""),
            ("weight: must", "weight: may"),
            ("GR102", "gr102"),
            ("roof-soil", "Roof soil"),
            (", nb: Dyp jord", ""),
            ('"jord på taket"', "' '"),
            ("value: 0.2", "value: []"),
            ("        unit: m\n", ""),
            ("tag: L", "tag: Q"),
        ],
    )
    def test_a_wrong_file_is_not(self, old: str, new: str) -> None:
        assert old in RULES
        assert errors("pack", data(RULES.replace(old, new, 1))) != []

    @pytest.mark.parametrize("value", [{}, {"family": "roofs"}, [], {"pack": None}])
    def test_a_file_of_a_pack_holds_a_head_or_rules(self, value: object) -> None:
        assert errors("pack", value) != []


class TestFacts:
    def test_a_file_with_everything_is_valid(self) -> None:
        assert errors("facts", data(ALL)) == []

    def test_a_file_with_open_questions_only_is_valid(self) -> None:
        assert errors("facts", data(UNANSWERED)) == []

    def test_the_words_that_ship_are_offered(self) -> None:
        room = schema("facts")["$defs"]["RoomForm"]["properties"]
        assert set(room["use"]["anyOf"][0]["enum"]) == load_vocabulary().uses
        assert set(room["zone"]["anyOf"][0]["enum"]) == load_vocabulary().zones
        assert "toilet" in room["fixtures"]["anyOf"][0]["items"]["anyOf"][0]["enum"]


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    items: list[Any] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [path, *(each for key, inner in items for each in places(inner, (*path, key)))]


def replaced(value: Any, path: tuple[str | int, ...], new: object) -> Any:
    if not path:
        return new
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


def renamed(value: Any, path: tuple[str | int, ...], new: str) -> Any:
    """The value with another key at a path; as it is where a list item stands there."""
    if len(path) > 1:
        return replaced(value, path[:1], renamed(value[path[0]], path[1:], new))
    if isinstance(value, list):
        return value
    return {new if key == path[0] else key: inner for key, inner in value.items()}


ODD = [
    None, True, False, 0, 1, -1, 2.5, 1e6 + 0.5, "", " ", "x", "1", "toilet", "free", "A9", [],
    [1], ["x", "y"], ["toilet", None], {}, {"x": 1}, {"en": "a", "nb": "b"}, {"use": "bedroom"},
]  # fmt: skip
SAMPLES: list[tuple[Kind, type[Form], Any]] = [
    ("facts", FactsForm, data(ALL)),
    ("pack", PackFileForm, data(HEAD + RULES)),
]


@pytest.mark.parametrize(("kind", "form", "sample"), SAMPLES, ids=["facts", "pack"])
@settings(max_examples=60, deadline=None)
@given(choose=st.data())
def test_what_the_schema_allows_is_what_the_program_reads(
    kind: Kind, form: type[Form], sample: Any, choose: st.DataObject
) -> None:
    path = choose.draw(st.sampled_from(places(sample)[1:]))
    value = replaced(sample, path, choose.draw(st.sampled_from(ODD)))
    if choose.draw(st.booleans()):
        value = renamed(sample, path, choose.draw(st.sampled_from(["", " ", "x", "A b", "use"])))
    if kind == "facts" and value.get("staff_positions"):
        value["staff_positions"] = []  # a point needs its room: the schema does not say so
    read, _ = fit(form, YamlFile("a.yaml", value), WORDS)
    assert (read is not None) == (errors(kind, value) == [])


def test_nothing_of_this_depends_on_the_working_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert schema("report")["required"][0] == "schema_version"
