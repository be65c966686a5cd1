"""What is drawn comes out in the file as its own kind of thing, in every schema."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import ifcopenshell
import ifcopenshell.geom
import ifcopenshell.util.element
import ifcopenshell.util.placement
import ifcopenshell.util.shape
import pytest

from sample_models.kit import EAST, NORTH, SOUTH, Drawing, DrawingError, Schema, write_ifc
from tests.sample_models.lodge import GROUND, draw_lodge

Opened = Callable[[Schema], ifcopenshell.file]
get_pset = ifcopenshell.util.element.get_pset


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    folder = tmp_path_factory.mktemp("elements")

    @cache
    def write(schema: Schema) -> ifcopenshell.file:
        drawing = draw_lodge()
        drawing.schema = schema
        write_ifc(drawing, folder / f"{schema}.ifc")
        return ifcopenshell.open(str(folder / f"{schema}.ifc"))

    return write


def _tagged(model: ifcopenshell.file, mark: str) -> Any:
    return next(
        one for one in model.by_type("IfcElement") if one.Tag == mark and one.ContainedInStructure
    )


def _box(element: Any) -> tuple[float, ...]:
    settings = ifcopenshell.geom.settings()
    settings.set("use-world-coords", True)
    verts = ifcopenshell.geom.create_shape(settings, element).geometry.verts
    return tuple(round(pick(verts[i::3]), 3) for pick in (min, max) for i in range(3))


def _transparencies(model: ifcopenshell.file, element: Any) -> list[float]:
    items = element.Representation.Representations[0].Items
    styled = [style for item in items for style in item.StyledByItem]
    return [
        rendering.Transparency
        for style in styled
        for rendering in model.traverse(style)
        if rendering.is_a("IfcSurfaceStyleRendering")
    ]


@pytest.mark.parametrize("schema", ["IFC2X3", "IFC4", "IFC4X3"])
def test_glass_in_leaves_and_windows_is_transparent(schema: Schema, opened: Opened) -> None:
    model = opened(schema)
    entrance = _tagged(model, "D100")
    assert _transparencies(model, entrance) == [0.8, 0.8]  # two leaves
    assert _transparencies(model, _tagged(model, "D101")) == [0.3]  # frosted
    assert _transparencies(model, _tagged(model, "D102")) == []
    assert _transparencies(model, _tagged(model, "W102")) == [0.8]
    assert get_pset(entrance, "Pset_DoorCommon", "GlazingAreaFraction") == 0.7


def test_the_pane_of_a_leaf_covers_the_share_that_is_stated(opened: Opened) -> None:
    model = opened("IFC4")
    door = _tagged(model, "D101")
    items = door.Representation.Representations[0].Items
    pane = next(item for item in items if item.StyledByItem)
    leaf_area = (0.9 - 0.1) * (2.1 - 0.05)
    profile = pane.SweptArea
    assert profile.XDim * pane.Depth == pytest.approx(0.4 * leaf_area, rel=1e-4)


@pytest.mark.parametrize("schema", ["IFC2X3", "IFC4", "IFC4X3"])
def test_window_types_say_how_each_panel_opens(schema: Schema, opened: Opened) -> None:
    model = opened(schema)
    said = {}
    for mark in ("W101", "W102", "W103"):
        kind = ifcopenshell.util.element.get_type(_tagged(model, mark))
        panels = [s for s in kind.HasPropertySets if s.is_a("IfcWindowPanelProperties")]
        said[mark] = [(panel.OperationType, panel.PanelPosition) for panel in panels]
    assert said == {
        "W101": [("SIDEHUNGLEFTHAND", "LEFT"), ("FIXEDCASEMENT", "RIGHT")],
        "W102": [("BOTTOMHUNG", "MIDDLE")],
        "W103": [("FIXEDCASEMENT", "MIDDLE")],
    }


@pytest.mark.parametrize("schema", ["IFC2X3", "IFC4", "IFC4X3"])
def test_door_types_have_linings_and_a_panel_for_each_leaf(schema: Schema, opened: Opened) -> None:
    model = opened(schema)
    kind = ifcopenshell.util.element.get_type(_tagged(model, "D100"))
    lining, *panels = kind.HasPropertySets
    assert lining.LiningThickness == 0.05
    assert [panel.PanelPosition for panel in panels] == ["LEFT", "RIGHT"]
    assert kind.OperationType == "DOUBLE_DOOR_SINGLE_SWING"


@pytest.mark.parametrize("schema", ["IFC2X3", "IFC4", "IFC4X3"])
def test_a_stair_climbs_from_floor_to_floor(schema: Schema, opened: Opened) -> None:
    stair = _tagged(opened(schema), "S1")
    parts = stair.IsDecomposedBy[0].RelatedObjects
    kinds = sorted(part.is_a() for part in parts)
    assert kinds == ["IfcRailing"] * 2 + ["IfcSlab"] + ["IfcStairFlight"] * 2
    flights = [part for part in parts if part.is_a("IfcStairFlight")]
    boxes = [_box(flight) for flight in flights]
    assert min(box[2] for box in boxes) == 0.0
    assert max(box[5] for box in boxes) == pytest.approx(3.0)
    first = flights[0]
    risers = first.NumberOfRiser if schema == "IFC2X3" else first.NumberOfRisers
    assert (risers, first.NumberOfTreads, first.TreadLength) == (9, 8, 0.28)
    assert first.RiserHeight == pytest.approx(3.0 / 18, abs=1e-6)


def test_the_slab_above_a_stair_is_open_over_all_of_it(opened: Opened) -> None:
    model = opened("IFC4")
    slab = _tagged(model, "floor")
    holes = [_box(void.RelatedOpeningElement) for void in slab.HasOpenings]
    assert len(holes) == 2
    flights = model.by_type("IfcStairFlight")
    for x0, y0, _, x1, y1, _ in map(_box, flights):
        assert holes[0][0] <= x0 + 1e-3
        assert holes[0][1] <= y0 + 1e-3
        assert holes[0][3] >= x1 - 1e-3
        assert holes[0][4] >= y1 - 1e-3


def test_a_lift_reaches_from_its_floor_to_the_topmost_ceiling(opened: Opened) -> None:
    lift = _tagged(opened("IFC4"), "L1")
    assert lift.PredefinedType == "ELEVATOR"
    assert _box(lift) == (10.55, 0.8, 0.0, 11.65, 2.2, 5.5)
    assert opened("IFC2X3").by_type("IfcTransportElement")[0].OperationType == "ELEVATOR"


def test_a_fence_ends_at_the_posts_of_its_gate(opened: Opened) -> None:
    model = opened("IFC4X3")
    fence, gate = _tagged(model, "fence"), _tagged(model, "G1")
    assert (fence.PredefinedType, gate.PredefinedType) == ("FENCE", "GATE")
    assert gate.FillsVoids == ()
    along = [x for item in fence.Representation.Representations[0].Items for x in _span(item)]
    assert 4.3 in along
    assert 5.7 in along
    assert not any(4.3 < x < 5.7 for x in along)
    assert _box(gate)[:2] + _box(gate)[3:5] == (4.3, -10.025, 5.7, -9.975)
    assert opened("IFC4").by_type("IfcRailing")[0].PredefinedType == "USERDEFINED"


def _span(item: Any) -> list[float]:
    return [point.Coordinates[0] for point in item.SweptArea.OuterCurve.Points]


def test_things_are_of_the_class_their_schema_has(opened: Opened) -> None:
    ifc4, ifc2x3 = opened("IFC4"), opened("IFC2X3")
    assert ifc4.by_type("IfcSwitchingDevice")[0].PredefinedType == "DIMMERSWITCH"
    assert ifc4.by_type("IfcAudioVisualAppliance")[0].PredefinedType == "CAMERA"
    sensors = {one.PredefinedType for one in ifc4.by_type("IfcSensor")}
    assert sensors == {"SMOKESENSOR", "IDENTIFIERSENSOR", "MOVEMENTSENSOR"}
    assert {one.PredefinedType for one in ifc2x3.by_type("IfcSensorType")} == {
        "SMOKESENSOR",
        "USERDEFINED",
        "MOVEMENTSENSOR",
    }
    assert _tagged(ifc4, "desk").PredefinedType == "DESK"
    assert _box(_tagged(ifc4, "CUPBOARD 4.20 7.80"))[5] == 1.05


def test_ceiling_things_hang_from_the_ceiling_of_their_storey(opened: Opened) -> None:
    light = _tagged(opened("IFC4"), "CEILINGLIGHT 2.00 2.00")
    assert _box(light)[5] == pytest.approx(2.6)


def test_lights_and_switches_of_a_circuit_are_one_group(opened: Opened) -> None:
    circuit = opened("IFC4").by_type("IfcDistributionCircuit")[0]
    kinds = sorted(one.is_a() for one in circuit.IsGroupedBy[0].RelatedObjects)
    assert kinds == ["IfcLightFixture", "IfcLightFixture", "IfcSwitchingDevice"]


@pytest.mark.parametrize("schema", ["IFC2X3", "IFC4", "IFC4X3"])
def test_coverings_lie_in_their_room_and_say_what_they_are_of(
    schema: Schema, opened: Opened
) -> None:
    model = opened(schema)
    boxes = {one.PredefinedType: _box(one) for one in model.by_type("IfcCovering")}
    assert boxes["FLOORING"] == (0.2, 0.2, 0.0, 6.9, 3.875, 0.02)
    assert boxes["CEILING"] == (0.2, 0.2, 2.56, 6.9, 3.875, 2.6)
    assert boxes["CLADDING"] == (0.2, 0.2, 0.0, 6.9, 3.875, 2.6)
    materials = {
        ifcopenshell.util.element.get_material(one).Name for one in model.by_type("IfcCovering")
    }
    assert materials == {"Eik", "Akustikkplate", "Gips"}


@pytest.mark.parametrize("schema", ["IFC2X3", "IFC4", "IFC4X3"])
def test_classification_names_system_code_and_title(schema: Schema, opened: Opened) -> None:
    code = "ItemReference" if schema == "IFC2X3" else "Identification"
    said = {
        (one.RelatingClassification.ReferencedSource.Name,
         getattr(one.RelatingClassification, code), one.RelatingClassification.Name,
         frozenset(thing.Name for thing in one.RelatedObjects))
        for one in opened(schema).by_type("IfcRelAssociatesClassification")
    }  # fmt: skip
    assert said == {
        ("NS 3457-4", "111", "Soverom", frozenset({"101", "201"})),
        ("OmniClass", "23-21 13 00", None, frozenset({"Skrivebord"})),
    }


def test_a_spatial_zone_falls_back_to_a_zone_where_the_schema_has_none(opened: Opened) -> None:
    zone = opened("IFC4").by_type("IfcSpatialZone")[0]
    rooms = zone.ReferencesElements[0].RelatedElements
    assert (zone.Name, zone.PredefinedType) == ("Boenhet 2", "OCCUPANCY")
    assert {room.Name for room in rooms} == {"201", "202"}
    old = {one.Name: one.ObjectType for one in opened("IFC2X3").by_type("IfcZone")}
    assert old == {"Boenhet 1": None, "Boenhet 2": "OCCUPANCY"}


def test_ratings_and_stated_properties_come_out(opened: Opened) -> None:
    model = opened("IFC4")
    door = _tagged(model, "D101")
    assert get_pset(door, "Pset_DoorCommon", "AcousticRating") == "Rw 40 dB"
    assert get_pset(door, "TP_Glazing", "View") == "Frosted"
    assert get_pset(_tagged(model, "party"), "Pset_WallCommon", "AcousticRating") == "R'w 55 dB"
    assert get_pset(_tagged(model, "D100"), "TP_Door", "Role") == "main-entrance"
    assert get_pset(_tagged(model, "D100"), "Pset_DoorCommon", "FireRating") is None
    building = next(one for one in model.by_type("IfcBuilding") if one.Name == "Lodge")
    assert get_pset(building, "Pset_BuildingCommon", "SprinklerProtection") is True


def test_rooms_may_have_a_height_and_a_foot_of_their_own(opened: Opened) -> None:
    rooms = {one.Name: _box(one) for one in opened("IFC4").by_type("IfcSpace")}
    assert rooms["105"][2::3] == (0.0, 2.4)
    assert rooms["291"][2::3] == (3.1, 5.3)
    assert rooms["105"][3] == rooms["102"][0] == 3.5  # they touch, with no wall between


def test_a_property_is_taken_away_by_stating_none() -> None:
    floor = draw_lodge().storeys[GROUND]
    floor.state("D101", "TP_Glazing", View=None)
    assert "TP_Glazing" not in floor.elements["D101"].properties


def test_a_stair_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    drawing = Drawing("Hut")
    drawing.storey("Only").stair("S1", (0.0, 0.0), NORTH)
    with pytest.raises(DrawingError, match="S1 leads to no storey"):
        write_ifc(drawing, tmp_path / "hut.ifc")


@pytest.mark.parametrize(
    ("mistake", "says"),
    [
        (lambda floor: floor.furniture("BED", (0.0, 0.0), EAST, lenght=2.0), "no size called len"),
        (lambda floor: floor.device("BED", (0.0, 0.0), SOUTH), "no device called BED"),
        (lambda floor: floor.stair_outline("D101"), "D101 is no stair with a rise"),
        (lambda floor: floor.classify("D999", "X", "1"), "D999 is not on"),
    ],
)
def test_a_mistake_in_a_drawing_is_refused(mistake: Callable[[Any], None], says: str) -> None:
    floor = draw_lodge().storeys[GROUND]
    with pytest.raises(DrawingError, match=says):
        mistake(floor)
