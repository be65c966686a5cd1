from typing import Any

import pytest

from design_rules.understand.fixtures import fixture_words, kind_of
from tests.understand.small_surveys import part


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


def test_the_shipped_words_are_whole_tokens_in_lower_case() -> None:
    words = fixture_words()
    assert {kind.name for kind in words.kinds} >= {"toilet", "shower", "bath", "washbasin", "bed"}
    for kind in words.kinds:
        for pattern in (kind.words, kind.sure_words, kind.not_words):
            assert pattern.pattern == pattern.pattern.lower()
