"""The command line: arguments in, a result on standard output, an exit code."""

from collections.abc import Sequence

_STOPPED = 2


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code is 0, 1, 2 or 3 as the contract says.

    Everything is loaded inside, so that an impatient Ctrl-C ends even that without a traceback.

    Args:
        arguments: without the name of the program; those of the process when left out.
    """
    try:
        from design_rules.cli.start import start

        return start(arguments)
    except KeyboardInterrupt:
        return _STOPPED
