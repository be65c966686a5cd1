"""What is read depends on what a file says, never on how its records are numbered or ordered."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from design_rules.model.survey import Survey
from sample_models.kit import LengthUnit
from tests.real_models import real_model
from tests.renumbering import renumbered

from .reading import survey_of
from .small_house import SmallHouse


def assert_same_in_any_order(data: bytes, folder: Path, seeds: tuple[int, ...]) -> None:
    first = read(data, folder)
    for seed in seeds:
        again = read(renumbered(data, seed), folder)
        for field in fields(Survey):
            assert getattr(again, field.name) == getattr(first, field.name), field.name


def read(data: bytes, folder: Path) -> Survey:
    path = folder / "hus.ifc"
    path.write_bytes(data)
    return survey_of(path)


@pytest.mark.parametrize("variant", ["good", "ifc2x3", "boundaries_on"])
def test_a_sample_house_reads_the_same_in_any_order(
    variant: str, sample: Callable[[str], Path], tmp_path: Path
) -> None:
    assert_same_in_any_order(sample(variant).read_bytes(), tmp_path, (1,))


@pytest.mark.parametrize(
    "name",
    [
        "duplex_A.ifc",
        "micro_double_guids.ifc",
        "micro_sketchup_spaces.ifc",
        "micro_ifc4x3_pcert_arch.ifc",
        "micro_spaces_no_geometry.ifc",
        "renga_house.ifc",
    ],
)
def test_a_real_model_reads_the_same_in_any_order(name: str, tmp_path: Path) -> None:
    assert_same_in_any_order(real_model(name).read_bytes(), tmp_path, (1,))


def test_a_house_that_contradicts_itself_reads_the_same_in_any_order(tmp_path: Path) -> None:
    house = SmallHouse()
    other = house.product("IfcBuildingStorey", guid="other", at=house.placement((0, 0, 3)))
    house.relate(
        "IfcRelContainedInSpatialStructure", "again",
        RelatingStructure=other, RelatedElements=[*house.walls, house.door],
    )  # fmt: skip
    house.relate(
        "IfcRelVoidsElement", "voids too",
        RelatingBuildingElement=house.walls[0], RelatedOpeningElement=house.hole,
    )  # fmt: skip
    for number, name in enumerate(("a", "b", "c")):
        kind = house.make("IfcDoorType", GlobalId=f"type-{name}", Name=name)
        house.relate("IfcRelDefinesByType", RelatedObjects=[house.door], RelatingType=kind)
        value = house.make("IfcInteger", number)
        own = house.make("IfcPropertySingleValue", "Number", None, value)
        pset = house.make("IfcPropertySet", f"set-{name}", None, "Pset_DoorCommon", None, [own])
        house.relate(
            "IfcRelDefinesByProperties",
            RelatedObjects=[house.door], RelatingPropertyDefinition=pset,
        )  # fmt: skip
    house.project(house.unit(prefix="MILLI"), guid="second")
    twins = [house.add("IfcWall", "twin", house.block(1, 1, size)) for size in (1, 2, 3)]
    twins[0].Name = twins[1].Name = twins[2].Name
    path = house.write(tmp_path / "model.ifc")
    assert_same_in_any_order(path.read_bytes(), tmp_path, tuple(range(5)))


def test_renumbering_changes_every_number_and_no_string(
    cabin: Callable[[LengthUnit], Path], tmp_path: Path
) -> None:
    data = cabin("m").read_bytes().replace(b"'Stue'", b"'rom #1; ''og'' #2='")
    other = renumbered(data, 7)
    assert other != data
    assert b"'rom #1; ''og'' #2='" in other
    assert other.count(b"=IFC") == data.count(b"=IFC")
    assert renumbered(data, 7) == other
    assert len(read(other, tmp_path).doors) == 2
