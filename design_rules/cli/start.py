"""Starts a command, and turns whatever ends it into one sentence and an exit code."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from design_rules.cli.languages import language_of
from design_rules.cli.output import tell
from design_rules.cli.usage import usage_sentence
from design_rules.errors import DesignRulesError
from design_rules.language import Language, render, say

COULD_NOT_RUN = 2
OUR_FAULT = 3
TERMINATED = 143


def start(arguments: Sequence[str] | None) -> int:
    """Run a command to its exit code; a Ctrl-C goes through."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    with _ending_cleanly():
        return _run(given)


def _run(given: list[str]) -> int:
    language: Language = "en"
    try:
        language = language_of(given, os.environ)
        return _invoke(given, language)
    except DesignRulesError as error:
        tell(error.in_words(language))
        return COULD_NOT_RUN
    except (MemoryError, OSError) as error:
        _trace()
        tell(render(say("cli.out-of-means", why=_why(error)), language))
        return COULD_NOT_RUN
    except Exception as error:
        return _failed(error, language)


def _invoke(arguments: list[str], language: Language) -> int:
    from design_rules.cli.commands import command

    code = command(language).main(
        args=arguments, prog_name="design-rules", standalone_mode=False, obj=language
    )
    return code if isinstance(code, int) else 0


def _failed(error: Exception, language: Language) -> int:
    """A wrong command line is the user's, everything else ours."""
    said = usage_sentence(error)
    if said is not None:
        tell(render(said, language))
        return COULD_NOT_RUN
    _trace()
    tell(render(say("cli.fault", why=_why(error)), language))
    return OUR_FAULT


def _why(error: BaseException) -> str:
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _trace() -> None:
    if os.environ.get("DESIGN_RULES_DEBUG") == "1":
        traceback.print_exc()


@contextmanager
def _ending_cleanly() -> Iterator[None]:
    """While this lasts, a stopped run leaves no reading child and no half file behind."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(_: int, __: FrameType | None) -> None:
    raise SystemExit(TERMINATED)
