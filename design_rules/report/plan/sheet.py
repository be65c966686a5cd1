"""One sheet with the plans of all storeys, a title and a legend."""

from dataclasses import dataclass

from design_rules.language import Language, render, say
from design_rules.model.building import Building, Room
from design_rules.model.units import Unit
from design_rules.report.plan.frame import Frame, frame_around
from design_rules.report.plan.labels import label
from design_rules.report.plan.legend import legend, scale_bar
from design_rules.report.plan.rooms import floor, home_name, home_rim, walls
from design_rules.report.plan.style import CSS, HATCH
from design_rules.report.plan.svg import tag, words
from design_rules.report.plan.ways import Storey, Ways
from design_rules.report.printable import printable
from design_rules.report.rooms_table import by_storey

_EDGE = 32.0  # pixels around the sheet
_TITLE = 64.0
_HEAD = 22.0  # of a storey: its name
_BETWEEN = 28.0
_NARROWEST = 640.0
_SHAPE = 1.5  # width by height that a sheet should come near to


@dataclass(frozen=True, slots=True)
class Plan:
    """A storey on the sheet."""

    name: str
    rooms: list[Room]
    level: int


def plan_svg(building: Building, units: tuple[Unit, ...], title: str, language: Language) -> str:
    """An SVG drawing of the room graph: rooms, homes, ways and doors, storey by storey.

    Args:
        building: rooms with outlines in metres; a room without one is named below the plans.
        units: homes, drawn with a rim.
        title: what stands at the top, such as the name of the file.
        language: of everything but names.
    """
    plans = [Plan(name, rooms, k) for k, (name, rooms) in enumerate(by_storey(building))]
    frame = frame_around(building.rooms)
    columns = _columns([plan for plan in plans if _shaped(plan)], frame)
    drawn, width, height = _laid_out(building, units, plans, frame, columns, language)
    foot, foot_height = _foot(building, units, frame, width - 2 * _EDGE, language)
    total = height + foot_height + _EDGE
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{total:.0f}" '
            f'viewBox="0 0 {width:.0f} {total:.0f}">',
            tag("title", words(title)),
            f"<style>{CSS}</style>{HATCH}",
            tag("rect", class_="sheet", width=width, height=total),
            _heading(building, title, language),
            *drawn,
            tag("g", foot, transform=f"translate({_EDGE:.0f} {height:.1f})"),
            "</svg>\n",
        ]
    )


def _shaped(plan: Plan) -> list[Room]:
    return [room for room in plan.rooms if not room.outline.is_empty]


def _columns(plans: list[Plan], frame: Frame) -> int:
    """How many plans stand side by side, so that the sheet comes near to its shape."""

    def shape(columns: int) -> float:
        rows = -(-len(plans) // columns)
        return columns * frame.width / max(rows * frame.height, 1.0)

    counts = range(1, max(len(plans), 1) + 1)
    return min(counts, key=lambda count: (abs(shape(count) - _SHAPE), count))


def _laid_out(
    building: Building, units: tuple[Unit, ...], plans: list[Plan], frame: Frame, columns: int,
    language: Language,
) -> tuple[list[str], float, float]:  # fmt: skip
    """The plans in rows; with the width of the sheet and the height used so far."""
    wide, high = frame.width * frame.scale, frame.height * frame.scale + _HEAD
    shown = [plan for plan in plans if _shaped(plan)]
    drawn = []
    for number, plan in enumerate(shown):
        row, column = divmod(number, columns)
        x = _EDGE + column * (wide + _BETWEEN)
        y = _EDGE + _TITLE + row * (high + _BETWEEN)
        inside = _storey(plan, plans, building, units, frame, language)
        drawn.append(tag("g", inside, transform=f"translate({x:.1f} {y:.1f})"))
    rows = -(-len(shown) // columns)
    width = max(2 * _EDGE + columns * wide + (columns - 1) * _BETWEEN, _NARROWEST)
    return drawn, width, _EDGE + _TITLE + rows * (high + _BETWEEN)


def _storey(
    plan: Plan, plans: list[Plan], building: Building, units: tuple[Unit, ...], frame: Frame,
    language: Language,
) -> str:  # fmt: skip
    rooms = _shaped(plan)
    homes = {key: unit.name for unit in units for key in unit.rooms}
    elsewhere = {
        room.key: (room, other.level > plan.level)
        for other in plans for room in other.rooms if room.key not in {r.key for r in rooms}
    }  # fmt: skip
    ways = Ways(
        Storey({room.key: room for room in rooms}, elsewhere, frame), building.links, language
    )
    # large floors first: a room that lies over another stays visible
    by_size = sorted(rooms, key=lambda room: (-room.outline.area, room.key))
    drawing = [
        walls(rooms, frame),
        *(floor(room, frame, homes.get(room.key, ""), language) for room in by_size),
        *(home_rim(unit, rooms, frame) for unit in units),
        ways.gaps(),
        ways.lines(),
        *(label(room, frame, language) for room in by_size),
        ways.marks(),
        *(home_name(unit, rooms, frame, language) for unit in units),
    ]
    head = tag("text", words(_storey_line(plan, language)), class_="storey", x=0.0, y=16.0)
    return head + tag("g", *filter(None, drawing), transform=f"translate(0 {_HEAD:.0f})")


def _storey_line(plan: Plan, language: Language) -> str:
    return printable(plan.name, 60) or render(say("report.no-storey"), language)


def _heading(building: Building, title: str, language: Language) -> str:
    area = sum(room.area or 0.0 for room in building.rooms if room.walkable and not room.outdoor)
    counts = say(
        "plan.counts", rooms=len(building.rooms), doors=len(building.doors),
        area=round(area),
    )  # fmt: skip
    return tag("text", words(title), class_="title", x=_EDGE, y=_EDGE + 18) + tag(
        "text", words(render(counts, language)), class_="subtitle", x=_EDGE, y=_EDGE + 40
    )


def _foot(
    building: Building, units: tuple[Unit, ...], frame: Frame, width: float, language: Language
) -> tuple[str, float]:
    """Scale, legend, and the rooms that cannot be drawn; with their height."""
    signs, height = legend(building, units, width, language)
    scale = scale_bar(frame.scale, _bar(frame.width)) if frame.width else ""
    parts = [scale, tag("g", signs, transform="translate(0 52)")]
    height += 52
    bare = [room.label for room in building.rooms if room.outline.is_empty]
    if bare:
        named = ", ".join(printable(name, 40) for name in bare)
        note = render(say("plan.no-shape", rooms=printable(named, 240)), language)
        parts.append(tag("text", words(note), class_="note", x=0.0, y=height + 6))
        height += 24
    return "".join(parts), height


def _bar(width: float) -> int:
    """A round number of metres, about a fifth of a plan."""
    return next((metres for metres in (100, 50, 25, 10) if metres * 4 < width), 5)
