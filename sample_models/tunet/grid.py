"""The grid of Tunet: wall centre lines in metres, x to the east and y to the north.

y 33.3        +--------------+    +---------------+
"""

#                 | staff | base |sluice| visitors, goods |
# 25.5            +-------+------+------+-----------------+
#                 |            corridor north             |
# 23.1  +---------+--+---------+---------+----------+--+--+---------+
#       |  unit 8 |  | living  | kitchen | activity |  |  unit 6    |
# 17.1  |         |c.+--+------+---------+-------+--+c.|            |
# 16.1  +---------+  |talk    |               |laundry |+-----------+
#       |  unit 7 |w.| quiet  |     court     | senses |e.| unit 5  |
#  9.1  +---------+  +--------+---------------+--------+  +---------+
#                 |     corridor west  |  corridor east   |
#  7.0            +---------+----------+---------+--------+
#                 | unit 1  | unit 2   | unit 3  | unit 4 |
#  0.0            +---------+----------+---------+--------+
# x     -7        0         7          14        21       28        35

from sample_models.kit import Point

UNIT_WIDTH = UNIT_DEPTH = 7.0
LENGTH = 4 * UNIT_WIDTH  # of the south wing and of the north wing
WEST_END, EAST_END = -UNIT_DEPTH, LENGTH + UNIT_DEPTH  # facades of the side wings

CORRIDOR_SOUTH, RING_SOUTH = 7.0, 9.1  # the corridor south of the court
RING_WEST, RING_EAST = 2.1, 25.9  # the other walls of what the ring corridor goes round
RING_NORTH, CORRIDOR_NORTH = 23.1, 25.5
BAND = 17.1  # common rooms north of it, the court south of it
COURT_WEST, COURT_EAST = 5.7, 22.3
PORCH = 30.0  # the recess before the main entrance
PORCH_WEST, PORCH_EAST = 12.2, 15.8
DEPTH = 33.3

OUTER, PARTY, CORRIDOR, ROOM, PARTITION = 0.4, 0.25, 0.2, 0.15, 0.1  # wall thicknesses

_O = OUTER / 2
FOOTPRINT: tuple[Point, ...] = (  # the outer faces of the facades
    (-_O, -_O),
    (LENGTH + _O, -_O),
    (LENGTH + _O, RING_SOUTH - _O),
    (EAST_END + _O, RING_SOUTH - _O),
    (EAST_END + _O, RING_NORTH + _O),
    (LENGTH + _O, RING_NORTH + _O),
    (LENGTH + _O, DEPTH + _O),
    (PORCH_EAST - _O, DEPTH + _O),
    (PORCH_EAST - _O, PORCH + _O),
    (PORCH_WEST + _O, PORCH + _O),
    (PORCH_WEST + _O, DEPTH + _O),
    (-_O, DEPTH + _O),
    (-_O, RING_NORTH + _O),
    (WEST_END - _O, RING_NORTH + _O),
    (WEST_END - _O, RING_SOUTH - _O),
    (-_O, RING_SOUTH - _O),
)
COURT: tuple[Point, ...] = (  # the faces of the walls around it
    (COURT_WEST + _O, RING_SOUTH + _O),
    (COURT_EAST - _O, RING_SOUTH + _O),
    (COURT_EAST - _O, BAND - _O),
    (COURT_WEST + _O, BAND - _O),
)
ROOF: tuple[Point, ...] = FOOTPRINT[:7] + FOOTPRINT[11:]  # it covers the porch
