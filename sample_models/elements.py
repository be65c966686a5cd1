"""What can be drawn: walls, rooms, doors, windows and things, as plain values in metres."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import dist
from typing import Literal, TypeAlias

from sample_models.catalogue import Family
from sample_models.directions import EAST, Degrees, Point, heading

SlabKind: TypeAlias = Literal["FLOOR", "ROOF", "BASESLAB", "LANDING"]
CoveringKind: TypeAlias = Literal["FLOORING", "CEILING", "CLADDING"]
Glass: TypeAlias = Literal["clear", "frosted", "one-way"]
PropertyValue: TypeAlias = str | bool | int | float | None  # None: the property is left out
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
    height: float | None = None  # None: up to the ceiling of the storey
    base: float = 0.0
    material: str = ""

    @property
    def direction(self) -> Degrees:
        """The direction from start to end."""
        return heading(self.start, self.end)

    @property
    def length(self) -> float:
        """The length of the centre line, in metres."""
        return dist(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that parts an open region into two rooms, with no wall between them."""

    mark: str
    start: Point
    end: Point
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Room:
    """A room: either filled between the wall faces around `at`, or with an outline of its own."""

    mark: str  # the room number, IfcSpace.Name
    long_name: str
    at: Point | None = None
    outline: tuple[Point, ...] | None = None
    external: bool = False
    properties: PropertySets = field(default_factory=dict)
    height: float | None = None  # None: up to the ceiling of the storey
    base: float = 0.0


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
    glazing: float = 0.0  # share of the leaf that is glass
    glass: Glass = "clear"
    lining: float = 0.05  # m: width of the frame seen from the front
    material: str = ""


@dataclass(frozen=True, slots=True)
class Window(Hole):
    """A window, or a hatch: glass in a frame; panels side by side, each with its operation."""

    panels: tuple[str, ...] = ("FIXEDCASEMENT",)
    glass: Glass = "clear"


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
    holes: tuple[tuple[Point, ...], ...] = ()  # cut through it, for stairs and lifts
    material: str = ""


@dataclass(frozen=True, slots=True)
class Roof:
    """A roof on the ceiling of a storey: flat, or a gable along the longer side of its rectangle.

    `pitch` is in degrees, 0 for a flat roof; eaves stand `overhang` metres out.
    """

    mark: str
    outline: tuple[Point, ...]
    thickness: float = 0.4
    pitch: float = 0.0
    overhang: float = 0.0
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Column:
    """A column around `at`, square or round."""

    mark: str
    at: Point
    width: float
    depth: float
    height: float | None = None
    round: bool = False
    material: str = ""
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Covering:
    """What covers the floor, the ceiling or the walls of a room."""

    mark: str
    room: str
    kind: CoveringKind
    material: str
    thickness: float = 0.02
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """A fixture, a piece of furniture, an appliance or a device, drawn as a box.

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
    circuit: str = ""  # lights and switches of one circuit belong together


@dataclass(frozen=True, slots=True)
class Zone:
    """Rooms that belong together, by their numbers: a resident's unit, for instance.

    `kind` is empty for a zone (IfcZone), else the kind of spatial zone, such as OCCUPANCY.
    """

    mark: str
    rooms: tuple[str, ...]
    properties: PropertySets = field(default_factory=dict)
    kind: str = ""
