"""A storey on the drawing board: walls, rooms, doors and things, each by a mark of its own."""

from sample_models.boards.devices import DevicesBoard
from sample_models.boards.holes import HolesBoard
from sample_models.boards.structure import StructureBoard
from sample_models.boards.ways import WaysBoard
from sample_models.directions import Point
from sample_models.elements import DrawingError
from sample_models.flights import stair_outline
from sample_models.plan import Plan, items_in, lay_out
from sample_models.ways import Stair


class Storey(StructureBoard, HolesBoard, DevicesBoard, WaysBoard):
    """One storey: everything that can be drawn, and the geometry that comes of it."""

    def clear(self, room: str) -> None:
        """Rub out every fixture, piece of furniture, appliance and device in a room."""
        self.remove(*(item.mark for item in items_in(self.plan().rooms[room], self.items())))

    def plan(self) -> Plan:
        """The storey as geometry: joined walls and filled rooms."""
        return lay_out(self.elements.values())

    def stair_outline(self, mark: str) -> list[Point]:
        """The footprint of a stair whose rise is stated: the hole it needs in the slab above.

        Raises:
            DrawingError: when there is no stair of that mark, or its rise was left out.
        """
        stair = self._find(mark)
        if not isinstance(stair, Stair) or stair.rise is None:
            raise DrawingError(f"{mark} is no stair with a rise of its own")
        return stair_outline(stair, stair.rise)
