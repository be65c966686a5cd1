"""Everything in a model that may block sight: walls less their holes, leaves, panes, furniture.

The survey knows of a door or window the hole that it fills, not its leaf, frame or pane, and no
surface transparency; of furniture, railings, lifts and proxies a box. A leaf or pane is therefore
taken to fill its hole, and a box that its thing does not fill blocks "perhaps".
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from math import inf

import shapely

from design_rules.geometry.sections import Region, region
from design_rules.model.answers import Answers
from design_rules.model.building import Building
from design_rules.model.survey import Part, Portal, Survey
from design_rules.sight import glazing
from design_rules.sight.blocker import Blocker, Blocks
from design_rules.sight.holes import Hole
from design_rules.sight.slices import Sliced, stack_of

_PIERCED = ("wall", "slab", "roof", "panel", "column")
_GLAZED = ("wall", "panel")
_LOOSE = ("railing", "proxy")  # a box around these is mostly air
_LOOSE_KINDS = ("table", "desk", "chair")
_AIRY = re.compile(
    r"lamp|leuchte|light|lys|plant|pflanze|table|tisch|bord|chair|stuhl|stol|\btree\b|baum", re.I
)
_IGNORED = ("virtual",)


@dataclass(frozen=True, slots=True)
class Blockers:
    """What may block sight, and the elements that nobody can place.

    Attributes:
        all: in order of key.
        shapeless: keys of walls, columns, doors ... whose shape or place is unknown.
    """

    all: tuple[Blocker, ...]
    shapeless: tuple[str, ...] = ()


def find_blockers(
    survey: Survey,
    building: Building,
    answers: Answers | None = None,
    *,
    open_doors: Collection[str] = (),
    low: float = -inf,
    high: float = inf,
) -> Blockers:
    """The blockers of a model.

    Args:
        answers: what a facts file says of the glass in doors and windows.
        open_doors: keys of doors that stand open; the others are shut.
        low, high: the range of heights of interest, metres relative to the survey's origin.
    """
    doors = {door.key: door for door in building.doors}
    portals = (*survey.doors, *survey.windows, *survey.openings)
    holes = [Hole(portal, doors.get(portal.key)) for portal in portals]
    parts = _Parts(survey, building, holes, (low, high))
    fillings = _Fillings(answers or Answers(), frozenset(open_doors), (low, high))
    found = [*parts.blockers(), *(b for hole in holes for b in fillings.blockers(hole))]
    unplaced = [hole.portal.key for hole in holes if hole.sliced is None]
    return Blockers(
        tuple(sorted((b for b in found if b.stack), key=lambda blocker: blocker.key)),
        tuple(sorted((*parts.shapeless(), *unplaced))),
    )


class _Parts:
    """Walls, slabs, furniture and the rest."""

    def __init__(
        self, survey: Survey, building: Building, holes: list[Hole], span: tuple[float, float]
    ) -> None:
        self._span, self._parts = span, [p for p in survey.parts if p.role not in _IGNORED]
        self._kinds = {fixture.key: fixture.kind for fixture in building.fixtures}
        self._sliced = {p.key: Sliced(p.body) for p in self._parts if p.body is not None}
        self._holes = [hole for hole in holes if hole.sliced and _meets(hole.sliced, span)]
        for hole in self._holes:
            if hole.portal.host in self._sliced:
                hole.fit(self._sliced[hole.portal.host].shadow)
        self._tree = shapely.STRtree([hole.shadow for hole in self._holes])

    def blockers(self) -> Iterator[Blocker]:
        for part in self._parts:
            sliced = self._sliced.get(part.key)
            if sliced is not None and _meets(sliced, self._span):
                blocks, because = self._certainty(part)
                stack = self._stack(part, sliced)
                yield Blocker(
                    part.key, part.guid, part.name, part.role, blocks, because, stack.blocks
                )

    def shapeless(self) -> Iterator[str]:
        """Those without a body that have no parts with one either."""
        wholes = {part.assembly for part in self._parts}
        for part in self._parts:
            if part.key not in self._sliced and part.key not in wholes:
                yield part.key

    def _stack(self, part: Part, sliced: Sliced) -> "_Stack":
        near = self._tree.query(sliced.shadow) if part.role in _PIERCED else ()
        holes = [self._holes[int(k)] for k in sorted(near)]
        through = [hole for hole in holes if hole.pierces(part.key, sliced.shadow)]
        return _Stack(sliced, through, self._span)

    def _certainty(self, part: Part) -> tuple[Blocks, str]:
        if part.role in _GLAZED:
            glass = glazing.of_part(part)
            return glass.blocks, glass.because
        if part.role in _LOOSE:
            return "perhaps", "box"
        if part.role in ("furniture", "fixture"):
            known = self._kinds.get(part.key, "")
            if known in _LOOSE_KINDS or _AIRY.search(f"{part.name} {part.type_name}"):
                return "perhaps", "box"
        return "surely", "solid"


class _Stack:
    """The blocks of a part, less what holes take away."""

    def __init__(self, sliced: Sliced, holes: list[Hole], span: tuple[float, float]) -> None:
        self._sliced, self._holes = sliced, holes
        self._left: dict[tuple[int, ...], Region] = {}
        inside = (z for hole in holes if hole.sliced for z in hole.sliced.levels)
        low, high = min(sliced.levels), max(sliced.levels)
        levels = sliced.levels | {z for z in inside if low < z < high}
        self.blocks = stack_of(levels, self._cut, *span)

    def _cut(self, height: float) -> Region:
        whole = self._sliced.at(height)
        taken = [cut for hole in self._holes if not (cut := hole.at(height)).is_empty]
        if not taken:
            return whole
        known = tuple(id(shape) for shape in (whole, *taken))
        if known not in self._left:
            self._left[known] = region(whole.difference(shapely.union_all(taken)))
        return self._left[known]


class _Fillings:
    """Doors, windows and what else fills a hole."""

    def __init__(
        self, answers: Answers, open_doors: frozenset[str], span: tuple[float, float]
    ) -> None:
        self._answers, self._open, self._span = answers, open_doors, span

    def blockers(self, hole: Hole) -> Iterator[Blocker]:
        portal, sliced = hole.portal, hole.sliced
        glass = self._glazing(portal)
        if sliced is None or glass is None or not _meets(sliced, self._span):
            return
        kind, blocks, because = glass
        stack = stack_of(sliced.levels, hole.filled_at, *self._span)
        yield Blocker(portal.key, portal.guid, portal.name, kind, blocks, because, stack)

    def _glazing(self, portal: Portal) -> tuple[str, Blocks, str] | None:
        """Kind, certainty and reason; None where nothing fills the hole."""
        if portal.ifc_class.startswith("IfcDoor"):
            if portal.key in self._open:
                return None
            door = self._answers.doors.get(portal.guid)
            found = glazing.of_door(portal, door.glass if door else None)
            return "door", found.blocks, found.because
        if portal.ifc_class.startswith("IfcWindow"):
            window = self._answers.windows.get(portal.guid)
            found = glazing.of_window(portal, window.glass if window else None)
            return "window", found.blocks, found.because
        return ("filling", "perhaps", "not-said") if portal.filled else None


def _meets(sliced: Sliced, span: tuple[float, float]) -> bool:
    low, high = min(sliced.levels, default=inf), max(sliced.levels, default=-inf)
    return low < high and high > span[0] and low < span[1]
