"""Whether a model stands upright, or lies on its side as after an export with another up axis."""

from collections.abc import Iterable
from itertools import pairwise
from math import dist

from design_rules.geometry.bodies import Body
from design_rules.geometry.heights import heights
from design_rules.geometry.sections import footprint
from design_rules.model.survey import Portal

_LOW = 1.5  # metres: nobody walks upright through a door that is lower
_LONG = 1.7  # metres: a door that lies is as long in plan as doors are high, garage doors too
_FEW = 3  # doors; fewer may be hatches
_SHARE = 0.75  # of the doors with a shape


def lies_on_its_side(doors: Iterable[Portal]) -> bool:
    """Whether most doors are low and long: the model is turned about a level axis.

    Doors without a shape are left out; with fewer than three nothing is said.
    """
    shaped = [body for door in doors if (body := door.opening or door.body) is not None]
    lying = [body for body in shaped if _lies(body)]
    return len(shaped) >= _FEW and len(lying) >= _SHARE * len(shaped)


def _lies(body: Body) -> bool:
    low, high = heights(body)
    shadow = footprint(body)
    if shadow.is_empty or high - low >= _LOW:
        return False
    corners = list(shadow.minimum_rotated_rectangle.boundary.coords)
    return max(dist(a, b) for a, b in pairwise(corners)) >= _LONG
