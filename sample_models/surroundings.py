"""What lies around the buildings: the ground and the neighbours."""

from dataclasses import dataclass
from typing import TypeAlias

from sample_models.directions import Point

Point3: TypeAlias = tuple[float, float, float]  # x, y, z in metres


@dataclass(frozen=True, slots=True)
class Terrain:
    """The ground as triangles between points."""

    points: tuple[Point3, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A building next door, as one mass."""

    mark: str
    outline: tuple[Point, ...]
    height: float
    base: float = 0.0
