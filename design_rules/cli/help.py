"""Help in the language of the reader: options carry keys of phrases, put into words here."""

from typing import Any

import typer
from typer.core import TyperGroup

from design_rules.errors import InputError
from design_rules.language import Language, render, say

_TIDIER = ((" <list[str]>", "..."), (" <str>", ""), ("{MODEL}", "MODEL"))
# What the option parser says of itself in every help page.
_NORWEGIAN = (
    ("Usage:", "Bruk:"), ("\nArguments:\n", "\nArgumenter:\n"), ("\nOptions:\n", "\nValg:\n"),
    ("\nCommands:\n", "\nKommandoer:\n"), ("[OPTIONS]", "[VALG]"),
    ("COMMAND [ARGS]...", "KOMMANDO [ARGUMENTER]..."), ("[default:", "[standard:"),
    ("[required]", "[må oppgis]"), ("Show this message and exit.", "Vis denne hjelpen."),
)  # fmt: skip


class Group(TyperGroup):
    """The group of commands; it names them when asked for one that is not there."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the arguments begin with.

        Raises:
            InputError: when there is none of that name.
        """
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            known = ", ".join(self.commands)
            raise InputError(say("cli.no-command", given=args[0], commands=known))
        return super().resolve_command(ctx, args)


def in_language(command: Any, language: Language) -> Any:
    """A command, its options and its subcommands with their help in words."""
    command.help = render(say(command.help), language)
    for parameter in command.params:
        if parameter.help and parameter.help.startswith("cli."):
            parameter.help = render(say(parameter.help), language)
    for each in getattr(command, "commands", {}).values():
        in_language(each, language)
    _tidy(command, (*_TIDIER, *(_NORWEGIAN if language == "nb" else ())))
    return command


def _tidy(command: Any, replacements: tuple[tuple[str, str], ...]) -> None:
    """Let a command put its help page through some replacements."""
    original = command.get_help

    def get_help(context: typer.Context) -> str:
        page = str(original(context))
        for theirs, ours in replacements:
            page = page.replace(theirs, ours)
        return page

    command.get_help = get_help
