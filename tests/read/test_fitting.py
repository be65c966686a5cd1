from typing import Any

import pytest

from design_rules.read.fitting import Fitting, misfits

from .small_house import SmallHouse


@pytest.fixture
def house() -> SmallHouse:
    return SmallHouse()


def test_a_sound_house_fits(house: SmallHouse) -> None:
    fitting = Fitting(house.model)
    for kind in ("IfcProduct", "IfcSolidModel", "IfcPlacement", "IfcCartesianPoint"):
        for record in house.model.by_type(kind):
            assert fitting.fits(record), record
            assert fitting.refers_well(record), record
    assert misfits(house.model, ("IfcRoot",)) == []


@pytest.mark.parametrize("kind", ["IfcExtrudedAreaSolid", "IfcCartesianPoint", "IfcSIUnit"])
def test_a_record_without_what_it_must_have_does_not_fit(house: SmallHouse, kind: str) -> None:
    record = house.make(kind)
    assert not Fitting(house.model).fits(record)
    assert Fitting(house.model).refers_well(record)


def test_what_the_schema_derives_need_not_be_there(house: SmallHouse) -> None:
    assert Fitting(house.model).fits(house.unit())


@pytest.mark.parametrize(
    ("attribute", "wrong"),
    [("ObjectPlacement", "Representation"), ("Representation", "ObjectPlacement")],
)
def test_a_record_of_the_wrong_class_is_told(
    house: SmallHouse, attribute: str, wrong: str
) -> None:
    wall = house.walls[0]
    setattr(wall, attribute, getattr(wall, wrong))
    fitting = Fitting(house.model)
    assert not fitting.fits(wall)
    assert not fitting.refers_well(wall)
    assert misfits(house.model, ("IfcProduct",)) == [wall.id()]


def test_a_list_with_one_record_of_the_wrong_class_is_told(house: SmallHouse) -> None:
    house.contains.RelatedElements = [*house.walls, house.unit_of_length]
    assert misfits(house.model, ("IfcRelContainedInSpatialStructure",)) == [house.contains.id()]


def test_classes_that_the_schema_lacks_have_no_misfits() -> None:
    assert misfits(SmallHouse("IFC2X3").model, ("IfcSpatialZone",)) == []


def test_a_choice_of_kinds_is_not_judged(house: SmallHouse) -> None:
    point: Any = house.point(0, 0)
    trim = house.trimmed(house.circle(1), (1.0, 0.0), 1.0)
    assert point
    assert Fitting(house.model).fits(trim)
