"""Ceilings that absorb sound, lamps and alarms outside the units of Gata 12."""

from sample_models.kit import EAST, SOUTH, WEST, Point, PropertySets, Storey

_ABSORBS: PropertySets = {"TP_Covering": {"AlphaW": 0.9}}
_GROUND_ROOMS = (
    "105", "106", "107", "108", "111", "113", "131", "133", "141", "142",
    "166", "168", "169",
)  # fmt: skip
_UPPER_ROOMS = ("61", "62", "63", "66", "67", "68")
_GROUND_LAMPS: tuple[Point, ...] = (
    (2.8, 3.5), (6.6, 3.5), (10.8, 3.5), (14.3, 2.0), (18.1, 2.2), (21.6, 1.2), (21.6, 4.7),
    (25.2, 5.0), (4.0, 8.05), (9.5, 8.05), (15.5, 8.05), (24.0, 8.05), (13.5, 15.1),
    (5.3, 12.6), (23.6, 12.6), (27.0, 12.6), (1.5, 14.0),
)  # fmt: skip
_UPPER_LAMPS: tuple[Point, ...] = (
    (13.0, 2.6), (16.0, 2.6), (9.2, 1.6), (19.8, 1.6), (4.0, 8.05), (9.8, 8.05), (14.5, 8.05),
    (19.2, 8.05), (25.0, 8.05), (11.0, 15.1), (18.0, 15.1),
)  # fmt: skip


def equip_ground(floor: Storey) -> None:
    """Hang ceilings, lamps, smoke sensors; call points, door phone and camera at the entrance."""
    _hang(floor, _GROUND_ROOMS, _GROUND_LAMPS, "F1")
    for at, facing in (((12.325, 6.0), WEST), ((16.275, 3.6), EAST), ((27.125, 6.2), WEST)):
        floor.alarm(at, facing, kind="CALLBUTTON")
    floor.device("INTERCOM", (22.5, -0.2), SOUTH)
    floor.sensor((17.5, 4.72), kind="IDENTIFIERSENSOR", facing=SOUTH)
    floor.sensor((22.4, 6.87), kind="IDENTIFIERSENSOR", facing=SOUTH)


def equip_upper(floor: Storey, number: str) -> None:
    """The same for a storey with units; `number` is its digit."""
    rooms = tuple(f"{number}{room}" for room in _UPPER_ROOMS)
    _hang(floor, rooms, _UPPER_LAMPS, f"F{number}")
    floor.alarm((21.375, 1.2), WEST, kind="CALLBUTTON")


def _hang(floor: Storey, rooms: tuple[str, ...], lamps: tuple[Point, ...], circuit: str) -> None:
    for room in rooms:
        floor.covering(
            room, "CEILING", material="Akustikkplate", thickness=0.04, properties=_ABSORBS
        )
        floor.covering(room, material="Linoleum", thickness=0.003)
    for x, y in lamps:
        floor.light((x, y), circuit=circuit)
        floor.sensor((x + 0.5, y))
