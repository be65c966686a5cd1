"""The drawing kit: everything a house or a variant needs, under one name."""

from sample_models.catalogue import CATALOGUE
from sample_models.directions import EAST, NORTH, SOUTH, WEST, Degrees, Frame, Point
from sample_models.drawing import Drawing
from sample_models.elements import DrawingError, Item, PropertySets
from sample_models.house import Building
from sample_models.ifc.building import write_ifc
from sample_models.ifc.identity import global_id
from sample_models.plan import Plan, lay_out, rooms_beside
from sample_models.storey import Storey
from sample_models.style import FlavourName, Language, LengthUnit, Schema, Style, random_style

__all__ = [
    "CATALOGUE",
    "EAST",
    "NORTH",
    "SOUTH",
    "WEST",
    "Building",
    "Degrees",
    "Drawing",
    "DrawingError",
    "FlavourName",
    "Frame",
    "Item",
    "Language",
    "LengthUnit",
    "Plan",
    "Point",
    "PropertySets",
    "Schema",
    "Storey",
    "Style",
    "global_id",
    "lay_out",
    "random_style",
    "rooms_beside",
    "write_ifc",
]
