"""Variants that change which common rooms there are, or whether anybody can tell."""

from sample_models.kit import Drawing
from sample_models.tunet import FLOOR
from sample_models.tunet.units import UNITS, Unit
from sample_models.variants.renamed import make_stores, rename, unname


def missing_active_zone(house: Drawing) -> None:
    """The activity room is a store; there is no active room."""
    make_stores(house.storeys[FLOOR], "225")


def missing_quiet_zone(house: Drawing) -> None:
    """Quiet room and sensory room are stores; there is no quiet room."""
    make_stores(house.storeys[FLOOR], "227", "229")


def one_quiet_room(house: Drawing) -> None:
    """The sensory room is a store; the quiet room is the only one, and small."""
    make_stores(house.storeys[FLOOR], "229")


def kitchen_missing(house: Drawing) -> None:
    """The common kitchen is a store; the living room is the only social room."""
    make_stores(house.storeys[FLOOR], "222")


def only_quiet_rooms(house: Drawing) -> None:
    """Living room, kitchen and activity room are stores; quiet rooms are all there is."""
    make_stores(house.storeys[FLOOR], "221", "222", "225")


def no_common_rooms(house: Drawing) -> None:
    """Every quiet, social and active room is a store."""
    make_stores(house.storeys[FLOOR], "221", "222", "225", "227", "229")


def unnamed_common_room(house: Drawing) -> None:
    """The activity room stands empty and has no name."""
    unname(house.storeys[FLOOR], "225")


def unnamed_kitchen(house: Drawing) -> None:
    """The common kitchen stands empty and has no name."""
    unname(house.storeys[FLOOR], "222")


def unnamed_quiet_rooms(house: Drawing) -> None:
    """Quiet room and sensory room stand empty and have no name."""
    unname(house.storeys[FLOOR], "227", "229")


def unnamed_large_rooms(house: Drawing) -> None:
    """Living room, kitchen and activity room stand empty and have no name."""
    unname(house.storeys[FLOOR], "221", "222", "225")


def room_by_rota(house: Drawing) -> None:
    """The activity room is a quiet room on some days and a gym on others."""
    floor = house.storeys[FLOOR]
    floor.clear("225")
    rename(floor, "225", "Stillerom / treningsrom", "")


def no_homes(house: Drawing) -> None:
    """Nobody lives here: what were homes are offices, and no zone speaks of homes."""
    for unit in UNITS.values():
        _make_offices(house, unit)


def one_home(house: Drawing) -> None:
    """One home is left; what were the other seven are offices."""
    for number in range(2, 9):
        _make_offices(house, UNITS[number])


def _make_offices(house: Drawing, unit: Unit) -> None:
    floor = house.storeys[FLOOR]
    for position, name in ((1, "Garderobe"), (2, "Personal-WC"), (4, "Kontor"), (5, "Kontor")):
        floor.clear(unit.room(position))
        rename(floor, unit.room(position), name, "staff")
    floor.state(f"D{unit.room(1)}", "TP_Door", Role="staff")
    del house.zones[unit.name]
