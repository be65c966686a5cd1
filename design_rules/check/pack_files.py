"""The files that a rule pack is made of: one YAML file, or all of them in a folder."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from design_rules.language import say
from design_rules.pack import Pack, Rule
from design_rules.yaml_lines import Fault, KeyPath, YamlError, YamlFile, read_yaml

_SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class PackFiles:
    """A pack as it lies on disk, with the faults of the files that are no YAML."""

    path: str
    files: tuple[YamlFile, ...]
    faults: tuple[tuple[str, Fault], ...]  # file, fault

    @property
    def sha256(self) -> str:
        """Over the bytes of all the files, in order of their names."""
        return hashlib.sha256(b"".join(file.raw for file in self.files)).hexdigest()


@dataclass(frozen=True, slots=True)
class RawRule:
    """A rule as it stands in a file, not yet looked at. `data` may be of any shape."""

    file: YamlFile
    path: KeyPath
    data: dict[str, Any]

    def text(self, key: str) -> str | None:
        """The text under a key; None where there is none."""
        value = self.data.get(key)
        return value if isinstance(value, str) else None


def read_pack_files(path: Path) -> PackFiles:
    """Every YAML file of a pack, in order of their names. Never raises: faults are listed."""
    files: list[YamlFile] = []
    faults: list[tuple[str, Fault]] = []
    for each in _paths(path):
        try:
            files.append(read_yaml(each))
        except YamlError as error:
            faults += [(str(each), fault) for fault in error.faults]
    if not files and not faults:
        faults.append((str(path), Fault(0, say("packs.empty_folder"))))
    return PackFiles(str(path), tuple(files), tuple(faults))


def _paths(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(each for each in path.iterdir() if each.suffix.lower() in _SUFFIXES)


def raw_rules(files: tuple[YamlFile, ...]) -> Iterator[RawRule]:
    """Everything that stands where a rule should and at least has keys."""
    for file in files:
        rules = file.data.get("rules") if isinstance(file.data, dict) else None
        for number, data in enumerate(rules if isinstance(rules, list) else ()):
            if isinstance(data, dict):
                yield RawRule(file, ("rules", number), data)


class RulePlaces:
    """Where the rules of a pack stand. Reads the files again: only for when something is wrong."""

    def __init__(self, pack: Pack) -> None:
        self._path = pack.path
        files = read_pack_files(Path(pack.path)).files
        self._raw = {rule.text("id"): rule for rule in raw_rules(files)}

    def of(self, rule: Rule, *keys: str) -> str:
        """`file:line` of a key of a rule, or of the nearest key around it."""
        raw = self._raw.get(rule.id)
        return raw.file.place((*raw.path, *keys)) if raw else self._path
