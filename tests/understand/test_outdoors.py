from typing import Any

import pytest

from design_rules.geometry.sections import EMPTY
from design_rules.model.survey import Part, Portal
from design_rules.understand.doorways import doorway_of
from design_rules.understand.floor_plans import FloorPlans
from design_rules.understand.outdoors import Beyond, look_beyond
from tests.understand.small_surveys import door, part, survey, wall, window

FLOOR = part("slab", "floor", (0, 0, 10, 8), -0.3, 0.0)
ROOF = part("slab", "roof", (-0.5, -0.5, 10.5, 8.5), 2.6, 2.9)


def _ring(
    name: str, x0: float, y0: float, x1: float, y1: float,
    gap: float = 0.0, floor: float = 0.0, thick: float = 0.3,
) -> list[Part]:  # fmt: skip
    """Four walls around a place, the corners open by `gap`."""
    top = floor + 2.6
    return [
        wall(f"{name} south", (x0 + gap, y0, x1, y0 + thick), floor, top),
        wall(f"{name} east", (x1 - thick, y0 + gap, x1, y1), floor, top),
        wall(f"{name} north", (x0, y1 - thick, x1 - gap, y1), floor, top),
        wall(f"{name} west", (x0, y0, x0 + thick, y1 - gap), floor, top),
    ]


HOUSE = _ring("house", 0, 0, 10, 8)
# in the south wall, and in a wall inside that parts off a room to the north
FRONT = door("front", (4.0, 0.0, 5.0, 0.3), host="house south")
INNER = wall("inner", (0.3, 3.0, 9.7, 3.1))
INSIDE = door("inside", (4.0, 3.0, 4.9, 3.1), host="inner")


def _looks(portal: Portal, *elements: Any) -> tuple[Beyond, Beyond]:
    """What lies south and north of a door in a wall that runs east."""
    plans = FloorPlans(survey(*elements, portal))
    doorway = doorway_of(portal, plans.plan_of(portal.host) if portal.host else EMPTY)
    assert doorway is not None
    north = 1.0 if doorway.normal[1] > 0 else -1.0
    return look_beyond(doorway, -north, plans), look_beyond(doorway, north, plans)


def test_before_the_front_door_lies_the_outside_and_behind_it_the_house() -> None:
    south, north = _looks(FRONT, *HOUSE, FLOOR, ROOF)
    assert (south.what, south.proven) == ("outside", True)
    assert (north.what, north.proven) == ("unmodelled", True)


@pytest.mark.parametrize("gap", [0.05, 0.3, 0.5])
def test_small_gaps_at_the_corners_let_nothing_out(gap: float) -> None:
    south, north = _looks(FRONT, *_ring("house", 0, 0, 10, 8, gap=gap), FLOOR, ROOF)
    assert (south.what, north.what) == ("outside", "unmodelled")


def test_through_a_wide_gap_one_is_outdoors() -> None:
    _, north = _looks(FRONT, *_ring("house", 0, 0, 10, 8, gap=1.5), FLOOR, ROOF)
    assert north.what == "outside"


def test_doors_and_windows_close_the_shell_like_walls() -> None:
    # the north side is glass from end to end
    three = [each for each in HOUSE if each.key != "house north"]
    glass = window("glass", (0, 7.7, 10, 8), bottom=0.0, top=2.6)
    _, north = _looks(FRONT, *three, glass, FLOOR, ROOF)
    assert north.what == "unmodelled"


def test_a_court_is_enclosed_and_open_to_the_sky() -> None:
    court = _ring("court", 3, 3, 7, 6)
    shapes = [(0, 0, 10, 3.3), (0, 5.7, 10, 8), (0, 3, 3.3, 6), (6.7, 3, 10, 6)]
    around = [part("slab", f"roof {k}", shape, 2.6, 2.9) for k, shape in enumerate(shapes)]
    entrance = door("court door", (4.5, 3.0, 5.5, 3.3), host="court south")
    south, north = _looks(entrance, *HOUSE, *court, FLOOR, *around)
    assert (north.what, north.proven) == ("court", True)
    assert north.court is not None
    assert north.court.area == pytest.approx(3.4 * 2.4, abs=0.01)
    assert south.what == "unmodelled"


def test_the_same_place_under_a_roof_is_a_room_nobody_modelled() -> None:
    court = _ring("court", 3, 3, 7, 6)
    entrance = door("court door", (4.5, 3.0, 5.5, 3.3), host="court south")
    _, north = _looks(entrance, *HOUSE, *court, FLOOR, ROOF)
    assert (north.what, north.proven) == ("unmodelled", True)


