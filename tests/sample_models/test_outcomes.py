"""The hand-written expectations fit the variants they speak of."""

from collections.abc import Callable

import ifcopenshell
import pytest

from sample_models.outcomes import expectation, expected_variants
from sample_models.tunet import room_id
from sample_models.variants import NAMES

RULES = ["TP101", "TP102", "TP103", "TP104", "TP105"]
OUTCOMES = {"satisfied", "violated", "undecidable", "not_applicable"}
UNITS = [f"Boenhet {number}" for number in range(1, 9)]


def test_every_variant_has_an_expectation_and_no_other_has() -> None:
    assert set(expected_variants()) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_expectation_answers_every_rule_for_every_unit(name: str) -> None:
    expected = expectation(name)
    assert list(expected.outcomes) == RULES
    for by_unit in expected.outcomes.values():
        assert list(by_unit) == UNITS
        assert set(by_unit.values()) <= OUTCOMES


@pytest.mark.parametrize("name", NAMES)
def test_the_rooms_of_every_expected_unit_are_in_the_file(
    name: str, opened: Callable[[str], ifcopenshell.file]
) -> None:
    drawn = {space.GlobalId for space in opened(name).by_type("IfcSpace")}
    for rooms in expectation(name).units.values():
        assert rooms <= drawn


@pytest.mark.parametrize("name", NAMES)
def test_stated_units_are_the_zones_of_the_file(
    name: str, opened: Callable[[str], ifcopenshell.file]
) -> None:
    expected = expectation(name)
    zones = {
        zone.Name: {space.GlobalId for space in zone.IsGroupedBy[0].RelatedObjects}
        for zone in opened(name).by_type("IfcZone")
    }
    assert bool(zones) == expected.units_are_stated
    for unit, rooms in zones.items():
        assert rooms == expected.units[unit]


def test_every_departure_from_the_good_house_gives_a_reason() -> None:
    good = expectation("good").outcomes
    for name in NAMES:
        expected = expectation(name)
        assert expected.because or expected.outcomes == good


def test_an_expectation_keeps_the_exceptions_of_its_variant() -> None:
    expected = expectation("jack_and_jill")
    assert expected.outcomes["TP103"]["Boenhet 1"] == "violated"
    assert expected.outcomes["TP103"]["Boenhet 3"] == "satisfied"
    assert room_id("102") in expected.units["Boenhet 1"]


def test_nothing_is_expected_of_an_unknown_variant() -> None:
    with pytest.raises(KeyError, match="no_such"):
        expectation("no_such")
