"""A building: its storeys, and where it lies on the site."""

from dataclasses import dataclass, field

from sample_models.directions import Degrees, Point, step
from sample_models.elements import DrawingError, PropertySets
from sample_models.storey import Storey


@dataclass(slots=True)
class Building:
    """A building drawn in its own coordinates; its zero lies at `at`, `level` metres up."""

    name: str
    at: Point = (0.0, 0.0)
    level: float = 0.0
    turned: Degrees = 0.0
    storeys: dict[str, Storey] = field(default_factory=dict)
    properties: PropertySets = field(default_factory=dict)

    def storey(self, name: str, elevation: float = 0.0, height: float = 2.7) -> Storey:
        """Begin a storey."""
        if name in self.storeys:
            raise DrawingError(f"there are two storeys called {name}")
        return self.storeys.setdefault(name, Storey(name, elevation, height))

    def place(self, x: float, y: float) -> Point:
        """Where a point of the building lies on the site."""
        along, across = step(self.at, self.turned, x), step((0.0, 0.0), self.turned + 90.0, y)
        return (round(along[0] + across[0], 6), round(along[1] + across[1], 6))

    def heading(self, direction: Degrees) -> Degrees:
        """Which way a direction of the building points on the site."""
        return (direction + self.turned) % 360.0
