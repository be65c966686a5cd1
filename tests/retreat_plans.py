"""Houses to flee in, in metres: a lounge within a ring of corridor, two homes, a quiet room."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from shapely import Point, box

from design_rules.check.base import House
from design_rules.geometry.sections import Region
from design_rules.graph import RoomGraph
from design_rules.graph.homes import find_units
from design_rules.language import say
from design_rules.model.answers import Answers, DoorAnswer, RoomAnswer
from design_rules.model.building import Door, Link, Place, Room, StatedUnit, Use
from design_rules.model.survey import Gap
from design_rules.understand.vocabulary import load_vocabulary
from tests.walking import small_plans

Shape = Region | tuple[float, float, float, float]
Rooms = Mapping[str, tuple[str | None, Shape]]

RING = box(-2, -2, 8, 7).difference(box(-0.1, -0.1, 6.1, 5.1))
LOUNGE = (0.0, 0.0, 6.0, 5.0)
BED_1, BED_2 = (0.0, 7.1, 4.0, 10.0), (0.0, -5.1, 4.0, -2.1)
QUIET = (8.1, 0.0, 11.0, 4.0)
ROOMS: Rooms = {
    "Lounge": ("common_living", LOUNGE), "Ring": ("corridor", RING),
    "Bed 1": ("bedroom", BED_1), "Bed 2": ("bedroom", BED_2), "Quiet": ("quiet_room", QUIET),
}  # fmt: skip
DOORS = (
    "Lounge - Ring @ -0.05 2.5", "Lounge - Ring @ 6.05 2.5", "Bed 1 - Ring @ 2 7.05",
    "Bed 2 - Ring @ 2 -2.05", "Quiet - Ring @ 8.05 2", "Ring - outside @ -2.05 0.5",
)  # fmt: skip
LOCKED = {"Quiet - Ring": DoorAnswer(lockable_from_inside=True)}
_LINE = re.compile(r"(.+) ([-=~/]\??) (.+) @ (\S+) (\S+)")
_KINDS = {"-": "door", "=": "opening", "~": "open-plan", "/": "stair"}


def ring(
    doors: Iterable[str] = DOORS,
    rooms: Rooms = ROOMS,
    *,
    without: Iterable[str] = (),
    said: Mapping[str, DoorAnswer] = LOCKED,
    of_rooms: Mapping[str, RoomAnswer] | None = None,
    homes: Mapping[str, list[str]] | None = None,
    width: float = 0.9,
    damaged: bool = False,
    measured: bool = True,
    lost_door: bool = False,
    fire_exits: Iterable[str] = (),
    keyless: Mapping[str, str] | None = None,
) -> House:
    """The house of this file, or one of other rooms and doors.

    Args:
        doors: "A - B @ x y" a door, "=" an opening, "~" an open side, "/" a stair, "-?" contested.
        rooms: name -> use and outline; "a|b": clues conflict.
        without: rooms to leave out, their doors with them.
        said: "A - B" -> what a facts file says of such doors.
        of_rooms: room -> what it says of the room.
        homes: name -> rooms; by default every room whose name begins with "Bed".
        width: of doors and openings.
        lost_door: whether a further door stands nowhere.
        fire_exits: "A - B" of doors with FireExit = true.
        keyless: "A - B" -> TP_Door.OpensWithoutKeyFrom of such doors.
    """
    gone = set(without)
    kept = {key: told for key, told in rooms.items() if key not in gone}
    ways = [_way(text, kept, width) for text in doors]
    ways = [(door, link) for door, link in ways if not gone & set(link.ends)]
    ways = [(_dressed(door, fire_exits, keyless or {}), link) for door, link in ways]
    stated = homes or {key[-1]: [key] for key in kept if key.startswith("Bed")}
    building = small_plans.building(_rooms(kept, stated), [w for w in ways if w[0] is not None])  # type: ignore[misc]
    links = [link for door, link in ways if door is None]
    ends = {end for link in (*building.links, *links) for end in link.ends} - set(kept)
    lost = [_nowhere()] if lost_door else []
    building = replace(
        building,
        links=(*building.links, *links),
        doors=(*building.doors, *lost),
        places=tuple(Place(end, _place(end)) for end in sorted(ends)),
        stated_units=tuple(
            StatedUnit(key, key, frozenset(own), say("understanding.stated-by-facts"))
            for key, own in stated.items()
        ),
        gaps=(Gap("lost-records"),) if damaged else (),
        damaged=damaged,
        measured=measured,
    )
    graph = RoomGraph.of(building)
    answers = Answers(
        doors={x.via_guid: a for x in building.links for t, a in said.items() if _is(x, t)},
        rooms=dict(of_rooms or {}),
    )
    return House(graph, find_units(graph), answers)


def _rooms(kept: Rooms, stated: Mapping[str, list[str]]) -> list[Room]:
    vocabulary = load_vocabulary()
    own = {key for keys in stated.values() for key in keys}
    found = []
    for key, (use, shape) in kept.items():
        told = Use()
        if use is not None:
            likely = "conflicting" if "|" in use else "likely"
            told = Use(use.split("|")[0], likely, tuple(use.split("|")))  # type: ignore[arg-type]
        zone = vocabulary.zone_of(told.name, in_unit=key in own) if told.known else None
        floor = 3.0 if key.endswith("above") else 0.0
        room = small_plans.room(key, shape, floor)
        found.append(replace(room, use=told, zone=zone, outdoor=use in ("garden", "courtyard")))
    return found


def _way(text: str, rooms: Rooms, width: float) -> tuple[Door | None, Link]:
    match = _LINE.fullmatch(text)
    assert match is not None, text
    a, sign, b, x, y = match.groups()
    at = (float(x), float(y))
    kind: Any = _KINDS[sign[0]]
    if kind == "door":
        normal = _normal(rooms.get(a) or rooms.get(b), at)
        door, link = small_plans.door(text, (a, b), at, normal, width)
    else:
        via = "" if kind == "open-plan" else text
        door, link = None, small_plans.link(kind, (a, b), via, at, 3.0 if not via else width)
    return door, replace(link, status="contested" if "?" in sign else "certain")


def _normal(told: tuple[str | None, Shape] | None, at: tuple[float, float]) -> tuple[float, float]:
    """Across the wall of a room on which a point lies."""
    if told is None:
        return (1.0, 0.0)
    shape = box(*told[1]) if isinstance(told[1], tuple) else told[1]
    beside = shape.buffer(0.15).contains(Point(at[0] + 0.2, at[1])) != shape.buffer(0.15).contains(
        Point(at[0] - 0.2, at[1])
    )
    return (1.0, 0.0) if beside else (0.0, 1.0)


def _dressed(
    door: Door | None, fire_exits: Iterable[str], keyless: Mapping[str, str]
) -> Door | None:
    if door is None:
        return None
    properties: dict[str, dict[str, Any]] = {}
    if any(door.key.startswith(text) for text in fire_exits):
        properties["Pset_DoorCommon"] = {"FireExit": True}
    for text, side in keyless.items():
        if door.key.startswith(text):
            properties["TP_Door"] = {"OpensWithoutKeyFrom": side}
    return replace(door, portal=replace(door.portal, properties=properties))


def _nowhere() -> Door:
    door, _ = small_plans.door("lost", ("?", "??"), (0.0, 0.0))
    return replace(door, doorway=None)


def _place(end: str) -> Any:
    return end.split(":")[0] if ":" in end else "outside"


def _is(link: Link, text: str) -> bool:
    return link.via_guid.startswith(text + " @")
