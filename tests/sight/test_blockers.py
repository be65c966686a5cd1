"""What is cut out of a model: walls less their holes, leaves, panes, furniture."""

from typing import Any

import pytest
from shapely import Polygon, box

from design_rules.geometry.bodies import Body, Cut, HalfSpace, Prism
from design_rules.model.answers import Answers, DoorAnswer
from design_rules.model.building import Door, Doorway
from design_rules.model.survey import Part, Portal, Survey
from design_rules.sight.blocker import Blocker
from design_rules.sight.blockers import Blockers, find_blockers
from tests.geometry.bodies import rectangle, upright
from tests.walking.small_plans import building, room

_WALL = Prism((rectangle(0, 0, 6, 0.2),), 0.0, 2.5)


def _part(role: str, body: Body | None, **more: Any) -> Part:
    return Part(key=role, guid=role, ifc_class="IfcThing", role=role, body=body, **more)


def _portal(ifc_class: str, hole: Body | None, host: str = "wall", **more: Any) -> Portal:
    return Portal(key="p", guid="p", ifc_class=ifc_class, opening=hole, host=host, **more)


def _find(
    *parts: Part,
    doors: tuple[Portal, ...] = (),
    windows: tuple[Portal, ...] = (),
    openings: tuple[Portal, ...] = (),
    **more: Any,
) -> Blockers:
    survey = Survey(
        "IFC4", "", "", (0.0, 0.0, 0.0), "METRE",
        parts=parts, doors=doors, windows=windows, openings=openings,
    )  # fmt: skip
    return find_blockers(survey, building([room("a", (0, 0, 4, 3))]), **more)


def _by_key(found: Blockers) -> dict[str, Blocker]:
    return {blocker.key: blocker for blocker in found.all}


def _area(blocker: Blocker, height: float) -> float:
    return sum(block.plan.area for block in blocker.stack if block.blocks_at(height))


def test_a_door_leaves_its_hole_in_the_wall_and_its_leaf_in_the_hole() -> None:
    hole = Prism((rectangle(2, 0, 3, 0.2),), 0.0, 2.1)
    found = _by_key(_find(_part("wall", _WALL), doors=(_portal("IfcDoor", hole),)))
    assert _area(found["wall"], 1.5) == pytest.approx(1.0)
    assert _area(found["wall"], 2.3) == pytest.approx(1.2)
    assert _area(found["p"], 1.5) == pytest.approx(0.2)
    assert _area(found["p"], 2.3) == 0
    assert (found["p"].kind, found["p"].blocks) == ("door", "perhaps")


def test_an_open_door_blocks_nothing() -> None:
    hole = Prism((rectangle(2, 0, 3, 0.2),), 0.0, 2.1)
    doors = (_portal("IfcDoor", hole),)
    found = _by_key(_find(_part("wall", _WALL), doors=doors, open_doors=("p",)))
    assert set(found) == {"wall"}
    assert _area(found["wall"], 1.5) == pytest.approx(1.0)


def test_an_answer_tells_of_the_glass_in_a_door() -> None:
    doors = (_portal("IfcDoor", Prism((rectangle(2, 0, 3, 0.2),), 0.0, 2.1)),)
    answers = Answers(doors={"p": DoorAnswer(glass="none")})
    assert _by_key(_find(doors=doors, answers=answers))["p"].blocks == "surely"


def test_a_window_is_cut_above_its_sill_only() -> None:
    window = _portal("IfcWindow", upright(rectangle(2, 0, 3, 0.2), 0.9, 2.1))
    found = _by_key(_find(_part("wall", _WALL), windows=(window,)))
    heights = (0.5, 0.9, 1.5, 2.2)
    areas = [_area(found["wall"], height) for height in heights]
    assert areas == pytest.approx([1.2, 1.0, 1.0, 1.2])
    assert found["p"].kind == "window"


@pytest.mark.parametrize(("near", "far"), [(0.02, 0.18), (-0.5, 0.7), (0.0, 0.2)])
def test_a_hole_goes_through_its_wall_even_if_drawn_shallower_or_deeper(
    near: float, far: float
) -> None:
    hole = Prism((rectangle(2, near, 3, far),), 0.0, 2.1)
    found = _by_key(_find(_part("wall", _WALL), doors=(_portal("IfcDoor", hole),)))
    assert _area(found["wall"], 1.5) == pytest.approx(1.0)
    leaf = found["p"].stack[0].plan
    assert box(1.9, -0.02, 3.1, 0.22).covers(leaf)


