"""The hand-written expectations fit the variants they speak of."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from design_rules.check.packs import load_pack
from sample_models import expected_files, outcomes
from sample_models.expected_files import OUTCOMES, ExpectationError, families
from sample_models.houses import HOUSES, stated_units
from sample_models.outcomes import expectation, expected_variants
from sample_models.tunet import room_id
from sample_models.variants import HOUSE_OF, NAMES, draw

BATHROOM_RULES = [f"TP{number}" for number in range(101, 112)]
UNITS = [f"Boenhet {number}" for number in range(1, 9)]
OTHER_HOUSES = {"Gata 12": 12, "Firkløver": 8}


def test_no_expectation_is_written_for_a_variant_that_does_not_exist() -> None:
    assert expected_variants() <= set(NAMES)
    assert set(HOUSE_OF) <= set(NAMES)


def test_every_variant_has_an_expectation_but_the_other_houses_as_they_are() -> None:
    untouched = {house.variant for house in HOUSES.values()}
    assert set(NAMES) - expected_variants() <= untouched


@pytest.mark.parametrize("name", NAMES)
def test_an_expectation_gives_outcomes_for_rooms_and_units_that_are_known(name: str) -> None:
    expected = expectation(name)
    usual = expectation(HOUSES[expected.house].variant).rooms
    drawn = {*expected.rooms, *usual}
    for by_subject in expected.outcomes.values():
        assert by_subject
        assert set(by_subject) <= {*expected.units, *drawn, "house"}
        assert set(by_subject.values()) <= OUTCOMES


@pytest.mark.parametrize("name", NAMES)
def test_stated_units_are_the_zones_of_the_drawing(name: str) -> None:
    expected = expectation(name)
    zones = stated_units(draw(name))
    assert bool(zones) == expected.units_are_stated or not expected.units
    for unit, rooms in zones.items():
        assert {expected.rooms[room] for room in rooms} == expected.units[unit]


def test_every_departure_from_the_compliant_house_gives_a_reason() -> None:
    for name in NAMES:
        expected = expectation(name)
        untouched = expectation(HOUSES[expected.house].variant)
        assert expected.because or expected.outcomes == untouched.outcomes, name


def test_an_expectation_keeps_the_exceptions_of_its_variant() -> None:
    expected = expectation("jack_and_jill")
    assert expected.outcomes["TP103"]["Boenhet 1"] == "violated"
    assert expected.outcomes["TP103"]["Boenhet 3"] == "satisfied"
    assert room_id("102") in expected.units["Boenhet 1"]


def test_a_bathroom_rule_speaks_of_every_unit_and_every_bathroom() -> None:
    told = expectation("good").outcomes
    assert [rule for rule in told if rule.startswith("TP1")] == BATHROOM_RULES
    assert list(told["TP101"]) == UNITS
    assert list(told["TP106"]) == [f"1{unit}2" for unit in range(8)]


@pytest.mark.parametrize(("house", "count"), OTHER_HOUSES.items())
def test_units_of_another_house_are_those_its_zones_state(house: str, count: int) -> None:
    expected = expectation(HOUSES[house].variant)
    assert len(expected.units) == count
    assert list(expected.outcomes["TP101"]) == list(expected.units)


def test_what_is_said_of_all_gives_way_to_what_is_said_of_one() -> None:
    told = expectation("small_baths_no_fixtures").outcomes["TP110"]
    assert told["112"] == "undecidable"
    assert told["102"] == "satisfied"


def test_every_rule_that_exists_is_expected_something_of() -> None:
    listed = {rule for family in families() for rule in family.rules}
    assert {rule.id for rule in load_pack("trygg-plus-kvinner").rules} <= listed


def test_nothing_is_expected_of_an_unknown_variant() -> None:
    with pytest.raises(KeyError, match="no_such"):
        expectation("no_such")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of expectations of our own in place of the real one."""
    monkeypatch.setattr(expected_files, "FOLDER", tmp_path)
    _forget()
    yield tmp_path
    _forget()


def _forget() -> None:
    families.cache_clear()
    expectation.cache_clear()
    outcomes._usual_units.cache_clear()


def _write(folder: Path, family: str, outcomes_of_good: str) -> None:
    text = f"family: {family}\nrules: {{TP9{family}: x}}\n"
    text += f"houses: {{Tunet: {{subjects: {{TP9{family}: [units]}}}}}}\n"
    text += f"variants: {{good: {{because: so, outcomes: {outcomes_of_good}}}}}\n"
    (folder / f"{family}.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("told", "complaint"),
    [
        ("{TP9a: {Boenhet 1: nice}}", "nice is no outcome"),
        ("{TP8: {Boenhet 1: violated}}", "no file lists the rule TP8"),
        ("{TP9a: {102: violated}}", 'write room numbers in quotes, "102"'),
    ],
)
def test_nonsense_in_a_file_is_refused(folder: Path, told: str, complaint: str) -> None:
    _write(folder, "a", told)
    with pytest.raises(ExpectationError, match=complaint):
        expectation("good")


def test_two_files_that_contradict_each_other_are_refused(folder: Path) -> None:
    _write(folder, "a", "{TP9a: {Boenhet 1: violated}}")
    _write(folder, "b", "{TP9a: {Boenhet 1: satisfied}}")
    with pytest.raises(ExpectationError, match="another file expects violated"):
        expectation("good")


def test_a_file_may_speak_of_the_rules_of_another(folder: Path) -> None:
    _write(folder, "a", "{}")
    _write(folder, "b", "{TP9a: {Boenhet 1: violated}}")
    told = expectation("good").outcomes
    assert told["TP9a"]["Boenhet 1"] == "violated"
    assert told["TP9b"]["Boenhet 1"] == "satisfied"
