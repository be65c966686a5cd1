"""Which room each fixture stands in.

Fixtures are mostly filed under the storey, so geometry places them. One that has no shape stands
in the room that it is filed under; where its place and that relation name different rooms, it
may stand in either.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

import shapely

from design_rules.geometry.bodies import Point3
from design_rules.geometry.sections import EMPTY
from design_rules.geometry.solids import Solid
from design_rules.model.building import Fixture
from design_rules.model.survey import Part
from design_rules.understand.fixture_sizes import has_size_of, lies_flat
from design_rules.understand.fixtures import (
    UNIDENTIFIED,
    fixture_words,
    kind_of,
    may_be_sanitary,
)
from design_rules.understand.floor_plans import Shaped, is_gone

_IN_WALL = 0.15  # metres: a wall-hung pan sits partly in the wall (semantics 4.1)
_AS_NEAR = 0.02  # metres: in the middle of a thin wall it may belong to either room
_ROLES = ("fixture", "furniture", "proxy")
_NOWHERE = (0.0, 0.0, 0.0)
_APART = 20.0  # metres to the nearest room: in no garden and on no roof of this house
_ENOUGH = 4  # fixtures; of fewer, none tells where a whole model stands

Certainty = Literal["sure", "likely"]


def place_fixtures(parts: Iterable[Part], rooms: tuple[Shaped, ...]) -> tuple[Fixture, ...]:
    """Every recognised fixture with the rooms it may stand in, in order of key.

    A damaged one is kept, and stands nobody knows where: it may be what a room seems to lack.
    """
    places = _Places(rooms)
    found = [places.fixture(part, *told) for part, told in _recognised(parts)]
    return tuple(sorted(found, key=lambda fixture: fixture.key))


def standing_apart(
    fixtures: tuple[Fixture, ...], rooms: tuple[Shaped, ...]
) -> tuple[Fixture, ...]:
    """The fixtures far from every room, if they are so many that no common origin is likely.

    More than half of at least four, each more than 20 m from the nearest room.
    """
    shaped = [item for item in rooms if not item.solid.shadow.is_empty]
    placed = [each for each in fixtures if each.point != _NOWHERE]
    if len(placed) < _ENOUGH or not shaped:
        return ()
    far = tuple(each for each in placed if not each.rooms and _distance(each, shaped) > _APART)
    return far if 2 * len(far) > len(placed) else ()


def _distance(fixture: Fixture, rooms: list[Shaped]) -> float:
    """Metres to the nearest room, in plan or in height, whichever is more."""
    x, y, z = fixture.point
    spot = shapely.Point(x, y)
    return min(
        max(item.solid.shadow.distance(spot), item.solid.bottom - z, z - item.solid.top)
        for item in rooms
    )


def _recognised(parts: Iterable[Part]) -> Iterator[tuple[Part, tuple[str, Certainty]]]:
    words = fixture_words()
    for part in parts:
        if part.role not in _ROLES or is_gone(part):
            continue
        kind, certainty = kind_of(part, words)
        if kind != "other":
            yield part, (kind, certainty)
        elif may_be_sanitary(part):
            yield part, (UNIDENTIFIED, certainty)


class _Places:
    """The rooms that fixtures may stand in."""

    def __init__(self, rooms: tuple[Shaped, ...]) -> None:
        self._shaped = [item for item in rooms if not item.solid.shadow.is_empty]
        self._tree = shapely.STRtree([item.solid.shadow for item in self._shaped])
        self._shapeless = {i.element.key for i in rooms if i.solid.shadow.is_empty}
        self._keys = {item.element.key for item in rooms}
        self._floors = {item.element.key: item.solid.bottom for item in self._shaped}

    def fixture(self, part: Part, kind: str, certainty: Certainty) -> Fixture:
        solid = Solid(None if part.damaged else part.body)
        point = None if part.damaged else _point(part, solid)
        rooms = () if part.damaged else self._rooms(part, point)
        if certainty == "likely" and not part.damaged:
            kind = kind if has_size_of(kind, solid, self._floor(rooms)) else UNIDENTIFIED
        shaped = point is not None and not (kind == UNIDENTIFIED and lies_flat(solid))
        return Fixture(
            part.key, part.guid, part.name, kind, certainty, point or _NOWHERE,
            outline=solid.shadow if shaped else EMPTY,
            rooms=rooms,
        )  # fmt: skip

    def _floor(self, rooms: tuple[str, ...]) -> float | None:
        """The floor of the rooms that something may stand in, the lowest one."""
        return min((self._floors[key] for key in rooms if key in self._floors), default=None)

    def _rooms(self, part: Part, point: Point3 | None) -> tuple[str, ...]:
        """The rooms around its place, held against the room that it is filed under."""
        around = self._around(*point) if point is not None else ()
        filed = part.space if part.space in self._keys else ""
        if not filed or filed in around:
            return (filed,) if filed else around
        if around:
            return tuple(sorted({*around, filed}))
        # a shape that lies in no room contradicts the relation, unless that room has no shape
        return (filed,) if part.body is None or filed in self._shapeless else ()

    def _around(self, x: float, y: float, z: float) -> tuple[str, ...]:
        """Rooms that hold the point; where none does, the nearest within 0.15 m, or both."""
        point = shapely.Point(x, y)
        near = self._tree.query(point, predicate="dwithin", distance=_IN_WALL)
        items = [self._shaped[int(k)] for k in near]
        level = [i for i in items if i.solid.bottom - 0.3 <= z <= i.solid.top + 0.1]
        inside = [item for item in level if item.solid.shadow.intersects(point)]
        if not inside and level:
            nearest = min(item.solid.shadow.distance(point) for item in level)
            inside = [i for i in level if i.solid.shadow.distance(point) < nearest + _AS_NEAR]
        return tuple(sorted(item.element.key for item in inside))


def _point(part: Part, solid: Solid) -> Point3 | None:
    """The middle of its shape, else where it is placed; None when neither is known."""
    outline = solid.shadow
    if not outline.is_empty:
        return outline.centroid.x, outline.centroid.y, (solid.bottom + solid.top) / 2
    return part.frame.origin if part.frame is not None else None
