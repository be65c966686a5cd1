"""Light, fire detection and sound absorption in the rooms that everyone shares."""

from sample_models.kit import Point, Storey

_ABSORBS = {"TP_Covering": {"AlphaW": 0.9}}


def light_room(floor: Storey, room: str, *places: Point) -> None:
    """Give a room a lamp at each place, a smoke sensor, a sprinkler and an absorbing ceiling."""
    for i, at in enumerate(places):
        floor.light(at, circuit=f"{room} {i % 2 + 1}")
    x, y = places[0]
    floor.sensor((x + 0.5, y))
    floor.device("SPRINKLER", (x - 0.5, y))
    floor.covering(room, "CEILING", material="Akustikkhimling", properties=_ABSORBS)
