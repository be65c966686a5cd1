"""Contacts between outlines; rooms with walls and heights: tests/understand/test_open_sides.py."""

from shapely import box

from design_rules.geometry.sections import EMPTY
from design_rules.geometry.stepping_across import contact_across, open_contact


def test_contact_needs_two_floors() -> None:
    assert open_contact(EMPTY, box(4, 0, 8, 4), EMPTY) is None
    assert open_contact(box(0, 0, 4, 4), box(5, 0, 8, 4), EMPTY) is None


def test_a_gap_needs_two_floors_that_are_near() -> None:
    west, east = box(0, 0, 4, 4), box(4.2, 0, 8, 4)
    assert contact_across(west, EMPTY, EMPTY, EMPTY, 0.65) is None
    assert contact_across(west, box(5.4, 0, 8, 4), EMPTY, EMPTY, 0.65) is None
    assert contact_across(west, east, EMPTY, EMPTY, 0.65) is not None


def test_what_touches_has_no_gap_to_step_across() -> None:
    assert contact_across(box(0, 0, 4, 4), box(4, 0, 8, 4), EMPTY, EMPTY, 0.65) is None


def test_a_gap_that_a_wall_fills_is_closed() -> None:
    west, east = box(0, 0, 4, 4), box(4.2, 0, 8, 4)
    assert contact_across(west, east, box(4, -1, 4.2, 5), EMPTY, 0.65) is None


def test_the_way_round_the_end_of_a_wall_is_no_way_across() -> None:
    west, east, wall = box(0, 0, 4, 4), box(4.2, 0, 8, 4), box(4, 0, 4.2, 4)
    assert contact_across(west, east, wall, EMPTY, 0.65) is None


def test_the_way_through_a_third_room_is_no_way_across() -> None:
    west, east, between = box(0, 0, 4, 4), box(4.5, 0, 8, 4), box(4.1, 0, 4.4, 4)
    assert contact_across(west, east, EMPTY, EMPTY, 0.65) is not None
    assert contact_across(west, east, EMPTY, between, 0.65) is None
