"""What is wrong: a rule, what the report says about it, and each place where it is broken."""

from design_rules.findings import CheckRun, Finding, RuleResult
from design_rules.language import Language, render, say
from design_rules.pack import Pack, Rule
from design_rules.report.printable import printable
from design_rules.report.text.evidence import evidence_line, measure_line
from design_rules.report.text.page import Page, Part
from design_rules.report.words import citation, home_word, message, sentence, shortened
from design_rules.verdict import Outcome

_SHOWN = 4  # pieces of evidence a finding; the JSON report has them all


def write_violated(page: Page, run: CheckRun, language: Language) -> None:
    """Every violation, grouped by rule."""
    broken = [result for result in run.results if result.outcome is Outcome.VIOLATED]
    if not broken:
        page.gap()
        page.write((render(say("report.nothing-violated"), language), "green"))
        return
    page.heading(render(say("report.violated"), language), "bold red")
    quoted: dict[str, str] = {}  # passage -> the rule under which it stands
    for number, result in enumerate(broken):
        if number:
            page.gap()
        page.write(*rule_line(result, language))
        _write_quote(page, result.rule, run.packs, quoted, language)
        for finding in result.findings:
            if finding.outcome is Outcome.VIOLATED:
                _write_finding(page, result, finding, language)


def rule_line(result: RuleResult, language: Language) -> list[Part]:
    """Id and title of a rule; a recommendation says that it is one."""
    rule = result.rule
    parts: list[Part] = [(f"{rule.id} ", "bold"), (printable(rule.title[language]), "bold")]
    if rule.weight == "should":
        parts.append((f" ({render(say('report.should'), language)})", "dim"))
    return parts


def _write_quote(
    page: Page, rule: Rule, packs: tuple[Pack, ...], quoted: dict[str, str], language: Language
) -> None:
    """What the report says: in full under the first rule that rests on it."""
    quote = sentence(say("report.quote", words=rule.quote), language)
    cited = citation(rule, packs, language)
    first = quoted.setdefault(quote + cited, rule.id)
    if first == rule.id:
        page.write((quote, "italic"), (f" {cited}", "dim"), indent=2)
    else:
        page.write((render(say("report.same-quote", rule=first), language), "dim"), indent=2)


def _write_finding(page: Page, result: RuleResult, finding: Finding, language: Language) -> None:
    page.write(
        (subject_name(finding, language), "bold"),
        ": " + message(finding, result.rule, language), indent=2, mark="✗", style="bold red",
    )  # fmt: skip
    for measure in finding.measures:
        page.write((measure_line(measure, language), "dim"), indent=4, mark="·", style="dim")
    lines = [line for each in finding.evidence if (line := evidence_line(each, language))]
    shown, left = shortened(lines, _SHOWN)
    for line in shown:
        page.write((line, "dim"), indent=4, mark="·", style="dim")
    if left:
        rest = render(say("report.and-more", count=left), language)
        page.write((rest, "dim"), indent=4, mark="·", style="dim")
    for repair in finding.repair:
        change = say("report.change", change=sentence(repair.change, language))
        page.write(sentence(change, language), indent=4, mark="→")


def subject_name(finding: Finding, language: Language) -> str:
    """What a finding is about, with its storey."""
    storey = printable(finding.subject.storey, 40)
    name = short_name(finding, language)
    return f"{name} ({storey})" if storey else name


def short_name(finding: Finding, language: Language) -> str:
    """What a finding is about."""
    subject = finding.subject
    name = printable(subject.name, 60) or render(say("report.whole-building"), language)
    return home_word(name, language) if subject.kind == "unit" else name
