"""Which spaces are rooms, and which are gross areas, envelopes, second layers or voids.

Area spaces laid over the rooms would swallow every door: they go out first, each with its reason.
"""

from dataclasses import dataclass

from shapely import STRtree

from design_rules.model.building import TakenOut
from design_rules.model.survey import Group, Space, Survey
from design_rules.understand.floor_plans import Shaped

_INSIDE = (
    0.8  # share of a room's outline that must lie in an envelope for it to be one of its rooms
)
_FILLED = 0.55  # share of an envelope that its rooms must fill
_SAME = 0.6  # intersection over union from which two spaces are two layers of one room
_OVERLAP = 0.05  # share of the smaller outline from which two rooms contradict each other
_NET_WORDS = ("net", "nto", "nfo", "vvo", "no", "nua", "nuf", "nia", "bra", "ngf", "raum", "room")


@dataclass(frozen=True, slots=True)
class Sorted:
    """The spaces of a survey, told apart."""

    rooms: tuple[Shaped, ...]
    envelopes: tuple[tuple[Shaped, tuple[str, ...]], ...]  # with the keys of the rooms inside
    taken_out: tuple[TakenOut, ...]
    overlaps: tuple[tuple[str, str], ...]  # pairs of rooms that claim the same floor


def sort_spaces(spaces: list[Shaped], survey: Survey, names: dict[str, str | None]) -> Sorted:
    """Tell rooms from what is laid over them.

    Args:
        spaces: every space with its solid.
        survey: for groups that tell layers apart.
        names: key -> what the name alone says of the use.
    """
    out: dict[str, str] = {}
    for item in spaces:
        reason = _by_kind(_space(item), names)
        if reason:
            out[item.element.key] = reason
    layers = _second_layers([item for item in spaces if item.element.key not in out], survey)
    out.update(dict.fromkeys(layers, "second-layer"))
    left = [item for item in spaces if item.element.key not in out]
    envelopes = _envelopes(left)
    out.update({item.element.key: _envelope_reason(item, names) for item, _ in envelopes})
    rooms = tuple(item for item in left if item.element.key not in out)
    return Sorted(
        rooms=rooms,
        envelopes=tuple(envelopes),
        taken_out=tuple(_taken(item, out) for item in spaces if item.element.key in out),
        overlaps=tuple(_overlapping(rooms)),
    )


def _space(item: Shaped) -> Space:
    assert isinstance(item.element, Space)
    return item.element


def _by_kind(space: Space, names: dict[str, str | None]) -> str:
    if space.predefined_type == "GFA" or names.get(space.key) == "gross_area":
        return "gross-area"
    if names.get(space.key) == "plenum_void":
        return "void"
    return ""


def _second_layers(spaces: list[Shaped], survey: Survey) -> list[str]:
    """All but one of the spaces that stand for the same room."""
    drop: list[str] = []
    rank = _layer_ranks(survey.groups)
    for a, b in _pairs(spaces):
        if _same_room(a, b):
            drop.append(max((a, b), key=lambda item: _worth(item, rank)).element.key)
    return sorted(set(drop))


def _worth(item: Shaped, rank: dict[str, int]) -> tuple[int, int, float, str]:
    """Low is better: member of the net layer, meaningful names, smaller, earlier key."""
    space = _space(item)
    named = -len(space.long_name)
    return (rank.get(space.key, 1), named, item.solid.shadow.area, space.key)


def _layer_ranks(groups: tuple[Group, ...]) -> dict[str, int]:
    ranks: dict[str, int] = {}
    for group in groups:
        words = f"{group.name} {group.long_name} {group.object_type}".lower().split()
        net = any(word.startswith(_NET_WORDS) for word in words)
        for key in group.members:
            ranks[key] = min(ranks.get(key, 2), 0 if net else 1)
    return ranks


def _same_room(a: Shaped, b: Shaped) -> bool:
    if not _share_height(a, b):
        return False
    common = a.solid.shadow.intersection(b.solid.shadow).area
    return common > _SAME * (a.solid.shadow.area + b.solid.shadow.area - common)


