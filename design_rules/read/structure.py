"""What is part of what, and on which storey: cycle-safe, the same in any order of records."""

from collections.abc import Iterator
from typing import Any

from design_rules.read.records import by_type, first, reference, references


def relations(model: Any, name: str) -> list[Any]:
    """Relations of a class in order of GlobalId: which of two that contradict counts is fixed."""
    return sorted(by_type(model, name), key=lambda relation: str(first(relation)))


class Structure:
    """Parents of one file's objects: what they are part of, else what contains them."""

    def __init__(self, model: Any) -> None:
        self._parents: dict[int, Any] = {}
        self._storeys: dict[int, Any | None] = {}
        for child, parent in _pairs(
            model, "IfcRelContainedInSpatialStructure", "RelatedElements", "RelatingStructure"
        ):
            self._parents.setdefault(child.id(), parent)
        for name in ("IfcRelNests", "IfcRelAggregates"):
            for child, parent in _pairs(model, name, "RelatedObjects", "RelatingObject"):
                self._parents[child.id()] = parent

    def parent(self, thing: Any) -> Any | None:
        """What an object is part of, or contained in."""
        return self._parents.get(thing.id())

    def storey(self, thing: Any) -> Any | None:
        """The storey that an object is filed under."""
        trail: dict[int, None] = {}
        at: Any | None = thing
        found: Any | None = None
        while at is not None and at.id() not in trail:
            if at.id() in self._storeys:
                found = self._storeys[at.id()]
                break
            trail[at.id()] = None
            if at.is_a("IfcBuildingStorey"):
                found = at
                break
            at = self._parents.get(at.id())
        self._storeys.update(dict.fromkeys(trail, found))
        return found


def _pairs(model: Any, name: str, children: str, parent: str) -> Iterator[tuple[Any, Any]]:
    for relation in relations(model, name):
        whole = reference(relation, parent)
        if whole is not None:
            for part in references(relation, children):
                yield part, whole
