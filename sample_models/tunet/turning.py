"""A frame that lies on its side: for the wings whose facades look west and east."""

from dataclasses import dataclass

from sample_models.kit import Degrees, Frame, Point


@dataclass(frozen=True, slots=True)
class TurnedFrame(Frame):
    """Local x runs along the plan's y, local y along its x; the mirrors are the plan's."""

    def point(self, x: float, y: float) -> Point:
        """Where a local point lies in the plan."""
        return Frame.point(self, y, x)

    def direction(self, direction: Degrees) -> Degrees:
        """Which way a local direction points in the plan."""
        return Frame.direction(self, 90.0 - direction)

    def operation(self, operation: str) -> str:
        """A door operation as seen in the plan: lying on its side is one mirror more."""
        return Frame(mirror_x=True).operation(Frame.operation(self, operation))
