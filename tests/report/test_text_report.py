from dataclasses import replace

import pytest

from design_rules.findings import Crash
from design_rules.language import Language
from design_rules.report.text import report_text
from design_rules.verdict import Outcome
from tests.report import samples


def test_what_is_wrong_comes_first_and_what_does_not_apply_last() -> None:
    page = report_text(samples.run(), "en")
    headings = ["Violated\n", "Undecidable", "Satisfied\n", "Not applicable\n", "Assumptions\n"]
    places = [page.index(heading) for heading in headings]
    assert places == sorted(places)
    assert "1 violated · 1 undecidable · 1 satisfied · 1 not applicable" in page


def test_the_page_is_norwegian_from_top_to_bottom() -> None:
    page = report_text(samples.run(), "nb")
    for words in ("Modellen", "Brutt", "Kan ikke avgjøres", "Oppfylt", "Ikke relevant",
                  "Antakelser", "104 Bad deles av to boliger.", "fri bredde: 0,66 m"):  # fmt: skip
        assert words in page
    for words in ("Violated", "Satisfied", "Home", "violated"):
        assert words not in page


@pytest.mark.parametrize("language", ["en", "nb"])
def test_no_line_is_wider_than_the_terminal(language: Language) -> None:
    for width in (60, 80, 120):
        page = report_text(samples.run("A room with a rather long name " * 3), language, width)
        assert max(len(line) for line in page.splitlines()) <= width


def test_without_a_terminal_there_are_no_escapes_and_no_trailing_blanks() -> None:
    page = report_text(samples.run(), "en")
    assert "\x1b" not in page
    assert all(line == line.rstrip() for line in page.splitlines())


def test_on_a_terminal_what_is_wrong_is_red() -> None:
    assert "\x1b[1;31m" in report_text(samples.run(), "en", colour=True)


def test_names_are_never_taken_for_mark_up_or_commands() -> None:
    page = report_text(samples.run(samples.HOSTILE), "en", width=200)
    assert "[red]Bad[/red] [31mkcol" in page
    assert not {"\x1b", "\x07", "\u202e"} & set(page)


def test_a_violation_shows_quote_evidence_number_and_change() -> None:
    page = report_text(samples.run(), "en", width=200)
    assert '"delte bad bidrar" Trygg+ (report), "2 Sammendrag", line 76' in page
    assert "104 Bad (1. etasje): 104 Bad is shared by two homes." in page
    assert "clear width: 0.66 m, at least 0.76 m needed" in page
    assert "104 Bad | outdoors: Dør 1 (contested)" in page
    assert "104 Bad: bathroom, with a shower, a toilet" in page
    assert "What to change: Put a door in the opening to 104 Bad." in page


def test_a_passage_on_which_several_rules_rest_is_quoted_once() -> None:
    run = samples.run()
    rules = [samples.rule(each) for each in ("TP101", "TP102")]
    other = replace(rules[0], id="TP104", quote="et annet sted")
    results = tuple(
        samples.result(each, samples.finding(each, Outcome.VIOLATED)) for each in (*rules, other)
    )
    page = report_text(replace(run, results=results), "en", width=200)
    assert page.count("delte bad bidrar") == 1
    assert page.count("The same passage as for TP101.") == 1
    assert '"et annet sted"' in page


def test_what_was_assumed_alike_is_counted_in_good_grammar() -> None:
    run = samples.run()
    ((assumption, used),) = run.assumptions
    for more, said in (
        (1, "det samme er antatt ett sted til; brukt av TP101"),
        (2, "det samme er antatt 2 steder til; brukt av TP101"),
    ):
        alike = [(replace(assumption, about=str(n)), used) for n in range(more + 1)]
        page = report_text(replace(run, assumptions=tuple(alike)), "nb", width=300)
        assert said in page


def test_a_list_never_ends_in_one_more() -> None:
    run, rule = samples.run(), samples.rule()
    for count, said in ((4, "R1, R2, R3, R4\n"), (5, "R1, R2, R3 and 2 more\n")):
        found = [
            samples.finding(rule, Outcome.SATISFIED, f"R{n + 1}", str(n)) for n in range(count)
        ]
        page = report_text(replace(run, results=(samples.result(rule, *found),)), "en", width=200)
        assert said in page


def test_a_missing_fact_stands_once_with_everything_that_hangs_on_it() -> None:
    run = samples.run()
    page = report_text(run, "en", width=200)
    assert page.count("What 104 Bad is used for") == 1
    assert "needed for 104 Bad (1. etasje): TP102 A bathroom of one's own" in page


def test_brief_leaves_out_what_is_in_order() -> None:
    page = report_text(samples.run(), "en", brief=True)
    assert "Violated" in page
    for heading in ("Satisfied\n", "Not applicable\n", "Assumptions\n", "The model\n"):
        assert heading not in page


def test_a_crash_is_listed_apart_and_never_as_a_verdict() -> None:
    page = report_text(samples.run(crashes=(Crash("TP105", "", "ValueError: x"),)), "en")
    assert "Checks that crashed" in page
    assert "TP105: ValueError: x" in page
    assert "1 crashed" in page
