"""Buildings small enough to write down in a test: rooms by use, doors as "Bed - Hall"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from shapely import box

from design_rules.check.base import House
from design_rules.check.bathrooms import Bathrooms
from design_rules.geometry.sections import EMPTY
from design_rules.graph import RoomGraph
from design_rules.graph.homes import find_units
from design_rules.language import say
from design_rules.model.answers import Answers
from design_rules.model.building import (
    GROUND,
    UNMODELLED,
    Building,
    Door,
    Doorway,
    Fixture,
    Link,
    LinkKind,
    Place,
    Room,
    StatedUnit,
    Status,
    Use,
)
from design_rules.model.survey import Frame, Gap, Portal
from design_rules.model.units import Unit

SIGN = re.compile(r" ([-=~/]\??) ")
_KINDS: dict[str, LinkKind] = {"-": "door", "=": "opening", "~": "open-plan", "/": "stair"}


def plan(
    rooms: dict[str, str | None],
    doors: Iterable[str],
    *,
    units: dict[str, list[str]] | None = None,
    fixtures: dict[str, list[str]] | None = None,
    residents: dict[str, int] | None = None,
    answers: Answers | None = None,
    overlaps: Iterable[tuple[str, str]] = (),
    damaged: bool = False,
    measured: bool = True,
    side: float = 3.0,
) -> House:
    """A house of square rooms in a row.

    Args:
        rooms: name -> use; None: nobody knows; "a|b": clues conflict.
        doors: "A - B" a door, "A = B" an opening, "A ~ B" an open side, "A / B" a stair;
            "outside" and "?" (unmodelled) are places; "A -? B" is a contested door.
        units: homes that the model states; left out, they are inferred.
        fixtures: room -> kinds that surely stand there; "A+B" -> between two rooms.
        residents: room -> how many live there.
        overlaps: pairs of rooms whose outlines overlap.
    """
    links = tuple(_link(text, number) for number, text in enumerate(doors))
    ends = {end for link in links for end in link.ends}
    gaps = [Gap("overlapping-rooms", keys=pair) for pair in overlaps]
    gaps += [Gap("lost-records")] if damaged else []
    building = Building(
        origin=(0.0, 0.0, 0.0),
        rooms=tuple(
            _room(name, use, number, side) for number, (name, use) in enumerate(rooms.items())
        ),
        doors=tuple(_door(link) for link in links if link.kind == "door"),
        links=links,
        places=tuple(_place(end) for end in sorted(ends - set(rooms))),
        fixtures=tuple(_fixtures(fixtures or {}, list(rooms), side)),
        stated_units=tuple(
            StatedUnit(name, name, frozenset(keys), say("understanding.stated-by-facts"))
            for name, keys in (units or {}).items()
        ),
        residents=tuple(sorted((residents or {}).items())),
        gaps=tuple(gaps),
        damaged=damaged,
        measured=measured,
    )
    graph = RoomGraph.of(building)
    return House(graph, find_units(graph), answers or Answers())


def home(house: House, name: str = "") -> Bathrooms:
    """The bathrooms of the home of that name, or of the only one."""
    units = [unit for unit in house.units if not name or unit.name == name]
    assert len(units) == 1, [unit.name for unit in house.units]
    return Bathrooms(house, units[0])


def unit_of(house: House, room: str) -> Unit:
    """The home that a room belongs to."""
    return next(unit for unit in house.units if room in unit.rooms)


def _room(name: str, use: str | None, number: int, side: float) -> Room:
    left = number * (side + 0.2)
    outline = box(left, 0, left + side, side)
    return Room(
        key=name,
        guid=name,
        name=name,
        long_name="",
        storey="1",
        storey_key="1",
        outline=outline,
        floor=0.0,
        ceiling=2.5,
        area=outline.area,
        use=_use(use),
    )


def _use(use: str | None) -> Use:
    if use is None:
        return Use()
    if "|" in use:
        return Use(use.split("|")[0], "conflicting", tuple(use.split("|")))
    return Use(use, "likely", (use,))


def _link(text: str, number: int) -> Link:
    a, sign, b = SIGN.split(text, maxsplit=1)
    status: Status = "contested" if "?" in sign else "certain"
    via = "" if sign[0] == "~" else f"door {number}: {text}"
    ends = tuple(_end(end, via) for end in (a, b))
    return Link(
        ends=(ends[0], ends[1]),
        kind=_KINDS[sign[0]],
        via=via,
        via_guid=via,
        name=via,
        status=status,
        sources=("test plan",),
        width=0.9,
    )


def _end(end: str, via: str) -> str:
    return UNMODELLED + via if end == "?" else end


def _place(end: str) -> Place:
    return Place(end, "outside" if end == GROUND else "unmodelled")


def _door(link: Link) -> Door:
    frame = Frame((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    portal = Portal(key=link.via, guid=link.via, ifc_class="IfcDoor", name=link.name, frame=frame)
    doorway = Doorway((0.0, 0.0), (0.0, 1.0), 0.9, 0.1, 0.0, 2.1)
    return Door(link.via, link.via, link.name, "1", portal, doorway)


def _fixtures(standing: dict[str, list[str]], rooms: list[str], side: float) -> Iterable[Fixture]:
    for where, kinds in standing.items():
        names = tuple(where.split("+"))
        left = rooms.index(names[0]) * (side + 0.2)
        for number, kind in enumerate(kinds):
            x = left + 0.1 + 0.5 * number
            yield Fixture(
                f"{kind} {number} in {where}",
                f"{kind} {number} in {where}",
                kind,
                kind,
                "sure",
                (x, 0.1, 0.4),
                box(x, 0.0, x + 0.4, 0.6),
                names,
            )


def without_shapes(house: House) -> House:
    """The same house, its rooms without outlines."""
    building = house.building
    rooms = tuple(replace(room, outline=EMPTY, area=None) for room in building.rooms)
    graph = RoomGraph.of(replace(building, rooms=rooms))
    return House(graph, house.units, house.answers)


def leaving_out(house: House, unit: str, *rooms: str) -> House:
    """The same house, rooms left out of a home that alone leads to them."""
    units = tuple(
        replace(each, doubtful=frozenset(rooms)) if each.name == unit else each
        for each in house.units
    )
    return House(house.graph, units, house.answers)
