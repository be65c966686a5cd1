"""Where the real models lie that the project is measured on; they are not part of it."""

from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "models"


def real_model(name: str) -> Path:
    """The path of a real model; the test is skipped where the models are not at hand."""
    path = FOLDER / name
    if not path.is_file():
        pytest.skip(f"the real model {name} is not beside this project")
    return path


def real_models() -> list[Path]:
    """Every real model at hand."""
    return sorted(FOLDER.glob("*.ifc"))
