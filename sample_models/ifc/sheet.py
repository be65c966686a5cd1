"""A storey on its way into a file: what was drawn, its geometry, and what has been written."""

from dataclasses import dataclass, field
from typing import TypeVar

from ifcopenshell import entity_instance

from sample_models.elements import PropertySets
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
    spaces: dict[str, entity_instance] = field(default_factory=dict)
    products: dict[str, entity_instance] = field(default_factory=dict)

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
        return f"{self.storey.name}/{mark}"

    def properties(self, entity: entity_instance, mark: str, *sets: PropertySets) -> None:
        """Hang property sets on an entity of this storey."""
        write_property_sets(self.file, entity, self.seed(mark), *sets)