def _share_height(a: Shaped, b: Shaped) -> bool:
    low = max(a.solid.bottom, b.solid.bottom)
    high = min(a.solid.top, b.solid.top)
    return high - low > 0.5 * min(a.solid.top - a.solid.bottom, b.solid.top - b.solid.bottom)


def _envelopes(spaces: list[Shaped]) -> list[tuple[Shaped, tuple[str, ...]]]:
    """Spaces that several others fill: a flat over its rooms, a storey, a whole building."""
    inside: dict[str, list[Shaped]] = {item.element.key: [] for item in spaces}
    for a, b in _pairs(spaces):
        small, large = sorted((a, b), key=lambda item: item.solid.shadow.area)
        if small.solid.shadow.area > 0.9 * large.solid.shadow.area or not _share_height(a, b):
            continue
        common = small.solid.shadow.intersection(large.solid.shadow).area
        if common > _INSIDE * small.solid.shadow.area:
            inside[large.element.key].append(small)
    found = []
    for item in spaces:
        rooms = inside[item.element.key]
        if _is_envelope(item, rooms):
            found.append((item, tuple(sorted(room.element.key for room in rooms))))
    return found


def _is_envelope(item: Shaped, rooms: list[Shaped]) -> bool:
    space = _space(item)
    if not rooms:
        return False
    stated = space.composition == "COMPLEX" or any(
        _space(room).parent_space == space.key for room in rooms
    )
    area = sum(room.solid.shadow.area for room in rooms)
    return stated or (len(rooms) > 1 and area > _FILLED * item.solid.shadow.area)


def _envelope_reason(item: Shaped, names: dict[str, str | None]) -> str:
    return "unit-envelope" if names.get(item.element.key) == "unit_whole" else "area-over-rooms"


def _pairs(spaces: list[Shaped]) -> list[tuple[Shaped, Shaped]]:
    """Pairs whose shadows meet in more than a line, in a fixed order."""
    solid = [item for item in spaces if not item.solid.shadow.is_empty]
    if len(solid) < 2:
        return []
    tree = STRtree([item.solid.shadow for item in solid])
    near = tree.query([item.solid.shadow for item in solid], predicate="intersects")
    hits = {(int(a), int(b)) for a, b in near.T if a < b}
    return [(solid[a], solid[b]) for a, b in sorted(hits)]


def _overlapping(rooms: tuple[Shaped, ...]) -> list[tuple[str, str]]:
    found = []
    for a, b in _pairs(list(rooms)):
        low = max(a.solid.bottom, b.solid.bottom)
        if min(a.solid.top, b.solid.top) - low < 0.3:
            continue
        common = a.solid.at(low + 0.15).intersection(b.solid.at(low + 0.15)).area
        if common > _OVERLAP * min(a.solid.shadow.area, b.solid.shadow.area):
            found.append((a.element.key, b.element.key))
    return found


def _taken(item: Shaped, reasons: dict[str, str]) -> TakenOut:
    space = _space(item)
    label = " ".join(filter(None, dict.fromkeys((space.name, space.long_name)))) or space.guid
    return TakenOut(space.key, space.guid, label, reasons[space.key])


def touching_pairs(rooms: tuple[Shaped, ...], distance: float) -> list[tuple[Shaped, Shaped]]:
    """Pairs of rooms at most `distance` metres apart in plan that share some height."""
    solid = [item for item in rooms if not item.solid.shadow.is_empty]
    if len(solid) < 2:
        return []
    shadows = [item.solid.shadow for item in solid]
    near = STRtree(shadows).query(shadows, predicate="dwithin", distance=distance)
    hits = sorted({(int(a), int(b)) for a, b in near.T if a < b})
    pairs = [(solid[a], solid[b]) for a, b in hits]
    return [
        (a, b)
        for a, b in pairs
        if min(a.solid.top, b.solid.top) - max(a.solid.bottom, b.solid.bottom) > 0.3
    ]
