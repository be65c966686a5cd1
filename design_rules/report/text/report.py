"""The whole page: what was read, what is wrong, what is open, what is in order."""

from design_rules.findings import Assumption, CheckRun
from design_rules.language import Language, Text, render, say
from design_rules.report.changes import Change
from design_rules.report.text.header import write_header
from design_rules.report.text.page import Page
from design_rules.report.text.satisfied import write_not_applicable, write_satisfied
from design_rules.report.text.undecidable import write_undecidable
from design_rules.report.text.violated import write_violated
from design_rules.report.words import as_sentence, sentence


def report_text(
    run: CheckRun, language: Language, width: int = 80, colour: bool = False, brief: bool = False,
    changed: tuple[Change, ...] = (),
) -> str:  # fmt: skip
    """A run of the rules as a page to read.

    Args:
        run: what the rules found.
        language: of everything but quotes and names.
        width: columns of the terminal.
        colour: whether the terminal shows colours.
        brief: only the numbers, what is violated and what is open.
        changed: parameters that have another value than in their pack.
    """
    page = Page(width, colour)
    write_header(page, run, changed, language, brief)
    write_violated(page, run, language)
    write_undecidable(page, run, language)
    if not brief:
        write_satisfied(page, run, language)
        write_not_applicable(page, run, language)
        _write_assumptions(page, run, language)
    _write_crashes(page, run, language)
    return page.text()


def _write_assumptions(page: Page, run: CheckRun, language: Language) -> None:
    """Defaults that stood in for facts; of several of one kind the first, and how many more."""
    if not run.assumptions:
        return
    page.heading(render(say("report.assumptions"), language))
    kinds: dict[tuple[str, Text], list[tuple[Assumption, tuple[str, ...]]]] = {}
    for assumption, used_by in run.assumptions:
        kinds.setdefault((assumption.says.key, assumption.because), []).append(
            (assumption, used_by)
        )
    for alike in kinds.values():
        first = alike[0][0]
        says = (as_sentence(sentence(text, language)) for text in (first.says, first.because))
        page.write(" ".join(says), (f" ({_use_of(alike, language)})", "dim"), mark="•")


def _use_of(alike: list[tuple[Assumption, tuple[str, ...]]], language: Language) -> str:
    rules = ", ".join(dict.fromkeys(rule for _, used_by in alike for rule in used_by))
    used = render(say("report.used-by", rules=rules), language)
    more = len(alike) - 1
    if not more:
        return used
    phrase = "report.and-alike" if more > 1 else "report.and-alike-one"
    return render(say(phrase, count=more), language) + "; " + used


def _write_crashes(page: Page, run: CheckRun, language: Language) -> None:
    if not run.crashes:
        return
    page.heading(render(say("report.crashes"), language), "bold red")
    for crash in run.crashes:
        rule = " ".join(filter(None, (crash.rule, crash.subject)))
        page.write(sentence(say("report.crash", rule=rule, error=crash.error), language), mark="!")
