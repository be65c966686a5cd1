"""Several buildings on one site, the ground and the neighbours."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import ifcopenshell
import ifcopenshell.geom
import pytest

from sample_models.kit import NORTH, Drawing, DrawingError, Style, write_ifc
from tests.sample_models.lodge import draw_lodge

Written = Callable[[Drawing], ifcopenshell.file]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    kept = []  # elements crash the kernel once their file is gone

    def write(drawing: Drawing) -> ifcopenshell.file:
        write_ifc(drawing, tmp_path / "site.ifc")
        kept.append(ifcopenshell.open(str(tmp_path / "site.ifc")))
        return kept[-1]

    return write


def _box(element: Any) -> tuple[float, ...]:
    settings = ifcopenshell.geom.settings()
    settings.set("use-world-coords", True)
    verts = ifcopenshell.geom.create_shape(settings, element).geometry.verts
    return tuple(round(pick(verts[i::3]), 3) for pick in (min, max) for i in range(3))


def _hut(drawing: Drawing, name: str, at: tuple[float, float], turned: float) -> None:
    floor = drawing.building(name, at, turned=turned).storey("1. etasje")
    corners = [(0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (0.0, 3.0)]
    for i in range(4):
        floor.wall(f"wall {i}", corners[i], corners[(i + 1) % 4], 0.2, external=True)
    floor.room(f"{name}1", "Bod", (2.0, 1.5))


def test_one_plan_is_laid_down_twice_on_one_site(written: Written) -> None:
    drawing = Drawing("Grend")
    _hut(drawing, "A", (10.0, 0.0), 0.0)
    _hut(drawing, "B", (20.0, 5.0), 90.0)
    model = written(drawing)
    assert [one.Name for one in model.by_type("IfcBuilding")] == ["A", "B"]  # no main one
    boxes = {one.Name: _box(one) for one in model.by_type("IfcSpace")}
    assert boxes["A1"] == (10.1, 0.1, 0.0, 13.9, 2.9, 2.7)
    assert boxes["B1"] == (17.1, 5.1, 0.0, 19.9, 8.9, 2.7)
    ids = [one.GlobalId for one in model.by_type("IfcRoot")]
    assert len(ids) == len(set(ids))


def test_a_building_tells_where_its_points_lie_on_the_site() -> None:
    hut = Drawing("Grend").building("B", (20.0, 5.0), turned=90.0)
    assert hut.place(4.0, 3.0) == (17.0, 9.0)
    assert hut.heading(NORTH) == 180.0


def test_two_rooms_of_one_number_are_refused(written: Written) -> None:
    drawing = Drawing("Grend")
    _hut(drawing, "A", (0.0, 0.0), 0.0)
    drawing.storey("1. etasje").room("A1", "Bod", outline=[(0, 9), (1, 9), (1, 10)])
    with pytest.raises(DrawingError, match="two rooms have the number A1"):
        written(drawing)


def test_two_buildings_of_one_name_are_refused() -> None:
    drawing = Drawing("Grend")
    with pytest.raises(DrawingError, match="two buildings called Grend"):
        drawing.building("Grend")


def test_the_ground_is_an_element_or_the_shape_of_the_site(written: Written) -> None:
    drawing = draw_lodge()
    ground = written(drawing).by_type("IfcGeographicElement")[0]
    assert ground.PredefinedType == "TERRAIN"
    assert _box(ground) == (-20.0, -20.0, -0.3, 40.0, 30.0, 0.2)
    drawing.restyle(Style(schema="IFC2X3", flavour="revit"))
    assert _box(written(drawing).by_type("IfcSite")[0]) == _box(ground)


def test_a_neighbour_is_a_building_of_its_own(written: Written) -> None:
    mass = written(draw_lodge()).by_type("IfcBuildingElementProxy")[0]
    building = mass.ContainedInStructure[0].RelatingStructure
    assert (building.is_a(), building.Name) == ("IfcBuilding", "Storgata 3")
    assert _box(mass) == (25.0, 0.0, 0.0, 35.0, 12.0, 9.0)


def test_what_is_drawn_on_the_site_is_filed_under_it(written: Written) -> None:
    site = written(draw_lodge()).by_type("IfcSite")[0]
    filed = {one.Tag for one in site.ContainsElements[0].RelatedElements}
    assert {"fence", "hedge", "G1", "POLELIGHT 8.00 -8.00"} <= filed


def test_a_turned_site_turns_everything_on_it(written: Written) -> None:
    drawing = Drawing("Grend")
    _hut(drawing, "A", (10.0, 0.0), 0.0)
    drawing.restyle(Style(origin=(100.0, 200.0, 5.0), rotation=90.0, true_north=30.0))
    model = written(drawing)
    assert _box(model.by_type("IfcSpace")[0]) == (97.1, 210.1, 5.0, 99.9, 213.9, 7.7)
    north = model.by_type("IfcGeometricRepresentationContext")[0].TrueNorth
    assert north.DirectionRatios == pytest.approx((-0.5, 0.8660254))
