"""Giving rooms of Tunet another name and zone, as the variants do."""

from sample_models.kit import Storey


def rename(floor: Storey, room: str, long_name: str, zone: str) -> None:
    """Call a room something else; its code goes, and without a zone nothing says its kind."""
    stated = {"TP_Space": {"Zone": zone}} if zone else {}
    floor.change(room, long_name=long_name, properties=stated)
    floor.codes.pop(room, None)


def unname(floor: Storey, *rooms: str) -> None:
    """Leave rooms without a name, a zone, and anything in them that tells what they are for."""
    for room in rooms:
        floor.clear(room)
        rename(floor, room, "", "")


def make_stores(floor: Storey, *rooms: str) -> None:
    """Turn rooms into stores."""
    for room in rooms:
        floor.clear(room)
        rename(floor, room, "Lager", "service")
