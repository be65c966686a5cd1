"""The file the report is kept in: two sections that are made apart and kept together."""

from pathlib import Path
from typing import Final

from sample_models.benchmark.styles import TITLE

PAGE: Final = Path(__file__).parents[2] / "reports" / "benchmark.md"
_NEVER_RUN = f"{TITLE}\nNot run yet: `make styles`.\n"


def write_benchmark(text: str, page: Path = PAGE) -> None:
    """Write the benchmark anew, and keep the section on styles."""
    _write(page, text, _halves(page)[1])


def write_styles(section: str, page: Path = PAGE) -> None:
    """Write the section on styles anew, and keep the benchmark."""
    _write(page, _halves(page)[0], section)


def _write(page: Path, benchmark: str, styles: str) -> None:
    page.parent.mkdir(exist_ok=True)
    page.write_text(f"{benchmark.rstrip()}\n\n{styles.rstrip()}\n", encoding="utf-8")


def _halves(page: Path) -> tuple[str, str]:
    if not page.exists():
        return "", _NEVER_RUN
    before, title, after = page.read_text(encoding="utf-8").partition(TITLE)
    return before, f"{title}{after}" if title else _NEVER_RUN
