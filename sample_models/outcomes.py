"""The hand-written expectations worked out: which rule says what of whom in which variant."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sample_models.expected_files import BUILDING, ExpectationError, Family, Told, families
from sample_models.houses import HOUSES, TUNET, room_ids, stated_units
from sample_models.variants import HOUSE_OF, NAMES, draw

_ALL, _UNITS = "all", "units"


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the rules must answer for one variant.

    `units` gives the GlobalIds of each unit's rooms; where `units_are_stated` is false no zone
    names the units, and a reader must find them by those rooms. `rooms` gives the GlobalId of
    each room by its number. `outcomes` holds every rule of which something is expected.
    """

    variant: str
    house: str
    because: str
    units: Mapping[str, frozenset[str]]
    units_are_stated: bool
    rooms: Mapping[str, str]
    outcomes: Told


@cache
def expectation(variant: str) -> Expectation:
    """What must come out for a variant, every rule and subject written out.

    Raises:
        KeyError: when there is no variant of that name.
        ExpectationError: when two files contradict each other, or a unit has an unknown room.
    """
    house, entries = _house_of(variant), _entries(variant)
    rooms = room_ids(draw(variant))
    units = _units(house, entries)
    because = " ".join(" ".join(entry.get("because", "").split()) for entry in entries).strip()
    return Expectation(
        variant,
        house,
        because,
        {name: frozenset(_ids(variant, numbers, rooms)) for name, numbers in units.items()},
        all(entry.get("stated", True) for entry in entries),
        rooms,
        expected_outcomes(variant),
    )


def expected_outcomes(variant: str) -> Told:
    """The outcomes that must come out for a variant, told without drawing it.

    Raises:
        KeyError: when there is no variant of that name.
        ExpectationError: when two files contradict each other.
    """
    house = _house_of(variant)
    units = _units(house, _entries(variant))
    return {
        rule: _outcomes(variant, family, rule, units)
        for family in families()
        for rule in family.rules
        if rule in family.subjects(house)
    }


def expected_variants() -> frozenset[str]:
    """The variants that some file of expectations names."""
    return frozenset(name for family in families() for name in family.variants)


def _house_of(variant: str) -> str:
    if variant not in NAMES:
        raise KeyError(variant)
    return HOUSE_OF.get(variant, TUNET)


def _entries(variant: str) -> list[Mapping[str, Any]]:
    """What the files write of a variant."""
    return [family.variants.get(variant, {}) for family in families()]


def _units(house: str, entries: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The room numbers of each unit of a variant: those of the house, but for what it says."""
    units = dict(_usual_units(house))
    for entry in entries:
        units |= {name: tuple(numbers) for name, numbers in entry.get("units", {}).items()}
    gone = {name for entry in entries for name in entry.get("without", ())}
    return {name: numbers for name, numbers in units.items() if name not in gone}


@cache
def _usual_units(house: str) -> Mapping[str, tuple[str, ...]]:
    for family in families():
        written = family.houses.get(house, {}).get(_UNITS)
        if written:
            return {name: tuple(numbers) for name, numbers in written.items()}
    return stated_units(HOUSES[house].draw())


def _outcomes(variant: str, family: Family, rule: str, units: Iterable[str]) -> Mapping[str, str]:
    """What a rule must say of each of its subjects; the more particular statement wins.

    Where there is no subject, what is said of all is said of the building: not applicable, if
    nothing is.
    """
    house = _house_of(variant)
    listed = family.subjects(house)[rule]
    subjects = [one for each in listed for one in (units if each == _UNITS else (each,))]
    told = dict.fromkeys(subjects, family.unless_stated)
    for stated in (_stated_of_house(house, rule), _stated_of_variant(variant, rule)):
        if _ALL in stated:
            told = dict.fromkeys(told or [BUILDING], stated[_ALL])
        told |= {name: outcome for name, outcome in stated.items() if name != _ALL}
    return told or {BUILDING: "not_applicable"}


def _stated_of_house(house: str, rule: str) -> Mapping[str, str]:
    entries = [(one.path.name, one.houses.get(house, {})) for one in families()]
    return _merged(f"{house}, {rule}", rule, entries)


def _stated_of_variant(variant: str, rule: str) -> Mapping[str, str]:
    entries = [(one.path.name, one.variants.get(variant, {})) for one in families()]
    return _merged(f"{variant}, {rule}", rule, entries)


def _merged(
    place: str, rule: str, entries: Iterable[tuple[str, Mapping[str, Any]]]
) -> Mapping[str, str]:
    merged: dict[str, str] = {}
    for file, entry in entries:
        for subject, outcome in (entry.get("outcomes", {}).get(rule) or {}).items():
            if merged.setdefault(subject, outcome) != outcome:
                raise ExpectationError(
                    f"{file}: of {place}, {subject} another file expects {merged[subject]}"
                )
    return merged


def _ids(variant: str, numbers: Iterable[str], rooms: Mapping[str, str]) -> Iterable[str]:
    for number in numbers:
        if number not in rooms:
            raise ExpectationError(f"{variant}: room {number} of a unit is not drawn")
        yield rooms[number]
