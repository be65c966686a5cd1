"""What is seen to stand in a room, and what is not in the way."""

import pytest
from shapely import box

from design_rules.geometry.bodies import Prism
from design_rules.model.survey import Part, Portal, Survey
from design_rules.walking.surroundings import Surroundings
from tests.walking.small_plans import building, room


def _prism(x0: float, y0: float, x1: float, y1: float, low: float, high: float) -> Prism:
    return Prism((((x0, y0), (x1, y0), (x1, y1), (x0, y1)),), low, high)


def _part(role: str, body: Prism) -> Part:
    return Part(key=f"{role} {body}", guid="g", ifc_class="IfcThing", role=role, body=body)


def _around(*parts: Part, doors: tuple[Portal, ...] = ()) -> Surroundings:
    survey = Survey("IFC4", "", "", (0.0, 0.0, 0.0), "METRE", parts=parts, doors=doors)
    return Surroundings.of(building([room("a", (0, 0, 4, 3))]), survey)


def test_a_column_and_a_wall_that_protrudes_are_solid() -> None:
    column, wall = _prism(1, 1, 1.4, 1.4, 0, 2.5), _prism(3, -1, 3.1, 1, 0, 2.5)
    around = _around(_part("column", column), _part("wall", wall))
    assert around.solids["a"].area == pytest.approx(0.16 + 0.1)
    assert around.furniture == {}


def test_walls_around_a_room_do_not_stand_in_it() -> None:
    assert _around(_part("wall", _prism(-0.1, 0, 0, 3, 0, 2.5))).solids == {}


def test_a_wall_of_another_storey_does_not_stand_here() -> None:
    assert _around(_part("wall", _prism(1, 0, 1.1, 3, 2.8, 5.5))).solids == {}


def test_a_low_wall_is_solid_and_a_beam_is_not() -> None:
    assert "a" in _around(_part("wall", _prism(1, 0, 1.1, 3, 0, 0.9))).solids
    assert "a" not in _around(_part("wall", _prism(1, 0, 1.1, 3, 2.1, 2.5))).solids


def test_a_door_within_a_room_leaves_its_hole_in_the_wall() -> None:
    wall = _part("wall", _prism(2, 0, 2.1, 3, 0, 2.5))
    door = Portal(key="d", guid="d", ifc_class="IfcDoor", body=_prism(2, 1, 2.1, 1.9, 0, 2.1))
    solid = _around(wall, doors=(door,)).solids["a"]
    assert not solid.intersects(box(1.9, 1.0, 2.2, 1.9))
    assert solid.intersects(box(1.9, 0.0, 2.2, 0.9))


def test_what_stands_on_the_floor_could_be_moved() -> None:
    around = _around(_part("furniture", _prism(1, 1, 2, 2, 0, 0.75)))
    assert around.furniture["a"].area == pytest.approx(1.0)
    assert around.solids == {}


@pytest.mark.parametrize(("low", "high"), [(0.0, 0.02), (1.4, 2.1), (2.3, 2.4)])
def test_carpets_wall_cupboards_and_lamps_are_not_in_the_way(low: float, high: float) -> None:
    assert _around(_part("furniture", _prism(1, 1, 2, 2, low, high))).furniture == {}
