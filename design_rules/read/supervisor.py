"""Runs the reading child, watches over it, and begins again without the element it died on."""

import json
import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from design_rules.errors import ModelError
from design_rules.language import say
from design_rules.model.bodies import Body, Point3
from design_rules.model.survey import Element, Gap, Survey
from design_rules.read.model_file import ModelFile


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the child may take, in seconds, and how large it may grow, in bytes."""

    survey: float = 120.0
    element: float = 10.0
    shapes: float = 60.0
    restarts: int = 3
    memory: int = 4_000_000_000


class _ChildLostError(Exception):
    """The child died or fell silent."""


class Reading:
    """One file being read by a child; started at once, collected later."""

    def __init__(self, file: ModelFile, origin: Point3 | None, patience: Patience) -> None:
        self._file, self._patience = file, patience
        self._folder = tempfile.TemporaryDirectory(prefix="design-rules-")
        path = Path(self._folder.name) / "model.ifc"
        path.write_bytes(file.data)
        broken = {number for number, _ in file.dangling} | set(file.duplicate_ids)
        self._job: dict[str, Any] = {
            "path": str(path), "memory": patience.memory, "origin": origin,
            "broken": sorted(broken), "lost": len({missing for _, missing in file.dangling}) + len(file.duplicate_ids),
            "records": file.records,
        }  # fmt: skip
        self._child = _Child(self._job)

    def survey(self) -> Survey:
        """What the child found.

        Raises:
            ModelError: when the parser cannot make sense of the file, or dies over it.
        """
        try:
            survey, pending = self._first_survey()
            return self._with_shapes(survey, pending)
        finally:
            self.close()

    def close(self) -> None:
        """End the child and remove what it was given."""
        self._child.kill()
        self._folder.cleanup()

    def _first_survey(self) -> tuple[Survey, list[str]]:
        try:
            line = self._child.line(self._patience.survey)
        except _ChildLostError as lost:
            raise ModelError(say("reading.died", file=str(self._file.path))) from lost
        if not line.startswith(b'{"survey": '):
            why = json.loads(line).get("error", "")
            raise ModelError(say("reading.unparsable", file=str(self._file.path), why=why))
        survey = TypeAdapter(Survey).validate_json(line[len(b'{"survey": ') : -1])
        return survey, [e.key for e in _elements(survey) if e.body_gap == "pending"]

    def _with_shapes(self, survey: Survey, pending: list[str]) -> Survey:
        bodies: dict[str, Body] = {}
        failed: dict[str, str] = {}
        deadline = time.monotonic() + self._patience.shapes
        for _ in range(self._patience.restarts + 1):
            if self._collect(bodies, failed, deadline):
                break
            left = [key for key in pending if key not in bodies and key not in failed]
            if not left or time.monotonic() > deadline:
                break
            self._child.kill()
            self._child = _Child({**self._job, "origin": survey.origin, "only_shapes": left})
        return _filled(survey, bodies, failed)

    def _collect(self, bodies: dict[str, Body], failed: dict[str, str], deadline: float) -> bool:
        """Take shapes until the child is done (True) or lost over one (False)."""
        adapter: TypeAdapter[Body] = TypeAdapter(Body)
        trying = ""
        try:
            while True:
                wait = min(self._patience.element, deadline - time.monotonic())
                message = json.loads(self._child.line(max(wait, 0.1)))
                if "done" in message:
                    return True
                if "trying" in message:
                    trying = message["trying"]
                elif "shape" in message:
                    bodies[message["shape"]] = adapter.validate_python(message["body"])
                else:
                    failed[message["failed"]] = message["why"]
        except _ChildLostError:
            if trying and trying not in bodies:
                failed[trying] = "the geometry kernel died or hung"
            return False


class _Child:
    """The process and its line of messages."""

    def __init__(self, job: dict[str, Any]) -> None:
        root = str(Path(__file__).resolve().parents[2])
        paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "design_rules.read.worker"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )  # fmt: skip
        self._lines = self._read()
        self._deadline = 0.0
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(job).encode())
            self._process.stdin.close()
        except BrokenPipeError:  # it died at once: the first line will say so
            pass

    def line(self, seconds: float) -> bytes:
        """The next message.

        Raises:
            _ChildLostError: when none comes in time, or ever again.
        """
        self._deadline = time.monotonic() + seconds
        return next(self._lines)

    def _read(self) -> Iterator[bytes]:
        assert self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        buffer = bytearray()
        while True:
            end = buffer.find(b"\n")
            if end >= 0:
                yield bytes(buffer[:end])
                del buffer[: end + 1]
                continue
            left = self._deadline - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                raise _ChildLostError
            block = os.read(pipe, 1 << 20)
            if not block:
                raise _ChildLostError
            buffer += block

    def kill(self) -> None:
        """End the process for good and let go of its pipes."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


def _elements(survey: Survey) -> list[Element]:
    return [*survey.spaces, *survey.doors, *survey.windows, *survey.openings, *survey.parts]


def _filled(survey: Survey, bodies: dict[str, Body], failed: dict[str, str]) -> Survey:
    """The survey with the kernel's shapes in place; what failed is a named gap."""

    def fill(elements: Any) -> Any:
        return tuple(
            _with_body(e, bodies, failed) if e.body_gap == "pending" else e for e in elements
        )

    done = replace(
        survey,
        spaces=fill(survey.spaces), doors=fill(survey.doors), windows=fill(survey.windows),
        openings=fill(survey.openings), parts=fill(survey.parts),
    )  # fmt: skip
    bare = tuple(e.key for e in _elements(done) if e.body_gap)
    gap = (Gap("no-shape", keys=bare, count=len(bare)),) if bare else ()
    return replace(done, gaps=(*done.gaps, *gap))


def _with_body(element: Any, bodies: dict[str, Body], failed: dict[str, str]) -> Any:
    body = bodies.get(element.key)
    if body is None:
        return replace(element, body_gap=failed.get(element.key, "not reached in time"))
    return replace(element, body=body, body_gap="")
