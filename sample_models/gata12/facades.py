"""The outer side of a unit of Gata 12: windows, balcony door and balcony."""

from typing import Final

from sample_models.gata12.grid import LEFT
from sample_models.gata12.rows import CLEAR_GLASS
from sample_models.gata12.unit import Plan, Unit
from sample_models.kit import SOUTH, Point, PropertySets, Storey

# bedroom window, living-room window, balcony door: how far along the facade; balcony from, to
_FACADE: dict[Plan, tuple[float, float, float, float, float]] = {
    "A": (1.6, 4.7, 6.5, 4.2, 7.2),
    "B": (5.9, 2.7, 1.0, 0.5, 3.5),
}
_BALCONY_DOOR: Final[PropertySets] = {**CLEAR_GLASS, "Pset_DoorCommon": {"FireExit": False}}


def draw_unit_facade(floor: Storey, unit: Unit) -> None:
    """Draw what looks out: windows, the balcony door and the balcony."""
    _set_windows(floor, unit)
    _draw_balcony(floor, unit)


def _set_windows(floor: Storey, unit: Unit) -> None:
    point = unit.frame.point
    bedroom, living, door, _, _ = _FACADE[unit.plan]
    panels = ("SIDEHUNGLEFTHAND", "TILTANDTURNRIGHTHAND")
    floor.window(
        f"W{unit.room(5)}",
        point(bedroom, 0.0),
        width=1.5,
        operation=panels,
        properties=CLEAR_GLASS,
    )
    floor.window(
        f"W{unit.room(4)}",
        point(living, 0.0),
        width=1.8,
        height=1.5,
        sill=0.8,
        properties=CLEAR_GLASS,
    )
    floor.door(
        f"D{unit.room(6)}", point(door, 0.0), unit.frame.direction(SOUTH),
        width=0.9, operation=unit.frame.operation(LEFT), external=True, glazing=0.7,
        properties=_BALCONY_DOOR,
    )  # fmt: skip


def _draw_balcony(floor: Storey, unit: Unit) -> None:
    point = unit.frame.point
    *_, west, east = _FACADE[unit.plan]
    outline = [point(*corner) for corner in _rectangle(west, -1.9, east, -0.2)]
    floor.room(unit.room(6), "Balkong", outline=outline, external=True, height=2.2)
    floor.slab(unit.wall("balkong"), outline, 0.2, material="Betong")
    rim = [point(*at) for at in ((west, -0.2), (west, -1.9), (east, -1.9), (east, -0.2))]
    floor.railing(unit.wall("rekkverk"), rim)


def _rectangle(x0: float, y0: float, x1: float, y1: float) -> list[Point]:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
