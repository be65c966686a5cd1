"""Circular arcs as chords that stay within 2 mm of the arc, at least 48 to a full circle."""

from itertools import chain
from math import acos, atan2, ceil, cos, hypot, pi, sin

from design_rules.geometry.bodies import Point2
from design_rules.read.shape_errors import BrokenShapeError, NotAnalyticError

_SAGITTA = 0.002  # metres
_WIDEST = pi / 24
_STRAIGHT = 1e6  # metres: an arc this wide is left to the kernel
_MOST_CHORDS = 720
_FLAT = 1e-5  # metres: an arc that strays less from its chord is that chord


class Arcs:
    """Draws arcs in a file's unit of length, `metres` long."""

    def __init__(self, metres: float) -> None:
        self._metres = metres

    def turns(self, radius: float, start: float, sweep: float) -> list[float]:
        """The angles of the points that an arc is drawn with, both ends included.

        Raises:
            BrokenShapeError: when the radius is none.
            NotAnalyticError: when it is so wide that angles cannot tell its points apart.
        """
        if not radius > 0:
            raise BrokenShapeError("a circle without a radius")
        if not radius * self._metres < _STRAIGHT:
            raise NotAnalyticError("an arc that is all but straight")
        steps = self._chords(radius * self._metres, abs(sweep))
        return [start + sweep * step / steps for step in range(steps + 1)]

    def arc(self, centre: Point2, radius: float, start: float, sweep: float) -> list[Point2]:
        """The points of an arc around a centre, anticlockwise, both ends included."""
        turns = self.turns(radius, start, sweep)
        return [(centre[0] + radius * cos(at), centre[1] + radius * sin(at)) for at in turns]

    def circle(self, radius: float) -> list[Point2]:
        """The points of a full circle around zero, each once.

        Raises:
            BrokenShapeError: when its radius is none, or that of a country.
        """
        if radius * self._metres >= _STRAIGHT:
            raise BrokenShapeError("a circle out of this world")
        return self.arc((0.0, 0.0), radius, 0.0, 2 * pi)[:-1]

    def through(self, first: Point2, middle: Point2, last: Point2) -> list[Point2]:
        """The arc from the first to the last point by way of the middle one."""
        centre = self._centre(first, middle, last)
        if centre is None:
            return [first, middle, last]
        x, y = centre
        start, by_way, end = (atan2(v - y, u - x) for u, v in (first, middle, last))
        radius = hypot(first[0] - x, first[1] - y)
        points = self.arc(centre, radius, start, _sweep(start, by_way, end))
        return [*chain([first], points[1:-1], [last])]

    @staticmethod
    def _chords(radius: float, sweep: float) -> int:
        widest = min(2 * acos(max(1 - _SAGITTA / radius, 0.0)), _WIDEST)
        return min(max(ceil(sweep / widest - 1e-6), 1), _MOST_CHORDS)

    def _centre(self, first: Point2, middle: Point2, last: Point2) -> Point2 | None:
        """The centre of the circle through three points; None when the arc is flat.

        Reckoned from the first point: far from zero the squares would swallow the arc.
        """
        (bx, by), (cx, cy) = ((x - first[0], y - first[1]) for x, y in (middle, last))
        d = 2 * (bx * cy - by * cx)
        if abs(d) <= 2 * _FLAT / self._metres * hypot(cx, cy):
            return None
        b2, c2 = bx * bx + by * by, cx * cx + cy * cy
        return first[0] + (b2 * cy - c2 * by) / d, first[1] + (c2 * bx - b2 * cx) / d


def _sweep(start: float, by_way: float, end: float) -> float:
    """How far an arc turns that passes an angle on its way; negative for clockwise."""
    forward = (end - start) % (2 * pi)
    return forward if (by_way - start) % (2 * pi) <= forward else forward - 2 * pi
