"""Doors, windows and openings: everything one can pass or look through."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from design_rules.geometry.bodies import Body
from design_rules.model.survey import Portal, Value
from design_rules.read.elements import common, stated
from design_rules.read.ifc_source import IfcSource
from design_rules.read.records import by_type, is_one_of, number, reference, value
from design_rules.read.structure import relations

_LARGEST = 1e4  # metres
_READ_ALONE = ("IfcDoor", "IfcWindow")


class PortalReader:
    """Reads the portals of one file: which opening each fills, and which wall that pierces."""

    def __init__(self, source: IfcSource) -> None:
        self._source = source
        self._opening_of: dict[int, Any] = {}
        self._host_of: dict[int, Any] = {}
        self._fillings: dict[int, list[Any]] = defaultdict(list)
        self._bodies: dict[int, tuple[Body | None, str]] = {}
        for rel in relations(source.model, "IfcRelVoidsElement"):
            hole = reference(rel, "RelatedOpeningElement")
            host = reference(rel, "RelatingBuildingElement")
            if hole is not None and host is not None:
                self._host_of[hole.id()] = host
        for rel in relations(source.model, "IfcRelFillsElement"):
            hole = reference(rel, "RelatingOpeningElement")
            filling = reference(rel, "RelatedBuildingElement")
            if hole is not None and filling is not None:
                self._opening_of[filling.id()] = hole
                self._fillings[hole.id()].append(filling)

    def doors(self) -> tuple[Portal, ...]:
        """Every IfcDoor, also those in curtain walls and those that stand free."""
        return self._all("IfcDoor")

    def windows(self) -> tuple[Portal, ...]:
        """Every IfcWindow."""
        return self._all("IfcWindow")

    def openings(self) -> tuple[Portal, ...]:
        """Openings that no door or window fills: passages, niches, hatches.

        Where something else fills one, such as a proxy, that comes in its place.
        """
        found = [
            portal
            for thing in by_type(self._source.model, "IfcOpeningElement")
            for portal in self._openings(thing)
        ]
        return tuple(sorted(found, key=lambda portal: portal.key))

    def _openings(self, thing: Any) -> list[Portal]:
        fillings = self._fillings.get(thing.id(), [])
        if any(is_one_of(filling, _READ_ALONE) for filling in fillings):
            return []
        filled = [replace(self._portal(filling), filled=True) for filling in fillings]
        return filled or [self._opening(thing)]

    def _all(self, name: str) -> tuple[Portal, ...]:
        found = map(self._portal, by_type(self._source.model, name))
        return tuple(sorted(found, key=lambda portal: portal.key))

    def _portal(self, thing: Any) -> Portal:
        source = self._source
        opening = self._opening_of.get(thing.id())
        hole, _ = self._body(opening) if opening is not None else (None, "")
        # a detailed leaf is slow to mesh and says no more than the hole it stands in
        body, gap = (None, "") if hole is not None else self._body(thing)
        host = self._host_of.get(opening.id()) if opening is not None else None
        host = host if host is not None else self._curtain_wall(thing)
        kind = source.properties.type_of(thing)
        shared = common(source, thing)
        return Portal(
            **shared,
            body=body,
            body_gap=gap,
            opening_key=source.key(opening),
            opening=hole,
            opening_frame=source.frame(opening) if opening is not None else None,
            host=source.key(host),
            host_class=(host if host is not None else thing).is_a(),
            width=self._length(thing, kind, "OverallWidth"),
            height=self._length(thing, kind, "OverallHeight"),
            operation=stated(thing, kind, "OperationType"),
            panels=_panels(shared["properties"]),
            lining=self._lining(shared["properties"]),
        )

    def _opening(self, thing: Any) -> Portal:
        body, gap = self._body(thing)
        host = self._host_of.get(thing.id())
        shared = common(self._source, thing)
        return Portal(
            **shared,
            body=body,
            body_gap=gap,
            opening_key=shared["key"],
            opening=body,
            opening_frame=shared["frame"],
            host=self._source.key(host),
            host_class=host.is_a() if host is not None else "",
        )

    def _body(self, thing: Any) -> tuple[Body | None, str]:
        if thing.id() not in self._bodies:
            self._bodies[thing.id()] = self._source.body(thing)
        return self._bodies[thing.id()]

    def _curtain_wall(self, thing: Any) -> Any | None:
        parent = self._source.parent(thing)
        return parent if parent is not None and parent.is_a("IfcElement") else None

    def _length(self, thing: Any, kind: Any | None, attribute: str) -> float | None:
        said = number(value(thing, attribute))
        if not said and kind is not None:
            said = number(value(kind, attribute))
        metres = (said or 0.0) * self._source.units.length
        return metres if 0 < metres < _LARGEST else None

    def _lining(self, sets: dict[str, dict[str, Value]]) -> float | None:
        said = number(sets.get("IfcDoorLiningProperties", {}).get("LiningThickness"))
        metres = said * self._source.units.length if said is not None else -1.0
        return metres if 0 <= metres < 1.0 else None


def _panels(sets: dict[str, dict[str, Value]]) -> tuple[str, ...]:
    panel = sets.get("IfcWindowPanelProperties") or sets.get("IfcDoorPanelProperties") or {}
    said = panel.get("OperationType") or panel.get("PanelOperation")
    return (str(said),) if said else ()
