import sys
import time

import pytest

from design_rules.cli import progress
from design_rules.cli.progress import Progress
from design_rules.language import say


class Watched:
    """Standard error as a terminal."""

    encoding = "utf-8"

    def __init__(self) -> None:
        self.written = ""

    def write(self, text: str) -> int:
        self.written += text
        return len(text)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return 2


def shown(monkeypatch: pytest.MonkeyPatch, lasting: float, wanted: bool = True) -> str:
    stream = Watched()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress, "_PATIENCE", 0.05)
    monkeypatch.setenv("TERM", "xterm")
    with Progress(wanted, "nb") as run:
        run.step(say("cli.checking"))
        time.sleep(lasting)
    return stream.written


def test_a_long_run_says_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Kontrollerer reglene" in shown(monkeypatch, 0.5)


def test_a_short_run_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, 0.0) == ""


def test_who_wants_none_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, 0.15, wanted=False) == ""
