"""The files that are kept beside the programs: python -m sample_models.kept writes them anew.

The three houses, variants that show an important outcome each, and plans of the houses.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from design_rules.cli import run
from sample_models.houses import HOUSES
from sample_models.variants import build

FOLDER: Final = Path(__file__).parent
HOUSE_FILES: Final = {
    f"{house.variant if house.variant != 'good' else 'tunet'}.ifc": house.variant
    for house in HOUSES.values()
}


@dataclass(frozen=True, slots=True)
class Telling:
    """A variant worth opening, and the answer for which it is: rule, subject and outcome."""

    variant: str
    rule: str
    subject: str
    outcome: str


TELLING: Final = (
    Telling("extra_corridor_door", "TP103", "Boenhet 2", "violated"),
    Telling("gym_over_bedroom", "TP205", "Boenhet 3", "violated"),
    Telling("single_door_social_room", "TP704", "222", "violated"),
    Telling("quiet_round_by_court", "TP702", "Boenhet 1", "satisfied"),
    Telling("unknown_side", "TP103", "Boenhet 5", "undecidable"),
    Telling("no_homes", "TP101", "house", "not_applicable"),
)


def write_houses(folder: Path = FOLDER) -> list[Path]:
    """Write the compliant houses."""
    return [_built(variant, folder / name) for name, variant in HOUSE_FILES.items()]


def write_telling(folder: Path = FOLDER / "telling") -> list[Path]:
    """Write the telling variants."""
    return [_built(each.variant, folder / f"{each.variant}.ifc") for each in TELLING]


def write_plans(folder: Path = FOLDER / "plans", houses: Path = FOLDER) -> list[Path]:
    """Draw a plan of each house from its IFC file, as anybody would with `design-rules graph`.

    Raises:
        ValueError: when the product refuses one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return [_plan(houses / name, (folder / name).with_suffix(".svg")) for name in HOUSE_FILES]


def _built(variant: str, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    build(variant, path)
    return path


def _plan(house: Path, plan: Path) -> Path:
    asked = ["graph", str(house), "--format", "svg", "--output", str(plan), "--lang", "en"]
    if run([*asked, "--no-progress"]) != 0:
        raise ValueError(f"no plan of {house}")
    return plan


if __name__ == "__main__":
    for made in (*write_houses(), *write_telling(), *write_plans()):
        sys.stdout.write(f"{made}\n")
