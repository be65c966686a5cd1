"""A house of two rooms, four walls and a door, made record by record to be spoiled."""

from pathlib import Path
from typing import Any

from .ifc_records import Records


class SmallHouse(Records):
    """Two rooms of 4 x 4 x 2.5 m side by side, a wall between them with a door in it."""

    def __init__(self, schema: str = "IFC4") -> None:
        super().__init__(schema)
        self.unit_of_length = self.unit()
        self.whole = self.project(self.unit_of_length)
        self.building = self.product("IfcBuilding", guid="building", at=(0, 0, 0))
        storey = self.placement((0, 0, 0), inside=self.building.ObjectPlacement)
        self.storey = self.product("IfcBuildingStorey", guid="storey", name="1", at=storey)
        self.storey.Elevation = 0.0
        self.rooms = [self._room(1, 0.0), self._room(2, 4.2)]
        self.walls = [self._wall(name, x) for name, x in (("w", -0.2), ("m", 4.0), ("e", 8.2))]
        self.hole = self.add("IfcOpeningElement", "hole", self.block(0.2, 1, 2.1, (4, 1, 0)))
        self.voids = self.relate(
            "IfcRelVoidsElement", "voids",
            RelatingBuildingElement=self.walls[1], RelatedOpeningElement=self.hole,
        )  # fmt: skip
        self.door = self.add("IfcDoor", "door", self.block(0.05, 0.9, 2.05, (4.1, 1.05, 0)))
        self.door.OverallWidth, self.door.OverallHeight = 1.0, 2.1
        self.fills = self.relate(
            "IfcRelFillsElement", "fills",
            RelatingOpeningElement=self.hole, RelatedBuildingElement=self.door,
        )  # fmt: skip
        self.aggregates = self.relate(
            "IfcRelAggregates", "rooms", RelatingObject=self.storey, RelatedObjects=self.rooms
        )
        self.contains = self.relate(
            "IfcRelContainedInSpatialStructure", "contains",
            RelatingStructure=self.storey, RelatedElements=[*self.walls, self.door],
        )  # fmt: skip

    def _room(self, number: int, x: float) -> Any:
        return self.add("IfcSpace", f"room{number}", self.block(4, 4, 2.5, (x, 0, 0)))

    def _wall(self, name: str, x: float) -> Any:
        return self.add("IfcWall", f"wall-{name}", self.block(0.2, 4, 2.5, (x, 0, 0)))

    def add(self, kind: str, guid: str, *items: Any) -> Any:
        """A product on the storey, drawn in the storey's coordinates."""
        at = self.placement((0, 0, 0), inside=self.storey.ObjectPlacement)
        return self.product(kind, *items, guid=guid, name=guid, at=at)

    def reshape(self, product: Any, *items: Any) -> None:
        """Another body for a product."""
        product.Representation = self.make(
            "IfcProductDefinitionShape", None, None, [self.representation(*items)]
        )

    def write(self, path: Path) -> Path:
        """The house as a file."""
        self.model.write(str(path))
        return path
