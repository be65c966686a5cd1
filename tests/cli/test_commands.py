import json
import os
import re
import subprocess
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

import design_rules.cli.start
import design_rules.pipeline
from design_rules import __version__
from design_rules.findings import CheckRun, Crash
from design_rules.verdict import Outcome
from tests.cli.calling import Call
from tests.pipeline.small_models import house
from tests.report import samples


@pytest.fixture(autouse=True)
def unopened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Model files are not opened before the rules are looked at: here few of them exist."""
    monkeypatch.setattr(design_rules.pipeline, "opened", lambda *_: nullcontext())


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checking finds the sample run instead of reading a model."""
    monkeypatch.setattr(design_rules.pipeline, "check_models", lambda *_: samples.run())


def only(outcome: Outcome) -> CheckRun:
    """A run in which every rule came to the same outcome."""
    whole = samples.run()
    kept = [each for each in whole.results if each.outcome is outcome]
    return replace(whole, results=tuple(kept))


def finds(monkeypatch: pytest.MonkeyPatch, found: CheckRun) -> None:
    monkeypatch.setattr(design_rules.pipeline, "check_models", lambda *_: found)


# --- exit codes ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("outcome", "fail_on", "code"),
    [
        (Outcome.VIOLATED, "violated", 1),
        (Outcome.VIOLATED, "undecidable", 1),
        (Outcome.VIOLATED, "never", 0),
        (Outcome.UNDECIDABLE, "violated", 0),
        (Outcome.UNDECIDABLE, "undecidable", 1),
        (Outcome.SATISFIED, "undecidable", 0),
        (Outcome.NOT_APPLICABLE, "undecidable", 0),
    ],
)
def test_the_exit_code_is_what_fail_on_names(
    call: Call, monkeypatch: pytest.MonkeyPatch, outcome: Outcome, fail_on: str, code: int
) -> None:
    finds(monkeypatch, only(outcome))
    assert call("check", "a.ifc", "--fail-on", fail_on).code == code


