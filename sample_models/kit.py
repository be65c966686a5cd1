"""The drawing kit: everything a house or a variant needs, under one name."""

from sample_models.catalogue import CATALOGUE
from sample_models.directions import EAST, NORTH, SOUTH, WEST, Degrees, Frame, Point
from sample_models.drawing import Drawing, LengthUnit, Schema
from sample_models.elements import DrawingError, Item, PropertySets
from sample_models.ifc.building import write_ifc
from sample_models.ifc.identity import global_id
from sample_models.plan import Plan, lay_out, rooms_beside
from sample_models.storey import Storey

__all__ = [
    "CATALOGUE",
    "EAST",
    "NORTH",
    "SOUTH",
    "WEST",
    "Degrees",
    "Drawing",
    "DrawingError",
    "Frame",
    "Item",
    "LengthUnit",
    "Plan",
    "Point",
    "PropertySets",
    "Schema",
    "Storey",
    "global_id",
    "lay_out",
    "rooms_beside",
    "write_ifc",
]
