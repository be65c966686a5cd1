"""Names of what stands in bathrooms, and of what is only fastened beside it."""

import pytest

from design_rules.understand.fixtures import fixture_words, kind_of
from tests.understand.small_surveys import part

_FIXTURES = {
    "toilet": [
        "WC 2D", 'Toilet-Commercial-Wall-3D:19" Seat Height', "M_Toilet-Domestic-3D", "Wand-WC",
        "Tiefspülklosett", "Stand-WC mit Spülkasten", "WC", "Toalett vegghengt", "Klosett gulv",
        "Wandtiefspülklosett", "Hänge-WC ohne Spülrand", "Gjestetoalett", "WC-Becken",
        "Toilettenbecken", "Water Closet - Flush Valve - Wall Mounted", "Dusch-WC",
        "Water Closet - Flush Tank", "WC für Rollstuhlfahrer", "Toalett for barn",
        "Toalett m/innebygd sisterne", "Wall hung toilet with soft close lid",
        "Toilet without cistern", "HC-WC med armlene", "Toilet-Domestic-Tank",
    ],
    "shower": [
        "Dusjkabinett", "Duschtasse", "Shower Stall", "Dusj 90x90", "Dusche bodengleich",
        "Shower Tray 900", "Duschkabine", "Dusjhjørne 80", "Dusj med forheng", "Shower-3D",
        "Eckdusche", "Dusjnisje",
    ],
    "bath": [
        "Badekar", "Tub-Rectangular-3D", "Badewanne 170x75", "Bath Tub", "Hjørnebadekar",
        "Badekar m/armatur", "Eckbadewanne",
    ],
    "washbasin": [
        "Servant 600", "Waschtisch", "Lavabo", "Handwaschbecken", "Wash Basin", "Vask",
        "Dobbeltservant", "Sink-Vanity-Round", "Servant for HC-WC", "Waschtisch ohne Armatur",
        "Servant uten armatur", "Doppelwaschtisch",
        "M_Vanity Cabinet-Double Door Sink Unit",
    ],
}  # fmt: skip
_BESIDE = [
    "WC-papirholder", "WC-støtte", "Grab Bar - Toilet", "Ventil WC", "Bryter WC", "Shower Drain",
    "Shower Door", "Tub Faucet", "Toilet Paper Dispenser", "Toilettenpapierhalter",
    "Duschabtrennung", "WC-Trennwand", "Duschstange", "håndkletørker", "Spülkasten",
    "WC-Spülkasten", "WC rullholder", "Toalett papirholder", "WC-børste", "Toilet Brush Holder",
    "WC-Bürstengarnitur Halter", "Toalett støttehåndtak", "WC Stützklappgriff", "Klappgriff WC",
    "WC-skilt", "Toilet Sign", "Türschild WC", "WC-dør", "WC-Innentür", "Dusjdør", "Dusch-Tür",
    "Lys WC", "Taklampe WC", "Vanity Light", "WC-Leuchte", "Avtrekksventil WC", "Vifte WC",
    "WC-Lüfter", "Stikkontakt servant", "Servantarmatur", "Servant-ettgrepsarmatur",
    "Einhebelmischer Waschtisch", "Waschtisch-Siphon", "Vannlås servant", "Basin Mixer",
    "Speil over servant", "Waschtischspiegel", "Waschtisch Spiegelschrank", "Dusjforheng",
    "Shower Curtain Rod", "Dusjstang", "Dusj-hylle", "Shower Head", "Hånddusj", "Handdusche",
    "Nøddusj", "Øyedusj", "Shower Screen", "Dusjvegg", "Dusj vegg", "Duschrinne", "Shower Seat",
    "Duschklappsitz", "Dusche Klappsitz", "Badekararmatur", "Badewannengriff", "Badewanne Griff",
    "Bathtub Spout", "WC-Betätigungsplatte", "Trykkplate WC", "Vorwandelement für WC",
    "Flush Valve - Toilet", "Toalettskillevegg", "Toilet Cubicle Partition", "WC-Kabine",
    "Halterung für Toilette", "Holder til toalett", "Avløpsrør WC", "Anschluss WC",
    "Waschmaschinenanschluss", "Ventil Waschmaschine", "WC-Eimer", "WC-Deckel", "WC-Fenster",
    "M_Toilet Paper Dispenser", "M_Grab Bar - Toilet",
]  # fmt: skip

_AROUND = [
    "Bewegungsfläche WC", "WC-Bewegungsfläche", "Bewegungsflaeche Dusche", "Toilet clearance",
    "Snusirkel toalett 1500", "WC turning circle", "Wendekreis WC", "Betjeningsareal toalett",
    "Friareal WC", "Shower clear floor space", "Utsparing WC", "Aussparung Dusche",
    "Deckendurchbruch WC", "Void WC", "Shower opening", "WC sleeve", "Gjennomføring toalett",
    "Rohrdurchführung WC", "WC-Notruf", "Nødanrop WC", "Toilet emergency call", "Snortrekk dusj",
    "Shower rod", "Sluk dusj", "Shower Drain", "Abdichtung Dusche",
]  # fmt: skip
_PERHAPS = [
    "Dusj sone", "Dusjsone", "Shower zone", "Duschbereich", "Dusche Bodengefälle", "WC area",
    "Dusj fall", "Toilettenbereich WC",
]  # fmt: skip


def _kind(name: str) -> str:
    return kind_of(part("proxy", "x", None, name=name), fixture_words())[0]


@pytest.mark.parametrize(
    ("name", "kind"), [(name, kind) for kind, names in _FIXTURES.items() for name in names]
)
def test_a_fixture_is_told_by_its_name(name: str, kind: str) -> None:
    assert _kind(name) == kind
    assert _kind(name.upper().replace("ß", "SS")) == kind


@pytest.mark.parametrize("name", _BESIDE)
def test_what_is_fastened_beside_a_fixture_is_none(name: str) -> None:
    assert _kind(name) == "other"
    assert _kind(f"{name}:Standard:412 23") == "other"


@pytest.mark.parametrize(("name", "type_name"), [("WC", "WC-Tür"), ("WC-papirholder", "Toalett")])
def test_a_fixture_whose_names_contradict_each_other_is_of_unknown_kind(
    name: str, type_name: str
) -> None:
    thing = part("proxy", "x", None, name=name, type_name=type_name)
    assert kind_of(thing, fixture_words()) == ("unidentified", "likely")


@pytest.mark.parametrize("name", _AROUND)
def test_the_space_the_hole_and_the_mark_of_a_fixture_are_no_fixtures(name: str) -> None:
    assert _kind(name) == "other"
    assert _kind(f"{name}:Standard:412 23") == "other"


@pytest.mark.parametrize("name", _PERHAPS)
def test_a_name_that_may_mean_the_fixture_or_its_place_leaves_the_kind_open(name: str) -> None:
    assert _kind(name) == "unidentified"


def test_a_word_for_the_space_around_it_in_any_name_leaves_the_kind_open() -> None:
    for more in ({"object_type": "Bewegungsfläche"}, {"type_name": "Clearance"}):
        thing = part("proxy", "x", None, name="WC", **more)
        assert kind_of(thing, fixture_words()) == ("unidentified", "likely")


@pytest.mark.parametrize("predefined", ["PROVISIONFORVOID", "PROVISIONFORSPACE"])
def test_what_only_keeps_a_place_free_is_no_fixture(predefined: str) -> None:
    thing = part("proxy", "x", None, name="WC", predefined_type=predefined)
    assert kind_of(thing, fixture_words())[0] == "other"
