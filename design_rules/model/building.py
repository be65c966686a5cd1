"""The building as the rules see it: rooms, doors, links between places, all of it frozen.

Lengths are metres, areas square metres; coordinates are relative to `Building.origin`.
"""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from design_rules.geometry.bodies import Point3
from design_rules.geometry.sections import Region
from design_rules.language import Text
from design_rules.model.sound import Rated
from design_rules.model.survey import Gap, Portal, Space

Certainty: TypeAlias = Literal["given", "sure", "likely", "conflicting", "unknown"]
LinkKind: TypeAlias = Literal["door", "opening", "open-plan", "stair", "ramp", "lift"]
Status: TypeAlias = Literal["certain", "contested"]

GROUND = "outside"
UNMODELLED = "unmodelled:"  # + GlobalId of the door that leads there


@dataclass(frozen=True, slots=True)
class Clue:
    """One reason to think that a room is used for something."""

    source: str  # facts | property | classification | long-name | name | ... | fixtures | position
    says: str
    use: str | None
    candidates: tuple[str, ...] = ()  # the uses between which it leaves the choice
    loose: bool = False  # a likely reading of a word that is used for other things too


@dataclass(frozen=True, slots=True)
class Use:
    """What a room is for, how sure that is, and why.

    `name` is set when the use can be relied on (given, sure, likely) or when clues conflict
    (then the first of `candidates`); it is None when nothing but position or fixtures hint at
    one of `candidates`.
    """

    name: str | None = None
    certainty: Certainty = "unknown"
    candidates: tuple[str, ...] = ()
    clues: tuple[Clue, ...] = ()

    @property
    def known(self) -> bool:
        """Whether rules may rely on the name."""
        return self.name is not None and self.certainty in ("given", "sure", "likely")


@dataclass(frozen=True, slots=True)
class Fixture:
    """A sanitary fixture, appliance or piece of furniture, and the rooms it may stand in."""

    key: str
    guid: str
    name: str
    kind: str  # toilet | shower | bath | washbasin | sink | bed | washing-machine | other ...
    certainty: Literal["sure", "likely"]
    point: Point3
    outline: Region
    rooms: tuple[
        str, ...
    ]  # keys; several when outlines overlap there, none when it stands in no room


@dataclass(frozen=True, slots=True)
class Room:
    """A space one can be in: key, names, outline (floor + 0.1 m) and height range."""

    key: str
    guid: str
    name: str
    long_name: str
    storey: str  # name of the storey where the floor lies
    storey_key: str
    outline: Region
    floor: float
    ceiling: float
    area: float | None
    use: Use = field(default_factory=Use)
    zone: str | None = None
    stated_zones: tuple[str, ...] = ()  # of the model's own zone objects; several: they disagree
    walkable: bool = True
    outdoor: bool = False
    damaged: bool = False
    space: Space | None = None
    enclosed: bool = False  # outdoors, and surely walled or fenced in on all sides, 2 m high

    @property
    def label(self) -> str:
        """How a person calls the room: number and name."""
        words = [word for word in (self.name, self.long_name) if word]
        return " ".join(dict.fromkeys(words)) or self.guid


@dataclass(frozen=True, slots=True)
class Doorway:
    """Where a portal stands in plan: centre, unit normal, width, thickness, sill and head."""

    centre: tuple[float, float]
    normal: tuple[float, float]
    width: float
    thickness: float
    sill: float
    head: float


@dataclass(frozen=True, slots=True)
class Door:
    """A door with what the model says of it."""

    key: str
    guid: str
    name: str
    storey: str
    portal: Portal
    doorway: Doorway | None
    facts: tuple[tuple[str, str], ...] = ()  # what a facts file says of it


@dataclass(frozen=True, slots=True)
class Link:
    """A way from one place to another. Of contested links with one `via`, exactly one is there."""

    ends: tuple[str, str]  # room keys, "outside", "court:n", "gallery:n", "unmodelled:guid"
    kind: LinkKind
    via: str  # key of the door, opening, stair or lift; "" for an open side
    via_guid: str
    name: str
    status: Status
    sources: tuple[str, ...]
    gap: float = 0.0  # metres between the portal's face and the farther room
    point: Point3 = (0.0, 0.0, 0.0)
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Place:
    """A node of the room graph that is no room."""

    id: str
    kind: Literal["outside", "court", "gallery", "neighbour", "unmodelled"]
    because: Text | None = None


@dataclass(frozen=True, slots=True)
class Adjacency:
    """Two rooms that share a wall or slab or touch openly, and over what length or area."""

    a: str
    b: str
    kind: Literal["wall", "slab", "open"]
    length: float  # metres of wall; square metres for a slab
    elements: tuple[str, ...]
    bare: float = 0.0  # metres, 0.6 or more, over which no wall reaches above a person's head
    hole: float = 0.0  # metres: the longer side of a hole in the slab by which they are open
    certain: bool = True  # whether the hole surely is one


@dataclass(frozen=True, slots=True)
class Pane:
    """A window between two rooms, by GlobalId; uncertain where other rooms may lie beside it."""

    guid: str
    name: str
    rooms: tuple[str, str]
    area: float  # square metres of its hole
    certain: bool = True


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A space that is no room, and why."""

    key: str
    guid: str
    label: str
    reason: str  # phrase key in phrases/understanding.yaml


@dataclass(frozen=True, slots=True)
class StatedUnit:
    """Rooms that the model or a facts file says form one home."""

    id: str
    name: str
    rooms: frozenset[str]
    because: Text


@dataclass(frozen=True, slots=True)
class Building:
    """Everything the rules may ask about, in metres relative to `origin`."""

    origin: Point3
    rooms: tuple[Room, ...]
    doors: tuple[Door, ...]
    links: tuple[Link, ...]
    places: tuple[Place, ...]
    fixtures: tuple[Fixture, ...] = ()
    adjacency: tuple[Adjacency, ...] = ()
    panes: tuple[Pane, ...] = ()
    taken_out: tuple[TakenOut, ...] = ()
    stated_units: tuple[StatedUnit, ...] = ()
    rated: tuple[Rated, ...] = ()  # walls, slabs, doors, windows with what is said of their sound
    residents: tuple[tuple[str, int], ...] = ()  # room key -> how many live there, where stated
    storeys: tuple[tuple[str, str, float], ...] = ()  # key, name, elevation
    gaps: tuple[Gap, ...] = ()
    classes: tuple[tuple[str, int], ...] = ()
    measured: bool = True  # False when the file states no unit of length
    damaged: bool = False  # records were lost: what they held is unknown
