"""Gata 12: a town house for twelve residents, drawn to comply with every rule.

Garage, entrance, staff and the large common rooms lie on the ground floor; three storeys above
have four units each, in two clusters with a small living room between.
"""

from sample_models.gata12.equipment import equip_ground, equip_upper
from sample_models.gata12.furnishing import furnish_ground, furnish_upper
from sample_models.gata12.grid import CLEAR, GROUND, RISE, UPPER
from sample_models.gata12.ground import draw_ground_rooms
from sample_models.gata12.homes import furnish_unit
from sample_models.gata12.outside import draw_surroundings, draw_yard
from sample_models.gata12.storeys import (
    draw_climbs,
    draw_core,
    draw_lift,
    draw_shell,
    lay_floor,
    lay_ground,
    lay_roof,
)
from sample_models.gata12.unit import UNITS
from sample_models.gata12.units import draw_unit
from sample_models.gata12.upper import draw_upper_commons
from sample_models.kit import Drawing, Storey, global_id


def draw_gata12() -> Drawing:
    """A fresh drawing of the compliant house: IFC4, metres, units stated as zones."""
    drawing = Drawing("Gata 12")
    drawing.properties = {"Pset_BuildingCommon": {"SprinklerProtection": True}}
    below = _draw_ground(drawing)
    for level, name in enumerate(UPPER, 2):
        below = _draw_upper(drawing, name, level, below)
    lay_roof(below)
    draw_surroundings(drawing)
    return drawing


def room_id(number: str) -> str:
    """The GlobalId of a room of Gata 12, the same in every variant that has the room."""
    storey = (GROUND, *UPPER)[int(number[0]) - 1]
    return global_id(f"Gata 12/IfcSpace/{storey}/{number}")


def _draw_ground(drawing: Drawing) -> Storey:
    floor = drawing.storey(GROUND, height=CLEAR)
    floor.properties = {
        "Pset_BuildingStoreyCommon": {"EntranceLevel": True, "SprinklerProtection": True}
    }
    draw_shell(floor)
    draw_ground_rooms(floor)
    draw_core(floor, "1")
    draw_climbs(floor)
    draw_lift(floor)
    lay_ground(floor)
    furnish_ground(floor)
    equip_ground(floor)
    draw_yard(floor)
    return floor


def _draw_upper(drawing: Drawing, name: str, level: int, below: Storey) -> Storey:
    floor = drawing.storey(name, elevation=(level - 1) * RISE, height=CLEAR)
    floor.properties = {
        "Pset_BuildingStoreyCommon": {"EntranceLevel": False, "SprinklerProtection": True}
    }
    draw_shell(floor)
    draw_upper_commons(floor, str(level))
    draw_core(floor, str(level))
    for unit in UNITS:
        if unit.storey == level:
            draw_unit(drawing, floor, unit)
            furnish_unit(floor, unit)
    if name != UPPER[-1]:
        draw_climbs(floor)
    lay_floor(floor, below)
    furnish_upper(floor)
    equip_upper(floor, str(level))
    return floor
