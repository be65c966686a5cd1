"""What lies round Tunet: the ground, the way to the door, parking and the enclosed garden."""

from sample_models.kit import NORTH, Drawing, Point, Storey
from sample_models.tunet.grid import COURT, DEPTH, EAST_END, LENGTH, RING_NORTH

_GARDEN: tuple[Point, ...] = (
    (LENGTH + 0.2, RING_NORTH + 0.2),
    (EAST_END + 0.2, RING_NORTH + 0.2),
    (EAST_END + 0.2, DEPTH + 0.2),
    (LENGTH + 0.2, DEPTH + 0.2),
)
_LAMPS: tuple[Point, ...] = ((11.5, 35.5), (16.5, 35.5), (14.0, 40.0), (-1.5, 29.2))


def draw_court_and_garden(floor: Storey) -> None:
    """What is enclosed: the court by the house, the garden by a fence with a locked gate."""
    floor.room("231", "Gårdsrom", outline=COURT, external=True)
    floor.room("232", "Hage", outline=_GARDEN, external=True)
    floor.fence("fence garden", _GARDEN[1:], height=2.0)
    floor.gate("G232", (31.7, DEPTH + 0.2), NORTH, width=1.2, role="staff", security="RC2")


def draw_site(drawing: Drawing) -> None:
    """The open site: flat ground, places for cars and bicycles, light on the way in."""
    drawing.terrain(
        [(-30.0, -25.0, 0.0), (60.0, -25.0, 0.0), (60.0, 60.0, 0.0), (-30.0, 60.0, 0.0)]
    )
    site = drawing.site
    site.room("251", "Parkering", outline=_box(18.5, 37.0, 31.0, 42.0), external=True)
    site.room("252", "Sykkelparkering", outline=_box(8.0, 36.5, 12.0, 38.5), external=True)
    for at in _LAMPS:
        site.light(at, kind="POLELIGHT", circuit="outdoors")


def _box(west: float, south: float, east: float, north: float) -> tuple[Point, ...]:
    return ((west, south), (east, south), (east, north), (west, north))
