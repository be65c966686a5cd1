from typing import Any

import pytest

from design_rules.geometry.heights import heights
from design_rules.geometry.sections import footprint
from design_rules.model.survey import Portal
from design_rules.read.doors import PortalReader
from design_rules.read.ifc_source import PENDING, IfcSource

from .small_house import SmallHouse


@pytest.fixture
def house() -> SmallHouse:
    return SmallHouse()


def portals(house: SmallHouse) -> PortalReader:
    return PortalReader(IfcSource(house.model, None))


def door(house: SmallHouse) -> Portal:
    return next(each for each in portals(house).doors() if each.key == "door")


class TestDoors:
    def test_stand_in_the_hole_they_fill(self, house: SmallHouse) -> None:
        found = door(house)
        assert (found.opening_key, found.host, found.host_class) == ("hole", "wall-m", "IfcWall")
        assert found.opening is not None
        assert footprint(found.opening).bounds == pytest.approx((4, 1, 4.2, 2))
        assert heights(found.opening) == (0, 2.1)
        assert found.opening_frame is not None

    def test_show_no_leaf_where_there_is_a_hole(self, house: SmallHouse) -> None:
        assert door(house).body is None
        assert door(house).body_gap == ""

    def test_show_their_leaf_where_the_hole_has_no_shape(self, house: SmallHouse) -> None:
        house.hole.Representation = None
        found = door(house)
        assert found.opening is None
        assert found.body is not None
        assert footprint(found.body).bounds == pytest.approx((4.1, 1.05, 4.15, 1.95))

    def test_ask_the_kernel_when_neither_can_be_read(self, house: SmallHouse) -> None:
        ball = house.make("IfcCsgSolid", house.make("IfcSphere", house.axes3(), 1.0))
        house.reshape(house.hole, ball)
        house.reshape(house.door, ball)
        assert door(house).body_gap == PENDING

    def test_may_stand_free_or_in_a_curtain_wall(self, house: SmallHouse) -> None:
        house.fills.RelatedBuildingElement = None
        assert (door(house).host, door(house).host_class) == ("", "IfcDoor")
        curtain = house.add("IfcCurtainWall", "curtain")
        house.relate("IfcRelAggregates", RelatingObject=curtain, RelatedObjects=[house.door])
        assert (door(house).host, door(house).host_class) == ("curtain", "IfcCurtainWall")

    @pytest.mark.parametrize(
        ("stated", "width"), [(0.9, 0.9), (1, 1.0), (None, None), (0.0, None), (2e4, None)]
    )
    def test_are_as_wide_as_they_say_if_that_makes_sense(
        self, house: SmallHouse, stated: float | None, width: float | None
    ) -> None:
        house.door.OverallWidth = stated
        assert door(house).width == width

    def test_are_as_wide_as_their_type_says_else(self) -> None:
        house = SmallHouse()
        house.door.OverallWidth = None
        kind = house.make("IfcDoorType", GlobalId="type", OperationType="DOUBLE_SWING_LEFT")
        house.relate("IfcRelDefinesByType", RelatedObjects=[house.door], RelatingType=kind)
        assert door(house).width is None
        assert door(house).operation == "DOUBLE_SWING_LEFT"
        assert door(house).type_class == "IfcDoorType"

    def test_take_the_operation_of_their_style_in_ifc2x3(self) -> None:
        house = SmallHouse("IFC2X3")
        style = house.make("IfcDoorStyle", GlobalId="style", OperationType="SINGLE_SWING_LEFT")
        house.relate("IfcRelDefinesByType", RelatedObjects=[house.door], RelatingType=style)
        assert door(house).operation == "SINGLE_SWING_LEFT"

    def test_that_do_not_say_how_they_open_say_nothing(self, house: SmallHouse) -> None:
        house.door.OperationType = "NOTDEFINED"
        assert door(house).operation == ""

    @pytest.mark.parametrize(("stated", "lining"), [(0.05, 0.05), (-0.1, None), (3.0, None)])
    def test_have_the_lining_they_state_if_that_makes_sense(
        self, house: SmallHouse, stated: float, lining: float | None
    ) -> None:
        self.give(house, house.door, "IfcDoorLiningProperties", LiningThickness=stated)
        assert door(house).lining == lining

    def give(self, house: SmallHouse, thing: Any, kind: str, **values: Any) -> None:
        made = house.make(kind, GlobalId=kind, **values)
        house.relate(
            "IfcRelDefinesByProperties", RelatedObjects=[thing], RelatingPropertyDefinition=made
        )

    def test_and_windows_say_how_their_panels_move(self, house: SmallHouse) -> None:
        window = house.add("IfcWindow", "window", house.block(0.1, 1, 1, (4, 3, 1)))
        self.give(
            house, window, "IfcWindowPanelProperties",
            OperationType="TILTANDTURNLEFTHAND", PanelPosition="LEFT",
        )  # fmt: skip
        self.give(
            house, house.door, "IfcDoorPanelProperties",
            PanelOperation="SWINGING", PanelPosition="LEFT",
        )  # fmt: skip
        assert portals(house).windows()[0].panels == ("TILTANDTURNLEFTHAND",)
        assert door(house).panels == ("SWINGING",)


class TestOpenings:
    def test_that_a_door_fills_are_left_out(self, house: SmallHouse) -> None:
        assert portals(house).openings() == ()

    def test_that_nothing_fills_are_passages(self, house: SmallHouse) -> None:
        hole = house.add("IfcOpeningElement", "gap", house.block(0.2, 1, 2, (4, 2.5, 0)))
        house.relate(
            "IfcRelVoidsElement",
            RelatingBuildingElement=house.walls[1], RelatedOpeningElement=hole,
        )  # fmt: skip
        (found,) = portals(house).openings()
        assert (found.key, found.opening_key, found.host) == ("gap", "gap", "wall-m")
        assert found.body == found.opening
        assert found.opening_frame == found.frame

    def test_in_no_wall_have_no_host(self, house: SmallHouse) -> None:
        house.add("IfcOpeningElement", "gap", house.block(0.2, 1, 2))
        (found,) = portals(house).openings()
        assert (found.host, found.host_class) == ("", "")


def test_of_two_doors_with_a_hole_each_has_its_own(house: SmallHouse) -> None:
    hole = house.add("IfcOpeningElement", "hole2", house.block(0.2, 1, 2, (8.2, 1, 0)))
    other = house.add("IfcDoor", "b", house.block(0.05, 1, 2, (8.2, 1, 0)))
    house.relate(
        "IfcRelVoidsElement", RelatingBuildingElement=house.walls[2], RelatedOpeningElement=hole
    )
    house.relate("IfcRelFillsElement", RelatingOpeningElement=hole, RelatedBuildingElement=other)
    found = {each.key: each.host for each in portals(house).doors()}
    assert found == {"b": "wall-e", "door": "wall-m"}


class TestFillings:
    def test_that_are_no_doors_come_in_place_of_the_opening(self, house: SmallHouse) -> None:
        house.fills.RelatedBuildingElement = house.add("IfcBuildingElementProxy", "leaf")
        (found,) = portals(house).openings()
        assert (found.key, found.opening_key, found.host) == ("leaf", "hole", "wall-m")
        assert found.filled
        assert found.opening is not None

    def test_that_are_doors_do_not(self, house: SmallHouse) -> None:
        leaf = house.add("IfcBuildingElementProxy", "leaf")
        house.relate(
            "IfcRelFillsElement", "also",
            RelatingOpeningElement=house.hole, RelatedBuildingElement=leaf,
        )  # fmt: skip
        assert portals(house).openings() == ()
