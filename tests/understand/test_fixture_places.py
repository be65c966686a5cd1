"""Where fixtures stand."""

from typing import Any

import pytest

from design_rules.model.building import Fixture
from design_rules.model.survey import Part
from design_rules.understand.building import understand
from design_rules.understand.fixture_places import place_fixtures
from tests.understand.small_surveys import Rectangle, frame, part, room, shaped, survey

BATH, BED = room("bath", (0, 0, 2, 2)), room("bed", (2.1, 0, 6, 2))
BARE = room("bare", None)


def _pan(shape: Rectangle | None, bottom: float = 0.0, **more: Any) -> Fixture | None:
    more.setdefault("predefined_type", "TOILETPAN")
    item = part("fixture", "pan", shape, bottom, bottom + 0.4, **more)
    found = place_fixtures([item], shaped(BATH, BED))
    return found[0] if found else None


def _rooms(shape: Rectangle | None, bottom: float = 0.0, **more: Any) -> tuple[str, ...]:
    pan = _pan(shape, bottom, **more)
    assert pan is not None
    return pan.rooms


def test_a_fixture_stands_in_the_room_around_its_middle() -> None:
    pan = _pan((0.5, 0.0, 0.9, 0.7))
    assert pan is not None
    assert pan.rooms == ("bath",)
    assert pan.point == pytest.approx((0.7, 0.35, 0.2))
    assert pan.outline.area == pytest.approx(0.28)


@pytest.mark.parametrize(("y", "rooms"), [(-0.2, ("bath",)), (-0.45, ("bath",)), (-0.6, ())])
def test_a_fixture_may_hang_partly_in_the_wall(y: float, rooms: tuple[str, ...]) -> None:
    assert _rooms((0.5, y, 0.9, y + 0.7)) == rooms


def test_in_a_thin_wall_it_belongs_to_the_nearer_room() -> None:
    assert _rooms((1.7, 0.5, 2.35, 0.9)) == ("bath",)
    assert _rooms((1.8, 0.5, 2.35, 0.9)) == ("bed",)


def test_in_the_middle_of_a_thin_wall_it_may_belong_to_either() -> None:
    assert _rooms((1.7, 0.5, 2.4, 0.9)) == ("bath", "bed")


def test_where_rooms_overlap_it_may_stand_in_either() -> None:
    other = room("other", (0, 0, 2, 2))
    item = part("fixture", "pan", (0.5, 0.0, 0.9, 0.7), 0, 0.4, predefined_type="TOILETPAN")
    (pan,) = place_fixtures([item], shaped(BATH, other))
    assert pan.rooms == ("bath", "other")


@pytest.mark.parametrize(("bottom", "rooms"), [(0.4, ("bath",)), (3.0, ()), (-2.5, ())])
def test_a_fixture_of_another_storey_stands_elsewhere(
    bottom: float, rooms: tuple[str, ...]
) -> None:
    assert _rooms((0.5, 0.0, 0.9, 0.7), bottom) == rooms


def test_without_a_shape_its_placement_tells() -> None:
    assert _rooms(None, frame=frame(y=(0.0, 1.0), origin=(1.0, 1.0, 0.0))) == ("bath",)
    assert _rooms(None) == ()


def test_a_demolished_fixture_is_left_out() -> None:
    gone = {"Pset_SanitaryTerminalTypeCommon": {"Status": "DEMOLISH"}}
    assert _pan((0.5, 0.0, 0.9, 0.7), properties=gone) is None


def test_a_damaged_fixture_stands_nobody_knows_where() -> None:
    pan = _pan((0.5, 0.0, 0.9, 0.7), damaged=True, space="bath")
    assert pan is not None
    assert (pan.kind, pan.rooms, pan.outline.is_empty) == ("toilet", (), True)


