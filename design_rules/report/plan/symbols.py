"""Small signs on a plan: doors, passages, stairs, what lies outside and what nobody modelled."""

from math import hypot

from design_rules.report.plan.svg import Pixel, tag, words
from design_rules.report.printable import printable


def door(at: Pixel, contested: bool = False) -> str:
    """A door: a full dot."""
    return tag("circle", class_=_style("door", contested), cx=at[0], cy=at[1], r=4.2)


def passage(at: Pixel, contested: bool = False) -> str:
    """An opening without a leaf, or an open side: a ring."""
    return tag("circle", class_=_style("passage", contested), cx=at[0], cy=at[1], r=3.6)


def steps(at: Pixel) -> str:
    """A stair, ramp or lift: three steps on a pale ground."""
    x, y = at
    ground = tag("circle", class_="hole", cx=x, cy=y, r=9.0)
    line = f"{x - 7:.1f},{y + 5:.1f} " + " ".join(
        f"{x - 7 + dx:.1f},{y + 5 - dy:.1f}"
        for dx, dy in ((4.6, 0), (4.6, 3.6), (9.2, 3.6), (9.2, 7.2), (13.8, 7.2))
    )
    return ground + tag("polyline", class_="step", points=line)


def leads(at: Pixel, name: str, above: bool, upright: bool) -> str:
    """The storey that a stair leads to, with an arrow up or down.

    Written over the sign (`upright`) or under it, away from the name of the room; the way up
    stands above the way down where there are both.
    """
    arrow = "↑" if above else "↓"
    text = words(f"{arrow} {printable(name, 24)}")
    offset = (-21 if above else -11) if upright else (17 if above else 27)
    return tag("text", text, class_="climb", x=at[0], y=at[1] + offset)


def outside(at: Pixel, towards: Pixel) -> str:
    """A way outdoors: an arrow head that points at the door."""
    ahead = (towards[0] - at[0], towards[1] - at[1])
    length = hypot(*ahead) or 1.0
    x, y = ahead[0] / length, ahead[1] / length
    tip = (at[0] + x * 8, at[1] + y * 8)
    left, right = (at[0] - y * 7, at[1] + x * 7), (at[0] + y * 7, at[1] - x * 7)
    points = " ".join(f"{px:.1f},{py:.1f}" for px, py in (tip, left, right))
    return tag("polygon", class_="outside", points=points)


def unmodelled(at: Pixel) -> str:
    """A place that the model does not show: a question mark."""
    circle = tag("circle", class_="unmodelled", cx=at[0], cy=at[1], r=7.5)
    return circle + tag("text", "?", class_="query", x=at[0], y=at[1] + 3.6)


def _style(name: str, contested: bool) -> str:
    return f"{name} contested" if contested else name
