"""What is run: a variant in a style."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from sample_models import variants
from sample_models.kit import Drawing, Style, random_style, write_ifc


@dataclass(frozen=True, slots=True)
class Case:
    """A variant, written in the style that falls to it in a turn; turn 0 is the benchmark's."""

    variant: str
    turn: int = 0


def cases(names: Iterable[str], turns: int = 1) -> list[Case]:
    """Every variant in so many styles."""
    return [Case(name, turn) for name in names for turn in range(turns)]


def drawn(case: Case) -> Drawing:
    """The drawing of a case.

    A variant that is about the style of the file keeps its own on turn 0.
    """
    drawing = variants.draw(case.variant)
    if case.turn or drawing.style == Style():
        drawing.restyle(random_style(crc32(f"{case.variant}/{case.turn}".encode())))
    return drawing


def write(case: Case, folder: Path) -> Path:
    """Write a case as an IFC file.

    Raises:
        DrawingError: when it cannot be built.
    """
    path = folder / f"{case.variant}-{case.turn}.ifc"
    write_ifc(drawn(case), path)
    return path


def told(style: Style) -> str:
    """A style in few words."""
    place = "far from zero" if abs(style.origin[0]) > 10_000 else "near zero"
    turned = f", turned {style.rotation:g}°" if style.rotation else ""
    boundaries = ", space boundaries" if style.boundaries else ""
    what = f"{style.schema}, {style.flavour}, {style.length_unit}, {style.language}"
    return f"{what}, {place}{turned}{boundaries}"
