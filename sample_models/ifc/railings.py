"""Railings and fences along a path; fences end at the posts of gates."""

from itertools import pairwise
from math import ceil

from ifcopenshell import entity_instance
from shapely import LineString, unary_union
from shapely.geometry.base import BaseGeometry

from sample_models.directions import Point, heading, step
from sample_models.elements import DrawingError
from sample_models.flights import rectangle
from sample_models.ifc.file import IfcFile
from sample_models.ifc.naming import element_name, size
from sample_models.ifc.shapes import body, extrusion, place, shape
from sample_models.ifc.sheet import Sheet
from sample_models.ways import Gate, Railing

_THICKNESS = 0.05  # m
_POST = 0.06  # m: width of a post
_APART = 1.5  # m: the most between two posts
_BAR = 0.06  # m: height of a rail


def write_railings(sheet: Sheet) -> None:
    """Every railing and fence.

    Raises:
        DrawingError: when a path has fewer than two points.
    """
    gates = unary_union([_gap(gate) for gate in sheet.drawn(Gate)])
    for railing in sheet.drawn(Railing):
        sheet.products[railing.mark] = _write_railing(sheet, railing, gates)


def _write_railing(sheet: Sheet, railing: Railing, gates: BaseGeometry) -> entity_instance:
    if len(railing.path) < 2:
        raise DrawingError(f"{railing.mark} has no path")
    file, seed = sheet.file, sheet.seed(railing.mark)
    fence = railing.kind == "FENCE"
    solids = [
        solid
        for start, end in _runs(railing, gates if fence else LineString())
        for solid in _run(sheet, railing, start, end)
    ]
    label = "Gjerde" if fence else "Rekkverk"
    known = not fence or file.is_ifc4x3
    entity = file.rooted(
        "IfcRailing",
        seed,
        Name=element_name(file, seed, railing.mark, label, size(railing.height)),
        ObjectType=label,
        ObjectPlacement=place(file, sheet.placement),
        Representation=shape(file, body(file, solids)),
        Tag=railing.mark,
        PredefinedType=railing.kind if known else "USERDEFINED",
    )
    sheet.properties(entity, railing.mark, _common(file, railing), railing.properties)
    return entity


def _common(file: IfcFile, railing: Railing) -> dict[str, dict[str, float]]:
    return {"Pset_RailingCommon": {"Height": file.length(railing.height)}}


def _gap(gate: Gate) -> BaseGeometry:
    along = gate.opens - 90.0
    ends = [step(gate.at, along, sign * gate.width / 2) for sign in (-1, 1)]
    return LineString(ends).buffer(0.1, cap_style="flat")


def _runs(railing: Railing, gates: BaseGeometry) -> list[tuple[Point, Point]]:
    """The straight stretches of a path, without its gates."""
    runs = []
    for stretch in pairwise(railing.path):
        left = LineString(stretch).difference(gates)
        for piece in getattr(left, "geoms", [left]):
            points = [(round(x, 6), round(y, 6)) for x, y in piece.coords]
            if len(points) > 1:
                runs.append((points[0], points[-1]))
    return runs


def _run(sheet: Sheet, railing: Railing, start: Point, end: Point) -> list[entity_instance]:
    """One stretch: a panel, or posts with rails that can be looked through."""
    file, form = sheet.file, sheet.file.flavour.things
    direction, length = heading(start, end), LineString([start, end]).length
    bars = [(0.0, length, 0.0, railing.height)] if railing.solid else _bars(railing, length)
    solids = []
    for first, last, low, high in bars:
        ring = rectangle(step(start, direction, first), direction, last - first, _THICKNESS)
        tidy = [(round(x, 6), round(y, 6)) for x, y in ring]
        solids.append(extrusion(file, [tidy], high - low, low, form))
    return solids


def _bars(railing: Railing, length: float) -> list[tuple[float, float, float, float]]:
    """Posts and two rails: from and to along the stretch, from and to in height, in metres."""
    gaps = max(1, ceil((length - _POST) / _APART))
    posts = [i * (length - _POST) / gaps for i in range(gaps + 1)]
    bars = [(x, x + _POST, 0.0, railing.height) for x in posts]
    for left, right in pairwise(posts):
        for top in (railing.height, railing.height / 2):
            bars.append((left + _POST, right, top - _BAR, top))
    return bars
