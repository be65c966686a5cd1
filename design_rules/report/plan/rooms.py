"""Walls, floors and homes of one storey."""

import shapely

from design_rules.geometry.sections import Region, region
from design_rules.language import Language, decimal, render, say
from design_rules.model.building import Room
from design_rules.model.units import Unit
from design_rules.report.plan.frame import Frame
from design_rules.report.plan.style import PUZZLE, fill_of
from design_rules.report.plan.svg import path, tag, words
from design_rules.report.printable import printable
from design_rules.report.words import home_word, use_word, zone_word

_WALL = 0.25  # metres: how thick an outer wall is drawn
_CLOSED = 0.35  # half the widest gap between two rooms that is drawn as wall
_RIM = 0.1  # metres between the rooms of a home and the line around it
_OPEN = ("roof", "outside_region", "parking")


def walls(rooms: list[Room], frame: Frame) -> str:
    """What lies between and around the rooms indoors, as cut walls."""
    indoors = [room.outline for room in rooms if _has_walls(room)]
    if not indoors:
        return ""
    wide = _grown(region(shapely.union_all(indoors)), _CLOSED)
    solid = _grown(wide, _WALL - _CLOSED)
    return tag("path", class_="wall", fill_rule="evenodd", d=path(frame.rings(solid)))


def _has_walls(room: Room) -> bool:
    return room.walkable and not room.outdoor and room.use.name not in _OPEN


def floor(room: Room, frame: Frame, home: str, language: Language) -> str:
    """The floor of a room in the colour of its zone; what is known of it as a tooltip."""
    outline = path(frame.rings(room.outline))
    shape = tag(
        "path", tag("title", words(_tooltip(room, home, language))), class_="floor",
        fill=fill_of(room.zone), fill_rule="evenodd", d=outline,
    )  # fmt: skip
    if room.use.known:
        return shape
    return shape + tag("path", class_="puzzle", fill=PUZZLE, fill_rule="evenodd", d=outline)


def home_rim(unit: Unit, rooms: list[Room], frame: Frame) -> str:
    """A line around the rooms of a home."""
    own = [room.outline for room in rooms if room.key in unit.rooms]
    if not own:
        return ""
    rim = _grown(_grown(region(shapely.union_all(own)), _CLOSED), _RIM - _CLOSED)
    return tag("path", class_="home", d=path(frame.rings(rim)))


def home_name(unit: Unit, rooms: list[Room], frame: Frame, language: Language) -> str:
    """The name of a home, on the north-west corner of its rim."""
    own = [room for room in rooms if room.key in unit.rooms]
    if not own:
        return ""
    text = printable(home_word(unit.name, language), 30)
    x, y = _corner([room.outline for room in own], frame)
    width = len(text) * 7.4 + 8
    return tag("rect", class_="home-tag", x=x, y=y - 15, width=width, height=15.0, rx=2.0) + tag(
        "text", words(text), class_="home-name", x=x + 4, y=y - 4
    )


def _corner(outlines: list[Region], frame: Frame) -> tuple[float, float]:
    """The northernmost corner of some rooms, of several the western one."""
    corners = [point for shape in outlines for ring in frame.rings(shape) for point in ring]
    x, y = min(corners, key=lambda corner: (round(corner[1]), corner[0]))
    return x - _RIM * frame.scale, y - _RIM * frame.scale


def _grown(shape: Region, distance: float) -> Region:
    return region(shape.buffer(distance, join_style="mitre", mitre_limit=2.5))


def _tooltip(room: Room, home: str, language: Language) -> str:
    facts = [room.label, use_word(room.use.name, language)]
    facts.append(render(say(f"report.certainty-{room.use.certainty}"), language))
    if room.area is not None:
        facts.append(f"{decimal(room.area, language, 1)} m²")
    facts.append(zone_word(room.zone, language))
    return " · ".join(dict.fromkeys([*facts, *filter(None, [home])]))
