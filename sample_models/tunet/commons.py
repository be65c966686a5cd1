"""The rooms of Tunet that are nobody's own: entrance, staff, common and service rooms."""

from typing import Any

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Point, PropertySets, Storey
from sample_models.tunet.grid import (
    CORRIDOR_MIDDLE,
    CORRIDOR_NORTH,
    DEPTH,
    HALL_SOUTH,
    LENGTH,
    PARTITION,
    ROOM,
    WING_EAST,
    WING_WEST,
)

_NORTH_WALLS = (10.8, 13.0, 17.0, 21.0, 24.5, 27.5, 30.3, 34.0)  # x, corridor to facade
_SOUTH_WALLS = (19.0, 24.6, 28.6)  # x, facade to corridor
_PARTITIONS: tuple[tuple[str, Point, Point], ...] = (
    ("laundry", (13.0, 12.65), (17.0, 12.65)),
    ("visitors", (17.0, 11.65), (21.0, 11.65)),
    ("cleaning", (18.9, CORRIDOR_NORTH), (18.9, 11.65)),
    ("porch", (21.0, 13.1), (24.5, 13.1)),
    ("staff wc", (34.0, 11.45), (37.0, 11.45)),
)
_ROOMS: tuple[tuple[str, str, Point], ...] = (
    ("161", "Felleskjøkken", (16.0, 3.0)),
    ("162", "Fellesstue", (22.0, 3.0)),
    ("163", "Aktivitetsrom", (26.0, 3.0)),
    ("164", "Lager", (29.3, 3.0)),
    ("165", "Korridor", (7.0, CORRIDOR_MIDDLE)),
    ("166", "Korridor", (22.0, CORRIDOR_MIDDLE)),
    ("167", "Korridor", (37.0, CORRIDOR_MIDDLE)),
    ("171", "Stillerom", (9.0, 12.0)),
    ("172", "Lager", (12.0, 12.0)),
    ("173", "Vaskerom", (15.0, 11.0)),
    ("174", "Teknisk rom", (15.0, 14.0)),
    ("175", "Besøksrom", (19.0, 14.0)),
    ("176", "Renhold", (18.0, 10.5)),
    ("177", "Besøks-WC", (20.0, 10.5)),
    ("178", "Vindfang", (22.7, 14.5)),
    ("179", "Sluse", (22.7, 11.0)),
    ("180", "Vaktrom/Resepsjon", (26.0, 12.0)),
    ("181", "Nattevakt", (29.0, 12.0)),
    ("182", "Personalrom", (32.0, 12.0)),
    ("183", "Personal-WC", (35.5, 10.3)),
    ("184", "Personalgarderobe", (35.5, 13.5)),
)


def draw_commons(floor: Storey) -> None:
    """Draw everything in the middle of the house, and the corridors of the wings."""
    for x in _NORTH_WALLS:
        floor.wall(f"north {x:.1f}", (x, CORRIDOR_NORTH), (x, DEPTH), ROOM)
    for x in _SOUTH_WALLS:
        floor.wall(f"south {x:.1f}", (x, 0.0), (x, HALL_SOUTH), ROOM)
    for mark, start, end in _PARTITIONS:
        floor.wall(mark, start, end, PARTITION)
    for number, long_name, at in _ROOMS:
        floor.room(number, long_name, at)
    _draw_outer_doors(floor)
    _draw_inner_doors(floor)
    _draw_windows(floor)


def _draw_outer_doors(floor: Storey) -> None:
    """One entrance for residents and visitors; the others are for staff, garden and escape."""
    doors: tuple[tuple[str, Point, float, str], ...] = (
        ("D178", (22.75, DEPTH), NORTH, "main-entrance"),
        ("D182b", (31.6, DEPTH), NORTH, "staff"),
        ("D165", (0.0, CORRIDOR_MIDDLE), WEST, "escape-only"),
        ("D167", (LENGTH, CORRIDOR_MIDDLE), EAST, "escape-only"),
        ("D175b", (17.9, DEPTH), NORTH, "escape-only"),
        ("D162b", (23.4, 0.0), SOUTH, ""),
        ("D163b", (27.7, 0.0), SOUTH, ""),
    )
    for mark, at, opens, role in doors:
        width = 1.2 if role == "main-entrance" else 1.0
        sets = _outer_door_sets(role)
        floor.door(mark, at, opens, width=width, external=True, properties=sets)


