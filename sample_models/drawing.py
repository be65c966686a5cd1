"""The drawing board: buildings of storeys, zones, the site, and how the file is written."""

from collections.abc import Iterable, Sequence
from itertools import chain

from sample_models.directions import Degrees, Point
from sample_models.elements import DrawingError, PropertySets, Zone
from sample_models.house import Building
from sample_models.storey import Storey
from sample_models.style import FlavourName, Language, LengthUnit, Place, Schema, Style
from sample_models.surroundings import Neighbour, Point3, Terrain


class Drawing:
    """A site with its buildings, and how the file is to be written.

    Everything is drawn in metres; `length_unit`, `origin` (metres, the place of the site in
    the file's world) and the other marks of style only say how the file states it. Nothing is
    written before `write_ifc`, so these may be changed as freely as the elements.
    """

    def __init__(
        self,
        name: str,
        *,
        schema: Schema = "IFC4",
        length_unit: LengthUnit = "m",
        origin: Place = (0.0, 0.0, 0.0),
        space_boundaries: bool = False,
    ) -> None:
        self.name = name
        self.schema: Schema = schema
        self.length_unit: LengthUnit = length_unit
        self.origin = origin
        self.space_boundaries = space_boundaries
        self.flavour: FlavourName = "plain"
        self.language: Language = "nb"
        self.rotation: Degrees = 0.0
        self.true_north: Degrees = 0.0
        self.main = Building(name)
        self.buildings: dict[str, Building] = {}  # those besides the main one
        self.zones: dict[str, Zone] = {}
        self.site = Storey("Tomt", 0.0, 2.7)
        self.ground: Terrain | None = None
        self.neighbours: dict[str, Neighbour] = {}

    @property
    def storeys(self) -> dict[str, Storey]:
        """The storeys of the main building."""
        return self.main.storeys

    @property
    def properties(self) -> PropertySets:
        """The property sets of the main building."""
        return self.main.properties

    @properties.setter
    def properties(self, sets: PropertySets) -> None:
        self.main.properties = sets

    @property
    def style(self) -> Style:
        """How the file is to be written, as one value."""
        return Style(
            self.schema,
            self.flavour,
            self.length_unit,
            self.language,
            self.origin,
            self.rotation,
            self.true_north,
            self.space_boundaries,
        )

    def restyle(self, style: Style) -> None:
        """Have the file written in another way; the building stays as it is."""
        self.schema = style.schema
        self.flavour = style.flavour
        self.length_unit = style.length_unit
        self.language = style.language
        self.origin = style.origin
        self.rotation = style.rotation
        self.true_north = style.true_north
        self.space_boundaries = style.boundaries

    def storey(self, name: str, elevation: float = 0.0, height: float = 2.7) -> Storey:
        """Begin a storey of the main building."""
        return self.main.storey(name, elevation, height)

    def building(
        self, name: str, at: Point = (0.0, 0.0), *, level: float = 0.0, turned: Degrees = 0.0
    ) -> Building:
        """Begin a further building, drawn in its own coordinates and laid down at a place."""
        if name in self.buildings or name == self.name:
            raise DrawingError(f"there are two buildings called {name}")
        return self.buildings.setdefault(name, Building(name, at, level, turned))

    def every_building(self) -> list[Building]:
        """Every building that has storeys, the main one first."""
        return [one for one in (self.main, *self.buildings.values()) if one.storeys]

    def every_storey(self) -> list[Storey]:
        """The storeys of all buildings."""
        return list(chain(*(one.storeys.values() for one in self.every_building())))

    def find(self, mark: str) -> Storey:
        """The storey, or the site, on which a mark is drawn; the first one that has it.

        Raises:
            DrawingError: when it is drawn nowhere.
        """
        for storey in (*self.every_storey(), self.site):
            if mark in storey.elements:
                return storey
        raise DrawingError(f"{mark} is drawn nowhere")

    def zone(
        self, name: str, rooms: Iterable[str], properties: PropertySets | None = None
    ) -> None:
        """State that rooms belong together; stating a zone again replaces it."""
        self.zones[name] = Zone(name, tuple(rooms), properties or {})

    def spatial_zone(
        self,
        name: str,
        rooms: Iterable[str],
        kind: str = "OCCUPANCY",
        properties: PropertySets | None = None,
    ) -> None:
        """State a spatial zone: OCCUPANCY, SECURITY, FIRESAFETY ...; a plain one in IFC2X3."""
        self.zones[name] = Zone(name, tuple(rooms), properties or {}, kind)

    def classify(
        self, marks: str | Iterable[str], system: str, code: str, title: str = ""
    ) -> None:
        """Give rooms or elements a code of a classification system."""
        for mark in [marks] if isinstance(marks, str) else marks:
            self.find(mark).classify(mark, system, code, title)

    def terrain(self, points: Iterable[Point3]) -> None:
        """Lay the ground through points; four corners of one height give a flat one."""
        self.ground = Terrain(tuple(points))

    def neighbour(
        self, name: str, outline: Sequence[Point], height: float, *, base: float = 0.0
    ) -> None:
        """Set a neighbour's building on the site, as one mass."""
        self.neighbours[name] = Neighbour(name, tuple(outline), height, base)
