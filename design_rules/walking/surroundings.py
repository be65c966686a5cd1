"""What stands in rooms and in the way: walls and columns, furniture, stairs, clear widths."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

import shapely

from design_rules.geometry.bodies import Body, Point3
from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.geometry.solids import Solid
from design_rules.model.building import Building, Room
from design_rules.model.survey import Part, Portal, Survey
from design_rules.walking.climbs import walking_lines

_SOLID = ("wall", "panel", "column")
_LOOSE = ("furniture", "fixture")
_CUTS = (0.3, 1.2)  # metres above the floor at which walls and columns are looked at
_LOW, _HIGH = 0.1, 1.2  # what lies lower is stepped over, what hangs higher passed under
_SILL = 0.3  # metres above the floor: a hole that starts higher is no way through
_SLACK = 0.05  # metres by which a hole is longer than the wall is thick
_SPECK = 0.005  # square metres that are drawing noise


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the outlines of rooms do not tell a walker.

    Attributes:
        solids: room key -> walls and columns within its outline, seen from above.
        furniture: room key -> what stands there and could be moved.
        lines: key of a stair or ramp -> its walking line, lowest point first.
        widths: key of a door -> clear width, metres, where somebody says it.
    """

    solids: Mapping[str, Region] = field(default_factory=dict)
    furniture: Mapping[str, Region] = field(default_factory=dict)
    lines: Mapping[str, tuple[Point3, ...]] = field(default_factory=dict)
    widths: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(
        cls, building: Building, survey: Survey, widths: Mapping[str, float] | None = None
    ) -> Self:
        """Everything that a survey shows around the rooms of its building."""
        around = _Around(survey)
        rooms = [room for room in building.rooms if not room.outline.is_empty]
        return cls(
            solids=_known((room.key, around.solids(room)) for room in rooms),
            furniture=_known((room.key, around.furniture(room)) for room in rooms),
            lines=walking_lines(survey),
            widths=widths or {},
        )


def furniture_of(building: Building) -> dict[str, Region]:
    """Room key -> fixtures known to stand there, for a building without survey."""
    found: dict[str, list[Region]] = {}
    for fixture in building.fixtures:
        for room in fixture.rooms:
            found.setdefault(room, []).append(fixture.outline)
    return {key: region(shapely.union_all(shapes)) for key, shapes in found.items()}


class _Around:
    """Solid things of a survey, found by place."""

    def __init__(self, survey: Survey) -> None:
        self._solids = _Shapes(part for part in survey.parts if part.role in _SOLID)
        self._loose = _Shapes(part for part in survey.parts if part.role in _LOOSE)
        self._holes = _Shapes((*survey.doors, *survey.openings))

    def solids(self, room: Room) -> Region:
        """Walls and columns within a room's outline, less the holes one can walk through."""
        cuts = [
            solid.at(room.floor + above) for solid in self._solids.over(room) for above in _CUTS
        ]
        standing = _within(cuts, room)
        if standing.is_empty:
            return EMPTY
        holes = [
            solid.shadow.buffer(_SLACK, join_style="mitre")
            for solid in self._holes.over(room)
            if solid.bottom <= room.floor + _SILL and solid.top > room.floor + _HIGH
        ]
        return region(standing.difference(shapely.union_all(holes)))

    def furniture(self, room: Room) -> Region:
        """What stands on a room's floor and could be moved."""
        standing = [
            solid.shadow
            for solid in self._loose.over(room)
            if solid.top > room.floor + _LOW and solid.bottom < room.floor + _HIGH
        ]
        return _within(standing, room)


class _Shapes:
    """Solids found by their shadow."""

    def __init__(self, things: Iterable[Part | Portal]) -> None:
        bodies = [_body(thing) for thing in things]
        self._solids = [Solid(body) for body in bodies if body is not None]
        self._tree = shapely.STRtree([solid.shadow for solid in self._solids])

    def over(self, room: Room) -> list[Solid]:
        """Those whose shadow falls on a room's floor and that reach between floor and head."""
        near = self._tree.query(room.outline, predicate="intersects")
        found = [self._solids[int(k)] for k in sorted(near)]
        return [s for s in found if s.bottom < room.floor + _HIGH and s.top > room.floor]


def _body(thing: Part | Portal) -> Body | None:
    return (thing.opening or thing.body) if isinstance(thing, Portal) else thing.body


def _within(shapes: list[Region], room: Room) -> Region:
    inside = region(shapely.union_all(shapes).intersection(room.outline))
    return inside if inside.area > _SPECK else EMPTY


def _known(found: Iterable[tuple[str, Region]]) -> dict[str, Region]:
    return {key: shape for key, shape in found if not shape.is_empty}
