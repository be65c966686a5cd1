"""Rows of tables and how they are drawn: rooms, doors and windows of Gata 12."""

from collections.abc import Iterable
from typing import Any, Final, TypeAlias

from sample_models.kit import Degrees, Point, PropertySets, Storey

RoomRow: TypeAlias = tuple[str, str, Point, str]  # number, name, place, zone
# number, place, opens, width, operation, role, share of glass, sound
DoorRow: TypeAlias = tuple[str, Point, Degrees, float, str, str, float, str]
WindowRow: TypeAlias = tuple[str, Point, float]  # number, place, width

CLEAR_GLASS: Final[PropertySets] = {
    "Pset_DoorWindowGlazingType": {"VisibleLightTransmittance": 0.75}
}


def name_rooms(floor: Storey, number: str, rows: Iterable[RoomRow]) -> None:
    """Name rooms; those of a zone state it."""
    for room, long_name, at, zone in rows:
        stated: PropertySets = {"TP_Space": {"Zone": zone}} if zone else {}
        floor.room(f"{number}{room}", long_name, at, properties=stated)


def hang(floor: Storey, number: str, rows: Iterable[DoorRow], *, external: bool = False) -> None:
    """Hang doors; an outside door says whether it is for escape only."""
    for room, at, opens, width, operation, role, glazing, sound in rows:
        glass = CLEAR_GLASS if glazing else {}
        floor.door(
            f"D{number}{room}", at, opens,
            width=width, operation=operation, role=role, glazing=glazing, sound=sound,
            external=external, security=_security(role) if external else "",
            properties={**glass, **(_outer(role) if external else {})},
        )  # fmt: skip


def set_windows(
    floor: Storey,
    number: str,
    rows: Iterable[WindowRow],
    *,
    external: bool = True,
    security: str = "",
) -> None:
    """Set windows: 1.3 m high outside, glass from 0.9 m up to 2.1 m inside."""
    height = 1.3 if external else 1.2
    for room, at, width in rows:
        floor.window(
            f"W{number}{room}", at,
            width=width, height=height, external=external, security=security,
            properties=CLEAR_GLASS,
        )  # fmt: skip


def _security(role: str) -> str:
    return "RC3" if role == "main-entrance" else "RC2"


def _outer(role: str) -> PropertySets:
    stated: dict[str, dict[str, Any]] = {"Pset_DoorCommon": {"FireExit": role == "escape-only"}}
    if role != "delivery":
        stated["TP_Door"] = {"OpensWithoutKeyFrom": "inside"}
    return stated
