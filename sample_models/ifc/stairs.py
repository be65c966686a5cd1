"""Stairs as assemblies of flights, landings and a railing; lifts."""

from ifcopenshell import entity_instance

from sample_models.directions import Point
from sample_models.elements import DrawingError
from sample_models.flights import NOSING, Flight, Landing, lay_out_stair
from sample_models.ifc.naming import element_name, size
from sample_models.ifc.shapes import (
    Box,
    block,
    body,
    extrusion,
    path,
    place,
    shape,
    slice_across,
)
from sample_models.ifc.sheet import Sheet
from sample_models.ways import Lift, Stair

_WAIST = 0.2  # m: thickness of a flight, measured upright, and of a landing
_RAIL = 0.9  # m above the front edges of the steps
_RAIL_THICKNESS = 0.05  # m
_SHAPES = {
    "straight": "STRAIGHT_RUN_STAIR",
    "half-turn": "HALF_TURN_STAIR",
    "quarter-turn": "QUARTER_TURN_STAIR",
}


def write_stairs(sheet: Sheet) -> None:
    """Every stair and lift.

    Raises:
        DrawingError: when a stair leads to no storey, or has too few steps.
    """
    for stair in sheet.drawn(Stair):
        _write_stair(sheet, stair)
    for lift in sheet.drawn(Lift):
        _write_lift(sheet, lift)


def _write_stair(sheet: Sheet, stair: Stair) -> None:
    rise = stair.rise or sheet.rise
    if rise is None:
        raise DrawingError(f"{stair.mark} leads to no storey: give it a rise")
    file, seed = sheet.file, sheet.seed(stair.mark)
    layout = lay_out_stair(stair, rise)
    kind = _SHAPES[stair.shape]
    if stair.shape == "straight" and layout.landings:
        kind = "TWO_STRAIGHT_RUN_STAIR"
    whole = file.rooted(
        "IfcStair",
        seed,
        ifc4={"PredefinedType": kind},
        ifc2x3={"ShapeType": kind},
        Name=element_name(file, seed, stair.mark, "Trapp", size(stair.width)),
        ObjectPlacement=place(file, sheet.placement),
        Tag=stair.mark,
    )
    sheet.properties(whole, stair.mark, stair.properties)
    parts = [_write_flight(sheet, stair, n, one) for n, one in enumerate(layout.flights, 1)]
    parts += [_write_landing(sheet, stair, one) for one in layout.landings]
    if stair.railing:
        parts += [_write_rail(sheet, stair, n, one) for n, one in enumerate(layout.flights, 1)]
    file.rooted("IfcRelAggregates", seed, RelatingObject=whole, RelatedObjects=parts)
    sheet.products[stair.mark] = whole


def _write_flight(sheet: Sheet, stair: Stair, number: int, flight: Flight) -> entity_instance:
    """Local x runs up the flight; its side is a saw-tooth above a sloping soffit."""
    file, mark = sheet.file, f"{stair.mark} flight {number}"
    across = (-flight.width / 2, flight.width / 2)
    solid = slice_across(file, _saw(flight), across, file.flavour.things)
    entity = file.rooted(
        "IfcStairFlight",
        sheet.seed(mark),
        ifc4={"PredefinedType": "STRAIGHT", "NumberOfRisers": flight.risers},
        ifc2x3={"NumberOfRiser": flight.risers},
        Name=mark,
        ObjectPlacement=_at(sheet, flight),
        Representation=shape(
            file, path(file, [(0.0, 0.0), (flight.run, 0.0)]), body(file, [solid])
        ),
        NumberOfTreads=flight.risers - 1,
        RiserHeight=file.length(flight.riser),
        TreadLength=file.length(flight.going),
    )
    common = {
        "NumberOfRiser": flight.risers,
        "NumberOfTreads": flight.risers - 1,
    }
    sheet.properties(entity, mark, {"Pset_StairFlightCommon": common})
    return entity


def _saw(flight: Flight) -> list[Point]:
    """The side of a flight in x and z, its first riser at zero."""
    going, riser, n = flight.going, flight.riser, flight.risers
    steps: list[Point] = [(0.0, 0.0)]
    for i in range(n):
        steps += [(i * going, i * riser), (i * going, (i + 1) * riser)]
    end = flight.run + NOSING
    soffit = riser / going
    foot = _WAIST / soffit
    under = [(end, n * riser), (end, end * soffit - _WAIST), (foot, 0.0)]
    return [(round(x, 6), round(z, 6)) for x, z in [*steps[1:], *under]]


def _write_landing(sheet: Sheet, stair: Stair, landing: Landing) -> entity_instance:
    file, mark = sheet.file, f"{stair.mark} landing"
    outline = [(round(x, 6), round(y, 6)) for x, y in landing.outline]
    solid = extrusion(file, [outline], _WAIST, landing.top - _WAIST, file.flavour.things)
    return file.rooted(
        "IfcSlab",
        sheet.seed(mark),
        Name=mark,
        ObjectPlacement=place(file, sheet.placement),
        Representation=shape(file, body(file, [solid])),
        PredefinedType="LANDING",
    )


def _write_rail(sheet: Sheet, stair: Stair, number: int, flight: Flight) -> entity_instance:
    """A rail along the side that the stair turns to."""
    file, mark = sheet.file, f"{stair.mark} rail {number}"
    up = (flight.risers - 1) * flight.riser
    low, run = flight.riser, flight.run
    ring = [(0.0, low), (run, low + up), (run, low + up + _RAIL), (0.0, low + _RAIL)]
    inner = flight.width / 2 - _RAIL_THICKNESS
    side = (inner, flight.width / 2) if stair.turn == "left" else (-flight.width / 2, -inner)
    solid = slice_across(
        file, [(round(x, 6), round(z, 6)) for x, z in ring], side, file.flavour.things
    )
    return file.rooted(
        "IfcRailing",
        sheet.seed(mark),
        Name=mark,
        ObjectPlacement=_at(sheet, flight),
        Representation=shape(file, body(file, [solid])),
        PredefinedType="HANDRAIL",
    )


def _at(sheet: Sheet, flight: Flight) -> entity_instance:
    x, y = (round(value, 6) for value in flight.start)
    return place(sheet.file, sheet.placement, (x, y, flight.bottom), flight.climbs)


def _write_lift(sheet: Sheet, lift: Lift) -> None:
    """A box from this floor to the top one's ceiling, its front at the lift's place."""
    file, seed = sheet.file, sheet.seed(lift.mark)
    height = lift.height or sheet.reach
    box = Box((-lift.width / 2, lift.width / 2), (-lift.depth, 0.0), (0.0, height))
    at = (*lift.at, 0.0)
    entity = file.rooted(
        "IfcTransportElement",
        seed,
        ifc4={"PredefinedType": "ELEVATOR"},
        ifc2x3={"OperationType": "ELEVATOR"},
        Name=element_name(file, seed, lift.mark, "Heis", size(lift.width, lift.depth)),
        ObjectPlacement=place(file, sheet.placement, at, (lift.facing - 90.0) % 360.0),
        Representation=shape(file, body(file, [block(file, box, file.flavour.things)])),
        Tag=lift.mark,
    )
    sheet.properties(entity, lift.mark, lift.properties)
    sheet.products[lift.mark] = entity
