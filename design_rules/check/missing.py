"""What to ask when the model does not say: the fact, and how to enter it.

One function per question, so that two rules that need the same fact ask for it in the same words.
"""

from collections.abc import Iterable

from design_rules.check.base import House
from design_rules.check.evidence_of import guid_of, label_of, place_in_words
from design_rules.check.possible_doors import may_be_no_way
from design_rules.language import Text, name, say
from design_rules.model.building import Fixture, Link, Room
from design_rules.model.units import Unit
from design_rules.verdict import Missing


def far_side(house: House, link: Link) -> Missing:
    """Q2: what lies on the other side of this door, and may one pass there at all?"""
    sides = [room for end in link.ends if (room := house.graph.room(end)) is not None]
    if link.kind == "open-plan" and len(sides) == 2:
        return wall_between(sides[0], sides[1])
    if may_be_no_way(house, link):
        return passable(house, link)
    door = link.name or link.via_guid or link.kind
    ends = [label_of(house, end) for end in link.ends]
    if link.status == "contested":
        fact = say("missing.contested-door", door=door, guid=link.via_guid)
    else:
        fact = say("missing.far-side", door=door, guid=link.via_guid, room=ends[0])
    return Missing(link.via_guid, fact, say("missing.far-side-remedy", guid=link.via_guid))


def doors_of(room: Room) -> Missing:
    """Q2: how does one get into this room?"""
    fact = say("missing.no-door", room=room.label)
    return Missing(room.guid, fact, say("missing.no-door-remedy"))


def stair_to(room: Room, other: Room) -> Missing:
    """Q2: how does one get from one part of the home to the other?"""
    fact = say("missing.stair", room=room.label, other=other.label)
    return Missing(room.guid, fact, say("missing.stair-remedy"))


def outline_of(room: Room, other: Room) -> Missing:
    """Two rooms that claim the same floor: whose is it?"""
    fact = say("missing.overlap", room=room.label, other=other.label)
    return Missing(room.guid, fact, say("missing.overlap-remedy"))


def wall_between(room: Room, other: Room) -> Missing:
    """What stands between two rooms where the model shows no wall."""
    fact = say("missing.wall", room=room.label, other=other.label)
    return Missing(room.guid, fact, say("missing.wall-remedy"))


def use_of(room: Room) -> Missing:
    """Q4: what is this room used for?"""
    fact = say("missing.use", room=room.label)
    return Missing(room.guid, fact, say("missing.use-remedy", guid=room.guid))


def fixture_in(rooms: list[Room], kind: str) -> Missing:
    """Q3: does such a fixture stand in any of these rooms (at least one)?"""
    fact = say("missing.fixture", kind=say(f"fixtures.{kind}"), rooms=_or(rooms))
    return Missing(rooms[0].guid, fact, say("missing.fixture-remedy", guid=_guids(rooms)))


def place_in(room: Room, kind: str) -> Missing:
    """Q3: where in the room does it stand? For what is there by a facts file, or has no shape."""
    fact = say("missing.fixture-place", kind=say(f"fixtures.{kind}"), room=room.label)
    return Missing(room.guid, fact, say("missing.fixture-place-remedy"))


def identity_of(house: House, fixture: Fixture) -> Missing:
    """Q3: what is this terminal, or in which room does it stand?"""
    kind = say(f"fixtures.{fixture.kind}")
    rooms = [room for key in fixture.rooms if (room := house.graph.room(key)) is not None]
    what = say("missing.thing-named", name=fixture.name, kind=kind) if fixture.name else kind
    if len(rooms) != 1:
        where = say("missing.no-room") if not rooms else _or(rooms)
        fact = say("missing.fixture-room", what=what, where=where)
        return Missing(fixture.guid, fact, say("missing.fixture-room-remedy", guid=fixture.guid))
    where = say("missing.in-room", room=rooms[0].label, storey=rooms[0].storey)
    where = where if rooms[0].storey else name(rooms[0].label)
    fact = say("missing.fixture-kind", what=what, where=where)
    return Missing(fixture.guid, fact, say("missing.fixture-kind-remedy", guid=fixture.guid))


def residents_of(house: House, unit: Unit) -> Missing:
    """How many people live in this home? Asked of those of its bedrooms that do not say."""
    told = {key for key, count in house.building.residents if count >= 0}
    asleep = [room for key in unit.bedrooms if (room := house.graph.room(key)) is not None]
    rooms = [room for room in house.graph.rooms() if room.key in unit.rooms]
    silent = [room for room in asleep if room.key not in told] or asleep or rooms
    count = len(unit.bedrooms)
    fact = say("missing.residents", unit=unit.name, count=count, rooms=_and(silent))
    return Missing(silent[0].guid, fact, say("missing.residents-remedy", guid=_guids(silent)))


def closed_room(unit: Unit, guid: str) -> Missing:
    """Q8: is the bathroom in this one-space home a closed room?"""
    return Missing(guid, say("missing.closed", unit=unit.name), say("missing.closed-remedy"))


def homes_of(rooms: list[Room]) -> list[Missing]:
    """Q1 and Q4: are these rooms somebody's home? One question a room."""
    remedy = "missing.homes-remedy"
    return [
        Missing(room.guid, say("missing.homes", room=room.label), say(remedy, guid=room.guid))
        for room in rooms
    ]


def one_home(unit: Unit, rooms: list[Room]) -> Missing:
    """Q1: are these rooms, which only the common part joins, one home?"""
    fact = say("missing.one-home", unit=unit.name, rooms=_and(rooms))
    return Missing(rooms[0].guid, fact, say("missing.one-home-remedy", guid=_guids(rooms)))


