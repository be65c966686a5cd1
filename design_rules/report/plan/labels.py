"""Names and uses of rooms, set as large as the room allows."""

from dataclasses import dataclass

import shapely
from shapely import LineString

from design_rules.geometry.sections import Region, pieces
from design_rules.language import Language
from design_rules.model.building import Room
from design_rules.report.plan.frame import Frame
from design_rules.report.plan.style import fill_of
from design_rules.report.plan.svg import Pixel, tag, words
from design_rules.report.printable import printable
from design_rules.report.words import use_word

_SIZES = (12.0, 11.0, 10.0, 9.0, 8.0, 7.0)
_WIDE = 0.66  # mean width of a bold letter, in ems, of the widest typeface asked for
_LEADING = 1.2
_CENTRAL = 0.6  # share of the largest circle that must fit around a centre
_LONGEST = 48  # letters of a name; the rest is in the tooltip


@dataclass(frozen=True, slots=True)
class Lines:
    """What is written in a room: lines of its name, lines of its use, and the size."""

    name: list[str]
    use: list[str]
    size: float

    @property
    def width(self) -> float:
        """Of the longest line, in pixels."""
        return max(len(line) for line in (*self.name, *self.use)) * self.size * _WIDE

    @property
    def height(self) -> float:
        """Of all lines, in pixels."""
        return (len(self.name) + len(self.use)) * self.size * _LEADING


def middle(region: Region) -> tuple[float, float]:
    """The centre of a room; in a bent one the place that lies farthest from its walls."""
    largest = max(pieces(region), key=lambda part: part.area)
    circle = shapely.maximum_inscribed_circle(largest, tolerance=0.05)
    centre = largest.centroid
    free = largest.exterior.distance(centre)
    if largest.contains(centre) and free > _CENTRAL * circle.length:
        return (centre.x, centre.y)
    x, y = circle.coords[0][:2]
    return (x, y)


def label(room: Room, frame: Frame, language: Language) -> str:
    """The label of a room: in its middle, on a patch of its floor colour."""
    x, y = frame.at(*middle(room.outline))
    lines = _fitting(room, frame, language)
    top = y - lines.height / 2
    patch = tag(
        "rect", class_="behind", x=x - lines.width / 2 - 3, y=top - 1, rx=3.0,
        width=lines.width + 6, height=lines.height + 3, fill=fill_of(room.zone),
    )  # fmt: skip
    return patch + tag("g", *_written(lines, (x, top)), class_="label", font_size=lines.size)


def _written(lines: Lines, start: Pixel) -> list[str]:
    rows = [("name", line) for line in lines.name] + [("use", line) for line in lines.use]
    step = lines.size * _LEADING
    return [
        tag("text", words(line), class_=kind, x=start[0], y=start[1] + step * (number + 0.8))
        for number, (kind, line) in enumerate(rows)
    ]


def _fitting(room: Room, frame: Frame, language: Language) -> Lines:
    """Name and use as large as they fit; in a tiny room the number alone."""
    name, use = _texts(room, language)
    width, height = _space(room.outline, frame)
    for size in _SIZES:
        longest = int(width / (size * _WIDE))
        lines = Lines(_wrapped(name, longest), _wrapped(use, longest), size)
        if lines.width <= width and lines.height <= height:
            return lines
    short = printable(room.name, 8) or name.split()[0][:8]
    return Lines([short], [], _SIZES[-1])


def _texts(room: Room, language: Language) -> tuple[str, str]:
    """What is written: the use only where the name does not say it already."""
    name = printable(room.label, _LONGEST)
    use = use_word(room.use.name if room.use.known else None, language)
    return name, "" if use.lower() in name.lower() else use


def _space(region: Region, frame: Frame) -> tuple[float, float]:
    """Pixels to the left and right, and above and below the middle, inside the walls."""
    x, y = middle(region)
    west, south, east, north = region.bounds
    across = _chord(region, LineString([(west - 1, y), (east + 1, y)]), x, 0)
    along = _chord(region, LineString([(x, south - 1), (x, north + 1)]), y, 1)
    return 2 * across * frame.scale - 6, 2 * along * frame.scale - 4


def _chord(region: Region, line: LineString, at: float, axis: int) -> float:
    """Half the length of the symmetric piece of a line around a point inside a region."""
    cut = region.intersection(line)
    for piece in getattr(cut, "geoms", [cut]):
        ends = sorted(point[axis] for point in piece.coords)
        if ends and ends[0] <= at <= ends[-1]:
            return float(min(at - ends[0], ends[-1] - at))
    return 0.0


def _wrapped(text: str, longest: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= longest:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines
