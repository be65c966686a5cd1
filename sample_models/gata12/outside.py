"""Around Gata 12: the walled yard that is its garden, the street and the neighbour."""

from sample_models.gata12.grid import DEPTH, LENGTH, YARD_EAST, YARD_NORTH, YARD_WEST
from sample_models.kit import EAST, NORTH, SOUTH, WEST, Drawing, Point, Storey

_WALL_HEIGHT = 2.4
_YARD: tuple[tuple[str, Point, Point], ...] = (
    ("yard west", (YARD_WEST, DEPTH), (YARD_WEST, YARD_NORTH)),
    ("yard north", (YARD_WEST, YARD_NORTH), (YARD_EAST, YARD_NORTH)),
    ("yard east", (YARD_EAST, YARD_NORTH), (YARD_EAST, DEPTH)),
)


def draw_yard(floor: Storey) -> None:
    """Wall in the yard; its gate is locked from outside and opens for escape."""
    for mark, start, end in _YARD:
        floor.wall(mark, start, end, 0.3, external=True, height=_WALL_HEIGHT, material="Tegl")
    floor.room("181", "Hage", (14.5, 22.0), external=True, height=_WALL_HEIGHT)
    floor.door(
        "D181", (YARD_EAST, 22.0), EAST,
        width=1.2, external=True, role="escape-only", security="RC2",
        properties={
            "Pset_DoorCommon": {"FireExit": True},
            "TP_Door": {"OpensWithoutKeyFrom": "inside"},
        },
    )  # fmt: skip
    floor.furniture("BENCH", (10.0, 25.6), SOUTH)
    floor.furniture("BENCH", (26.4, 25.0), WEST)
    floor.furniture("TABLE", (12.0, 20.0), NORTH)


def draw_surroundings(drawing: Drawing) -> None:
    """Draw the ground, the neighbour wall to wall in the west, and the lamps of the approach."""
    drawing.terrain([(-25, -15, -0.02), (45, -15, -0.02), (45, 40, -0.02), (-25, 40, -0.02)])
    west = [(-14.2, -0.2), (-0.2, -0.2), (-0.2, DEPTH + 0.2), (-14.2, DEPTH + 0.2)]
    drawing.neighbour("Gata 10", west, 13.0)
    drawing.site.light((20.2, -2.4), kind="POLELIGHT")
    drawing.site.light((LENGTH - 1.0, -2.4), kind="POLELIGHT")