def membership_of(unit: Unit, rooms: list[Room]) -> list[Missing]:
    """Q1: rooms that what states a home leaves out, and that only it leads to: are they hers?"""
    return [
        Missing(
            room.guid,
            say("missing.membership", unit=unit.name, room=room.label),
            say("missing.membership-remedy", unit=unit.name, guid=room.guid),
        )
        for room in rooms
    ]


def entrance_of(unit: Unit, rooms: list[Room]) -> Missing:
    """Q2: how does one get into this home?"""
    fact = say("missing.entrance", unit=unit.name)
    return Missing(rooms[0].guid, fact, say("missing.entrance-remedy"))


def door_in(house: House, link: Link) -> Missing:
    """Q2: is there a door where the model shows an opening or an open side?"""
    a, b = (place_in_words(house, end) for end in link.ends)
    room = next((room for end in link.ends if (room := house.graph.room(end))), None)
    guid = link.via_guid or (room.guid if room is not None else "")
    phrase = "missing.door-in" if house.building.doors else "missing.doors-at-all"
    return Missing(guid, say("missing.whether-door", a=a, b=b), say(f"{phrase}-remedy"))


def passable(house: House, link: Link) -> Missing:
    """Q2: can one walk through what fills this floor-high opening?"""
    a, b = (place_in_words(house, end) for end in link.ends)
    fact = say("missing.passable", what=link.name or link.via_guid, a=a, b=b)
    return Missing(link.via_guid, fact, say("missing.passable-remedy"))


def lost_records() -> Missing:
    """Records of the file that could not be read: what did they hold?"""
    return Missing("", say("missing.lost"), say("missing.lost-remedy"))


def door_without_place(name: str, guid: str) -> Missing:
    """A door of which nobody knows where it stands."""
    fact = say("missing.door-place", door=name or guid)
    return Missing(guid, fact, say("missing.door-place-remedy", guid=guid))


def length_unit() -> Missing:
    """A file that does not say how long its unit is."""
    return Missing("", say("missing.length-unit"), say("missing.length-unit-remedy"))


def measure_of(guid: str, name: str, what: str) -> Missing:
    """A size that the model does not give; `what` is a phrase key in missing.yaml."""
    return Missing(
        guid, say(f"missing.{what}", name=name), say(f"missing.{what}-remedy", guid=guid)
    )


def _or(rooms: list[Room]) -> Text:
    """Labels of rooms joined by "or"; the same room named once."""
    labels = list(dict.fromkeys(room.label for room in rooms))
    return _joined([name(label) for label in labels], "missing.or")


def _and(rooms: list[Room]) -> tuple[Text, ...]:
    return tuple(name(label) for label in dict.fromkeys(room.label for room in rooms))


def _guids(rooms: list[Room]) -> Text:
    return _joined([say("missing.quoted", guid=room.guid) for room in rooms], "missing.next")


def _joined(parts: list[Text], last: str) -> Text:
    """Parts with commas between them, the last two joined by a phrase of `a` and `b`."""
    *most, end = parts
    if not most:
        return end
    start = most[0]
    for part in most[1:]:
        start = say("missing.next", a=start, b=part)
    return say(last, a=start, b=end)


def open_side(house: House, a: str, b: str) -> Missing:
    """Are two rooms open to each other, or does something stand between them?"""
    names = [label_of(house, house.ways.room_of(key)) for key in (a, b)]
    guid = guid_of(house, house.ways.room_of(a))
    fact = say("missing_ways.open-side", a=names[0], b=names[1])
    return Missing(guid, fact, say("missing_ways.open-side-remedy"))


def way_to(start: str, guid: str, goals: Iterable[Room]) -> Missing:
    """How one gets from one place to any of some rooms: the model shows no way."""
    rooms = tuple(name(room.label) for room in goals)
    fact = say("missing_ways.way", start=start, rooms=rooms)
    return Missing(guid, fact, say("missing_ways.way-remedy"))


def sound_rating(guid: str, what: str, room: Room, other: Room) -> Missing:
    """Q6: how much sound does this wall, slab or door hold back, as Rw or R'w?"""
    fact = say("missing_ways.sound", what=what, room=room.label, other=other.label)
    return Missing(guid or room.guid, fact, say("missing_ways.sound-remedy"))


def way_to_goal(start: str, guid: str, goal: str) -> Missing:
    """How one gets from one place to a kind of goal (`checks.goal-...`): no way is modelled."""
    fact = say("missing_ways.way", start=start, rooms=say(f"checks.goal-{goal}"))
    return Missing(guid, fact, say("missing_ways.way-remedy"))


def impact_sound(guid: str, room: Room, below: Room) -> Missing:
    """Q6: how much impact sound does this slab pass on, as L'n,w?"""
    fact = say("missing_ways.impact", room=room.label, below=below.label)
    return Missing(guid, fact, say("missing_ways.impact-remedy"))


def enclosure_of(house: House, key: str) -> Missing:
    """Q9: is this outdoor room closed in, so that nobody gets in from outside?"""
    guid = guid_of(house, key)
    fact = say("missing_ways.enclosed", room=label_of(house, key))
    return Missing(guid, fact, say("missing_ways.enclosed-remedy", guid=guid))


def main_entrance(rooms: Iterable[Room]) -> Missing:
    """Q7: which of these is the visitors' entrance?"""
    names = tuple(name(room.label) for room in rooms)
    fact = say("missing_ways.main-entrance", rooms=names)
    return Missing("", fact, say("missing_ways.main-entrance-remedy"))


def way_in() -> Missing:
    """How anybody comes in: no way in is modelled."""
    return Missing("", say("missing_ways.way-in"), say("missing_ways.way-in-remedy"))
