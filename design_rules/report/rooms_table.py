"""How each room was understood, as a table for the terminal, storey by storey."""

from rich.table import Table
from rich.text import Text as Styled

from design_rules.language import Language, render, say
from design_rules.model.building import Building, Clue, Room
from design_rules.model.units import Unit
from design_rules.report.homes import unit_ids
from design_rules.report.printable import printable
from design_rules.report.screen import Screen
from design_rules.report.words import known, use_word

_STYLES = {"sure": "green", "given": "green", "conflicting": "bold red", "unknown": "yellow"}


def rooms_table(
    building: Building, units: tuple[Unit, ...], language: Language, width: int = 80,
    colour: bool = False,
) -> str:  # fmt: skip
    """A table of rooms with use, certainty, home and clues; areas in m2."""
    homes, names = unit_ids(units), {unit.id: unit.name for unit in units}
    table = _table(language, with_homes=bool(units))
    for storey, rooms in by_storey(building):
        if table.row_count:
            table.add_row()
        table.add_row(Styled(printable(storey) or _words("no-storey", language), style="bold"))
        for room in rooms:
            home = names.get(homes.get(room.key, ""), "")
            cells = _row(room, home, language)
            table.add_row(*(cells if units else [*cells[:3], cells[4]]))
    screen = Screen(max(width, 60), colour)
    screen.show(table)
    return screen.text()


def by_storey(building: Building) -> list[tuple[str, list[Room]]]:
    """Rooms under the name of their storey, lowest storey first, by number in each."""
    levels = {key: level for key, _, level in building.storeys}
    found: dict[str, list[Room]] = {}
    for room in sorted(building.rooms, key=lambda room: (room.name, room.long_name, room.key)):
        found.setdefault(room.storey_key, []).append(room)
    keys = sorted(found, key=lambda key: (levels.get(key, float("inf")), key))
    return [(found[key][0].storey, found[key]) for key in keys]


def clue_sentence(clue: Clue, language: Language) -> str:
    """A clue in words: where it stands, what stands there."""
    if clue.source == "fixtures":
        return known("fixtures", clue.says, language)
    source = known("report", f"clue-{clue.source}", language)
    if clue.source in ("position", "stair"):
        return source
    return render(say("report.clue", source=source, says=printable(clue.says, 40)), language)


def telling_clues(room: Room, language: Language) -> str:
    """The clues that point to a use, and the fixtures; all of them where none does.

    What the label of the room shows already is not said again.
    """
    telling = [clue for clue in room.use.clues if clue.use or clue.source == "fixtures"]
    return ", ".join(
        known("report", f"clue-{clue.source}", language)
        if clue.source != "fixtures" and clue.says in (room.name, room.long_name)
        else clue_sentence(clue, language)
        for clue in telling or room.use.clues
    )


def _table(language: Language, with_homes: bool) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", expand=True)
    for heading, ratio in (("room", 6), ("area", None), ("use", 6), ("home", 3), ("clues", 6)):
        if heading == "home" and not with_homes:
            continue
        number = heading == "area"
        table.add_column(
            _words(heading, language), justify="right" if number else "left",
            ratio=ratio, no_wrap=number, overflow="fold",
        )  # fmt: skip
    return table


def _row(room: Room, home: str, language: Language) -> list[Styled]:
    use = use_word(room.use.name, language)
    certainty = _words(f"certainty-{room.use.certainty}", language)
    area = "" if room.area is None else _tenths(room.area, language)
    words = f"{use} ({certainty})" if room.use.name else use
    return [
        Styled(printable(room.label, 60)), Styled(area),
        Styled(words, style=_STYLES.get(room.use.certainty, "")),
        Styled(printable(home, 40)), Styled(telling_clues(room, language), style="dim"),
    ]  # fmt: skip


def _tenths(area: float, language: Language) -> str:
    """With its nought, so that the points stand under one another."""
    return f"{area:.1f}".replace(".", "," if language == "nb" else ".")


def _words(key: str, language: Language) -> str:
    return render(say(f"report.{key}"), language)
