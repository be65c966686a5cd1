"""What every storey of Gata 12 shares: facades, core, stairs, lift, floors and corridor walls."""

from sample_models.gata12.grid import (
    CLEAR,
    CORE_EAST,
    CORE_NORTH,
    CORE_WEST,
    CORRIDOR,
    CORRIDOR_NORTH,
    DEPTH,
    DOUBLE,
    FOOTPRINT,
    GROUND,
    LENGTH,
    LINK_EAST,
    LINK_WEST,
    OUTER,
    PARTY,
    RISE,
    SEPARATES,
    SHAFT_EAST,
    SHAFT_NORTH,
    SLAB,
    STAIR_EAST,
    STAIR_WEST,
    UPPER,
)
from sample_models.kit import NORTH, SOUTH, Drawing, Point, Storey, WallRow

_FACADES: tuple[tuple[str, Point, Point], ...] = (
    ("facade south", (0.0, 0.0), (LENGTH, 0.0)),
    ("facade east", (LENGTH, 0.0), (LENGTH, DEPTH)),
    ("facade north", (LENGTH, DEPTH), (0.0, DEPTH)),
    ("facade west", (0.0, DEPTH), (0.0, 0.0)),
)
