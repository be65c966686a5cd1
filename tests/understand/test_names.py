import time

import pytest

from design_rules.understand.names import read_code, read_name
from design_rules.understand.vocabulary import load_vocabulary

from . import room_names
from .room_names import names

VOCABULARY = load_vocabulary()
GROUPS = (
    room_names.DESIGN_SELF_TEST,
    room_names.GERMAN,
    room_names.ENGLISH,
    room_names.NORDIC,
    room_names.OTHERS,
)
EXPECTED = [(name, use) for group in GROUPS for use, text in group.items() for name in names(text)]
LOOSE = [(name, use) for use, text in room_names.LOOSE.items() for name in names(text)]
AMBIGUOUS = room_names.AMBIGUOUS | room_names.DESIGN_SELF_TEST_AMBIGUOUS


@pytest.mark.parametrize(("name", "use"), EXPECTED)
def test_a_name_says_its_use(name: str, use: str) -> None:
    assert read_name(name, VOCABULARY).use == use


@pytest.mark.parametrize("name", names(room_names.DESIGN_SELF_TEST_NOTHING))
def test_a_name_of_the_self_test_says_no_use(name: str) -> None:
    assert read_name(name, VOCABULARY).use is None


@pytest.mark.parametrize("name", names(room_names.NOTHING))
def test_a_name_of_substance_may_say_no_use(name: str) -> None:
    reading = read_name(name, VOCABULARY)
    assert (reading.use, reading.candidates, reading.matched) == (None, (), "")
    assert not reading.meaningless


@pytest.mark.parametrize("name", ["", "   ", *names(room_names.GENERIC)])
def test_a_generic_name_is_meaningless(name: str) -> None:
    reading = read_name(name, VOCABULARY)
    assert reading.meaningless
    assert reading.candidates == ()


@pytest.mark.parametrize(("name", "uses"), AMBIGUOUS.items())
def test_an_ambiguous_name_leaves_the_choice(name: str, uses: set[str]) -> None:
    reading = read_name(name, VOCABULARY)
    assert reading.use is None
    assert set(reading.candidates) == uses


@pytest.mark.parametrize(("name", "use"), LOOSE)
def test_a_likely_reading_is_loose(name: str, use: str) -> None:
    reading = read_name(name, VOCABULARY)
    assert (reading.use, reading.strength) == (use, "loose")


@pytest.mark.parametrize("name", ["Kjøkken", "Personal-WC", "Meetingroom", "Gangen", "Bad/vask"])
def test_an_ordinary_word_is_exact(name: str) -> None:
    assert read_name(name, VOCABULARY).strength == "exact"


FALSE_FRIENDS = {
    "Badstue": "sauna",  # neither bad nor stue
    "Operasjonsstue": "treatment",
    "Enestue": "bedroom",
    "Tvättstuga": "laundry",
    "Inngang": "main_entrance",  # ends in gang
    "Ausgang": "corridor",
    "Adgang": None,
    "Tilgang": None,
    "Aufgang": "stair",
    "Oppgang": "stair",
    "Svalgang": "corridor",
    "Laubengang": "corridor",
    "Brannsluse": "corridor",  # no visitor control
    "Røyksluse": "corridor",
    "Hygieneschleuse": "corridor",
    "Sluice room": "linen",
    "Tilfluktsrom": "shelter",  # no place of retreat
    "Skyddsrum": "shelter",
    "Stillraum": None,  # nursing mothers, not quiet
    "Stillas": None,
    "Solskjerming": None,  # blinds
    "Shielded room": None,
    "Vaktmester": "caretaker",  # no duty room
    "Personal room": None,  # private, not staff
    "Barnehage": None,
    "Vinterhage": "living",
    "Have": "garden",
    "We have 3": None,
    "Hall": "corridor",
    "Heissjakt": "shaft",
    "Heismaskinrom": "technical",
    "Treningskjøkken": "common_kitchen",
    "Lager": "store",
    "Kott": "store",
    "BRA": "gross_area",
    "P-rom": "gross_area",
    "GFA": "gross_area",
    "Badminton": None,
    "Database": None,
    "Oppvask": "kitchen",
    "Müller": None,  # no plural of Müll
}


