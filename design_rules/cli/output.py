"""What leaves the program: the result, messages, and files that are whole or not there."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from design_rules.errors import InputError
from design_rules.language import Text, say
from design_rules.read.stopping import undisturbed


@dataclass(frozen=True, slots=True)
class Terminal:
    """How wide standard output is, and whether it shows colours."""

    width: int
    colour: bool


def terminal() -> Terminal:
    """Standard output as it is; 80 columns without colours where it is a file or a pipe."""
    if not _is_terminal(sys.stdout):
        return Terminal(80, False)
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return Terminal(shutil.get_terminal_size().columns, not plain)


def occupy_closed_streams() -> None:
    """Keep the numbers of closed standard streams from pipes and files that open later."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


def check_output() -> None:
    """Make sure, before any work, that somebody may hear the result.

    Raises:
        InputError: when standard output is closed.
    """
    if sys.stdout is None:
        raise InputError(say("cli.closed-output"))


def put(text: str, encoding: str = "utf-8") -> None:
    """Write a result to standard output. A reader who stops reading is no fault.

    Raises:
        InputError: when standard output is closed, or what lies behind it is full.
    """
    check_output()
    data = text.encode(encoding, "replace")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence()
    except OSError as error:
        _silence()
        raise InputError(say("cli.lost-output", why=error.strerror or "")) from error


def put_page(text: str) -> None:
    """Write a page for people to standard output, in its own encoding."""
    check_output()
    put(text, sys.stdout.encoding or "utf-8")


def tell(text: str) -> None:
    """Write a message to standard error."""
    if sys.stderr is None:
        return
    data = (text + "\n").encode(sys.stderr.encoding or "utf-8", "replace")
    with suppress(OSError, ValueError):  # nobody listens
        sys.stderr.flush()
        sys.stderr.buffer.write(data)
        sys.stderr.buffer.flush()


def check_targets(targets: Iterable[Path], sources: Iterable[Path]) -> None:
    """Make sure, before any work, that files can be written and replace none of the inputs.

    Raises:
        InputError: naming the file that cannot be written, and why.
    """
    inputs = {os.path.realpath(source) for source in sources}
    for target in targets:
        if target.is_dir():
            raise InputError(say("cli.target-is-folder", file=str(target)))
        if os.path.realpath(target) in inputs:
            raise InputError(say("cli.target-is-input", file=str(target)))
        if (why := _hindrance(target)) is not None:
            raise InputError(say("cli.unwritable-because", file=str(target), why=why))


def _hindrance(target: Path) -> Text | None:
    """Why a file cannot be written; None when nothing stands against it."""
    folder = str(target.parent)
    if not os.path.lexists(folder):
        return say("cli.no-folder", folder=folder)
    if not os.path.isdir(folder):
        return say("cli.not-a-folder", folder=folder)
    if target.exists() and not os.access(target, os.W_OK):
        return say("cli.protected")
    place = os.path.dirname(os.path.realpath(target))  # where a link leads to
    return None if os.access(place, os.W_OK) else say("cli.may-not-write", folder=folder)


def write_files(contents: Mapping[Path, str]) -> None:
    """Write files, all of them or none; what a file held before stays until its new text is safe.

    Raises:
        InputError: when one of them cannot be written; then none is changed.
    """
    with undisturbed():
        _write_files(contents)


def _write_files(contents: Mapping[Path, str]) -> None:
    drafts: dict[Path, Path] = {}
    target = Path()
    try:
        for target, text in contents.items():
            drafts[target.resolve()] = _draft(target.resolve(), text)
        for target, draft in drafts.items():
            os.replace(draft, target)
    except OSError as error:
        raise InputError(say("cli.unwritable", file=str(target))) from error
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)


def _draft(target: Path, text: str) -> Path:
    """The text on the disk, beside where it is to be."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(_mode_of(target))
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return draft


def _mode_of(target: Path) -> int:
    """The permissions of a file that is replaced; else those that a new one gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _silence() -> None:
    """Let the rest go nowhere, the closing words of the interpreter too."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()
