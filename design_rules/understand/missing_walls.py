"""Places between two rooms where the drawing shows no wall though the outlines stand apart."""

import shapely
from shapely import STRtree

from design_rules.geometry.sections import EMPTY, Region, region
from design_rules.geometry.stepping_across import TOUCH, Contact, contact_across, open_contact
from design_rules.understand.floor_plans import FloorPlans, Shaped

THICKEST_WALL = 0.65  # metres between outlines on both sides of one wall
_CEILING = 0.05  # metres below the lower ceiling: the highest level that is looked at


class MissingWalls:
    """Finds, between rooms side by side, where nothing solid stands over 0.6 m or more."""

    def __init__(self, rooms: tuple[Shaped, ...], plans: FloorPlans) -> None:
        self._plans = plans
        self._rooms = [item for item in rooms if not item.solid.shadow.is_empty]
        self._united: dict[tuple[float, ...], Region] = {}
        self._tree = STRtree([item.solid.shadow for item in self._rooms])

    def between(self, a: Shaped, b: Shaped, *above: float) -> Contact | None:
        """Where one gets from one room to the other at all of these heights above the floor (m).

        None where something stands in between, and where no wall is drawn at that level at all:
        that says nothing of this one.
        """
        floor = max(a.solid.bottom, b.solid.bottom)
        ceiling = min(a.solid.top, b.solid.top) - _CEILING
        levels = [min(floor + each, ceiling) for each in above]
        if not all(self._plans.has_walls(level) for level in levels):
            return None
        top, solid = max(levels), self._solid(tuple(round(level, 1) for level in levels))
        cut_a, cut_b = a.solid.at(top), b.solid.at(top)
        if cut_a.distance(cut_b) <= 2 * TOUCH:
            touching = open_contact(cut_a, cut_b, solid)
            if touching is not None:
                return touching
        across = contact_across(cut_a, cut_b, solid, EMPTY, THICKEST_WALL)
        if across is None:
            return None  # as nearly always: which rooms are near need not be looked up
        return contact_across(cut_a, cut_b, solid, self._others(a, b, top), THICKEST_WALL)

    def _solid(self, levels: tuple[float, ...]) -> Region:
        """What stands at one of these levels; united once, as many pairs ask for it."""
        if levels not in self._united:
            cuts = [self._plans.upright(level) for level in levels]
            self._united[levels] = region(shapely.union_all(cuts))
            shapely.prepare(self._united[levels])
        return self._united[levels]

    def _others(self, a: Shaped, b: Shaped, height: float) -> Region:
        """The other rooms about the place where two rooms are nearest."""
        near = a.solid.shadow.envelope.buffer(THICKEST_WALL).intersection(
            b.solid.shadow.envelope.buffer(THICKEST_WALL)
        )
        found = [self._rooms[int(k)] for k in self._tree.query(near)]
        cuts = [item.solid.at(height) for item in found if item is not a and item is not b]
        return region(shapely.union_all(cuts)) if cuts else EMPTY
