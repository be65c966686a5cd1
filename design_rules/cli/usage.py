"""What is wrong with a command line, in one sentence of ours instead of the parser's."""

from typing import Any

from design_rules.language import Text, say


def usage_sentence(error: Exception) -> Text | None:
    """The sentence for an error of the option parser; None for any other error.

    The parser's classes moved between releases of typer: they are told by their names.
    """
    said: Any = error
    if not hasattr(error, "format_message"):
        return None
    kind = type(error).__name__
    command = _command(error)
    if kind == "NoArgsIsHelpError":
        return say("common.name", name=said.format_message().rstrip())
    if kind in ("NoSuchOption", "NoSuchOptionError"):
        return say("cli.no-option", option=said.option_name, command=command)
    if kind == "BadOptionUsage":
        return say("cli.option-value", option=said.option_name, command=command)
    if kind == "MissingParameter":
        return say("cli.missing", what=_parameter(error), command=command)
    return say("cli.usage", why=said.format_message().rstrip("."), command=command)


def _command(error: Any) -> str:
    context = getattr(error, "ctx", None)
    return context.command_path if context is not None else "design-rules"


def _parameter(error: Any) -> str:
    parameter = getattr(error, "param", None)
    return str(parameter.metavar or parameter.name) if parameter is not None else "?"
