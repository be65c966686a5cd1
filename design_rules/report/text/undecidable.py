"""What is open: each missing fact once, with what would supply it and all that hangs on it."""

from dataclasses import dataclass

from design_rules.findings import CheckRun, Finding
from design_rules.language import Language, Text, render, say
from design_rules.pack import Rule
from design_rules.report.text.page import Page
from design_rules.report.text.violated import subject_name
from design_rules.report.words import sentence
from design_rules.verdict import Missing, Outcome

_NAMED = 6  # subjects of a rule; more are counted, not named


@dataclass(frozen=True, slots=True)
class Open:
    """A missing fact and the findings that hang on it."""

    missing: Missing
    hanging: tuple[tuple[Rule, Finding], ...]


def write_undecidable(page: Page, run: CheckRun, language: Language) -> None:
    """Missing facts, the one that would decide most first."""
    facts = open_facts(run)
    if not facts:
        return
    page.heading(render(say("report.undecidable"), language), "bold yellow")
    for fact in facts:
        said = sentence(fact.missing.fact, language)
        page.write((said[:1].upper() + said[1:], "bold"), mark="?", style="bold yellow")
        page.write(sentence(fact.missing.remedy, language), indent=2, mark="→")
        for line in _decides(fact, language):
            page.write((line, "dim"), indent=2, mark="·", style="dim")


def open_facts(run: CheckRun) -> list[Open]:
    """Every missing fact of a run with what hangs on it, most valuable first."""
    rules = {result.rule.id: result.rule for result in run.results}
    found: dict[Missing, list[tuple[Rule, Finding]]] = {}
    for finding in run.findings:
        if finding.outcome is Outcome.UNDECIDABLE:
            for missing in finding.missing:
                found.setdefault(missing, []).append((rules[finding.rule], finding))
    facts = [Open(missing, tuple(hanging)) for missing, hanging in found.items()]
    return sorted(facts, key=lambda fact: (-len(fact.hanging), _order(fact.missing)))


def _order(missing: Missing) -> tuple[str, str]:
    return (render(missing.fact, "en"), missing.guid)


def _decides(fact: Open, language: Language) -> list[str]:
    by_rule: dict[str, tuple[Text, list[str]]] = {}
    for rule, finding in fact.hanging:
        title = Text("common.name", (("name", rule.title[language]),))
        by_rule.setdefault(rule.id, (title, []))[1].append(subject_name(finding, language))
    return [
        sentence(
            say("report.decides", rule=rule, title=title, subjects=_listed(names, language)),
            language,
        )
        for rule, (title, names) in by_rule.items()
    ]


def _listed(names: list[str], language: Language) -> str:
    shown = list(dict.fromkeys(names))
    if len(shown) > _NAMED:
        rest = render(say("report.and-more", count=len(shown) - _NAMED), language)
        return ", ".join(shown[:_NAMED]) + " " + rest
    return ", ".join(shown)
