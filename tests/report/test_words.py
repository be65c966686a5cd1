import pytest
import yaml

from design_rules.language import phrases
from design_rules.report.words import as_sentence, place_word, use_word, zone_word
from design_rules.shipped import shipped


@pytest.mark.parametrize(
    ("file", "key", "topic"),
    [
        ("vocabulary.yaml", "uses", "uses"),
        ("vocabulary.yaml", "zones", "zones"),
        ("fixtures.yaml", "kinds", "fixtures"),
    ],
)
def test_every_word_of_the_vocabulary_has_a_phrase_in_both_languages(
    file: str, key: str, topic: str
) -> None:
    known = yaml.safe_load(shipped(file).read_text(encoding="utf-8"))[key]
    for word in known:
        assert set(phrases()[f"{topic}.{word}"]) == {"en", "nb"}


def test_uses_and_zones_are_said_in_words() -> None:
    assert use_word("staff_base", "nb") == "personalbase"
    assert use_word(None, "en") == "use unknown"
    assert zone_word(None, "nb") == "ingen sone"
    assert use_word("not_in_any_list", "en") == "not in any list"


def test_places_that_are_no_rooms_are_named_by_their_kind() -> None:
    assert place_word("unmodelled:abc", "unmodelled", "en") == "not in the model"
    assert place_word("abc", "101 Hall", "en") == "101 Hall"


def test_a_sentence_begins_with_a_capital_and_ends_with_a_stop() -> None:
    assert as_sentence("rooms behind a door") == "Rooms behind a door."
    assert as_sentence("Done!") == "Done!"
