"""The gate a model file passes before a parser sees it: it must be IFC, and whole.

The kernel crashes on some of what is refused here, and of the rest it silently reads a part:
half a file, or one with a bracket missing, would pass every check that looks for a fault.
"""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from design_rules.errors import ModelError
from design_rules.language import name
from design_rules.read.archives import unpack
from design_rules.read.file_kinds import kind_of
from design_rules.read.refusals import RefusalError
from design_rules.read.repairs import Repair, mend
from design_rules.read.step_header import (
    STATEMENTS,
    application,
    kernel_schema,
    stated_schema,
    statements,
)
from design_rules.read.step_records import read_records
from design_rules.read.step_text import check_whole, skeleton


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a model may be in bytes, and how much smaller than that its zipped form."""

    max_bytes: int = 1_000_000_000
    max_ratio: int = 200


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model file that is whole, its text mended for the kernel."""

    path: Path  # as given
    sha256: str  # of the file as it lies on the disk
    schema: str  # "IFC2X3", "IFC4" or "IFC4X3_ADD2": what the mended text says
    stated_schema: str  # as spelled in the file
    application: str  # that the file comes from / that wrote it, "" if unknown
    records: int  # distinct ids of records
    duplicate_ids: tuple[int, ...]
    dangling: tuple[tuple[int, int], ...]  # (id, id it refers to that no record has), first 1000
    data: bytes
    repairs: tuple[Repair, ...]


_USUAL = Limits()


def open_model_file(path: Path, limits: Limits = _USUAL) -> ModelFile:
    """Read a file from the disk, check that it is a whole IFC file and mend its spelling.

    Raises:
        ModelError: one sentence with what is wrong with the file and what to do about it.
    """
    try:
        raw = _read(path, limits.max_bytes)
        return _understand(path, raw, _unpacked(raw, limits))
    except RefusalError as refusal:
        raise ModelError(refusal.about(_shown(path))) from refusal


def _shown(path: Path) -> str:
    """The path as it can be printed, even where its bytes are no UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def _read(path: Path, max_bytes: int) -> bytes:
    """Never waits and never reads without end: only ordinary files are opened."""
    try:
        _check_ordinary(os.stat(path).st_mode)
        with open(path, "rb") as file:
            raw = file.read(max_bytes + 1)
    except FileNotFoundError as error:
        raise RefusalError("model_file.missing") from error
    except (OSError, ValueError) as error:
        raise RefusalError("model_file.unreadable") from error
    if len(raw) > max_bytes:
        raise RefusalError("model_file.too_large", limit=max_bytes / 1e6)
    return raw


def _check_ordinary(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise RefusalError("model_file.folder")
    if not stat.S_ISREG(mode):
        raise RefusalError("model_file.device")


def _unpacked(raw: bytes, limits: Limits) -> bytes:
    if kind_of(raw) == "step":
        return raw
    text = unpack(raw, limits.max_bytes, limits.max_ratio)
    if kind_of(text) != "step":
        raise RefusalError("model_file.not_ifc")
    return text


def _understand(path: Path, raw: bytes, text: bytes) -> ModelFile:
    data, repairs = mend(text)
    bare = skeleton(data)
    check_whole(data, bare)
    schema = _schema(data)
    records = read_records(bare)
    return ModelFile(
        path=path,
        sha256=hashlib.sha256(raw).hexdigest(),
        schema=schema,
        stated_schema=stated_schema(text) or schema,
        application=application(data),
        records=records.count,
        duplicate_ids=records.duplicate_ids,
        dangling=records.dangling,
        data=data,
        repairs=repairs,
    )


def _schema(data: bytes) -> str:
    header = statements(data)
    if list(header) != list(STATEMENTS):
        raise RefusalError("model_file.header", statements=tuple(map(name, STATEMENTS)))
    stated = stated_schema(data)
    schema = kernel_schema(stated)
    if schema is None:
        raise RefusalError("model_file.schema", schema=stated[:40])
    return schema
