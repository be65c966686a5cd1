"""The clusters of Firkløver: a small house with two homes, a hall and a place to sit.

Drawn once, with the glazed link to the common house in the west and the homes in the north.
"""

# y  9.3 +-----------------+-----------------+
#        |     home A      |     home B      |
# y  2.3 +-----------------+--------+--------+
#  ══════   hall                    |sitting |
# y  0.0 +--------------------------+  room  |
# y -1.6                            +--------+
#        x 0               7.2      10.4    14.4

from dataclasses import dataclass

from sample_models.firklover.devices import light_room
from sample_models.firklover.grid import (
    BAY,
    BAY_DEPTH,
    CLUSTER_DEPTH,
    CLUSTER_LENGTH,
    CLUSTERS_NORTH,
    CLUSTERS_SOUTH,
    CORRIDOR,
    GABLE_EAST,
    GABLE_WEST,
    GLAZED,
    HALL_DEPTH,
    LINK,
    OUTER,
    PARTY,
    SIDE,
    UNIT_WIDTH,
    rectangle,
)
from sample_models.firklover.units import Home, draw_home
from sample_models.kit import EAST, NORTH, SOUTH, WEST, Building, Drawing, Frame, Point, Storey


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
        """A room number: 1 hall, 2 sitting room, 3 link to the common house."""
        return f"{self.number}0{position}"


CLUSTERS = (
    Cluster(1, (GABLE_WEST, CLUSTERS_NORTH), mirrored=True),
    Cluster(2, (GABLE_EAST, CLUSTERS_NORTH)),
    Cluster(3, (GABLE_EAST, CLUSTERS_SOUTH), turned=180.0, mirrored=True),
    Cluster(4, (GABLE_WEST, CLUSTERS_SOUTH), turned=180.0),
)
FLOOR_PLAN: tuple[Point, ...] = (
    (-OUTER / 2, -OUTER / 2),
    (BAY - SIDE / 2, -OUTER / 2),
    (BAY - SIDE / 2, -BAY_DEPTH - OUTER / 2),
    (CLUSTER_LENGTH + OUTER / 2, -BAY_DEPTH - OUTER / 2),
    (CLUSTER_LENGTH + OUTER / 2, CLUSTER_DEPTH + OUTER / 2),
    (-OUTER / 2, CLUSTER_DEPTH + OUTER / 2),
)
LINK_PLAN = rectangle(-LINK, 0.0, -OUTER / 2, HALL_DEPTH + GLAZED / 2)
_FACADES: tuple[tuple[str, Point, Point], ...] = (
    ("facade gable", (0.0, 0.0), (0.0, CLUSTER_DEPTH)),
    ("facade garden", (0.0, CLUSTER_DEPTH), (CLUSTER_LENGTH, CLUSTER_DEPTH)),
    ("facade far gable", (CLUSTER_LENGTH, CLUSTER_DEPTH), (CLUSTER_LENGTH, -BAY_DEPTH)),
    ("facade bay", (CLUSTER_LENGTH, -BAY_DEPTH), (BAY, -BAY_DEPTH)),
    ("facade hall", (0.0, 0.0), (BAY, 0.0)),
)
_FURNITURE: tuple[tuple[str, Point, float], ...] = (
    ("SOFA", (14.2, 0.6), WEST),
    ("ARMCHAIR", (12.6, -1.4), NORTH),
    ("ARMCHAIR", (12.8, 2.2), SOUTH),
    ("COFFEETABLE", (12.4, 0.2), EAST),
    ("BOOKCASE", (BAY + SIDE / 2, -0.7), EAST),
)


def draw_cluster(drawing: Drawing, cluster: Cluster) -> Building:
    """Draw one cluster as a building of its own, and state its homes as zones."""
    building = drawing.building(f"Kløver {cluster.number}", cluster.at, turned=cluster.turned)
    building.properties = {"Pset_BuildingCommon": {"SprinklerProtection": True}}
    floor = building.storey("1. etasje")
    floor.properties = {"Pset_BuildingStoreyCommon": {"EntranceLevel": True}}
    _draw_shell(floor, cluster.frame)
    _draw_rooms(floor, cluster)
    for home in cluster.homes:
        draw_home(floor, home)
        drawing.zone(home.name, [home.room(position) for position in range(1, 6)])
    _draw_link(floor, cluster)
    screen = [cluster.frame.point(UNIT_WIDTH, CLUSTER_DEPTH + y) for y in (0.2, 2.6)]
    floor.fence("terrace screen", screen, height=1.8)
    return building


