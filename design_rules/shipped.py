"""Finds the data files that travel with the product: rule packs and the vocabulary."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_FOLDERS = (_PACKAGE / "_rules", _PACKAGE.parent / "rules")  # installed wheel, then source tree


@cache
def shipped(name: str) -> Path:
    """Path of a file that ships with the product, e.g. `shipped("vocabulary.yaml")`.

    Raises:
        FileNotFoundError: when no such file ships.
    """
    for folder in _FOLDERS:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{name} is in none of: {', '.join(str(place) for place in _FOLDERS)}")
