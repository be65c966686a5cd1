"""Sample models, each written once for all tests of the reading side."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from sample_models import variants


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