def _draw_shell(floor: Storey, frame: Frame) -> None:
    point = frame.point
    floor.wall("bay", point(BAY, -BAY_DEPTH), point(BAY, HALL_DEPTH), SIDE, sound="R'w 55 dB")
    for mark, start, end in _FACADES:
        floor.wall(mark, point(*start), point(*end), OUTER, external=True)
    hall = point(0.0, HALL_DEPTH), point(CLUSTER_LENGTH, HALL_DEPTH)
    floor.wall("hall", *hall, CORRIDOR, sound="R'w 55 dB", fire="EI 60")
    party = point(UNIT_WIDTH, HALL_DEPTH), point(UNIT_WIDTH, CLUSTER_DEPTH)
    floor.wall("party", *party, PARTY, sound="R'w 58 dB", fire="EI 60")
    plan = [point(*corner) for corner in FLOOR_PLAN]
    floor.slab("floor", plan, 0.3)
    floor.roof("roof", plan, thickness=0.4)


def _draw_rooms(floor: Storey, cluster: Cluster) -> None:
    frame, point = cluster.frame, cluster.frame.point
    hall, sitting = cluster.room(1), cluster.room(2)
    floor.room(hall, "Korridor", point(3.0, 1.2))
    floor.room(sitting, "Fellesrom", point(12.4, 0.0), code=("NS 3457-4", "112", "Stue"))
    floor.door(
        f"D{sitting}",
        point(BAY, 1.45),
        frame.direction(EAST),
        width=1.0,
        operation=frame.operation("SINGLE_SWING_LEFT"),
        glazing=0.6,
        sound="Rw 35 dB",
    )
    floor.door(
        f"D{hall}",
        point(8.4, 0.0),
        frame.direction(SOUTH),
        width=1.0,
        operation=frame.operation("SINGLE_SWING_LEFT"),
        external=True,
        glazing=0.6,
        security="RC2",
        properties={"TP_Door": {"OpensWithoutKeyFrom": "inside"}},
    )
    floor.window(f"W{sitting}", point(BAY, 0.55), width=0.5, height=1.9, sill=0.2, external=False)
    for mark, at, width in (
        (f"W{hall}", (2.2, 0.0), 1.8),
        (f"W{hall}b", (5.4, 0.0), 1.8),
        (f"W{sitting}b", (12.4, -BAY_DEPTH), 2.4),
        (f"W{sitting}c", (CLUSTER_LENGTH, -0.4), 1.4),
    ):
        floor.window(mark, point(*at), width=width, height=1.5, sill=0.7, security="RC2")
    for kind, at, facing in _FURNITURE:
        floor.furniture(kind, point(*at), frame.direction(facing))
    light_room(floor, hall, point(3.6, 1.2), point(7.4, 1.2))
    light_room(floor, sitting, point(12.0, 0.9), point(12.8, -0.5))


def _draw_link(floor: Storey, cluster: Cluster) -> None:
    """The glazed link: a room between the common house's side corridor and the hall."""
    point, link = cluster.frame.point, cluster.room(3)
    for mark, y in (("link garden", GLAZED / 2), ("link court", HALL_DEPTH)):
        floor.wall(mark, point(-LINK, y), point(0.0, y), GLAZED, external=True)
        glass = point(-2.4, y)
        floor.window(
            f"W{link} {mark}",
            glass,
            width=3.6,
            height=2.1,
            sill=0.3,
            operation=("FIXEDCASEMENT",) * 3,
            security="RC2",
        )
    inner = rectangle(-LINK, GLAZED, -OUTER / 2, HALL_DEPTH - GLAZED / 2)
    floor.room(link, "Korridor", outline=[point(*corner) for corner in inner])
    floor.opening(f"O{link}", point(0.0, 1.2), width=1.8, height=2.3, in_wall="facade gable")
    plan = [point(*corner) for corner in LINK_PLAN]
    floor.slab("link floor", plan, 0.3)
    floor.slab("link roof", plan, 0.2, top=floor.height + 0.2, kind="ROOF")
    light_room(floor, link, point(-2.6, 1.2))