def test_an_accepted_violation_does_not_count(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    found = only(Outcome.VIOLATED)
    (result,) = found.results
    accepted = replace(result.findings[0], state="waived")
    finds(monkeypatch, replace(found, results=(replace(result, findings=(accepted,)),)))
    assert call("check", "a.ifc").code == 0


def test_a_crashed_check_is_our_fault_and_the_report_comes_all_the_same(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    finds(monkeypatch, samples.run(crashes=(Crash("TP105", "", "ValueError: x"),)))
    ended = call("check", "a.ifc", "--format", "json")
    assert ended.code == 3
    assert json.loads(ended.out)["crashes"] == [
        {"rule": "TP105", "subject": "", "error": "ValueError: x"}
    ]
    assert "TP105" in ended.err


def test_an_unforeseen_fault_is_one_sentence_and_never_a_traceback(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> CheckRun:
        raise ValueError("on\nfire")

    monkeypatch.setattr(design_rules.pipeline, "check_models", broken)
    ended = call("check", "a.ifc")
    assert (ended.code, ended.out) == (3, "")
    assert ended.err.count("\n") == 1
    assert "ValueError: on fire" in ended.err
    monkeypatch.setenv("DESIGN_RULES_DEBUG", "1")
    assert "Traceback" in call("check", "a.ifc").err


@pytest.mark.parametrize("error", [MemoryError(), OSError(28, "No space left on device")])
def test_running_out_of_memory_or_disk_is_no_fault_of_ours(
    call: Call, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def exhausted(*_: object) -> CheckRun:
        raise error

    monkeypatch.setattr(design_rules.pipeline, "check_models", exhausted)
    ended = call("check", "a.ifc")
    assert ended.code == 2
    assert "had to stop" in ended.err


def test_ctrl_c_while_the_program_loads_ends_quietly(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(design_rules.cli.start, "start", interrupted)
    ended = call("check", "a.ifc")
    assert (ended.code, ended.out, ended.err) == (2, "", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["frob"], "There is no command frob."),
        (["check"], "MODEL is missing."),
        (["check", "a.ifc", "--frob"], "There is no option --frob."),
        (["check", "a.ifc", "--set"], "--set"),
        (["check", "a.ifc", "--format", "xml"], "--format cannot be xml. Use one of: text, json"),
        (["check", "a.ifc", "--fail-on", "x"], "violated, undecidable, never"),
        (["check", "a.ifc", "--lang", "de"], "--lang cannot be de"),
        (["check", "a.ifc", "--report", "a.pdf"], "a.pdf: there is no report of that kind"),
        (["check", "a.ifc", "--report", "none/a.json"], "none/a.json cannot be written"),
        (["check", "a.ifc", "--rules", "nowhere"], "There is no rule pack nowhere"),
        (["check", "a.ifc", "--only", "TP9999"], "--only TP9999"),
        (["check", "a.ifc", "--set", "TP109.limit=wide"], "--set TP109.limit=wide"),
        (["check", "nowhere.ifc"], "nowhere.ifc: there is no such file"),
        (["rooms", "a.ifc", "--format", "xml"], "table, json, csv, yaml"),
        (["graph", "a.ifc", "--format", "html"], "json, graphml, svg"),
        (["rules", "TP9999"], "There is no rule TP9999."),
        (["rules", "TP101", "TP102"], "TP102"),
        (["schema", "waivers"], "report, pack, facts"),
    ],
)
def test_a_wrong_call_is_told_in_one_sentence_on_standard_error(
    call: Call, arguments: list[str], said: str
) -> None:
    ended = call(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert "Traceback" not in ended.err
    assert ended.err.count("\n") == 1


def test_wrong_calls_are_told_in_norwegian_too(call: Call) -> None:
    assert "Valget --frob finnes ikke" in call("check", "--frob", "--lang", "nb").err
    assert "Kommandoen frob finnes ikke" in call("frob", "--lang=nb").err


# --- what is written where -----------------------------------------------------------------------
def test_standard_output_carries_the_result_alone(call: Call, checked: None) -> None:
    ended = call("check", "a.ifc", "--format", "json", "--lang", "nb")
    assert ended.err == ""
    assert json.loads(ended.out)["findings"][0]["message"] == "104 Bad deles av to boliger."


def test_reports_are_written_beside_what_is_shown(
    call: Call, checked: None, tmp_path: Path
) -> None:
    as_json, as_text = tmp_path / "r.json", tmp_path / "r.txt"
    ended = call("check", "a.ifc", "--report", str(as_json), "--report", str(as_text))
    assert "104 Bad is shared" in ended.out
    assert json.loads(as_json.read_text(encoding="utf-8"))["schema_version"] == "1"
    assert as_text.read_text(encoding="utf-8") == ended.out


def test_a_run_that_fails_damages_no_report(call: Call, tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    report.write_text("before")
    assert call("check", "nowhere.ifc", "--report", str(report)).code == 2
    assert report.read_text() == "before"
    assert list(tmp_path.iterdir()) == [report]


def test_a_model_is_never_overwritten_by_its_report(call: Call, tmp_path: Path) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text("{}")
    ended = call("check", "a.ifc", "--facts", str(facts), "--report", str(facts))
    assert (ended.code, facts.read_text()) == (2, "{}")


def test_quiet_shows_only_what_is_violated_or_open(call: Call, checked: None) -> None:
    page = call("check", "a.ifc", "--quiet").out
    assert "Violated" in page
    assert "Assumptions" not in page


# --- help, version, rules, schema ----------------------------------------------------------------
@pytest.mark.parametrize("name", ["", "check", "rooms", "graph", "rules", "schema"])
def test_help_exists_in_both_languages(call: Call, name: str) -> None:
    arguments = [name] if name else []
    english = call(*arguments, "--help")
    norwegian = call(*arguments, "--help", "--lang", "nb") if name else None
    assert english.code == 0
    assert "Usage:" in english.out
    assert "cli." not in english.out
    if norwegian is not None:
        assert "Bruk:" in norwegian.out
        for word in ("Usage:", "Options:", "Arguments:", "Show this", "required"):
            assert word not in norwegian.out


def test_help_of_the_program_speaks_the_language_of_the_desk(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "nb_NO.UTF-8")
    assert "Kommandoer:" in call("--help").out


def test_without_a_command_the_help_is_an_error(call: Call) -> None:
    ended = call()
    assert (ended.code, ended.out) == (2, "")
    assert "Usage: design-rules" in ended.err


def test_the_version_is_told(call: Call) -> None:
    assert call("--version").out == f"design-rules {__version__}\n"


def test_rules_are_listed_and_explained_by_id_or_name(call: Call) -> None:
    assert "TP103" in call("rules").out
    by_id, by_name = call("rules", "tp103"), call("rules", "bathroom-exclusive")
    assert by_id == by_name
    assert "Slik leses den" in call("rules", "TP103", "--lang", "nb").out


@pytest.mark.parametrize("kind", ["report", "pack", "facts"])
def test_schemas_are_shown_as_json(call: Call, kind: str) -> None:
    assert "properties" in json.loads(call("schema", kind).out)


# --- the whole way -------------------------------------------------------------------------------
def test_one_model_is_shown_in_every_form(call: Call, tmp_path: Path) -> None:
    model = str(house(tmp_path, "Soverom", "Bad"))
    target = tmp_path / "plan.svg"
    assert call("graph", model, "--format", "svg", "--output", str(target)).out == ""
    assert ElementTree.parse(target).getroot().tag.endswith("svg")
    rooms = json.loads(call("rooms", model, "--format", "json").out)["rooms"]
    assert [room["use"] for room in rooms] == ["bedroom", "bathroom"]


def program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if k not in ("LANG", "LC_ALL", "LC_MESSAGES")}
    return subprocess.run(
        [sys.executable, "-m", "design_rules", *arguments],
        capture_output=True, text=True, encoding="utf-8", env=clean | environment, check=False,
    )  # fmt: skip


def test_the_program_checks_a_model_and_says_the_same_each_time(tmp_path: Path) -> None:
    model = str(house(tmp_path, "Soverom", "Bad"))
    first = program("check", model, "--format", "json", "--fail-on", "never")
    again = program("check", model, "--format", "json", "--fail-on", "never")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == again.stdout
    assert not re.search(r"20\d\d-\d\d-\d\dT", first.stdout)


def test_a_reader_who_stops_reading_is_no_fault() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "design_rules", "schema", "report"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), said) == (0, b"")


def test_help_needs_none_of_the_heavy_modules() -> None:
    code = (
        "import sys; from design_rules.cli import run; code = run(['--help']); "
        "heavy = {'shapely', 'networkx', 'pydantic', 'numpy', 'rich.console', 'ifcopenshell'}; "
        "sys.exit(code or len(heavy & set(sys.modules)))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ended.returncode == 0
