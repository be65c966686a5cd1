import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pipeline.small_models import house


def shell(command: str, **names: str) -> subprocess.CompletedProcess[str]:
    """A command line of the shell, in which $dr is the program."""
    start = f'dr="{sys.executable} -m design_rules"; '
    return subprocess.run(
        ["bash", "-c", start + command], capture_output=True, text=True, check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", **names},
    )  # fmt: skip


@pytest.mark.parametrize("command", ["check $m", "rooms $m", "graph $m", "rules", "--version"])
def test_a_closed_standard_output_is_told_in_a_sentence(tmp_path: Path, command: str) -> None:
    ended = shell(f"$dr {command} >&-", m=str(house(tmp_path, "Soverom")))
    assert ended.returncode == 2
    assert ended.stderr.startswith("Standard output is closed")
    assert ended.stderr.count("\n") == 1


def test_a_closed_standard_output_leaves_no_report(tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    model = str(house(tmp_path, "Soverom"))
    assert shell("$dr check $m --report $r >&-", m=model, r=str(report)).returncode == 2
    assert not report.exists()


def test_what_goes_to_a_file_needs_no_open_stream(tmp_path: Path) -> None:
    target = tmp_path / "rooms.json"
    model = str(house(tmp_path, "Soverom"))
    ended = shell("$dr rooms $m --format json -o $o <&- >&- 2>&-", m=model, o=str(target))
    assert ended.returncode == 0
    assert '"bedroom"' in target.read_text(encoding="utf-8")


def test_closed_standard_error_changes_no_exit_code(tmp_path: Path) -> None:
    assert shell("$dr frob 2>&-").returncode == 2
    model = str(house(tmp_path, "Soverom"))
    assert shell("$dr check $m --fail-on never 2>&-", m=model).returncode == 0


def test_a_reader_of_the_first_line_gets_it_and_the_verdict_stands(tmp_path: Path) -> None:
    model = str(house(tmp_path, "Soverom"))
    ended = shell("$dr check $m --fail-on never | head -1; exit ${PIPESTATUS[0]}", m=model)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_behind_standard_output_is_told_in_a_sentence() -> None:
    ended = shell("$dr rules >/dev/full")
    assert ended.returncode == 2
    assert ended.stderr.startswith("The result cannot be written to standard output (No space")
    assert ended.stderr.count("\n") == 1