def test_partly_roofed_it_is_a_court_but_not_surely() -> None:
    court = _ring("court", 3, 3, 7, 6)
    canopy = part("slab", "canopy", (3, 3, 7, 4.2), 2.6, 2.9)
    entrance = door("court door", (4.5, 3.0, 5.5, 3.3), host="court south")
    _, north = _looks(entrance, *HOUSE, *court, FLOOR, canopy)
    assert (north.what, north.proven) == ("court", False)


def test_a_shaft_is_no_court() -> None:
    shaft = _ring("shaft", 4, 3, 6, 5, thick=0.2)
    hatch = door("hatch", (4.6, 3.0, 5.4, 3.2), host="shaft south")
    _, north = _looks(hatch, *HOUSE, *shaft, FLOOR)
    assert north.what == "unmodelled"


def test_without_any_slab_nobody_knows_whether_a_hole_has_a_roof() -> None:
    south, north = _looks(FRONT, *HOUSE)
    assert (south.what, south.proven) == ("outside", True)
    assert (north.what, north.proven) == ("unknown", False)


def test_without_walls_nothing_is_known() -> None:
    south, north = _looks(door("front", (4.0, 0.0, 5.0, 0.3)), FLOOR, ROOF)
    assert (south.what, north.what) == ("unknown", "unknown")
    assert not south.proven


def test_walls_of_another_storey_prove_nothing() -> None:
    upstairs = door("up", (4.0, 0.0, 5.0, 0.3), bottom=3.0, top=5.1)
    south, _ = _looks(upstairs, *HOUSE, FLOOR, ROOF)
    assert south.what == "unknown"


def test_a_wall_whose_shape_could_not_be_read_may_be_the_one_that_closes_the_house() -> None:
    three = [each for each in HOUSE if each.key != "house north"]
    lost = part("wall", "house north", None, body_gap="too many faces")
    _, north = _looks(FRONT, *three, lost, FLOOR, ROOF)
    assert (north.what, north.proven) == ("outside", False)


def test_behind_a_balcony_door_upstairs_lies_the_outside() -> None:
    upper = _ring("upper", 0, 0, 10, 8, floor=3.0)
    balcony = part("slab", "balcony", (3, -1.5, 6, 0), 2.8, 3.0)
    railing = part("railing", "railing", (3, -1.5, 6, -1.45), 3.0, 4.0)
    french = door("french", (4.0, 0.0, 5.0, 0.3), bottom=3.0, top=5.1, host="upper south")
    south, _ = _looks(french, *HOUSE, *upper, FLOOR, ROOF, balcony, railing)
    assert (south.what, south.proven) == ("outside", True)


def test_under_an_overhang_one_is_outdoors() -> None:
    overhang = part("slab", "overhang", (0, -3, 10, 0), 2.6, 2.9)
    south, _ = _looks(FRONT, *HOUSE, FLOOR, ROOF, overhang)
    assert (south.what, south.proven) == ("outside", True)


def test_between_two_houses_of_one_file_lies_the_outside() -> None:
    neighbour = _ring("neighbour", 0, -9, 10, -2)
    south, north = _looks(FRONT, *HOUSE, *neighbour, FLOOR, ROOF)
    assert (south.what, north.what) == ("outside", "unmodelled")


def test_the_cavity_of_a_double_wall_is_no_place() -> None:
    outer = _ring("outer", -0.3, -0.3, 10.3, 8.3, thick=0.1)  # 0.2 m of air between the leaves
    south, _ = _looks(FRONT, *HOUSE, *outer, FLOOR, ROOF)
    assert south.what == "outside"


def test_a_shallow_unmodelled_lobby_is_a_place() -> None:
    # 0.55 m deep: no room, but not outdoors either
    back = wall("back", (0.3, 3.65, 9.7, 3.75))
    _, north = _looks(INSIDE, *HOUSE, INNER, back, FLOOR, ROOF)
    assert (north.what, north.proven) == ("unmodelled", True)


def test_an_inner_door_leads_to_unmodelled_parts_on_both_sides() -> None:
    south, north = _looks(INSIDE, *HOUSE, INNER, FLOOR, ROOF)
    assert (south.what, north.what) == ("unmodelled", "unmodelled")


def test_a_demolished_wall_does_not_enclose() -> None:
    gone = {"Pset_WallCommon": {"Status": "DEMOLISH"}}
    three = [each for each in HOUSE if each.key != "house north"]
    torn = wall("house north", (0, 7.7, 10, 8), properties=gone)
    _, north = _looks(FRONT, *three, torn, FLOOR, ROOF)
    assert north.what == "outside"
