"""Drawing what goes through walls: doors, windows and empty openings."""

from sample_models.boards.base import Board, merge_sets
from sample_models.directions import Degrees, Point
from sample_models.elements import Door, Glass, Opening, PropertySets, PropertyValue, Window

_OPENS_OUTSIDE = "TILTANDTURNRIGHTHAND"
_INSIDE = "FIXEDCASEMENT"


class HolesBoard(Board):
    """Doors, windows and openings; each finds its wall by its place."""

    def door(
        self,
        mark: str,
        at: Point,
        opens: Degrees,
        *,
        width: float = 0.9,
        height: float = 2.1,
        sill: float = 0.0,
        operation: str = "SINGLE_SWING_LEFT",
        external: bool = False,
        in_wall: str | None = None,
        glazing: float = 0.0,
        glass: Glass = "clear",
        lining: float = 0.05,
        sound: str = "",
        fire: str = "",
        security: str = "",
        role: str = "",
        material: str = "",
        properties: PropertySets | None = None,
    ) -> None:
        """Set a door; width and height are of the hole. The leaf moves to where `opens` points.

        `glazing` is the share of the leaf that is glass; `sound`, `fire` and `security` are
        ratings as labels; `role` says who uses it ("staff", "main-entrance", "escape-only").
        """
        stated: PropertySets = {
            "Pset_DoorCommon": {
                **_ratings(sound, fire, security),
                "GlazingAreaFraction": glazing or None,
            },
            "TP_Door": {"Role": role},
        }
        sets = merge_sets(stated, properties)
        hole = (mark, at, width, height, sill, in_wall, external, sets)
        self._add(Door(*hole, opens, operation, glazing, glass, lining, material))

    def window(
        self,
        mark: str,
        at: Point,
        *,
        width: float = 1.2,
        height: float = 1.3,
        sill: float = 0.9,
        external: bool = True,
        in_wall: str | None = None,
        operation: str | tuple[str, ...] | None = None,
        glass: Glass = "clear",
        sound: str = "",
        fire: str = "",
        security: str = "",
        properties: PropertySets | None = None,
    ) -> None:
        """Set a window, its lower edge `sill` metres above the floor.

        `operation` says how it opens (FIXEDCASEMENT, SIDEHUNGLEFTHAND ...); a tuple gives two
        or three panels side by side. Left out, it tilts and turns, or is fixed if inside.
        """
        panels = operation or (_OPENS_OUTSIDE if external else _INSIDE)
        panels = (panels,) if isinstance(panels, str) else panels
        sets = merge_sets({"Pset_WindowCommon": _ratings(sound, fire, security)}, properties)
        hole = (mark, at, width, height, sill, in_wall, external, sets)
        self._add(Window(*hole, panels, glass))

    def opening(
        self,
        mark: str,
        at: Point,
        *,
        width: float = 1.2,
        height: float = 2.1,
        sill: float = 0.0,
        in_wall: str | None = None,
    ) -> None:
        """Break a passage through a wall and leave it empty."""
        self._add(Opening(mark, at, width, height, sill, in_wall))


def _ratings(sound: str, fire: str, security: str) -> dict[str, PropertyValue]:
    return {"AcousticRating": sound, "FireRating": fire, "SecurityRating": security}
