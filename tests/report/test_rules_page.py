import pytest

from design_rules.language import Language
from design_rules.report.rules_page import rule_page, rules_list
from tests.report import samples


def test_rules_are_listed_under_their_family() -> None:
    page = rules_list(samples.run().packs, "en")
    assert page.index("Private bathroom (private-bathroom)") < page.index("TP101")
    assert "A bathroom of one's own (should)" in page
    assert "rule-tp104" in page


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["limit = 0.76 m: least width", "Regulation: TEK17", "Undecidable: When"]),
        ("nb", ["limit = 0,76 m: minste bredde", "Forskrift: TEK17", "Kan ikke avgjøres: Når"]),
    ],
)
def test_a_rule_is_explained_with_quote_numbers_outcomes_and_messages(
    language: Language, said: list[str]
) -> None:
    page = rule_page(samples.rule(), samples.run().packs, language)
    for words in (*said, "delte bad bidrar", "SA-1", "shared:", "TP103"):
        assert words in page