def test_a_niche_does_not_become_a_hole() -> None:
    niche = _portal("IfcOpeningElement", Prism((rectangle(2, 0, 3, 0.08),), 0.0, 2.1))
    wall = _part("wall", Prism((rectangle(0, 0, 6, 0.3),), 0.0, 2.5))
    found = _by_key(_find(wall, openings=(niche,)))
    assert _area(found["wall"], 1.5) == pytest.approx(1.8 - 0.08)
    assert set(found) == {"wall"}


def test_a_door_of_which_only_place_and_size_are_known_is_cut_out_too() -> None:
    portal = Portal(key="p", guid="p", ifc_class="IfcDoor")
    way = Doorway((2.5, 0.1), (0.0, 1.0), 1.0, 0.2, 0.0, 2.1)
    house = building([room("a", (0, 0, 4, 3))])
    house = type(house)(house.origin, house.rooms, (Door("p", "p", "", "0", portal, way),), (), ())
    survey = Survey(
        "IFC4", "", "", (0.0, 0.0, 0.0), "METRE", parts=(_part("wall", _WALL),), doors=(portal,)
    )
    found = _by_key(find_blockers(survey, house))
    assert _area(found["wall"], 1.5) == pytest.approx(1.0)


def test_what_has_no_shape_is_named() -> None:
    found = _find(_part("wall", None), _part("stair", None), doors=(_portal("IfcDoor", None),))
    assert found.shapeless == ("p", "stair", "wall")
    flight = Part(key="f", guid="f", ifc_class="IfcStairFlight", role="stair", body=_WALL,
                  assembly="stair")  # fmt: skip
    assert _find(_part("stair", None), flight).shapeless == ()


@pytest.mark.parametrize(
    ("role", "name", "blocks"),
    [
        ("furniture", "Cupboard", "surely"), ("furniture", "Stehlampe", "perhaps"),
        ("furniture", "Spisebord", "perhaps"), ("railing", "", "perhaps"),
        ("proxy", "", "perhaps"), ("column", "", "surely"), ("slab", "", "surely"),
    ],
)  # fmt: skip
def test_a_box_that_its_thing_does_not_fill_blocks_perhaps(
    role: str, name: str, blocks: str
) -> None:
    found = _by_key(_find(_part(role, _WALL, name=name)))
    assert found[role].blocks == blocks


def test_a_virtual_wall_blocks_nothing() -> None:
    assert _find(_part("virtual", _WALL)).all == ()


def test_a_wall_under_a_slope_is_cut_in_steps() -> None:
    # the roof rises from 1.0 at x = 0 by 1 in 2: at height z the wall begins at 2 (z - 1)
    slope = HalfSpace((0.0, 0.0, 1.0), (-0.5, 0.0, 1.0))
    found = _by_key(_find(_part("wall", Cut(_WALL, (slope,)))))["wall"]
    for height in (0.5, 1.23, 1.77, 2.41):
        wide = 6 - 2 * max(height - 1, 0)
        assert _area(found, height) == pytest.approx(0.2 * wide, abs=0.2 * 2 * 0.06)


def test_only_what_lies_between_two_heights_is_cut_out() -> None:
    low = _part("slab", Prism((rectangle(0, 0, 6, 6),), -0.3, 0.0))
    assert [b.key for b in _find(low, _part("wall", _WALL), low=1.0, high=1.5).all] == ["wall"]


def test_two_walls_of_one_door_are_both_pierced() -> None:
    lining = Part(key="lining", guid="l", ifc_class="IfcWall", role="wall",
                  body=Prism((rectangle(0, 0.2, 6, 0.23),), 0.0, 2.5))  # fmt: skip
    hole = Prism((rectangle(2, 0, 3, 0.25),), 0.0, 2.1)
    found = _by_key(_find(_part("wall", _WALL), lining, doors=(_portal("IfcDoor", hole),)))
    assert _area(found["lining"], 1.5) == pytest.approx(0.15)
    assert isinstance(found["lining"].stack[0].plan.envelope, Polygon)
