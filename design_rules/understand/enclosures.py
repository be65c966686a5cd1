"""Which outdoor rooms walls and fences close in on all sides, so that only doors lead there."""

from collections.abc import Iterable

import shapely
from shapely import Polygon

from design_rules.geometry.sections import EMPTY, Region, pieces, region
from design_rules.geometry.solids import Solid
from design_rules.model.building import Room
from design_rules.model.survey import Survey
from design_rules.understand.floor_plans import FloorPlans

_HEIGHT = 2.0  # metres of fence or wall that nobody climbs easily (T5.8)
_CUTS = (1.0, 1.9)  # metres above the ground: somebody creeps through below, climbs above
_SLACK = 0.05  # metres: a fence that is drawn this much lower
_FOOT = 0.3  # metres: what begins higher can be crept under
_GAP = 0.1  # metres: gaps up to twice this are closed
_MARGIN = 0.6  # metres between the outline of a garden and the middle of its fence
_REST = 1.0  # square metres of open air beside the garden that may lie within the fence too


def enclosed_rooms(rooms: Iterable[Room], survey: Survey, plans: FloorPlans) -> frozenset[str]:
    """Keys of the outdoor rooms that are surely closed in, on all sides and 2 m high.

    Gates and doors count as closed: whether they are is for whoever asks who may go through.
    """
    outdoor = [room for room in rooms if room.outdoor and not room.outline.is_empty]
    if not outdoor or not survey.length_unit:
        return frozenset()
    fences = [Solid(p.body) for p in survey.parts if p.role == "railing" and p.body is not None]
    return frozenset(room.key for room in outdoor if _is_enclosed(room, fences, plans))


def _is_enclosed(room: Room, fences: list[Solid], plans: FloorPlans) -> bool:
    high = _high_fences(fences, room.floor)
    barriers = (region(plans.upright(room.floor + cut).union(high)) for cut in _CUTS)
    return all(_closes_in(barrier, room.outline) for barrier in barriers)


def _high_fences(fences: list[Solid], floor: float) -> Region:
    high = [
        fence.shadow
        for fence in fences
        if fence.bottom <= floor + _FOOT and fence.top >= floor + _HEIGHT - _SLACK
    ]
    return region(shapely.union_all(high)) if high else EMPTY


def _closes_in(barrier: Region, outline: Region) -> bool:
    """Whether each piece of open ground in an outline ends at barriers, and near its edge."""
    around = outline.buffer(_MARGIN)
    near = shapely.intersection(barrier, shapely.box(*outline.buffer(3 * _MARGIN).bounds))
    ground = shapely.box(*outline.buffer(2 * _MARGIN).bounds).difference(near.buffer(_GAP))
    inside = [piece for piece in pieces(region(ground)) if _lies_in(piece, outline)]
    return bool(inside) and all(piece.difference(around).area <= _REST for piece in inside)


def _lies_in(piece: Polygon, outline: Region) -> bool:
    return bool(piece.intersection(outline).area > _REST)
