from math import sqrt
from typing import Any

import pytest

from design_rules.read.placements import (
    PlacementError,
    Placements,
    axis_placement,
    operator,
    point3,
)
from design_rules.read.transforms import IDENTITY, apply

from .ifc_records import Records


@pytest.fixture
def ifc() -> Records:
    return Records()


def placed(ifc: Records, placement: Any) -> Any:
    return ifc.make("IfcWall", GlobalId="wall", ObjectPlacement=placement)


class TestPoints:
    def test_have_no_height_where_they_state_none(self, ifc: Records) -> None:
        assert point3(ifc.point(1, 2)) == (1, 2, 0)
        assert point3(ifc.point(1, 2, 3)) == (1, 2, 3)

    @pytest.mark.parametrize("at", [(1e13, 0, 0), (0, -1e13, 0), (0, 0, 1e13), (1, 2, 3, 4)])
    def test_out_of_this_world_are_refused(self, ifc: Records, at: tuple[float, ...]) -> None:
        with pytest.raises(PlacementError):
            point3(ifc.point(*at))

    def test_without_coordinates_are_refused(self, ifc: Records) -> None:
        with pytest.raises((TypeError, ValueError)):
            point3(ifc.make("IfcCartesianPoint"))


class TestAxes:
    def test_default_to_those_of_the_world(self, ifc: Records) -> None:
        assert apply(axis_placement(ifc.axes3((1, 2, 3))), (1, 1, 1)) == (2, 3, 4)
        assert apply(axis_placement(ifc.axes2((1, 2))), (1, 1, 0)) == (2, 3, 0)

    def test_turn_in_the_plane(self, ifc: Records) -> None:
        assert apply(axis_placement(ifc.axes2((1, 2), (0, 5))), (1, 0, 0)) == (1, 3, 0)

    def test_turn_in_space(self, ifc: Records) -> None:
        move = axis_placement(ifc.axes3(z=(1, 0, 0), x=(0, 1, 0)))
        assert apply(move, (1, 2, 3)) == pytest.approx((3, 1, 2))

    def test_straighten_a_slanted_reference(self, ifc: Records) -> None:
        move = axis_placement(ifc.axes3(z=(0, 0, 1), x=(1, 0, 9)))
        assert apply(move, (1, 0, 0)) == pytest.approx((1, 0, 0))


class TestOperators:
    def test_move_and_scale(self, ifc: Records) -> None:
        assert apply(operator(ifc.operator((1, 1, 1), Scale=3.0)), (1, 2, 3)) == (4, 7, 10)

    def test_mirror_by_their_second_axis(self, ifc: Records) -> None:
        move = operator(ifc.operator(Axis1=(1, 0, 0), Axis2=(0, -1, 0)))
        assert apply(move, (1, 2, 3)) == (1, -2, 3)

    def test_scale_each_axis_on_its_own(self, ifc: Records) -> None:
        move = operator(ifc.operator(Scale=2.0, Scale2=3.0, Scale3=4.0))
        assert apply(move, (1, 1, 1)) == (2, 3, 4)

    def test_scale_every_axis_by_the_first_where_no_other_is_stated(self, ifc: Records) -> None:
        assert apply(operator(ifc.operator(Scale=2.0, Scale3=4.0)), (1, 1, 1)) == (2, 2, 4)

    def test_turn(self, ifc: Records) -> None:
        move = operator(ifc.operator(Axis1=(1, 1, 0)))
        assert apply(move, (sqrt(2), 0, 0)) == pytest.approx((1, 1, 0))


class TestNesting:
    def test_goes_through_every_level(self, ifc: Records) -> None:
        site = ifc.placement((10, 0, 0), x=(0, 1, 0))
        storey = ifc.placement((1, 0, 3), inside=site)
        wall = placed(ifc, ifc.placement((2, 0, 0), inside=storey))
        move = Placements(1.0).of(wall)
        assert apply(move, (0, 0, 0)) == pytest.approx((10, 3, 3))

    def test_comes_in_metres(self, ifc: Records) -> None:
        wall = placed(ifc, ifc.placement((2000, 500, 0)))
        move = Placements(0.001).of(wall)
        assert (move[3], move[7]) == (2, 0.5)

    def test_without_a_placement_is_at_the_origin(self, ifc: Records) -> None:
        assert Placements(1.0).of(placed(ifc, None)) == IDENTITY

    def test_is_the_same_in_whatever_order_products_are_asked(self, ifc: Records) -> None:
        links = [ifc.placement((1, 0, 0))]
        for _ in range(5):
            links.append(ifc.placement((1, 0, 0), inside=links[-1]))
        walls = [placed(ifc, link) for link in links]
        forwards, backwards = Placements(1.0), Placements(1.0)
        rising = [forwards.of(wall) for wall in walls]
        falling = [backwards.of(wall) for wall in reversed(walls)]
        assert rising == falling[::-1]
        assert [move[3] for move in rising] == [1, 2, 3, 4, 5, 6]

    def test_twenty_thousand_deep_is_resolved_without_recursion(self, ifc: Records) -> None:
        link = ifc.placement((1, 0, 0))
        for _ in range(20_000):
            link = ifc.make("IfcLocalPlacement", link, link.RelativePlacement)
        assert Placements(1.0).of(placed(ifc, link))[3] == 20_001


class TestFailures:
    def test_a_placement_in_itself_is_named(self, ifc: Records) -> None:
        link = ifc.placement((1, 0, 0))
        link.PlacementRelTo = link
        with pytest.raises(PlacementError, match="loop"):
            Placements(1.0).of(placed(ifc, link))

    def test_a_loop_of_two_is_named_for_all_that_hang_on_it(self, ifc: Records) -> None:
        first = ifc.placement((1, 0, 0))
        second = ifc.placement((1, 0, 0), inside=first)
        first.PlacementRelTo = second
        third = ifc.placement((1, 0, 0), inside=second)
        placements = Placements(1.0)
        for link in (third, first, second):
            with pytest.raises(PlacementError, match="loop"):
                placements.of(placed(ifc, link))

    def test_a_placement_that_lost_its_axes_is_never_the_origin(self, ifc: Records) -> None:
        lost = ifc.make("IfcLocalPlacement")
        child = ifc.placement((1, 0, 0), inside=lost)
        for link in (lost, child):
            with pytest.raises(PlacementError, match="lost"):
                Placements(1.0).of(placed(ifc, link))

    @pytest.mark.parametrize("kind", ["IfcGridPlacement", "IfcLinearPlacement"])
    def test_other_kinds_of_placement_are_named(self, kind: str) -> None:
        ifc = Records("IFC4X3_ADD2")
        with pytest.raises(PlacementError, match=kind):
            Placements(1.0).of(placed(ifc, ifc.make(kind)))

    def test_a_placement_on_a_grid_spoils_what_hangs_on_it(self, ifc: Records) -> None:
        child = ifc.placement((1, 0, 0), inside=ifc.make("IfcGridPlacement"))
        with pytest.raises(PlacementError, match="IfcGridPlacement"):
            Placements(1.0).of(placed(ifc, child))
