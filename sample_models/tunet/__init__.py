"""Tunet: a one-storey house for six residents, drawn to comply with every rule.

"Tunet" is Norwegian for the yard the houses of a farm stand around.
"""

from sample_models.kit import Drawing, global_id
from sample_models.tunet.commons import draw_commons
from sample_models.tunet.furnishing import furnish_commons
from sample_models.tunet.shell import draw_shell
from sample_models.tunet.units import UNITS, draw_unit

FLOOR = "1. etasje"


def draw_tunet() -> Drawing:
    """A fresh drawing of the compliant house: IFC4, metres, units stated as zones."""
    drawing = Drawing("Tunet")
    floor = drawing.storey(FLOOR)
    draw_shell(floor)
    for unit in UNITS.values():
        draw_unit(floor, unit)
        drawing.zone(unit.name, [unit.room(position) for position in range(1, 6)])
    draw_commons(floor)
    furnish_commons(floor)
    return drawing


def room_id(number: str) -> str:
    """The GlobalId of a room of Tunet, the same in every variant that has the room."""
    return global_id(f"Tunet/IfcSpace/{FLOOR}/{number}")
