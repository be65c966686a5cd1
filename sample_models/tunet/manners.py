"""How the doors and windows of Tunet are made: ratings, locks, glass and who uses them."""

from typing import Any, Final

GLASS: Final = {"Pset_DoorWindowGlazingType": {"VisibleLightTransmittance": 0.7}}
_FREE_OUT: Final = {"OpensWithoutKeyFrom": "inside"}
_LOCKS: Final = {"LockableFromInside": True, "StaffOverride": True}

WINDOW: Final[dict[str, Any]] = {  # within reach from outside
    "security": "RC2",
    "operation": ("FIXEDCASEMENT", "TILTANDTURNRIGHTHAND"),
    "properties": GLASS | {"TP_Window": {"OpeningGap": 0.1}},  # m: its leaf stops there
}
COURT_WINDOW: Final[dict[str, Any]] = {
    "operation": ("FIXEDCASEMENT", "TILTANDTURNRIGHTHAND"),
    "properties": GLASS,
}
PANE: Final[dict[str, Any]] = {  # between rooms, to see what one walks into
    "external": False,
    "sound": "Rw 40 dB",
    "properties": GLASS,
}
UNIT_DOOR: Final[dict[str, Any]] = {
    "role": "unit-entrance",
    "sound": "Rw 40 dB",
    "fire": "EI 30",
    "security": "RC2",
    "properties": {"TP_Door": _FREE_OUT | _LOCKS},
}
TERRACE_DOOR: Final[dict[str, Any]] = {
    "security": "RC2",
    "glazing": 0.6,
    "properties": GLASS | {"TP_Door": _FREE_OUT},
}
COURT_DOOR: Final[dict[str, Any]] = {
    "external": True,
    "width": 1.0,
    "glazing": 0.7,
    "properties": GLASS | {"TP_Door": {"OpensWithoutKeyFrom": "both"}},
}
ROOM_DOOR: Final[dict[str, Any]] = {"sound": "Rw 35 dB", "width": 1.0}
GLAZED_DOOR: Final[dict[str, Any]] = {
    "sound": "Rw 35 dB",
    "glazing": 0.5,
    "width": 1.0,
    "properties": GLASS,
}
STAFF_DOOR: Final[dict[str, Any]] = {"sound": "Rw 35 dB", "width": 1.0, "role": "staff"}
COUNTER_DOOR: Final[dict[str, Any]] = STAFF_DOOR | {  # residents come to the staff base
    "glazing": 0.5,
    "properties": {"TP_Door": {"OpensWithoutKeyFrom": "both"}},
}
QUIET_DOOR: Final[dict[str, Any]] = GLAZED_DOOR | {"properties": GLASS | {"TP_Door": _LOCKS}}
QUIET_COURT_DOOR: Final[dict[str, Any]] = COURT_DOOR | {
    "properties": GLASS | {"TP_Door": {"OpensWithoutKeyFrom": "both"} | _LOCKS}
}
CROSS_DOOR: Final[dict[str, Any]] = {
    "operation": "DOUBLE_DOOR_SINGLE_SWING",
    "glazing": 0.6,
    "sound": "Rw 35 dB",
    "fire": "EI 30",
    "properties": GLASS | {"TP_Door": {"HoldOpen": True}},
}
MAIN_DOOR: Final[dict[str, Any]] = {
    "external": True,
    "width": 1.2,
    "glazing": 0.3,
    "security": "RC3",
    "role": "main-entrance",
    "properties": GLASS
    | {"Pset_DoorCommon": {"FireExit": False}, "TP_Door": _FREE_OUT | {"Intercom": True}},
}
INNER_DOOR: Final[dict[str, Any]] = {
    "width": 1.2,
    "glazing": 0.6,
    "security": "RC2",
    "sound": "Rw 35 dB",
    "properties": GLASS | {"TP_Door": _FREE_OUT},
}
ESCAPE_DOOR: Final[dict[str, Any]] = {
    "external": True,
    "width": 1.0,
    "glazing": 0.4,
    "security": "RC2",
    "role": "escape-only",
    "properties": GLASS | {"Pset_DoorCommon": {"FireExit": True}, "TP_Door": _FREE_OUT},
}
STAFF_ENTRANCE: Final[dict[str, Any]] = {
    "external": True,
    "width": 1.0,
    "security": "RC3",
    "role": "staff",
    "properties": {"Pset_DoorCommon": {"FireExit": False}, "TP_Door": _FREE_OUT},
}
DELIVERY_DOOR: Final[dict[str, Any]] = {
    "external": True,
    "width": 1.4,
    "security": "RC3",
    "role": "delivery",
    "operation": "DOUBLE_DOOR_SINGLE_SWING",
    "properties": {"Pset_DoorCommon": {"FireExit": False}, "TP_Door": _FREE_OUT},
}
