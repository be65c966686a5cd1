"""Property sets, quantities and classifications of every object, indexed once per file.

What an occurrence says wins over what its type says. Only buildingSMART's own sets, quantity
sets and this product's `TP_` sets are kept: the hundreds of parameters that some exporters add
say nothing that a rule reads, but for whether a thing is to be taken away.
"""

import re
from collections import defaultdict
from typing import Any

from design_rules.model.survey import Classification, Value
from design_rules.read.clean_text import clean
from design_rules.read.length_units import Units, size_of
from design_rules.read.records import number, reference, references, value
from design_rules.read.structure import relations

_KEPT = ("Pset_", "Qto_", "TP_", "BaseQuantities")
# attributes that are read of sets which are classes of their own; lengths in the file's unit
_PREDEFINED = {
    "IfcDoorLiningProperties": ("LiningThickness",),
    "IfcDoorPanelProperties": ("PanelOperation",),
    "IfcWindowPanelProperties": ("OperationType",),
}
_LENGTHS = ("IfcLengthMeasure", "IfcPositiveLengthMeasure", "IfcNonNegativeLengthMeasure")
_QUANTITIES = (
    ("IfcQuantityLength", "LengthValue", "LENGTHUNIT"),
    ("IfcQuantityArea", "AreaValue", "AREAUNIT"),
)
_DEMOLITION = re.compile(
    r"status$|umbau|ombygging|renovation|demoli|abbruch|abgebr|abgeriss|riv|revet", re.IGNORECASE
)
_LONGEST_PATH = 20  # of classes inside classes, up to their system
Sets = dict[str, dict[str, Value]]


class PropertyIndex:
    """Looks up what objects of one file carry."""

    def __init__(self, model: Any, units: Units) -> None:
        self._units = {"LENGTHUNIT": units.length, "AREAUNIT": units.area}
        self._read: dict[int, tuple[str, dict[str, Value]]] = {}
        self._types: dict[int, Any] = {}
        self._sets: dict[int, list[Any]] = defaultdict(list)
        self._classified: dict[int, list[Any]] = defaultdict(list)
        self._index(model)

    def _index(self, model: Any) -> None:
        for thing, kind in _pairs(model, "IfcRelDefinesByType", "RelatingType"):
            self._types[thing.id()] = kind
        for thing, sets in _pairs(
            model, "IfcRelDefinesByProperties", "RelatingPropertyDefinition"
        ):
            self._sets[thing.id()].extend(_definitions(sets))
        name = "IfcRelAssociatesClassification"
        for thing, item in _pairs(model, name, "RelatingClassification"):
            self._classified[thing.id()].append(item)

    def type_of(self, thing: Any) -> Any | None:
        """The IfcTypeObject of an occurrence."""
        return self._types.get(thing.id())

    def of(self, thing: Any) -> Sets:
        """Every kept set by name; lengths in metres, areas in square metres."""
        found: Sets = {}
        kind = self.type_of(thing)
        typed = references(kind, "HasPropertySets") if kind is not None else []
        for definition in [*typed, *self._sets.get(thing.id(), ())]:
            name, values = self._values(definition)
            if name:
                found.setdefault(name, {}).update(values)
        return {name: dict(sorted(values.items())) for name, values in sorted(found.items())}

    def classifications(self, thing: Any) -> tuple[Classification, ...]:
        """References to classification systems, in a fixed order."""
        found = {_classification(item) for item in self._classified.get(thing.id(), ())}
        return tuple(sorted(found, key=lambda c: (c.system, c.code, c.title)))

    def _values(self, definition: Any) -> tuple[str, dict[str, Value]]:
        number = definition.id()
        if number not in self._read:
            self._read[number] = self._parse(definition)
        return self._read[number]

    def _parse(self, definition: Any) -> tuple[str, dict[str, Value]]:
        kind = definition.is_a()
        if kind in _PREDEFINED:
            return kind, _attributes(definition, _PREDEFINED[kind])
        name = clean(value(definition, "Name"))
        if kind == "IfcPropertySet" and not name.startswith(_KEPT):
            return self._demolition(name, definition)
        if not name.startswith(_KEPT):
            return "", {}
        if kind == "IfcPropertySet":
            return name, self._properties(definition)
        if kind == "IfcElementQuantity":
            return name, self._quantities(definition)
        return "", {}

    def _demolition(self, name: str, definition: Any) -> tuple[str, dict[str, Value]]:
        """Of any other set, what may say that a thing is to be taken away."""
        found: dict[str, Value] = {
            title: said
            for prop in references(definition, "HasProperties")
            if _DEMOLITION.search(title := clean(value(prop, "Name")))
            and isinstance(said := self._value(prop), str)
        }
        return (name, found) if found else ("", {})

    def _properties(self, definition: Any) -> dict[str, Value]:
        stated = references(definition, "HasProperties")
        values = {clean(value(prop, "Name")): self._value(prop) for prop in stated}
        return {name: said for name, said in values.items() if said is not None}

    def _value(self, prop: Any) -> Value:
        if prop.is_a("IfcPropertySingleValue"):
            return self._measured(reference(prop, "NominalValue"), reference(prop, "Unit"))
        if prop.is_a("IfcPropertyEnumeratedValue"):
            values = [_plain(each) for each in references(prop, "EnumerationValues")]
            return ", ".join(str(each) for each in values if each is not None) or None
        return None

    def _measured(self, measure: Any | None, unit: Any | None) -> Value:
        said = _plain(measure)
        size = number(said)
        if measure is None or size is None:
            return said
        if measure.is_a() in _LENGTHS:
            return size * self._size("LENGTHUNIT", unit)
        if measure.is_a() == "IfcAreaMeasure":
            return size * self._size("AREAUNIT", unit)
        return said

    def _quantities(self, definition: Any) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for quantity in references(definition, "Quantities"):
            for kind, attribute, unit in _QUANTITIES:
                said = number(value(quantity, attribute)) if quantity.is_a(kind) else None
                if said is not None:
                    size = self._size(unit, reference(quantity, "Unit"))
                    found[clean(value(quantity, "Name"))] = said * size
        return found

    def _size(self, kind: str, own: Any | None) -> float:
        """Of the unit stated beside the value, else of the file's."""
        return size_of(own, kind) or self._units[kind]


def _pairs(model: Any, name: str, relating: str) -> list[tuple[Any, Any]]:
    """Objects of a relation with what they relate to, in order of the relation's GlobalId."""
    return [
        (thing, other)
        for relation in relations(model, name)
        if (other := reference(relation, relating)) is not None
        for thing in references(relation, "RelatedObjects")
    ]


def _definitions(definition: Any) -> list[Any]:
    if definition.is_a("IfcPropertySetDefinitionSet"):
        return references(definition, "wrappedValue")
    return [definition]


def _attributes(definition: Any, names: tuple[str, ...]) -> dict[str, Value]:
    stated = {name: value(definition, name) for name in names}
    return {name: said for name, said in stated.items() if isinstance(said, str | float | int)}


def _plain(measure: Any | None) -> Value:
    said = value(measure, "wrappedValue") if measure is not None else None
    if isinstance(said, str):
        return clean(said)
    return said if isinstance(said, bool | int | float) else None


def _classification(item: Any) -> Classification:
    code = value(item, "Identification") or value(item, "ItemReference")
    source = reference(item, "ReferencedSource")
    for _ in range(_LONGEST_PATH):
        if source is None or source.is_a("IfcClassification"):
            break
        source = reference(source, "ReferencedSource")
    system = value(source, "Name") if source is not None else None
    return Classification(clean(system), clean(code), clean(value(item, "Name")))
