"""A long list of names from practice, against the vocabulary that ships."""

import pytest

from design_rules.understand.names import read_name
from design_rules.understand.vocabulary import load_vocabulary

from . import real_room_names
from .room_names import names

VOCABULARY = load_vocabulary()
LISTS = {
    "nb": (real_room_names.NORWEGIAN_HOMES, real_room_names.NORWEGIAN_CARE),
    "de": (real_room_names.GERMAN,),
    "en": (real_room_names.ENGLISH,),
    "others": (real_room_names.DANISH_SWEDISH, real_room_names.DUTCH_FRENCH),
}
TABLE = [
    (language, *told)
    for language, lists in LISTS.items()
    for uses in lists
    for use, text in uses.items()
    for told in ((name, use) for name in names(text))
]


def _expected(name: str, use: str) -> tuple[str, set[str]]:
    """A name with "or" carries the other uses that a reader would be content with."""
    first, *others = name.split(" or ")
    return first, {use, *others}


CASES = [(language, *_expected(name, use)) for language, name, use in TABLE]


@pytest.mark.parametrize(("language", "name", "uses"), CASES)
def test_a_name_from_practice_is_read_as_a_reader_would(
    language: str, name: str, uses: set[str]
) -> None:
    reading = read_name(name, VOCABULARY)
    assert reading.use in uses or (len(uses) > 1 and set(reading.candidates) == uses)


def test_the_list_is_long_in_every_language() -> None:
    count = {language: sum(case[0] == language for case in CASES) for language in LISTS}
    assert all(number >= 100 for number in count.values()), count
    assert sum(count.values()) >= 400


@pytest.mark.parametrize("name", names(real_room_names.MEANINGLESS))
def test_a_name_that_means_nothing_says_no_use(name: str) -> None:
    assert read_name(name, VOCABULARY).use is None


# --- names as they are typed -------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "use"),
    [
        ("BAD2", "bathroom"), ("2BAD", "bathroom"), ("Bad_01", "bathroom"), ("bad-3", "bathroom"),
        ("SOVEROM3", "bedroom"), ("101SOVEROM", "bedroom"), ("KUECHE", "kitchen"),
        ("Kuche", "kitchen"), ("KOKKEN", "kitchen"), ("BUERO 3", "office"),
        ("EINGANG_EG", "main_entrance"), ("STUE_KJØKKEN", "living_kitchen"),
        ("MASTER_BEDROOM_01", "bedroom"), ("FELLESSTUE 2.ETG", "common_living"),
    ],
)  # fmt: skip
def test_capitals_numbers_and_spelled_out_letters_do_not_hide_a_name(name: str, use: str) -> None:
    assert read_name(name, VOCABULARY).use == use


@pytest.mark.parametrize(
    ("name", "use"),
    [
        ("Besprechnung", "meeting"), ("Abstelkammer", "store"), ("Schlafzimer", "bedroom"),
        ("Korrdior", "corridor"), ("Bathrooom", "bathroom"), ("Bedroon 2", "bedroom"),
        ("Oppholsrom", "living"), ("Garderboe", "walk_in_wardrobe"), ("Badd", None),
        ("Stuee", None),
    ],
)  # fmt: skip
def test_a_slip_in_a_long_word_is_proposed_and_never_believed(name: str, use: str | None) -> None:
    reading = read_name(name, VOCABULARY)
    assert reading.use is None
    assert reading.candidates == ((use,) if use else ())
