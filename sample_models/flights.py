"""How a stair is made up: flights, landings, its walking line and its footprint."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from shapely import MultiPoint, get_coordinates

from sample_models.directions import Degrees, Point, step
from sample_models.elements import DrawingError
from sample_models.ways import Stair

_STEP = 0.175  # m: a comfortable riser
_BETWEEN = 0.1  # m: the gap between two flights side by side
NOSING = 0.04  # m: how far the last riser reaches into the floor above
_FEWEST = 3  # risers of a flight


@dataclass(frozen=True, slots=True)
class Flight:
    """A run of steps; `start` is the middle of its first riser, `bottom` its height there."""

    start: Point
    climbs: Degrees
    bottom: float
    risers: int
    riser: float
    going: float
    width: float

    @property
    def run(self) -> float:
        """From the first riser to the last, in metres on plan."""
        return (self.risers - 1) * self.going

    @property
    def end(self) -> Point:
        """The middle of the last riser."""
        return step(self.start, self.climbs, self.run)

    @property
    def top(self) -> float:
        """The height that the last riser reaches."""
        return self.bottom + self.risers * self.riser

    def corners(self) -> list[Point]:
        """Its corners on plan."""
        return rectangle(self.start, self.climbs, self.run + NOSING, self.width)


@dataclass(frozen=True, slots=True)
class Landing:
    """A flat part between two flights, its upper face at `top`."""

    outline: tuple[Point, ...]
    top: float


@dataclass(frozen=True, slots=True)
class StairLayout:
    """The parts of a stair, lowest first."""

    flights: tuple[Flight, ...]
    landings: tuple[Landing, ...]


def rectangle(start: Point, direction: Degrees, length: float, width: float) -> list[Point]:
    """A rectangle that runs from the middle of one side in a direction, anticlockwise."""
    right, left = (step(start, direction + turn, width / 2) for turn in (-90.0, 90.0))
    return [right, step(right, direction, length), step(left, direction, length), left]


def lay_out_stair(stair: Stair, rise: float) -> StairLayout:
    """The flights and landings of a stair that rises so many metres.

    Raises:
        DrawingError: when it has too few risers for its shape.
    """
    risers = stair.risers or ceil(rise / _STEP - 1e-9)
    has_landing = stair.shape != "straight" or stair.landing is not None
    counts = [(risers + 1) // 2, risers // 2] if has_landing else [risers]
    if min(counts) < _FEWEST:
        raise DrawingError(f"{stair.mark} has too few steps")
    first = _flight(stair, stair.foot, stair.climbs, 0.0, counts[0], rise / risers)
    if not has_landing:
        return StairLayout((first,), ())
    start, direction, outline = _turned(stair, first)
    second = _flight(stair, start, direction, first.top, counts[1], rise / risers)
    return StairLayout((first, second), (Landing(tuple(outline), first.top),))


def stair_outline(stair: Stair, rise: float) -> list[Point]:
    """The footprint of a stair: the rectangle around all its parts."""
    layout = lay_out_stair(stair, rise)
    box = MultiPoint(list(_corners(layout))).minimum_rotated_rectangle
    corners: list[list[float]] = get_coordinates(box)[:4].tolist()
    return [(round(x, 6) + 0.0, round(y, 6) + 0.0) for x, y in corners]


def _corners(layout: StairLayout) -> Iterable[Point]:
    for flight in layout.flights:
        yield from flight.corners()
    for landing in layout.landings:
        yield from landing.outline


def _flight(
    stair: Stair, start: Point, climbs: Degrees, bottom: float, risers: int, riser: float
) -> Flight:
    return Flight(start, climbs % 360.0, bottom, risers, riser, stair.going, stair.width)


def _turned(stair: Stair, first: Flight) -> tuple[Point, Degrees, list[Point]]:
    """Where the second flight starts, which way it climbs, and the landing before it."""
    depth = stair.landing or stair.width
    side = stair.climbs + (90.0 if stair.turn == "left" else -90.0)
    if stair.shape == "straight":
        outline = rectangle(first.end, stair.climbs, depth, stair.width)
        return step(first.end, stair.climbs, depth), stair.climbs, outline
    if stair.shape == "quarter-turn":
        outline = rectangle(first.end, stair.climbs, stair.width, stair.width)
        middle = step(first.end, stair.climbs, stair.width / 2)
        return step(middle, side, stair.width / 2), side, outline
    across = stair.width + _BETWEEN
    outline = rectangle(
        step(first.end, side, across / 2), stair.climbs, depth, 2 * stair.width + _BETWEEN
    )
    return step(first.end, side, across), stair.climbs + 180.0, outline
