"""The child process: parse one file and tell what it holds, line by line.

Whatever the IFC kernel does, crash, hang or eat memory, it does here, and the product goes on.
"""

import os
import resource
import sys
from typing import Any, BinaryIO

from design_rules.model.survey import Survey
from design_rules.read.clean_text import clean
from design_rules.read.complaints import parse
from design_rules.read.damage import find_damage
from design_rules.read.extraction import read_survey
from design_rules.read.ifc_source import PENDING, IfcSource
from design_rules.read.messages import Job, decode_job, encode
from design_rules.read.survey_order import elements_of


class Channel:
    """Where messages go, line by line."""

    def __init__(self, descriptor: int) -> None:
        self._stream: BinaryIO = os.fdopen(descriptor, "wb")

    def send(self, **message: object) -> None:
        """One message, at once."""
        self._stream.write(encode(message) + b"\n")
        self._stream.flush()


def main(descriptor: int) -> None:
    """Read the job from standard input and answer it on a file descriptor."""
    channel = Channel(descriptor)
    job = decode_job(sys.stdin.buffer.read())
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (job.memory, job.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (job.seconds, job.seconds))
    try:
        model, unread = parse(job.path)
    except Exception as error:  # whatever the parser throws means the same to the user
        channel.send(error=clean(error)[:500])
        return
    source = IfcSource(model, job.origin)
    pending = job.only_shapes
    if pending is None:
        survey = first_survey(source, unread, job)
        channel.send(survey=survey)
        pending = tuple(each.key for each in elements_of(survey) if each.body_gap == PENDING)
    _send_shapes(source, frozenset(pending), channel)
    channel.send(done=True)


def first_survey(source: IfcSource, unread: frozenset[int], job: Job) -> Survey:
    """What the file holds; shapes that need the kernel are marked as pending.

    `unread` are records that the parser complained about.
    """
    lost = len(job.twice) + max(job.records - len(source.model.entity_names()), 0)
    damage = find_damage(source.model, unread.union(job.twice), job.dangling, lost)
    return read_survey(source, damage)


def _send_shapes(source: IfcSource, keys: frozenset[str], channel: Channel) -> None:
    if not keys:
        return
    from design_rules.read.kernel import Kernel, KernelError  # slow to load, seldom needed

    kernel = Kernel(source)
    named = [(source.key(thing), thing) for thing in source.model.by_type("IfcProduct")]
    for key, product in sorted((pair for pair in named if pair[0] in keys), key=_key):
        channel.send(trying=key)
        try:
            channel.send(shape=key, body=kernel.body(product))
        except KernelError as error:
            channel.send(failed=key, why=clean(error)[:200])


def _key(pair: tuple[str, Any]) -> str:
    return pair[0]
