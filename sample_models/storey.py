"""A storey on the drawing board: walls, rooms, doors and things, each by a mark of its own."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sample_models.catalogue import CATALOGUE, Family
from sample_models.directions import Degrees, Point
from sample_models.elements import (
    Door,
    DrawingError,
    Element,
    Item,
    Opening,
    PropertySets,
    Room,
    Slab,
    SlabKind,
    Wall,
    Window,
)
from sample_models.plan import Plan, items_in, lay_out

_SIZES = ("width", "depth", "height", "elevation")


class Storey:
    """One storey. Every element has a mark of its own, by which it can be changed or removed."""

    def __init__(self, name: str, elevation: float, height: float) -> None:
        self.name = name
        self.elevation = elevation  # metres above the building's zero
        self.height = height  # clear height of rooms and walls, metres
        self.elements: dict[str, Element] = {}

    def wall(
        self,
        mark: str,
        start: Point,
        end: Point,
        thickness: float,
        *,
        external: bool = False,
        properties: PropertySets | None = None,
    ) -> None:
        """Draw a wall along its centre line."""
        self._add(Wall(mark, start, end, thickness, external, properties or {}))

    def room(
        self,
        number: str,
        long_name: str,
        at: Point | None = None,
        *,
        outline: Sequence[Point] | None = None,
        external: bool = False,
        properties: PropertySets | None = None,
    ) -> None:
        """Name the room around `at`, or the room of an outline."""
        corners = None if outline is None else tuple(outline)
        self._add(Room(number, long_name, at, corners, external, properties or {}))

    def door(
        self,
        mark: str,
        at: Point,
        opens: Degrees,
        *,
        width: float = 0.9,
        height: float = 2.1,
        operation: str = "SINGLE_SWING_LEFT",
        external: bool = False,
        in_wall: str | None = None,
        properties: PropertySets | None = None,
    ) -> None:
        """Set a door; width and height are of the hole. The leaf moves to where `opens` points."""
        sets = properties or {}
        self._add(
            Door(mark, at, width, height, 0.0, in_wall, external, sets, opens, operation),
        )

    def window(
        self,
        mark: str,
        at: Point,
        *,
        width: float = 1.2,
        height: float = 1.3,
        sill: float = 0.9,
        external: bool = True,
        in_wall: str | None = None,
        properties: PropertySets | None = None,
    ) -> None:
        """Set a window, its lower edge `sill` metres above the floor."""
        self._add(Window(mark, at, width, height, sill, in_wall, external, properties or {}))

    def opening(
        self,
        mark: str,
        at: Point,
        *,
        width: float = 1.2,
        height: float = 2.1,
        in_wall: str | None = None,
    ) -> None:
        """Break a passage through a wall and leave it empty."""
        self._add(Opening(mark, at, width, height, in_wall=in_wall))

    def slab(
        self,
        mark: str,
        outline: Sequence[Point],
        thickness: float,
        *,
        top: float = 0.0,
        kind: SlabKind = "FLOOR",
    ) -> None:
        """Lay a slab whose upper face is `top` metres above the storey."""
        self._add(Slab(mark, tuple(outline), thickness, top, kind))

    def fixture(self, kind: str, at: Point, facing: Degrees, **sizes: float) -> None:
        """Set a sanitary fixture of the catalogue with its back at `at`."""
        self._put("fixture", kind, at, facing, sizes)

    def furniture(self, kind: str, at: Point, facing: Degrees, **sizes: float) -> None:
        """Set a piece of furniture of the catalogue with its back at `at`."""
        self._put("furniture", kind, at, facing, sizes)

    def appliance(self, kind: str, at: Point, facing: Degrees, **sizes: float) -> None:
        """Set an electric appliance of the catalogue with its back at `at`."""
        self._put("appliance", kind, at, facing, sizes)

    def change(self, mark: str, **values: Any) -> None:
        """Redraw an element with other values for some of its fields."""
        self.elements[mark] = replace(self._find(mark), **values)

    def remove(self, *marks: str) -> None:
        """Rub out elements."""
        for mark in marks:
            self._find(mark)
            del self.elements[mark]

    def clear(self, room: str) -> None:
        """Rub out every fixture, piece of furniture and appliance that stands in a room."""
        self.remove(*(item.mark for item in items_in(self.plan().rooms[room], self.items())))

    def items(self) -> list[Item]:
        """The fixtures, furniture and appliances of the storey."""
        return [element for element in self.elements.values() if isinstance(element, Item)]

    def plan(self) -> Plan:
        """The storey as geometry: joined walls and filled rooms."""
        return lay_out(self.elements.values())

    def _put(
        self, family: Family, kind: str, at: Point, facing: Degrees, sizes: dict[str, float]
    ) -> None:
        article = CATALOGUE.get(kind)
        if article is None or article.family != family:
            raise DrawingError(f"the catalogue has no {family} called {kind}")
        usual = {size: getattr(article, size) for size in _SIZES}
        mark = f"{kind} {at[0]:.2f} {at[1]:.2f}"  # by place, so it survives changes elsewhere
        self._add(
            Item(
                mark,
                family,
                kind,
                at,
                facing,
                **(usual | sizes),
            )
        )

    def _add(self, element: Element) -> None:
        if element.mark in self.elements:
            raise DrawingError(f"{element.mark} is drawn twice on {self.name}")
        self.elements[element.mark] = element

    def _find(self, mark: str) -> Element:
        if mark not in self.elements:
            raise DrawingError(f"{mark} is not on {self.name}")
        return self.elements[mark]
