"""What leads up and what keeps out: stairs, lifts, railings, fences and gates."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from sample_models.directions import EAST, Degrees, Point
from sample_models.elements import PropertySets

StairShape: TypeAlias = Literal["straight", "half-turn", "quarter-turn"]
Turn: TypeAlias = Literal["left", "right"]
RailingKind: TypeAlias = Literal["GUARDRAIL", "HANDRAIL", "BALUSTRADE", "FENCE"]


@dataclass(frozen=True, slots=True)
class Stair:
    """A stair. `foot` is the middle of the front edge of its lowest step."""

    mark: str
    foot: Point
    climbs: Degrees
    width: float = 1.2
    going: float = 0.28
    shape: StairShape = "straight"
    turn: Turn = "left"
    landing: float | None = None  # m: its depth along the walk; None: the stair's width
    rise: float | None = None  # m; None: up to the floor of the next storey
    risers: int | None = None  # None: as many as make steps of about 0.175 m
    railing: bool = True
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lift:
    """A lift. `at` is the middle of the car's front edge, where its door is."""

    mark: str
    at: Point
    facing: Degrees
    width: float = 1.1
    depth: float = 1.4
    height: float | None = None  # m; None: from here to the ceiling of the top storey
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Railing:
    """A railing or a fence along a path; a solid one cannot be looked through."""

    mark: str
    path: tuple[Point, ...]
    height: float
    kind: RailingKind = "GUARDRAIL"
    solid: bool = False
    properties: PropertySets = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gate:
    """A gate that stands free or in a fence, which ends at its posts."""

    mark: str
    at: Point
    opens: Degrees = EAST
    width: float = 1.0
    height: float = 2.0
    operation: str = "SINGLE_SWING_LEFT"
    properties: PropertySets = field(default_factory=dict)
