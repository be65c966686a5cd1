from math import sqrt
from typing import Any

import pytest

from design_rules.geometry.bodies import Prism
from design_rules.geometry.heights import heights
from design_rules.geometry.sections import footprint
from design_rules.model.survey import Part
from design_rules.read.ifc_source import PENDING, IfcSource
from design_rules.read.parts import read_parts

from .small_house import SmallHouse


@pytest.fixture
def house() -> SmallHouse:
    return SmallHouse()


def parts(house: SmallHouse) -> dict[str, Part]:
    return {part.key: part for part in read_parts(IfcSource(house.model, None))}


class TestRoles:
    @pytest.mark.parametrize(
        ("kind", "role"),
        [
            ("IfcWallStandardCase", "wall"), ("IfcCurtainWall", "wall"), ("IfcPlate", "panel"),
            ("IfcSlab", "slab"), ("IfcRoof", "roof"), ("IfcColumn", "column"),
            ("IfcStairFlight", "stair"), ("IfcRampFlight", "ramp"), ("IfcRailing", "railing"),
            ("IfcTransportElement", "lift"), ("IfcSanitaryTerminal", "fixture"),
            ("IfcFurniture", "furniture"), ("IfcBuildingElementProxy", "proxy"),
            ("IfcVirtualElement", "virtual"),
        ],
    )  # fmt: skip
    def test_come_from_the_class(self, house: SmallHouse, kind: str, role: str) -> None:
        house.add(kind, "thing")
        assert parts(house)["thing"].role == role

    def test_of_other_things_are_not_read(self, house: SmallHouse) -> None:
        house.add("IfcBeam", "beam")
        assert "beam" not in parts(house)

    def test_fit_ifc2x3_which_lacks_some_classes(self) -> None:
        house = SmallHouse("IFC2X3")
        house.add("IfcFlowTerminal", "pan")
        assert parts(house)["pan"].role == "fixture"

    def test_a_flight_knows_its_stair(self, house: SmallHouse) -> None:
        stair, flight = house.add("IfcStair", "stair"), house.add("IfcStairFlight", "flight")
        house.relate("IfcRelAggregates", RelatingObject=stair, RelatedObjects=[flight])
        found = parts(house)
        assert (found["flight"].assembly, found["stair"].assembly) == ("stair", "")


@pytest.mark.parametrize("schema", ["IFC2X3", "IFC4"])
def test_a_fixture_knows_the_room_that_it_is_filed_under(schema: str) -> None:
    house = SmallHouse(schema)
    pan = house.add("IfcFlowTerminal", "pan")
    house.relate(
        "IfcRelContainedInSpatialStructure", "in-room",
        RelatingStructure=house.rooms[0], RelatedElements=[pan],
    )  # fmt: skip
    found = parts(house)
    assert (found["pan"].space, found["pan"].assembly) == ("room1", "")
    assert found["wall-m"].space == ""


def test_walls_are_shown_in_full(house: SmallHouse) -> None:
    house.reshape(house.walls[0], house.extrusion(house.outline((0, 0), (4, 0), (0, 4)), 3))
    body = parts(house)["wall-w"].body
    assert body is not None
    assert footprint(body).area == pytest.approx(8)


@pytest.mark.parametrize(("high", "area"), [(2.0, 0.7), (1.0, 12.0)])
def test_a_high_railing_is_a_fence_with_its_bends_and_a_low_one_a_box(
    house: SmallHouse, high: float, area: float
) -> None:
    along = house.extrusion(house.outline((0, 0), (4, 0), (4, 0.1), (0, 0.1)), high)
    up = house.extrusion(house.outline((0, 0), (0.1, 0), (0.1, 3), (0, 3)), high)
    house.product("IfcRailing", along, up, guid="fence", at=house.placement())
    body = parts(house)["fence"].body
    assert body is not None
    assert footprint(body).area == pytest.approx(area, abs=0.015)


