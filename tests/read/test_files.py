"""Several files read as one building."""

import os
from pathlib import Path

import pytest

from design_rules.errors import ModelError
from design_rules.geometry.heights import heights
from design_rules.geometry.sections import footprint
from design_rules.model.survey import Element, Survey
from design_rules.read.files import Opening, read_files
from design_rules.read.merging import merged
from design_rules.read.survey_order import elements_of
from sample_models.elements import Item
from sample_models.kit import Drawing, LengthUnit, write_ifc
from tests.pipeline.small_models import house

from .conftest import draw_cabin
from .reading import survey_of

FAR = (600_000.0, 6_640_000.0, 120.0)


def write(
    folder: Path, name: str, unit: LengthUnit, origin: tuple[float, float, float], part: str
) -> Path:
    """The cabin, or its architecture or fixtures alone, as a file."""
    drawing: Drawing = draw_cabin(unit)
    drawing.origin = origin
    floor = drawing.storeys["1. etasje"]
    for mark, element in list(floor.elements.items()):
        if part != "whole" and isinstance(element, Item) != (part == "fixtures"):
            del floor.elements[mark]
    if part == "fixtures":
        drawing.zones.clear()
    path = folder / f"{name}.ifc"
    write_ifc(drawing, path)
    return path


def by_key(survey: Survey) -> dict[str, Element]:
    return {each.key: each for each in elements_of(survey)}


def assert_same_house(split: Survey, whole: Survey) -> None:
    assert split.origin == whole.origin
    assert [storey.name for storey in split.storeys] == [storey.name for storey in whole.storeys]
    assert split.groups == whole.groups
    assert split.gaps == whole.gaps
    assert split.length_unit
    found, wanted = by_key(split), by_key(whole)
    assert found.keys() == wanted.keys()
    for key, element in wanted.items():
        other = found[key]
        assert (other.name, other.storey, other.ifc_class, other.predefined_type) == (
            element.name, element.storey, element.ifc_class, element.predefined_type,
        )  # fmt: skip
        if element.body is not None:
            assert other.body is not None
            outlines = footprint(other.body), footprint(element.body)
            assert outlines[0].symmetric_difference(outlines[1]).area < 1e-6
            assert heights(other.body) == pytest.approx(heights(element.body), abs=1e-5)


def together(*paths: Path) -> Survey:
    """Files read one after the other in this process."""
    surveys = [survey_of(paths[0])]
    surveys += [survey_of(path, surveys[0].origin) for path in paths[1:]]
    return merged(surveys)


class TestArchitectureAndFixturesInTwoFiles:
    @pytest.mark.parametrize(
        ("units", "origin"),
        [(("m", "m"), (0.0, 0.0, 0.0)), (("m", "mm"), FAR), (("ft", "m"), FAR)],
        ids=["near", "far in two units", "far in feet"],
    )
    def test_are_the_house_they_make_together(
        self,
        units: tuple[LengthUnit, LengthUnit],
        origin: tuple[float, float, float],
        tmp_path: Path,
    ) -> None:
        rooms = write(tmp_path, "ark", units[0], origin, "architecture")
        fixtures = write(tmp_path, "vvs", units[1], origin, "fixtures")
        whole = survey_of(write(tmp_path, "alt", units[0], origin, "whole"))
        assert_same_house(together(rooms, fixtures), whole)
        assert_same_house(together(fixtures, rooms), whole)

    def test_are_read_by_a_child_each(self, tmp_path: Path) -> None:
        rooms = write(tmp_path, "ark", "m", FAR, "architecture")
        fixtures = write(tmp_path, "vvs", "mm", FAR, "fixtures")
        read = read_files([rooms, fixtures])
        assert [file.path for file in read.files] == [rooms, fixtures]
        assert_same_house(read.survey, together(rooms, fixtures))


def test_the_same_file_twice_is_one_house(tmp_path: Path) -> None:
    path = write(tmp_path, "alt", "m", (0.0, 0.0, 0.0), "whole")
    once, twice = together(path), together(path, path)
    assert by_key(twice) == by_key(once)
    assert twice.gaps == once.gaps
    assert twice.boundaries == once.boundaries


def test_files_without_a_room_are_not_worth_parsing(tmp_path: Path) -> None:
    read = read_files([house(tmp_path)])
    assert [file.path for file in read.files] == [tmp_path / "hus.ifc"]
    assert elements_of(read.survey) == ()
    assert read.survey.storeys == ()


def test_a_room_in_one_of_several_files_is_enough(tmp_path: Path) -> None:
    rooms = write(tmp_path, "ark", "m", (0.0, 0.0, 0.0), "architecture")
    fixtures = write(tmp_path, "vvs", "m", (0.0, 0.0, 0.0), "fixtures")
    assert len(read_files([fixtures, rooms]).survey.spaces) == 2


def test_a_broken_second_file_ends_the_run_with_its_name(tmp_path: Path) -> None:
    good = house(tmp_path, "Stue")
    broken = tmp_path / "vvs.ifc"
    broken.write_bytes(good.read_bytes()[:200])
    with pytest.raises(ModelError, match=r"vvs\.ifc"):
        read_files([good, broken])


@pytest.mark.parametrize("names", [(), ("Stue",)])
def test_files_opened_but_never_read_leave_no_process(
    names: tuple[str, ...], tmp_path: Path
) -> None:
    with Opening([house(tmp_path, *names)]):
        pass
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_the_survey_names_the_program_that_wrote_the_first_file(tmp_path: Path) -> None:
    assert read_files([house(tmp_path, "Stue")]).survey.application == "Drawing 2 / Writer 1"
