"""The ground floor of Gata 12: garage, entrance, staff and the large common rooms."""

from sample_models.gata12.grid import (
    CORE_NORTH,
    CORRIDOR,
    CORRIDOR_MIDDLE,
    CORRIDOR_NORTH,
    CORRIDOR_SOUTH,
    DEPTH,
    DOUBLE,
    LEFT,
    LENGTH,
    RIGHT,
    ROOM,
    ROOM_DOOR,
    SEPARATES,
    SLIDING,
    STAIR_WEST,
    UNIT_WIDTH,
)
from sample_models.gata12.rows import DoorRow, RoomRow, WindowRow, hang, name_rooms, set_windows
from sample_models.kit import EAST, NORTH, SOUTH, WEST, Point, Storey

_ALONG_CORRIDOR: tuple[tuple[str, Point, Point], ...] = (
    ("corridor south-west", (0.0, CORRIDOR_SOUTH), (16.2, CORRIDOR_SOUTH)),
    ("corridor south-east", (18.0, CORRIDOR_SOUTH), (LENGTH, CORRIDOR_SOUTH)),
    ("corridor north", (0.0, CORRIDOR_NORTH), (LENGTH, CORRIDOR_NORTH)),
)
_ACROSS = (5.6, 7.6, 9.2, 12.4, 16.2, 20.0, 23.2, 27.2)  # x, facade to corridor
_WALLS: tuple[tuple[str, Point, Point], ...] = (
    ("post", (7.6, 4.4), (9.2, 4.4)),
    ("sensory west", (13.8, 4.2), (13.8, CORRIDOR_SOUTH)),
    ("sensory south", (13.8, 4.2), (16.2, 4.2)),
    ("visitors", (16.2, 4.8), (20.0, 4.8)),
    ("visitors wc", (18.0, 4.8), (18.0, CORRIDOR_SOUTH)),
    ("porch", (20.0, 1.9), (23.2, 1.9)),
    ("night north", (23.2, 2.9), (25.4, 2.9)),
    ("night east", (25.4, 0.0), (25.4, 2.9)),
    ("medicine", (27.2, 3.4), (LENGTH, 3.4)),
    ("corridor", (STAIR_WEST, CORRIDOR_SOUTH), (STAIR_WEST, CORRIDOR_NORTH)),
    ("staff suite", (3.1, CORRIDOR_NORTH), (3.1, DEPTH)),
    ("staff room", (0.0, 11.6), (3.1, 11.6)),
)
_ROOMS: tuple[RoomRow, ...] = (
    ("01", "Garasje", (2.8, 3.5), ""),
    ("02", "Varemottak", (6.6, 3.5), ""),
    ("03", "Postrom", (8.4, 5.7), ""),
    ("04", "Teknisk rom", (8.4, 2.0), ""),
    ("05", "Samtalerom", (10.8, 3.5), ""),
    ("06", "Stillerom", (14.0, 2.0), "quiet"),
    ("07", "Sanserom", (15.0, 5.6), "quiet"),
    ("08", "Besøksrom", (18.0, 2.0), ""),
    ("09", "Besøks-WC", (19.0, 5.6), ""),
    ("10", "Vindfang", (21.6, 1.0), ""),
    ("11", "Sluse", (21.6, 4.7), ""),
    ("12", "Nattevakt", (24.3, 1.4), ""),
    ("13", "Vaktrom/Resepsjon", (25.0, 5.0), ""),
    ("14", "Medisinrom", (28.1, 1.6), ""),
    ("15", "Personal-WC", (28.1, 5.2), ""),
    ("31", "Treningsrom", (5.3, 12.6), "active"),
    ("32", "Personalgarderobe", (1.5, 10.3), ""),
    ("33", "Personalrom", (1.5, 14.0), ""),
    ("41", "Fellesstue", (23.0, 12.6), "social"),
    ("42", "Felleskjøkken", (27.0, 12.6), "social"),
    ("66", "Korridor", (6.0, CORRIDOR_MIDDLE), ""),
    ("68", "Korridor", (24.0, CORRIDOR_MIDDLE), ""),
    ("69", "Korridor", (13.0, 15.1), ""),
    ("74", "Avfallsrom", (15.5, 10.4), ""),
    ("75", "Vaskerom", (14.5, 12.9), ""),
)
# The garage has no door to the lift: it leads to the goods room, and on only for staff.
_DOORS: tuple[DoorRow, ...] = (
    ("01", (5.6, 3.0), EAST, 1.0, LEFT, "staff", 0.0, ROOM_DOOR),
    ("02", (6.6, CORRIDOR_SOUTH), SOUTH, 1.2, LEFT, "staff", 0.0, ROOM_DOOR),
    ("03", (8.4, CORRIDOR_SOUTH), SOUTH, 0.9, RIGHT, "", 0.0, ROOM_DOOR),
    ("04", (7.6, 1.6), EAST, 0.9, LEFT, "staff", 0.0, ROOM_DOOR),
    ("05", (10.2, CORRIDOR_SOUTH), SOUTH, 0.95, LEFT, "", 0.3, ROOM_DOOR),
    ("05b", (12.4, 1.4), EAST, 0.95, RIGHT, "", 0.0, ROOM_DOOR),
    ("06", (13.1, CORRIDOR_SOUTH), SOUTH, 0.95, LEFT, "", 0.2, ROOM_DOOR),
    ("07", (15.4, CORRIDOR_SOUTH), SOUTH, 0.95, RIGHT, "", 0.2, ROOM_DOOR),
    ("08", (20.0, 2.46), WEST, 0.95, RIGHT, "", 0.3, ROOM_DOOR),
    ("08b", (16.76, 4.8), SOUTH, 0.95, RIGHT, "", 0.3, ROOM_DOOR),
    ("09", (20.0, 5.8), EAST, 1.0, SLIDING, "", 0.0, ""),
    ("11", (21.6, 1.9), NORTH, 1.1, LEFT, "", 0.6, ROOM_DOOR),
    ("11b", (21.6, CORRIDOR_SOUTH), SOUTH, 1.1, RIGHT, "", 0.6, ROOM_DOOR),
    ("12", (24.8, 2.9), SOUTH, 0.9, LEFT, "staff", 0.0, ROOM_DOOR),
    ("13", (26.5, CORRIDOR_SOUTH), SOUTH, 0.95, LEFT, "staff", 0.5, ROOM_DOOR),
    ("14", (27.2, 1.6), EAST, 0.9, LEFT, "staff", 0.0, ROOM_DOOR),
    ("15", (27.2, 4.9), EAST, 0.95, LEFT, "staff", 0.0, ""),
    ("31", (3.95, CORRIDOR_NORTH), NORTH, 1.0, LEFT, "", 0.6, ROOM_DOOR),
    ("31b", (UNIT_WIDTH, 15.0), WEST, 1.0, LEFT, "", 0.6, ROOM_DOOR),
    ("32", (2.2, CORRIDOR_NORTH), NORTH, 0.9, LEFT, "staff", 0.0, ROOM_DOOR),
    ("33", (2.2, 11.6), NORTH, 0.9, LEFT, "staff", 0.0, ROOM_DOOR),
    ("42", (27.9, CORRIDOR_NORTH), NORTH, 1.0, RIGHT, "", 0.6, ROOM_DOOR),
    ("41", (21.5, 15.0), EAST, 1.0, RIGHT, "", 0.6, ROOM_DOOR),
    ("66", (STAIR_WEST, CORRIDOR_MIDDLE), WEST, 1.6, DOUBLE, "", 0.6, ROOM_DOOR),
    ("69", (8.35, CORRIDOR_NORTH), NORTH, 1.1, LEFT, "", 0.6, ROOM_DOOR),
    ("69b", (20.65, CORRIDOR_NORTH), NORTH, 1.1, RIGHT, "", 0.6, ROOM_DOOR),
    ("74", (15.5, CORRIDOR_NORTH), NORTH, 0.95, LEFT, "", 0.0, ROOM_DOOR),
    ("75", (13.0, CORE_NORTH), SOUTH, 0.95, RIGHT, "", 0.3, ROOM_DOOR),
)
_OUTER_DOORS: tuple[DoorRow, ...] = (
    ("01b", (2.8, 0.0), SOUTH, 4.6, "ROLLINGUP", "delivery", 0.0, ""),
    ("02b", (6.6, 0.0), SOUTH, 1.2, LEFT, "staff", 0.0, ""),
    ("10", (21.6, 0.0), SOUTH, 1.2, LEFT, "main-entrance", 0.4, ""),
    ("13b", (25.95, 0.0), SOUTH, 0.9, LEFT, "escape-only", 0.7, ""),
    ("31c", (5.3, DEPTH), NORTH, 1.0, LEFT, "", 0.7, ""),
    ("42b", (27.6, DEPTH), NORTH, 1.0, RIGHT, "", 0.7, ""),
    ("68", (LENGTH, CORRIDOR_MIDDLE), EAST, 1.0, LEFT, "escape-only", 0.0, ""),
    ("69c", (14.5, DEPTH), NORTH, 1.1, LEFT, "", 0.7, ""),
)
_TO_STREET: tuple[WindowRow, ...] = (
    ("05", (10.8, 0.0), 2.0),
    ("06", (14.3, 0.0), 1.8),
    ("08", (18.1, 0.0), 1.6),
    ("12", (24.3, 0.0), 1.0),
    ("13", (26.78, 0.0), 0.5),
    ("14", (28.1, 0.0), 0.8),
)
_TO_YARD: tuple[WindowRow, ...] = (
    ("31", (4.0, DEPTH), 1.2),
    ("31b", (6.6, DEPTH), 1.2),
    ("33", (1.6, DEPTH), 1.4),
    ("41", (23.4, DEPTH), 2.2),
    ("42", (26.1, DEPTH), 1.2),
    ("69", (10.8, DEPTH), 2.4),
    ("69b", (18.2, DEPTH), 2.4),
)
_GLASS: tuple[WindowRow, ...] = (  # inside
    ("11", (23.2, 4.85), 3.6),  # duty room to sluice
    ("12b", (23.2, 1.1), 1.4),  # night duty to porch
    ("13b", (25.0, CORRIDOR_SOUTH), 1.4),  # duty room to corridor
    ("41b", (25.0, CORRIDOR_NORTH), 3.4),  # corridors to common living room
    ("41c", (21.5, 12.6), 2.4),
    ("31c", (6.0, CORRIDOR_NORTH), 2.4),  # corridors to training room
    ("31d", (UNIT_WIDTH, 13.0), 2.2),
)


