"""The counts of the table, and the sentences below it."""

from sample_models.benchmark.answers import Answer
from sample_models.benchmark.cases import Case
from sample_models.benchmark.report import disagreements
from sample_models.benchmark.runs import Ran
from sample_models.benchmark.scores import score
from sample_models.benchmark.styles import differences

MISSED = Answer("TP101", "Boenhet 1", "violated", "satisfied")
DOUBTED = Answer("TP101", "Boenhet 2", "violated", "undecidable")
ALARM = Answer("TP101", "Boenhet 3", "satisfied", "violated")
RIGHT = Answer("TP101", "Boenhet 4", "undecidable", "undecidable")


def test_each_way_to_be_wrong_is_counted() -> None:
    told = score("TP101", [MISSED, DOUBTED, ALARM, RIGHT, Answer("TP102", "x", "", "")])
    assert told.expected == {"violated": 2, "satisfied": 1, "undecidable": 1}
    assert (told.right, told.missed, told.false_alarms) == (1, 2, 1)
    assert (told.needlessly_undecidable, told.wrongly_decided) == (1, 2)


def test_disagreements_and_faults_are_listed_with_variant_and_style() -> None:
    told = disagreements([Ran(Case("good"), "IFC4", (MISSED, RIGHT), ("TP102 fell over",))])
    assert told.splitlines() == [
        "- `good` (IFC4): TP102 fell over",
        "- `good` (IFC4): TP101, Boenhet 1: expected violated, found satisfied"
        " **wrongly decided**",
    ]


def test_no_disagreement_is_said_in_a_word() -> None:
    assert disagreements([Ran(Case("good"), "IFC4", (RIGHT,))]) == "None.\n"


def test_a_verdict_that_a_style_changes_is_named_with_its_styles() -> None:
    other = Answer("TP101", "Boenhet 4", "undecidable", "satisfied")
    ran = [
        Ran(Case("good", 0), "IFC4", (RIGHT,)),
        Ran(Case("good", 1), "IFC2X3", (other,)),
        Ran(Case("good", 2), "IFC4X3", (RIGHT,)),
    ]
    assert list(differences(ran)) == [
        "`good`: TP101, Boenhet 4: undecidable in IFC4 / IFC4X3; satisfied in IFC2X3"
    ]


def test_a_subject_that_a_style_loses_is_a_difference() -> None:
    ran = [
        Ran(Case("good", 0), "IFC4", (RIGHT, DOUBTED)),
        Ran(Case("good", 1), "IFC2X3", (RIGHT,)),
    ]
    assert list(differences(ran)) == ["`good`: TP101, Boenhet 2: undecidable in IFC4"]


def test_the_same_verdict_in_all_styles_is_no_difference_even_if_it_is_wrong() -> None:
    ran = [Ran(Case("good", turn), f"style {turn}", (MISSED,)) for turn in range(6)]
    assert list(differences(ran)) == []
