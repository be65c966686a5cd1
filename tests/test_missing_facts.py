"""What happens to verdicts when the model says less: they may open, never turn.

One fact at a time is taken from the compliant sample, where every deciding rule is satisfied; a
violation afterwards would be a lie.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from design_rules.check.base import House
from design_rules.check.packs import load_pack
from design_rules.check.run import run_rules
from design_rules.model.answers import Answers
from design_rules.model.survey import Gap, Part, Portal, Space, Survey
from design_rules.read.files import read_files
from design_rules.understand.building import understand

_SAMPLE = Path(__file__).parents[1] / "sample_models" / "tunet.ifc"
_ALL = load_pack("trygg-plus-kvinner")
# walking distances take long: tests/test_retreat_on_tunet.py has its own facts for them
_PACK = replace(_ALL, rules=tuple(rule for rule in _ALL.rules if rule.family != "retreat"))
Change = Callable[[Survey], Survey]


@cache
def _sample() -> Survey:
    return read_files([_SAMPLE]).survey


def _outcomes(survey: Survey) -> dict[str, set[str]]:
    """Rule -> outcomes of its findings."""
    understood = understand(survey)
    house = House(understood.graph, understood.units, Answers())
    ran = run_rules((_PACK,), house)
    assert not ran.crashes
    return {r.rule.id: {str(f.outcome) for f in r.findings} for r in ran.results}


def _space(key: str, **said: object) -> Change:
    def change(survey: Survey) -> Survey:
        spaces = tuple(replace(s, **said) if s.key == key else s for s in survey.spaces)
        return replace(survey, spaces=spaces)

    return change


def _door(key: str, **said: object) -> Change:
    def change(survey: Survey) -> Survey:
        doors = tuple(replace(d, **said) if d.key == key else d for d in survey.doors)
        return replace(survey, doors=doors)

    return change


def _part(key: str, **said: object) -> Change:
    def change(survey: Survey) -> Survey:
        parts = tuple(replace(p, **said) if p.key == key else p for p in survey.parts)
        return replace(survey, parts=parts)

    return change


def _everywhere(**said: object) -> Change:
    return lambda survey: replace(survey, **said)


def _changes(survey: Survey) -> Iterator[tuple[str, Change]]:
    """Every fact of the sample that can go missing, by name."""
    for space in survey.spaces:
        yield f"name of {space.long_name} {space.name}", _space(space.key, long_name="")
        if _in_first_units(space):
            yield f"body of {space.name}", _space(space.key, body=None, body_gap="lost")
            yield f"record of {space.name}", _space(space.key, damaged=True)
    for door in survey.doors:
        if _of_interest(door):
            nowhere = _door(door.key, body=None, opening=None, frame=None)
            yield f"place of {door.name}", nowhere
            yield f"record of {door.name}", _door(door.key, damaged=True)
            yield f"width of {door.name}", _door(door.key, width=None)
            yield f"operation of {door.name}", _door(door.key, operation="")
            yield f"host of {door.name}", _door(door.key, host="", host_class="")
    for part in survey.parts:
        if _in_bathroom(part):
            yield f"type of {part.name} {part.key}", _part(part.key, predefined_type="", name="")
            yield f"shape of {part.name} {part.key}", _part(part.key, body=None)
    for number, group in enumerate(survey.groups):
        rest = survey.groups[:number] + survey.groups[number + 1 :]
        yield f"zone {group.name}", _everywhere(groups=rest)
    yield "all zones", _everywhere(groups=())
    yield "all fixtures", _everywhere(parts=tuple(p for p in survey.parts if p.role != "fixture"))
    bare = tuple(part for part in survey.parts if part.role != "furniture")
    yield "all furniture", _everywhere(parts=bare)
    yield "the unit of length", _everywhere(length_unit="")
    yield "storeys", _everywhere(storeys=())
    yield "some record", _everywhere(gaps=(Gap("lost-records"),))


def _in_first_units(space: Space) -> bool:
    return space.name.startswith(("10", "11"))


def _of_interest(door: Portal) -> bool:
    """The doors of two units; the others are their twins."""
    return door.name.startswith(("D10", "D11"))


def _in_bathroom(part: Part) -> bool:
    """The fixtures of two bathrooms, known by where they stand."""
    first = [s for s in _sample().spaces if s.name in ("102", "112")]
    x, y = part.frame.origin[:2] if part.frame is not None else (0.0, 0.0)
    return part.role == "fixture" and any(_around(space, x, y) for space in first)


def _around(space: Space, x: float, y: float) -> bool:
    assert space.body is not None
    assert space.body.kind == "prism"
    xs, ys = zip(*space.body.rings[0], strict=True)
    return min(xs) - 0.2 <= x <= max(xs) + 0.2 and min(ys) - 0.2 <= y <= max(ys) + 0.2


_WHOLE = _outcomes(_sample())
_CHANGES = dict(_changes(_sample()))


def test_the_sample_satisfies_every_rule_that_decides() -> None:
    deciding = {rule: found for rule, found in _WHOLE.items() if rule <= "TP105"}
    assert all(found == {"satisfied"} for found in deciding.values())


def test_the_facts_are_looked_for_where_they_are() -> None:
    kinds = {name.split(" of ")[0] for name in _CHANGES}
    assert {"name", "body", "record", "place", "width", "operation", "host", "type"} <= kinds


@pytest.mark.parametrize("fact", _CHANGES)
def test_a_missing_fact_never_makes_a_violation(fact: str) -> None:
    outcomes = _outcomes(_CHANGES[fact](_sample()))
    lies = {rule for rule, found in outcomes.items() if "violated" in found - _WHOLE[rule]}
    assert not lies


@pytest.mark.parametrize("fact", ["all fixtures", "some record"])
def test_what_rests_on_the_missing_fact_is_not_satisfied(fact: str) -> None:
    outcomes = _outcomes(_CHANGES[fact](_sample()))
    assert outcomes["TP101"] == {"undecidable"}


def test_lost_records_leave_nothing_satisfied() -> None:
    outcomes = _outcomes(_CHANGES["some record"](_sample()))
    assert all("satisfied" not in found for found in outcomes.values())
