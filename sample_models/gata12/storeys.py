"""What every storey of Gata 12 shares: facades, the core with stairs and lift, floors."""

from sample_models.gata12.grid import (
    CORE_EAST,
    CORE_NORTH,
    CORE_WEST,
    CORRIDOR,
    CORRIDOR_NORTH,
    DEPTH,
    FOOTPRINT,
    LEFT,
    LENGTH,
    LINK_EAST,
    LINK_WEST,
    OUTER,
    PARTY,
    RISE,
    ROOM_DOOR,
    SEPARATES,
    SHAFT_EAST,
    SHAFT_NORTH,
    SLAB,
    STAIR_EAST,
    STAIR_WEST,
)
from sample_models.kit import NORTH, SOUTH, Point, Storey

_FACADES: tuple[tuple[str, Point, Point], ...] = (
    ("facade south", (0.0, 0.0), (LENGTH, 0.0)),
    ("facade east", (LENGTH, 0.0), (LENGTH, DEPTH)),
    ("facade north", (LENGTH, DEPTH), (0.0, DEPTH)),
    ("facade west", (0.0, DEPTH), (0.0, 0.0)),
)
_CORE: tuple[tuple[str, Point, Point], ...] = (
    ("core west", (CORE_WEST, CORRIDOR_NORTH), (CORE_WEST, CORE_NORTH)),
    ("core north", (CORE_WEST, CORE_NORTH), (CORE_EAST, CORE_NORTH)),
    ("core east", (CORE_EAST, CORE_NORTH), (CORE_EAST, CORRIDOR_NORTH)),
    ("stair west", (STAIR_WEST, CORRIDOR_NORTH), (STAIR_WEST, CORE_NORTH)),
    ("stair east", (STAIR_EAST, CORRIDOR_NORTH), (STAIR_EAST, CORE_NORTH)),
    ("shaft east", (SHAFT_EAST, CORRIDOR_NORTH), (SHAFT_EAST, SHAFT_NORTH)),
    ("shaft north", (STAIR_WEST, SHAFT_NORTH), (STAIR_EAST, SHAFT_NORTH)),
)
_LINKS = (("link west", LINK_WEST), ("link east", LINK_EAST))  # between wings and corridor
_SHAFT: tuple[Point, ...] = ((12.1, 9.2), (13.9, 9.2), (13.9, 11.6), (12.1, 11.6))
_STAIRS = ("T1", "T2")


def draw_shell(floor: Storey) -> None:
    """Draw facades, core and the walls of the links, but not the walls along the corridor."""
    for mark, start, end in _FACADES:
        floor.wall(mark, start, end, OUTER, external=True, fire="EI 60", material="Tegl")
    for mark, start, end in _CORE:
        floor.wall(mark, start, end, CORRIDOR, sound=SEPARATES, fire="EI 60", material="Betong")
    for mark, x in _LINKS:
        floor.wall(
            mark, (x, CORRIDOR_NORTH), (x, DEPTH), PARTY,
            sound=SEPARATES, fire="EI 60", material="Betong",
        )  # fmt: skip


def draw_core(floor: Storey, number: str) -> None:
    """Name the stairs and the lift of a storey and hang their doors; `number` is its digit."""
    floor.room(f"{number}71", "Trapperom 1", (10.6, 12.0))
    floor.room(f"{number}72", "Trapperom 2", (18.4, 12.0))
    floor.room(f"{number}73", "Heis", (13.0, 10.4))
    for room, x in (("71", 10.6), ("72", 18.4)):
        floor.door(
            f"D{number}{room}", (x, CORRIDOR_NORTH), NORTH,
            width=1.0, operation=LEFT, glazing=0.3, sound=ROOM_DOOR, fire="EI2 30-CSa",
            properties={"Pset_DoorCommon": {"SelfClosing": True}},
        )  # fmt: skip
    floor.door(
        f"D{number}73", (13.0, CORRIDOR_NORTH), SOUTH,
        width=1.0, operation="DOUBLE_DOOR_SLIDING", fire="EI 30",
    )  # fmt: skip


def draw_climbs(floor: Storey) -> None:
    """Draw the two stairs up to the next storey."""
    for mark, x, turn in (("T1", 9.95, "right"), ("T2", 19.05, "left")):
        floor.stair(
            mark, (x, 10.55), NORTH,
            going=0.26, shape="half-turn", turn="right" if turn == "right" else "left",
            landing=1.3, rise=RISE,
        )  # fmt: skip


def draw_lift(floor: Storey) -> None:
    """Draw the one lift, from this storey up to the top one."""
    floor.lift("L1", (13.0, 9.3), SOUTH, width=1.1, depth=2.1)


def lay_floor(floor: Storey, below: Storey) -> None:
    """Lay a floor, open where the stairs of the storey below and the lift come through."""
    holes = [*(below.stair_outline(mark) for mark in _STAIRS), _SHAFT]
    floor.slab(
        "dekke", FOOTPRINT, SLAB, holes=holes, sound=SEPARATES, fire="REI 60", material="Betong"
    )


def lay_ground(floor: Storey) -> None:
    """Lay the slab on the ground."""
    floor.slab("plate", FOOTPRINT, SLAB, kind="BASESLAB", material="Betong")


def lay_roof(floor: Storey) -> None:
    """Put the flat roof on the top storey."""
    floor.slab("tak", FOOTPRINT, SLAB, top=floor.height + SLAB, kind="ROOF", fire="REI 60")
