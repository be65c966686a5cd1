"""Variants with a gym beside or above quiet rooms and homes, and walls that say more or less."""

from sample_models.kit import NORTH, Drawing, Storey
from sample_models.tunet import FLOOR
from sample_models.tunet.grid import COURT
from sample_models.tunet.manners import GLASS, PANE, ROOM_DOOR
from sample_models.variants.renamed import rename

_WALL = "senses north"
_UPPER = "2. etasje"


def gym_beside_senses(house: Drawing) -> None:
    """The laundry is a training room: a heavy wall parts it from the sensory room."""
    _gym(house.storeys[FLOOR], "R'w 55 dB")


def gym_behind_thin_wall(house: Drawing) -> None:
    """The laundry is a training room: a light wall parts it from the sensory room."""
    _gym(house.storeys[FLOOR], "R'w 44 dB")


def gym_behind_unrated_wall(house: Drawing) -> None:
    """The laundry is a training room; nothing is said of the wall to the sensory room."""
    _gym(house.storeys[FLOOR], "")


def rating_without_kind(house: Drawing) -> None:
    """The wall from a training room to the sensory room has 57 dB, and no word on which kind."""
    _gym(house.storeys[FLOOR], "57 dB")


def high_rating_without_kind(house: Drawing) -> None:
    """The wall from a training room to the sensory room has 62 dB, of whichever kind."""
    _gym(house.storeys[FLOOR], "62")


def laboratory_rating(house: Drawing) -> None:
    """The wall from a training room to the sensory room has Rw 57 dB in the laboratory."""
    _gym(house.storeys[FLOOR], "Rw 57 dB")


def class_as_rating(house: Drawing) -> None:
    """The wall from a training room to the sensory room is of class C, which is no figure."""
    _gym(house.storeys[FLOOR], "Klasse C")


def poor_door_in_good_wall(house: Drawing) -> None:
    """An ordinary door leads from a training room through a heavy wall to the sensory room."""
    floor = house.storeys[FLOOR]
    _gym(floor, "R'w 55 dB")
    floor.clear("229")
    floor.door("D226c", (24.9, 13.1), NORTH, **ROOM_DOOR)


def unnamed_room_beside_senses(house: Drawing) -> None:
    """A room without a name lies where the laundry was, with a door to the sensory room."""
    poor_door_in_good_wall(house)
    rename(house.storeys[FLOOR], "226", "", "")


def pane_between_gym_and_senses(house: Drawing) -> None:
    """A pane of Rw 40 dB looks from a training room through a heavy wall into the sensory room."""
    floor = house.storeys[FLOOR]
    _gym(floor, "R'w 55 dB")
    floor.window("W226b", (24.1, 13.1), width=2.0, **PANE)


def pane_between_social_rooms(house: Drawing) -> None:
    """A large pane of clear glass joins living room and kitchen to the eye."""
    house.storeys[FLOOR].window(
        "W222d", (10.3, 20.8), width=2.8, height=1.8, sill=0.3, external=False, properties=GLASS
    )


def gym_over_bedroom(house: Drawing) -> None:
    """A training room lies on a light slab over unit 3; its stair is not drawn."""
    _gym_upstairs(house, "R'w 48 dB", 60.0)


def gym_over_heavy_slab(house: Drawing) -> None:
    """A training room lies on a heavy slab over unit 3; its stair is not drawn."""
    _gym_upstairs(house, "R'w 58 dB", 50.0)


def gym_over_unrated_slab(house: Drawing) -> None:
    """A training room lies over unit 3, on a slab of which nothing is said; no stair is drawn."""
    _gym_upstairs(house, "", None)


def quiet_gallery_over_activity(house: Drawing) -> None:
    """A quiet room looks down into the activity room by a hole in the slab; no stair is drawn."""
    hole = ((20.0, 18.5), (24.5, 18.5), (24.5, 21.5), (20.0, 21.5))
    house.storeys[FLOOR].change("roof", holes=(COURT, hole))
    _upper_room(house, "Stillerom", "quiet", (18.9, 17.3, 25.7, 22.9))


def _gym(floor: Storey, rating: str) -> None:
    floor.clear("226")
    rename(floor, "226", "Treningsrom", "active")
    floor.state(_WALL, "Pset_WallCommon", AcousticRating=rating or None)


def _gym_upstairs(house: Drawing, rating: str, impact: float | None) -> None:
    floor = house.storeys[FLOOR]
    floor.state("roof", "Pset_SlabCommon", AcousticRating=rating or None)
    floor.state("roof", "TP_Slab", ImpactSound=impact)
    _upper_room(house, "Treningsrom", "active", (14.2, 0.2, 20.8, 6.8))


def _upper_room(
    house: Drawing, name: str, zone: str, box: tuple[float, float, float, float]
) -> None:
    west, south, east, north = box
    upper = house.storey(_UPPER, elevation=house.storeys[FLOOR].height + 0.4)
    corners = ((west, south), (east, south), (east, north), (west, north))
    for number, start in enumerate(corners):
        upper.wall(f"upper {number}", start, corners[(number + 1) % 4], 0.3, external=True)
    upper.room("301", "", ((west + east) / 2, (south + north) / 2))
    rename(upper, "301", name, zone)
    upper.window("W301", ((west + east) / 2, south))
    upper.slab("upper roof", corners, 0.3, top=upper.height + 0.3, kind="ROOF")
