"""The command line: arguments in, a result on standard output, an exit code."""

from design_rules.cli.start import run

__all__ = ["run"]
