"""One opened IFC file: its objects by stable key, where they stand, what shape they have."""

from dataclasses import replace
from typing import Any

import ifcopenshell

from design_rules.geometry.bodies import Body, Point3
from design_rules.model.survey import Frame
from design_rules.read.assumed_units import assumed_unit, is_implausible
from design_rules.read.keys import Keys
from design_rules.read.length_units import Units, read_units
from design_rules.read.origins import near_origin
from design_rules.read.placements import PlacementError, Placements
from design_rules.read.properties import PropertyIndex
from design_rules.read.records import FAULTS
from design_rules.read.shape_errors import BrokenShapeError
from design_rules.read.shapes import ShapeReader, body_representation
from design_rules.read.structure import Structure
from design_rules.read.transforms import Transform, shifted

PENDING = "pending"  # a body that the geometry kernel is still to be asked for


class IfcSource:
    """The file with everything that other readers look up in it.

    Keeps the parsed file alive as long as any of its records is in use: ifcopenshell hands out
    records of another file once theirs was collected.
    """

    def __init__(self, model: ifcopenshell.file, origin: Point3 | None) -> None:
        """`origin` moves the model: None chooses one near it when it stands far out."""
        self.model = model
        self.units = _units(model)
        self.shapes = ShapeReader(self.units)
        self.properties = PropertyIndex(model, self.units)
        self.structure = Structure(model)
        self._placements = Placements(self.units.length)
        self.origin = origin or near_origin(model, self._placements, self.units.length)
        self._keys = Keys(model, self._place_and_shape)
        self.duplicates = self._keys.duplicates  # keys of objects whose GlobalId was taken

    def key(self, thing: Any | None) -> str:
        """The key of an object, "" for none."""
        return self._keys.of(thing)

    def storey(self, thing: Any) -> str:
        """Key of the storey that an object is filed under, "" when none."""
        return self._keys.of(self.structure.storey(thing))

    def parent(self, thing: Any) -> Any | None:
        """What an object is part of, or contained in."""
        return self.structure.parent(thing)

    def placement(self, product: Any) -> Transform:
        """Where a product stands, relative to the origin of the survey, in metres.

        Raises:
            PlacementError: when that cannot be told.
        """
        x, y, z = self.origin
        try:
            return shifted(self._placements.of(product), (-x, -y, -z))
        except PlacementError:
            raise
        except FAULTS as fault:
            raise PlacementError("a placement that is none") from fault

    def frame(self, product: Any) -> Frame | None:
        """The placement as origin and axes; None when it cannot be told."""
        try:
            a, b, c, d, e, f, g, h, i, j, k, m = self.placement(product)
        except PlacementError:
            return None
        return Frame((d, h, m), (a, e, i), (b, f, j), (c, g, k))

    def body(self, product: Any) -> tuple[Body | None, str]:
        """The body of a product, or why there is none.

        The reason is "" when no shape is given, `PENDING` when the kernel is to be asked, else
        what is wrong with it.
        """
        try:
            representation = body_representation(product)
            if representation is None:
                return None, ""
            return self.shapes.body(representation, self.placement(product)), ""
        except (PlacementError, BrokenShapeError) as error:
            return None, str(error)
        except FAULTS:  # NotAnalyticError, or a record that only the kernel may make sense of
            return None, PENDING

    def _place_and_shape(self, product: Any) -> str:
        body, gap = self.body(product)
        return repr((self.frame(product), body, gap))


def _units(model: ifcopenshell.file) -> Units:
    """The units of a file; another of length than the stated one where that cannot be right."""
    units = read_units(model)
    if not units.name:
        return read_units(model, assumed_unit(model))
    if not is_implausible(model, units.length):
        return units
    name, metres = assumed_unit(model)
    wrong = units.length
    return replace(units, length=metres, name="", assumed=name, wrong=wrong) if name else units
