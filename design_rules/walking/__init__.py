"""Walking as people walk: taut strings over free floor, through doors and along stairs.

`WalkingMap` answers how far it is and along which line, `dominance` who reaches a way out first.
The geodesic kernel hides in `geodesic`.
"""

from design_rules.walking.escaping import Dominance, dominance
from design_rules.walking.fields import Field
from design_rules.walking.standing import free_floor
from design_rules.walking.surroundings import Surroundings
from design_rules.walking.walking_map import WalkingMap
from design_rules.walking.walks import Leg, Note, Passable, Spot, Walk, anyone

__all__ = [
    "Dominance",
    "Field",
    "Leg",
    "Note",
    "Passable",
    "Spot",
    "Surroundings",
    "Walk",
    "WalkingMap",
    "anyone",
    "dominance",
    "free_floor",
]
