from collections.abc import Callable
from pathlib import Path

import pytest

from design_rules.read.complaints import parse
from sample_models.kit import LengthUnit

from .spf import Spf


@pytest.fixture
def house(cabin: Callable[[LengthUnit], Path]) -> Spf:
    return Spf(cabin("m").read_text(encoding="ascii"))


def complained(file: Spf, folder: Path) -> set[int]:
    path = folder / "hus.ifc"
    path.write_text(file.text, encoding="ascii")
    _, records = parse(str(path))
    return set(records)


def test_a_sound_file_is_not_complained_of(house: Spf, tmp_path: Path) -> None:
    assert complained(house, tmp_path) == set()


def test_a_missing_reference_names_its_record(house: Spf, tmp_path: Path) -> None:
    file = house.put("IFCDOOR", 5, "#999999")
    assert house.number("IFCDOOR") in complained(file, tmp_path)


@pytest.mark.parametrize(("kind", "attribute"), [("IFCDOOR", 11), ("IFCSIUNIT", 1)])
def test_a_value_no_list_knows_is_traced_by_its_place(
    house: Spf, kind: str, attribute: int, tmp_path: Path
) -> None:
    file = house.put(kind, attribute, ".NONSENSE.")
    assert complained(file, tmp_path) == {house.number(kind)}


def test_a_record_short_of_attributes_is_named_unless_the_rest_fits(
    house: Spf, tmp_path: Path
) -> None:
    door, values = house.record("IFCDOOR"), house.attributes("IFCDOOR")
    fits = house.replace(door, f"#{door[1]}=IFCDOOR({','.join(values[:9])});")
    shifted = house.replace(door, f"#{door[1]}=IFCDOOR({','.join(values[:5] + values[6:])});")
    assert complained(fits, tmp_path) == set()
    assert complained(shifted, tmp_path) == {int(door[1])}


def test_a_record_with_attributes_to_spare_is_read_as_it_is(house: Spf, tmp_path: Path) -> None:
    wall, values = house.record("IFCWALL"), house.attributes("IFCWALL")
    longer = house.replace(wall, f"#{wall[1]}=IFCWALL({','.join([*values, '$', '$'])});")
    assert complained(longer, tmp_path) == set()


def test_a_shape_short_of_what_it_must_have_is_named(house: Spf, tmp_path: Path) -> None:
    solid, values = house.record("IFCEXTRUDEDAREASOLID"), house.attributes("IFCEXTRUDEDAREASOLID")
    short = house.replace(solid, f"#{solid[1]}=IFCEXTRUDEDAREASOLID({','.join(values[:3])});")
    assert complained(short, tmp_path) == {int(solid[1])}
