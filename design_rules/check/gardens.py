"""Gardens and courts as refuges: closed in, and left by more than one way (semantics 4.3)."""

from design_rules.check import missing
from design_rules.check.asked_of_ways import questions
from design_rules.check.base import House
from design_rules.graph.passages import Passages
from design_rules.graph.unknowns import Unknown
from design_rules.model.building import Room
from design_rules.roles import Passage, Role
from design_rules.verdict import Missing


def is_enclosed(house: House, room: Room) -> bool | None:
    """What a facts file says, or walls, fences and gates show; None where neither does."""
    answer = house.answers.rooms.get(room.guid)
    if answer is not None and answer.enclosed is not None:
        return answer.enclosed
    return True if room.enclosed and not _lets_outsiders_in(house, room) else None


def _lets_outsiders_in(house: House, room: Room) -> bool:
    """Whether somebody from outside may come in by a gate; the rooms of the house have doors."""
    passages = Passages(house.graph, house.units, house.answers)
    return any(
        link.kind != "door"
        or passages.permission(link, Role.OUTSIDER, towards=room.key).passage is not Passage.NO
        for link in house.graph.links_of(room.key)
        if any(
            house.graph.room(end) is None or house.graph.is_outdoors(end)
            for end in link.ends
            if end != room.key
        )
    )


def ways_on(house: House, key: str, *, hopeful: bool) -> set[str]:
    """The places to which every resident gets on from a garden or court.

    A locked gate and the door of one woman's home are a wall to the others; a shed without
    another door leads nowhere.

    Args:
        house: the house.
        key: the garden or court.
        hopeful: whether doubtful doors count too.
    """
    passages = Passages(house.graph, house.units, house.answers)
    kept = {Passage.YES, Passage.UNKNOWN} if hopeful else {Passage.YES}
    return {
        end
        for link in house.graph.links_of(key)
        if hopeful or link.status != "contested"
        for end in set(link.ends) - {key}
        if _leads_on(house, end, key)
        and passages.permission(link, Role.OTHER_RESIDENT, towards=end).passage in kept
    }


def _leads_on(house: House, key: str, before: str) -> bool:
    """Whether a place has another way than the one from where somebody comes."""
    return house.graph.room(key) is None or bool(set(house.graph.neighbours(key)) - {before})


def about_garden(house: House, room: Room) -> list[Missing]:
    """Whether it is closed in; where that is known, which doors lead her on from it."""
    if not is_enclosed(house, room) or not room.use.known:
        return [missing.enclosure_of(house, room.key)]
    sure = ways_on(house, room.key, hopeful=False)
    unsure = ways_on(house, room.key, hopeful=True) - sure
    unknowns = [
        Unknown(f"on {link.via} {end}", "permission", ("there", "not"), link, end)
        for link in house.graph.links_of(room.key)
        for end in sorted(unsure & set(link.ends))
    ]
    return questions(house, unknowns)
