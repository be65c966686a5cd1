"""The way in: one or several model files read as one building."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from design_rules.model.survey import Element, Storey, Survey
from design_rules.read.model_file import ModelFile, open_model_file
from design_rules.read.supervisor import Patience, Reading

_T = TypeVar("_T", bound=Element | Storey)


@dataclass(frozen=True, slots=True)
class Read:
    """The files as they passed the gate, and what they hold together."""

    files: tuple[ModelFile, ...]
    survey: Survey


def read_files(paths: list[Path], patience: Patience | None = None) -> Read:
    """Read model files as one building.

    Every file passes the gate before the first is parsed: a broken one ends the run at once.

    Raises:
        ModelError: when a file is missing, broken, hostile or no IFC.
    """
    files = tuple(open_model_file(path) for path in paths)
    surveys: list[Survey] = []
    for file in files:
        origin = surveys[0].origin if surveys else None
        reading = Reading(file, origin, patience or Patience())
        surveys.append(replace(reading.survey(), application=file.application))
    return Read(files, merged(surveys))


def merged(surveys: list[Survey]) -> Survey:
    """Several surveys with one origin as one; an object that two files hold counts once."""
    first = surveys[0]
    if len(surveys) == 1:
        return first
    classes: dict[str, int] = {}
    for survey in surveys:
        for name, count in survey.classes.items():
            classes[name] = classes.get(name, 0) + count
    return replace(
        first,
        spaces=_once([space for survey in surveys for space in survey.spaces]),
        doors=_once([door for survey in surveys for door in survey.doors]),
        windows=_once([window for survey in surveys for window in survey.windows]),
        openings=_once([opening for survey in surveys for opening in survey.openings]),
        parts=_once([part for survey in surveys for part in survey.parts]),
        boundaries=tuple(dict.fromkeys(b for survey in surveys for b in survey.boundaries)),
        groups=tuple(group for survey in surveys for group in survey.groups),
        storeys=_once([storey for survey in surveys for storey in survey.storeys]),
        gaps=tuple(gap for survey in surveys for gap in survey.gaps),
        classes=dict(sorted(classes.items())),
        length_unit=first.length_unit if all(s.length_unit for s in surveys) else "",
    )


def _once(elements: list[_T]) -> tuple[_T, ...]:
    """Elements in order of key; of those with one key the first that has a shape."""
    best: dict[str, _T] = {}
    for element in elements:
        known = best.get(element.key)
        if known is None or (_shapeless(known) and not _shapeless(element)):
            best[element.key] = element
    return tuple(best[key] for key in sorted(best))


def _shapeless(element: Element | Storey) -> bool:
    return isinstance(element, Element) and element.body is None
