"""Light, alarms and sound in Tunet: what hangs on ceilings and walls."""

from typing import TypeAlias

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Point, Storey
from sample_models.tunet.commons import ROOMS
from sample_models.tunet.grid import PARTY, UNIT_WIDTH
from sample_models.tunet.units import Unit

_Light: TypeAlias = tuple[str, Point]

_LIGHTS_OF_A_UNIT: tuple[_Light, ...] = (
    ("hall", (2.9, 5.7)),
    ("bathroom", (5.5, 5.7)),
    ("store", (0.95, 5.7)),
    ("living", (2.4, 2.6)),
    ("table", (0.9, 1.0)),
    ("bedroom", (5.4, 2.5)),
)
_SWITCHES_OF_A_UNIT: tuple[tuple[str, str, Point, float], ...] = (
    ("TOGGLESWITCH", "hall", (3.1, 6.9), SOUTH),
    ("TOGGLESWITCH", "bathroom", (4.15, 5.7), EAST),
    ("DIMMERSWITCH", "living", (2.6, 4.35), SOUTH),
    ("TOGGLESWITCH", "table", (2.4, 4.35), SOUTH),
    ("DIMMERSWITCH", "bedroom", (3.95, 3.1), EAST),
)
_IN_CORRIDORS: dict[str, tuple[Point, ...]] = {
    "201": ((1.05, 8.0), (5.0, 8.0), (10.0, 8.0), (1.05, 12.0), (1.05, 17.0), (1.05, 21.0)),
    "202": ((27.0, 8.0), (23.0, 8.0), (18.0, 8.0), (27.0, 12.0), (27.0, 17.0), (27.0, 21.0)),
    "203": ((2.0, 24.3), (7.5, 24.3), (14.0, 24.3), (20.5, 24.3), (26.0, 24.3)),
}
_ABSORBING = ("201", "202", "203", "204", "205", "207", "221", "222", "225", "227", "228", "229")
_ALPHA = {"TP_Covering": {"AlphaW": 0.9}}
_CALL_BUTTONS: tuple[tuple[Point, float], ...] = (  # to call colleagues
    ((12.075, 26.5), WEST),
    ((12.05, 30.2), WEST),
    ((5.5, 13.5), WEST),
    ((20.275, 31.6), WEST),
    ((10.175, 19.6), WEST),
    ((18.825, 20.6), EAST),
)
_FIRE_BUTTONS: tuple[tuple[Point, float], ...] = (
    ((0.2, 9.0), EAST),
    ((27.8, 9.0), WEST),
    ((0.2, 25.2), EAST),
    ((27.8, 25.2), WEST),
    ((13.2, 25.4), SOUTH),
)


def serve_unit(floor: Storey, unit: Unit) -> None:
    """Two groups of light with a dimmer in the living room, smoke detectors, a call button."""
    point, direction = unit.frame.point, unit.frame.direction
    for group, at in _LIGHTS_OF_A_UNIT:
        floor.light(point(*at), circuit=f"{unit.number} {group}")
    for kind, group, at, facing in _SWITCHES_OF_A_UNIT:
        circuit = f"{unit.number} {group}"
        floor.switch(point(*at), direction(facing), kind=kind, circuit=circuit)
    for at in ((2.3, 4.9), (5.4, 3.3), (2.9, 1.2)):
        floor.sensor(point(*at))
    bedside = UNIT_WIDTH - PARTY / 2, 2.2
    floor.alarm(point(*bedside), direction(WEST), kind="CALLBUTTON")


def serve_commons(floor: Storey) -> None:
    """Light and smoke detectors in every room, absorbing ceilings, call and fire buttons."""
    for number, _, at, _ in ROOMS:
        for x, y in _IN_CORRIDORS.get(number, (at,)):
            floor.light((x, y), circuit=number)
            floor.sensor((x + 0.5, y))
    for number in _ABSORBING:
        floor.covering(number, "CEILING", material="Akustikkhimling", properties=_ALPHA)
    for place, facing in _CALL_BUTTONS:
        floor.alarm(place, facing, kind="CALLBUTTON")
    for place, facing in _FIRE_BUTTONS:
        floor.alarm(place, facing)
    floor.device("INTERCOM", (14.9, 30.2), NORTH)
    floor.camera((12.7, 30.2), NORTH)
    floor.light((14.0, 31.6), circuit="porch")
