"""The unit of length that a file's doors or rooms suggest, where it states none or a wrong one.

Only so that the room graph can be drawn: what is measured in it stays undecidable.
"""

from statistics import median_low
from typing import Any

from design_rules.geometry.bodies import Point3
from design_rules.read.corners import corners
from design_rules.read.length_units import Units
from design_rules.read.placements import Placements
from design_rules.read.records import FAULTS, by_type, first, number, value
from design_rules.read.shapes import ShapeReader, body_representation

# Doors and rooms are 1.8 to 8 m high. From 5.9 on it is taken for feet: no door and hardly any
# room is that many metres high.
_RANGES = (
    ("metre", 1.0, 1.8, 5.9),
    ("foot", 0.3048, 5.9, 26.0),
    ("inch", 0.0254, 70.0, 180.0),
    ("centimetre", 0.01, 180.0, 800.0),
    ("millimetre", 0.001, 1800.0, 8000.0),
)
_LOWEST, _HIGHEST = 1.0, 5.9  # metres: a median door outside is no door for people
_TALLEST = 30.0  # metres: no building has rooms of this height for the most part
_LOOKED_AT = 50  # rooms whose shape is read for its height


def assumed_unit(model: Any) -> tuple[str, float]:
    """Name and size in metres of the unit that doors, else rooms, suggest; ("", 1) if none."""
    heights = _door_heights(model) or _room_heights(model)
    middle = median_low(heights) if heights else 0.0
    fitting = ((name, size) for name, size, low, high in _RANGES if low <= middle < high)
    return next(fitting, ("", 1.0))


def is_implausible(model: Any, metres: float) -> bool:
    """Whether no house has doors and rooms as high as a unit of that length makes them.

    Where doors state their height, rooms must bear out that it is wrong.
    """
    doors = _door_heights(model)
    if doors and _LOWEST <= median_low(doors) * metres < _HIGHEST:
        return False
    rooms = _room_heights(model)
    if not rooms:
        return bool(doors)
    highest = _HIGHEST if doors else _TALLEST
    return not _LOWEST <= median_low(rooms) * metres < highest


def _door_heights(model: Any) -> list[float]:
    stated = [number(value(door, "OverallHeight")) for door in by_type(model, "IfcDoor")]
    return [height for height in stated if height is not None and height > 0]


def _room_heights(model: Any) -> list[float]:
    shapes, placements = ShapeReader(Units(1.0, 1.0, 1.0, "")), Placements(1.0)
    rooms = sorted(by_type(model, "IfcSpace"), key=lambda room: str(first(room)))[:_LOOKED_AT]
    heights: list[float] = []
    for room in rooms:
        try:
            points: list[Point3] = list(
                corners(shapes.body(body_representation(room), placements.of(room)))
            )
        except FAULTS:
            continue
        levels = [z for _, _, z in points]
        heights.append(max(levels) - min(levels))
    return heights
