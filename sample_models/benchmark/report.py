"""The report of the benchmark, as Markdown: the same on every run."""

from collections.abc import Iterable, Sequence

from sample_models.benchmark.digest import digest
from sample_models.benchmark.gaps import expected_only, not_shown
from sample_models.benchmark.runs import Ran, pack
from sample_models.benchmark.scores import Score, score

_INTRODUCTION = """\
# Verdict benchmark

Every house and variant of `sample_models/`, written in a style by lot and checked by the product,
beside the verdicts written down for it by hand in `sample_models/expected/`. Made by
`make benchmark`; do not edit.

Made from: {digest}

{total}
"""
_READING = """\
S satisfied, V violated, U undecidable, N not applicable: how many subjects should get each.
*Missed*: should be violated and is not. *False alarm*: is violated and should not be. *Needlessly
undecidable*: could be known. *Wrongly decided*: the rule was sure, and wrong. These overlap.
"""
_HEAD = (
    "Rule", "Name", "S", "V", "U", "N", "Right", "Missed",
    "False alarms", "Needlessly undecidable", "Wrongly decided",
)  # fmt: skip
_OUTCOMES = ("satisfied", "violated", "undecidable", "not_applicable")


def scores(ran: Sequence[Ran]) -> list[Score]:
    """A score for every rule that exists."""
    answers = [answer for one in ran for answer in one.answers]
    return [score(rule.id, answers) for rule in pack().rules]


def benchmark_report(ran: Sequence[Ran]) -> str:
    """The page without the section on styles."""
    told = scores(ran)
    parts = [
        _INTRODUCTION.format(digest=digest(), total=total(ran, told)),
        "## By rule\n",
        table(told),
        _READING,
        "## Disagreements\n",
        disagreements(ran),
        "## Outcomes that no variant shows\n",
        _listed(f"{rule}, {outcome}: {why}" for rule, outcome, why in not_shown()),
        "## Not yet\n",
        _listed(f"{rule}: expected, and in no rule pack yet" for rule in expected_only()),
    ]
    return "\n".join(parts)


def total(ran: Sequence[Ran], told: Sequence[Score]) -> str:
    """The whole in one sentence."""
    asked = sum(sum(one.expected.values()) for one in told)
    right, wrong = sum(one.right for one in told), sum(one.wrongly_decided for one in told)
    return (
        f"{len(ran)} variants, {len(told)} rules, {asked} verdicts: {right} right, "
        f"{asked - right} not, of which {wrong} wrongly decided; "
        f"{sum(bool(one.faults) for one in ran)} variants with faults; "
        f"{len(expected_only())} rules not yet."
    )


def table(told: Iterable[Score]) -> str:
    """One line a rule."""
    names = {rule.id: rule.name for rule in pack().rules}
    lines = [_line(_HEAD), _line("---" for _ in _HEAD)]
    for one in told:
        wrong = (
            one.right, one.missed, one.false_alarms,
            one.needlessly_undecidable, one.wrongly_decided,
        )  # fmt: skip
        expected = (one.expected[outcome] for outcome in _OUTCOMES)
        lines.append(_line((one.rule, names[one.rule], *expected, *wrong)))
    return "\n".join(lines) + "\n"


def disagreements(ran: Iterable[Ran]) -> str:
    """Every answer that is not the expected one, and every fault."""
    lines = []
    for one in ran:
        where = f"`{one.case.variant}` ({one.style})"
        lines += [f"{where}: {fault}" for fault in one.faults]
        lines += [
            f"{where}: {answer.rule}, {answer.subject}: expected {answer.expected}, "
            f"found {answer.found}{' **wrongly decided**' * answer.is_wrongly_decided}"
            for answer in one.answers
            if not answer.is_right
        ]
    return _listed(lines)


def _listed(lines: Iterable[str]) -> str:
    return "".join(f"- {line}\n" for line in lines) or "None.\n"


def _line(cells: Iterable[object]) -> str:
    return f"| {' | '.join(map(str, cells))} |"
