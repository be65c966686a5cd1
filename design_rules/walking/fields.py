"""Distance fields: how far it is from every point of a floor to each of several goals."""

from dataclasses import dataclass

import numpy as np

from design_rules.walking.geodesic import Lengths, Points
from design_rules.walking.walks import Spot


@dataclass(frozen=True, eq=False)
class Field:
    """Lengths in metres from points of floors to goals, points x goals.

    Attributes:
        rooms: the room of each point.
        points: n x 2, metres.
        lengths: n x goals; infinite where no walk leads there.
    """

    rooms: tuple[str, ...]
    points: Points
    lengths: Lengths

    def __len__(self) -> int:
        return len(self.points)

    def spot(self, number: int) -> Spot:
        """One of the points."""
        x, y = self.points[number]
        return Spot(self.rooms[number], (float(x), float(y)))

    def nearest(self) -> Lengths:
        """From each point the length to the goal that is nearest to it."""
        if not self.lengths.shape[1]:
            return np.full(len(self), np.inf)
        return np.asarray(self.lengths.min(axis=1))

    def worst(self) -> tuple[Spot, float] | None:
        """The point from which the nearest goal is farthest, and how far; None without points."""
        if not len(self):
            return None
        nearest = self.nearest()
        number = int(np.argmax(nearest))
        return self.spot(number), float(nearest[number])
