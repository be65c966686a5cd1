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
from design_rules.language import say


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


def put(text: str, encoding: str = "utf-8") -> None:
    """Write a result to standard output. A reader who stops reading is no fault."""
    data = text.encode(encoding, "replace")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence()


def put_page(text: str) -> None:
    """Write a page for people to standard output, in its own encoding."""
    put(text, sys.stdout.encoding or "utf-8")


def tell(text: str) -> None:
    """Write a message to standard error."""
    data = (text + "\n").encode(sys.stderr.encoding or "utf-8", "replace")
    with suppress(BrokenPipeError, ValueError):  # nobody listens
        sys.stderr.flush()
        sys.stderr.buffer.write(data)
        sys.stderr.buffer.flush()


def check_targets(targets: Iterable[Path], sources: Iterable[Path]) -> None:
    """Make sure, before any work, that files can be written and replace none of the inputs.

    Raises:
        InputError: naming the file that cannot be written, and why.
    """
    inputs = {source.resolve() for source in sources}
    for target in targets:
        folder = target.resolve().parent
        if target.is_dir():
            raise InputError(say("cli.target-is-folder", file=str(target)))
        if target.resolve() in inputs:
            raise InputError(say("cli.target-is-input", file=str(target)))
        if not (folder.is_dir() and os.access(folder, os.W_OK)):
            raise InputError(say("cli.unwritable", file=str(target)))


def write_files(contents: Mapping[Path, str]) -> None:
    """Write files, all of them or none; what a file held before stays until its new text is safe.

    Raises:
        InputError: when one of them cannot be written; then none is changed.
    """
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
