"""The one model in a zipped file (.ifczip), unpacked in memory and never past a limit."""

import io
import lzma
import struct
import zipfile
import zlib
from pathlib import PurePosixPath

from design_rules.read.refusals import RefusalError

# Whatever `zipfile` lets through on broken input; RuntimeError is its word for "needs a password".
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError,
    ValueError, IndexError, NotImplementedError, RuntimeError,
)  # fmt: skip


def unpack(raw: bytes, max_bytes: int, max_ratio: int) -> bytes:
    """The bytes of the .ifc file in a zip archive.

    Args:
        raw: the archive.
        max_bytes: how large the model may be.
        max_ratio: how many times larger than its packed form it may be.

    Raises:
        RefusalError: a broken or locked archive, not one model in it, or one past a limit.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            member = _only_model(archive)
            _check_size(member, max_bytes, max_ratio)
            return archive.read(member)
    except _BROKEN as error:
        raise RefusalError("model_file.broken_zip") from error


def _only_model(archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    found = [member for member in archive.infolist() if _is_model(member)]
    if len(found) > 1:
        raise RefusalError("model_file.several_in_zip", count=len(found))
    if not found:
        raise RefusalError("model_file.none_in_zip")
    if found[0].flag_bits & 1:
        raise RefusalError("model_file.locked_zip")
    return found[0]


def _is_model(member: zipfile.ZipInfo) -> bool:
    """Tell a model from the shadow `__MACOSX/._name` that macOS adds of every file."""
    path = PurePosixPath(member.filename)
    return path.suffix.lower() == ".ifc" and not path.name.startswith("._")


def _check_size(member: zipfile.ZipInfo, max_bytes: int, max_ratio: int) -> None:
    """`zipfile` never unpacks more than the size checked here, whatever the packed data hold."""
    if member.file_size > max_bytes:
        raise RefusalError("model_file.too_large", limit=max_bytes / 1e6)
    if member.file_size > max_ratio * max(member.compress_size, 1):
        raise RefusalError("model_file.zip_bomb", ratio=max_ratio)
