"""The commands that show: rooms, graph, rules, schema."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from design_rules.cli.checking import chosen_packs
from design_rules.cli.choices import choice
from design_rules.cli.inputs import check_given, file_paths, model_paths
from design_rules.cli.output import (
    check_output,
    check_targets,
    put,
    put_page,
    terminal,
    write_files,
)
from design_rules.cli.progress import Progress
from design_rules.errors import InputError
from design_rules.language import Language, say

if TYPE_CHECKING:
    from design_rules.understand.building import Understood

_KINDS: tuple[Literal["report", "pack", "facts"], ...] = ("report", "pack", "facts")


@dataclass(frozen=True, slots=True)
class Look:
    """What the user wants to see of a model."""

    models: list[str]
    facts: list[str]
    form: str
    output: str | None
    progress: bool

    @property
    def files(self) -> tuple[str, ...]:
        """The models by name, without their folders."""
        return tuple(dict.fromkeys(Path(model).name for model in self.models))


def show_rooms(look: Look, language: Language) -> None:
    """How each room was understood, as a table, JSON, CSV or a facts file to edit."""
    form = choice("--format", look.form, ("table", "json", "csv", "yaml"))
    known = _understood(look, language)
    if form == "table":
        from design_rules.report.rooms_table import rooms_table

        screen = terminal()
        to_screen = (screen.width, screen.colour) if look.output is None else (80, False)
        return _give(look, rooms_table(known.building, known.units, language, *to_screen), True)
    if form == "yaml":
        from design_rules.report.facts_form import facts_form

        return _give(look, facts_form(known.building, look.files, language))
    from design_rules.report.rooms import rooms_csv, rooms_json

    if form == "csv":
        return _give(look, rooms_csv(known.building, known.units))
    return _give(look, rooms_json(known.building, known.units, language))


def show_graph(look: Look, language: Language) -> None:
    """The room graph as JSON, GraphML, or drawn on plans."""
    form = choice("--format", look.form, ("json", "graphml", "svg"))
    known = _understood(look, language)
    if form == "svg":
        from design_rules.report.plan import plan_svg

        title = ", ".join(look.files)
        return _give(look, plan_svg(known.building, known.units, title, language))
    from design_rules.report.graph_json import flat_graph, graph_json

    if form == "graphml":
        from design_rules.graph.graphml import graphml

        return _give(look, graphml(*flat_graph(known.building, known.units)))
    return _give(look, graph_json(known.building, known.units))


def show_rules(name: str | None, names: list[str], language: Language) -> None:
    """The rules of some packs, or one of them explained.

    Raises:
        InputError: when no rule has that id or name.
    """
    from design_rules.report.rules_page import rule_page, rules_list

    packs = chosen_packs(names, [], [], [])
    screen = terminal()
    if name is None:
        return put_page(rules_list(packs, language, screen.width, screen.colour))
    for rule in (rule for pack in packs for rule in pack.rules):
        if name.lower() in (rule.id.lower(), rule.name):
            return put_page(rule_page(rule, packs, language, screen.width, screen.colour))
    from design_rules.remedies import instead

    known = [word for pack in packs for rule in pack.rules for word in (rule.id, rule.name)]
    raise InputError(say("cli.no-rule", given=name, hint=instead(name, known)))


def show_schema(kind: str) -> None:
    """The JSON Schema of a kind of file."""
    chosen = choice("schema", kind, _KINDS)
    from design_rules.report.documents import document
    from design_rules.schemas import schema

    put(document(schema(chosen)))


def _understood(look: Look, language: Language) -> "Understood":
    models, facts = model_paths(look.models), file_paths("--facts", look.facts)
    if look.output is None:
        check_output()
    else:
        check_given("--output", look.output)
        check_targets([Path(look.output)], [*models, *facts])
    with Progress(look.progress, language) as progress:
        from design_rules.pipeline import understand_models

        return understand_models(models, facts, progress.step).understood


def _give(look: Look, text: str, page: bool = False) -> None:
    if look.output is not None:
        write_files({Path(look.output): text})
    elif page:
        put_page(text)
    else:
        put(text)
