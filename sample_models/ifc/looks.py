"""How surfaces look: colour and transparency, one style for each look of a file."""

from typing import Final, NamedTuple

from ifcopenshell import entity_instance

from sample_models.elements import Glass
from sample_models.ifc.file import IfcFile


class Look(NamedTuple):
    """A surface style: its name, its colour (red, green, blue: 0 to 1), its transparency."""

    name: str
    colour: tuple[float, float, float]
    transparency: float = 0.0


_GLASS: Final[dict[Glass, Look]] = {
    "clear": Look("Glass", (0.80, 0.90, 0.95), 0.8),
    "frosted": Look("Frosted glass", (0.92, 0.95, 0.96), 0.3),
    "one-way": Look("One-way mirror glass", (0.60, 0.65, 0.70), 0.4),
}


def glaze(file: IfcFile, item: entity_instance, glass: Glass) -> entity_instance:
    """Give a pane the look of its glass."""
    return paint(file, item, _GLASS[glass])


def paint(file: IfcFile, item: entity_instance, look: Look) -> entity_instance:
    """Give a solid a look; the solid comes back."""
    file.entity("IfcStyledItem", item, [_style(file, look)])
    return item


def _style(file: IfcFile, look: Look) -> entity_instance:
    """The surface style of a look, wrapped where the schema asks for it."""
    colour = file.shared("IfcColourRgb", look.name, *look.colour)
    rendering = file.shared(
        "IfcSurfaceStyleRendering", colour, look.transparency, *[None] * 6, "NOTDEFINED"
    )
    style = file.shared("IfcSurfaceStyle", look.name, "BOTH", (rendering,))
    return file.shared("IfcPresentationStyleAssignment", (style,)) if file.is_ifc2x3 else style
