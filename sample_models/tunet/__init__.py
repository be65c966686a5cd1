"""Tunet: a one-storey house for eight residents round a court, drawn to comply with every rule.

"Tunet" is Norwegian for the yard the houses of a farm stand around.
"""

from sample_models.kit import Drawing, global_id
from sample_models.tunet.commons import draw_commons
from sample_models.tunet.doors import draw_doors
from sample_models.tunet.furnishing import furnish_commons
from sample_models.tunet.homes import furnish_unit
from sample_models.tunet.outside import draw_court_and_garden, draw_site
from sample_models.tunet.partitions import draw_partitions
from sample_models.tunet.services import serve_commons, serve_unit
from sample_models.tunet.shell import draw_shell
from sample_models.tunet.units import UNITS, draw_unit
from sample_models.tunet.windows import draw_windows

FLOOR = "1. etasje"


def draw_tunet() -> Drawing:
    """A fresh drawing of the compliant house: IFC4, metres, units stated as zones."""
    drawing = Drawing("Tunet")
    drawing.properties = {"Pset_BuildingCommon": {"SprinklerProtection": True}}
    floor = drawing.storey(FLOOR)
    draw_shell(floor)
    for unit in UNITS.values():
        draw_unit(floor, unit)
        furnish_unit(floor, unit)
        serve_unit(floor, unit)
        drawing.zone(unit.name, unit.rooms)
    draw_partitions(floor)
    draw_commons(floor)
    draw_court_and_garden(floor)
    draw_doors(floor)
    draw_windows(floor)
    furnish_commons(floor)
    serve_commons(floor)
    draw_site(drawing)
    return drawing


def room_id(number: str) -> str:
    """The GlobalId of a room of Tunet, the same in every variant that has the room."""
    return global_id(f"Tunet/IfcSpace/{FLOOR}/{number}")
