"""Stair and lift rooms that lie above one another without a stair or lift in the model.

That one climbs there is told by their names alone, so such a link stays contested.
"""

from design_rules.model.building import Link, LinkKind, Room

_OVERLAP = 0.5  # share of the smaller outline
_APART = 0.8  # metres between the ceiling of the lower and the floor of the upper
_KINDS: dict[str, LinkKind] = {"stair": "stair", "lift": "lift"}


def stacked_links(rooms: tuple[Room, ...], links: tuple[Link, ...]) -> tuple[Link, ...]:
    """Contested links between stair rooms, and between lift rooms, that nothing else joins."""
    joined = {frozenset(link.ends) for link in links}
    climbing = [room for room in rooms if room.use.name in _KINDS and not room.outline.is_empty]
    climbing.sort(key=lambda room: (room.floor, room.key))
    found = []
    for number, lower in enumerate(climbing):
        for upper in climbing[number + 1 :]:
            pair = frozenset((lower.key, upper.key))
            if pair not in joined and _above(lower, upper):
                found.append(_link(lower, upper))
    return tuple(found)


def _above(lower: Room, upper: Room) -> bool:
    if lower.use.name != upper.use.name or not -0.3 <= upper.floor - lower.ceiling <= _APART:
        return False
    common = lower.outline.intersection(upper.outline).area
    return bool(common >= _OVERLAP * min(lower.outline.area, upper.outline.area))


def _link(lower: Room, upper: Room) -> Link:
    spot = lower.outline.intersection(upper.outline).representative_point()
    return Link(
        ends=(lower.key, upper.key),
        kind=_KINDS[lower.use.name or ""],
        via="",
        via_guid="",
        name="",
        status="contested",
        sources=("names",),
        point=(spot.x, spot.y, upper.floor),
    )
