"""Whether the style of a file changes a verdict: the same variants in several styles."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from sample_models.benchmark.answers import Answer
from sample_models.benchmark.digest import digest
from sample_models.benchmark.runs import Ran, pack

TITLE = "## Styles\n"


def styles_section(ran: Sequence[Ran], family: str, turns: int) -> str:
    """Every verdict that is not the same in all styles of a variant, and every fault."""
    found = list(differences(ran))
    answers = sum(len(one.answers) for one in ran)
    variants = len({one.case.variant for one in ran})
    rules = f"{len(pack(family).rules)} rules" + (f" of {family}" if family else "")
    head = (
        f"{TITLE}\nEvery variant in {turns} styles by lot (schema, exporter, unit, language, "
        f"place, space boundaries): {variants} variants, {rules}, {answers} verdicts, "
        f"{len(found)} differences and faults. Made by `make styles` from {digest()}.\n\n"
    )
    return head + ("".join(f"- {line}\n" for line in found) or "None.\n")


def differences(ran: Sequence[Ran]) -> Iterator[str]:
    """One sentence for each verdict that a style changes, and for each fault."""
    for variant, group in groupby(ran, key=lambda one: one.case.variant):
        runs = list(group)
        for one in runs:
            yield from (f"`{variant}` ({one.style}): {fault}" for fault in one.faults)
        by_subject: dict[tuple[str, str], list[tuple[Ran, Answer]]] = defaultdict(list)
        for one in runs:
            for answer in one.answers:
                by_subject[answer.rule, answer.subject].append((one, answer))
        for (rule, subject), told in by_subject.items():
            if len({answer.found for _, answer in told}) > 1 or len(told) < _whole(runs):
                yield f"`{variant}`: {rule}, {subject}: {_each(told)}"


def _whole(runs: Sequence[Ran]) -> int:
    """How many runs of a variant got as far as answers."""
    return sum(bool(one.answers) for one in runs)


def _each(told: Sequence[tuple[Ran, Answer]]) -> str:
    styles: dict[str, list[str]] = defaultdict(list)
    for one, answer in told:
        styles[answer.found].append(one.style)
    return "; ".join(f"{found} in {' / '.join(where)}" for found, where in styles.items())
