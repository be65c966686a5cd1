"""What can be drawn: walls, rooms, doors, windows and things, as plain values in metres."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import dist
from typing import Literal, TypeAlias

from sample_models.catalogue import Family
from sample_models.directions import EAST, Degrees, Point, heading

SlabKind: TypeAlias = Literal["FLOOR", "ROOF", "BASESLAB", "LANDING"]
PropertyValue: TypeAlias = str | bool | int | float
PropertySets: TypeAlias = Mapping[str, Mapping[str, PropertyValue]]  # set -> property -> value


class DrawingError(ValueError):
    """A drawing that cannot be built: the message names the element and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Wall:
    """A straight wall along its centre line. Ends that touch other walls are joined to them."""

    mark: str
    start: Point
    end: Point
    thickness: float
    external: bool = False
    properties: PropertySets = field(default_factory=dict)

    @property
    def direction(self) -> Degrees:
        """The direction from start to end."""
        return heading(self.start, self.end)

    @property
    def length(self) -> float:
        """The length of the centre line, in metres."""
        return dist(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Room:
    """A room: either filled between the wall faces around `at`, or with an outline of its own."""

    mark: str  # the room number, IfcSpace.Name
    long_name: str
    at: Point | None = None
    outline: tuple[Point, ...] | None = None
    external: bool = False
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hole:
    """What doors, windows and openings share: a hole in a wall, `at` the middle of its width."""

    mark: str
    at: Point
    width: float
    height: float
    sill: float = 0.0
    in_wall: str | None = None  # mark of the wall; None: the wall that stands at `at`
    external: bool = False
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Door(Hole):
    """A door. The leaf moves to the side `opens` points to; left and right as seen that way."""

    opens: Degrees = EAST
    operation: str = "SINGLE_SWING_LEFT"


@dataclass(frozen=True, slots=True)
class Window(Hole):
    """A window, or a hatch: glass in a frame."""


@dataclass(frozen=True, slots=True)
class Opening(Hole):
    """A passage with nothing in it."""


@dataclass(frozen=True, slots=True)
class Slab:
    """A floor or a roof; `top` is the height of its upper face above the storey."""

    mark: str
    outline: tuple[Point, ...]
    thickness: float
    top: float = 0.0
    kind: SlabKind = "FLOOR"
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """A sanitary fixture, a piece of furniture or an appliance, drawn as a box.

    `at` is the middle of its back edge, where it stands against a wall; `facing` is where its
    front looks.
    """

    mark: str
    family: Family
    kind: str
    at: Point
    facing: Degrees
    width: float
    depth: float
    height: float
    elevation: float = 0.0
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Zone:
    """Rooms that belong together, by their numbers: a resident's unit, for instance."""

    mark: str
    rooms: tuple[str, ...]
    properties: PropertySets = field(default_factory=dict)


Element: TypeAlias = Wall | Room | Door | Window | Opening | Slab | Item
