"""The grid of Tunet: wall centre lines in metres, x to the east and y to the north.

y 16.1  +---------+----------------------------------+---------+
"""

#     | unit 3  |  quiet, service, entrance, staff | unit 6  |
# .1  +---------+----------------------------------+---------+
#     |  corridor west  |  corridor  |  corridor east        |
# .0  +--------+--------+   (6.3)    +--------+--------------+
#     | unit 1 | unit 2 |   common   | unit 4 | unit 5       |
# .0  +--------+--------+------------+--------+--------------+
#     x 0      7        14           30       37             44

from sample_models.kit import Point

LENGTH, DEPTH = 44.0, 16.1
CORRIDOR_SOUTH, CORRIDOR_NORTH = 7.0, 9.1
HALL_SOUTH = 6.3  # the middle of the corridor is wider
CORRIDOR_MIDDLE = 8.05
WING_WEST, WING_EAST = 14.0, 30.0  # where the wings meet the middle
UNIT_WIDTH = 7.0

OUTER, PARTY, CORRIDOR, ROOM, PARTITION = 0.4, 0.25, 0.2, 0.15, 0.1  # wall thicknesses
FOOTPRINT: tuple[Point, ...] = (
    (-OUTER / 2, -OUTER / 2),
    (LENGTH + OUTER / 2, -OUTER / 2),
    (LENGTH + OUTER / 2, DEPTH + OUTER / 2),
    (-OUTER / 2, DEPTH + OUTER / 2),
)