def test_a_terminal_that_says_nothing_of_itself_is_kept_as_unidentified() -> None:
    silent = _pan((0.5, 0, 0.9, 0.7), predefined_type="", ifc_class="IfcFlowTerminal")
    assert silent is not None
    assert (silent.kind, silent.certainty) == ("unidentified", "likely")
    assert _pan((0.5, 0, 0.9, 0.7), predefined_type="", ifc_class="IfcFurniture") is None


def test_walls_and_slabs_are_no_fixtures_whatever_their_name() -> None:
    wall = part("wall", "w", (0, 0, 1, 1), name="WC")
    assert place_fixtures([wall], shaped(BATH)) == ()


def test_fixtures_come_in_order_of_their_keys() -> None:
    items = [part("fixture", key, (0.5, 0.0, 0.9, 0.7), predefined_type="SHOWER") for key in "cab"]
    assert [each.key for each in place_fixtures(items, shaped(BATH))] == ["a", "b", "c"]


# --- the room that it is filed under ---------------------------------------------------------
def test_without_a_shape_it_stands_in_the_room_that_it_is_filed_under() -> None:
    assert _rooms(None, space="bath") == ("bath",)
    far = frame(y=(0.0, 1.0), origin=(9.0, 9.0, 0.0))
    assert _rooms(None, space="bath", frame=far) == ("bath",)


def test_where_its_place_and_the_relation_differ_it_may_stand_in_either() -> None:
    there = frame(y=(0.0, 1.0), origin=(4.0, 1.0, 0.0))
    assert _rooms(None, space="bath", frame=there) == ("bath", "bed")
    assert _rooms((3.0, 0.0, 3.4, 0.7), space="bath") == ("bath", "bed")


def test_the_relation_settles_which_side_of_a_thin_wall_it_hangs_on() -> None:
    assert _rooms((1.7, 0.5, 2.4, 0.9), space="bed") == ("bed",)


def test_a_shape_in_no_room_contradicts_the_relation() -> None:
    assert _rooms((0.5, 0.0, 0.9, 0.7), 6.0, space="bath") == ()


def test_the_relation_tells_where_the_room_has_no_shape() -> None:
    item = part("fixture", "pan", (9, 9, 9.4, 9.7), 0, 0.4, name="WC", space="bare")
    (pan,) = place_fixtures([item], shaped(BATH, BARE))
    assert pan.rooms == ("bare",)


def test_a_space_that_is_no_room_says_nothing() -> None:
    assert _rooms(None, space="envelope") == ()


# --- files that do not fit together ----------------------------------------------------------
def _pans(places: list[tuple[float, float]], bottom: float = 0.0) -> list[Part]:
    return [
        part("fixture", f"pan{k}", (x, y, x + 0.4, y + 0.7), bottom, bottom + 0.4, name="WC")
        for k, (x, y) in enumerate(places)
    ]


def _gaps(*pans: Part) -> list[str]:
    return [gap.kind for gap in understand(survey(BATH, BED, *pans)).building.gaps]


FAR, NEAR = (100.0, 5.0), (1.0, 1.0)


def test_fixtures_far_from_all_rooms_show_files_without_a_common_origin() -> None:
    found = understand(survey(BATH, BED, *_pans([FAR, FAR, FAR, NEAR]))).building.gaps
    assert [(gap.kind, gap.count) for gap in found] == [("files-apart", 3)]
    assert _gaps(*_pans([NEAR] * 4, bottom=30.0)) == ["files-apart"]


@pytest.mark.parametrize(
    "places", [[FAR, FAR, FAR], [FAR, FAR, NEAR, NEAR], [(12.0, 1.0)] * 6, [NEAR] * 4]
)
def test_few_or_near_fixtures_show_nothing_of_the_kind(places: list[tuple[float, float]]) -> None:
    assert _gaps(*_pans(places)) == []


def test_fixtures_without_a_place_show_nothing_of_the_kind() -> None:
    bare = [part("fixture", f"pan{k}", None, name="WC") for k in range(5)]
    assert _gaps(*bare) == []
