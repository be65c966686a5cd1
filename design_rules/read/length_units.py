"""How long the file's unit of length is in metres, and how large its units of area and angle."""

from dataclasses import dataclass
from math import pi
from typing import Any

_PREFIX = {
    "EXA": 1e18, "PETA": 1e15, "TERA": 1e12, "GIGA": 1e9, "MEGA": 1e6, "KILO": 1e3,
    "HECTO": 1e2, "DECA": 1e1, "DECI": 1e-1, "CENTI": 1e-2, "MILLI": 1e-3, "MICRO": 1e-6,
    "NANO": 1e-9, "PICO": 1e-12, "FEMTO": 1e-15, "ATTO": 1e-18,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Units:
    """Size of the file's units: metres, square metres, radians. Name "" when none is stated."""

    length: float
    area: float
    angle: float
    name: str


def read_units(model: Any) -> Units:
    """The units of the project.

    A file without a unit of length gets 1 and an empty name: whoever measures must know.
    """
    assigned = _assigned(model)
    length, name = _size(assigned.get("LENGTHUNIT"), power=1)
    area, _ = _size(assigned.get("AREAUNIT"), power=2)
    angle, _ = _size(assigned.get("PLANEANGLEUNIT"), power=1)
    return Units(length or 1.0, area or (length or 1.0) ** 2, angle or 1.0, name)


def _assigned(model: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for project in [*model.by_type("IfcProject")]:
        context = project.UnitsInContext
        for unit in (context.Units if context is not None else None) or ():
            kind = getattr(unit, "UnitType", None) if unit is not None else None
            if kind:
                found.setdefault(str(kind), unit)
    return found


def _size(unit: Any | None, power: int) -> tuple[float | None, str]:
    """Size in SI units and name; (None, "") where it is not stated or goes in a circle."""
    factor, name = 1.0, ""
    for _ in range(5):  # a conversion unit rests on another; real files do so once
        if unit is None:
            return None, ""
        if unit.is_a("IfcSIUnit"):
            prefix = _PREFIX.get(unit.Prefix or "", 1.0) ** power
            return factor * prefix, name or f"{unit.Prefix or ''}{unit.Name or ''}".lower()
        if not unit.is_a("IfcConversionBasedUnit") or unit.ConversionFactor is None:
            return None, ""
        name = name or str(unit.Name or "").lower()
        factor *= _number(unit.ConversionFactor.ValueComponent)
        unit = unit.ConversionFactor.UnitComponent
    return None, ""


def _number(value: Any) -> float:
    return float(getattr(value, "wrappedValue", value) or 1.0)


DEGREE = pi / 180