def _outer_door_sets(role: str) -> PropertySets:
    stated: dict[str, dict[str, Any]] = {"Pset_DoorCommon": {"FireExit": role == "escape-only"}}
    if role:
        stated["TP_Door"] = {"Role": role}
    return stated


def _draw_inner_doors(floor: Storey) -> None:
    double = "DOUBLE_DOOR_SINGLE_SWING"
    floor.door("D166", (WING_WEST, CORRIDOR_MIDDLE), WEST, width=1.6, operation=double)
    floor.door("D166b", (WING_EAST, CORRIDOR_MIDDLE), EAST, width=1.6, operation=double)
    floor.opening("O161", (19.0, 2.2), width=2.4, height=2.3)
    right = "SINGLE_SWING_RIGHT"
    doors: tuple[tuple[str, Point, float, str], ...] = (
        ("D161", (15.6, HALL_SOUTH), SOUTH, right),
        ("D162", (20.2, HALL_SOUTH), SOUTH, right),
        ("D163", (26.6, HALL_SOUTH), SOUTH, right),
        ("D164", (28.6, 5.2), WEST, right),
        ("D171", (8.9, CORRIDOR_NORTH), NORTH, right),
        ("D172", (11.9, CORRIDOR_NORTH), NORTH, right),
        ("D173", (14.9, CORRIDOR_NORTH), NORTH, right),
        ("D174", (15.0, 12.65), NORTH, right),
        ("D175", (21.0, 12.35), WEST, right),
        ("D176", (17.9, CORRIDOR_NORTH), NORTH, right),
        ("D177", (21.0, 10.5), EAST, "SINGLE_SWING_LEFT"),
        ("D178b", (22.75, 13.1), NORTH, right),
        ("D179", (22.75, CORRIDOR_NORTH), NORTH, right),
        ("D180", (25.3, CORRIDOR_NORTH), NORTH, "SINGLE_SWING_LEFT"),
        ("D180b", (27.5, 14.6), EAST, right),
        ("D181", (28.9, CORRIDOR_NORTH), NORTH, right),
        ("D181b", (30.3, 13.6), EAST, right),
        ("D182", (31.5, CORRIDOR_NORTH), NORTH, "SINGLE_SWING_LEFT"),
        ("D183", (34.0, 10.3), WEST, right),
        ("D184", (34.0, 12.6), EAST, right),
    )
    for mark, at, opens, operation in doors:
        floor.door(mark, at, opens, width=0.9, operation=operation)


def _draw_windows(floor: Storey) -> None:
    wide: dict[str, tuple[Point, float]] = {
        "W161": ((16.5, 0.0), 2.4),
        "W162": ((20.9, 0.0), 2.4),
        "W163": ((26.0, 0.0), 1.6),
        "W171": ((8.9, DEPTH), 1.8),
        "W175": ((19.7, DEPTH), 1.6),
        "W180": ((26.0, DEPTH), 1.6),
        "W181": ((28.9, DEPTH), 1.2),
        "W182": ((33.1, DEPTH), 1.0),
        "W184": ((35.5, DEPTH), 1.2),
    }
    for mark, (at, width) in wide.items():
        floor.window(mark, at, width=width)
    floor.window("W178", (23.9, DEPTH), width=0.6, height=1.6, sill=0.5)
    for mark, at, width in (
        ("W180b", (24.5, 11.0), 1.6),  # duty room to sluice
        ("W180c", (26.6, CORRIDOR_NORTH), 1.2),  # duty room to corridor
        ("W162b", (24.6, 3.4), 1.6),  # living room to activity room
    ):
        floor.window(mark, at, width=width, height=1.1, sill=1.0, external=False)
