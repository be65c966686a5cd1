"""Answers of a facts file put in place of what the model says or leaves unsaid."""

from collections import defaultdict
from dataclasses import replace

from design_rules.geometry.sections import EMPTY
from design_rules.language import say
from design_rules.model.answers import Answers, DoorAnswer
from design_rules.model.building import Door, Fixture, Link, Room, StatedUnit
from design_rules.understand.floor_plans import Shaped


def answered_fixtures(
    found: tuple[Fixture, ...], said: Answers, rooms: tuple[Shaped, ...]
) -> tuple[Fixture, ...]:
    """Fixtures with those rooms' own replaced for which somebody said what stands there."""
    spoken = {
        item.element.key: item
        for item in rooms
        if (answer := said.rooms.get(item.element.guid)) and answer.fixtures is not None
    }
    kept = [fixture for fixture in found if not set(fixture.rooms) & set(spoken)]
    for key, item in sorted(spoken.items()):
        kinds = said.rooms[item.element.guid].fixtures or ()
        for number, kind in enumerate(kinds, 1):
            kept.append(_stated(item, kind, f"{key}/fixture-{number}"))
    return tuple(kept)


def _stated(item: Shaped, kind: str, key: str) -> Fixture:
    spot = item.solid.outline().representative_point()
    point = (0.0, 0.0, 0.0) if spot.is_empty else (spot.x, spot.y, item.solid.bottom)
    return Fixture(key, "", kind, kind, "sure", point, EMPTY, (item.element.key,))


def answered_links(
    links: tuple[Link, ...], doors: tuple[Door, ...], rooms: tuple[Room, ...], said: Answers
) -> tuple[Link, ...]:
    """Links with those doors' own replaced of which somebody said what they join."""
    keys = {room.guid: room.key for room in rooms}
    spoken = {
        door.key: said.doors[door.guid] for door in doors if _joins(said.doors.get(door.guid))
    }
    kept = [link for link in links if link.via not in spoken]
    for door in doors:
        answer = spoken.get(door.key)
        if answer is None or answer.joins is None:
            continue
        ends = tuple(keys.get(end, end) for end in answer.joins)
        if ends[0] != ends[1]:
            kept.append(_stated_link(door, (ends[0], ends[1]), links))
    return tuple(sorted(kept, key=lambda link: (link.via, link.kind, link.ends)))


def _joins(answer: DoorAnswer | None) -> bool:
    return answer is not None and answer.joins is not None


def _stated_link(door: Door, ends: tuple[str, str], links: tuple[Link, ...]) -> Link:
    known = next((link for link in links if link.via == door.key), None)
    if known is not None:
        return replace(known, ends=ends, status="certain", sources=("facts",))
    return Link(
        ends=ends, kind="door", via=door.key, via_guid=door.guid, name=door.name,
        status="certain", sources=("facts",),
    )  # fmt: skip


def answered_residents(rooms: tuple[Room, ...], said: Answers) -> tuple[tuple[str, int], ...]:
    """How many people live in a room (at least one), where a facts file or the model says so.

    A room in which nobody lives says nothing: exporters write 0 where nobody filled it in.
    """
    found: dict[str, int] = {}
    for room in rooms:
        answer = said.rooms.get(room.guid)
        stated = (
            room.space.property(
                "TP_Space.Residents", "Pset_SpaceOccupancyRequirements.OccupancyNumber"
            )
            if room.space is not None
            else None
        )
        if answer is not None and answer.residents is not None:
            found[room.key] = answer.residents
        elif isinstance(stated, int | float) and not isinstance(stated, bool) and stated >= 1:
            found[room.key] = round(stated)
    return tuple(sorted(found.items()))


def stated_by_answers(rooms: tuple[Room, ...], said: Answers) -> list[StatedUnit]:
    """Homes as a facts file states them."""
    members: dict[str, set[str]] = defaultdict(set)
    for room in rooms:
        answer = said.rooms.get(room.guid)
        if answer is not None and answer.unit is not None:
            members[answer.unit].add(room.key)
    because = say("understanding.stated-by-facts")
    return [
        StatedUnit(f"unit:{min(keys)}", name, frozenset(keys), because)
        for name, keys in sorted(members.items())
    ]
