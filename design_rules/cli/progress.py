"""Says on a terminal how far a run is, once it takes long enough to wonder."""

import sys
from threading import Lock, Timer
from types import TracebackType
from typing import TYPE_CHECKING, Self

from design_rules.language import Language, Text, render

if TYPE_CHECKING:
    from rich.status import Status

_PATIENCE = 1.0  # seconds before anything is shown


class Progress:
    """A line on standard error while a run lasts; nothing where nobody watches."""

    def __init__(self, wanted: bool, language: Language) -> None:
        self._language = language
        self._words = ""
        self._status: Status | None = None
        self._lock = Lock()
        watched = wanted and sys.stderr is not None and sys.stderr.isatty()
        self._timer = Timer(_PATIENCE, self._show) if watched else None

    def __enter__(self) -> Self:
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        return self

    def step(self, stage: Text) -> None:
        """A new stage has begun."""
        with self._lock:
            self._words = render(stage, self._language)
            if self._status is not None:
                self._status.update(self._words)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        with self._lock:
            if self._status is not None:
                self._status.stop()
            self._timer = None

    def _show(self) -> None:
        from rich.console import Console

        console = Console(stderr=True, markup=False, highlight=False)
        with self._lock:
            if self._timer is not None:
                self._status = console.status(self._words)
                self._status.start()
