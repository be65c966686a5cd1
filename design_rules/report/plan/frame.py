"""From metres to the sheet: where the plans of all storeys start and how large they are drawn."""

from collections.abc import Iterable
from dataclasses import dataclass

from design_rules.geometry.sections import Region, pieces
from design_rules.model.building import Room
from design_rules.report.plan.svg import Pixel

MARGIN = 1.9  # metres around the rooms: walls, and marks of what lies outside
_USUAL = 36.0  # pixels a metre
_WIDEST = 2600.0  # pixels: a larger building is drawn smaller
_SMALLEST = 6.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A window on the building, the same for every storey; y points north on the sheet."""

    west: float
    north: float
    width: float  # metres
    height: float
    scale: float  # pixels a metre

    def at(self, x: float, y: float) -> Pixel:
        """Where a point lies on the sheet."""
        return ((x - self.west) * self.scale, (self.north - y) * self.scale)

    def rings(self, region: Region) -> list[list[Pixel]]:
        """The outlines of a region and its holes on the sheet."""
        rings = []
        for polygon in pieces(region):
            for ring in (polygon.exterior, *polygon.interiors):
                rings.append([self.at(x, y) for x, y, *_ in ring.coords[:-1]])
        return rings


def frame_around(rooms: Iterable[Room]) -> Frame:
    """The frame that holds every room that has a shape."""
    boxes = [room.outline.bounds for room in rooms if not room.outline.is_empty]
    if not boxes:
        return Frame(0.0, 0.0, 0.0, 0.0, _USUAL)
    west, south = (min(box[k] for box in boxes) - MARGIN for k in (0, 1))
    east, north = (max(box[k] for box in boxes) + MARGIN for k in (2, 3))
    size = max(east - west, north - south)
    scale = max(min(_USUAL, _WIDEST / size), _SMALLEST)
    return Frame(west, north, east - west, north - south, scale)
