"""The doors and windows of the common house."""

from typing import NamedTuple

from sample_models.kit import EAST, NORTH, SOUTH, WEST, Point, PropertySets, Storey

LEFT, RIGHT = "SINGLE_SWING_LEFT", "SINGLE_SWING_RIGHT"
DOUBLE = "DOUBLE_DOOR_SINGLE_SWING"


class _Door(NamedTuple):
    """A door: its mark, place, the way it opens, its hand; then what is special about it."""

    mark: str
    at: Point
    opens: float
    operation: str = LEFT
    glazing: float = 0.0
    role: str = ""
    width: float = 1.0


# The door to a common or quiet room has glass in it, so that she sees who is there first.
_INNER: tuple[_Door, ...] = (
    _Door("D511", (2.6, 7.1), NORTH),
    _Door("D512", (3.4, 12.6), WEST, RIGHT, role="staff"),
    _Door("D513", (5.8, 7.1), NORTH, RIGHT, 0.4),
    _Door("D514", (7.6, 7.1), NORTH),
    _Door("D522", (13.6, 11.4), NORTH, LEFT, 0.7, width=1.2),
    _Door("D522b", (13.6, 7.1), NORTH, RIGHT, 0.7, width=1.2),
    _Door("D523", (12.0, 10.7), WEST, LEFT, 0.6),
    _Door("D523b", (9.2, 7.1), NORTH, LEFT, 0.6),
    _Door("D524", (8.6, 12.4), EAST, LEFT),
    _Door("D531", (11.6, 5.0), SOUTH, LEFT, 0.6, "staff"),
    _Door("D531b", (15.7, 0.0), NORTH, RIGHT, 0.7, "staff"),
    _Door("D532", (17.6, 7.1), NORTH, RIGHT, role="staff"),
    _Door("D532b", (18.4, 12.2), WEST, RIGHT, role="staff"),
    _Door("D533", (19.3, 7.1), NORTH, LEFT, role="staff"),
    _Door("D534", (20.2, 9.0), WEST, RIGHT, role="staff"),
    _Door("D535", (23.4, 7.1), NORTH, LEFT, role="staff"),
    _Door("D536", (20.2, 10.6), EAST, RIGHT, role="staff"),
    _Door("D536b", (24.6, 11.8), EAST, RIGHT, role="staff"),
    _Door("D537", (26.4, 7.1), NORTH, RIGHT, role="staff"),
    _Door("D538", (16.4, 3.8), EAST, LEFT, role="staff"),
    _Door("D538b", (18.4, 5.0), SOUTH, LEFT, role="staff"),
    _Door("D539", (16.4, 1.6), EAST, LEFT, role="staff"),
    _Door("D541", (2.6, 0.0), NORTH, RIGHT, 0.4),
    _Door("D541b", (1.0, 5.0), SOUTH, RIGHT, 0.4),
    _Door("D542", (8.2, 0.0), NORTH, LEFT, 0.4),
    _Door("D542b", (10.0, 5.0), SOUTH, LEFT, 0.4),
    _Door("D543", (24.8, 0.0), NORTH, LEFT, 0.4),
    _Door("D543b", (26.2, 5.0), SOUTH, LEFT, 0.4),
    _Door("D551", (0.0, -6.9), EAST, RIGHT, 0.6),
    _Door("D552", (10.1, -2.1), SOUTH, RIGHT, 0.7),
    _Door("D553", (10.8, -5.6), EAST, RIGHT),
    _Door("D554", (11.5, -2.1), SOUTH, "SLIDING_TO_RIGHT"),
    _Door("D556", (16.4, -5.6), WEST, LEFT),
    _Door("D557", (15.5, -2.1), SOUTH, LEFT, role="staff"),
    _Door("D558", (17.1, -2.1), SOUTH, LEFT, 0.7),
    _Door("D558b", (27.2, -6.9), WEST, LEFT, 0.6),
)
_OUTER: tuple[_Door, ...] = (
    _Door("D521", (13.6, 13.5), NORTH, LEFT, 0.5, "main-entrance", 1.2),
    _Door("D533b", (19.3, 13.5), NORTH, RIGHT, 0.0, "staff", 1.1),
    _Door("D555", (13.6, -8.3), SOUTH, LEFT, 0.7, "", 1.2),
    _Door("D552b", (9.4, -8.3), SOUTH, LEFT, 0.7),
    _Door("D558c", (17.8, -8.3), SOUTH, RIGHT, 0.7),
    _Door("D571", (4.4, 5.0), SOUTH, LEFT, 0.7),
    _Door("D571b", (6.4, 0.0), NORTH, LEFT, 0.7),
    _Door("D572", (22.8, 5.0), SOUTH, RIGHT, 0.7),
    _Door("D572b", (20.8, 0.0), NORTH, RIGHT, 0.7),
)
_LOCKED_FROM_INSIDE = ("D541", "D541b", "D543", "D543b")  # she may close a quiet room
_FORECOURT = ("D521", "D533b")  # the only doors to the open side of the site

_LINKS = ((-2.1, 9.2), (29.3, 9.2), (29.3, -6.6), (-2.1, -6.6))  # to the clusters, no door


