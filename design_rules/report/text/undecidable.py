"""What is open: each missing fact once, with what would supply it and all that hangs on it."""

from dataclasses import dataclass

from design_rules.findings import CheckRun, Finding
from design_rules.language import Language, Text, render, say
from design_rules.pack import Rule
from design_rules.report.printable import printable
from design_rules.report.text.page import Page
from design_rules.report.text.violated import subject_name
from design_rules.report.words import as_sentence, sentence, shortened
from design_rules.verdict import Outcome

_NAMED = 6  # subjects of one remedy; more are counted, not named


@dataclass(frozen=True, slots=True)
class Open:
    """Missing facts that one remedy supplies, and the findings that hang on them."""

    remedy: Text
    facts: tuple[Text, ...]
    hanging: tuple[tuple[Rule, Finding], ...]


def write_undecidable(page: Page, run: CheckRun, language: Language) -> None:
    """Missing facts, those that would decide most first."""
    openings = open_facts(run)
    if not openings:
        return
    page.heading(render(say("report.undecidable"), language), "bold yellow")
    for opening in openings:
        for number, fact in enumerate(opening.facts):
            said = as_sentence(sentence(fact, language), end="")
            page.write((said, "bold"), mark=" " if number else "?", style="bold yellow")
        page.write(sentence(opening.remedy, language), indent=2, mark="→")
        for line in _decides(opening, language):
            page.write((line, "dim"), indent=2, mark="·", style="dim")


def open_facts(run: CheckRun) -> list[Open]:
    """Every missing fact of a run, those with one remedy together, most valuable first."""
    rules = {result.rule.id: result.rule for result in run.results}
    facts: dict[Text, dict[Text, None]] = {}
    hanging: dict[Text, dict[str, tuple[Rule, Finding]]] = {}
    for finding in run.findings:
        if finding.outcome is not Outcome.UNDECIDABLE:
            continue
        for missing in finding.missing:
            facts.setdefault(missing.remedy, {})[missing.fact] = None
            known = hanging.setdefault(missing.remedy, {})
            known[finding.id] = (rules[finding.rule], finding)
    found = [
        Open(remedy, tuple(facts[remedy]), tuple(hanging[remedy].values())) for remedy in facts
    ]
    return sorted(found, key=lambda opening: (-len(opening.hanging), _words(opening)))


def _words(opening: Open) -> str:
    return render(opening.facts[0], "en")


def _decides(opening: Open, language: Language) -> list[str]:
    """For each subject the rules that would be decided."""
    rules: dict[str, dict[str, None]] = {}
    for rule, finding in opening.hanging:
        title = printable(f"{rule.id} {rule.title[language]}")
        rules.setdefault(subject_name(finding, language), {})[title] = None
    lines = [
        render(say("report.decides", subject=subject, rules=", ".join(titles)), language)
        for subject, titles in rules.items()
    ]
    shown, left = shortened(lines, _NAMED)
    return [*shown, *([render(say("report.and-more", count=left), language)] if left else [])]