class TestBoxes:
    def box(self, house: SmallHouse, *items: Any, at: Any = None) -> Prism:
        thing = house.product("IfcFurniture", *items, guid="thing", at=at or house.placement())
        found = parts(house)["thing"]
        assert found.body_gap == ""
        assert isinstance(found.body, Prism)
        assert thing.Representation is not None
        return found.body

    def triangle(self, house: SmallHouse) -> Any:
        return house.extrusion(house.outline((0, 0), (4, 0), (0, 2)), 1, house.axes3((0, 0, 1)))

    def test_lie_around_the_shape(self, house: SmallHouse) -> None:
        found = self.box(house, self.triangle(house))
        assert footprint(found).bounds == (0, 0, 4, 2)
        assert heights(found) == (1, 2)

    def test_turn_with_the_product(self, house: SmallHouse) -> None:
        found = self.box(house, self.triangle(house), at=house.placement((10, 0, 0), x=(1, 1, 0)))
        assert footprint(found).area == pytest.approx(8)
        assert footprint(found).bounds[2] == pytest.approx(10 + 4 / sqrt(2))

    def test_around_a_leaning_product_stand_upright(self, house: SmallHouse) -> None:
        found = self.box(
            house, house.block(1, 1, 1), at=house.placement(z=(1, 0, 1), x=(1, 0, -1))
        )
        assert footprint(found).bounds == pytest.approx((0, 0, sqrt(2), 1))

    def test_around_faces_need_no_faces(self, house: SmallHouse) -> None:
        faces = house.faces([[(0, 0, 0), (1, 0, 0), (1, 3, 2)]])
        model = house.make("IfcFaceBasedSurfaceModel", [house.make("IfcOpenShell", faces)])
        found = self.box(house, model)
        assert footprint(found).bounds == (0, 0, 1, 3)
        assert heights(found) == (0, 2)

    def test_around_tessellations_as_well(self, house: SmallHouse) -> None:
        points = house.make("IfcCartesianPointList3D", [(0.0, 0, 0), (2.0, 0, 0), (2.0, 3, 1)])
        kind = "IfcTriangulatedFaceSet"
        item = house.make(kind, Coordinates=points, CoordIndex=[(1, 2, 3)])
        assert footprint(self.box(house, item)).bounds == (0, 0, 2, 3)

    def test_around_maps_of_maps_hold_all(self, house: SmallHouse) -> None:
        inner = house.mapped([house.block(1, 1, 1)], house.operator((5, 0, 0)))
        outer = house.mapped([inner, house.block(1, 1, 2)], house.operator((0, 7, 0), Scale=2.0))
        found = self.box(house, outer)
        assert footprint(found).bounds == (0, 7, 12, 9)
        assert heights(found) == (0, 4)

    def test_of_one_mapped_shape_stand_each_in_its_place(self, house: SmallHouse) -> None:
        source = house.mapped([house.block(1, 1, 1)]).MappingSource
        for number, x in enumerate((0.0, 10.0)):
            item = house.make("IfcMappedItem", source, house.operator((x, 0, 0)))
            house.product("IfcFurniture", item, guid=f"chair{number}", at=(0, 5, 0))
        found = parts(house)
        bounds = [footprint(found[f"chair{n}"].body).bounds for n in (0, 1)]  # type: ignore[arg-type]
        assert bounds == [(0, 5, 1, 6), (10, 5, 11, 6)]

    @pytest.mark.parametrize("kind", ["IfcRevolvedAreaSolid", "IfcSweptDiskSolid"])
    def test_around_what_is_swept_along_curves_are_left_to_the_kernel(
        self, house: SmallHouse, kind: str
    ) -> None:
        house.product("IfcFurniture", house.make(kind), guid="thing", at=(0, 0, 0))
        assert parts(house)["thing"].body_gap == PENDING

    def test_around_curved_faces_follow_their_edges(self, house: SmallHouse) -> None:
        def corner(*at: float) -> Any:
            return house.make("IfcVertexPoint", house.point(*at))

        pole = corner(2, 0, 1)
        circle = house.make("IfcCircle", house.axes3((0, 0, 1)), 2.0)
        bow = house.make("IfcBSplineCurveWithKnots")
        bow.ControlPointsList = [house.point(*at) for at in ((2, 0, 1), (9, 0, 0), (2, 5, 0))]
        edges = [
            house.make("IfcEdgeCurve", pole, pole, circle, True),
            house.make("IfcEdgeCurve", pole, corner(2, 5, 0), bow, True),
        ]
        loop = house.make(
            "IfcEdgeLoop", [house.make("IfcOrientedEdge", None, None, e, True) for e in edges]
        )
        bound = house.make("IfcFaceOuterBound", loop, True)
        plane = house.make("IfcPlane", house.axes3((50, 50, 50)))
        shell = house.make("IfcClosedShell", [house.make("IfcAdvancedFace", [bound], plane, True)])
        found = self.box(house, house.make("IfcAdvancedBrep", shell))
        assert footprint(found).bounds == pytest.approx((-2, -2, 9, 5))
        assert heights(found) == (0, 1)

    def test_around_nothing_are_named(self, house: SmallHouse) -> None:
        house.product("IfcFurniture", guid="bare", at=(0, 0, 0))
        loop = house.mapped([house.block(1, 1, 1)])
        loop.MappingSource.MappedRepresentation.Items = [loop]
        house.product("IfcFurniture", loop, guid="loop", at=(0, 0, 0))
        empty = house.make("IfcFacetedBrep", house.make("IfcClosedShell", []))
        house.product("IfcFurniture", empty, guid="empty", at=(0, 0, 0))
        house.product("IfcFurniture", house.block(1, 1, 1), guid="far", at=(1e7, 0, 0))
        found = parts(house)
        assert (found["bare"].body, found["bare"].body_gap) == (None, "")
        for key in ("loop", "empty", "far"):
            assert found[key].body is None
            assert found[key].body_gap not in ("", PENDING)
