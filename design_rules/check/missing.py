"""What to ask when the model does not say: the fact, and how to enter it.

One function per question, so that two rules that need the same fact ask for it in the same words.
"""

from design_rules.check.base import House
from design_rules.check.evidence_of import label_of
from design_rules.language import say
from design_rules.model.building import Fixture, Link, Room
from design_rules.model.units import Unit
from design_rules.verdict import Missing


def far_side(house: House, link: Link) -> Missing:
    """Q2: what lies on the other side of this door?"""
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
    """Q3: does such a fixture stand in these rooms?"""
    names = ", ".join(room.label for room in rooms)
    guid = rooms[0].guid if rooms else ""
    fact = say("missing.fixture", kind=say(f"fixtures.{kind}"), rooms=names)
    return Missing(guid, fact, say("missing.fixture-remedy", guid=guid))


def identity_of(fixture: Fixture) -> Missing:
    """Q3: what is this terminal?"""
    fact = say("missing.fixture-kind", name=fixture.name or fixture.guid)
    return Missing(fixture.guid, fact, say("missing.fixture-kind-remedy"))


def residents_of(unit: Unit, guid: str) -> Missing:
    """How many people live in this home?"""
    fact = say("missing.residents", unit=unit.name, count=len(unit.bedrooms))
    return Missing(guid, fact, say("missing.residents-remedy", guid=guid))


def closed_room(unit: Unit, guid: str) -> Missing:
    """Q8: is the bathroom in this one-space home a closed room?"""
    return Missing(guid, say("missing.closed", unit=unit.name), say("missing.closed-remedy"))


def homes_of(rooms: list[Room]) -> Missing:
    """Q1 and Q4: are these rooms somebody's home?"""
    names = ", ".join(room.label for room in rooms[:12]) + (" ..." if len(rooms) > 12 else "")
    fact = say("missing.homes", rooms=names, count=len(rooms))
    return Missing(rooms[0].guid if rooms else "", fact, say("missing.homes-remedy"))


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
