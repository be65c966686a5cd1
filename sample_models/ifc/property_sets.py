"""Property sets: the standard ones by their buildingSMART names, the project's own as `TP_...`."""

from collections.abc import Mapping

from ifcopenshell import entity_instance

from sample_models.elements import PropertySets, PropertyValue
from sample_models.ifc.file import IfcFile

_ENUMERATED = frozenset({"Status"})  # properties whose template asks for an enumerated value
_MEASURES = {  # properties of the standard sets whose type the value does not tell
    "GlazingAreaFraction": "IfcPositiveRatioMeasure",
    "VisibleLightTransmittance": "IfcNormalisedRatioMeasure",
    "NumberOfRiser": "IfcCountMeasure",
    "NumberOfTreads": "IfcCountMeasure",
    "Height": "IfcPositiveLengthMeasure",
}


def write_property_sets(
    file: IfcFile, element: entity_instance, seed: str, *sets: PropertySets
) -> None:
    """Hang property sets on an element; sets of one name are merged, the later one winning."""
    merged: dict[str, dict[str, PropertyValue]] = {}
    for group in sets:
        for name, values in group.items():
            merged.setdefault(name, {}).update(values)
    for name, stated in merged.items():
        values = {key: value for key, value in stated.items() if value is not None}
        if values:
            _write_set(file, element, f"{seed}/{name}", name, values)


def _write_set(
    file: IfcFile,
    element: entity_instance,
    seed: str,
    name: str,
    values: Mapping[str, PropertyValue],
) -> None:
    properties = [_property(file, key, value) for key, value in values.items()]
    stated = file.rooted("IfcPropertySet", seed, Name=name, HasProperties=properties)
    file.rooted(
        "IfcRelDefinesByProperties",
        seed,
        RelatedObjects=[element],
        RelatingPropertyDefinition=stated,
    )


def _property(file: IfcFile, name: str, value: PropertyValue) -> entity_instance:
    measure = file.entity(_MEASURES.get(name) or _measure(value), value)
    if name in _ENUMERATED:
        return file.entity("IfcPropertyEnumeratedValue", Name=name, EnumerationValues=[measure])
    return file.entity("IfcPropertySingleValue", Name=name, NominalValue=measure)


def _measure(value: PropertyValue) -> str:
    """The IFC type of a value. Truth comes before number: in Python a bool is an int."""
    if isinstance(value, bool):
        return "IfcBoolean"
    if isinstance(value, int):
        return "IfcInteger"
    if isinstance(value, float):
        return "IfcReal"
    return "IfcLabel"
