"""How an exporter writes things: solids, names, what is filed where, what it lays on top."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from sample_models.style import FlavourName

Form: TypeAlias = Literal["swept", "brep", "polygons", "triangles"]
Overlay: TypeAlias = Literal["", "gross-areas", "unit-envelopes"]


@dataclass(frozen=True, slots=True)
class Flavour:
    """The habits of an exporter.

    Sources: models exported by Revit, ArchiCAD and Renga, and IFC4 Reference View 1.2.
    """

    structure: Form = "swept"  # walls, slabs, openings, doors, windows
    spaces: Form = "swept"
    things: Form = "swept"  # furniture, fixtures, devices, stairs, railings, columns
    standard_walls: bool = False  # IfcWallStandardCase with layers, where the schema has it
    double_walls: bool = False  # walls between homes as two leaves
    family_names: bool = False  # Name is family:type:number instead of the mark
    things_in_rooms: bool = False  # furniture is filed under its room, not under the storey
    whole_lining: bool = False  # a door lining is one swept U instead of three bars
    site_surface: bool = False  # the ground is the site's own shape, not an element
    overlay: Overlay = ""  # spaces laid over the rooms
    wall_material: str = ""  # of walls that state none; {mm} is the thickness
    view: str = ""  # the model view that the header names; "" for the usual one


FLAVOURS: Final[Mapping[FlavourName, Flavour]] = {
    "plain": Flavour(),
    "revit": Flavour(
        standard_walls=True,
        double_walls=True,
        family_names=True,
        things_in_rooms=True,
        site_surface=True,
        overlay="gross-areas",
        wall_material="Generic - {mm}mm",
    ),
    "archicad": Flavour(
        spaces="brep",
        things="brep",
        standard_walls=True,
        whole_lining=True,
        site_surface=True,
        overlay="unit-envelopes",
        wall_material="GENERIC - INTERNAL CLADDING",
    ),
    "reference-view": Flavour(
        structure="polygons", spaces="polygons", things="triangles", view="ReferenceView_V1.2"
    ),
}
