from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from design_rules.model.survey import Classification
from design_rules.read.length_units import Units
from design_rules.read.properties import PropertyIndex, Sets
from sample_models.kit import LengthUnit

from .ifc_records import Records
from .reading import survey_of
from .spf import Spf

MILLIMETRES = Units(0.001, 1.0, 1.0, "millimetre")


@pytest.fixture
def ifc() -> Records:
    return Records()


def door(ifc: Records) -> Any:
    return ifc.product("IfcDoor", guid="door")


def single(ifc: Records, name: str, kind: str, value: Any, unit: Any = None) -> Any:
    return ifc.make("IfcPropertySingleValue", name, None, ifc.make(kind, value), unit)


def pset(ifc: Records, name: str, *properties: Any, guid: str = "") -> Any:
    number = len(ifc.model.by_type("IfcRoot"))
    return ifc.make("IfcPropertySet", guid or f"pset{number}", None, name, None, list(properties))


def give(ifc: Records, thing: Any, definition: Any, guid: str = "") -> None:
    ifc.relate(
        "IfcRelDefinesByProperties", guid,
        RelatedObjects=[thing], RelatingPropertyDefinition=definition,
    )  # fmt: skip


def read(ifc: Records, thing: Any, units: Units = MILLIMETRES) -> Sets:
    return PropertyIndex(ifc.model, units).of(thing)


class TestSets:
    def test_hold_plain_values(self, ifc: Records) -> None:
        thing = door(ifc)
        values = [
            single(ifc, "IsExternal", "IfcBoolean", True),
            single(ifc, "Reference", "IfcIdentifier", " D\x011 "),
            single(ifc, "Count", "IfcInteger", 3),
            single(ifc, "Rw", "IfcReal", 35.0),
        ]
        give(ifc, thing, pset(ifc, "Pset_DoorCommon", *values))
        assert read(ifc, thing) == {
            "Pset_DoorCommon": {"Count": 3, "IsExternal": True, "Reference": "D 1", "Rw": 35.0}
        }

    def test_hold_lengths_and_areas_in_metres(self, ifc: Records) -> None:
        thing = door(ifc)
        values = [
            single(ifc, "ClearWidth", "IfcPositiveLengthMeasure", 900.0),
            single(ifc, "Offset", "IfcLengthMeasure", -20.0),
            single(ifc, "Glazing", "IfcAreaMeasure", 1.5),
            single(ifc, "Fraction", "IfcPositiveRatioMeasure", 0.5),
        ]
        give(ifc, thing, pset(ifc, "TP_Door", *values))
        found = read(ifc, thing)["TP_Door"]
        assert found == pytest.approx(
            {"ClearWidth": 0.9, "Offset": -0.02, "Glazing": 1.5, "Fraction": 0.5}
        )

    def test_take_the_unit_that_stands_beside_a_value(self, ifc: Records) -> None:
        thing, metre = door(ifc), ifc.unit()
        value = single(ifc, "ClearWidth", "IfcLengthMeasure", 0.9, metre)
        give(ifc, thing, pset(ifc, "TP_Door", value))
        assert read(ifc, thing)["TP_Door"]["ClearWidth"] == pytest.approx(0.9)

    def test_join_the_values_of_a_list(self, ifc: Records) -> None:
        thing = door(ifc)
        values = [ifc.make("IfcLabel", word) for word in ("NEW", "TEMPORARY")]
        status = ifc.make("IfcPropertyEnumeratedValue", "Status", None, values)
        give(ifc, thing, pset(ifc, "Pset_DoorCommon", status))
        assert read(ifc, thing)["Pset_DoorCommon"] == {"Status": "NEW, TEMPORARY"}

    def test_leave_out_what_is_not_stated(self, ifc: Records) -> None:
        thing = door(ifc)
        empty = ifc.make("IfcPropertySingleValue", "Reference")
        complex_one = ifc.make("IfcComplexProperty", "More", None, "x", [empty])
        complex_one.HasProperties = [complex_one]
        give(ifc, thing, pset(ifc, "Pset_DoorCommon", empty, complex_one))
        assert read(ifc, thing) == {"Pset_DoorCommon": {}}

    def test_of_other_makers_are_left_out(self, ifc: Records) -> None:
        thing = door(ifc)
        for name in ("PSet_Revit_Other", "Constraints", ""):
            give(ifc, thing, pset(ifc, name, single(ifc, "Mark", "IfcLabel", "1")))
        assert read(ifc, thing) == {}

    def test_of_an_occurrence_win_over_those_of_its_type(self, ifc: Records) -> None:
        thing = door(ifc)
        typed = [single(ifc, name, "IfcLabel", "type") for name in ("A", "B")]
        kind = ifc.make("IfcDoorType", GlobalId="type")
        kind.HasPropertySets = [pset(ifc, "Pset_DoorCommon", *typed)]
        ifc.relate("IfcRelDefinesByType", RelatedObjects=[thing], RelatingType=kind)
        give(ifc, thing, pset(ifc, "Pset_DoorCommon", single(ifc, "A", "IfcLabel", "own")))
        assert read(ifc, thing)["Pset_DoorCommon"] == {"A": "own", "B": "type"}

    def test_come_several_in_one_relation(
        self, cabin: Callable[[LengthUnit], Path], tmp_path: Path
    ) -> None:
        file = Spf(cabin("m").read_text(encoding="ascii"))
        sets = f"#{file.number('IFCPROPERTYSET')},#{file.number('IFCPROPERTYSET', 5)}"
        both = file.put("IFCRELDEFINESBYPROPERTIES", 5, f"IFCPROPERTYSETDEFINITIONSET(({sets}))")
        path = tmp_path / "hus.ifc"
        path.write_text(both.text, encoding="ascii")
        wall = next(part for part in survey_of(path).parts if part.name == "south")
        assert list(wall.properties) == ["Pset_WallCommon", "Pset_WindowCommon"]

    def test_of_door_linings_are_kept_whole(self, ifc: Records) -> None:
        thing = door(ifc)
        lining = ifc.make("IfcDoorLiningProperties", GlobalId="lining", LiningThickness=50.0)
        give(ifc, thing, lining)
        assert read(ifc, thing)["IfcDoorLiningProperties"] == {"LiningThickness": 50.0}


