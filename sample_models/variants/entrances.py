"""Variants of the line between the house and outside: doors in, doors out, the control."""

from sample_models.kit import Drawing, Storey
from sample_models.tunet import FLOOR


def escape_door_without_lock(house: Drawing) -> None:
    """The escape door of the west corridor opens without a key from both sides."""
    _reopen(house.storeys[FLOOR], "both")


def fire_exit_unset(house: Drawing) -> None:
    """Nobody says whether the west outer door is a fire exit, whom it is for or how it opens."""
    _reopen(house.storeys[FLOOR], None)


def waste_room_pass_through(house: Drawing) -> None:
    """Goods come in by a door without role or lock, and the room behind it has none either."""
    floor = house.storeys[FLOOR]
    for mark in ("D215", "D215b"):
        floor.state(mark, "TP_Door", Role=None, OpensWithoutKeyFrom=None)


def free_exit_keyed(house: Drawing) -> None:
    """Every outer door that residents may use takes a key from inside as well."""
    floor = house.storeys[FLOOR]
    for mark in ("D201", "D202", "D203", "D204", "D205"):
        floor.state(mark, "TP_Door", OpensWithoutKeyFrom="none")


def _reopen(floor: Storey, side: str | None) -> None:
    """Take from the west escape door what says that it leads out only."""
    floor.state("D201", "Pset_DoorCommon", FireExit=None)
    floor.state("D201", "TP_Door", Role=None, OpensWithoutKeyFrom=side)
