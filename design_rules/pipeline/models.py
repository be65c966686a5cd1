"""Model files read and understood as one building."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from design_rules.errors import InputError, ModelError
from design_rules.language import Text, name, say
from design_rules.model.answers import Answers

if TYPE_CHECKING:
    from design_rules.read.files import Opening, Read
    from design_rules.understand.building import Understood

Step = Callable[[Text], None]  # told of each stage as it begins

_NEEDED_LATER = ("design_rules.understand.building", "design_rules.check.run")


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was read, what was made of it, and what the designer said."""

    read: "Read"
    understood: "Understood"
    answers: Answers


def no_step(_: Text) -> None:
    """For those who do not want to know how far it is."""


def opened(paths: list[Path], step: Step = no_step) -> "Opening":
    """Model files past the gate, the first of them being read while the caller does other things.

    Raises:
        ModelError: when a file is missing, broken, hostile or no IFC.
    """
    from design_rules.read.files import Opening

    step(say("cli.reading", files=", ".join(path.name for path in paths)))
    return Opening(paths)


def understand_models(
    paths: list[Path], facts: list[Path], step: Step = no_step, opening: "Opening | None" = None
) -> Understanding:
    """Read model files, which may have been opened before, and understand them as one building.

    Facts files are looked at first: they are quickly read, and mistakes in them quickly told.

    Raises:
        InputError: when a facts file is wrong or names objects that the model does not hold, or
            when two models are the same.
        ModelError: when a model cannot be read, lies on its side, or holds no room.
    """
    answers = load_facts(facts)
    with opening or opened(paths, step) as being_read:
        read = _read(being_read)
    _check_copies(read)
    _check_facts(answers, read)
    step(say("cli.understanding"))
    from design_rules.understand.building import understand
    from design_rules.understand.upright import lies_on_its_side

    files = tuple(name(path.name) for path in paths)
    if lies_on_its_side(read.survey.doors):
        raise ModelError(say("gaps.lies-on-its-side", file=files))
    understood = understand(read.survey, answers)
    if not understood.building.rooms:
        raise ModelError(say("gaps.no-rooms", file=files))
    return Understanding(read, understood, answers)


def load_facts(facts: list[Path]) -> Answers:
    """What the facts files say; nothing when there are none.

    Raises:
        InputError: with everything that is wrong in any of them.
    """
    if not facts:
        return Answers()
    from design_rules.understand.facts_file import load_answers
    from design_rules.understand.fixtures import fixture_words
    from design_rules.understand.vocabulary import load_vocabulary

    vocabulary = load_vocabulary()
    fixtures = frozenset(kind.name for kind in fixture_words().kinds)
    return load_answers(facts, vocabulary.uses, vocabulary.zones, fixtures)


def _read(opening: "Opening") -> "Read":
    """Read while the modules that come next are loaded: the reading child does the work."""
    thread = Thread(target=_load_modules, daemon=True)
    thread.start()
    try:
        return opening.read()
    finally:
        thread.join()


def _check_copies(read: "Read") -> None:
    """One model given twice would be a building with everything in it twice."""
    seen: dict[str, str] = {}
    for file in read.files:
        if (first := seen.get(file.sha256)) is not None:
            raise InputError(say("cli.same-content", first=first, second=file.path.name))
        seen[file.sha256] = file.path.name


def _load_modules() -> None:
    for module in _NEEDED_LATER:
        import_module(module)


def _check_facts(answers: Answers, read: "Read") -> None:
    if not answers.files:
        return
    from design_rules.understand.facts_file import check_guids
    from design_rules.understand.possible_ways import named_doors

    survey = read.survey
    check_guids(
        answers,
        rooms=[space.guid for space in survey.spaces],
        doors=[*(door.guid for door in survey.doors), *named_doors(survey)],
        windows=[window.guid for window in survey.windows],
    )
