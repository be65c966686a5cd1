"""The report as JSON, schema version 1: the form that other programs read."""

from typing import Any

from design_rules import __version__
from design_rules.evidence import Evidence
from design_rules.findings import CheckRun, Finding, RuleResult
from design_rules.language import Language, render
from design_rules.pack import Pack, Parameter, Rule
from design_rules.report.changes import Change
from design_rules.report.documents import document, plain
from design_rules.report.summary import summary
from design_rules.report.words import citation, message

SCHEMA_VERSION = "1"


def report_json(run: CheckRun, language: Language, changed: tuple[Change, ...] = ()) -> str:
    """A run of the rules as a JSON document; lengths in metres, areas in square metres.

    `changed` are the parameters that have another value than in their pack.
    """
    rules = {result.rule.id: result.rule for result in run.results}
    return document(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "design-rules", "version": __version__},
            "models": [_model(run, number) for number in range(len(run.models))],
            "packs": [{"id": p.id, "version": p.version, "sha256": p.sha256} for p in run.packs],
            "readiness": _readiness(run, language),
            "summary": summary(run),
            "rules": [_rule(result, run.packs, language) for result in run.results],
            "findings": [_finding(f, rules[f.rule], language) for f in run.findings],
            "assumptions": _assumptions(run, language),
            "crashes": [
                {"rule": crash.rule, "subject": crash.subject, "error": crash.error}
                for crash in run.crashes
            ],
            "changed_parameters": [_change(each) for each in changed],
        }
    )


def _model(run: CheckRun, number: int) -> dict[str, Any]:
    model = run.models[number]
    return {
        "file": model.file,
        "sha256": model.sha256,
        "ifc_schema": model.ifc_schema,
        "project": model.project,
        "application": model.application,
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "rule": change.rule,
        "parameter": change.parameter.name,
        "default": change.default,
        "value": change.parameter.value,
        "unit": change.parameter.unit,
    }


def _readiness(run: CheckRun, language: Language) -> dict[str, Any]:
    ready = run.readiness
    return {
        "rooms": ready.rooms,
        "rooms_with_use": ready.rooms_with_use,
        "rooms_reachable": ready.rooms_reachable,
        "doors": ready.doors,
        "doors_resolved": ready.doors_resolved,
        "contested_links": ready.contested_links,
        "units": ready.units,
        "gaps": [render(gap, language) for gap in ready.gaps],
        "taken_out": [render(space, language) for space in ready.taken_out],
        "repairs": [render(text, language) for model in run.models for text in model.repairs],
    }


def _rule(result: RuleResult, packs: tuple[Pack, ...], language: Language) -> dict[str, Any]:
    rule = result.rule
    return {
        "id": rule.id,
        "name": rule.name,
        "family": rule.family,
        "title": rule.title[language],
        "quote": rule.quote,
        "citation": citation(rule, packs, language),
        "requirement": rule.citation.requirement,
        "reading": rule.reading[language],
        "weight": rule.weight,
        "outcome": result.outcome.value,
        "examined": result.examined,
        "parameters": [_parameter(parameter, language) for parameter in rule.parameters],
    }


def _parameter(parameter: Parameter, language: Language) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "value": parameter.value,
        "unit": parameter.unit,
        "source": {"tag": parameter.source.tag, "text": parameter.source.text},
        "says": parameter.says[language],
    }


def _finding(finding: Finding, rule: Rule, language: Language) -> dict[str, Any]:
    subject = finding.subject
    return {
        "id": finding.id,
        "rule": finding.rule,
        "family": finding.family,
        "outcome": finding.outcome.value,
        "weight": finding.weight,
        "subject": {
            "kind": subject.kind,
            "name": subject.name,
            "guids": list(subject.guids),
            "storey": subject.storey,
        },
        "message": message(finding, rule, language),
        "measures": [plain(measure) for measure in finding.measures],
        "evidence": [_evidence(shown) for shown in finding.evidence],
        "missing": [
            {
                "guid": missing.guid,
                "fact": render(missing.fact, language),
                "remedy": render(missing.remedy, language),
            }
            for missing in finding.missing
        ],
        "repair": [
            {"change": render(repair.change, language), "guids": list(repair.guids)}
            for repair in finding.repair
        ],
        "state": finding.state,
    }


def _evidence(shown: Evidence) -> dict[str, Any]:
    values = plain(shown)
    return {"kind": values.pop("kind"), **values}


def _assumptions(run: CheckRun, language: Language) -> list[dict[str, Any]]:
    return [
        {
            "about": assumption.about,
            "says": render(assumption.says, language),
            "because": render(assumption.because, language),
            "used_by": list(used_by),
        }
        for assumption, used_by in run.assumptions
    ]