class TestQuantities:
    def quantities(self, ifc: Records, *made: Any) -> Sets:
        thing = ifc.product("IfcSpace", guid="space")
        kind = "IfcElementQuantity"
        give(ifc, thing, ifc.make(kind, "q", None, "Qto_SpaceBaseQuantities", None, None, made))
        return read(ifc, thing)

    def test_are_metres_and_square_metres(self, ifc: Records) -> None:
        area = ifc.make("IfcQuantityArea", "NetFloorArea", None, None, 12.5)
        height = ifc.make("IfcQuantityLength", "Height", None, None, 2500.0)
        volume = ifc.make("IfcQuantityVolume", "NetVolume", None, None, 30.0)
        assert self.quantities(ifc, area, height, volume) == {
            "Qto_SpaceBaseQuantities": {"Height": 2.5, "NetFloorArea": 12.5}
        }

    def test_take_the_unit_that_stands_beside_them(self, ifc: Records) -> None:
        square_centimetre = ifc.unit("AREAUNIT", "SQUARE_METRE", "CENTI")
        area = ifc.make("IfcQuantityArea", "NetFloorArea", None, square_centimetre, 125_000.0)
        found = self.quantities(ifc, area)["Qto_SpaceBaseQuantities"]
        assert found["NetFloorArea"] == pytest.approx(12.5)


class TestClassifications:
    def test_are_found_through_their_parents(self, ifc: Records) -> None:
        thing = door(ifc)
        system = ifc.make("IfcClassification", Name="NS 3451")
        parent = ifc.make("IfcClassificationReference", None, "2", "Bygning", system)
        own = ifc.make("IfcClassificationReference", None, "234", "Dører", parent)
        kind = "IfcRelAssociatesClassification"
        ifc.relate(kind, RelatedObjects=[thing], RelatingClassification=own)
        found = PropertyIndex(ifc.model, MILLIMETRES).classifications(thing)
        assert found == (Classification("NS 3451", "234", "Dører"),)

    def test_that_are_their_own_parent_end(self, ifc: Records) -> None:
        thing = door(ifc)
        own = ifc.make("IfcClassificationReference", None, "234", "Dører")
        own.ReferencedSource = own
        kind = "IfcRelAssociatesClassification"
        ifc.relate(kind, RelatedObjects=[thing], RelatingClassification=own)
        found = PropertyIndex(ifc.model, MILLIMETRES).classifications(thing)
        assert [(each.code, each.title) for each in found] == [("234", "Dører")]

    def test_of_ifc2x3_name_their_item(self) -> None:
        ifc = Records("IFC2X3")
        thing = door(ifc)
        own = ifc.make("IfcClassificationReference", None, "234", "Dører")
        kind = "IfcRelAssociatesClassification"
        ifc.relate(kind, RelatedObjects=[thing], RelatingClassification=own)
        found = PropertyIndex(ifc.model, MILLIMETRES).classifications(thing)
        assert found == (Classification("", "234", "Dører"),)
