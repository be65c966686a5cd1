"""A storey on its way into a file: what was drawn, its geometry, and what has been written."""

from dataclasses import dataclass, field
from typing import TypeVar

from ifcopenshell import entity_instance
from shapely import Point, Polygon

from sample_models.elements import DrawingError, PropertySets, Wall
from sample_models.ifc.file import IfcFile
from sample_models.ifc.property_sets import write_property_sets
from sample_models.plan import Plan
from sample_models.storey import Storey

_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A storey being written; the dictionaries fill up, by mark, as its parts are written."""

    file: IfcFile
    storey: Storey
    plan: Plan
    entity: entity_instance  # the IfcBuildingStorey
    prefix: str = ""  # of seeds: the building, except for the main one
    rise: float | None = None  # m to the floor of the next storey; None: there is none
    reach: float = 0.0  # m to the ceiling of the building's top storey
    spaces: dict[str, entity_instance] = field(default_factory=dict)
    products: dict[str, entity_instance] = field(default_factory=dict)
    leaves: dict[str, list[tuple[Wall, Polygon]]] = field(default_factory=dict)  # of each wall
    in_rooms: dict[str, list[str]] = field(default_factory=dict)  # room -> marks filed under it

    @property
    def placement(self) -> entity_instance:
        """What everything on the storey is placed in."""
        placement: entity_instance = self.entity.ObjectPlacement
        return placement

    def drawn(self, kind: type[_Kind]) -> list[_Kind]:
        """The elements of a kind, in the order they were drawn."""
        return [one for one in self.storey.elements.values() if isinstance(one, kind)]

    def seed(self, mark: str) -> str:
        """What the GlobalId of an element of this storey is derived from."""
        return f"{self.prefix}{self.storey.name}/{mark}"

    def properties(self, entity: entity_instance, mark: str, *sets: PropertySets) -> None:
        """Hang property sets on an entity of this storey."""
        write_property_sets(self.file, entity, self.seed(mark), *sets)

    def room_at(self, x: float, y: float) -> str | None:
        """The room that holds a point of the plan, if one does."""
        spot = Point(x, y)
        return next((mark for mark, room in self.plan.rooms.items() if room.contains(spot)), None)

    def outline(self, room: str) -> Polygon:
        """The outline of a room.

        Raises:
            DrawingError: when the room is not on this storey.
        """
        if room not in self.plan.rooms:
            raise DrawingError(f"room {room} is not on {self.storey.name}")
        return self.plan.rooms[room]
