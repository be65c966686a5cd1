"""The units a file states: metres, millimetres or feet for lengths, with areas and angles."""

from ifcopenshell import entity_instance

from sample_models.ifc.file import METRES_PER_UNIT, IfcFile
from sample_models.style import LengthUnit


def write_units(file: IfcFile, unit: LengthUnit) -> entity_instance:
    """The IfcUnitAssignment of the project. Areas stay in m2 beside millimetres, as is usual."""
    radian = _si(file, "PLANEANGLEUNIT", "RADIAN")
    if unit == "ft":
        feet = [_feet(file, power, name) for power, name in _FEET]
        return file.entity("IfcUnitAssignment", [*feet, radian])
    prefix = "MILLI" if unit == "mm" else None
    metric = [
        _si(file, "LENGTHUNIT", "METRE", prefix),
        _si(file, "AREAUNIT", "SQUARE_METRE"),
        _si(file, "VOLUMEUNIT", "CUBIC_METRE"),
    ]
    return file.entity("IfcUnitAssignment", [*metric, radian])


_FEET = ((1, "FOOT"), (2, "SQUARE FOOT"), (3, "CUBIC FOOT"))
_OF_POWER = {
    1: ("LENGTHUNIT", "METRE", "IfcLengthMeasure"),
    2: ("AREAUNIT", "SQUARE_METRE", "IfcAreaMeasure"),
    3: ("VOLUMEUNIT", "CUBIC_METRE", "IfcVolumeMeasure"),
}


def _si(file: IfcFile, kind: str, name: str, prefix: str | None = None) -> entity_instance:
    return file.entity("IfcSIUnit", UnitType=kind, Prefix=prefix, Name=name)


def _feet(file: IfcFile, power: int, name: str) -> entity_instance:
    """Feet to a power, as a conversion from the metric unit of the same power."""
    kind, metric, measure = _OF_POWER[power]
    factor = file.entity(
        "IfcMeasureWithUnit",
        file.entity(measure, round(METRES_PER_UNIT["ft"] ** power, 12)),
        _si(file, kind, metric),
    )
    dimensions = file.entity("IfcDimensionalExponents", power, 0, 0, 0, 0, 0, 0)
    return file.entity("IfcConversionBasedUnit", dimensions, kind, name, factor)
