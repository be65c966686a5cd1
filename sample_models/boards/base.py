"""A drawing board: elements by their marks, each of which can be changed, stated or removed."""

from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from sample_models.elements import (
    Column,
    Covering,
    Door,
    DrawingError,
    Item,
    Line,
    Opening,
    PropertySets,
    PropertyValue,
    Roof,
    Room,
    Slab,
    Wall,
    Window,
)
from sample_models.ways import Gate, Lift, Railing, Stair

Element: TypeAlias = (
    Wall
    | Line
    | Room
    | Door
    | Window
    | Opening
    | Slab
    | Roof
    | Column
    | Covering
    | Item
    | Stair
    | Lift
    | Railing
    | Gate
)


@dataclass(frozen=True, slots=True)
class Code:
    """A place in a classification system, such as NS 3457-4."""

    system: str
    code: str
    title: str = ""


class Board:
    """One storey. Every element has a mark of its own, by which it can be changed or removed."""

    def __init__(self, name: str, elevation: float, height: float) -> None:
        self.name = name
        self.elevation = elevation  # metres above the building's zero
        self.height = height  # clear height of rooms and walls, metres
        self.elements: dict[str, Element] = {}
        self.codes: dict[str, list[Code]] = {}  # by mark
        self.properties: PropertySets = {}  # of the storey itself

    def change(self, mark: str, **values: Any) -> None:
        """Redraw an element with other values for some of its fields."""
        self.elements[mark] = replace(self._find(mark), **values)

    def state(self, mark: str, set_name: str, **values: PropertyValue) -> None:
        """Give an element properties; None takes a property away."""
        element = self._find(mark)
        self.change(mark, properties=merge_sets(element.properties, {set_name: values}))

    def classify(self, mark: str, system: str, code: str, title: str = "") -> None:
        """Give an element a code of a classification system."""
        self._find(mark)
        self.codes.setdefault(mark, []).append(Code(system, code, title))

    def remove(self, *marks: str) -> None:
        """Rub out elements."""
        for mark in marks:
            self._find(mark)
            del self.elements[mark]
            self.codes.pop(mark, None)

    def _add(self, element: Element) -> None:
        if element.mark in self.elements:
            raise DrawingError(f"{element.mark} is drawn twice on {self.name}")
        self.elements[element.mark] = element

    def _find(self, mark: str) -> Element:
        if mark not in self.elements:
            raise DrawingError(f"{mark} is not on {self.name}")
        return self.elements[mark]


def merge_sets(*groups: PropertySets | None) -> PropertySets:
    """One group of property sets out of several; the later one wins, None and "" drop out."""
    merged: dict[str, dict[str, PropertyValue]] = {}
    for group in groups:
        for name, values in (group or {}).items():
            merged.setdefault(name, {}).update(values)
    kept = {
        name: {key: value for key, value in values.items() if value not in (None, "")}
        for name, values in merged.items()
    }
    return {name: values for name, values in kept.items() if values}
