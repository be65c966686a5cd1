"""The storeys with units: corridor round the core, and the small common rooms between wings."""

from sample_models.gata12.grid import (
    CORE_EAST,
    CORE_NORTH,
    CORE_WEST,
    CORRIDOR,
    CORRIDOR_MIDDLE,
    CORRIDOR_NORTH,
    CORRIDOR_SOUTH,
    DEPTH,
    DOUBLE,
    LEFT,
    LENGTH,
    PARTY,
    RIGHT,
    ROOM,
    ROOM_DOOR,
    SEPARATES,
    STAIR_EAST,
    STAIR_WEST,
    UNIT_WIDTH,
)
from sample_models.gata12.rows import DoorRow, RoomRow, WindowRow, hang, name_rooms, set_windows
from sample_models.kit import EAST, NORTH, SOUTH, WEST, Point, Storey

_ALONG_CORRIDOR: tuple[tuple[str, Point, Point, float], ...] = (
    ("corridor south-west", (0.0, CORRIDOR_SOUTH), (9.0, CORRIDOR_SOUTH), CORRIDOR),
    ("corridor south-east", (20.0, CORRIDOR_SOUTH), (LENGTH, CORRIDOR_SOUTH), CORRIDOR),
    ("corridor north-west", (0.0, CORRIDOR_NORTH), (UNIT_WIDTH, CORRIDOR_NORTH), CORRIDOR),
    ("corridor north-east", (21.5, CORRIDOR_NORTH), (LENGTH, CORRIDOR_NORTH), CORRIDOR),
    ("core south", (CORE_WEST, CORRIDOR_NORTH), (CORE_EAST, CORRIDOR_NORTH), CORRIDOR),
    ("party south-west", (UNIT_WIDTH, 0.0), (UNIT_WIDTH, CORRIDOR_SOUTH), PARTY),
    ("party south-east", (21.5, 0.0), (21.5, CORRIDOR_SOUTH), PARTY),
    ("living west", (11.0, 0.0), (11.0, 5.2), ROOM),
    ("living east", (18.0, 0.0), (18.0, 5.2), ROOM),
    ("living north", (11.0, 5.2), (18.0, 5.2), ROOM),
    ("quiet", (UNIT_WIDTH, 3.2), (11.0, 3.2), ROOM),
    ("base", (18.0, 3.2), (21.5, 3.2), ROOM),
    ("store west", (9.0, 3.2), (9.0, CORRIDOR_SOUTH), ROOM),
    ("store east", (20.0, 3.2), (20.0, CORRIDOR_SOUTH), ROOM),
    ("lobby west", (STAIR_WEST, 5.2), (STAIR_WEST, CORRIDOR_NORTH), ROOM),
    ("lobby east", (STAIR_EAST, 5.2), (STAIR_EAST, CORRIDOR_NORTH), ROOM),
    ("gallery", (14.5, CORE_NORTH), (14.5, DEPTH), ROOM),
)
_ROOMS: tuple[RoomRow, ...] = (
    ("61", "Fellesstue", (14.5, 2.5), "social"),
    ("62", "Stillerom", (9.2, 1.5), "quiet"),
    ("63", "Vaktrom", (20.0, 1.5), ""),
    ("64", "Lintøy", (8.2, 5.0), ""),
    ("65", "Lager", (20.8, 5.0), ""),
    ("66", "Korridor", (5.0, CORRIDOR_MIDDLE), ""),
    ("67", "Heisrepos", (14.5, CORRIDOR_MIDDLE), ""),
    ("68", "Korridor", (24.0, CORRIDOR_MIDDLE), ""),
    ("74", "Renhold", (15.5, 10.4), ""),
    ("75", "Vaskerom", (14.5, 12.9), ""),
)
_DOORS: tuple[DoorRow, ...] = (
    ("61", (11.0, 4.2), EAST, 1.0, RIGHT, "", 0.6, ROOM_DOOR),
    ("61b", (18.0, 4.2), WEST, 1.0, LEFT, "", 0.6, ROOM_DOOR),
    ("62", (10.2, 3.2), NORTH, 0.95, RIGHT, "", 0.2, ROOM_DOOR),
    ("63", (19.1, 3.2), SOUTH, 0.95, LEFT, "staff", 0.5, ROOM_DOOR),
    ("63b", (18.0, 2.6), WEST, 0.9, RIGHT, "staff", 0.5, ROOM_DOOR),
    ("64", (9.0, 5.8), WEST, 0.9, LEFT, "staff", 0.0, ""),
    ("65", (20.0, 5.8), EAST, 0.9, RIGHT, "", 0.0, ""),
    ("67", (STAIR_WEST, CORRIDOR_MIDDLE), WEST, 1.6, DOUBLE, "", 0.6, ROOM_DOOR),
    ("67b", (STAIR_EAST, CORRIDOR_MIDDLE), EAST, 1.6, DOUBLE, "", 0.6, ROOM_DOOR),
    ("66", (14.5, 15.1), EAST, 1.2, LEFT, "", 0.6, ROOM_DOOR),
    ("74", (15.5, CORRIDOR_NORTH), NORTH, 0.9, LEFT, "staff", 0.0, ""),
    ("75", (13.0, CORE_NORTH), SOUTH, 0.9, RIGHT, "", 0.3, ROOM_DOOR),
)
_WINDOWS: tuple[WindowRow, ...] = (
    ("61", (12.9, 0.0), 2.2),
    ("61b", (16.1, 0.0), 2.2),
    ("62", (9.3, 0.0), 1.6),
    ("63", (19.8, 0.0), 1.4),
    ("66", (11.5, DEPTH), 2.2),
    ("68", (17.5, DEPTH), 2.2),
    ("68b", (LENGTH, CORRIDOR_MIDDLE), 1.0),
)
_GLASS: tuple[WindowRow, ...] = (  # inside: lobby to living room, duty room to living room
    ("67", (14.5, 5.2), 3.0),
    ("63b", (18.0, 1.3), 1.4),
)


def draw_upper_commons(floor: Storey, number: str) -> None:
    """Draw what lies between the units of a storey; `number` is the storey's digit."""
    for mark, start, end, thickness in _ALONG_CORRIDOR:
        floor.wall(mark, start, end, thickness, sound=SEPARATES)
    name_rooms(floor, number, _ROOMS)
    hang(floor, number, _DOORS)
    set_windows(floor, number, _WINDOWS)
    set_windows(floor, number, _GLASS, external=False)
    floor.state(f"D{number}62", "TP_Door", LockableFromInside=True, StaffOverride=True)
    for door in (f"D{number}63", f"D{number}63b"):  # residents come to the duty room as they like
        floor.state(door, "TP_Door", OpensWithoutKeyFrom="both")
