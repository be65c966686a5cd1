from math import pi
from typing import Any

import pytest

from design_rules.read.length_units import Units, read_units, size_of

from .ifc_records import Records


@pytest.fixture
def ifc() -> Records:
    return Records()


def units(ifc: Records, *stated: Any) -> Units:
    ifc.project(*stated)
    return read_units(ifc.model)


class TestStatedUnits:
    @pytest.mark.parametrize(
        ("prefix", "metres", "name"),
        [
            (None, 1, "metre"),
            ("MILLI", 1e-3, "millimetre"),
            ("CENTI", 1e-2, "centimetre"),
            ("DECI", 1e-1, "decimetre"),
            ("KILO", 1e3, "kilometre"),
        ],
    )
    def test_of_length_carry_their_prefix(
        self, ifc: Records, prefix: str | None, metres: float, name: str
    ) -> None:
        found = units(ifc, ifc.unit(prefix=prefix))
        assert found.length == pytest.approx(metres)
        assert found.area == pytest.approx(metres**2)
        assert found.name == name

    @pytest.mark.parametrize(("name", "factor"), [("FOOT", 304.8), ("'INCH'", 25.4)])
    def test_of_feet_and_inches_are_converted(
        self, ifc: Records, name: str, factor: float
    ) -> None:
        found = units(ifc, ifc.conversion(name, factor, ifc.unit(prefix="MILLI")))
        assert found.length == pytest.approx(factor / 1000)
        assert found.name == name.lower()

    def test_of_area_square_their_prefix(self, ifc: Records) -> None:
        area = ifc.unit("AREAUNIT", "SQUARE_METRE", "CENTI")
        assert units(ifc, ifc.unit(prefix="MILLI"), area).area == pytest.approx(1e-4)

    def test_of_angle_are_degrees_where_they_say_so(self, ifc: Records) -> None:
        radian = ifc.unit("PLANEANGLEUNIT", "RADIAN")
        degree = ifc.conversion("DEGREE", pi / 180, radian, "PLANEANGLEUNIT")
        assert units(ifc, ifc.unit(), degree).angle == pytest.approx(pi / 180)
        assert units(Records(), ifc.unit()).angle == 1

    def test_may_rest_on_one_another(self, ifc: Records) -> None:
        foot = ifc.conversion("FOOT", 0.3048, ifc.unit())
        assert units(ifc, ifc.conversion("YARD", 3, foot)).length == pytest.approx(0.9144)

    def test_twice_the_same_are_one(self, ifc: Records) -> None:
        assert units(ifc, ifc.unit(prefix="MILLI"), ifc.unit(prefix="MILLI")).name == "millimetre"


class TestMissingUnits:
    def test_no_project_states_none(self) -> None:
        assert read_units(Records().model) == Units(1, 1, 1, "")

    def test_a_project_without_units_states_none(self, ifc: Records) -> None:
        assert units(ifc).name == ""

    def test_an_area_alone_states_no_length(self, ifc: Records) -> None:
        assert units(ifc, ifc.unit("AREAUNIT", "SQUARE_METRE")).name == ""

    def test_two_that_differ_state_none(self, ifc: Records) -> None:
        assert units(ifc, ifc.unit(), ifc.unit(prefix="MILLI")).name == ""

    def test_two_projects_that_differ_state_none(self, ifc: Records) -> None:
        ifc.project(ifc.unit(), guid="a")
        ifc.project(ifc.unit(prefix="MILLI"), guid="b")
        assert read_units(ifc.model).name == ""

    def test_a_unit_that_rests_on_itself_states_none(self, ifc: Records) -> None:
        foot = ifc.conversion("FOOT", 0.3048, ifc.unit())
        foot.ConversionFactor.UnitComponent = foot
        assert units(ifc, foot).name == ""

    def test_a_unit_that_rests_on_nothing_states_none(self, ifc: Records) -> None:
        foot = ifc.conversion("FOOT", 0.3048, ifc.unit())
        foot.ConversionFactor = None
        assert units(ifc, foot).name == ""

    @pytest.mark.parametrize("factor", [0.0, -1.0, 1e308])
    def test_a_factor_that_no_unit_has_states_none(self, ifc: Records, factor: float) -> None:
        unit = ifc.conversion("FOOT", factor, ifc.conversion("BIG", 1e308, ifc.unit()))
        assert units(ifc, unit).name == ""

    def test_a_unit_of_context_states_none(self, ifc: Records) -> None:
        own = ifc.make("IfcContextDependentUnit", None, "LENGTHUNIT", "BRICK")
        assert units(ifc, own).name == ""

    def test_then_the_assumed_one_counts_but_keeps_no_name(self, ifc: Records) -> None:
        ifc.project()
        found = read_units(ifc.model, ("millimetre", 0.001))
        assert (found.length, found.name, found.assumed) == (0.001, "", "millimetre")
        assert found.area == pytest.approx(1e-6)

    def test_the_assumed_one_leaves_a_stated_area_alone(self, ifc: Records) -> None:
        ifc.project(ifc.unit("AREAUNIT", "SQUARE_METRE"))
        assert read_units(ifc.model, ("millimetre", 0.001)).area == 1


def test_a_unit_beside_a_value_has_a_size_of_its_kind_only(ifc: Records) -> None:
    assert size_of(ifc.unit(prefix="CENTI"), "LENGTHUNIT") == pytest.approx(0.01)
    assert size_of(ifc.unit(prefix="CENTI"), "AREAUNIT") is None
    assert size_of(None, "LENGTHUNIT") is None
