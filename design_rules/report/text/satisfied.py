"""What is in order, and what does not concern this building: one line a rule."""

from design_rules.findings import CheckRun, RuleResult
from design_rules.language import Language, render, say
from design_rules.report.text.page import Page
from design_rules.report.text.violated import rule_line, short_name
from design_rules.report.words import shortened, why_not
from design_rules.verdict import Outcome

_NAMED = 3  # subjects of a rule; more are counted, not named


def write_satisfied(page: Page, run: CheckRun, language: Language) -> None:
    """Rules that hold, everywhere or for some subjects."""
    met = [result for result in run.results if _kept(result)]
    if not met:
        return
    page.heading(render(say("report.satisfied"), language), "bold green")
    for result in met:
        page.write(
            *rule_line(result, language), ": " + _where(result, language),
            mark="✓", style="green",
        )  # fmt: skip


def write_not_applicable(page: Page, run: CheckRun, language: Language) -> None:
    """Rules that concern nothing here, with the reason."""
    idle = [result for result in run.results if result.outcome is Outcome.NOT_APPLICABLE]
    if not idle:
        return
    page.heading(render(say("report.not_applicable"), language))
    for result in idle:
        page.write(*rule_line(result, language), ": " + why_not(result, language), mark="–")


def _kept(result: RuleResult) -> list[str]:
    return [f.id for f in result.findings if f.outcome is Outcome.SATISFIED]


def _where(result: RuleResult, language: Language) -> str:
    names = [
        short_name(finding, language)
        for finding in result.findings
        if finding.outcome is Outcome.SATISFIED
    ]
    if len(names) < result.examined:
        count = say("report.satisfied-of", satisfied=len(names), examined=result.examined)
        return render(count, language)
    shown, left = shortened(names, _NAMED)
    rest = " " + render(say("report.and-more", count=left), language) if left else ""
    return ", ".join(shown) + rest
