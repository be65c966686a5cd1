"""The command `check`: first the arguments, then the work, then reports and the exit code."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from design_rules.cli.choices import choice, report_targets
from design_rules.cli.inputs import check_given, file_paths, model_paths
from design_rules.cli.output import (
    Terminal,
    check_output,
    check_targets,
    put,
    put_page,
    tell,
    terminal,
    write_files,
)
from design_rules.cli.progress import Progress
from design_rules.language import Language, render, say
from design_rules.verdict import Outcome

if TYPE_CHECKING:
    from design_rules.findings import CheckRun
    from design_rules.pack import Pack
    from design_rules.report.changes import Change

DEFAULT_PACK = "trygg-plus-kvinner"
_PAGE = 80  # columns of a report in a file

_NAMED = {
    "violated": (Outcome.VIOLATED,),
    "undecidable": (Outcome.VIOLATED, Outcome.UNDECIDABLE),
    "never": (),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked for, word by word."""

    models: list[str]
    rules: list[str]
    facts: list[str]
    assignments: list[str]
    only: list[str]
    skip: list[str]
    form: str
    reports: list[str]
    fail_on: str
    quiet: bool
    progress: bool


def check_and_report(wish: Wish, language: Language) -> int:
    """Check models, write the reports, and give the exit code: 0, 1, or 3 for a crashed check.

    Raises:
        DesignRulesError: when the arguments, a pack, a facts file or a model are wrong.
    """
    form = choice("--format", wish.form, ("text", "json"))
    check_output()
    named = _NAMED[choice("--fail-on", wish.fail_on, tuple(_NAMED))]
    targets = report_targets(wish.reports)
    models, facts = model_paths(wish.models), file_paths("--facts", wish.facts)
    check_targets(targets, [*models, *facts])
    from design_rules.pipeline import check_models, opened

    with Progress(wish.progress, language) as progress, opened(models, progress.step) as opening:
        packs = chosen_packs(wish.rules, wish.assignments, wish.only, wish.skip)
        changed = _changed(wish, packs)
        run = check_models(models, packs, facts, progress.step, opening)
    write_files({target: _report(run, target, language, changed) for target in targets})
    _put(run, form, wish.quiet, language, changed)
    return _exit_code(run, named, language)


def chosen_packs(
    names: list[str], assignments: list[str], only: list[str], skip: list[str]
) -> tuple["Pack", ...]:
    """The rules to put to the building, with the numbers the user wants.

    Raises:
        PackError: when a pack is wrong, or does not fit the checks it names.
        InputError: when a rule or parameter is not there.
    """
    for name in names:
        check_given("--rules", name, "cli.empty-pack")
    from design_rules.check.binding import check_binding
    from design_rules.check.kinds import KINDS
    from design_rules.check.packs import load_packs, select
    from design_rules.check.tailoring import override_all

    packs = override_all(load_packs(names or [DEFAULT_PACK]), assignments)
    for pack in packs:
        check_binding(pack, KINDS)
    return select(packs, only, skip)


def _changed(wish: Wish, packs: tuple["Pack", ...]) -> tuple["Change", ...]:
    """Which numbers the user has changed; loads the packs again only when some may be."""
    if not wish.assignments:
        return ()
    from design_rules.report.changes import changes

    return changes(chosen_packs(wish.rules, [], [], []), packs)


def _report(
    run: "CheckRun", target: Path, language: Language, changed: tuple["Change", ...]
) -> str:
    if target.suffix.lower() == ".json":
        from design_rules.report.json_report import report_json

        return report_json(run, language, changed)
    from design_rules.report.text import report_text

    return report_text(run, language, _PAGE, changed=changed)


def _put(
    run: "CheckRun", form: str, quiet: bool, language: Language, changed: tuple["Change", ...]
) -> None:
    if form == "json":
        from design_rules.report.json_report import report_json

        return put(report_json(run, language, changed))
    from design_rules.report.text import report_text

    screen: Terminal = terminal()
    return put_page(report_text(run, language, screen.width, screen.colour, quiet, changed))


def _exit_code(run: "CheckRun", named: tuple[Outcome, ...], language: Language) -> int:
    if run.crashes:
        rules = ", ".join(dict.fromkeys(crash.rule for crash in run.crashes))
        tell(render(say("cli.crashed", rules=rules), language))
        return 3
    live = (finding for finding in run.findings if finding.state != "waived")
    return int(any(finding.outcome in named for finding in live))
