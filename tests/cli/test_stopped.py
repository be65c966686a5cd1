import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

MODEL = Path(__file__).parents[2] / "sample_models" / "tunet.ifc"
PATIENCE = 30.0  # seconds; a machine may be busy


def wait_for(what: str, found: Iterator[int | None]) -> int:
    end = time.monotonic() + PATIENCE
    for each in found:
        if each is not None:
            return each
        assert time.monotonic() < end, f"waited too long for {what}"
        time.sleep(0.01)
    raise AssertionError


def reading_child(process: subprocess.Popen[str], folder: Path) -> Iterator[int | None]:
    """The child, once it has been given its copy of the model."""
    tasks = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while True:
        assert process.poll() is None, "it ended before it could be stopped"
        given = any(folder.glob("design-rules-*/model.ifc"))
        children = tasks.read_text().split() if given else []
        yield int(children[0]) if children else None


def alive(pid: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the child in /proc")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
@pytest.mark.parametrize("times", [1, 2])
def test_a_stopped_run_leaves_neither_child_nor_folder_nor_report(
    tmp_path: Path, number: signal.Signals, times: int
) -> None:
    temporary, report = tmp_path / "tmp", tmp_path / "r.json"
    temporary.mkdir()
    report.write_text("before")
    process = subprocess.Popen(
        [sys.executable, "-m", "design_rules", "check", str(MODEL), "--report", str(report)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "TMPDIR": str(temporary), "LC_ALL": "C.UTF-8"},
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    )  # fmt: skip
    child = wait_for("the child", reading_child(process, temporary))
    os.kill(child, signal.SIGSTOP)
    for _ in range(times):
        process.send_signal(number)
    out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (2, "")
    assert err == "The run was stopped before its end; nothing was written. Start it again.\n"
    assert not alive(child)
    assert list(temporary.iterdir()) == []
    assert report.read_text() == "before"
    assert sorted(tmp_path.iterdir()) == [report, temporary]


def test_a_signal_that_the_caller_had_ignored_stays_ignored(tmp_path: Path) -> None:
    code = (
        "import os, signal; from design_rules.cli.start import start; "
        "signal.signal(signal.SIGHUP, signal.SIG_IGN); "
        "import design_rules.pipeline as p; "
        "from contextlib import nullcontext; p.opened = lambda *_: nullcontext(); "
        "p.check_models = lambda *_: os.kill(os.getpid(), signal.SIGHUP) or 1 / 0; "
        "raise SystemExit(start(['check', 'a.ifc']))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ended.returncode == 3
