"""Variants in which nothing closes between rooms: open plan, bays, a niche on a corridor."""

from sample_models.kit import Drawing, Storey
from sample_models.tunet import FLOOR
from sample_models.tunet.grid import BAND, RING_NORTH, RING_WEST
from sample_models.variants.renamed import rename


def open_plan_three_zones(house: Drawing) -> None:
    """The living room has a quiet and an active end with names of their own and no walls."""
    floor = house.storeys[FLOOR]
    floor.clear("221")
    floor.change("221", at=(4.0, 20.0))
    for west, number, name, zone in (
        (6.2, "233", "Stillerom", "quiet"),
        (8.2, "234", "Aktivitetsrom", "active"),
    ):
        _bay(floor, west, number, name, zone)


def zone_objects_over_open_plan(house: Drawing) -> None:
    """The living room is one room, and three zones of the model all claim it."""
    for name in ("Stille sone", "Sosial sone", "Aktiv sone"):
        house.zone(name, ["221"])


def unnamed_bay(house: Drawing) -> None:
    """The east end of the living room is a space of its own, without a wall or a name."""
    floor = house.storeys[FLOOR]
    floor.clear("221")
    floor.change("221", at=(4.0, 20.0))
    _bay(floor, 7.8, "233", "", "")


def niche_corridor(house: Drawing) -> None:
    """The living room is a niche of the west corridor: nothing stands between them."""
    floor = house.storeys[FLOOR]
    floor.remove("D221c", "W221c")
    floor.change("ring west", end=(RING_WEST, BAND))
    floor.line("niche", (RING_WEST, BAND), (RING_WEST, RING_NORTH))


def living_in_corridor(house: Drawing) -> None:
    """The west corridor and the living room are one single space, called the living room."""
    niche_corridor(house)
    floor = house.storeys[FLOOR]
    floor.remove("niche", "221", "CEILING 221")
    rename(floor, "201", "Fellesstue", "social")


def quiet_open_to_corridor(house: Drawing) -> None:
    """The sensory room has a passage to the corridor instead of its door."""
    floor = house.storeys[FLOOR]
    floor.remove("D229")
    floor.opening("O229", (25.9, 12.2), width=1.0)


def living_open_to_kitchen(house: Drawing) -> None:
    """A wide passage without a door joins the living room and the kitchen."""
    floor = house.storeys[FLOOR]
    floor.remove("D222c")
    floor.opening("O222c", (10.3, 18.6), width=2.0)


def _bay(floor: Storey, west: float, number: str, name: str, zone: str) -> None:
    """The living room east of a line, as a space of its own."""
    floor.line(f"bay {number}", (west, BAND), (west, RING_NORTH))
    floor.room(number, "", (west + 1.0, 20.0))
    rename(floor, number, name, zone)
