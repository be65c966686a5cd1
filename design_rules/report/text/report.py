"""The whole page: what was read, what is wrong, what is open, what is in order."""

from design_rules.findings import CheckRun
from design_rules.language import Language, render, say
from design_rules.report.text.header import write_header
from design_rules.report.text.page import Page
from design_rules.report.text.satisfied import write_not_applicable, write_satisfied
from design_rules.report.text.undecidable import write_undecidable
from design_rules.report.text.violated import write_violated
from design_rules.report.words import sentence


def report_text(
    run: CheckRun, language: Language, width: int = 80, colour: bool = False, brief: bool = False
) -> str:
    """A run of the rules as a page to read.

    Args:
        run: what the rules found.
        language: of everything but quotes and names.
        width: columns of the terminal.
        colour: whether the terminal shows colours.
        brief: only the numbers, what is violated and what is open.
    """
    page = Page(width, colour)
    write_header(page, run, language, brief)
    write_violated(page, run, language)
    write_undecidable(page, run, language)
    if not brief:
        write_satisfied(page, run, language)
        write_not_applicable(page, run, language)
        _write_assumptions(page, run, language)
    _write_crashes(page, run, language)
    return page.text()


def _write_assumptions(page: Page, run: CheckRun, language: Language) -> None:
    if not run.assumptions:
        return
    page.heading(render(say("report.assumptions"), language))
    for assumption, used_by in run.assumptions:
        rules = render(say("report.used-by", rules=", ".join(used_by)), language)
        page.write(
            f"{sentence(assumption.says, language)} {sentence(assumption.because, language)} ",
            (f"({rules})", "dim"), mark="•",
        )  # fmt: skip


def _write_crashes(page: Page, run: CheckRun, language: Language) -> None:
    if not run.crashes:
        return
    page.heading(render(say("report.crashes"), language), "bold red")
    for crash in run.crashes:
        rule = " ".join(filter(None, (crash.rule, crash.subject)))
        page.write(sentence(say("report.crash", rule=rule, error=crash.error), language), mark="!")
