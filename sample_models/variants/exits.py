"""Variants with fewer doors, or other ones, in the rooms that people have to get away from."""

from sample_models.gata12.grid import UPPER
from sample_models.kit import EAST, SOUTH, Drawing, Storey
from sample_models.tunet import FLOOR
from sample_models.tunet.grid import COURT_WEST, RING_NORTH, RING_WEST
from sample_models.tunet.manners import GLAZED_DOOR, ROOM_DOOR
from sample_models.variants.renamed import rename


def single_door_social_room(house: Drawing) -> None:
    """The kitchen has one door only, to the corridor."""
    house.storeys[FLOOR].remove("D222b", "D222c")


def two_doors_side_by_side(house: Drawing) -> None:
    """The activity room has two doors close together, both to the corridor."""
    floor = house.storeys[FLOOR]
    floor.remove("D225b", "D225c", "W225b", "D224")
    floor.door("D224", (17.5, 20.5), SOUTH, in_wall="wc south")
    floor.door("D225d", (23.2, RING_NORTH), SOUTH, **GLAZED_DOOR)


def exit_to_store(house: Drawing) -> None:
    """The second door of the activity room leads to a store and nowhere else."""
    floor = house.storeys[FLOOR]
    floor.remove("D225b", "D225c")
    _move_activity_door(floor)


def exit_to_balcony(house: Drawing) -> None:
    """The second door of a common room upstairs leads to a balcony without stairs."""
    floor = house.storeys[UPPER[0]]
    floor.remove("D261b", "W261b")
    rim = [(15.0, -0.2), (15.0, -1.9), (17.2, -1.9), (17.2, -0.2)]
    floor.room("269", "Balkong", outline=rim, external=True, height=2.2)
    floor.slab("balkong 261", rim, 0.2, material="Betong")
    floor.railing("rekkverk 261", rim)
    floor.door("D261c", (16.1, 0.0), SOUTH, external=True, **GLAZED_DOOR)


def exit_to_undrawn_place(house: Drawing) -> None:
    """The second door of the activity room leads to a place that is no room in the model."""
    exit_to_store(house)
    floor = house.storeys[FLOOR]
    floor.clear("224")
    floor.remove("224")
    floor.change("D224", at=(18.7, 17.9))


def kitchen_behind_living(house: Drawing) -> None:
    """The kitchen has one door only, to the living room."""
    house.storeys[FLOOR].remove("D222", "D222b")


def kitchen_way_undrawn(house: Drawing) -> None:
    """The kitchen has a door to the living room and one to a lobby that is no room."""
    kitchen_behind_living(house)
    floor = house.storeys[FLOOR]
    floor.clear("223")
    floor.remove("223")
    floor.clear("222")
    floor.door("D223b", (16.3, 21.6), EAST, **ROOM_DOOR)


def l_room(house: Drawing) -> None:
    """The living room is an L with a door at the end of each leg."""
    _l_shape(house.storeys[FLOOR])


def l_room_doors_in_one_leg(house: Drawing) -> None:
    """The living room is an L and both its doors stand at the end of one leg."""
    floor = house.storeys[FLOOR]
    _l_shape(floor)
    floor.remove("D222c")
    floor.door("D221d", (RING_WEST, 22.2), EAST, **GLAZED_DOOR)


def talk_room_one_door(house: Drawing) -> None:
    """The room for talks has one door only, to the corridor."""
    house.storeys[FLOOR].remove("D228b")


def visitor_room_one_door(house: Drawing) -> None:
    """The visitors' room has no door to the outside; one leads to the sluice."""
    house.storeys[FLOOR].remove("D205")


def visitor_exit_to_store(house: Drawing) -> None:
    """The second door of the visitors' room leads into a shed outside, which has no other."""
    floor = house.storeys[FLOOR]
    for mark, start, end in (
        ("shed west", (18.6, 33.3), (18.6, 35.3)),
        ("shed north", (18.6, 35.3), (20.6, 35.3)),
        ("shed east", (20.6, 35.3), (20.6, 33.3)),
    ):
        floor.wall(mark, start, end, 0.2, external=True)
    floor.room("233", "Sykkelbod", (19.6, 34.3))
    floor.change("D205", properties={})


def night_room_undrawn(house: Drawing) -> None:
    """The staff base has a door to the corridor and one to a place that is no room."""
    floor = house.storeys[FLOOR]
    floor.clear("208")
    floor.remove("208", "D207b")


def unknown_lock(house: Drawing) -> None:
    """The court has no doors, and nobody says whether quiet rooms can be locked."""
    floor = house.storeys[FLOOR]
    _close_court(floor)
    for mark in ("D227", "D229"):
        floor.state(mark, "TP_Door", LockableFromInside=None, StaffOverride=None)


def court_with_one_door(house: Drawing) -> None:
    """The court has one door, to the room for talks."""
    floor = house.storeys[FLOOR]
    _close_court(floor)
    floor.door("D228b", (COURT_WEST, 15.3), EAST, external=True)


def no_refuge_near(house: Drawing) -> None:
    """The court has no doors and quiet rooms are stores: there is nothing but one's own home."""
    floor = house.storeys[FLOOR]
    _close_court(floor)
    for room in ("227", "229"):
        floor.clear(room)
        rename(floor, room, "Lager", "service")


def _close_court(floor: Storey) -> None:
    """Take away every door to the court."""
    floor.remove("D231", "D231b", "D221b", "D222b", "D225b", "D226b", "D227b", "D228b", "D229b")
    _move_activity_door(floor)


def _move_activity_door(floor: Storey) -> None:
    """Bring the activity room's corridor door nearer to the staff base, far from its other one."""
    floor.change("W225b", at=(23.2, RING_NORTH))
    floor.change("D225", at=(20.0, RING_NORTH))


def _l_shape(floor: Storey) -> None:
    """Cut the north-east corner off the living room, for a store."""
    floor.clear("221")
    floor.remove("W221b", "D221b", "D221c")
    floor.wall("bite west", (5.2, 19.6), (5.2, RING_NORTH), 0.15)
    floor.wall("bite south", (5.2, 19.6), (10.3, 19.6), 0.15)
    floor.room("233", "Lager", (7.5, 21.5))
    floor.door("D233", (8.0, RING_NORTH), SOUTH, **ROOM_DOOR)
    floor.change("221", at=(4.0, 18.5))
