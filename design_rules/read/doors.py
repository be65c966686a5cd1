"""Doors, windows and openings: everything one can pass or look through."""

from typing import Any

from design_rules.model.bodies import Body
from design_rules.model.survey import Frame, Portal, Value
from design_rules.read.elements import common
from design_rules.read.ifc_source import IfcSource


class PortalReader:
    """Reads the portals of one file: which opening each fills, and which wall that pierces."""

    def __init__(self, source: IfcSource) -> None:
        self._source = source
        self._opening_of: dict[int, Any] = {}
        self._host_of: dict[int, Any] = {}
        self._filled: set[int] = set()
        self._bodies: dict[int, tuple[Body | None, str]] = {}
        for rel in source.model.by_type("IfcRelVoidsElement"):
            if rel.RelatedOpeningElement is not None and rel.RelatingBuildingElement is not None:
                self._host_of[rel.RelatedOpeningElement.id()] = rel.RelatingBuildingElement
        for rel in source.model.by_type("IfcRelFillsElement"):
            if rel.RelatingOpeningElement is not None and rel.RelatedBuildingElement is not None:
                self._opening_of[rel.RelatedBuildingElement.id()] = rel.RelatingOpeningElement
                self._filled.add(rel.RelatingOpeningElement.id())

    def doors(self) -> tuple[Portal, ...]:
        """Every IfcDoor, also those in curtain walls and those that stand free."""
        return self._all("IfcDoor")

    def windows(self) -> tuple[Portal, ...]:
        """Every IfcWindow."""
        return self._all("IfcWindow")

    def openings(self) -> tuple[Portal, ...]:
        """Openings that no door or window fills: passages, niches, hatches."""
        found = [
            self._opening(thing)
            for thing in self._source.model.by_type("IfcOpeningElement")
            if thing.id() not in self._filled
        ]
        return tuple(sorted(found, key=lambda portal: portal.key))

    def _all(self, name: str) -> tuple[Portal, ...]:
        things = [
            thing for thing in self._source.model.by_type(name) if "Type" not in thing.is_a()
        ]
        return tuple(sorted(map(self._portal, things), key=lambda portal: portal.key))

    def _portal(self, thing: Any) -> Portal:
        opening = self._opening_of.get(thing.id())
        hole, _ = self._body(opening) if opening is not None else (None, "")
        # a detailed leaf is slow to mesh and says no more than the hole it stands in
        body, gap = (None, "") if hole is not None else self._body(thing)
        host = self._host_of.get(opening.id()) if opening is not None else None
        shared = common(self._source, thing)
        return Portal(
            **shared,
            body=body,
            body_gap=gap,
            opening_key=self._source.key(opening),
            opening=hole,
            opening_frame=self._frame(opening),
            host=self._source.key(host or self._curtain_wall(thing)),
            host_class=(host or self._curtain_wall(thing) or thing).is_a(),
            width=self._length(thing, "OverallWidth"),
            height=self._length(thing, "OverallHeight"),
            operation=self._operation(thing),
            panels=_panels(shared["properties"]),
            lining=self._lining(shared["properties"]),
        )

    def _opening(self, thing: Any) -> Portal:
        body, gap = self._body(thing)
        host = self._host_of.get(thing.id())
        return Portal(
            **common(self._source, thing),
            body=body,
            body_gap=gap,
            opening_key=self._source.key(thing),
            opening=body,
            opening_frame=self._source.frame(thing),
            host=self._source.key(host),
            host_class=host.is_a() if host is not None else "",
        )

    def _body(self, thing: Any) -> tuple[Body | None, str]:
        if thing.id() not in self._bodies:
            self._bodies[thing.id()] = self._source.body(thing)
        return self._bodies[thing.id()]

    def _frame(self, opening: Any | None) -> Frame | None:
        return self._source.frame(opening) if opening is not None else None

    def _curtain_wall(self, thing: Any) -> Any | None:
        parent = self._source.parent(thing)
        return parent if parent is not None and parent.is_a("IfcElement") else None

    def _length(self, thing: Any, attribute: str) -> float | None:
        value = getattr(thing, attribute, None)
        kind = self._source.properties.type_of(thing)
        value = value if value else getattr(kind, attribute, None) if kind is not None else None
        metres = float(value) * self._source.units.length if value else 0.0
        return metres if 0 < metres < 1e4 else None

    def _operation(self, thing: Any) -> str:
        for owner in (thing, self._source.properties.type_of(thing)):
            value = getattr(owner, "OperationType", None) if owner is not None else None
            if value and value not in ("NOTDEFINED", "USERDEFINED"):
                return str(value)
        return ""

    def _lining(self, sets: dict[str, dict[str, Value]]) -> float | None:
        value = sets.get("IfcDoorLiningProperties", {}).get("LiningThickness")
        metres = value * self._source.units.length if isinstance(value, float) else -1.0
        return metres if 0 <= metres < 1.0 else None


def _panels(sets: dict[str, dict[str, Value]]) -> tuple[str, ...]:
    panel = sets.get("IfcWindowPanelProperties") or sets.get("IfcDoorPanelProperties") or {}
    value = panel.get("OperationType") or panel.get("PanelOperation")
    return (str(value),) if value else ()
