"""What to ask where a trip turns on something that the model leaves open."""

from collections.abc import Iterable
from dataclasses import replace

from design_rules.check import missing
from design_rules.check.base import House
from design_rules.check.evidence_of import label_of
from design_rules.graph.unknowns import Unknown
from design_rules.language import say
from design_rules.verdict import Missing


def questions(house: House, unknowns: Iterable[Unknown]) -> list[Missing]:
    """A question for each unknown: which rooms, whose door, or where it leads."""
    return [_question(house, unknown) for unknown in unknowns]


def _question(house: House, unknown: Unknown) -> Missing:
    a, b = (house.ways.room_of(end) for end in unknown.link.ends)
    link = replace(unknown.link, ends=(a, b))
    if unknown.kind == "open":
        return missing.enclosure_of(house, unknown.towards)
    if unknown.kind == "stranger" and link.kind == "opening":
        return missing.door_in(house, link)
    if unknown.kind not in ("permission", "stranger"):
        return missing.far_side(house, link)
    towards = house.ways.room_of(unknown.towards)
    names = [label_of(house, key) for key in (a if towards == b else b, towards)]
    fact = say(
        f"missing_ways.{unknown.kind}",
        door=link.name or link.via_guid or say(f"missing_ways.{link.kind}"),
        start=names[0],
        end=names[1],
    )
    return Missing(link.via_guid, fact, say("missing_ways.permission-remedy", guid=link.via_guid))


def lift_stops(house: House) -> list[Missing]:
    """Where lifts stop of which the model shows the room and nothing that leads up or down."""
    served = {end for link in house.building.links if link.kind == "lift" for end in link.ends}
    return [
        Missing(
            room.guid,
            say("missing_ways.lift-stops", room=room.label),
            say("missing_ways.lift-stops-remedy"),
        )
        for room in house.graph.rooms()
        if "lift" in (room.use.name, *room.use.candidates) and room.key not in served
    ]
