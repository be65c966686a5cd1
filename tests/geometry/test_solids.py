import pytest

from design_rules.geometry.bodies import Cut, HalfSpace, Parts
from design_rules.geometry.heights import ends
from design_rules.geometry.solids import Solid
from tests.geometry.bodies import SQUARE, prism, pyramid, rectangle, upright


def test_a_body_that_is_missing_covers_nothing() -> None:
    solid = Solid(None)
    assert solid.shadow.is_empty
    assert solid.outline().is_empty
    assert solid.at(0.0).is_empty


def test_the_outline_is_cut_a_little_above_the_floor() -> None:
    skirting = Parts((prism(rectangle(0, 0, 5, 5), 0.0, 0.05), prism(SQUARE, 0.0, 3.0)))
    assert Solid(skirting).shadow.area == pytest.approx(25.0)
    assert Solid(skirting).outline().area == pytest.approx(16.0)


def test_over_a_sloping_floor_the_outline_is_the_shadow() -> None:
    # a wedge: the floor rises from z = 0 at x = 0 to z = 2 at x = 4
    slope = HalfSpace((0.0, 0.0, 0.0), (0.4472136, 0.0, -0.8944272))
    wedge = Cut(prism(SQUARE, 0.0, 4.0), (slope,))
    assert Solid(wedge).at(0.1).area == pytest.approx(0.8, abs=1e-3)
    assert Solid(wedge).outline().area == pytest.approx(16.0)


def test_under_a_sloping_roof_the_outline_is_the_floor() -> None:
    attic = Solid(pyramid(SQUARE, 3.0, (2.0, 2.0, 6.0)))
    assert attic.outline().area == pytest.approx(16.0, rel=0.08)


def test_a_very_low_body_is_cut_half_way_up() -> None:
    assert Solid(upright(SQUARE, 0.0, 0.1)).outline().area == pytest.approx(16.0, abs=1e-3)


def test_a_tube_without_lids_still_has_a_floor() -> None:
    tube = Solid(upright(SQUARE, 0.0, 3.0, lids=False))
    assert tube.shadow.area == pytest.approx(16.0, abs=1e-3)
    assert tube.outline().area == pytest.approx(16.0, abs=1e-3)


@pytest.mark.parametrize("bottom", [0.0, 0.004, 0.0049, -0.0051])
def test_the_very_floor_and_ceiling_belong_to_a_body_wherever_its_heights_lie(
    bottom: float,
) -> None:
    solid = Solid(upright(SQUARE, bottom, bottom + 3.0))
    for height in (bottom, bottom + 3.0):
        assert solid.at(height).area == pytest.approx(16.0, abs=1e-3)


def test_above_and_below_there_is_nothing() -> None:
    solid = Solid(prism(SQUARE, 0.0, 3.0))
    assert solid.at(-0.2).is_empty
    assert solid.at(3.2).is_empty


# --- where a body ends -----------------------------------------------------------------------
def test_a_block_ends_at_its_bottom_and_its_top() -> None:
    assert ends(prism(SQUARE, 0.0, 2.6)) == {0.0, 2.6}
    assert ends(Parts((prism(SQUARE, 0.0, 1.2), prism(SQUARE, 1.2, 2.6)))) == {0.0, 1.2, 2.6}


def test_what_is_taken_away_makes_an_end() -> None:
    notch = prism(SQUARE, 1.1, 3.0)
    assert ends(Cut(prism(SQUARE, 0.0, 2.6), (notch,))) == {0.0, 1.1, 2.6, 3.0}


def test_a_level_plane_makes_an_end_and_an_upright_one_does_not() -> None:
    level = HalfSpace((0.0, 0.0, 1.2), (0.0, 0.0, 1.0))
    side = HalfSpace((1.0, 0.0, 0.0), (1.0, 0.0, 0.0))
    assert ends(Cut(prism(SQUARE, 0.0, 2.6), (level, side))) == {0.0, 1.2, 2.6}
