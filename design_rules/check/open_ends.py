"""Where a home may go on unseen: doors to parts without rooms, no way in, rooms nobody placed.

An unknown room is a question, not a run (semantics 0): what lies behind such an end may be a
bathroom of the home, or a hall with the bathroom behind it.
"""

from design_rules.check import missing
from design_rules.check.bathrooms import Bathrooms, is_bath, is_bedroom, may_be_bath
from design_rules.check.lost_doors import doors_without_place
from design_rules.graph.home_rooms import HALLS, STAIRS, is_one_of
from design_rules.model.building import Link, Room
from design_rules.verdict import Missing

_WALL = 0.65  # metres: rooms nearer than this may have a door between them that is not modelled
_LEVEL = 1.0  # metres: floors nearer than this are one


def where_a_bath_may_be(home: Bathrooms) -> list[Missing]:
    """What has to be known before a home surely has no bathroom but those it shows.

    First the open ends of the home itself, then the doors of bathrooms that belong to nobody.
    """
    ends = open_ends(home)
    stray = _stray_baths(home)
    if not ends:
        stray = [bath for bath in stray if _may_open_to(home, bath)]
    ask = [*ends, *(each for bath in stray for each in _ways_of(home, bath))]
    return list(dict.fromkeys(ask))


def where_a_bedroom_may_be(home: Bathrooms) -> list[Missing]:
    """What has to be known before a home surely has no bedrooms but those it shows.

    What lies behind a door inside the home may be one. So may a bedroom that the model lets
    hang on nothing: where nobody knows either how far her home goes, where she has none, or
    where only a wall is between.
    """
    gaps = _gaps(home)
    open_ = not home.unit.bedrooms or bool(gaps)
    inner = gaps if len(gaps) > 1 or _is_entered_elsewhere(home) else []
    ask = [missing.far_side(home.house, link) for link in inner]
    for room in _stray_bedrooms(home):
        if open_ or _may_open_to(home, room):
            ask += _ways_of(home, room)
    return list(dict.fromkeys(ask))


def open_ends(home: Bathrooms) -> list[Missing]:
    """Questions about each place where a home may go on although the model shows nothing."""
    house = home.house
    ask = [missing.far_side(house, link) for link in _gaps(home)]
    ask += [missing.use_of(room) for room in _unknown_beside(home)]
    ask += _ways_in(home)
    lost = doors_without_place(house)
    return ask + [missing.door_without_place(door.name, door.guid) for door in lost]


def _gaps(home: Bathrooms) -> list[Link]:
    """Links from a home to parts of the building that have no rooms."""
    graph = home.house.graph
    rim = graph.links_between({*home.unit.rooms, *home.unit.shared})
    return [link for link in rim if any(graph.is_unmodelled(end) for end in link.ends)]


def _is_entered_elsewhere(home: Bathrooms) -> bool:
    """Whether a way into a home is known: from a room, or from the open into a hall or stair."""
    graph = home.house.graph
    own = {*home.unit.rooms, *home.unit.shared}
    for link in graph.links_between(own):
        inner, outer = sorted(link.ends, key=lambda end: end not in own)
        room, beyond = graph.room(inner), graph.room(outer)
        if beyond is not None and not beyond.outdoor:
            return True
        if graph.is_outdoors(outer) and room is not None and is_one_of(room, HALLS | STAIRS):
            return True
    return False


def _unknown_beside(home: Bathrooms) -> list[Room]:
    """Rooms of unknown use that a home opens to and that belong to nobody."""
    graph, taken = home.house.graph, _taken(home)
    beside = {key for own in home.unit.rooms for key in graph.neighbours(own)} - taken
    found = [graph.room(key) for key in sorted(beside)]
    return [room for room in found if room is not None and may_be_bath(room)]


def _ways_in(home: Bathrooms) -> list[Missing]:
    """How one gets into a home, or into those of its rooms that nothing leads into."""
    graph = home.house.graph
    indoors = [room for room in home.rooms if not room.outdoor and room.walkable]
    parts = graph.clusters(room.key for room in home.rooms if room.walkable)
    lived_in = [part for part in parts if any(room.key in part for room in indoors)]
    shut = [part for part in lived_in if not graph.links_between(part)]
    if indoors and len(shut) == len(lived_in):
        return [missing.entrance_of(home.unit, indoors)]
    first = [next(room for room in indoors if room.key in part) for part in shut]
    return [missing.doors_of(room) for room in first]


def _stray_baths(home: Bathrooms) -> list[Room]:
    """Bathrooms of nobody that hang on a part without rooms, or on nothing at all."""
    taken = _taken(home)
    return [
        room
        for room in home.house.graph.rooms()
        if room.key not in taken and (is_bath(room) or may_be_bath(room)) and _hangs(home, room)
    ]


def _stray_bedrooms(home: Bathrooms) -> list[Room]:
    """Bedrooms of no other home with a bathroom that hang on such a part, or on nothing."""
    whole = {
        key
        for unit in home.house.units
        if unit.id == home.unit.id or Bathrooms(home.house, unit).certain
        for key in unit.rooms
    }
    return [
        room
        for room in home.house.graph.rooms()
        if room.key not in whole and is_bedroom(room) and _hangs(home, room)
    ]


def _taken(home: Bathrooms) -> set[str]:
    return {
        key for unit in home.house.units for key in (*unit.rooms, *unit.shared, *unit.doubtful)
    }


def _hangs(home: Bathrooms, room: Room) -> bool:
    """Whether no door of a room leads anywhere, or one of them nobody knows where."""
    graph = home.house.graph
    near = graph.neighbours(room.key)
    return not near or any(graph.is_unmodelled(end) for end in near)


def _may_open_to(home: Bathrooms, room: Room) -> bool:
    """Whether a room without any door lies at a home's walls, or has no shape to tell where."""
    if home.house.graph.links_of(room.key):
        return False
    if room.outline.is_empty:
        return True
    return any(
        own.outline.is_empty
        or (abs(own.floor - room.floor) < _LEVEL and own.outline.distance(room.outline) < _WALL)
        for own in home.indoors
    )


def _ways_of(home: Bathrooms, room: Room) -> list[Missing]:
    """The doors of a room that lead nobody knows where; how one gets in where it has none."""
    graph = home.house.graph
    gaps = [
        link
        for link in graph.links_of(room.key)
        if any(graph.is_unmodelled(end) for end in link.ends)
    ]
    if not gaps:
        return [missing.doors_of(room)]
    return [missing.far_side(home.house, link) for link in gaps]
