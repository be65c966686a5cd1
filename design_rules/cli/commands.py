"""The commands and their options. What they do is loaded when one is called, not before."""

from typing import Annotated, Any

import typer

from design_rules.cli.help import Group, in_language
from design_rules.language import Language

app = typer.Typer(
    cls=Group, add_completion=False, no_args_is_help=True, rich_markup_mode=None,
    pretty_exceptions_enable=False, help="cli.help",
)  # fmt: skip

Models = Annotated[list[str], typer.Argument(metavar="MODEL", help="cli.help-model")]
Facts = Annotated[list[str] | None, typer.Option("--facts", metavar="FILE", help="cli.help-facts")]
Packs = Annotated[list[str] | None, typer.Option("--rules", metavar="PACK", help="cli.help-rules")]
Lang = Annotated[str | None, typer.Option("--lang", metavar="en|nb", help="cli.help-lang")]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="FILE", help="cli.help-output")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="cli.help-quiet")]
NoProgress = Annotated[bool, typer.Option("--no-progress", help="cli.help-no-progress")]


def command(language: Language) -> Any:
    """The command line with its help in a language."""
    return in_language(typer.main.get_command(app), language)


def _show_version(wanted: bool) -> None:
    if wanted:
        from design_rules import __version__
        from design_rules.cli.output import put

        put(f"design-rules {__version__}\n")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_show_version, help="cli.help-version"),
    ] = False,
) -> None:
    """The program itself."""


@app.command(help="cli.help-check")
def check(
    context: typer.Context,
    models: Models,
    rules: Packs = None,
    facts: Facts = None,
    set_: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="RULE.PARAMETER=VALUE", help="cli.help-set"),
    ] = None,
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="RULE", help="cli.help-only")
    ] = None,
    skip: Annotated[
        list[str] | None, typer.Option("--skip", metavar="RULE", help="cli.help-skip")
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", metavar="text|json", help="cli.help-format")
    ] = "text",
    report: Annotated[
        list[str] | None, typer.Option("--report", metavar="FILE", help="cli.help-report")
    ] = None,
    fail_on: Annotated[
        str,
        typer.Option("--fail-on", metavar="violated|undecidable|never", help="cli.help-fail-on"),
    ] = "violated",
    lang: Lang = None,
    quiet: Quiet = False,
    no_progress: NoProgress = False,
) -> int:
    """Read, understand, check, report."""
    from design_rules.cli.checking import Wish, check_and_report

    wish = Wish(
        models=models, rules=rules or [], facts=facts or [], assignments=set_ or [],
        only=only or [], skip=skip or [], form=format_, reports=report or [], fail_on=fail_on,
        quiet=quiet, progress=not (quiet or no_progress),
    )  # fmt: skip
    return check_and_report(wish, context.obj)


@app.command(help="cli.help-rooms")
def rooms(
    context: typer.Context,
    models: Models,
    format_: Annotated[
        str, typer.Option("--format", metavar="table|json|csv|yaml", help="cli.help-rooms-format")
    ] = "table",
    facts: Facts = None,
    output: Output = None,
    lang: Lang = None,
    quiet: Quiet = False,
    no_progress: NoProgress = False,
) -> None:
    """How each room was understood."""
    from design_rules.cli.showing import Look, show_rooms

    look = Look(models, facts or [], format_, output, not (quiet or no_progress))
    show_rooms(look, context.obj)


@app.command(help="cli.help-graph")
def graph(
    context: typer.Context,
    models: Models,
    format_: Annotated[
        str, typer.Option("--format", metavar="json|graphml|svg", help="cli.help-graph-format")
    ] = "json",
    facts: Facts = None,
    output: Output = None,
    lang: Lang = None,
    quiet: Quiet = False,
    no_progress: NoProgress = False,
) -> None:
    """The room graph."""
    from design_rules.cli.showing import Look, show_graph

    look = Look(models, facts or [], format_, output, not (quiet or no_progress))
    show_graph(look, context.obj)


@app.command(name="rules", help="cli.help-list")
def explain(
    context: typer.Context,
    rule: Annotated[str | None, typer.Argument(metavar="RULE", help="cli.help-rule")] = None,
    packs: Packs = None,
    lang: Lang = None,
) -> None:
    """The rules of a pack, or one explained."""
    from design_rules.cli.showing import show_rules

    show_rules(rule, packs or [], context.obj)


@app.command(help="cli.help-schema")
def schema(
    kind: Annotated[str, typer.Argument(metavar="report|pack|facts", help="cli.help-schema-kind")],
    lang: Lang = None,
) -> None:
    """The JSON Schema of a kind of file."""
    from design_rules.cli.showing import show_schema

    show_schema(kind)
