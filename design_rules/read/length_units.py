"""How long the file's unit of length is in metres, and how large its units of area and angle."""

from collections import defaultdict
from dataclasses import dataclass
from math import inf
from typing import Any

from design_rules.read.clean_text import clean
from design_rules.read.records import by_type, number, reference, references, value

_PREFIX = {
    "EXA": 1e18, "PETA": 1e15, "TERA": 1e12, "GIGA": 1e9, "MEGA": 1e6, "KILO": 1e3,
    "HECTO": 1e2, "DECA": 1e1, "DECI": 1e-1, "CENTI": 1e-2, "MILLI": 1e-3, "MICRO": 1e-6,
    "NANO": 1e-9, "PICO": 1e-12, "FEMTO": 1e-15, "ATTO": 1e-18,
}  # fmt: skip
_LONGEST_CHAIN = 5  # a conversion unit rests on another; real files do so once
_SAME = 1e-6  # ratio within which two units are one, spelled twice
_POWERS = {"LENGTHUNIT": 1, "AREAUNIT": 2, "PLANEANGLEUNIT": 1}


@dataclass(frozen=True, slots=True)
class Units:
    """Size of the file's units: metres, square metres, radians.

    `name` is "" when no unit of length is stated, or one that cannot be right (`wrong`); then
    `assumed` names the one that its doors or rooms suggest, if they suggest any.
    """

    length: float
    area: float
    angle: float
    name: str
    assumed: str = ""
    wrong: float = 0.0  # metres: size of a stated unit of length that cannot be right


def read_units(model: Any, assumed: tuple[str, float] = ("", 1.0)) -> Units:
    """The units of the project.

    Args:
        model: the parsed file.
        assumed: name and size of the unit of length, should the file state none or two that
            differ. Its name stays empty then: whoever measures must know.
    """
    length, name = _stated(model, "LENGTHUNIT")
    area, _ = _stated(model, "AREAUNIT")
    angle, _ = _stated(model, "PLANEANGLEUNIT")
    if length is None:
        return Units(assumed[1], area or assumed[1] ** 2, angle or 1.0, "", assumed[0])
    return Units(length, area or length**2, angle or 1.0, name)


def size_of(unit: Any | None, kind: str) -> float | None:
    """Size of a unit in metres, square metres or radians; None when it is of another kind."""
    if unit is None or value(unit, "UnitType") != kind:
        return None
    return _size(unit, _POWERS[kind])[0]


def _stated(model: Any, kind: str) -> tuple[float | None, str]:
    """Size and name of the one unit of a kind; (None, "") where none or several are stated."""
    found = [_size(unit, _POWERS[kind]) for unit in _assigned(model)[kind]]
    sizes = [size for size, _ in found if size is not None]
    if not sizes or len(sizes) < len(found) or max(sizes) > min(sizes) * (1 + _SAME):
        return None, ""
    return found[0]


def _assigned(model: Any) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for project in by_type(model, "IfcProject"):
        context = reference(project, "UnitsInContext")
        for unit in references(context, "Units") if context is not None else ():
            found[str(value(unit, "UnitType"))].append(unit)
    return found


def _size(unit: Any | None, power: int) -> tuple[float | None, str]:
    """Size in SI units and name; (None, "") where it is not stated or goes in a circle."""
    factor, name = 1.0, ""
    for _ in range(_LONGEST_CHAIN):
        if unit is None:
            break
        if unit.is_a("IfcSIUnit"):
            prefix = _PREFIX.get(unit.Prefix or "", 1.0) ** power
            return factor * prefix, name or f"{unit.Prefix or ''}{unit.Name or ''}".lower()
        measure = reference(unit, "ConversionFactor")
        if measure is None:
            break
        name = name or clean(value(unit, "Name")).lower()
        factor *= _wrapped(reference(measure, "ValueComponent"))
        if not 0 < factor < inf:
            break
        unit = reference(measure, "UnitComponent")
    return None, ""


def _wrapped(measure: Any | None) -> float:
    return (number(value(measure, "wrappedValue")) or 0.0) if measure is not None else 0.0