@pytest.mark.parametrize(("name", "use"), FALSE_FRIENDS.items())
def test_a_false_friend_is_not_taken_for_what_it_resembles(name: str, use: str | None) -> None:
    assert read_name(name, VOCABULARY).use == use


@pytest.mark.parametrize(
    ("name", "use"),
    [
        ("Wohnung 3 Flur", "corridor"),  # the home says where
        ("Leilighet 3 / Bad", "bathroom"),
        ("Flur Keller West", "corridor"),
        ("WC Gäste", "wc"),
        ("Bad Schlafzimmer", "bathroom"),  # the bathroom serves the bedroom
        ("Kitchen Store", "store"),  # English puts the room last
        ("Kitchen Office", "office"),
        ("Luftraum Küche", "plenum_void"),
        ("Gang til bad", "corridor"),
        ("Rom for avfall", "waste"),
        ("Lager inkl. Küche", "store"),
    ],
)
def test_of_two_uses_side_by_side_the_room_itself_is_read(name: str, use: str) -> None:
    assert read_name(name, VOCABULARY).use == use


def test_a_reading_names_the_words_that_decided() -> None:
    assert read_name("3.OG / Wohnen-Essen Nord", VOCABULARY).matched == "wohnen essen"


def test_hall_is_a_corridor_only_loosely_but_dutch_hal_surely() -> None:
    assert read_name("Hall", VOCABULARY).strength == "loose"
    assert read_name("hal", VOCABULARY).strength == "exact"


def test_a_short_word_counts_only_on_its_own() -> None:
    assert read_name("Do", VOCABULARY).use == "wc"
    assert read_name("Do Nothing", VOCABULARY).use is None
    assert read_name("DO12", VOCABULARY).use is None


@pytest.mark.parametrize(
    ("system", "code", "title", "use"),
    [
        ("NS 3457-4", "111", "", "bedroom"),
        ("NS3457-4:2015", "NS 3457-4-514", "Trapperom", "stair"),
        ("", "111", "Soverom", "bedroom"),  # by its title
        ("Uniclass 2015", "SL_35_80_08", "Bathrooms", "bathroom"),
        ("", "SL_45_10_09:Bedrooms", "", "bedroom"),
        ("OmniClass Table 13", "13-85 11 11", "", "corridor"),
        ("", "13-41 11 14 11: Bathroom", "13-41 11 14 11: Bathroom", "bathroom"),
        ("OmniClass 2012", "13-41 11 14 11", "Kitchen", "kitchen"),  # another edition
        ("Uniclass G and H", "D7181", "General purpose classrooms", "classroom"),
    ],
)
def test_a_classification_says_a_use(system: str, code: str, title: str, use: str) -> None:
    assert read_code(system, code, title, VOCABULARY).use == use


@pytest.mark.parametrize(
    ("system", "code", "title"),
    [
        ("", "111", ""),  # three digits may be anything
        ("", "2 HNF", "Büroarbeit"),  # a class of floor area, given to toilets too
        ("DIN 277", "NUF 1", "Wohnen und Aufenthalt"),
        ("", "000", "Allgemeines"),
        ("", "13-51 24 11: General Residential Space", ""),  # given to foyers and the site
        ("", "1", "Residential and Recreation"),
        ("", "", ""),
    ],
)
def test_a_classification_may_say_no_use(system: str, code: str, title: str) -> None:
    assert read_code(system, code, title, VOCABULARY).candidates == ()


def test_a_code_for_several_uses_leaves_the_choice() -> None:
    reading = read_code("NS 3457", "511", "", VOCABULARY)
    assert reading.use is None
    assert reading.candidates == ("unit_hall", "main_entrance", "windbreak")


def test_reading_a_name_takes_less_than_a_fifth_of_a_millisecond() -> None:
    def seconds() -> float:
        begin = time.process_time()
        for name, _ in EXPECTED:
            read_name(name, VOCABULARY)
        return (time.process_time() - begin) / len(EXPECTED)

    assert min(seconds() for _ in range(3)) < 0.0002
