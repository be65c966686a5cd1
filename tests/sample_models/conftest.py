"""Variants built once for all tests of the sample models."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import ifcopenshell
import pytest

from sample_models import variants


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("sample_models")

    @cache
    def build(name: str) -> Path:
        path = folder / f"{name}.ifc"
        variants.build(name, path)
        return path

    return build


@pytest.fixture(scope="session")
def opened(built: Callable[[str], Path]) -> Callable[[str], ifcopenshell.file]:
    return cache(lambda name: ifcopenshell.open(str(built(name))))
