"""Ways between rooms of one storey, and out of it: lines, doors, marks of what lies beyond."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot

from shapely import Point
from shapely.ops import nearest_points

from design_rules.geometry.sections import Region, region
from design_rules.language import Language, render, say
from design_rules.model.building import Link, Room
from design_rules.report.plan import symbols
from design_rules.report.plan.frame import Frame
from design_rules.report.plan.labels import middle
from design_rules.report.plan.svg import Pixel, path, tag, words
from design_rules.report.words import place_word

_BEYOND = 0.95  # metres from a door to the mark of what lies behind it
_CLEAR = 0.8  # metres between the sign of a stair and the name of its room
_DOOR = 0.9  # metres: width drawn for an opening that states none
_OPEN = ("opening", "open-plan")
_CLIMBS = ("stair", "ramp", "lift")

Metre = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Storey:
    """The rooms of a storey that have a shape, and where the others lie."""

    rooms: dict[str, Room]
    elsewhere: dict[str, tuple[Room, bool]]  # with whether it lies above
    frame: Frame


class Ways:
    """Draws the links of a storey."""

    def __init__(self, storey: Storey, links: Iterable[Link], language: Language) -> None:
        self._storey, self._frame, self._language = storey, storey.frame, language
        self._links = self._once([link for link in links if set(link.ends) & set(storey.rooms)])

    def gaps(self) -> str:
        """Holes in the walls at doors and passages."""
        holes = (self._gap(link) for link in self._links if link.kind in ("door", "opening"))
        return "".join(dict.fromkeys(hole for hole in holes if hole))

    def lines(self) -> str:
        """A line for each way, from room to door to room."""
        return "".join(self._line(link) for link in self._links)

    def marks(self) -> str:
        """Doors, passages and stairs, and what lies outside; each once."""
        drawn: dict[str, None] = {}
        for link in self._links:
            drawn.update(dict.fromkeys(self._marks(link)))
        return "".join(drawn)

    def _once(self, links: list[Link]) -> list[Link]:
        """Of a stair and the open side above it, which lead the same way, the stair alone."""
        climbs = {frozenset(link.ends) for link in links if link.kind in _CLIMBS}
        return [
            link
            for link in links
            if link.kind != "open-plan" or frozenset(link.ends) not in climbs
        ]

    # --- where things are --------------------------------------------------------------------
    def _here(self, link: Link) -> list[Room]:
        return [self._storey.rooms[end] for end in link.ends if end in self._storey.rooms]

    def _spot(self, link: Link) -> Metre | None:
        """Where a link passes; None where the model does not place it."""
        return (link.point[0], link.point[1]) if any(link.point) else None

    def _beyond(self, link: Link, room: Room) -> Metre:
        """A place outside the door of a room."""
        spot = self._spot(link) or middle(room.outline)
        near = _nearest(room.outline, spot)
        ahead = (spot[0] - near[0], spot[1] - near[1])
        if hypot(*ahead) < 0.01:
            inside = middle(room.outline)
            ahead = (spot[0] - inside[0], spot[1] - inside[1])
        length = hypot(*ahead) or 1.0
        return (spot[0] + ahead[0] / length * _BEYOND, spot[1] + ahead[1] / length * _BEYOND)

    def _landing(self, link: Link, room: Room) -> Metre:
        """Where a stair is drawn in a room: near where it starts, clear of the room's name."""
        x, y = middle(room.outline)
        inner = region(room.outline.buffer(-_CLEAR / 2))
        spot = _nearest(inner, self._spot(link) or (x, y))
        if abs(spot[0] - x) >= 3 * _CLEAR or abs(spot[1] - y) >= _CLEAR:
            return spot
        _, south, _, north = room.outline.bounds
        if north - south >= 2.8 * _CLEAR:
            return _nearest(inner, (x, y + (_CLEAR if spot[1] >= y else -_CLEAR)))
        return _nearest(inner, (x + (3 if spot[0] >= x else -3) * _CLEAR, y))

    # --- what is drawn -----------------------------------------------------------------------
    def _line(self, link: Link) -> str:
        rooms = self._here(link)
        stops: list[Metre] = [middle(rooms[0].outline)]
        if len(rooms) == 1 and not self._leads_out(link):
            stops.append(self._landing(link, rooms[0]))
        else:
            stops += [spot for spot in [self._spot(link)] if spot is not None]
            stops.append(
                middle(rooms[1].outline) if len(rooms) == 2 else self._beyond(link, rooms[0])
            )
        style = "way contested" if link.status == "contested" else "way"
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in self._pixels(stops))
        return tag("polyline", tag("title", words(self._title(link))), class_=style, points=points)

    def _marks(self, link: Link) -> list[str]:
        rooms = self._here(link)
        if len(rooms) == 1 and not self._leads_out(link):
            return [self._climb(link, rooms[0])]
        marks = []
        spot = self._spot(link)
        if spot is not None:
            marks.append(self._mark(link, self._frame.at(*spot)))
        if len(rooms) == 1:
            marks.append(self._outside(link, rooms[0]))
        return marks

    def _mark(self, link: Link, at: Pixel) -> str:
        contested = link.status == "contested"
        if link.kind in _OPEN:
            return symbols.passage(at, contested)
        if link.kind == "door":
            return symbols.door(at, contested)
        return symbols.steps(at)

    def _outside(self, link: Link, room: Room) -> str:
        here = self._frame.at(*self._beyond(link, room))
        if any(end.startswith("unmodelled") for end in link.ends):
            return symbols.unmodelled(here)
        door = self._frame.at(*(self._spot(link) or middle(room.outline)))
        return symbols.outside(here, door)

    def _climb(self, link: Link, room: Room) -> str:
        at = self._frame.at(*self._landing(link, room))
        other = next(end for end in link.ends if end != room.key)
        if other not in self._storey.elsewhere:
            return self._mark(link, at)
        there, above = self._storey.elsewhere[other]
        upright = at[1] <= self._frame.at(*middle(room.outline))[1]
        return self._mark(link, at) + symbols.leads(
            at, there.storey or there.label, above, upright
        )

    def _gap(self, link: Link) -> str:
        spot, rooms = self._spot(link), self._here(link)
        if spot is None:
            return ""
        a = _nearest(rooms[0].outline, spot)
        b = (2 * spot[0] - a[0], 2 * spot[1] - a[1])
        if len(rooms) == 2:
            b = _nearest(rooms[1].outline, spot)
        depth = hypot(b[0] - a[0], b[1] - a[1])
        if not 0.01 < depth < 1.5:
            return ""
        along = ((b[0] - a[0]) / depth, (b[1] - a[1]) / depth)
        half = (link.width or _DOOR) / 2
        across = (-along[1] * half, along[0] * half)
        ring = [
            (a[0] + across[0], a[1] + across[1]), (b[0] + across[0], b[1] + across[1]),
            (b[0] - across[0], b[1] - across[1]), (a[0] - across[0], a[1] - across[1]),
        ]  # fmt: skip
        return tag("path", class_="hole", d=path([self._pixels(ring)]))

    def _leads_out(self, link: Link) -> bool:
        """Whether a link leads to a place that is no room."""
        rooms = {*self._storey.rooms, *self._storey.elsewhere}
        return any(end not in rooms for end in link.ends)

    def _pixels(self, points: Iterable[Metre]) -> list[Pixel]:
        return [self._frame.at(x, y) for x, y in points]

    def _title(self, link: Link) -> str:
        rooms = {**self._storey.rooms, **{k: r for k, (r, _) in self._storey.elsewhere.items()}}
        names = [
            place_word(end, rooms[end].label if end in rooms else "", self._language)
            for end in link.ends
        ]
        kind = render(say(f"plan.{link.kind}"), self._language)
        details = [kind, link.name]
        if link.status == "contested":
            details.append(render(say("report.contested"), self._language))
        return " · ".join([" | ".join(names), *filter(None, details)])


def _nearest(shape: Region, to: Metre) -> Metre:
    if shape.is_empty:
        return to
    point, _ = nearest_points(shape, Point(to))
    return (point.x, point.y)
