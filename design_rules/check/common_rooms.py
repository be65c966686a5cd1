"""The quiet, social and active rooms of a house, and the rooms that may be one of them."""

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from design_rules.check.base import House
from design_rules.model.building import Room

Kind: TypeAlias = Literal["quiet", "social", "active"]
KINDS: tuple[Kind, ...] = get_args(Kind)
LOUD = frozenset({"tv_room"})  # social, but to the ear active (semantics 3, zone map)
_USES: dict[Kind, frozenset[str]] = {
    "quiet": frozenset({"quiet_room", "sensory_room", "shielding_room"}),
    "social": frozenset({"common_living", "common_kitchen", "dining", "tv_room", "smoking"}),
    "active": frozenset({"activity", "training", "sauna"}),
}
_OWN_NAMES = frozenset({"living", "living_kitchen", "kitchen"})  # of a home, or common outside
_SMALLEST = 6.0  # square metres: a room below this is no common room


@dataclass(frozen=True, slots=True)
class CommonRooms:
    """Rooms outside the homes by the kind of their zone.

    `perhaps` are rooms of unknown or disputed use with the kinds that each may be.
    """

    quiet: tuple[Room, ...]
    social: tuple[Room, ...]
    active: tuple[Room, ...]
    perhaps: tuple[tuple[Room, frozenset[Kind]], ...]

    def of(self, *kinds: Kind) -> tuple[Room, ...]:
        """The rooms that surely are of one of some kinds."""
        each: dict[Kind, tuple[Room, ...]] = {
            "quiet": self.quiet, "social": self.social, "active": self.active,
        }  # fmt: skip
        return tuple(room for kind in kinds for room in each[kind])

    def maybe(self, *kinds: Kind) -> tuple[Room, ...]:
        """The rooms that may be of one of some kinds."""
        return tuple(room for room, told in self.perhaps if told & set(kinds))

    def of_several_kinds(self) -> tuple[tuple[Room, frozenset[Kind]], ...]:
        """Rooms that surely are common, of a kind told in more than one way, and those kinds."""
        return tuple(
            (room, told) for room, told in self.perhaps if len(told) > 1 and _is_common(room)
        )


def common_rooms(house: House) -> CommonRooms:
    """Sort the rooms of a house that lie outside every home."""
    homes = {key for unit in house.units for key in (*unit.rooms, *unit.shared)}
    found: dict[Kind, list[Room]] = {kind: [] for kind in KINDS}
    perhaps = []
    for room in house.graph.rooms():
        if room.key in homes or not room.walkable:
            continue
        kind = kind_of(room)
        if kind is not None:
            found[kind].append(room)
        elif told := _maybe(room):
            perhaps.append((room, told))
    quiet, social, active = (tuple(found[kind]) for kind in KINDS)
    return CommonRooms(quiet, social, active, tuple(perhaps))


def kind_of(room: Room) -> Kind | None:
    """The kind of a room's zone, where it is sure; a disputed use is not."""
    stated = room.stated_zones or room.use.known or room.use.certainty == "given"
    if room.zone in KINDS and (stated or room.use.name is None):
        return room.zone
    return None


def _maybe(room: Room) -> frozenset[Kind]:
    """The kinds that a room may be: all, where nobody knows its use."""
    if room.outdoor or (room.zone is not None and room.use.known):
        return frozenset()
    if room.area is not None and room.area < _SMALLEST:
        return frozenset()
    if room.use.candidates:
        told = set(room.use.candidates)
        return frozenset(kind for kind in KINDS if told & _uses(kind))
    return frozenset(KINDS) if room.use.name is None else frozenset()


def _is_common(room: Room) -> bool:
    told = set(room.use.candidates)
    return bool(told) and told <= frozenset[str]().union(*_USES.values())


def _uses(kind: Kind) -> frozenset[str]:
    return _USES[kind] | _OWN_NAMES if kind == "social" else _USES[kind]
