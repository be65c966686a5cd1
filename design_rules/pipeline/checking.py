"""Rules put to model files."""

from pathlib import Path
from typing import TYPE_CHECKING

from design_rules.findings import CheckRun, ModelInfo
from design_rules.language import say
from design_rules.pack import Pack
from design_rules.pipeline.models import Step, Understanding, no_step, understand_models

if TYPE_CHECKING:
    from design_rules.read.files import Opening, Read
    from design_rules.walking import Surroundings


def check_models(
    paths: list[Path],
    packs: tuple[Pack, ...],
    facts: list[Path],
    step: Step = no_step,
    opening: "Opening | None" = None,
) -> CheckRun:
    """Read, understand and check model files, perhaps opened before, as one building.

    Raises:
        InputError: when a facts file is wrong.
        ModelError: when a model cannot be read, or holds no room.
    """
    known = understand_models(paths, facts, step, opening)
    step(say("cli.checking"))
    from design_rules.check.base import House
    from design_rules.check.run import run_rules
    from design_rules.pipeline.readiness import readiness

    house = House(
        known.understood.graph,
        known.understood.units,
        known.answers,
        lambda: _surroundings(known),
    )
    ran = run_rules(packs, house)
    return CheckRun(
        models=_models(known.read),
        packs=packs,
        readiness=readiness(known.understood),
        results=ran.results,
        assumptions=ran.assumptions,
        crashes=ran.crashes,
    )


def _surroundings(known: Understanding) -> "Surroundings":
    """What stands in the rooms, with the clear widths of doors that a facts file gives."""
    from design_rules.walking import Surroundings

    building = known.understood.building
    said = known.answers.doors
    widths = {
        door.key: width
        for door in building.doors
        if (answer := said.get(door.guid)) is not None
        and (width := answer.clear_width) is not None
    }
    return Surroundings.of(building, known.read.survey, widths)


def _models(read: "Read") -> tuple[ModelInfo, ...]:
    """The files by name, without the folders they lay in: these differ from desk to desk."""
    return tuple(
        ModelInfo(
            file=file.path.name,
            sha256=file.sha256,
            ifc_schema=file.stated_schema,
            project=project,
            application=file.application,
            repairs=tuple(repair.says for repair in file.repairs),
        )
        for file, project in zip(read.files, read.projects, strict=True)
    )
