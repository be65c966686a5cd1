"""Names in three languages say the same, as the product reads them."""

import pytest

from design_rules.understand.names import read_name
from design_rules.understand.vocabulary import load_vocabulary
from sample_models.catalogue import CATALOGUE
from sample_models.elements import DrawingError
from sample_models.names import known_names, known_translation, translate

_OF_TWO_USES = {"Stillerom / treningsrom"}


@pytest.mark.parametrize("name", known_names())
def test_a_room_is_read_as_the_same_use_in_every_language(name: str) -> None:
    vocabulary = load_vocabulary()
    spoken = (name, *known_names()[name].values())
    readings = [read_name(text, vocabulary) for text in spoken]
    assert len({(one.use, one.candidates, one.strength) for one in readings}) == 1
    assert (readings[0].use is None) == (name in _OF_TWO_USES)


def test_every_article_of_the_catalogue_has_a_label_in_every_language() -> None:
    for article in CATALOGUE.values():
        assert known_translation(article.label, "en")
        assert known_translation(article.label, "de")


def test_a_number_is_kept() -> None:
    assert translate("Soverom 2", "en") == "Bedroom 2"
    assert translate("Soverom 2", "nb") == "Soverom 2"
    assert translate("Boenhet 12b", "de") == "Wohneinheit 12b"


def test_a_name_that_is_not_in_the_table_is_refused() -> None:
    with pytest.raises(DrawingError, match=r"Orgelloft has no translation.*names\.yaml"):
        translate("Orgelloft", "en")
