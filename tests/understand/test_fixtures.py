from typing import Any

import pytest

from design_rules.model.building import Fixture
from design_rules.understand.fixtures import fixture_words, kind_of, place_fixtures
from tests.understand.small_surveys import Rectangle, frame, part, room, shaped

BATH, BED = room("bath", (0, 0, 2, 2)), room("bed", (2.1, 0, 6, 2))


def _named(name: str, ifc_class: str = "IfcBuildingElementProxy", **more: Any) -> tuple[str, str]:
    item = part("proxy", "x", None, name=name, ifc_class=ifc_class, **more)
    return kind_of(item, fixture_words())


# --- what it is ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("predefined", "kind"),
    [
        ("TOILETPAN", "toilet"), ("WCSEAT", "toilet"), ("URINAL", "urinal"),
        ("SHOWER", "shower"), ("BATH", "bath"), ("WASHHANDBASIN", "washbasin"), ("SINK", "sink"),
        ("BED", "bed"), ("WASHINGMACHINE", "washing-machine"), ("DISHWASHER", "kitchen"),
    ],
)  # fmt: skip
def test_a_typed_fixture_is_sure(predefined: str, kind: str) -> None:
    assert _named("", predefined_type=predefined) == (kind, "sure")


def test_the_type_goes_before_the_name() -> None:
    assert _named("Dusch", predefined_type="TOILETPAN") == ("toilet", "sure")


@pytest.mark.parametrize("predefined", ["CISTERN", "NOTDEFINED", "USERDEFINED", ""])
def test_a_type_that_is_no_fixture_says_nothing(predefined: str) -> None:
    assert _named("Object", predefined_type=predefined) == ("other", "likely")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("WC 01", "toilet"), ("Toilet-Commercial-Wall-3D", "toilet"), ("Klosett", "toilet"),
        ("Vegghengt toalett", "toilet"), ("WC-Sitz", "toilet"), ("Wand-WC", "toilet"),
        ("Dusche 90x90", "shower"), ("Dusjkabinett", "shower"), ("Shower Stall-2D", "shower"),
        ("Badewanne 170", "bath"), ("Badekar", "bath"), ("Tub-Rectangular-3D", "bath"),
        ("Waschbecken 60", "washbasin"), ("Servant", "washbasin"), ("Vanity-48", "washbasin"),
        ("Doppelwaschtisch", "washbasin"), ("Handwaschbecken", "washbasin"),
        ("Kitchen Sink Double", "sink"), ("Oppvaskkum", "sink"), ("Spüle", "sink"),
        ("Waschmaschine", "washing-machine"), ("Vaskemaskin", "washing-machine"),
        ("M_Bed-Standard:Queen", "bed"), ("Doppelbett 180x200", "bed"), ("Dobbeltseng", "bed"),
        ("Schreibtisch", "desk"), ("M_Table-Dining Round", "table"), ("Sofa_3", "sofa"),
        ("M_Chair-Breuer", "chair"), ("Kühlschrank", "kitchen"), ("Herd", "kitchen"),
    ],
)  # fmt: skip
def test_a_name_is_a_likely_sign(name: str, kind: str) -> None:
    assert _named(name) == (kind, "likely")
    assert _named(name.upper()) == (kind, "likely")


@pytest.mark.parametrize(
    "name",
    [
        "Toilet paper holder", "Toalettrullholder", "WC-Bürste", "Toilet Partition",
        "WC-Trennwand", "WC-Kabine", "Toilet Grab Bar", "WC Stützgriff", "Toilet sign", "WC-Tür",
        "Shower mixer", "Dusch-Armatur", "Basin tap", "Bath Tub Spout", "Shower seat",
        "Shower curtain", "Duschvorhang", "Shower head", "Bath towel rail", "Washbasin mirror",
        "Badezimmerspiegel", "Bedside lamp", "Nachttisch", "Bed side table 2",
        "Flush plate WC", "Tableau", "Chairlift", "Sinkhole", "Sengetøy", "", "Object 12",
        "Toilet roll", "WC flush button", "Lamp", "Betten", "Tisch-Lampe",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_sanitary_fixture_or_a_bed_is_none(name: str) -> None:
    assert _named(name)[0] not in {"toilet", "shower", "bath", "washbasin", "bed", "sink"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Toilet with grab bars", "toilet"), ("WC mit Haltegriff", "toilet"),
        ("Servant m/armatur", "washbasin"), ("Cabinet with basin", "washbasin"),
    ],
)  # fmt: skip
def test_what_a_fixture_comes_with_does_not_make_it_another_thing(name: str, kind: str) -> None:
    assert _named(name)[0] == kind


def test_a_dryer_for_hands_washes_no_clothes() -> None:
    assert _named("Hand Dryer")[0] == "other"


def test_the_name_of_the_type_is_read_where_the_own_name_says_nothing() -> None:
    assert _named("Object 4", type_name="WC Standard") == ("toilet", "likely")
    assert _named("Object 4", object_type="Dusche") == ("shower", "likely")


@pytest.mark.parametrize(
    ("ifc_class", "type_class", "certainty"),
    [
        ("IfcSanitaryTerminal", "", "sure"),
        ("IfcFlowTerminal", "IfcSanitaryTerminalType", "sure"),
        ("IfcFlowTerminal", "IfcFlowTerminalType", "sure"),
        ("IfcFlowTerminal", "", "sure"),
        ("IfcFlowTerminal", "IfcLightFixtureType", "likely"),
        ("IfcFurnishingElement", "", "likely"),
        ("IfcBuildingElementProxy", "", "likely"),
    ],
)
def test_class_and_name_together_are_sure(ifc_class: str, type_class: str, certainty: str) -> None:
    assert _named("WC", ifc_class=ifc_class, type_class=type_class) == ("toilet", certainty)


# --- where it stands -------------------------------------------------------------------------
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


def test_a_damaged_or_demolished_fixture_is_left_out() -> None:
    assert _pan((0.5, 0.0, 0.9, 0.7), damaged=True) is None
    gone = {"Pset_SanitaryTerminalTypeCommon": {"Status": "DEMOLISH"}}
    assert _pan((0.5, 0.0, 0.9, 0.7), properties=gone) is None


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


def test_the_shipped_words_are_whole_tokens_in_lower_case() -> None:
    words = fixture_words()
    assert {kind.name for kind in words.kinds} >= {"toilet", "shower", "bath", "washbasin", "bed"}
    for kind in words.kinds:
        assert all(word == word.lower() for word in kind.not_words)
