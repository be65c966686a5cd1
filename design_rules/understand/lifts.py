"""Lifts: the rooms that their doors open to, storey by storey."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from shapely import Point

from design_rules.geometry.sections import Region
from design_rules.model.building import Link
from design_rules.understand.flights import Flight
from design_rules.understand.floor_plans import Shaped

_REACH = 1.0  # metres from the car to the room that one steps into
_AT_SHAFT = 0.6  # metres from the car to the door in the wall of its shaft
_WITHIN = 0.5  # share of the car that lies in a room that holds it
_SAME_FLOOR = 0.5  # metres: floors that differ by less are one stop
_HEADROOM = 1.5  # metres of a room that must lie above a stop for the car to halt in it


@dataclass(frozen=True, slots=True)
class _Stop:
    room: str
    sure: bool


def lift_links(flight: Flight, rooms: Iterable[Shaped], doors: Iterable[Link]) -> list[Link]:
    """A link from each stop of a lift to the next higher one.

    A stop is the room that holds the car or its shaft; else the room behind a door in the wall
    of the shaft; else, contested, the nearest room.
    """
    car = flight.plan()
    near = [item for item in rooms if item.solid.shadow.distance(car) < _REACH]
    at_shaft = [door for door in doors if car.distance(Point(door.point[:2])) <= _AT_SHAFT]
    found = (_stop(car, floor, near, at_shaft) for floor in _floors(near))
    stops = [stop for stop in found if stop is not None]
    return [
        flight.link(a.room, b.room, "certain" if a.sure and b.sure else "contested")
        for a, b in pairwise(stops)
        if a.room != b.room
    ]


def _floors(rooms: list[Shaped]) -> list[float]:
    floors: list[float] = []
    for floor in sorted(item.solid.bottom for item in rooms):
        if not floors or floor - floors[-1] > _SAME_FLOOR:
            floors.append(floor)
    return floors


def _stop(car: Region, floor: float, near: list[Shaped], doors: list[Link]) -> _Stop | None:
    here = [
        item
        for item in near
        if item.solid.bottom - _SAME_FLOOR <= floor <= item.solid.top - _HEADROOM
    ]
    holding = [item for item in here if _shared(item, car) >= _WITHIN * car.area]
    if holding:
        return _Stop(
            max(holding, key=lambda i: (_shared(i, car), i.element.key)).element.key, True
        )
    keys = {item.element.key for item in here}
    opening = [
        end
        for door in doors
        if abs(door.point[2] - floor) <= _SAME_FLOOR
        for end in door.ends
        if end in keys
    ]
    if opening:
        return _Stop(min(opening), True)
    if not here:
        return None
    nearest = min(here, key=lambda item: (item.solid.shadow.distance(car), item.element.key))
    return _Stop(nearest.element.key, False)


def _shared(item: Shaped, car: Region) -> float:
    return float(item.solid.shadow.intersection(car).area)
