"""Variants about corridors: a ring cut to a string, dead ends, what lies behind common rooms."""

from sample_models.kit import EAST, NORTH, Drawing, Storey
from sample_models.tunet import FLOOR
from sample_models.tunet.manners import ROOM_DOOR
from sample_models.tunet.units import UNITS
from sample_models.variants.renamed import make_stores, rename


def corridor_string(house: Drawing) -> None:
    """The ring corridor is cut to one string with all eight homes, and one way out of it."""
    _cut_ring(house.storeys[FLOOR])


def string_with_connecting_door(house: Drawing) -> None:
    """The corridor is a string, and a door joins the bedrooms of units 5 and 6."""
    _cut_ring(house.storeys[FLOOR])
    connecting_door(house)


def string_into_undrawn_lobby(house: Drawing) -> None:
    """The corridor is a string, but for a door at its east end to a lobby that is no room."""
    floor = house.storeys[FLOOR]
    north = floor.elements["D203c"]
    _cut_ring(floor)
    floor.elements["D203c"] = north
    floor.wall("lobby south", (25.9, 22.0), (28.0, 22.0), 0.15)
    floor.door("D203e", (26.95, 22.0), NORTH, **ROOM_DOOR)


def connecting_door(house: Drawing) -> None:
    """A door joins the bedrooms of units 5 and 6."""
    x, y = UNITS[5].frame.point(7.0, 3.6)
    house.storeys[FLOOR].door("D145b", (x, y), NORTH)


def laundry_behind_kitchen(house: Drawing) -> None:
    """The laundry lies behind the kitchen."""
    floor = house.storeys[FLOOR]
    make_stores(floor, "226")
    _behind_kitchen(floor, "Vaskerom", "service")
    floor.appliance("WASHINGMACHINE", (17.0, 20.4), 180.0)


def laundry_way_unknown(house: Drawing) -> None:
    """The laundry lies behind the kitchen; nobody says who may use its door to the court."""
    laundry_behind_kitchen(house)
    house.storeys[FLOOR].door("D224b", (17.5, 17.1), 270.0, external=True)


def staff_behind_kitchen(house: Drawing) -> None:
    """The staff base lies behind the kitchen; where it was, there is a meeting room."""
    floor = house.storeys[FLOOR]
    rename(floor, "207", "Møterom", "staff")
    _behind_kitchen(floor, "Vaktrom", "staff")
    floor.change("D224", properties={"TP_Door": {"Role": "staff"}})


def sunken_common_rooms(house: Drawing) -> None:
    """Living room and kitchen lie three steps lower than the corridor."""
    for room in ("221", "222"):
        house.storeys[FLOOR].change(room, base=-0.5)


def _behind_kitchen(floor: Storey, name: str, zone: str) -> None:
    """What was the activity room's store gets a door to the kitchen instead, and another use."""
    floor.clear("224")
    floor.clear("222")
    rename(floor, "224", name, zone)
    floor.remove("D224")
    floor.door("D224", (16.3, 18.9), EAST, **ROOM_DOOR)


def _cut_ring(floor: Storey) -> None:
    """Take away every way out of the corridors but the cross door in the north-west."""
    floor.remove("D201", "D202", "D203c", "D221c", "D225c")
    floor.remove("D231", "D231b", "D226b", "D227b", "D229b")
