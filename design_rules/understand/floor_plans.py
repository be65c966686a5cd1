"""What stands where at a given height: the level cut through everything solid."""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass

import shapely
from shapely import STRtree
from shapely.geometry.base import BaseGeometry

from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.geometry.solids import Solid
from design_rules.model.survey import Part, Portal, Space, Survey
from design_rules.understand.demolition import is_gone as is_gone

_CLOSE = 0.30  # metres: gaps in the shell up to twice this are taken as drawn through
_WALLS = ("wall", "panel")
_STEP = 0.6  # metres between a floor and the sill of a door to it
_STOREY = 2.2  # metres: a floor that lies deeper is another storey's
_STAND_INS = 5  # spaces of one shape in one place; layers of areas come in threes at most


@dataclass(frozen=True, slots=True)
class Shaped:
    """An element of the survey with its solid."""

    element: Space | Portal | Part
    solid: Solid


class FloorPlans:
    """Level cuts of a survey, each made once."""

    def __init__(self, survey: Survey) -> None:
        self.spaces, self.placeholders = _without_placeholders(survey.spaces)
        self._rooms = self.spaces
        parts = [part for part in survey.parts if not is_gone(part)]
        self._walls = _shaped(part for part in parts if part.role in _WALLS)
        self._columns = _shaped(part for part in parts if part.role == "column")
        self._slabs = _shaped(part for part in parts if part.role in ("slab", "roof"))
        self._holes = [
            Shaped(portal, Solid(portal.opening or portal.body))
            for portal in (*survey.doors, *survey.windows)
            if (portal.opening or portal.body) is not None
        ]
        self.unshaped_walls = [part for part in parts if part.role == "wall" and part.body_gap]
        self._shadows = {wall.element.key: wall.solid.shadow for wall in self._walls}
        self._wall_cuts: dict[float, Region] = {}
        self._uprights: dict[float, Region] = {}
        self._built: dict[float, Region] = {}
        self._shells: dict[float, Region] = {}

    def of_rooms(self, rooms: Iterable[Shaped]) -> "FloorPlans":
        """The same plans, with only these spaces taken for rooms that fill their place."""
        plans = copy(self)
        plans._rooms = [item for item in rooms if not _is_open_air(item)]
        plans._built, plans._shells = {}, {}
        return plans

    def plan_of(self, key: str) -> Region:
        """The shadow of one wall."""
        return self._shadows.get(key, EMPTY)

    def walls(self, height: float) -> Region:
        """Walls, panels, doors and windows, cut at a height; their holes count as wall."""
        level = round(height, 1)
        if level not in self._wall_cuts:
            self._wall_cuts[level] = _cut([*self._walls, *self._holes], level)
            shapely.prepare(self._wall_cuts[level])
        return self._wall_cuts[level]

    def upright(self, height: float) -> Region:
        """Walls as above and columns, cut at a height: whatever closes a gap between rooms."""
        level = round(height, 1)
        if level not in self._uprights:
            self._uprights[level] = region(
                shapely.union(self.walls(level), _cut(self._columns, level))
            )
            shapely.prepare(self._uprights[level])
        return self._uprights[level]

    def has_walls(self, height: float) -> bool:
        """Whether any wall stands at that height."""
        level = round(height, 1)
        return any(wall.solid.bottom <= level <= wall.solid.top for wall in self._walls)

    def built(self, height: float) -> Region:
        """All that is built at a height: walls, columns, slabs, doors, windows and rooms."""
        level = round(height, 1)
        if level not in self._built:
            built = [*self._walls, *self._holes, *self._columns, *self._slabs, *self._rooms]
            self._built[level] = _cut(built, level)
        return self._built[level]

    def shell(self, height: float) -> Region:
        """What is built at a height, small gaps closed: what lies outside it is outdoors."""
        level = round(height, 1)
        if level not in self._shells:
            grown = self.built(level).buffer(_CLOSE, join_style="mitre")
            self._shells[level] = region(grown.buffer(-_CLOSE, join_style="mitre"))
        return self._shells[level]

    def cover_above(self, height: float) -> Region:
        """The shadow of slabs, roofs and rooms above a height; a roof's eaves may lie lower."""
        above = [
            item.solid.shadow
            for item in (*self._slabs, *self.spaces)
            if item.solid.body is not None and item.solid.top > height + 0.5
            if item.element.ifc_class != "IfcSpace" or item.solid.bottom > height + 0.5
        ]
        return region(shapely.union_all(above)) if above else EMPTY

    def has_slabs(self) -> bool:
        """Whether the file models floors or roofs at all."""
        return bool(self._slabs)


def _is_open_air(item: Shaped) -> bool:
    return isinstance(item.element, Space) and item.element.inside_outside == "EXTERNAL"


def _without_placeholders(spaces: tuple[Space, ...]) -> tuple[list[Shaped], tuple[str, ...]]:
    """Spaces with their solids, and keys of those whose shape is a stand-in.

    Some exporters give every space the same box at the origin: many spaces of one shape in one
    place have no shape at all.
    """
    shaped = [Shaped(space, Solid(space.body)) for space in spaces]
    alike: dict[tuple[float, ...], list[Shaped]] = {}
    for item in shaped:
        if item.solid.body is not None:
            spot = (*item.solid.shadow.bounds, item.solid.bottom)
            alike.setdefault(tuple(round(value, 2) for value in spot), []).append(item)
    fake = {i.element.key for group in alike.values() if len(group) >= _STAND_INS for i in group}
    kept = [Shaped(i.element, Solid(None)) if i.element.key in fake else i for i in shaped]
    return kept, tuple(sorted(fake))


def _shaped(parts: Iterable[Part]) -> list[Shaped]:
    return [Shaped(part, Solid(part.body)) for part in parts if part.body is not None]


def _cut(items: list[Shaped], height: float) -> Region:
    cuts = [item.solid.at(height) for item in items]
    solid = [cut for cut in cuts if not cut.is_empty]
    return region(shapely.union_all(solid)) if solid else EMPTY


class SpaceFinder:
    """Which spaces hold a point: an index over outlines, the exact cut at the height."""

    def __init__(self, spaces: list[Shaped]) -> None:
        self._spaces = [item for item in spaces if not item.solid.shadow.is_empty]
        self._tree = STRtree([item.solid.shadow for item in self._spaces])

    @property
    def shaped(self) -> frozenset[str]:
        """Keys of the spaces that have an outline."""
        return frozenset(item.element.key for item in self._spaces)

    def any_near(self, shape: BaseGeometry) -> bool:
        """Whether a space may lie within the bounds of a shape; a quick "no" is sure."""
        return bool(self._tree.query(shape).size)

    def at(self, x: float, y: float, z: float, floor: float | None = None) -> list[str]:
        """Keys of the spaces around a point, those whose floor is nearest below it first.

        Args:
            x, y, z: the point.
            floor: where one stands. A room that merely rises past this level, as a stair room
                of two storeys does, gives way to rooms whose floor this is.
        """
        point = shapely.Point(x, y)
        found = [self._spaces[int(index)] for index in self._tree.query(point)]
        inside = [item for item in found if item.solid.at(z).intersects(point)]
        inside.sort(key=lambda item: (abs(z - item.solid.bottom) > _STOREY, item.element.key))
        here = [i for i in inside if floor is not None and abs(floor - i.solid.bottom) <= _STEP]
        rising = [i for i in inside if floor is not None and floor - i.solid.bottom > _STOREY]
        return [item.element.key for item in inside if not (here and item in rising)]
