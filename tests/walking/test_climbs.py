"""The line walked on a stair, and what it counts."""

from math import hypot

import pytest

from design_rules.geometry.bodies import Body, Parts, Polyhedron, Prism
from design_rules.model.survey import Part, Survey
from design_rules.walking.climbs import ride, stretch, walking_line, walking_lines


def _flight(steps: int = 15, rise: float = 0.2, going: float = 0.25, x: float = 0.0) -> Body:
    """Treads of 4 cm one above the other along x."""
    return Parts(
        tuple(
            Prism(
                (_rectangle(x + k * going, 0.0, going, 1.0),),
                (k + 1) * rise - 0.04,
                (k + 1) * rise,
            )
            for k in range(steps)
        )
    )


def _rectangle(x: float, y: float, dx: float, dy: float) -> tuple[tuple[float, float], ...]:
    return (x, y), (x + dx, y), (x + dx, y + dy), (x, y + dy)


def _box(x: float, low: float, high: float) -> Polyhedron:
    """A tread as six faces."""
    plan = _rectangle(x, 0.0, 0.25, 1.0)
    level = [tuple((a, b, z) for a, b in plan) for z in (low, high)]
    sides = [
        ((*plan[k], low), (*plan[(k + 1) % 4], low), (*plan[(k + 1) % 4], high), (*plan[k], high))
        for k in range(4)
    ]
    return Polyhedron(tuple((ring,) for ring in (*level, *sides)))


def test_the_walking_line_leads_over_the_middles_of_the_treads() -> None:
    line = walking_line([_flight(steps=3)])
    assert line == (
        pytest.approx((0.125, 0.5, 0.2)),
        pytest.approx((0.375, 0.5, 0.4)),
        pytest.approx((0.625, 0.5, 0.6)),
    )


def test_the_underside_of_a_tread_is_no_tread() -> None:
    treads = [_box(0.25 * k, 0.2 * k + 0.16, 0.2 * k + 0.2) for k in range(3)]
    assert [round(z, 3) for _, _, z in walking_line(treads)] == [0.2, 0.4, 0.6]
    assert len(walking_line([Parts(tuple(treads))])) == 3


def test_a_stair_drawn_as_a_slope_is_walked_from_foot_to_head() -> None:
    ramp = Polyhedron(((((0.0, 0.0, 0.0), (4.0, 0.0, 3.0), (4.0, 1.0, 3.0), (0.0, 1.0, 0.0)),),))
    assert walking_line([ramp]) == ((0.0, 0.5, 0.0), (4.0, 0.5, 3.0))
    assert walking_line([]) == ()


def test_a_flight_is_as_long_as_its_slope() -> None:
    climb = stretch(walking_line([_flight()]), (9, 9, 0.0), (9, 9, 3.0))
    assert climb.drawn
    assert climb.length == pytest.approx(15 * hypot(0.2, 0.25), rel=0.06)
    assert (climb.points[0][2], climb.points[-1][2]) == (0.0, 3.0)


def test_a_stair_down_is_the_stair_up_walked_backwards() -> None:
    line = walking_line([_flight()])
    up, down = (stretch(line, (0, 0, a), (0, 0, b)) for a, b in ((0.0, 3.0), (3.0, 0.0)))
    assert down.points == up.points[::-1]
    assert down.length == up.length


def test_of_a_stair_through_several_storeys_only_the_part_between_counts() -> None:
    line = (*walking_line([_flight()]), *((3.75, 1.5, 3.0 + 0.2 * k) for k in range(1, 16)))
    lower, upper = (stretch(line, (0, 0, a), (0, 0, a + 3)) for a in (0.0, 3.0))
    assert max(z for _, _, z in lower.points) == 3.0
    assert min(z for _, _, z in upper.points) == 3.0
    assert lower.length > upper.length


@pytest.mark.parametrize(("rise", "counts"), [(2.4, 3.0), (3.0, 3.0), (5.4, 6.0), (1.5, 1.5)])
def test_a_storey_counts_three_metres_at_the_least(rise: float, counts: float) -> None:
    ladder = tuple((0.0, 0.0, rise * k / 10) for k in range(1, 11))
    assert stretch(ladder, (0, 0, 0.0), (0, 0, rise)).length == pytest.approx(counts)


def test_a_stair_that_is_not_drawn_is_guessed_by_its_height() -> None:
    climb = stretch((), (1.0, 2.0, 0.0), (1.0, 2.0, 2.8))
    assert (climb.drawn, climb.length) == (False, pytest.approx(5.6))


def test_nothing_is_walked_in_a_lift() -> None:
    assert ride((1.0, 2.0, 0.0), (0.0, 3.0)).length == 0.0


def test_the_flights_of_a_stair_make_one_line() -> None:
    whole = Part(key="s", guid="s", ifc_class="IfcStair", role="stair")
    flights = [
        Part(key=key, guid=key, ifc_class="IfcStairFlight", role="stair", assembly="s", body=body)
        for key, body in (("f1", _flight(5)), ("f2", _flight(3, x=9.0)))
    ]
    wall = Part(key="w", guid="w", ifc_class="IfcWall", role="wall", body=_flight(2))
    survey = Survey("IFC4", "", "", (0.0, 0.0, 0.0), "METRE", parts=(whole, *flights, wall))
    assert {key: len(line) for key, line in walking_lines(survey).items()} == {"s": 5}
