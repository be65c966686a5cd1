"""The floors of rooms with the steps of their gates, each made when it is first walked on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from design_rules.geometry.sections import Region, region
from design_rules.language import say
from design_rules.model.building import Room
from design_rules.walking.climbs import Climb
from design_rules.walking.gates import Gate
from design_rules.walking.geodesic import Lengths, Points, TautFloor
from design_rules.walking.standing import BODY, free_floor
from design_rules.walking.walks import Note

_NARROW = 0.1  # metres kept from walls in rooms that the usual body does not fit into
_ON_FLOOR = 0.02  # metres: a step this far off the free floor is drawing noise
_BESIDE = 1.0  # metres from a gate to free floor that are taken as drawn through
_BESIDE_STAIR = 2.0  # metres: the first and last tread are seldom drawn at the edge of a floor


@dataclass(frozen=True, slots=True)
class Door:
    """A gate seen from one of its ends: 0 or 1."""

    gate: Gate
    end: int


@dataclass(frozen=True, slots=True)
class Post:
    """A step of a gate on the floor of a room, and how far beside the floor it was drawn."""

    door: Door
    step: int
    beside: float


@dataclass(frozen=True, eq=False)
class RoomFloor:
    """The floor of one room, ready to be walked on."""

    room: Room
    taut: TautFloor
    posts: tuple[Post, ...]
    beside: Lengths
    notes: tuple[Note, ...]
    loose: int  # gates that one cannot walk to from the others
    numbers: Mapping[Gate, tuple[int, ...]]  # of the posts of each gate

    def posts_of(self, gate: Gate) -> tuple[int, ...]:
        """Numbers of the posts that are steps of a gate."""
        return self.numbers.get(gate, ())

    def to_posts(self, points: Points) -> Lengths:
        """Lengths from points to the posts; points beside the floor are moved onto it."""
        moved, beside = self.taut.settled(points)
        found: Lengths = self.taut.to_posts(moved) + beside[:, None] + self.beside
        return found

    def to_points(self, points: Points, ends: Points) -> Lengths:
        """Lengths from points to others; those beside the floor are moved onto it."""
        (moved, beside), (to, beyond) = self.taut.settled(points), self.taut.settled(ends)
        found: Lengths = self.taut.to_points(moved, to) + beside[:, None] + beyond
        return found

    def between(self, post: int) -> Lengths:
        """Lengths from one post to all."""
        found: Lengths = self.taut.between[post] + self.beside + self.beside[post]
        return found


def room_floor(
    room: Room, doors: Sequence[Door], solids: Region, furniture: Region
) -> RoomFloor | None:
    """The floor of a room; None where the model does not show one.

    Furniture that bars the way from door to door is left out, since it can be moved; a room too
    narrow for a body is walked on with less free space.
    """
    if room.outline.is_empty:
        return None
    bare = region(room.outline.difference(solids))
    tries = [_floor(room, doors, free_floor(bare, furniture), ())]
    if tries[0].loose and not furniture.is_empty:
        ignored = (_note("furniture-ignored", room),)
        tries.append(_floor(room, doors, free_floor(bare), ignored))
    if tries[-1].taut.free.is_empty:
        tight = (_note("tight-room", room),)
        tries.append(_floor(room, doors, free_floor(bare, radius=_NARROW), tight))
    best = min(tries, key=lambda floor: floor.loose)
    return None if best.taut.free.is_empty else best


def _floor(room: Room, doors: Sequence[Door], free: Region, notes: tuple[Note, ...]) -> RoomFloor:
    found = [_posts(door, free) for door in doors]
    posts = [post for some in found for post, _ in some]
    at = np.array([place for some in found for _, place in some]).reshape(-1, 2)
    taut = TautFloor(free, at)
    barred = [door for door, some in zip(doors, found, strict=True) if not some]
    parts = _parts(posts, taut.between)
    beside = np.array([post.beside for post in posts])
    said = [*notes, *_off_floor(room, posts), *(_barred(room, door) for door in barred)]
    if parts > 1:
        said.append(_note("falls-apart", room))
    loose = len(barred) + max(0, parts - 1)
    numbers: dict[Gate, tuple[int, ...]] = {}
    for k, post in enumerate(posts):
        numbers[post.door.gate] = (*numbers.get(post.door.gate, ()), k)
    return RoomFloor(room, taut, tuple(posts), beside, tuple(said), loose, numbers)


def _posts(door: Door, free: Region) -> list[tuple[Post, Points]]:
    """The steps of a gate that lie on a floor; the nearest one where all lie beside it."""
    steps = door.gate.steps[door.end]
    if free.is_empty:
        return []
    lines = shapely.shortest_line(shapely.points(steps), free)
    away: Lengths = np.asarray(shapely.length(lines))
    at = shapely.get_coordinates(shapely.get_point(lines, -1))
    on_floor = [k for k in range(len(steps)) if away[k] <= _ON_FLOOR]
    if on_floor:
        return [(Post(door, k, 0.0), at[k]) for k in on_floor]
    nearest = int(np.argmin(away))
    reach = _BESIDE_STAIR if isinstance(door.gate.through, Climb) else _BESIDE
    if away[nearest] > reach:
        return []
    return [(Post(door, nearest, float(away[nearest])), at[nearest])]


def _parts(posts: Sequence[Post], between: Lengths) -> int:
    """Into how many parts the floor parts the gates that open onto it."""
    pieces = np.isfinite(between).argmax(axis=1) if len(posts) else []
    of_door: dict[int, set[int]] = {}
    for post, piece in zip(posts, pieces, strict=True):
        of_door.setdefault(id(post.door), set()).add(int(piece))
    groups: list[set[int]] = []
    for reached in of_door.values():
        apart = [group for group in groups if not group & reached]
        joined = reached.union(*(group for group in groups if group & reached))
        groups = [*apart, joined]
    return len(groups)


def _off_floor(room: Room, posts: Sequence[Post]) -> list[Note]:
    return [
        Note("beside-floor", room.guid, say(
            "walking.beside-floor", door=post.door.gate.title, room=room.label,
            length=post.beside,
        ))
        for post in posts
        if post.beside > BODY
    ]  # fmt: skip


def _barred(room: Room, door: Door) -> Note:
    text = say("walking.barred", door=door.gate.title, room=room.label)
    return Note("barred", room.guid, text)


def _note(what: str, room: Room) -> Note:
    return Note(what, room.guid, say(f"walking.{what}", room=room.label))
