"""The same house in every style: valid, repeatable, and the same rooms."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import ifcopenshell
import ifcopenshell.geom
import ifcopenshell.validate
import pytest
from ifcopenshell.util.shape import get_volume

from sample_models.kit import Style, random_style, write_ifc
from sample_models.style import FLAVOURS, LANGUAGES, SCHEMAS
from sample_models.tunet import draw_tunet
from tests.sample_models.lodge import draw_lodge

Written = Callable[[Style], Path]
STYLES = [
    Style(schema, flavour, unit, language, rotation=17.0, boundaries=flavour != "reference-view")
    for schema in SCHEMAS
    for flavour, unit, language in zip(
        FLAVOURS, ("m", "ft", "mm", "m"), ("nb", "en", "de", "nb"), strict=True
    )
]
NAMES = [f"{style.schema} {style.flavour}" for style in STYLES]
EXPRESS = [
    Style("IFC2X3", "revit", "ft", "de", boundaries=True),
    Style("IFC4", "plain", "mm", "en", boundaries=True),
]
TUNET = [
    Style("IFC2X3", "revit", "mm", "de", (597_000.0, 6_643_000.0, 98.5), 17.5, boundaries=True),
    Style("IFC4X3", "reference-view", "ft", "en", true_north=40.0),
]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("styles")

    @cache
    def write(style: Style) -> Path:
        drawing = draw_lodge()
        drawing.restyle(style)
        path = folder / f"{style.schema}-{style.flavour}.ifc"
        write_ifc(drawing, path)
        return path

    return write


def _faults(path: Path, *, express: bool) -> list[object]:
    log = ifcopenshell.validate.json_logger()
    ifcopenshell.validate.validate(ifcopenshell.open(str(path)), log, express_rules=express)
    return list(log.statements)


@pytest.mark.parametrize("style", STYLES, ids=NAMES)
def test_a_house_with_one_of_everything_obeys_its_schema(style: Style, written: Written) -> None:
    assert _faults(written(style), express=False) == []


@pytest.mark.filterwarnings(
    "ignore:unclosed file:ResourceWarning",  # the library leaves the rules it reads open
    "ignore::pytest.PytestUnraisableExceptionWarning",
)
@pytest.mark.parametrize("style", EXPRESS, ids=["IFC2X3", "IFC4"])
def test_a_house_with_one_of_everything_obeys_the_rules_of_its_schema(
    style: Style, tmp_path: Path
) -> None:
    drawing = draw_lodge()
    drawing.restyle(style)
    write_ifc(drawing, tmp_path / "lodge.ifc")
    assert _faults(tmp_path / "lodge.ifc", express=True) == []


@pytest.mark.parametrize("style", TUNET, ids=["revit", "reference view"])
def test_the_compliant_house_obeys_its_schema_in_other_styles(
    style: Style, tmp_path: Path
) -> None:
    house = draw_tunet()
    house.restyle(style)
    write_ifc(house, tmp_path / "tunet.ifc")
    assert _faults(tmp_path / "tunet.ifc", express=False) == []


@pytest.mark.parametrize("style", STYLES[:4], ids=NAMES[:4])
def test_writing_a_style_again_gives_the_same_bytes(
    style: Style, written: Written, tmp_path: Path
) -> None:
    drawing = draw_lodge()
    drawing.restyle(style)
    write_ifc(drawing, tmp_path / "again.ifc")
    assert (tmp_path / "again.ifc").read_bytes() == written(style).read_bytes()


def _volumes(path: Path) -> dict[str, float]:
    """Volume of every room in cubic metres, by GlobalId; overlays left out."""
    model = ifcopenshell.open(str(path))
    settings = ifcopenshell.geom.settings()
    return {
        space.GlobalId: round(
            get_volume(ifcopenshell.geom.create_shape(settings, space).geometry), 3
        )
        for space in model.by_type("IfcSpace")
        if not space.LongName.startswith(("BTA", "BRA"))
    }


@pytest.mark.parametrize("style", STYLES[1:], ids=NAMES[1:])
def test_a_room_has_one_id_and_one_volume_in_every_style(style: Style, written: Written) -> None:
    assert _volumes(written(style)) == pytest.approx(_volumes(written(STYLES[0])), abs=2e-3)


def test_solids_are_written_the_way_of_the_exporter(written: Written) -> None:
    kinds = {
        style.flavour: {
            item.is_a()
            for kind in ("IfcFurniture", "IfcSpace", "IfcWall")
            for element in ifcopenshell.open(str(written(style))).by_type(kind)
            for shown in element.Representation.Representations
            if shown.RepresentationIdentifier == "Body"
            for item in shown.Items
        }
        for style in STYLES
        if style.schema == "IFC4"
    }
    assert kinds == {
        "plain": {"IfcExtrudedAreaSolid"},
        "revit": {"IfcExtrudedAreaSolid"},
        "archicad": {"IfcExtrudedAreaSolid", "IfcFacetedBrep"},
        "reference-view": {"IfcTriangulatedFaceSet", "IfcPolygonalFaceSet"},
    }


def test_revit_files_things_in_rooms_and_names_them_by_family(written: Written) -> None:
    model = ifcopenshell.open(str(written(STYLES[1])))
    bed = next(one for one in model.by_type("IfcFurnishingElement") if one.ObjectType == "Bed")
    assert bed.Name.startswith("Bed:1200 x 2000:")
    assert bed.ContainedInStructure[0].RelatingStructure.LongName == "Bedroom 1"
    doors = model.by_type("IfcDoor")
    assert {one.ContainedInStructure[0].RelatingStructure.is_a() for one in doors} == {
        "IfcBuildingStorey",
        "IfcSite",
    }


def test_overlays_lie_over_the_rooms(written: Written) -> None:
    named = {
        style.flavour: {
            space.LongName
            for space in ifcopenshell.open(str(written(style))).by_type("IfcSpace")
            if space.LongName.startswith(("BTA", "BRA"))
        }
        for style in STYLES[:4]
    }
    assert named["plain"] == named["reference-view"] == set()
    assert named["revit"] == {"BTA 1. etasje", "BTA 2. etasje"}
    assert named["archicad"] == {"BRA Wohneinheit 1", "BRA Wohneinheit 2"}


def test_walls_between_homes_have_two_leaves_in_revit(written: Written) -> None:
    plain, revit = (
        {wall.Tag for wall in ifcopenshell.open(str(written(style))).by_type("IfcWall")}
        for style in STYLES[:2]
    )
    assert revit - plain == {"party b"}  # upstairs; downstairs an opening keeps it whole


def test_a_style_by_lot_is_the_same_for_the_same_seed() -> None:
    styles = [random_style(seed) for seed in range(200)]
    assert styles == [random_style(seed) for seed in range(200)]
    assert {style.flavour for style in styles} == set(FLAVOURS)
    assert {style.schema for style in styles} == set(SCHEMAS)
    assert {style.language for style in styles} == set(LANGUAGES)
    assert not any(s.boundaries for s in styles if s.flavour == "reference-view")


def test_a_drawing_tells_the_style_it_was_given() -> None:
    drawing = draw_lodge()
    style = replace(TUNET[0], true_north=5.0)
    drawing.restyle(style)
    assert drawing.style == style
