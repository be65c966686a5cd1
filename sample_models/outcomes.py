"""The hand-written expectations: which rule says what of which unit in which variant."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from sample_models.tunet import room_id

_FOLDER = Path(__file__).parent / "expected"
Outcomes: TypeAlias = Mapping[str, Mapping[str, str]]  # rule id -> unit name -> outcome


@dataclass(frozen=True, slots=True)
class Expectation:
    """What one family of rules must answer for one variant.

    `units` gives the GlobalIds of each unit's rooms; where `units_are_stated` is false no zone
    names the units, and a reader must find them by those rooms.
    """

    variant: str
    because: str
    units: Mapping[str, frozenset[str]]
    units_are_stated: bool
    outcomes: Outcomes


def expectation(variant: str, family: str = "private-bathroom") -> Expectation:
    """What must come out for a variant, every rule and unit written out.

    Raises:
        KeyError: when nothing is expected of a variant of that name.
    """
    sheet = _sheet(family)
    written = sheet["variants"][variant]
    units = sheet["units"] | written.get("units", {})
    exceptions = written.get("outcomes", {})
    outcomes = {
        rule: dict.fromkeys(units, sheet["unless_stated"]) | exceptions.get(rule, {})
        for rule in sheet["rules"]
    }
    rooms = {name: frozenset(map(room_id, numbers)) for name, numbers in units.items()}
    because = " ".join(written.get("because", "").split())
    return Expectation(variant, because, rooms, written.get("stated", True), outcomes)


def expected_variants(family: str = "private-bathroom") -> tuple[str, ...]:
    """The variants something is expected of."""
    return tuple(_sheet(family)["variants"])


@cache
def _sheet(family: str) -> dict[str, Any]:
    path = _FOLDER / f"{family.replace('-', '_')}.yaml"
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded
