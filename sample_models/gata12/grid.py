"""The grid of Gata 12: wall centre lines in metres, x to the east and y to the north.

The neighbour stands against the west gable, the street is to the south, the yard to the north.
The core with stairs and lift has the same place on every storey; a corridor runs round it.
"""

# y 16.1  +--------+------------------------------+--------+
#         | unit   |  corridor north              | unit   |
#   14.1  |  north |  +-------+---------+------+  | north  |
#         |  west  |W | stair |  lift   | stair| E|  east  |
#    9.1  +--------+  +-------+---------+------+  +--------+
#         |  corridor west    : lobby :  corridor east     |
#    7.0  +--------+----+     +-------+    +-----+---------+
#         | unit   |    +-----+ common+----+     | unit    |
#    0.0  +--------+----------+-------+----------+---------+
#         0        7.5  9.2   12     17   19.8  21.5      29

from sample_models.kit import Point

LENGTH, DEPTH = 29.0, 16.1
UNIT_WIDTH = 7.5
CORRIDOR_SOUTH, CORRIDOR_NORTH = 7.0, 9.1
CORRIDOR_MIDDLE = 8.05
LINK_WEST, LINK_EAST = UNIT_WIDTH, LENGTH - UNIT_WIDTH  # outer sides of the links of the ring
CORE_WEST, CORE_EAST, CORE_NORTH = 9.2, 19.8, 14.1
STAIR_WEST, STAIR_EAST = 12.0, 17.0  # where the stairs end and the lift lobby begins
SHAFT_EAST, SHAFT_NORTH = 14.0, 11.7

OUTER, PARTY, CORRIDOR, ROOM, PARTITION = 0.4, 0.25, 0.2, 0.15, 0.1  # wall thicknesses
RISE, CLEAR, SLAB = 3.1, 2.7, 0.4  # from floor to floor, of rooms, of floors
YARD_NORTH, YARD_WEST, YARD_EAST = 28.0, 0.15, LENGTH - 0.15  # walls round the yard
GROUND = "1. etasje"
UPPER = ("2. etasje", "3. etasje", "4. etasje")
FOOTPRINT: tuple[Point, ...] = (
    (-OUTER / 2, -OUTER / 2),
    (LENGTH + OUTER / 2, -OUTER / 2),
    (LENGTH + OUTER / 2, DEPTH + OUTER / 2),
    (-OUTER / 2, DEPTH + OUTER / 2),
)

SEPARATES = "R'w 55 dB"  # between homes, and between quiet and active rooms
UNIT_DOOR, ROOM_DOOR = "Rw 40 dB", "Rw 35 dB"
LEFT, RIGHT, DOUBLE = "SINGLE_SWING_LEFT", "SINGLE_SWING_RIGHT", "DOUBLE_DOOR_SINGLE_SWING"
SLIDING = "SLIDING_TO_RIGHT"
