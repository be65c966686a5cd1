"""The two sections of the report are written apart, and neither loses the other."""

from pathlib import Path

from sample_models.benchmark.page import write_benchmark, write_styles


def test_a_first_benchmark_says_that_styles_were_not_run(tmp_path: Path) -> None:
    page = tmp_path / "reports" / "benchmark.md"
    write_benchmark("# Verdicts\n", page)
    assert page.read_text() == "# Verdicts\n\n## Styles\n\nNot run yet: `make styles`.\n"


def test_each_section_outlives_the_writing_of_the_other(tmp_path: Path) -> None:
    page = tmp_path / "benchmark.md"
    write_benchmark("# Verdicts\n", page)
    write_styles("## Styles\n\nNone.\n", page)
    write_benchmark("# Verdicts again\n", page)
    assert page.read_text() == "# Verdicts again\n\n## Styles\n\nNone.\n"
