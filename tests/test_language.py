"""Everything a user reads exists in English and Norwegian, says the same things, and is used."""

import re
from pathlib import Path
from string import Formatter

import pytest

from design_rules.language import decimal, name, phrases, render, say

_SOURCES = sorted((Path(__file__).parents[1] / "design_rules").rglob("*.py"))
_KEY = re.compile(r"""say\(\s*f?["']([a-z_]+\.[^"'{]+)["']""")


def _placeholders(sentence: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(sentence) if field is not None}


@pytest.mark.parametrize("key", phrases())
def test_a_phrase_has_both_languages_with_the_same_placeholders(key: str) -> None:
    words = phrases()[key]
    assert set(words) == {"en", "nb"}
    assert all(words.values())
    assert _placeholders(words["en"]) == _placeholders(words["nb"])


def test_every_phrase_that_the_code_says_exists() -> None:
    said = {key for path in _SOURCES for key in _KEY.findall(path.read_text(encoding="utf-8"))}
    assert len(said) > 50
    assert said <= set(phrases())


def test_a_sentence_takes_numbers_names_and_other_sentences() -> None:
    inner = say("fixtures.toilet")
    text = say("missing.fixture", kind=(inner, say("fixtures.shower")), rooms="101 Bad")
    assert render(text, "en") == "whether there is a toilet and a shower in 101 Bad"
    assert render(text, "nb") == "om det er et toalett og en dusj i 101 Bad"
    assert render(name("Stue"), "nb") == "Stue"


def test_the_words_of_a_rule_come_before_the_phrases() -> None:
    assert render(say("breach", room="Bad"), "nb", {"en": "x", "nb": "Til {room}"}) == "Til Bad"


@pytest.mark.parametrize(
    ("value", "english", "norwegian"),
    [(0.76, "0.76", "0,76"), (4.0, "4", "4"), (-0.001, "0", "0"), (1.5, "1.5", "1,5")],
)
def test_numbers_are_written_as_people_write_them(
    value: float, english: str, norwegian: str
) -> None:
    assert (decimal(value, "en"), decimal(value, "nb")) == (english, norwegian)


def test_a_whole_number_keeps_its_zeros() -> None:
    assert (decimal(160.0, "en", places=0), decimal(-0.2, "en", places=0)) == ("160", "0")
