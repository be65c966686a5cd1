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
from design_rules.cli.output import occupy_closed_streams, tell
from design_rules.cli.usage import usage_sentence
from design_rules.errors import DesignRulesError
from design_rules.language import Language, render, say
from design_rules.read.stopping import stop

COULD_NOT_RUN = 2
OUR_FAULT = 3

_STOPS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
_BARE_LINE = "\r\x1b[2K\x1b[?25h"  # the line of progress wiped, the cursor shown again


def start(arguments: Sequence[str] | None) -> int:
    """Run a command to its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    occupy_closed_streams()
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
    """While this lasts, a stopped run leaves no reading child and no working copy behind."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _STOPS}
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:  # as nohup and shells ask for
            signal.signal(number, _stopped)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stopped(_: int, __: FrameType | None) -> None:
    """Clear away and go at once: an exception might be lost on its way up, a process not."""
    for number in _STOPS:
        signal.signal(number, signal.SIG_IGN)
    stop(_leave)


def _leave() -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(_BARE_LINE)
    tell(render(say("cli.stopped"), _spoken(sys.argv[1:])))
    os._exit(COULD_NOT_RUN)


def _spoken(given: Sequence[str]) -> Language:
    try:
        return language_of(given, os.environ)
    except DesignRulesError:
        return "en"
