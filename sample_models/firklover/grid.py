"""The grid of Firkløver: wall centre lines in metres, x to the east and y to the north."""

#   cluster 1 ══╗                                               ╔══ cluster 2
#               ║ laundry, post | visitors, ENTRANCE | staff    ║
#               ╠═══════════════ north corridor ════════════════╣
#               ║ senses | court | talk | BASE | court | quiet  ║
#               ╠═══════════════ south corridor ════════════════╣
#               ║ kitchen, living | way to garden | activity    ║
#   cluster 4 ══╝                                               ╚══ cluster 3

from shapely import box, unary_union
from shapely.geometry.base import BaseGeometry

from sample_models.kit import Point

LENGTH = 27.2  # of the common house, between the two side corridors
SOUTH, SOUTH_CORRIDOR, MIDDLE_SOUTH = -8.3, -2.1, 0.0
MIDDLE_NORTH, NORTH_CORRIDOR, NORTH = 5.0, 7.1, 13.5
SIDE_WEST, SIDE_EAST = -2.1, LENGTH + 2.1  # outer walls of the side corridors
SIDE_SOUTH, SIDE_NORTH = -7.7, 10.3  # and their ends
MIDDLE = (0.0, 3.4, 7.4, 10.8, 16.4, 19.8, 23.8, LENGTH)  # x of the walls between the corridors

GABLE_WEST, GABLE_EAST = -6.8, LENGTH + 6.8  # of the clusters, towards the common house
CLUSTERS_NORTH, CLUSTERS_SOUTH = 8.0, -5.4  # the corridor side of the clusters
LINK = 4.6  # from a side corridor's outer face to a cluster's gable line

OUTER, GLAZED, SIDE, CORRIDOR, ROOM, PARTITION = 0.4, 0.2, 0.3, 0.2, 0.15, 0.1  # thicknesses
PARTY = 0.3
UNIT_WIDTH, UNIT_DEPTH = 7.2, 7.0
CLUSTER_LENGTH, HALL_DEPTH = 2 * UNIT_WIDTH, 2.3
CLUSTER_DEPTH = HALL_DEPTH + UNIT_DEPTH
BAY, BAY_DEPTH = 6.4, 3.0  # how long the sitting room is, and how far it stands out
STORE = 11.4  # where the store at the end of a cluster's hall begins

SITE_WEST, SITE_EAST, SITE_SOUTH, SITE_NORTH = -26.0, LENGTH + 26.0, -21.0, 23.0


def common_house() -> BaseGeometry:
    """What the common house covers, to the outer faces of its walls."""
    half, side = OUTER / 2, GLAZED / 2
    middle = box(-SIDE / 2, SOUTH - half, LENGTH + SIDE / 2, NORTH + half)
    ends = (SIDE_SOUTH - side, SIDE_NORTH + side)
    sides = box(SIDE_WEST - side, ends[0], SIDE_EAST + side, ends[1])
    return unary_union([middle, sides])


def rectangle(x0: float, y0: float, x1: float, y1: float) -> tuple[Point, ...]:
    """The corners of a rectangle."""
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
