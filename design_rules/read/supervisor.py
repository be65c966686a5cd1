"""Has a file read by a child, watches over it, begins again without the element it died on."""

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from design_rules.errors import ModelError
from design_rules.geometry.bodies import Point3
from design_rules.language import say
from design_rules.model.survey import Gap, Survey
from design_rules.read.child import Child, ChildLostError
from design_rules.read.messages import Job, decode
from design_rules.read.model_file import ModelFile
from design_rules.read.shape_collection import ShapeCollection
from design_rules.read.stopping import owe, undisturbed
from design_rules.read.survey_order import elements_of

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_PENDING = "pending"
_SURVEY = b'{"survey":'
_SPARE_SECONDS = 30  # of computing beyond what is waited for


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the child may take, in seconds, and how large it may grow, in bytes."""

    survey: float = 120.0  # to load, parse and read; again after a restart
    element: float = 10.0
    shapes: float = 60.0  # all that the geometry kernel is asked for
    restarts: int = 20
    memory: int = 4_000_000_000


class Reading:
    """One file being read by a child."""

    def __init__(
        self, file: ModelFile, origin: Point3 | None, patience: Patience, child: Child
    ) -> None:
        """`child` was started before, and is killed at the end.

        Raises:
            ModelError: when there is no room on the disk for a copy of the file.
        """
        self._file, self._patience, self._child = file, patience, child
        self._folder, path = _copied(file)
        self._job = job_for(file, path, origin, patience)
        self._child.give(self._job)

    def survey(self) -> Survey:
        """What the child found.

        Raises:
            ModelError: when the parser cannot make sense of the file, or dies over it.
        """
        try:
            survey = self._first_survey()
            return self._with_shapes(survey)
        finally:
            self.close()

    def close(self) -> None:
        """End the child and remove what it was given."""
        self._child.kill()
        self._folder.close()

    def _first_survey(self) -> Survey:
        file = str(self._file.path)
        survey_form()  # built while the child is busy
        try:
            line = self._child.line(self._patience.survey)
            if line.startswith(_SURVEY):
                return survey_form().validate_json(line.removeprefix(_SURVEY)[:-1])
        except (ChildLostError, ValueError) as lost:
            raise ModelError(say("reading.died", file=file)) from lost
        raise ModelError(say("reading.unparsable", file=file, why=_error(line)))

    def _with_shapes(self, survey: Survey) -> Survey:
        pending = [each.key for each in elements_of(survey) if each.body_gap == _PENDING]
        shapes = ShapeCollection(self._patience.element, self._patience.shapes)
        done = not pending or shapes.collect(self._child, self._patience.element)
        for _ in range(self._patience.restarts):
            left = tuple(key for key in pending if key not in shapes.answered)
            if done or not left or shapes.seconds_left <= 0:
                break
            self._restart(survey.origin, left)
            done = shapes.collect(self._child, self._patience.survey)
            done = done or len(left) == len(set(left) - shapes.answered)  # it dies over all
        return _filled(survey, shapes)

    def _restart(self, origin: Point3, left: tuple[str, ...]) -> None:
        self._child.kill()
        self._child = Child()
        self._child.give(replace(self._job, origin=origin, only_shapes=left))


def _copied(file: ModelFile) -> tuple[ExitStack, Path]:
    """The file as it was mended, in a folder of its own; closing the stack removes it."""
    with ExitStack() as undo:
        try:
            path = _own_folder(undo) / "model.ifc"
            path.write_bytes(file.data)
        except OSError as error:
            why = error.strerror or ""
            raise ModelError(say("reading.no-room", file=str(file.path), why=why)) from error
        return undo.pop_all(), path


def _own_folder(undo: ExitStack) -> Path:
    """A new folder that goes away with the stack, and when the run is stopped."""
    with undisturbed():
        folder = tempfile.TemporaryDirectory(prefix="design-rules-", ignore_cleanup_errors=True)
        undo.callback(owe(folder.cleanup))
        undo.callback(folder.cleanup)
    return Path(folder.name)


@cache
def survey_form() -> "TypeAdapter[Survey]":
    """How a survey is read from JSON; slow to load and build, so a child is started before."""
    from pydantic import TypeAdapter

    return TypeAdapter(Survey)


def job_for(file: ModelFile, path: Path, origin: Point3 | None, patience: Patience) -> Job:
    """What the child is to do with a file of which a mended copy lies at `path`."""
    return Job(
        path=str(path),
        memory=patience.memory,
        seconds=int(patience.survey + patience.shapes) + _SPARE_SECONDS,
        origin=origin,
        dangling=file.dangling,
        twice=file.duplicate_ids,
        records=file.records,
    )


def _error(line: bytes) -> str:
    """Why the child says that the file cannot be parsed."""
    try:
        return str(decode(line).get("error", ""))
    except ValueError:
        return ""


def _filled(survey: Survey, shapes: ShapeCollection) -> Survey:
    """The survey with the kernel's shapes in place; what failed is a named gap."""

    def fill(elements: Any) -> Any:
        return tuple(_with_body(e, shapes) if e.body_gap == _PENDING else e for e in elements)

    done = replace(
        survey,
        spaces=fill(survey.spaces),
        doors=fill(survey.doors),
        windows=fill(survey.windows),
        openings=fill(survey.openings),
        parts=fill(survey.parts),
    )
    bare = tuple(each.key for each in elements_of(done) if each.body_gap)
    gap = (Gap("no-shape", keys=bare, count=len(bare)),) if bare else ()
    return replace(done, gaps=(*done.gaps, *gap))


def _with_body(element: Any, shapes: ShapeCollection) -> Any:
    body = shapes.bodies.get(element.key)
    if body is None:
        gap = shapes.failed.get(element.key, "not reached in time")
        return replace(element, body_gap=gap)
    return replace(element, body=body, body_gap="")
