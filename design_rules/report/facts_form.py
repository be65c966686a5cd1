"""A facts file to fill in: every room with what is known of it, open where nothing is."""

import json

from design_rules.language import Language, decimal, render, say
from design_rules.model.building import Building, Room
from design_rules.report.printable import printable
from design_rules.report.rooms_table import by_storey, telling_clues
from design_rules.report.words import use_word


def facts_form(building: Building, files: tuple[str, ...], language: Language) -> str:
    """YAML that `--facts` reads: unknown uses as `~`, known ones as comments to correct."""
    lines = [f"# {printable(line)}" for line in _opening(files, language)]
    lines.append('schema_version: "1"')
    rooms: list[str] = []
    done: set[str] = set()
    for storey, group in by_storey(building):
        rooms += ["", f"  # --- {printable(storey) or render(say('report.no-storey'), language)}"]
        for room in group:
            rooms += _room(room, room.guid in done, language)
            done.add(room.guid)
    asks = any(not line.lstrip().startswith("#") for line in rooms if line)
    return "\n".join([*lines, "rooms:" if asks else "rooms: {}", *rooms]) + "\n"


def _opening(files: tuple[str, ...], language: Language) -> list[str]:
    names = ", ".join(files)
    return [
        render(say("report.form-what", files=names), language),
        render(say("report.form-how", files=names), language),
        render(say("report.form-fields"), language),
    ]


def _room(room: Room, again: bool, language: Language) -> list[str]:
    area = "" if room.area is None else f", {decimal(room.area, language, 1)} m2"
    clues = telling_clues(room, language)
    says = [f"  # {printable(room.label, 80)}{area}" + (f": {clues}" if clues else "")]
    entry = f"{json.dumps(printable(room.guid))}: {{use: {room.use.name or '~'}}}"
    if again:
        says.append(f"  # {render(say('report.form-again'), language)}")
        return says
    if room.use.known:
        certainty = render(say(f"report.certainty-{room.use.certainty}"), language)
        return [*says, f"  # {entry}  # {use_word(room.use.name, language)}, {certainty}"]
    return [*says, *_choices(room, language), f"  {json.dumps(printable(room.guid))}: {{use: ~}}"]


def _choices(room: Room, language: Language) -> list[str]:
    if not room.use.candidates:
        return []
    choices = ", ".join(room.use.candidates)
    return [f"  # {render(say('report.form-choices', choices=choices), language)}"]