_TO_WALLED_YARD = ("D131c", "D142b", "D169c")  # it is the residents' own: in and out, no key
_LOCKABLE = ("D105b", "D106", "D107")  # she can close a quiet room behind her


def draw_ground_rooms(floor: Storey) -> None:
    """Draw everything on the ground floor besides shell and core."""
    for mark, start, end in _ALONG_CORRIDOR:
        floor.wall(mark, start, end, CORRIDOR, sound=SEPARATES, fire="EI 60")
    for x in _ACROSS:
        floor.wall(f"south {x:.1f}", (x, 0.0), (x, CORRIDOR_SOUTH), ROOM, sound=SEPARATES)
    for mark, start, end in _WALLS:
        floor.wall(mark, start, end, ROOM, sound=SEPARATES)
    floor.line("kitchen", (25.2, CORRIDOR_NORTH), (25.2, DEPTH))
    name_rooms(floor, "1", _ROOMS)
    hang(floor, "1", _DOORS)
    hang(floor, "1", _OUTER_DOORS, external=True)
    set_windows(floor, "1", _TO_STREET, security="RC2")
    set_windows(floor, "1", _TO_YARD, security="RC2")
    set_windows(floor, "1", _GLASS, external=False)
    for door in _LOCKABLE:
        floor.state(door, "TP_Door", LockableFromInside=True, StaffOverride=True)
    for door in _TO_WALLED_YARD:
        floor.state(door, "TP_Door", OpensWithoutKeyFrom="both")
    floor.state("D107", "TP_Door", AntiBarricade=True)
    floor.state("D108b", "TP_Door", OpensWithoutKeyFrom="inside")  # visitors have no card
