"""Variants with two changes at once, where what one rule wants is what another one forbids."""

from sample_models.kit import NORTH, Drawing
from sample_models.tunet import FLOOR
from sample_models.tunet.manners import QUIET_DOOR, ROOM_DOOR
from sample_models.variants.bathrooms import extra_corridor_door
from sample_models.variants.corridors import corridor_string
from sample_models.variants.exits import kitchen_behind_living, talk_room_one_door
from sample_models.variants.open_plan import niche_corridor
from sample_models.variants.renamed import make_stores
from sample_models.variants.sound import gym_beside_senses


def second_way_through_quiet_room(house: Drawing) -> None:
    """The room for talks gives up its court door and gets one to the quiet room."""
    talk_room_one_door(house)
    floor = house.storeys[FLOOR]
    floor.clear("228")
    floor.clear("227")
    floor.door("D228c", (5.0, 13.1), NORTH, **QUIET_DOOR)


def kitchen_behind_niche(house: Drawing) -> None:
    """The living room is a niche of the corridor, and the kitchen lies behind it."""
    niche_corridor(house)
    kitchen_behind_living(house)


def second_way_through_gym(house: Drawing) -> None:
    """The laundry is a gym, and a second way out of it leads through the sensory room."""
    gym_beside_senses(house)
    floor = house.storeys[FLOOR]
    floor.remove("D226b")
    floor.clear("229")
    floor.door("D226c", (24.9, 13.1), NORTH, **ROOM_DOOR)


def string_and_bathroom_door(house: Drawing) -> None:
    """The corridor is a string, and unit 2 gets a second way to it, by her bathroom."""
    corridor_string(house)
    extra_corridor_door(house)


def one_quiet_room_beside_gym(house: Drawing) -> None:
    """The quiet room is a store, and the only one left lies beside a gym, well parted from it."""
    gym_beside_senses(house)
    make_stores(house.storeys[FLOOR], "227")
