"""The reading child as its parent sees it: a process that is given a job and answers in lines."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from design_rules.read.messages import Job, encode
from design_rules.read.stopping import owe, undisturbed

# Isolated, and told where the parent finds its modules: a file `json.py` in the user's folder,
# or another version of this product, must not get in between. Standard output is kept for
# messages from the start: some libraries print while they load.
_START = (
    "import os, sys; messages = os.dup(1); os.dup2(2, 1); sys.path[:] = {path!r}; "
    "from design_rules.read.worker import main; main(messages)"
)
_BLOCK = 1 << 20


class ChildLostError(Exception):
    """The child died or fell silent."""


class Child:
    """A process that reads one file. It starts to load its libraries at once."""

    def __init__(self) -> None:
        root = str(Path(__file__).resolve().parents[2])
        path = sys.path if root in sys.path else [*sys.path, root]
        with undisturbed():
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-c", _START.format(path=path)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            self._call_off = owe(self._end)
        self._lines = self._read()
        self._deadline = 0.0

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def give(self, job: Job) -> None:
        """Say what to do; once."""
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):  # it died at once: the first line will say so
            self._process.stdin.write(encode(job))
            self._process.stdin.close()

    def line(self, seconds: float) -> bytes:
        """The next message.

        Raises:
            ChildLostError: when none comes in time, or ever again.
        """
        self._deadline = time.monotonic() + seconds
        line = next(self._lines, None)
        if line is None:
            raise ChildLostError
        return line

    def _read(self) -> Iterator[bytes]:
        """Whole lines, until the child falls silent."""
        assert self._process.stdout is not None
        buffer = bytearray()
        while True:
            seen = len(buffer)
            block = self._block()
            if not block:
                return
            buffer += block
            while (end := buffer.find(b"\n", seen)) >= 0:
                yield bytes(buffer[:end])
                del buffer[: end + 1]
                seen = 0

    def _block(self) -> bytes:
        """What the child has written; nothing when it is dead, or silent until the deadline."""
        assert self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        waiting = select.poll()
        waiting.register(pipe, select.POLLIN)
        left = max(self._deadline - time.monotonic(), 0.0)
        return os.read(pipe, _BLOCK) if waiting.poll(left * 1000) else b""

    def _end(self) -> None:
        """End the process while something else may be waiting for it: no lock is taken."""
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)

    def kill(self) -> None:
        """End the process for good and let go of its pipes."""
        self._process.kill()
        self._process.wait()
        self._call_off()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()
