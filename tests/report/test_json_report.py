import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from design_rules.findings import CheckRun, Crash
from design_rules.language import Language
from design_rules.report.json_report import report_json
from design_rules.schemas import schema
from tests.report import samples


def written(run: CheckRun, language: Language = "en") -> Any:
    return json.loads(report_json(run, language))


@pytest.mark.parametrize("language", ["en", "nb"])
def test_the_report_fits_its_own_schema(language: Language) -> None:
    run = samples.run(crashes=(Crash("TP105", "", "ValueError: x"),))
    jsonschema.validate(written(run, language), schema("report"))


def test_keys_stand_in_the_order_of_the_contract() -> None:
    report = written(samples.run())
    assert list(report) == [
        "schema_version", "tool", "models", "packs", "readiness", "summary", "rules", "findings",
        "assumptions", "crashes", "changed_parameters",
    ]  # fmt: skip
    assert report["schema_version"] == "1"
    assert list(report["findings"][0]) == [
        "id", "rule", "family", "outcome", "weight", "subject", "message", "measures", "evidence",
        "missing", "repair", "state",
    ]  # fmt: skip


def test_findings_are_counted_by_outcome_and_accepted_ones_apart() -> None:
    run = samples.run(crashes=(Crash("TP105", "", "boom"),))
    assert written(run)["summary"] == {
        "satisfied": 1, "violated": 1, "undecidable": 1, "not_applicable": 1, "waived": 0,
        "crashed": 1,
    }  # fmt: skip
    first = run.results[0]
    accepted = replace(first, findings=(replace(first.findings[0], state="waived"),))
    summary = written(replace(run, results=(accepted, *run.results[1:])))["summary"]
    assert (summary["violated"], summary["waived"]) == (0, 1)


def test_messages_are_the_rules_own_words_in_the_language_asked_for() -> None:
    messages = [finding["message"] for finding in written(samples.run(), "nb")["findings"]]
    assert messages[0] == "104 Bad deles av to boliger."
    assert written(samples.run())["findings"][0]["message"] == "104 Bad is shared by two homes."


def test_missing_facts_stand_with_undecidable_findings_only() -> None:
    for finding in written(samples.run())["findings"]:
        assert bool(finding["missing"]) == (finding["outcome"] == "undecidable")
    missing = written(samples.run())["findings"][1]["missing"][0]
    assert missing["guid"] == "bad"
    assert missing["fact"] == "what 104 Bad is used for"
    assert "LongName" in missing["remedy"]


def test_rules_carry_quote_citation_and_parameters_with_their_source() -> None:
    rule = written(samples.run())["rules"][0]
    assert rule["quote"] == "delte bad bidrar"
    assert rule["citation"] == 'Trygg+ (report), "2 Sammendrag", line 76'
    assert rule["requirement"] == "SA-1"
    assert rule["parameters"][0]["source"] == {"tag": "R", "text": "TEK17"}
    assert [each["outcome"] for each in written(samples.run())["rules"]] == [
        "violated", "undecidable", "satisfied", "not_applicable",
    ]  # fmt: skip


def test_evidence_begins_with_its_kind() -> None:
    evidence = written(samples.run())["findings"][0]["evidence"]
    assert [next(iter(each)) for each in evidence] == ["kind"] * 4
    assert [each["kind"] for each in evidence] == ["room", "door", "none-found", "route"]


def test_the_same_run_gives_the_same_bytes() -> None:
    assert report_json(samples.run(), "en") == report_json(samples.run(), "en")


def test_hostile_names_leave_the_json_valid() -> None:
    report = written(samples.run(samples.HOSTILE))
    assert report["findings"][0]["subject"]["name"] == samples.HOSTILE
    assert "\x1b" not in report["findings"][0]["message"]
