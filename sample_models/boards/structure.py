"""Drawing the carcass: walls, slabs, roofs, columns, and the rooms between them."""

from collections.abc import Sequence

from sample_models.boards.base import Board, merge_sets
from sample_models.directions import Point
from sample_models.elements import (
    Column,
    Covering,
    CoveringKind,
    Line,
    PropertySets,
    Roof,
    Room,
    Slab,
    SlabKind,
    Wall,
)


class StructureBoard(Board):
    """What stands and bears, and the rooms it makes."""

    def wall(
        self,
        mark: str,
        start: Point,
        end: Point,
        thickness: float,
        *,
        external: bool = False,
        height: float | None = None,
        base: float = 0.0,
        sound: str = "",
        fire: str = "",
        material: str = "",
        properties: PropertySets | None = None,
    ) -> None:
        """Draw a wall along its centre line; `sound` and `fire` are its ratings, as labels."""
        ratings = {"Pset_WallCommon": {"AcousticRating": sound, "FireRating": fire}}
        sets = merge_sets(ratings, properties)
        self._add(Wall(mark, start, end, thickness, external, sets, height, base, material))

    def line(self, mark: str, start: Point, end: Point) -> None:
        """Part an open region into two rooms, with no wall between them."""
        self._add(Line(mark, start, end))

    def room(
        self,
        number: str,
        long_name: str,
        at: Point | None = None,
        *,
        outline: Sequence[Point] | None = None,
        external: bool = False,
        height: float | None = None,
        base: float = 0.0,
        code: tuple[str, str, str] | None = None,
        properties: PropertySets | None = None,
    ) -> None:
        """Name the room around `at`, or the room of an outline; code: system, code, title."""
        corners = None if outline is None else tuple(outline)
        sets = properties or {}
        self._add(Room(number, long_name, at, corners, external, sets, height, base))
        if code is not None:
            self.classify(number, *code)

    def slab(
        self,
        mark: str,
        outline: Sequence[Point],
        thickness: float,
        *,
        top: float = 0.0,
        kind: SlabKind = "FLOOR",
        holes: Sequence[Sequence[Point]] = (),
        sound: str = "",
        fire: str = "",
        material: str = "",
        properties: PropertySets | None = None,
    ) -> None:
        """Lay a slab whose upper face is `top` metres above the storey; holes go through it."""
        ratings = {"Pset_SlabCommon": {"AcousticRating": sound, "FireRating": fire}}
        sets = merge_sets(ratings, properties)
        cut = tuple(tuple(hole) for hole in holes)
        self._add(Slab(mark, tuple(outline), thickness, top, kind, sets, cut, material))

    def roof(
        self,
        mark: str,
        outline: Sequence[Point],
        *,
        thickness: float = 0.4,
        pitch: float = 0.0,
        overhang: float = 0.0,
    ) -> None:
        """Put a roof on this storey: flat, or with a pitch (degrees) a gable roof."""
        self._add(Roof(mark, tuple(outline), thickness, pitch, overhang))

    def column(
        self,
        mark: str,
        at: Point,
        width: float = 0.3,
        depth: float | None = None,
        *,
        height: float | None = None,
        round: bool = False,
        material: str = "",
        properties: PropertySets | None = None,
    ) -> None:
        """Set a column with its middle at `at`."""
        sets = properties or {}
        self._add(Column(mark, at, width, depth or width, height, round, material, sets))

    def covering(
        self,
        room: str,
        kind: CoveringKind = "FLOORING",
        *,
        material: str,
        thickness: float = 0.02,
        properties: PropertySets | None = None,
    ) -> None:
        """Cover the floor, the ceiling or all walls of a room."""
        mark = f"{kind} {room}"
        self._add(Covering(mark, room, kind, material, thickness, properties or {}))
