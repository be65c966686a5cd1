"""Where the four clusters of Firkløver lie, and what each covers of the site."""

from dataclasses import dataclass

from sample_models.firklover.grid import (
    BAY,
    BAY_DEPTH,
    CLUSTER_DEPTH,
    CLUSTER_LENGTH,
    CLUSTERS_NORTH,
    CLUSTERS_SOUTH,
    GABLE_EAST,
    GABLE_WEST,
    GLAZED,
    HALL_DEPTH,
    LINK,
    OUTER,
    UNIT_WIDTH,
    rectangle,
)
from sample_models.firklover.units import Home
from sample_models.kit import Frame, Point


@dataclass(frozen=True, slots=True)
class Cluster:
    """One leaf of the clover: its number, where it lies, and how it is laid down."""

    number: int
    at: Point
    turned: float = 0.0
    mirrored: bool = False

    @property
    def frame(self) -> Frame:
        """From the drawn plan to the building's own coordinates."""
        return Frame(mirror_x=self.mirrored)

    @property
    def homes(self) -> tuple[Home, Home]:
        """The two homes, the one nearer the common house first."""
        middle = self.frame.point(UNIT_WIDTH, CLUSTER_DEPTH)
        first = Frame(middle, mirror_x=not self.mirrored, mirror_y=True)
        second = Frame(middle, mirror_x=self.mirrored, mirror_y=True)
        number = 2 * self.number
        return (
            Home(number - 1, f"{self.number}1", first),
            Home(number, f"{self.number}2", second),
        )

    def room(self, position: int) -> str:
        """A room number: 1 hall, 2 sitting room, 3 link to the common house, 4 lobby, 5 store."""
        return f"{self.number}0{position}"


CLUSTERS = (
    Cluster(1, (GABLE_WEST, CLUSTERS_NORTH), mirrored=True),
    Cluster(2, (GABLE_EAST, CLUSTERS_NORTH)),
    Cluster(3, (GABLE_EAST, CLUSTERS_SOUTH), turned=180.0, mirrored=True),
    Cluster(4, (GABLE_WEST, CLUSTERS_SOUTH), turned=180.0),
)
FLOOR_PLAN: tuple[Point, ...] = (
    (-OUTER / 2, -BAY_DEPTH - OUTER / 2),
    (BAY + OUTER / 2, -BAY_DEPTH - OUTER / 2),
    (BAY + OUTER / 2, -OUTER / 2),
    (CLUSTER_LENGTH + OUTER / 2, -OUTER / 2),
    (CLUSTER_LENGTH + OUTER / 2, CLUSTER_DEPTH + OUTER / 2),
    (-OUTER / 2, CLUSTER_DEPTH + OUTER / 2),
)
LINK_PLAN = rectangle(-LINK, 0.0, -OUTER / 2, HALL_DEPTH + GLAZED / 2)