class _Window(NamedTuple):
    """A window: its mark, place, width, sill and height, and how it opens."""

    mark: str
    at: Point
    width: float
    sill: float = 0.9
    height: float = 1.3
    operation: str | tuple[str, ...] = "TILTANDTURNRIGHTHAND"


_VENT = ("FIXEDCASEMENT", "TOPHUNG")  # a leaf for air that nobody gets through
_FIXED = ("FIXEDCASEMENT",) * 3
_FACADE: tuple[_Window, ...] = (
    _Window("W513", (5.0, 13.5), 1.6, 1.2, 1.0, _VENT),
    _Window("W523", (10.4, 13.5), 1.8, 0.9, 1.3, _VENT),
    _Window("W521", (14.7, 13.5), 0.5, 0.3, 2.0, "FIXEDCASEMENT"),
    _Window("W532", (16.6, 13.5), 1.6, 0.9, 1.3, _VENT),
    _Window("W536", (22.4, 13.5), 2.0, 0.9, 1.3, _VENT),
    _Window("W537", (26.2, 13.5), 1.0, 1.5, 0.7, _VENT),
    _Window("W551", (2.4, -8.3), 2.6, 0.9, 1.3),
    _Window("W552", (6.9, -8.3), 2.8, 0.4, 1.9, _VENT),
    _Window("W558", (20.6, -8.3), 2.6, 0.6, 1.7, _VENT),
    _Window("W558b", (24.6, -8.3), 2.6, 0.6, 1.7, _VENT),
    _Window("W563", (-2.1, 2.5), 4.2, 0.3, 2.1, _FIXED),
    _Window("W564", (29.3, 2.5), 4.2, 0.3, 2.1, _FIXED),
    _Window("W541", (3.4, 2.5), 1.6, 0.6, 1.6),
    _Window("W542", (7.4, 2.7), 1.6, 0.6, 1.6),
    _Window("W539", (19.8, 1.2), 1.2, 0.9, 1.3),
    _Window("W543", (23.8, 2.5), 1.6, 0.6, 1.6),
    _Window("W571", (5.9, 5.0), 1.4, 0.3, 2.0, "FIXEDCASEMENT"),
    _Window("W571b", (4.8, 0.0), 1.6, 0.3, 2.0, "FIXEDCASEMENT"),
    _Window("W572", (21.3, 5.0), 1.4, 0.3, 2.0, "FIXEDCASEMENT"),
    _Window("W572b", (22.4, 0.0), 1.6, 0.3, 2.0, "FIXEDCASEMENT"),
)
_INSIDE: tuple[_Window, ...] = (  # what the staff base and the night room see through
    _Window("W531", (14.0, 5.0), 3.4, 0.9, 1.2),
    _Window("W531b", (13.0, 0.0), 4.1, 0.9, 1.2),
    _Window("W552c", (7.3, -2.1), 4.2, 0.9, 1.2),
    _Window("W558c", (20.0, -2.1), 4.6, 0.9, 1.2),
    _Window("W522", (12.55, 7.1), 0.7, 0.3, 1.8),
    _Window("W522b", (14.65, 7.1), 0.7, 0.3, 1.8),
    _Window("W532b", (15.2, 8.9), 1.8, 0.9, 1.2),
    _Window("W532c", (15.2, 12.3), 1.2, 0.9, 1.2),
)


def draw_doors(floor: Storey) -> None:
    """One way in for residents and visitors, one for staff; all others lead to the garden."""
    lock: PropertySets = {"TP_Door": {"LockableFromInside": True}}
    for door in _INNER:
        floor.door(
            door.mark,
            door.at,
            door.opens,
            width=door.width,
            operation=door.operation,
            glazing=door.glazing,
            role=door.role,
            sound="Rw 35 dB",
            properties=lock if door.mark in _LOCKED_FROM_INSIDE else None,
        )
    for door in _OUTER:
        street = door.mark in _FORECOURT
        floor.door(
            door.mark,
            door.at,
            door.opens,
            width=door.width,
            operation=door.operation,
            glazing=door.glazing,
            role=door.role,
            external=True,
            security="RC3" if street else "RC2",
            properties={"TP_Door": {"OpensWithoutKeyFrom": "inside" if street else "both"}},
        )
    for cluster, (x, y) in enumerate(_LINKS, 1):
        floor.opening(f"O{cluster}03b", (x, y), width=1.8, height=2.3)
    floor.opening("O555", (13.6, -2.1), width=1.6, height=2.3)


def draw_windows(floor: Storey) -> None:
    """Windows to the open air, secured; panes between the staff's rooms and what they follow."""
    for outer in _FACADE:
        floor.window(
            outer.mark,
            outer.at,
            width=outer.width,
            sill=outer.sill,
            height=outer.height,
            operation=outer.operation,
            security="RC2",
        )
    for pane in _INSIDE:
        floor.window(
            pane.mark,
            pane.at,
            width=pane.width,
            sill=pane.sill,
            height=pane.height,
            external=False,
            sound="Rw 40 dB",
        )
