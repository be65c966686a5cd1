"""What a verdict rests on, in a form that a person can look at and a program can check again.

Every kind names objects by GlobalId; points are metres in world coordinates of the file.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Point = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class RoomShown:
    """A room as it was understood: its use and the fixtures that stand in it."""

    guid: str
    name: str
    use: str | None
    fixtures: tuple[str, ...] = ()
    kind: Literal["room"] = "room"


@dataclass(frozen=True, slots=True)
class DoorShown:
    """A door, opening or open side with the two places it joins."""

    guid: str
    name: str
    joins: tuple[str, str]  # node ids of the room graph
    names: tuple[str, str]
    status: str  # certain | contested
    sources: tuple[str, ...]
    kind: Literal["door"] = "door"


@dataclass(frozen=True, slots=True)
class RouteShown:
    """A way through rooms: nodes and the doors between them, one fewer than nodes."""

    nodes: tuple[str, ...]
    names: tuple[str, ...]
    doors: tuple[str, ...]
    points: tuple[Point, ...] = ()
    kind: Literal["route"] = "route"


@dataclass(frozen=True, slots=True)
class PropertyShown:
    """A value that an object carries, and where it was read."""

    guid: str
    name: str
    property: str
    value: str
    source: str
    kind: Literal["property"] = "property"


@dataclass(frozen=True, slots=True)
class NoneFound:
    """Something was looked for among the named objects, and none is there."""

    sought: str
    among: tuple[str, ...]
    kind: Literal["none-found"] = "none-found"


@dataclass(frozen=True, slots=True)
class PolygonShown:
    """A patch of floor: closed ring of points, for example a free turning circle."""

    guid: str
    says: str
    ring: tuple[Point, ...]
    kind: Literal["polygon"] = "polygon"


@dataclass(frozen=True, slots=True)
class CutShown:
    """The one place, door or stretch of corridor that every way passes."""

    guid: str
    name: str
    what: Literal["room", "door"]
    kind: Literal["cut"] = "cut"


@dataclass(frozen=True, slots=True)
class FieldShown:
    """A value at each of some points of a floor, for a map; `unit` is that of the values."""

    guid: str
    points: tuple[Point, ...]
    values: tuple[float, ...]
    unit: str
    kind: Literal["field"] = "field"


@dataclass(frozen=True, slots=True)
class WalkShown:
    """A walk as it was measured: the line, storey by storey, and the doors it goes through."""

    nodes: tuple[str, ...]
    names: tuple[str, ...]
    doors: tuple[str, ...]
    length: float  # metres
    lines: tuple[tuple[Point, ...], ...]
    kind: Literal["walk"] = "walk"


Evidence: TypeAlias = (
    RoomShown
    | DoorShown
    | RouteShown
    | PropertyShown
    | NoneFound
    | PolygonShown
    | CutShown
    | FieldShown
    | WalkShown
)
