"""Which spaces are rooms, and which are gross areas, envelopes, second layers or voids.

Area spaces laid over the rooms would swallow every door: they go out first, each with its reason.
"""

from dataclasses import dataclass

from design_rules.model.building import TakenOut
from design_rules.model.survey import Space, Survey
from design_rules.understand.area_layers import IDENTICAL, layer_ranks, second_layers
from design_rules.understand.floor_plans import Shaped
from design_rules.understand.neighbours import overlapping_pairs, share_height
from design_rules.understand.nested_spaces import Nested, nest

_INSIDE = (
    0.8  # share of a room's outline that must lie in an envelope for it to be one of its rooms
)
_FILLED = 0.55  # share of an envelope that its rooms must fill
_OVERLAP = 0.05  # share of the smaller outline from which two rooms contradict each other


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
    left = [item for item in spaces if item.element.key not in out]
    nested = nest(left, names, survey.groups)
    out.update(dict.fromkeys(nested.same, "second-layer"))
    left = [nested.lent.get(i.element.key, i) for i in left if i.element.key not in out]
    wholes = _wholes(left, nested)
    layers = second_layers(left, layer_ranks(survey.groups), wholes, names)
    out.update(dict.fromkeys(layers, "second-layer"))
    left = [item for item in left if item.element.key not in out]
    envelopes = _envelopes(left, wholes, nested)
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


def _wholes(spaces: list[Shaped], nested: Nested) -> frozenset[str]:
    """Spaces that the model says other spaces are parts of."""
    complex_ = {item.element.key for item in spaces if _space(item).composition == "COMPLEX"}
    return frozenset(complex_ | nested.wholes.keys())


def _envelopes(
    spaces: list[Shaped], wholes: frozenset[str], nested: Nested
) -> list[tuple[Shaped, tuple[str, ...]]]:
    """Spaces that several others fill: a flat over its rooms, a storey, a whole building."""
    inside: dict[str, list[Shaped]] = {item.element.key: [] for item in spaces}
    for a, b in overlapping_pairs(spaces):
        small, large = sorted(
            (a, b), key=lambda item: (item.element.key in wholes, item.solid.shadow.area)
        )
        if _lies_in(small, large, stated=large.element.key in wholes):
            inside[large.element.key].append(small)
    by_key = {item.element.key: item for item in spaces}
    for key in nested.wholes.keys() & inside.keys():
        within = {room.element.key for room in inside[key]} | nested.rooms_in(key)
        inside[key] = [by_key[room] for room in sorted(within & by_key.keys())]
    found = []
    for item in spaces:
        rooms = inside[item.element.key]
        if _is_envelope(item, rooms, stated=item.element.key in wholes):
            found.append((item, tuple(sorted(room.element.key for room in rooms))))
    return found


def _lies_in(small: Shaped, large: Shaped, *, stated: bool) -> bool:
    if not stated and small.solid.shadow.area > IDENTICAL * large.solid.shadow.area:
        return False
    common = small.solid.shadow.intersection(large.solid.shadow).area
    return share_height(small, large) and bool(common > _INSIDE * small.solid.shadow.area)


def _is_envelope(item: Shaped, rooms: list[Shaped], *, stated: bool) -> bool:
    if stated or not rooms:
        return bool(rooms)
    area = sum(room.solid.shadow.area for room in rooms)
    return len(rooms) > 1 and area > _FILLED * item.solid.shadow.area


def _envelope_reason(item: Shaped, names: dict[str, str | None]) -> str:
    return "unit-envelope" if names.get(item.element.key) == "unit_whole" else "area-over-rooms"


def _overlapping(rooms: tuple[Shaped, ...]) -> list[tuple[str, str]]:
    found = []
    for a, b in overlapping_pairs(list(rooms)):
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
