"""How much of a floor is watched, what is not, and what hides it."""

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from design_rules.sight.coverage import Watch, grid_over
from tests.sight.scenes import blocker, walls_of

_L = Polygon([(0, 0), (6, 0), (6, 3), (3, 3), (3, 6), (0, 6)])
_ROOM = box(0, 0, 10, 8)


def test_the_hidden_corner_of_an_l_is_one_pocket_and_the_wall_hides_it() -> None:
    watch = Watch([blocker("walls", walls_of(_L))])
    found = watch.cover(_L, 1.1, [(1.0, 5.0, 1.1)])
    assert found.lower.share == found.upper.share
    assert found.lower.share == pytest.approx(1 - 4.5 / 27)
    (pocket,) = found.lower.pockets
    assert pocket.area == pytest.approx(4.5)
    # a right-angled triangle of 3 by 3: 6 less its hypotenuse across
    assert pocket.depth == pytest.approx(6 - 3 * 2**0.5, abs=0.03)
    assert pocket.hidden_by == ("walls",)


def test_a_second_observer_closes_the_pocket() -> None:
    watch = Watch([blocker("walls", walls_of(_L))])
    found = watch.cover(_L, 1.1, [(1.0, 5.0, 1.1), (5.0, 1.0, 1.1)])
    assert found.lower.share == pytest.approx(1.0)
    assert found.lower.pockets == ()
    assert found.lower.seen.all()


def test_unknown_glass_gives_two_bounds() -> None:
    pane = blocker("pane", box(5.0, 0, 5.1, 8), blocks="perhaps")
    watch = Watch([blocker("walls", walls_of(_ROOM)), pane])
    found = watch.cover(_ROOM, 1.1, [(2.0, 4.0, 1.5)])
    assert found.upper.share == pytest.approx(1.0)
    assert found.lower.share == pytest.approx(5 / 10)
    assert [pocket.hidden_by for pocket in found.lower.pockets] == [("pane",)]
    assert found.upper.pockets == ()


def test_a_cupboard_is_no_floor_and_hides_what_lies_behind_it() -> None:
    cupboard = blocker("cupboard", box(4, 3, 5, 5), 0.0, 1.9)
    watch = Watch([blocker("walls", walls_of(_ROOM)), cupboard])
    found = watch.cover(_ROOM, 1.1, [(2.0, 4.0, 1.5)])
    assert found.floor.area == pytest.approx(78.0)
    # beside its back the shadow is 1.5 times 2 m, at the far wall 4 times
    behind = (2.0 + 8.0) / 2 * 6 - 2.0
    assert found.lower.area == pytest.approx(78 - behind)
    assert found.lower.pockets[0].hidden_by == ("cupboard",)


def test_a_low_cupboard_hides_nothing_from_one_who_stands() -> None:
    low = blocker("low", box(4, 3, 5, 5), 0.0, 1.0)
    watch = Watch([blocker("walls", walls_of(_ROOM)), low])
    assert watch.cover(_ROOM, 1.1, [(2.0, 4.0, 1.5)]).lower.share == pytest.approx(1.0)


def test_nobody_is_recognised_beyond_20_metres() -> None:
    hall = box(0, 0, 30, 2)
    watch = Watch([blocker("walls", walls_of(hall))])
    found = watch.cover(hall, 1.1, [(0.5, 1.0, 1.1)])
    assert found.lower.area == pytest.approx(2 * 20.5, rel=0.001)
    (pocket,) = found.lower.pockets
    assert pocket.hidden_by == ()


def test_without_observers_nothing_is_seen() -> None:
    found = Watch([blocker("walls", walls_of(_ROOM))]).cover(_ROOM, 1.1, [])
    assert found.lower.area == found.lower.share == 0.0
    assert not found.lower.seen.any()
    assert found.lower.pockets[0].area == pytest.approx(80.0)


def test_the_grid_agrees_with_the_area() -> None:
    watch = Watch([blocker("walls", walls_of(_ROOM)), blocker("pillar", box(4, 3, 5, 5))])
    found = watch.cover(_ROOM, 1.1, [(2.0, 4.0, 1.5)])
    assert found.lower.seen.mean() == pytest.approx(found.lower.share, abs=0.03)


def test_a_grid_covers_a_floor_at_half_metres() -> None:
    grid = grid_over(_L)
    assert len(grid) == 108
    assert shapely.contains_xy(_L, grid[:, 0], grid[:, 1]).all()
    assert grid_over(Polygon()).shape == (0, 2)
    assert np.diff(grid[:3, 0]) == pytest.approx([0.5, 0.5])
