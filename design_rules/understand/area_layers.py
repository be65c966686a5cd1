"""Layers of areas: several spaces that stand for one room, of which one is kept.

Some exporters draw every room three times, as net, usable and gross area, told apart by the
groups that hold them.
"""

import re

from design_rules.model.survey import Group, Space
from design_rules.understand.floor_plans import Shaped
from design_rules.understand.neighbours import overlapping_pairs, share_height
from design_rules.understand.uses import compatible

_SAME = 0.6  # intersection over union from which two spaces are two layers of one room
IDENTICAL = 0.9  # the same, where one of them may be an envelope
_SAME_FLOOR = 0.6  # metres between the floors of two layers: a gross one starts below the slab
_NET_WORDS = frozenset({
    "net", "netto", "nto", "nfo", "vvo", "no", "nua", "nuf", "nia", "bra", "ngf", "raum", "räume",
    "room", "rooms", "rom",
})  # fmt: skip


def second_layers(
    spaces: list[Shaped],
    rank: dict[str, int],
    wholes: frozenset[str],
    names: dict[str, str | None],
) -> list[str]:
    """All but one of the spaces that stand for the same room.

    Spaces whose names say uses that no room has at once ("Bad" and "Bod") contradict each other:
    neither is a layer of the other.
    """
    drop: list[str] = []
    units = frozenset(key for key, use in names.items() if use == "unit_whole")
    for a, b in overlapping_pairs(spaces):
        keys = {a.element.key, b.element.key}
        if len(keys & wholes) == 1:
            continue  # a whole and its only part
        if _contradict(*(names.get(key) for key in keys)):
            continue
        if _same_room(a, b, IDENTICAL if len(keys & units) == 1 else _SAME):
            drop.append(max((a, b), key=lambda item: _worth(item, rank)).element.key)
    return sorted(set(drop))


def _contradict(*uses: str | None) -> bool:
    """Whether two names speak of different rooms; a home's name beside a room's does not."""
    said = [use for use in uses if use not in (None, "unit_whole")]
    return len(said) == 2 and not compatible(str(said[0]), str(said[1]))


def _worth(item: Shaped, rank: dict[str, int]) -> tuple[int, int, float, str]:
    """Low is better: member of the net layer, meaningful names, smaller, earlier key."""
    space = item.element
    assert isinstance(space, Space)
    named = -len(space.long_name)
    return (rank.get(space.key, 1), named, item.solid.shadow.area, space.key)


def layer_ranks(groups: tuple[Group, ...]) -> dict[str, int]:
    """Spaces in groups: 0 for those of a net layer, 1 for others."""
    ranks: dict[str, int] = {}
    for group in groups:
        text = f"{group.name} {group.long_name} {group.object_type}".lower()
        words = re.findall(r"[^\W\d_]+", text)
        net = any(word in _NET_WORDS or word.startswith("netto") for word in words)
        for key in group.members:
            ranks[key] = min(ranks.get(key, 2), 0 if net else 1)
    return ranks


def _same_room(a: Shaped, b: Shaped, alike: float) -> bool:
    if abs(a.solid.bottom - b.solid.bottom) > _SAME_FLOOR or not share_height(a, b):
        return False
    common = a.solid.shadow.intersection(b.solid.shadow).area
    return bool(common > alike * (a.solid.shadow.area + b.solid.shadow.area - common))
