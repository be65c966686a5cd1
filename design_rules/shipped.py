"""Finds the data files that travel with the product: rule packs and the vocabulary."""

import re
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_FOLDERS = (_PACKAGE / "_rules", _PACKAGE.parent / "rules")  # installed wheel, then source tree
_PACK_HEAD = re.compile(r"^pack:", re.MULTILINE)


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


@cache
def shipped_packs() -> dict[str, Path]:
    """The rule packs that ship: name -> folder with a `pack.yaml`, or a single YAML file."""
    folder = next((each for each in _FOLDERS if each.is_dir()), _FOLDERS[-1])
    heads = {path.parent.name: path.parent for path in folder.glob("*/pack.yaml")}
    files = {
        path.stem: path
        for path in folder.glob("*.yaml")
        if _PACK_HEAD.search(path.read_text(encoding="utf-8"))
    }
    return dict(sorted({**files, **heads}.items()))
