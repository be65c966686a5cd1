"""Parts of the understood building turned into evidence, with world coordinates."""

from collections.abc import Collection, Iterable
from math import isfinite

from design_rules.check.base import House
from design_rules.evidence import (
    CutShown,
    DoorShown,
    FieldShown,
    Point,
    RoomShown,
    RouteShown,
    WalkShown,
)
from design_rules.findings import Assumption, Subject
from design_rules.geometry.bodies import Point3
from design_rules.graph import Way
from design_rules.graph.trips import Route
from design_rules.graph.unknowns import Arc
from design_rules.language import Text, name, say
from design_rules.model.building import Door, Link, Room
from design_rules.model.units import Unit
from design_rules.walking import Field, Walk


def guid_of(house: House, key: str) -> str:
    """How the outside world calls a place: GlobalId of a room, id of any other place."""
    room = house.graph.room(key)
    return room.guid if room is not None else key


def label_of(house: House, key: str) -> str:
    """How a person calls a place."""
    room = house.graph.room(key)
    return room.label if room is not None else key.partition(":")[0]


def place_in_words(house: House, key: str) -> Text:
    """How a sentence calls a place: the label of a room, else what it is."""
    place = house.graph.place(key)
    if place is None or house.graph.room(key) is not None:
        return name(label_of(house, key))
    return say(f"checks.place-{place.kind}")


def room_shown(house: House, room: Room, fixtures: Iterable[str] = ()) -> RoomShown:
    """A room with its use and what stands in it."""
    return RoomShown(room.guid, room.label, room.use.name, tuple(sorted(fixtures)))


def door_shown(house: House, link: Link) -> DoorShown:
    """A door with both its sides."""
    a, b = link.ends
    return DoorShown(
        guid=link.via_guid,
        name=link.name or link.kind,
        joins=(guid_of(house, a), guid_of(house, b)),
        names=(label_of(house, a), label_of(house, b)),
        status=link.status,
        sources=link.sources,
    )


def route_shown(house: House, way: Way) -> RouteShown:
    """A way with the rooms and doors it takes."""
    return RouteShown(
        nodes=tuple(guid_of(house, key) for key in way.places),
        names=tuple(label_of(house, key) for key in way.places),
        doors=tuple(link.via_guid for link in way.links),
        points=tuple(in_world(house, link.point) for link in way.links),
    )


def trip_shown(house: House, route: Route) -> list[RouteShown]:
    """A trip with the rooms and doors it takes; pieces of one corridor are shown as one room."""
    keys, doors = [house.ways.room_of(route.start)], []
    for arc in route.arcs:
        key = house.ways.room_of(arc.end)
        if key != keys[-1]:
            keys.append(key)
            doors.append(arc.link)
    return [
        RouteShown(
            nodes=tuple(guid_of(house, key) for key in keys),
            names=tuple(label_of(house, key) for key in keys),
            doors=tuple(link.via_guid for link in doors),
            points=tuple(in_world(house, link.point) for link in doors),
        )
    ]


def walk_shown(house: House, walk: Walk) -> WalkShown:
    """A walk with its line, its rooms and its doors."""
    return WalkShown(
        nodes=tuple(guid_of(house, key) for key in walk.rooms),
        names=tuple(label_of(house, key) for key in walk.rooms),
        doors=tuple(link.via_guid for link in walk.links),
        length=round(walk.length, 2),
        lines=tuple(tuple(in_world(house, point) for point in leg.points) for leg in walk.legs),
    )


def field_shown(house: House, field: Field) -> FieldShown:
    """The distances from a coarse grid of points, for a map; points without a way left out."""
    floor = {key: room.floor for key in set(field.rooms) if (room := house.graph.room(key))}
    points = zip(field.rooms, field.points, field.nearest(), strict=True)
    kept = [(key, x, y, value) for key, (x, y), value in points if isfinite(value)]
    return FieldShown(
        guid=guid_of(house, next(iter(field.rooms), "")),
        points=tuple(
            in_world(house, (float(x), float(y), floor.get(key, 0.0))) for key, x, y, _ in kept
        ),
        values=tuple(round(float(value), 2) for *_, value in kept),
        unit="m",
    )


def cut_shown(house: House, choke: Iterable[str | Arc]) -> list[CutShown]:
    """What every way passes: rooms and doors, each once."""
    found: dict[CutShown, None] = {}
    for each in choke:
        if isinstance(each, str):
            key = house.ways.room_of(each)
            found[CutShown(guid_of(house, key), label_of(house, key), "room")] = None
        elif each.link.via:
            link = each.link
            found[CutShown(link.via_guid, link.name or link.kind, "door")] = None
    return list(found)


def in_world(house: House, point: Point3) -> Point:
    """A point in the file's own coordinates, to the millimetre."""
    x, y, z = house.building.origin
    return (round(point[0] + x, 3), round(point[1] + y, 3), round(point[2] + z, 3))


def unit_subject(house: House, unit: Unit) -> Subject:
    """A home as the subject of a finding."""
    rooms = [room for key in sorted(unit.rooms) if (room := house.graph.room(key)) is not None]
    storeys = dict.fromkeys(room.storey for room in rooms if room.storey)
    return Subject(
        "unit", unit.name, tuple(room.guid for room in rooms), ", ".join(sorted(storeys))
    )


def room_subject(room: Room) -> Subject:
    """A room as the subject of a finding."""
    return Subject("room", room.label, (room.guid,), room.storey)


def door_label(door: Door) -> str:
    """How a person calls a door."""
    return door.name or door.guid


def walking_assumed(house: House, rooms: Collection[str], *walks: Walk) -> tuple[Assumption, ...]:
    """What was assumed or left out where walking was measured: floors of rooms, lines walked."""
    floors = [house.walks.map.floor(key) for key in rooms]
    notes = [note for floor in floors if floor is not None for note in floor.notes]
    notes += [note for walk in walks for note in walk.notes]
    because = say("assumption.walking-because")
    found = [Assumption(note.guid, note.text, because) for note in dict.fromkeys(notes)]
    if not any(house.walks.is_furnished(key) for key in rooms):
        found.append(
            Assumption("", say("assumption.unfurnished"), say("assumption.unfurnished-because"))
        )
    return tuple(found)
