"""One opened IFC file: its objects by stable key, where they stand, what shape they have."""

import re
from collections import defaultdict
from typing import Any

import ifcopenshell

from design_rules.model.bodies import Body, Point3
from design_rules.model.survey import Frame
from design_rules.read.curves import NotAnalytic
from design_rules.read.length_units import read_units
from design_rules.read.placements import PlacementError, Placements
from design_rules.read.properties import PropertyIndex
from design_rules.read.shapes import ShapeReader, body_representation
from design_rules.read.transforms import Transform, shifted, turn, unit

_FAR = 10_000.0  # metres from the origin beyond which a model is moved near it
_NOT_TEXT = re.compile(r"[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]+")


def clean(text: object) -> str:
    """Text of the file as a report can carry it: no control characters, no outer blanks."""
    return _NOT_TEXT.sub(" ", str(text)).strip() if text is not None else ""


class IfcSource:
    """The file with everything that other readers look up in it.

    Keeps the parsed file alive as long as any of its records is in use: ifcopenshell hands out
    records of another file once theirs was collected.
    """

    def __init__(self, model: ifcopenshell.file, origin: Point3 | None) -> None:
        """`origin` moves the model: None chooses one near it when it stands far out."""
        self.model = model
        self.units = read_units(model)
        self.placements = Placements(self.units.length)
        self.shapes = ShapeReader(self.units)
        self.properties = PropertyIndex(model, self.units)
        self.origin = origin if origin is not None else self._near_origin()
        self._keys = self._assign_keys()
        self._parents = self._index_parents()
        self._storeys: dict[int, str] = {}

    # --- names -----------------------------------------------------------------------------
    def key(self, thing: Any | None) -> str:
        """The key of an object, "" for none."""
        return self._keys.get(thing.id(), "") if thing is not None else ""

    def _assign_keys(self) -> dict[int, str]:
        groups: dict[str, list[Any]] = defaultdict(list)
        for thing in self.model.by_type("IfcObjectDefinition"):
            groups[clean(thing.GlobalId) or "without-GlobalId"].append(thing)
        keys: dict[int, str] = {}
        for guid, things in groups.items():
            if len(things) > 1:
                things.sort(key=self._fixed_order)
            for count, thing in enumerate(things, 1):
                keys[thing.id()] = guid if count == 1 else f"{guid}~{count}"
        return keys

    def _fixed_order(self, thing: Any) -> tuple[str, str, str]:
        """An order that survives renumbering of the file's records."""
        where = ""
        if thing.is_a("IfcProduct"):
            try:
                where = repr([round(value, 4) for value in self.placements.of(thing)])
            except (PlacementError, AttributeError, TypeError):
                where = "?"
        return (thing.is_a(), clean(thing.Name), where)

    def duplicates(self) -> tuple[str, ...]:
        """Keys of objects whose GlobalId was taken already."""
        return tuple(sorted(key for key in self._keys.values() if "~" in key))

    # --- structure -------------------------------------------------------------------------
    def _index_parents(self) -> dict[int, Any]:
        parents: dict[int, Any] = {}
        for rel in self.model.by_type("IfcRelContainedInSpatialStructure"):
            for child in rel.RelatedElements or ():
                if child is not None and rel.RelatingStructure is not None:
                    parents.setdefault(child.id(), rel.RelatingStructure)
        for name in ("IfcRelAggregates", "IfcRelNests"):
            for rel in self.model.by_type(name):
                for child in rel.RelatedObjects or ():
                    if child is not None and rel.RelatingObject is not None:
                        parents[child.id()] = rel.RelatingObject
        return parents

    def parent(self, thing: Any) -> Any | None:
        """What an object is part of, or contained in."""
        return self._parents.get(thing.id())

    def storey(self, thing: Any) -> str:
        """Key of the storey that an object is filed under, "" when none."""
        trail: list[int] = []
        at: Any | None = thing
        while at is not None and at.id() not in trail:
            if at.is_a("IfcBuildingStorey"):
                return self.key(at)
            trail.append(at.id())
            at = self._parents.get(at.id())
        return ""

    # --- place and shape -------------------------------------------------------------------
    def _near_origin(self) -> Point3:
        spots: list[Point3] = []
        for name in ("IfcSpace", "IfcBuildingStorey", "IfcDoor", "IfcWall"):
            for thing in self.model.by_type(name):
                try:
                    move = self.placements.of(thing)
                except (PlacementError, AttributeError, TypeError):
                    continue
                spots.append((move[3], move[7], move[11]))
            if spots:
                break
        if not spots:
            return (0.0, 0.0, 0.0)
        x, y = (sorted(spot[axis] for spot in spots)[len(spots) // 2] for axis in (0, 1))
        if max(abs(x), abs(y)) < _FAR:
            return (0.0, 0.0, 0.0)
        return (round(x, -3), round(y, -3), 0.0)

    def placement(self, product: Any) -> Transform:
        """Where a product stands, relative to the origin of the survey, in metres.

        Raises:
            PlacementError: when that cannot be told.
        """
        x, y, z = self.origin
        return shifted(self.placements.of(product), (-x, -y, -z))

    def frame(self, product: Any) -> Frame | None:
        """The placement as origin and axes; None when it cannot be told."""
        try:
            move = self.placement(product)
        except (PlacementError, AttributeError, TypeError):
            return None
        axes = [unit(turn(move, axis)) for axis in ((1.0, 0, 0), (0, 1.0, 0), (0, 0, 1.0))]
        return Frame((move[3], move[7], move[11]), axes[0], axes[1], axes[2])

    def body(self, product: Any) -> tuple[Body | None, str]:
        """The body of a product, or why there is none: "", "pending" for the kernel, or a fault."""
        representation = body_representation(product)
        if representation is None:
            return None, ""
        try:
            return self.shapes.body(representation, self.placement(product)), ""
        except NotAnalytic:
            return None, "pending"
        except PlacementError as error:
            return None, str(error)
        except (AttributeError, TypeError, ValueError, IndexError, RuntimeError, OverflowError):
            return None, "pending"
