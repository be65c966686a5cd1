import json
from dataclasses import replace

from design_rules.findings import CheckRun
from design_rules.pack import Pack
from design_rules.report.changes import Change, change_sentence, changes
from design_rules.report.json_report import report_json
from design_rules.report.text import report_text
from tests.report import samples


def changed(value: float | bool | str) -> tuple[CheckRun, tuple[Change, ...]]:
    """The sample run with another value for the parameter of its first rule."""
    run = samples.run()
    (pack,) = run.packs
    return run, changes((pack,), (with_value(pack, value),))


def with_value(pack: Pack, value: float | bool | str) -> Pack:
    first, *others = pack.rules
    (parameter,) = first.parameters
    new = replace(first, parameters=(replace(parameter, value=value),))
    return replace(pack, rules=(new, *others))


def test_only_values_that_differ_are_changes() -> None:
    _, none = changed(0.76)
    assert none == ()
    _, (change,) = changed(0.8)
    assert (change.rule, change.parameter.value, change.default) == ("TP101", 0.8, 0.76)


def test_a_change_is_told_with_both_values_and_the_unit() -> None:
    _, (change,) = changed(0.8)
    assert change_sentence(change, "en") == "TP101 limit = 0.8 m instead of 0.76 m"
    assert change_sentence(change, "nb") == "TP101 limit = 0,8 m i stedet for 0,76 m"
    _, (yes,) = changed(True)
    assert change_sentence(yes, "nb").startswith("TP101 limit = ja")


def test_the_page_names_every_changed_number_even_when_brief() -> None:
    run, changed_ = changed(0.8)
    for brief in (False, True):
        page = report_text(run, "en", width=200, brief=brief, changed=changed_)
        assert "\nChanged for this run: TP101 limit = 0.8 m instead of 0.76 m\n" in page
    assert "Changed for this run" not in report_text(run, "en")


def test_the_document_holds_every_changed_number() -> None:
    run, changed_ = changed(0.8)
    assert json.loads(report_json(run, "en", changed_))["changed_parameters"] == [
        {"rule": "TP101", "parameter": "limit", "default": 0.76, "value": 0.8, "unit": "m"}
    ]
    assert json.loads(report_json(run, "en"))["changed_parameters"] == []
