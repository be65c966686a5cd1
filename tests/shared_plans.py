"""Houses with common rooms, small enough to write down: as tests/plans.py, with zones."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from design_rules.check.base import House
from design_rules.graph import RoomGraph
from design_rules.graph.homes import find_units
from design_rules.model.building import Adjacency, Building
from design_rules.model.sound import Rated
from design_rules.understand.sound_ratings import read_rating
from design_rules.understand.vocabulary import load_vocabulary
from tests.plans import SIGN, plan

HOMES = {"1": ["Bed 1"], "2": ["Bed 2"]}
# a compliant house: every common room on a corridor, the quiet one behind a lobby of its own
ROOMS: dict[str, str | None] = {
    "Bed 1": "bedroom", "Bed 2": "bedroom", "Corridor": "corridor", "Lobby": "corridor",
    "Quiet": "quiet_room", "Lounge": "common_living", "Kitchen": "common_kitchen",
    "Gym": "training", "Porch": "windbreak",
}  # fmt: skip
DOORS = (
    "Bed 1 - Corridor", "Bed 2 - Corridor", "Corridor - Porch", "Porch - outside",
    "Corridor - Lobby", "Lobby - Quiet", "Corridor - Lounge", "Corridor - Kitchen",
    "Corridor - Gym",
)  # fmt: skip


def shared(
    doors: Iterable[str] = DOORS,
    *,
    without: Iterable[str] = (),
    adjacency: Iterable[Adjacency] = (),
    ratings: dict[str, str] | None = None,
    widths: dict[str, float] | None = None,
    zones: dict[str, tuple[str, ...]] | None = None,
    units: dict[str, list[str]] | None = None,
    **rooms: str | None,
) -> House:
    """The compliant house with other doors and rooms.

    Args:
        doors: as in `plan`; those of rooms left out are left out too.
        without: rooms to leave out.
        adjacency: rooms that share a wall or slab.
        ratings: element -> what its AcousticRating says; doors by their text.
        widths: door or opening by its text -> width in metres.
        zones: room -> the kinds of zone that the model's zone objects put it in.
        units: homes that the model states; those of `HOMES` when left out.
        rooms: further rooms, or other uses ("_" stands for a blank).
    """
    gone = set(without)
    uses = {**ROOMS, **{name.replace("_", " "): use for name, use in rooms.items()}}
    kept = {name: use for name, use in uses.items() if name not in gone}
    left = [text for text in doors if not any(end in gone for end in _ends(text))]
    house = plan(kept, left, units=HOMES if units is None else units)
    building = _dressed(house.building, widths or {}, zones or {}, ratings or {})
    graph = RoomGraph.of(replace(building, adjacency=tuple(adjacency)))
    return House(graph, find_units(graph), house.answers)


def _ends(text: str) -> list[str]:
    a, _, b = SIGN.split(text, maxsplit=1)
    return [a, b]


def _dressed(
    building: Building,
    widths: dict[str, float],
    zones: dict[str, tuple[str, ...]],
    ratings: dict[str, str],
) -> Building:
    vocabulary = load_vocabulary()
    homes = {key for unit in building.stated_units for key in unit.rooms}

    def text(via: str) -> str:
        return via.partition(": ")[2]

    def zone(key: str, use: str | None) -> str | None:
        stated = zones.get(key, ())
        if stated or use is None:
            return stated[0] if stated else None
        return vocabulary.zone_of(use, in_unit=key in homes)

    changes: dict[str, Any] = {
        "rooms": tuple(
            replace(
                room,
                zone=zone(room.key, room.use.name),
                stated_zones=zones.get(room.key, ()),
                area=9.0,
            )
            for room in building.rooms
        ),
        "links": tuple(
            replace(link, width=widths.get(text(link.via), link.width)) for link in building.links
        ),
        "rated": tuple(
            Rated(guid, guid, "wall", read_rating(said)) for guid, said in ratings.items()
        ),
    }
    return replace(building, **changes)
