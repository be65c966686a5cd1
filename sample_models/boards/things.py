"""Drawing what stands in rooms: fixtures, furniture, appliances and electrical devices."""

from sample_models.boards.base import Board
from sample_models.catalogue import CATALOGUE, Family
from sample_models.directions import NORTH, Degrees, Point
from sample_models.elements import DrawingError, Item, PropertySets

_SIZES = ("width", "depth", "height", "elevation")


class ThingsBoard(Board):
    """Things of the catalogue, each with its back at a point; sizes may be overridden."""

    def fixture(
        self,
        kind: str,
        at: Point,
        facing: Degrees,
        *,
        mark: str | None = None,
        properties: PropertySets | None = None,
        **sizes: float,
    ) -> None:
        """Set a sanitary fixture of the catalogue with its back at `at`."""
        self._put("fixture", kind, at, facing, sizes, mark, properties)

    def furniture(
        self,
        kind: str,
        at: Point,
        facing: Degrees,
        *,
        mark: str | None = None,
        properties: PropertySets | None = None,
        **sizes: float,
    ) -> None:
        """Set a piece of furniture of the catalogue with its back at `at`."""
        self._put("furniture", kind, at, facing, sizes, mark, properties)

    def appliance(
        self,
        kind: str,
        at: Point,
        facing: Degrees,
        *,
        mark: str | None = None,
        properties: PropertySets | None = None,
        **sizes: float,
    ) -> None:
        """Set an electric appliance of the catalogue with its back at `at`."""
        self._put("appliance", kind, at, facing, sizes, mark, properties)

    def device(
        self,
        kind: str,
        at: Point,
        facing: Degrees = NORTH,
        *,
        circuit: str = "",
        mark: str | None = None,
        properties: PropertySets | None = None,
        **sizes: float,
    ) -> None:
        """Set a device of the catalogue: light, switch, sensor, alarm, camera, panel ..."""
        self._put("device", kind, at, facing, sizes, mark, properties, circuit)

    def items(self) -> list[Item]:
        """The fixtures, furniture, appliances and devices of the storey."""
        return [element for element in self.elements.values() if isinstance(element, Item)]

    def _put(
        self,
        family: Family,
        kind: str,
        at: Point,
        facing: Degrees,
        sizes: dict[str, float],
        mark: str | None,
        properties: PropertySets | None,
        circuit: str = "",
    ) -> None:
        article = CATALOGUE.get(kind)
        if article is None or article.family != family:
            raise DrawingError(f"the catalogue has no {family} called {kind}")
        unknown = sorted(set(sizes) - set(_SIZES))
        if unknown:
            raise DrawingError(f"{kind} has no size called {unknown[0]}")
        usual = {size: getattr(article, size) for size in _SIZES}
        if article.on_ceiling:
            usual["elevation"] = self.height - (sizes.get("height") or article.height)
        name = mark or f"{kind} {at[0]:.2f} {at[1]:.2f}"  # by place: survives changes elsewhere
        sets = properties or {}
        self._add(
            Item(
                name, family, kind, at, facing, **(usual | sizes), properties=sets, circuit=circuit
            )
        )
