"""What a model leaves open about ways, and what follows from every way of filling it in.

A *completion* settles every unknown. A question that more ways can only help (can she get there?)
is true when it holds on what is certain, false when it fails with everything granted, and else
open: then a smallest set of unknowns is named that, answered well, makes it true.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Literal, TypeAlias

from design_rules.model.building import Link

_MOST_COMPLETIONS = 1024  # ten yes-or-no questions (semantics 0)


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something about a link of which one of several choices is true.

    `contested`: which reading of a door is right; `permission`: whether somebody may go through
    it `towards` one end; `beyond`: where a door to an unmodelled part leads; `stranger`:
    whether a lock keeps out somebody who heeds no rule; `open`: whether the ground around leads
    `towards` an outdoor room.
    """

    key: str
    kind: Literal["contested", "permission", "beyond", "stranger", "open"]
    choices: tuple[str, ...]
    link: Link
    towards: str = ""


Needs: TypeAlias = tuple[tuple[str, str], ...]  # unknowns by key, and the choice each must have


@dataclass(frozen=True, slots=True)
class Arc:
    """One direction of a link; `needs` is empty where it surely may be gone."""

    start: str
    end: str
    link: Link
    needs: Needs = ()


Allowed: TypeAlias = Callable[[Arc], bool]
Holds: TypeAlias = Callable[[Allowed], bool]


@dataclass(frozen=True, slots=True)
class Answer:
    """True or false in every completion, or None: then it turns on what is named."""

    value: bool | None
    turns_on: tuple[Unknown, ...] = ()


def granted(arc: Arc) -> bool:
    """Every arc: the hopeful reading."""
    return True


def certain(arc: Arc) -> bool:
    """Arcs that need nothing: the fearful reading."""
    return not arc.needs


def decide(
    unknowns: Iterable[Unknown],
    holds: Holds,
    enough: Callable[[], Iterable[Unknown]] | None = None,
) -> Answer:
    """Whether something holds in all completions, in none, or in some.

    Args:
        unknowns: those that `holds` may turn on.
        holds: the question, put to the arcs that a reading allows; more arcs never make it false.
        enough: finds some of the unknowns that together suffice, where that is quickly done.

    The answer is exact up to 1024 completions. Beyond, readings of one door may count together,
    which can leave open what is decided, never the other way round.
    """
    if holds(certain):
        return Answer(True)
    if not holds(granted):
        return Answer(False)
    open_ = list(unknowns)
    if prod(len(unknown.choices) for unknown in open_) <= _MOST_COMPLETIONS and _several(open_):
        values = {holds(allowed) for allowed in completions(open_)}
        if len(values) == 1:
            return Answer(values.pop())
    return Answer(None, tuple(_fewest(list(enough()) if enough else open_, holds)))


def completions(unknowns: Sequence[Unknown]) -> Iterator[Allowed]:
    """Every way of filling in the unknowns, as what it allows."""
    for choices in product(*(unknown.choices for unknown in unknowns)):
        yield _chosen(dict(zip((u.key for u in unknowns), choices, strict=True)))


def _chosen(choice: Mapping[str, str]) -> Allowed:
    return lambda arc: all(choice.get(key) == value for key, value in arc.needs)


def _several(unknowns: list[Unknown]) -> bool:
    """Whether one unknown has readings that exclude each other; else two readings are exact."""
    return any(unknown.kind == "contested" for unknown in unknowns)


def _fewest(unknowns: list[Unknown], holds: Holds) -> list[Unknown]:
    """Unknowns none of which can be left open if the rest is to make the question true."""
    kept = list(unknowns)
    for unknown in unknowns:
        fewer = {other.key for other in kept if other is not unknown}
        if holds(lambda arc, fewer=fewer: all(key in fewer for key, _ in arc.needs)):  # type: ignore[misc]
            kept.remove(unknown)
    return kept
