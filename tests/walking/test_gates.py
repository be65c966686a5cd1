"""Lengths through doors, openings and open sides."""

from math import hypot

import numpy as np
import pytest
from shapely import box

from design_rules.geometry.bodies import Point2
from design_rules.geometry.sections import Region, region
from design_rules.language import name
from design_rules.model.building import Doorway, LinkKind
from design_rules.walking.bays import find_bay
from design_rules.walking.climbs import Climb
from design_rules.walking.gates import Gate, Told, gate_of_bay, gate_of_climb, gate_of_mouth
from design_rules.walking.geodesic import TautFloor, points_of
from design_rules.walking.mouths import door_mouth, hole_mouth, nearest_mouth
from design_rules.walking.standing import BODY, free_floor
from tests.walking.small_plans import l_shape, link

_LEFT, _RIGHT = box(0, 0, 3, 4), box(3.1, 0, 6, 4)
_DOORWAY = Doorway((3.05, 2.0), (1.0, 0.0), 0.9, 0.1, 0.0, 2.1)


def _told(kind: LinkKind, height: float = 0.0) -> Told:
    return Told(link(kind, ("left", "right"), "d"), name("d"), (0.0, height))


def _door_gate(width: float = 0.9) -> Gate:
    mouth = door_mouth(_DOORWAY, width, (_LEFT, _RIGHT))
    assert mouth is not None
    return gate_of_mouth(_told("door"), mouth)


# --- mouths ----------------------------------------------------------------------------------
def test_a_mouth_leads_from_the_first_floor_to_the_second() -> None:
    there, back = (door_mouth(_DOORWAY, 0.9, f) for f in ((_LEFT, _RIGHT), (_RIGHT, _LEFT)))
    assert there is not None
    assert back is not None
    assert (there.normal, back.normal) == ((1.0, 0.0), (-1.0, -0.0))
    assert there.depths == pytest.approx((0.05, 0.05))


def test_a_mouth_reaches_to_floors_that_are_drawn_apart_from_the_wall() -> None:
    mouth = door_mouth(_DOORWAY, 0.9, (box(0, 0, 2.8, 4), None))
    assert mouth is not None
    assert mouth.depths == pytest.approx((0.25, 0.05))


def test_a_door_far_from_both_floors_has_no_mouth() -> None:
    assert door_mouth(_DOORWAY, 0.9, (box(0, 0, 1.5, 4), box(8, 0, 9, 4))) is None


def test_a_hole_is_taken_to_go_straight_through_the_nearest_wall() -> None:
    mouth = hole_mouth((3.05, 1.0), 1.2, (_LEFT, _RIGHT))
    assert mouth is not None
    assert (abs(mouth.normal[0]), mouth.depths) == (1.0, pytest.approx((0.05, 0.05)))


def test_floors_that_are_said_to_be_open_meet_where_they_are_nearest() -> None:
    mouth = nearest_mouth(_LEFT, box(3.6, 1, 6, 3), 0.9)
    assert mouth is not None
    assert mouth.centre[0] == pytest.approx(3.3)
    assert nearest_mouth(_LEFT, box(5, 1, 6, 3), 0.9) is None


# --- gates -----------------------------------------------------------------------------------
def test_straight_through_a_door_is_the_wall_and_a_body_on_both_sides() -> None:
    gate = _door_gate()
    assert np.diag(gate.lengths).min() == pytest.approx(0.1 + 2 * BODY)
    assert min(gate.out[0]) == pytest.approx(0.05 + BODY)


def test_from_beside_a_door_one_walks_round_the_jamb() -> None:
    gate = _door_gate()
    first, second = (np.argmin(steps[:, 1]) for steps in gate.steps)
    # along one side of the wall, a quarter circle, through it, a quarter circle
    expected = 2 * (np.pi / 2 * BODY) + 0.1
    assert gate.lengths[first, second] == pytest.approx(expected, rel=0.02)


def test_a_door_as_wide_as_the_body_is_passable() -> None:
    assert np.isfinite(_door_gate(0.5).lengths).all()


def test_the_line_through_a_gate_is_as_long_as_it_says() -> None:
    gate = _door_gate()
    for i in range(len(gate.steps[0])):
        line = np.array(gate.line(i, 0))
        assert np.hypot(*np.diff(line, axis=0)[:, :2].T).sum() == pytest.approx(gate.lengths[i, 0])
        assert line[0][:2] == pytest.approx(gate.steps[0][i])
        assert line[-1][:2] == pytest.approx(gate.steps[1][0])


def test_the_threshold_is_crossed_in_the_middle_of_the_wall() -> None:
    gate = _door_gate()
    assert {round(gate.rim(0, k)[0], 6) for k in range(len(gate.steps[0]))} == {3.05}
    assert all(1.8 <= gate.rim(1, k)[1] <= 2.2 for k in range(len(gate.steps[1])))


def test_a_stair_is_as_long_as_its_climb_whichever_way() -> None:
    climb = Climb(((1.0, 1.0, 0.0), (4.0, 1.0, 3.0)), 5.0)
    gate = gate_of_climb(_told("stair", 3.0), climb)
    assert gate.lengths.tolist() == [[5.0]]
    assert gate.line(0, 0)[0] == (1.0, 1.0, 0.0)
    assert gate.rim(1, 0) == (4.0, 1.0)


# --- open sides ------------------------------------------------------------------------------
def _across(first: Region, second: Region, a: Point2, b: Point2) -> float:
    """The length from a point of one floor to one of another through their bay."""
    bay = find_bay(first, second)
    assert bay is not None
    there, on = (
        TautFloor(free_floor(floor), steps).to_posts(points_of([spot]))[0]
        for floor, steps, spot in zip((first, second), bay.steps, (a, b), strict=True)
    )
    return float((there[:, None] + bay.lengths + on[None, :]).min())


def test_rooms_open_to_each_other_over_a_bent_edge_are_walked_like_one() -> None:
    rest = region(box(0, 0, 6, 6).difference(l_shape()))
    assert _across(l_shape(), rest, (1, 1), (5, 4)) == pytest.approx(hypot(4, 3), rel=0.005)


def test_a_table_before_an_open_side_is_walked_around() -> None:
    left, right, table = box(0, 0, 3, 4), box(3, 0, 6, 4), box(2.6, 1, 3, 4)
    whole = TautFloor(free_floor(box(0, 0, 6, 4), table), points_of([]))
    expected = float(whole.to_points(points_of([(2, 3)]), points_of([(4, 3)]))[0, 0])
    across = _across(region(left.difference(table)), right, (2, 3), (4, 3))
    assert across == pytest.approx(expected, rel=0.005)
    assert across > 4.5


def test_outlines_a_few_centimetres_apart_are_open_to_each_other() -> None:
    assert find_bay(box(0, 0, 3, 4), box(3.05, 0, 6, 4)) is not None
    assert find_bay(box(0, 0, 3, 4), box(3.2, 0, 6, 4)) is None


def test_an_open_side_narrower_than_a_body_lets_nobody_through() -> None:
    assert find_bay(box(0, 0, 3, 0.4), box(3, 0, 6, 4)) is None


def test_from_an_open_side_to_its_edge_it_is_a_bodys_width() -> None:
    bay = find_bay(box(0, 0, 3, 4), box(3, 0, 6, 4))
    assert bay is not None
    gate = gate_of_bay(_told("open-plan"), bay)
    assert gate.out[0].min() == pytest.approx(BODY)
    assert gate.rim(0, 0)[0] == pytest.approx(3.0)
    assert gate.lengths.min() == pytest.approx(2 * BODY)
