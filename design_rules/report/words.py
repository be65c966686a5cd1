"""Words for what reports name again and again: uses, zones, places, reasons."""

import re
from collections.abc import Sequence

from design_rules.findings import Finding, RuleResult
from design_rules.language import Language, Text, phrases, render, say
from design_rules.pack import Pack, Rule
from design_rules.report.printable import printable
from design_rules.verdict import Outcome

_SPEAKS = re.compile(r"[^\W\d_]{3}")  # a name with a word in it; "A" and "103" are none


def sentence(text: Text, language: Language, rule: Rule | None = None) -> str:
    """A sentence in words, on one line; a rule's own message where it has one of that key."""
    words = rule.messages.get(text.key) if rule is not None else None
    return printable(render(text, language, words))


def as_sentence(words: str, end: str = ".") -> str:
    """A capital letter in front and, where no mark stands there, a full stop at the end."""
    closed = words if words.endswith((".", "!", "?", "…")) else words + end
    return closed[:1].upper() + closed[1:]


def shortened(names: Sequence[str], most: int) -> tuple[Sequence[str], int]:
    """The first of some names, and how many are left out: never a single one."""
    shown = names if len(names) <= most + 1 else names[:most]
    return shown, len(names) - len(shown)


def message(finding: Finding, rule: Rule, language: Language) -> str:
    """What a finding says, in the words of its rule."""
    return sentence(finding.reason, language, rule)


def why_not(result: RuleResult, language: Language) -> str:
    """Why a rule concerns nothing in this building."""
    for finding in result.findings:
        if finding.outcome is Outcome.NOT_APPLICABLE:
            return message(finding, result.rule, language)
    return result.rule.explains["not_applicable"][language]


def citation(rule: Rule, packs: tuple[Pack, ...], language: Language) -> str:
    """Where a quote stands, for example: Trygg+, "Fysisk skjerming", line 433."""
    cited = rule.citation
    titles = {pack.id: pack.document[language] for pack in packs}
    document = titles.get(cited.document, cited.document)
    where = say("report.citation", document=document, heading=cited.heading, line=cited.line)
    return sentence(where, language)


def known(topic: str, word: str, language: Language) -> str:
    """The word for an identifier out of a list of phrases; else the identifier itself."""
    key = f"{topic}.{word}"
    if key in phrases():
        return render(Text(key), language)
    return printable(re.sub("[_-]", " ", word))


def use_word(use: str | None, language: Language) -> str:
    """What a room is used for, in words."""
    return known("uses", use or "unknown", language)


def zone_word(zone: str | None, language: Language) -> str:
    """The zone that a room counts to, in words."""
    return known("zones", zone or "none", language)


def home_word(name: str, language: Language) -> str:
    """The name of a home; a bare letter or number is said to be one."""
    return name if _SPEAKS.search(name) else render(say("plan.home", name=name), language)


def place_word(place: str, name: str, language: Language) -> str:
    """How a person calls a place: a room by its label, what is no room by its kind."""
    kind = place.partition(":")[0]
    if kind in ("outside", "court", "gallery", "neighbour", "unmodelled"):
        return known("report", f"place-{kind}", language)
    return printable(name or place, 60)
