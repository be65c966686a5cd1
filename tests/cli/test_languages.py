import pytest

from design_rules.cli.languages import language_of
from design_rules.errors import InputError


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "nb_NO.UTF-8"}, "nb"),
        ({"LANG": "nn_NO"}, "nb"),
        ({"LC_MESSAGES": "no", "LANG": "de_DE"}, "nb"),
        ({"LC_ALL": "C.UTF-8", "LANG": "nb_NO"}, "en"),
        ({"LC_ALL": "", "LANG": "nb"}, "nb"),
        ({"LANG": "nonsense"}, "en"),
    ],
)
def test_the_desk_decides_the_language(environment: dict[str, str], language: str) -> None:
    assert language_of([], environment) == language


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["check", "--lang", "nb"], "nb"),
        (["check", "--lang=nb"], "nb"),
        (["--lang", "nb", "--lang", "en"], "en"),
        (["check", "--", "--lang", "nb"], "en"),
        (["check", "--lang"], "en"),
    ],
)
def test_the_option_wins_over_the_desk(arguments: list[str], language: str) -> None:
    assert language_of(arguments, {"LANG": "en"}) == language


def test_another_language_is_refused() -> None:
    with pytest.raises(InputError, match=r"--lang cannot be de\. Use one of: en, nb"):
        language_of(["--lang", "de"], {})
