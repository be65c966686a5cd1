"""What was read off the files, before anything was understood: plain records of elements.

A survey crosses from the reading process to the product as JSON. Lengths are metres, areas
square metres; coordinates are relative to `origin`. Objects are named by `key`: the GlobalId,
or GlobalId~2, ~3 ... where a file gives the same one to several objects.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

from design_rules.geometry.bodies import Body, Point3

OUTSIDE = "outside"
Value: TypeAlias = str | bool | int | float | None


@dataclass(frozen=True, slots=True)
class Frame:
    """Where an element stands: origin and its unit axes in the survey's coordinates."""

    origin: Point3
    x: Point3
    y: Point3
    z: Point3


@dataclass(frozen=True, slots=True)
class Classification:
    """A reference to a classification system."""

    system: str
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Element:
    """What every record has in common."""

    key: str
    guid: str
    ifc_class: str
    name: str = ""
    description: str = ""
    object_type: str = ""
    predefined_type: str = ""
    type_name: str = ""
    type_class: str = ""  # entity class of the type object
    storey: str = ""  # key of the storey it is filed under, "" when none
    frame: Frame | None = None
    body: Body | None = None
    body_gap: str = ""  # why there is no body: "" (none given), "pending", or what failed
    properties: dict[str, dict[str, Value]] = field(default_factory=dict)
    damaged: bool = False  # a record that it rests on could not be read

    def property(self, *names: str) -> Value:
        """The first value under any of the names "Pset.Property"; None when none is given."""
        for path in names:
            pset, _, name = path.partition(".")
            value = self.properties.get(pset, {}).get(name)
            if value is not None and value != "":
                return value
        return None


@dataclass(frozen=True, slots=True)
class Space(Element):
    """An IfcSpace, whatever it stands for."""

    long_name: str = ""
    composition: str = ""  # ELEMENT | COMPLEX | PARTIAL
    inside_outside: str = ""  # INTERNAL | EXTERNAL (IFC2X3 and the predefined type)
    parent_space: str = ""
    classifications: tuple[Classification, ...] = ()
    stated_area: float | None = None


@dataclass(frozen=True, slots=True)
class Portal(Element):
    """A door, window or opening: something to pass or see through."""

    opening_key: str = ""
    opening: Body | None = None
    opening_frame: Frame | None = None
    host: str = ""  # key of the wall, slab, roof ... it pierces
    host_class: str = ""
    width: float | None = None  # overall, as stated
    height: float | None = None
    operation: str = ""
    panels: tuple[str, ...] = ()  # operation of each window panel
    lining: float | None = None  # thickness of the frame seen in elevation, as stated
    filled: bool = False  # neither door nor window, but fills an opening


@dataclass(frozen=True, slots=True)
class Part(Element):
    """A wall, slab, column, stair, lift, piece of furniture, fixture: anything solid."""

    assembly: str = ""  # key of the element it is part of
    space: str = ""  # key of the space it is filed under, "" when filed elsewhere
    role: str = (
        ""  # wall | slab | column | stair | ramp | lift | fixture | furniture | railing ...
    )


@dataclass(frozen=True, slots=True)
class Boundary:
    """A space boundary: this space ends at this element."""

    space: str  # key, or OUTSIDE for an IfcExternalSpatialElement
    element: str  # "" for a boundary in thin air
    virtual: bool
    external: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A zone, spatial zone or group with its members."""

    key: str
    guid: str
    ifc_class: str
    name: str
    long_name: str = ""
    object_type: str = ""
    predefined_type: str = ""
    members: tuple[str, ...] = ()
    properties: dict[str, dict[str, Value]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Storey:
    """A storey and its stated elevation in metres relative to the origin."""

    key: str
    guid: str
    name: str
    elevation: float | None
    building: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that the file should hold and does not, or that could not be read."""

    kind: str  # a phrase key in phrases/gaps.yaml
    detail: str = ""
    keys: tuple[str, ...] = ()
    count: int = 1


@dataclass(frozen=True, slots=True)
class Survey:
    """Everything read off one or several files of a building."""

    schema: str
    project: str
    application: str
    origin: Point3
    length_unit: str  # name of the unit, "" when the file states none
    spaces: tuple[Space, ...] = ()
    doors: tuple[Portal, ...] = ()
    windows: tuple[Portal, ...] = ()
    openings: tuple[Portal, ...] = ()
    parts: tuple[Part, ...] = ()
    boundaries: tuple[Boundary, ...] = ()
    groups: tuple[Group, ...] = ()
    storeys: tuple[Storey, ...] = ()
    gaps: tuple[Gap, ...] = ()
    classes: dict[str, int] = field(default_factory=dict)  # how many of each entity class
