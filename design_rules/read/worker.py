"""The child process: parse one file, write what it holds to standard output, line by line.

Whatever the IFC kernel does, crash, hang or eat memory, it does here, and the product goes on.
Each line is JSON: {"survey": ...} once, then for each shape that needs the geometry kernel
{"trying": key} before and {"shape": key, "body": ...} or {"failed": key, "why": ...} after,
and {"done": true} at the end; {"error": ...} instead of all that when the file cannot be parsed.
"""

import json
import os
import resource
import sys
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any, BinaryIO, TypeVar

import ifcopenshell
from pydantic import TypeAdapter

from design_rules.model.bodies import Body, Point3
from design_rules.model.survey import Element, Gap, Survey
from design_rules.read.damage import Damage, find_damage
from design_rules.read.doors import PortalReader
from design_rules.read.ifc_source import IfcSource, clean
from design_rules.read.kernel import Kernel, KernelError
from design_rules.read.parts import read_parts
from design_rules.read.relations import read_boundaries, read_groups, read_storeys
from design_rules.read.spaces import read_spaces

_E = TypeVar("_E", bound=Element)


@dataclass(frozen=True, slots=True)
class Job:
    """What the product asks of its child."""

    path: str
    memory: int  # bytes of address space
    origin: Point3 | None = None
    broken: tuple[int, ...] = ()  # records that refer to a missing one, or were defined twice
    lost: int = 0
    records: int = 0  # how many the file holds, counted before parsing; 0: not counted
    skip: tuple[str, ...] = ()  # shapes on which an earlier child died
    only_shapes: tuple[str, ...] | None = None


class Channel:
    """Standard output, kept for messages alone: what libraries print goes to standard error."""

    def __init__(self) -> None:
        self._stream: BinaryIO = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)

    def send(self, message: bytes) -> None:
        """One message, at once."""
        self._stream.write(message + b"\n")
        self._stream.flush()


def main() -> None:
    """Read the job from standard input and answer it."""
    job = TypeAdapter(Job).validate_json(sys.stdin.buffer.read())
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (job.memory, job.memory))
    channel = Channel()
    try:
        model, errors = _parse(job.path)
    except Exception as error:  # whatever the parser throws means the same to the user
        channel.send(json.dumps({"error": clean(error)[:500]}).encode())
        return
    source = IfcSource(model, job.origin)
    pending = _survey(source, errors, job, channel) if job.only_shapes is None else job.only_shapes
    _shapes(source, [key for key in pending if key not in job.skip], channel)
    channel.send(b'{"done": true}')


def _parse(path: str) -> tuple[Any, list[str]]:
    log = ifcopenshell.logger()
    log.output_format(log.FMT_INMEMORY)
    log.verbosity(log.LOG_NOTICE)
    model = ifcopenshell.open(path, logger=log)
    errors = [m.message for m in log.log_messages() if m.severity_string.upper() == "ERROR"]
    return model, errors


def _survey(source: IfcSource, errors: list[str], job: Job, channel: Channel) -> tuple[str, ...]:
    unread = max(job.records - sum(1 for _ in source.model), 0)
    survey = read_survey(source, find_damage(source.model, errors, job.broken, job.lost + unread))
    channel.send(b'{"survey": ' + TypeAdapter(Survey).dump_json(survey) + b"}")
    elements: tuple[Element, ...] = (
        *survey.spaces, *survey.doors, *survey.windows, *survey.openings, *survey.parts
    )  # fmt: skip
    return tuple(element.key for element in elements if element.body_gap == "pending")


def read_survey(source: IfcSource, damage: Damage) -> Survey:
    """Everything that is read without the geometry kernel."""
    model = source.model
    portals = PortalReader(source)
    harmed = frozenset(source.key(model.by_id(number)) for number in damage.elements)
    project = next(
        iter(sorted(model.by_type("IfcProject"), key=lambda p: clean(p.GlobalId))), None
    )
    return Survey(
        schema=model.schema_identifier,
        project=clean(getattr(project, "LongName", None) or getattr(project, "Name", None)),
        application="",
        origin=source.origin,
        length_unit="" if damage.project else source.units.name,
        spaces=_marked(read_spaces(source), harmed),
        doors=_marked(portals.doors(), harmed),
        windows=_marked(portals.windows(), harmed),
        openings=_marked(portals.openings(), harmed),
        parts=_marked(read_parts(source), harmed),
        boundaries=read_boundaries(source),
        groups=read_groups(source),
        storeys=read_storeys(source),
        gaps=tuple(_gaps(source, damage)),
        classes=dict(
            sorted(Counter(thing.is_a() for thing in model.by_type("IfcProduct")).items())
        ),
    )


def _marked(elements: tuple[_E, ...], harmed: frozenset[str]) -> tuple[_E, ...]:
    return tuple(replace(e, damaged=True) if e.key in harmed else e for e in elements)


def _gaps(source: IfcSource, damage: Damage) -> list[Gap]:
    gaps: list[Gap] = []
    if damage.lost:
        gaps.append(Gap("lost-records", count=damage.lost))
    if damage.project or not source.units.name:
        gaps.append(Gap("no-length-unit"))
    if duplicates := source.duplicates():
        gaps.append(Gap("duplicate-guids", keys=duplicates, count=len(duplicates)))
    if len(source.model.by_type("IfcProject")) != 1:
        count = len(source.model.by_type("IfcProject"))
        gaps.append(Gap("not-one-project", count=count))
    if not source.model.by_type("IfcBuildingStorey"):
        gaps.append(Gap("no-storeys"))
    return gaps


def _shapes(source: IfcSource, keys: list[str], channel: Channel) -> None:
    if not keys:
        return
    kernel = Kernel(source)
    wanted = set(keys)
    body = TypeAdapter(Body)
    products = sorted(
        (thing for thing in source.model.by_type("IfcProduct") if source.key(thing) in wanted),
        key=source.key,
    )
    for product in products:
        key = source.key(product)
        channel.send(json.dumps({"trying": key}).encode())
        try:
            shape = body.dump_json(kernel.body(product))
            channel.send(b'{"shape": ' + json.dumps(key).encode() + b', "body": ' + shape + b"}")
        except KernelError as error:
            channel.send(json.dumps({"failed": key, "why": clean(error)[:200]}).encode())


if __name__ == "__main__":
    main()
