"""The way in: one or several model files read as one building."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from design_rules.model.survey import Survey
from design_rules.read.child import Child
from design_rules.read.merging import merged
from design_rules.read.model_file import ModelFile, open_model_file
from design_rules.read.supervisor import Patience, Reading

_ROOM = re.compile(rb"\bIFCSPACE\s*\(", re.IGNORECASE)
_EMPTY = Survey(schema="", project="", application="", origin=(0.0, 0.0, 0.0), length_unit="")


@dataclass(frozen=True, slots=True)
class Read:
    """The files as they passed the gate, and what they hold together."""

    files: tuple[ModelFile, ...]
    survey: Survey
    projects: tuple[str, ...]  # the name of each file's own project, "" where it has none


class Opening:
    """Model files past the gate, the first of them being read already.

    What its user loads or computes before asking for the outcome costs no time of its own.
    """

    def __init__(self, paths: list[Path], patience: Patience | None = None) -> None:
        """Look at every file before the first is parsed: a broken one ends the run at once.

        Raises:
            ModelError: when a file is missing, broken, hostile or no IFC.
        """
        self._patience = patience or Patience()
        child = Child()  # loads its libraries while this process looks at the files
        try:
            self._files = tuple(open_model_file(path) for path in paths)
            self._first = self._begun(child)
        except BaseException:
            child.kill()
            raise
        if self._first is None:
            child.kill()

    def __enter__(self) -> "Opening":
        return self

    def __exit__(self, *_: object) -> None:
        if self._first is not None:
            self._first.close()

    def _begun(self, child: Child) -> Reading | None:
        if not any(_ROOM.search(file.data) for file in self._files):
            return None  # nothing can be said: no need to parse
        return Reading(self._files[0], None, self._patience, child)

    def read(self) -> Read:
        """All files as one building; once.

        Raises:
            ModelError: when the parser cannot make sense of a file, or dies over it.
        """
        files = self._files
        if self._first is None:
            return Read(files, _EMPTY, ("",) * len(files))
        surveys = [_survey(self._first, files[0])]
        for file in files[1:]:
            reading = Reading(file, surveys[0].origin, self._patience, Child())
            surveys.append(_survey(reading, file))
        return Read(files, merged(surveys), tuple(survey.project for survey in surveys))


def _survey(reading: Reading, file: ModelFile) -> Survey:
    return replace(reading.survey(), application=file.application)


def read_files(paths: list[Path], patience: Patience | None = None) -> Read:
    """Read model files as one building.

    Raises:
        ModelError: when a file is missing, broken, hostile or no IFC.
    """
    with Opening(paths, patience) as opening:
        return opening.read()
