"""The share of pairs in which whoever flees reaches a way out first."""

import numpy as np
import pytest

from design_rules.walking.escaping import dominance
from design_rules.walking.fields import Field
from design_rules.walking.walking_map import WalkingMap
from tests.walking.small_plans import building, door, hall, l_shape, room

_HALLS = [(4.0, 5.0), (4.0, 6.0), (5.0, 7.0), (6.0, 8.0), (4.0, 8.0), (3.0, 6.0), (3.0, 12.0)]
_BESIDE = 0.6  # metres from the corner, or from each other's middle, to the middle of a door


def _share(width: float, depth: float, *exits: tuple[float, float]) -> float:
    found = dominance(WalkingMap(hall(width, depth, *exits)).exits_from("hall"))
    assert found is not None
    return found.share


def _share_by_definition(field: Field) -> float:
    """The same, pair by pair as semantics 4.3 writes it."""
    won = pairs = 0.0
    for p, hers in zip(field.points, field.lengths, strict=True):
        for t, theirs in zip(field.points, field.lengths, strict=True):
            if np.hypot(*(p - t)) < 1.2 - 1e-6:
                continue
            pairs += 1
            ahead = max(theirs - hers)
            won += 1.0 if ahead > 1e-6 else 0.5 if ahead > -1e-6 else 0.0
    return won / pairs


# --- the table of semantics T3.5 ---------------------------------------------------------------
@pytest.mark.parametrize(("w", "d"), _HALLS)
def test_with_one_exit_the_share_is_one_half(w: float, d: float) -> None:
    assert _share(w, d, (w / 2, 0.0)) == pytest.approx(0.50, abs=1e-9)
    assert _share(w, d, (0.0, 1.0)) == pytest.approx(0.50, abs=1e-9)


@pytest.mark.parametrize(("w", "d"), _HALLS)
def test_a_door_in_the_middle_of_each_of_two_adjacent_walls(w: float, d: float) -> None:
    assert _share(w, d, (w / 2, 0.0), (0.0, d / 2)) == pytest.approx(0.75, abs=0.02)


@pytest.mark.parametrize(("w", "d"), _HALLS)
def test_two_doors_side_by_side_barely_help(w: float, d: float) -> None:
    share = _share(w, d, (w / 2 - _BESIDE, 0.0), (w / 2 + _BESIDE, 0.0))
    assert 0.51 - 0.005 <= share <= 0.57 + 0.005


@pytest.mark.parametrize(("w", "d"), _HALLS)
def test_two_doors_round_one_corner_barely_help(w: float, d: float) -> None:
    assert 0.505 <= _share(w, d, (_BESIDE, 0.0), (0.0, _BESIDE)) <= 0.565


@pytest.mark.parametrize(("w", "d"), _HALLS)
def test_doors_at_both_ends_of_a_long_wall(w: float, d: float) -> None:
    assert 0.755 <= _share(w, d, (0.0, _BESIDE), (0.0, d - _BESIDE)) <= 0.975


@pytest.mark.parametrize(("w", "d"), _HALLS)
def test_doors_in_opposite_short_walls_or_corners(w: float, d: float) -> None:
    assert 0.935 <= _share(w, d, (w / 2, 0.0), (w / 2, d)) <= 0.995
    assert 0.935 <= _share(w, d, (_BESIDE, 0.0), (w - _BESIDE, d)) <= 0.995


@pytest.mark.parametrize(("w", "d"), _HALLS)
def test_three_doors_leave_hardly_anyone_cut_off(w: float, d: float) -> None:
    assert 0.965 <= _share(w, d, (w / 2, 0.0), (w / 2, d), (0.0, d / 2)) <= 1.0


def test_doors_across_the_narrow_way_of_a_long_room() -> None:
    assert _share(3.0, 12.0, (0.0, 6.0), (3.0, 6.0)) == pytest.approx(0.59, abs=0.02)
    assert _share(4.0, 5.0, (0.0, 2.5), (4.0, 2.5)) >= 0.82


# --- what it is --------------------------------------------------------------------------------
def test_the_share_is_that_of_the_definition_in_a_room_that_is_no_rectangle() -> None:
    house = building(
        [room("L", l_shape())],
        [
            door("south", ("L", "out"), (5.0, -0.05), (0.0, 1.0)),
            door("west", ("L", "out"), (-0.05, 5.0)),
        ],
    )
    field = WalkingMap(house).exits_from("L")
    found = dominance(field)
    assert found is not None
    assert found.share == pytest.approx(_share_by_definition(field))


def test_the_worst_pair_shows_by_how_much_she_is_behind() -> None:
    field = WalkingMap(hall(4.0, 6.0, (2.0, 0.0))).exits_from("hall")
    found = dominance(field)
    assert found is not None
    lengths = {field.spot(k): float(field.lengths[k, 0]) for k in range(len(field))}
    assert found.behind == pytest.approx(lengths[found.flees] - lengths[found.threatens])
    assert found.behind == pytest.approx(max(lengths.values()) - min(lengths.values()))


def test_a_room_without_exits_or_without_two_points_far_enough_apart_has_none() -> None:
    assert dominance(WalkingMap(hall(4.0, 6.0)).exits_from("hall")) is None
    assert dominance(WalkingMap(hall(1.2, 1.2, (0.6, 0.0))).exits_from("hall")) is None


def test_an_exit_that_only_the_other_can_reach_does_not_help() -> None:
    points = np.array([[0.0, 0.0], [2.0, 0.0]])
    lengths = np.array([[3.0, np.inf], [1.0, 1.0]])
    found = dominance(Field(("a", "a"), points, lengths))
    assert found is not None
    assert (found.share, found.pairs, found.flees.point) == (0.5, 2, (0.0, 0.0))
