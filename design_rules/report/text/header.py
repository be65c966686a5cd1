"""The top of the page: files, rules, numbers, and how much of the model rules can use."""

from design_rules.findings import CheckRun, ModelInfo, Readiness
from design_rules.language import Language, Text, render, say
from design_rules.report.changes import Change, change_sentence
from design_rules.report.printable import printable
from design_rules.report.summary import summary
from design_rules.report.text.page import Page, Part
from design_rules.report.words import sentence, shortened

STYLES = {
    "violated": "bold red",
    "undecidable": "yellow",
    "satisfied": "green",
    "crashed": "bold red",
}
_ALWAYS = ("violated", "undecidable", "satisfied")  # and in this order
_LISTED = 5  # spaces that are no rooms: more are counted, not named


def write_header(
    page: Page, run: CheckRun, changed: tuple[Change, ...], language: Language, brief: bool
) -> None:
    """Files, rule packs and numbers; unless brief, the state of the model too."""
    for model in run.models:
        page.write(*_model(model, language))
    for pack in run.packs:
        said = say("report.pack", title=pack.title[language], version=pack.version)
        page.write((sentence(said, language), "dim"))
    if changed:
        values = "; ".join(change_sentence(each, language) for each in changed)
        page.write((render(say("report.changed", values=values), language), "yellow"))
    page.gap()
    page.write(*_numbers(run, language))
    if not brief:
        _write_readiness(page, run, language)


def _model(model: ModelInfo, language: Language) -> list[Part]:
    project = render(say("report.project", name=model.project), language) if model.project else ""
    details = filter(None, (model.ifc_schema, project, model.application))
    return [
        (printable(model.file), "bold"),
        (" · " + " · ".join(printable(detail, 60) for detail in details), "dim"),
    ]


def _numbers(run: CheckRun, language: Language) -> list[Part]:
    parts: list[Part] = []
    counts = summary(run)
    for outcome in dict.fromkeys((*_ALWAYS, *counts)):
        count = counts[outcome]
        if count or outcome in _ALWAYS:
            words = render(say(f"report.count-{outcome}", count=count), language)
            style = STYLES.get(outcome, "dim") if count else "dim"
            parts += [" · " if parts else "", (words, style)]
    return parts


def _write_readiness(page: Page, run: CheckRun, language: Language) -> None:
    page.heading(render(say("report.readiness"), language))
    for said in _counts(run.readiness):
        page.write(render(said, language))
    for repair in (text for model in run.models for text in model.repairs):
        page.write((sentence(repair, language), "dim"), mark="•")
    for gap in run.readiness.gaps:
        page.write(sentence(gap, language), mark="!", style="yellow")
    if run.readiness.taken_out:
        page.write(_not_rooms(run.readiness.taken_out, language), mark="•")


def _counts(ready: Readiness) -> tuple[Text, Text]:
    rooms = say(
        "report.ready-rooms", rooms=ready.rooms, with_use=ready.rooms_with_use,
        reachable=ready.rooms_reachable, units=ready.units,
    )  # fmt: skip
    doors = say(
        "report.ready-doors", doors=ready.doors, resolved=ready.doors_resolved,
        contested=ready.contested_links,
    )  # fmt: skip
    return rooms, doors


def _not_rooms(spaces: tuple[Text, ...], language: Language) -> str:
    shown, left = shortened([sentence(space, language) for space in spaces], _LISTED)
    named = [*shown, *([render(say("report.and-more", count=left), language)] if left else [])]
    return render(say("report.not-rooms", spaces="; ".join(named)), language)
