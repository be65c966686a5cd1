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


def read_files(paths: list[Path], patience: Patience | None = None) -> Read:
    """Read model files as one building.

    Every file passes the gate before the first is parsed: a broken one ends the run at once.

    Raises:
        ModelError: when a file is missing, broken, hostile or no IFC.
    """
    child = Child()  # loads its libraries while this process looks at the files
    try:
        files = tuple(open_model_file(path) for path in paths)
        if not any(_ROOM.search(file.data) for file in files):
            return Read(files, _EMPTY, ("",) * len(files))  # nothing can be said: no need to parse
        surveys: list[Survey] = []
        for place, file in enumerate(files, 1):
            origin = surveys[0].origin if surveys else None
            reading = Reading(file, origin, patience or Patience(), child)
            child = Child() if place < len(files) else child
            surveys.append(replace(reading.survey(), application=file.application))
    finally:
        child.kill()
    return Read(files, merged(surveys), tuple(survey.project for survey in surveys))
