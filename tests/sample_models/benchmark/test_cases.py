"""Cases fall to styles by lot, the same on every run."""

from sample_models import variants
from sample_models.benchmark.cases import Case, cases, drawn, told
from sample_models.kit import Style


def test_a_case_has_the_same_style_on_every_run_and_another_on_every_turn() -> None:
    assert drawn(Case("good", 3)).style == drawn(Case("good", 3)).style
    assert len({drawn(case).style for case in cases(["good"], 6)}) == 6


def test_a_variant_about_the_style_of_the_file_keeps_its_own_at_first() -> None:
    assert drawn(Case("feet")).style == variants.draw("feet").style
    assert drawn(Case("feet", 1)).style != variants.draw("feet").style


def test_the_styles_of_the_benchmark_show_every_schema_and_exporter() -> None:
    styles = [drawn(case).style for case in cases(variants.NAMES[:40])]
    assert {style.schema for style in styles} == {"IFC2X3", "IFC4", "IFC4X3"}
    assert len({style.flavour for style in styles}) == 4


def test_a_style_is_told_in_few_words() -> None:
    style = Style("IFC2X3", "revit", "ft", "de", (597_000.0, 6_643_000.0, 0.0), 90.0)
    assert told(style) == "IFC2X3, revit, ft, de, far from zero, turned 90°"
