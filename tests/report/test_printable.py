import pytest

from design_rules.report.printable import printable


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("Bad\n2", "Bad 2"),
        ("a\x1b[31mred", "a [31mred"),
        ("abc\u202edef", "abcdef"),
        ("\u2066x\u2069\ufeff", "x"),
        ("half \ud800", "half \ufffd"),
        ("no\uffffchar", "no\ufffdchar"),
        ("line\u2028two\x85three", "line two three"),
        ("Bærums verk Ø", "Bærums verk Ø"),
    ],
)
def test_names_lose_what_controls_terminals_and_reading_order(raw: str, shown: str) -> None:
    assert printable(raw) == shown


def test_long_names_are_cut_with_an_ellipsis() -> None:
    assert printable("x" * 50, 10) == "x" * 9 + "…"
    assert printable("x" * 10, 10) == "x" * 10
