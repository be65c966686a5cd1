"""Sample models, each written once for all tests of the reading side."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from sample_models import variants
from sample_models.kit import SOUTH, WEST, Drawing, LengthUnit, write_ifc


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The path of a variant of the sample house; not to be written to."""
    folder = tmp_path_factory.mktemp("samples")

    @cache
    def build(name: str) -> Path:
        path = folder / f"{name}.ifc"
        variants.build(name, path)
        return path

    return build


def draw_cabin(length_unit: LengthUnit = "m") -> Drawing:
    """Two rooms, five walls, a door between the rooms, one to the outside, a window and a pan."""
    drawing = Drawing("Cabin", length_unit=length_unit)
    floor = drawing.storey("1. etasje", elevation=0.0, height=2.7)
    corners = {"south": (0, 0), "east": (6, 0), "north": (6, 4), "west": (0, 4)}
    ends = [*list(corners.values())[1:], (0, 0)]
    for (name, start), end in zip(corners.items(), ends, strict=True):
        floor.wall(name, start, end, 0.4, external=True)
    floor.wall("middle", (3.05, 0), (3.05, 4), 0.1)
    floor.room("101", "Stue", (1, 1))
    floor.room("102", "Bad", (4, 1))
    floor.door("D102", (3.05, 2), WEST)
    floor.door("D101", (1.5, 0), SOUTH, external=True)
    floor.window("W101", (0, 2), external=True)
    floor.fixture("TOILETPAN", (5.8, 2), WEST)
    drawing.zone("Boenhet 1", ["101", "102"])
    return drawing


@pytest.fixture(scope="session")
def cabin(tmp_path_factory: pytest.TempPathFactory) -> Callable[[LengthUnit], Path]:
    """The path of a small house in a unit of length; not to be written to."""
    folder = tmp_path_factory.mktemp("cabins")

    @cache
    def build(unit: LengthUnit) -> Path:
        path = folder / f"{unit}.ifc"
        write_ifc(draw_cabin(unit), path)
        return path

    return build
