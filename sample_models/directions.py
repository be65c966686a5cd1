"""Points, compass directions and mirrored frames: how things are laid down on a plan."""

from dataclasses import dataclass
from math import atan2, cos, degrees, dist, radians, sin
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]  # x, y in metres, in the plan of the building
Degrees: TypeAlias = float  # anticlockwise from EAST

EAST, NORTH, WEST, SOUTH = 0.0, 90.0, 180.0, 270.0


def towards(direction: Degrees) -> Point:
    """The unit vector of a direction; compass directions come out exact."""
    angle = radians(direction)
    return (round(cos(angle), 9) + 0.0, round(sin(angle), 9) + 0.0)


def step(start: Point, direction: Degrees, length: float) -> Point:
    """The point reached from `start` by walking `length` metres in a direction."""
    x, y = towards(direction)
    return (start[0] + x * length, start[1] + y * length)


def heading(start: Point, end: Point) -> Degrees:
    """The direction from one point to another."""
    return degrees(atan2(end[1] - start[1], end[0] - start[0])) % 360.0


def distance_to_line(point: Point, start: Point, end: Point) -> float:
    """How far a point lies from the line between two others, in metres."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    reached = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / (dx * dx + dy * dy)
    share = min(1.0, max(0.0, reached))
    return dist(point, (start[0] + share * dx, start[1] + share * dy))


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a plan drawn once and laid down several times, mirrored where wished.

    Local x and y grow away from `origin`; a mirrored axis grows the other way. All sides stay
    parallel to the plan: a frame moves and mirrors, it does not turn.
    """

    origin: Point = (0.0, 0.0)
    mirror_x: bool = False
    mirror_y: bool = False

    def point(self, x: float, y: float) -> Point:
        """Where a local point lies in the plan."""
        return (
            round(self.origin[0] + (-x if self.mirror_x else x), 6),
            round(self.origin[1] + (-y if self.mirror_y else y), 6),
        )

    def direction(self, direction: Degrees) -> Degrees:
        """Which way a local direction points in the plan."""
        if self.mirror_x:
            direction = 180.0 - direction
        if self.mirror_y:
            direction = -direction
        return direction % 360.0

    def operation(self, operation: str) -> str:
        """A door operation as seen in the plan: one mirror swaps left and right, two do not."""
        if self.mirror_x == self.mirror_y:
            return operation
        swapped = {"LEFT": "RIGHT", "RIGHT": "LEFT"}
        return "_".join(swapped.get(word, word) for word in operation.split("_"))
