"""The shell of the common house: facades, side corridors, the two corridors across, the slabs."""

from shapely import Polygon

from sample_models.firklover.grid import (
    CORRIDOR,
    GLAZED,
    LENGTH,
    MIDDLE,
    MIDDLE_NORTH,
    MIDDLE_SOUTH,
    NORTH,
    NORTH_CORRIDOR,
    OUTER,
    SIDE,
    SIDE_EAST,
    SIDE_NORTH,
    SIDE_SOUTH,
    SIDE_WEST,
    SOUTH,
    SOUTH_CORRIDOR,
    common_house,
    rectangle,
)
from sample_models.kit import Point, Storey

_Wall = tuple[str, Point, Point]
_FACADES: tuple[_Wall, ...] = (
    ("facade south", (0.0, SOUTH), (LENGTH, SOUTH)),
    ("facade north", (LENGTH, NORTH), (0.0, NORTH)),
)
_GLAZED: tuple[_Wall, ...] = (
    ("side west", (SIDE_WEST, SIDE_SOUTH), (SIDE_WEST, SIDE_NORTH)),
    ("side west, north end", (SIDE_WEST, SIDE_NORTH), (0.0, SIDE_NORTH)),
    ("side west, south end", (SIDE_WEST, SIDE_SOUTH), (0.0, SIDE_SOUTH)),
    ("side east", (SIDE_EAST, SIDE_NORTH), (SIDE_EAST, SIDE_SOUTH)),
    ("side east, north end", (SIDE_EAST, SIDE_NORTH), (LENGTH, SIDE_NORTH)),
    ("side east, south end", (SIDE_EAST, SIDE_SOUTH), (LENGTH, SIDE_SOUTH)),
)
_SPANS = (("south", SOUTH, SOUTH_CORRIDOR), ("north", NORTH_CORRIDOR, NORTH))
_ALONG = (
    ("south corridor, south", SOUTH_CORRIDOR),
    ("south corridor, north", MIDDLE_SOUTH),
    ("north corridor, south", MIDDLE_NORTH),
    ("north corridor, north", NORTH_CORRIDOR),
)


def draw_shell(floor: Storey) -> None:
    """Draw what the rooms of the common house are fitted into."""
    for mark, start, end in _FACADES:
        floor.wall(mark, start, end, OUTER, external=True)
    for mark, start, end in _GLAZED:
        floor.wall(mark, start, end, GLAZED, external=True)
    for side, x in (("west", 0.0), ("east", LENGTH)):
        for part, y0, y1 in _SPANS:
            floor.wall(f"{part} {side}", (x, y0), (x, y1), SIDE, sound="R'w 55 dB", fire="EI 60")
    for mark, y in _ALONG:
        floor.wall(mark, (0.0, y), (LENGTH, y), CORRIDOR, sound="R'w 55 dB", fire="EI 60")
    for x in MIDDLE:
        thick = SIDE if x in (0.0, LENGTH) else CORRIDOR
        middle = (x, MIDDLE_SOUTH), (x, MIDDLE_NORTH)
        floor.wall(f"middle {x:.1f}", *middle, thick, sound="R'w 55 dB")
    _draw_slabs(floor)


def _draw_slabs(floor: Storey) -> None:
    """A floor under all of it, and a roof that leaves the two courts open to the sky."""
    house = common_house()
    assert isinstance(house, Polygon)
    plan = [(x, y) for x, y, *_ in house.exterior.coords][:-1]
    courts = [
        rectangle(x0 + 0.1, MIDDLE_SOUTH + 0.1, x1 - 0.1, MIDDLE_NORTH - 0.1)
        for x0, x1 in ((MIDDLE[1], MIDDLE[2]), (MIDDLE[5], MIDDLE[6]))
    ]
    floor.slab("floor", plan, 0.3)
    floor.slab("roof", plan, 0.4, top=floor.height + 0.4, kind="ROOF", holes=courts)
