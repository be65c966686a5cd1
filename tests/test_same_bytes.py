"""The same input gives the same bytes, whatever its records are numbered."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from design_rules.cli import run
from tests.real_models import real_model
from tests.renumbering import renumbered

_SAMPLE = Path(__file__).parents[1] / "sample_models" / "tunet.ifc"
_MODELS: dict[str, Callable[[], Path]] = {
    "sample": lambda: _SAMPLE,
    "duplex": lambda: real_model("duplex_A.ifc"),
    "duplicate GlobalIds": lambda: real_model("micro_double_guids.ifc"),
    "fzk": lambda: real_model("spare_fzk_none_double_guid.ifc"),
}
_COMMANDS = {
    "check": ["check", "--format", "json", "--fail-on", "never"],
    "text": ["check", "--lang", "nb", "--fail-on", "never"],
    "rooms": ["rooms", "--format", "json"],
    "graph": ["graph", "--format", "json"],
    "plan": ["graph", "--format", "svg"],
}


def _printed(command: str, path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    name, *options = _COMMANDS[command]
    assert run([name, str(path), *options]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("command", _COMMANDS)
def test_twice_the_same_bytes(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _printed(command, _SAMPLE, capsys) == _printed(command, _SAMPLE, capsys)


@pytest.mark.parametrize("model", _MODELS)
@pytest.mark.parametrize("command", ["check", "rooms", "graph"])
def test_numbers_and_order_of_records_change_nothing(
    command: str, model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _MODELS[model]()
    moved = tmp_path / path.name
    moved.write_bytes(renumbered(path.read_bytes(), seed=1))
    before, after = (json.loads(_printed(command, p, capsys)) for p in (path, moved))
    for report in (before, after):
        for read in report.get("models", []):
            read.pop("sha256")
    assert before == after
