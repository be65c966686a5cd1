"""Rules on a page: the list of them, and one explained."""

from design_rules.language import Language, render, say
from design_rules.pack import Pack, Rule
from design_rules.report.changes import value_words
from design_rules.report.printable import printable
from design_rules.report.text.page import Page
from design_rules.report.words import citation, known, sentence

_STYLES = {
    "satisfied": "green", "violated": "bold red", "undecidable": "yellow", "not_applicable": "dim",
}  # fmt: skip
_OUTCOMES = ("satisfied", "violated", "undecidable", "not_applicable")


def rules_list(
    packs: tuple[Pack, ...], language: Language, width: int = 80, colour: bool = False
) -> str:
    """Every rule of some packs, under its family: id, name, title."""
    page = Page(width, colour)
    for pack in packs:
        said = say("report.pack", title=pack.title[language], version=pack.version)
        page.write((sentence(said, language), "bold"))
        page.write((printable(pack.document[language]), "dim"))
        for family in dict.fromkeys(rule.family for rule in pack.rules):
            _write_family(page, family, pack, language)
        page.gap()
    page.write((render(say("report.explain"), language), "dim"))
    return page.text()


def rule_page(
    rule: Rule, packs: tuple[Pack, ...], language: Language, width: int = 80, colour: bool = False
) -> str:
    """One rule: what the report says, how it is read, its numbers, and what each outcome means."""
    page = Page(width, colour)
    page.write((f"{rule.id} {printable(rule.title[language])}", "bold"))
    weight = render(say(f"report.weight-{rule.weight}"), language)
    family = known("families", rule.family, language)
    page.write((f"{rule.name} · {family} ({rule.family}) · {weight}", "dim"))
    page.gap()
    page.write((sentence(say("report.quote", words=rule.quote), language), "italic"))
    page.write((f"{citation(rule, packs, language)} ({rule.citation.requirement})", "dim"))
    page.heading(render(say("report.reading"), language))
    page.write(printable(rule.reading[language]))
    _write_parameters(page, rule, language)
    page.heading(render(say("report.outcomes"), language))
    for outcome in _OUTCOMES:
        name = render(say(f"report.outcome-{outcome}"), language)
        page.write((f"{name}: ", _STYLES[outcome]), printable(rule.explains[outcome][language]))
    page.heading(render(say("report.messages"), language))
    for reason, words in rule.messages.items():
        page.write((f"{reason}: ", "bold"), printable(words[language]), mark="•")
    return page.text()


def _write_family(page: Page, family: str, pack: Pack, language: Language) -> None:
    page.heading(f"{known('families', family, language)} ({family})")
    for rule in (rule for rule in pack.rules if rule.family == family):
        should = f" ({render(say('report.should'), language)})" if rule.weight == "should" else ""
        page.write(
            printable(rule.title[language]) + should, (f"  {rule.name}", "dim"), mark=rule.id,
        )  # fmt: skip


def _write_parameters(page: Page, rule: Rule, language: Language) -> None:
    if not rule.parameters:
        return
    page.heading(render(say("report.parameters"), language))
    for parameter in rule.parameters:
        value = value_words(parameter, language)
        page.write(
            (f"{parameter.name} = {value}", "bold"), f": {printable(parameter.says[language])}",
            mark="•",
        )  # fmt: skip
        tag = render(say(f"report.source-{parameter.source.tag}"), language)
        page.write((f"{tag}: {printable(parameter.source.text)}", "dim"), indent=2)
