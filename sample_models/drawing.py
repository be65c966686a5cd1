"""The drawing board: a building of storeys and zones, and how its file is to be written."""

from collections.abc import Iterable
from typing import Literal, TypeAlias

from sample_models.elements import DrawingError, PropertySets, Zone
from sample_models.storey import Storey

Schema: TypeAlias = Literal["IFC2X3", "IFC4", "IFC4X3"]
LengthUnit: TypeAlias = Literal["m", "mm", "ft"]


class Drawing:
    """A building: storeys and zones, and how the file is to be written.

    Everything is drawn in metres; `length_unit` and `origin` (metres, the place of the site in
    the file's world) only say how the file states it. Nothing is written before
    `write_ifc`, so these may be changed as freely as the elements.
    """

    def __init__(
        self,
        name: str,
        *,
        schema: Schema = "IFC4",
        length_unit: LengthUnit = "m",
        origin: tuple[float, float, float] = (0.0, 0.0, 0.0),
        space_boundaries: bool = False,
    ) -> None:
        self.name = name
        self.schema: Schema = schema
        self.length_unit: LengthUnit = length_unit
        self.origin = origin
        self.space_boundaries = space_boundaries
        self.storeys: dict[str, Storey] = {}
        self.zones: dict[str, Zone] = {}

    def storey(self, name: str, elevation: float = 0.0, height: float = 2.7) -> Storey:
        """Begin a storey."""
        if name in self.storeys:
            raise DrawingError(f"there are two storeys called {name}")
        return self.storeys.setdefault(name, Storey(name, elevation, height))

    def zone(
        self, name: str, rooms: Iterable[str], properties: PropertySets | None = None
    ) -> None:
        """State that rooms belong together; stating a zone again replaces it."""
        self.zones[name] = Zone(name, tuple(rooms), properties or {})
