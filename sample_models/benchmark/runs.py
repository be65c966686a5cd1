"""Runs cases in two processes."""

import multiprocessing
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Final

from design_rules.check.packs import load_pack
from design_rules.errors import DesignRulesError
from design_rules.pack import Pack
from design_rules.pipeline import check_models
from sample_models.benchmark.answers import Answer, answers
from sample_models.benchmark.cases import Case, drawn, told, write
from sample_models.kit import DrawingError
from sample_models.outcomes import expectation

PACK: Final = "trygg-plus-kvinner"
_PROCESSES = 2


@dataclass(frozen=True, slots=True)
class Ran:
    """A case and the answers it got; `faults` tells why some or all of them are lacking."""

    case: Case
    style: str
    answers: tuple[Answer, ...]
    faults: tuple[str, ...] = ()


@cache
def pack(family: str = "") -> Pack:
    """The rules; only those of one family, if it is named."""
    whole = load_pack(PACK)
    return replace(whole, rules=tuple(r for r in whole.rules if family in ("", r.family)))


def run_case(case: Case, family: str = "") -> Ran:
    """Draw, write, read and check one case."""
    style = told(drawn(case).style)
    with tempfile.TemporaryDirectory() as folder:
        try:
            checked = check_models([write(case, Path(folder))], (pack(family),), [])
        except (DrawingError, DesignRulesError) as error:
            return Ran(case, style, (), (_without_folder(error, folder),))
    rules = [rule.id for rule in pack(family).rules]
    found = answers(checked, expectation(case.variant), rules)
    crashes = tuple(f"{crash.rule} fell over: {crash.error}" for crash in checked.crashes)
    return Ran(case, style, tuple(found), crashes)


def _without_folder(error: Exception, folder: str) -> str:
    """What an error says, the same on every run and desk."""
    return f"{type(error).__name__}: {error}".replace(f"{folder}/", "")


def run_cases(
    chosen: Iterable[Case], family: str = "", on_done: Callable[[Ran], None] = lambda _: None
) -> list[Ran]:
    """Run cases side by side; in their order, whichever is done first."""
    return list(_watched(_side_by_side(list(chosen), family), on_done))


def _side_by_side(chosen: list[Case], family: str) -> Iterator[Ran]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(_PROCESSES, mp_context=context) as pool:
        yield from pool.map(partial(run_case, family=family), chosen)


def _watched(ran: Iterator[Ran], on_done: Callable[[Ran], None]) -> Iterator[Ran]:
    for one in ran:
        on_done(one)
        yield one
