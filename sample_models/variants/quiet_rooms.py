"""Variants about where the only quiet room lies and who gets there without crossing others."""

from sample_models.kit import EAST, SOUTH, Drawing, Storey
from sample_models.tunet import FLOOR
from sample_models.tunet.manners import GLASS, QUIET_DOOR
from sample_models.variants.renamed import make_stores, rename

_BEHIND_KITCHEN = (16.3, 18.9)
_TO_COURT = (17.5, 17.1)


def quiet_through_kitchen(house: Drawing) -> None:
    """The only quiet room lies behind the kitchen."""
    _quiet_behind_kitchen(house.storeys[FLOOR])


def quiet_round_by_staff_door(house: Drawing) -> None:
    """The only quiet room lies behind the kitchen; its door to the court is for staff."""
    _quiet_behind_kitchen(house.storeys[FLOOR])
    _court_door(house.storeys[FLOOR], {"Role": "staff"})


def quiet_round_by_fire_exit(house: Drawing) -> None:
    """The only quiet room lies behind the kitchen; its door to the court is an escape door."""
    _quiet_behind_kitchen(house.storeys[FLOOR])
    _court_door(house.storeys[FLOOR], {"Role": "escape-only"}, fire_exit=True)


def quiet_round_by_unknown_door(house: Drawing) -> None:
    """The only quiet room lies behind the kitchen; nobody says who may use its court door."""
    _quiet_behind_kitchen(house.storeys[FLOOR])
    _court_door(house.storeys[FLOOR], {})


def quiet_round_by_court(house: Drawing) -> None:
    """The only quiet room lies behind the kitchen and has an open door to the court besides."""
    _quiet_behind_kitchen(house.storeys[FLOOR])
    _court_door(house.storeys[FLOOR], {"OpensWithoutKeyFrom": "both", "LockableFromInside": True})


def _quiet_behind_kitchen(floor: Storey) -> None:
    make_stores(floor, "227", "229")
    floor.clear("224")
    rename(floor, "224", "Stillerom", "quiet")
    floor.remove("D224")
    floor.clear("222")
    floor.door("D224", _BEHIND_KITCHEN, EAST, **QUIET_DOOR)


def _court_door(floor: Storey, said: dict[str, str | bool], *, fire_exit: bool = False) -> None:
    common = {"Pset_DoorCommon": {"FireExit": True}} if fire_exit else {}
    properties = GLASS | common | {"TP_Door": said}
    floor.door("D224b", _TO_COURT, SOUTH, width=1.0, external=True, properties=properties)
