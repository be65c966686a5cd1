"""The clusters of Firkløver: a small house with two homes, a hall and a place to sit.

Drawn once, with the glazed link to the common house in the west and the homes in the north.
"""

# y  9.3      +-----------------+-----------------+
#             |     home A      |     home B      |
# y  2.3      +-----------------+-----------------+
#  ══════ link   /      hall            |  store  |
# y  0.0      +--------+--------------------------+
#             |sitting |
# y -3.0      +--------+
#             x 0  3.7  6.4     7.2     11.4    14.4

from dataclasses import dataclass

from sample_models.firklover.devices import light_room
from sample_models.firklover.grid import (
    BAY,
    BAY_DEPTH,
    CLUSTER_DEPTH,
    CLUSTER_LENGTH,
    CORRIDOR,
    GLAZED,
    HALL_DEPTH,
    LINK,
    OUTER,
    PARTY,
    ROOM,
    STORE,
    UNIT_WIDTH,
    rectangle,
)
from sample_models.firklover.leaves import FLOOR_PLAN, LINK_PLAN, Cluster
from sample_models.firklover.units import draw_home
from sample_models.kit import (
    EAST,
    NORTH,
    SOUTH,
    WEST,
    Building,
    Drawing,
    Frame,
    Point,
    PropertySets,
    Storey,
)

_FACADES: tuple[tuple[str, Point, Point], ...] = (
    ("facade gable", (0.0, -BAY_DEPTH), (0.0, CLUSTER_DEPTH)),
    ("facade garden", (0.0, CLUSTER_DEPTH), (CLUSTER_LENGTH, CLUSTER_DEPTH)),
    ("facade far gable", (CLUSTER_LENGTH, CLUSTER_DEPTH), (CLUSTER_LENGTH, 0.0)),
    ("facade hall", (0.0, 0.0), (CLUSTER_LENGTH, 0.0)),
    ("facade bay", (0.0, -BAY_DEPTH), (BAY, -BAY_DEPTH)),
    ("facade bay side", (BAY, -BAY_DEPTH), (BAY, 0.0)),
)
_FURNITURE: tuple[tuple[str, Point, float], ...] = (
    ("SOFA", (0.2, -1.65), EAST),
    ("ARMCHAIR", (4.1, -0.25), SOUTH),
    ("ARMCHAIR", (6.2, -2.0), WEST),
    ("COFFEETABLE", (1.9, -1.9), EAST),
    ("SHELF", (14.2, 1.2), WEST),
    ("CUPBOARD", (12.6, 0.2), NORTH),
)


@dataclass(frozen=True, slots=True)
class _Door:
    """A door of the cluster that is nobody's own."""

    position: str
    at: Point
    opens: float
    hand: str
    width: float = 1.0
    external: bool = False


# The sitting room lies on both sides of the cluster's own door: those from the other clusters
# find a seat without coming near the homes, and nobody is caught in the hall by one door.
_DOORS = (
    _Door("01", (3.7, 1.2), EAST, "DOUBLE_DOOR_SINGLE_SWING", 1.5),
    _Door("01b", (8.8, 0.0), SOUTH, "SINGLE_SWING_LEFT", external=True),
    _Door("02", (1.9, 0.0), SOUTH, "SINGLE_SWING_LEFT"),
    _Door("02c", (5.3, 0.0), SOUTH, "SINGLE_SWING_LEFT"),
    _Door("02b", (3.7, -BAY_DEPTH), SOUTH, "SINGLE_SWING_LEFT", external=True),
    _Door("05", (STORE, 1.2), EAST, "SINGLE_SWING_RIGHT"),
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
    for mark, start, end in _FACADES:
        floor.wall(mark, point(*start), point(*end), OUTER, external=True)
    hall = point(0.0, HALL_DEPTH), point(CLUSTER_LENGTH, HALL_DEPTH)
    floor.wall("hall", *hall, CORRIDOR, sound="R'w 55 dB", fire="EI 60")
    party = point(UNIT_WIDTH, HALL_DEPTH), point(UNIT_WIDTH, CLUSTER_DEPTH)
    floor.wall("party", *party, PARTY, sound="R'w 58 dB", fire="EI 60")
    for mark, x in (("cluster door", 3.7), ("store", STORE)):
        floor.wall(mark, point(x, 0.0), point(x, HALL_DEPTH), ROOM)
    plan = [point(*corner) for corner in FLOOR_PLAN]
    floor.slab("floor", plan, 0.3)
    floor.roof("roof", plan, thickness=0.4)


def _draw_rooms(floor: Storey, cluster: Cluster) -> None:
    frame, point = cluster.frame, cluster.frame.point
    hall, sitting = cluster.room(1), cluster.room(2)
    floor.room(hall, "Korridor", point(6.0, 1.2))
    floor.room(cluster.room(4), "Korridor", point(1.6, 1.2))
    floor.room(cluster.room(5), "Lager", point(12.8, 1.2))
    floor.room(sitting, "Fellesrom", point(2.4, -1.6), code=("NS 3457-4", "112", "Stue"))
    for door in _DOORS:
        _draw_door(floor, cluster, door)
    pane = point(2.95, 0.0)
    floor.window(f"W{sitting}", pane, width=0.8, height=1.9, sill=0.2, external=False)
    for mark, at, width in (
        (f"W{hall}", (7.5, 0.0), 1.2),
        (f"W{hall}b", (10.3, 0.0), 1.4),
        (f"W{sitting}b", (1.7, -BAY_DEPTH), 2.2),
        (f"W{sitting}c", (BAY, -1.5), 1.2),
    ):
        floor.window(mark, point(*at), width=width, height=1.5, sill=0.7, security="RC2")
    for kind, at, facing in _FURNITURE:
        floor.furniture(kind, point(*at), frame.direction(facing))
    light_room(floor, hall, point(5.6, 1.2), point(9.6, 1.2))
    light_room(floor, cluster.room(4), point(1.6, 1.2))
    light_room(floor, sitting, point(1.6, -1.6), point(3.2, -1.6))


def _draw_door(floor: Storey, cluster: Cluster, door: _Door) -> None:
    frame = cluster.frame
    free: PropertySets = {"TP_Door": {"OpensWithoutKeyFrom": "both"}}
    floor.door(
        f"D{cluster.number}{door.position}",
        frame.point(*door.at),
        frame.direction(door.opens),
        width=door.width,
        operation=frame.operation(door.hand),
        external=door.external,
        glazing=0.0 if door.position == "05" else 0.6,
        sound="" if door.external else "Rw 35 dB",
        security="RC2" if door.external else "",
        properties=free if door.external else None,
    )


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
