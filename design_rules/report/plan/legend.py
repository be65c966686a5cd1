"""What the colours and signs on the plans mean, and how long a metre is."""

from design_rules.language import Language, render, say
from design_rules.model.building import Building
from design_rules.model.units import Unit
from design_rules.report.plan import symbols
from design_rules.report.plan.style import NO_ZONE, PUZZLE, ZONES
from design_rules.report.plan.svg import tag, words
from design_rules.report.words import zone_word

_ROW = 24.0
_LETTER = 6.8


def legend(
    building: Building, units: tuple[Unit, ...], width: float, language: Language
) -> tuple[str, float]:
    """Signs that occur on the sheet, in rows; with the height of them all."""
    x = y = 0.0
    drawn: list[str] = []
    for sign, text in [*_zones(building, language), *_signs(building, units, language)]:
        wide = 30 + len(text) * _LETTER + 18
        if x and x + wide > width:
            x, y = 0.0, y + _ROW
        label = tag("text", words(text), x=30.0, y=4.0)
        drawn.append(tag("g", sign, label, transform=f"translate({x:.1f} {y:.1f})"))
        x += wide
    return tag("g", *drawn, class_="legend"), y + _ROW


def scale_bar(scale: float, metres: int) -> str:
    """A bar of black and white metres with their number."""
    step = metres / 5
    bars = [
        tag(
            "rect", class_="scale" if k % 2 == 0 else "unscale",
            x=k * step * scale, y=0.0, width=step * scale, height=6.0,
        )
        for k in range(5)
    ]  # fmt: skip
    marks = [tag("text", "0", x=0.0, y=20.0), tag("text", f"{metres} m", x=metres * scale, y=20.0)]
    return tag("g", *bars, *marks, class_="legend")


def _zones(building: Building, language: Language) -> list[tuple[str, str]]:
    present = {room.zone for room in building.rooms}
    colours = [(zone, colour) for zone, colour in ZONES.items() if zone in present]
    none = [(None, NO_ZONE)] if None in present else []
    return [(_swatch(colour), zone_word(zone, language)) for zone, colour in [*colours, *none]]


def _swatch(colour: str) -> str:
    return tag("rect", class_="swatch", x=2.0, y=-7.0, width=22.0, height=14.0, fill=colour)


def _signs(
    building: Building, units: tuple[Unit, ...], language: Language
) -> list[tuple[str, str]]:
    kinds = {link.kind for link in building.links}
    ends = {end.partition(":")[0] for link in building.links for end in link.ends}
    at = (13.0, 0.0)
    doubt = any(link.status == "contested" for link in building.links)
    puzzle = any(not room.use.known for room in building.rooms)
    signs = [
        (symbols.door(at), "door", "door" in kinds),
        (symbols.passage(at), "passage", bool(kinds & {"opening", "open-plan"})),
        (symbols.steps(at), "climb", bool(kinds & {"stair", "ramp", "lift"})),
        (symbols.outside((13.0, 4.0), (13.0, -20.0)), "outside", "outside" in ends),
        (symbols.unmodelled(at), "unmodelled", "unmodelled" in ends),
        (_line("way contested"), "contested", doubt),
        (_swatch(NO_ZONE) + _swatch(PUZZLE), "puzzle", puzzle),
        (_rim(), "rim", bool(units)),
    ]  # fmt: skip
    return [(sign, render(say(f"plan.{key}"), language)) for sign, key, there in signs if there]


def _line(style: str) -> str:
    return tag("polyline", class_=style, points="1,0 26,0")


def _rim() -> str:
    return tag("rect", class_="home", x=2.0, y=-7.0, width=22.0, height=14.0)
