"""Property sets, quantities and classifications of every object, indexed once per file.

What an occurrence says wins over what its type says. Only buildingSMART's own sets, quantity
sets and this product's `TP_` sets are kept: the hundreds of parameters that some exporters add
say nothing that a rule reads.
"""

from collections import defaultdict
from typing import Any

from design_rules.model.survey import Classification, Value
from design_rules.read.length_units import Units

_KEPT = ("Pset_", "Qto_", "TP_", "BaseQuantities")
_PREDEFINED = (
    "IfcDoorLiningProperties", "IfcDoorPanelProperties", "IfcWindowPanelProperties",
    "IfcWindowLiningProperties",
)  # fmt: skip
Sets = dict[str, dict[str, Value]]


class PropertyIndex:
    """Looks up what objects of one file carry."""

    def __init__(self, model: Any, units: Units) -> None:
        self._units = units
        self._read: dict[int, tuple[str, dict[str, Value]]] = {}
        self._types: dict[int, Any] = {}
        self._sets: dict[int, list[Any]] = defaultdict(list)
        self._classified: dict[int, list[Any]] = defaultdict(list)
        self._index(model)

    def _index(self, model: Any) -> None:
        for rel in model.by_type("IfcRelDefinesByType"):
            for thing in _present(rel.RelatedObjects):
                if rel.RelatingType is not None:
                    self._types[thing.id()] = rel.RelatingType
        for rel in model.by_type("IfcRelDefinesByProperties"):
            for thing in _present(rel.RelatedObjects):
                self._sets[thing.id()].extend(_definitions(rel.RelatingPropertyDefinition))
        for rel in model.by_type("IfcRelAssociatesClassification"):
            for thing in _present(rel.RelatedObjects):
                if rel.RelatingClassification is not None:
                    self._classified[thing.id()].append(rel.RelatingClassification)

    def type_of(self, thing: Any) -> Any | None:
        """The IfcTypeObject of an occurrence."""
        return self._types.get(thing.id())

    def of(self, thing: Any) -> Sets:
        """Every kept set by name; numbers with a unit of length or area in metres."""
        found: Sets = {}
        kind = self.type_of(thing)
        typed = list(_present(getattr(kind, "HasPropertySets", None))) if kind is not None else []
        for definition in [*typed, *self._sets.get(thing.id(), ())]:
            name, values = self._values(definition)
            if name:
                found.setdefault(name, {}).update(values)
        return {name: dict(sorted(values.items())) for name, values in sorted(found.items())}

    def classifications(self, thing: Any) -> tuple[Classification, ...]:
        """References to classification systems, in a fixed order."""
        found = {_classification(reference) for reference in self._classified.get(thing.id(), ())}
        return tuple(sorted(found, key=lambda c: (c.system, c.code, c.title)))

    def _values(self, definition: Any) -> tuple[str, dict[str, Value]]:
        number = definition.id()
        if number not in self._read:
            self._read[number] = self._parse(definition)
        return self._read[number]

    def _parse(self, definition: Any) -> tuple[str, dict[str, Value]]:
        kind = definition.is_a()
        if kind in _PREDEFINED:
            return kind, _attributes(definition)
        name = str(definition.Name or "") if hasattr(definition, "Name") else ""
        if not name.startswith(_KEPT):
            return "", {}
        if kind == "IfcPropertySet":
            values = {str(p.Name): _value(p) for p in _present(definition.HasProperties)}
            return name, {key: value for key, value in values.items() if value is not None}
        if kind == "IfcElementQuantity":
            return name, self._quantities(definition)
        return "", {}

    def _quantities(self, definition: Any) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for quantity in _present(definition.Quantities):
            if quantity.is_a("IfcQuantityLength") and quantity.LengthValue is not None:
                found[str(quantity.Name)] = float(quantity.LengthValue) * self._units.length
            elif quantity.is_a("IfcQuantityArea") and quantity.AreaValue is not None:
                found[str(quantity.Name)] = float(quantity.AreaValue) * self._units.area
        return found


def _present(things: Any) -> Any:
    return [thing for thing in things or () if thing is not None]


def _definitions(definition: Any) -> list[Any]:
    if definition is None:
        return []
    if definition.is_a("IfcPropertySetDefinitionSet"):
        return list(_present(definition.wrappedValue))
    return [definition]


def _attributes(definition: Any) -> dict[str, Value]:
    info = definition.get_info()
    return {
        key: value
        for key, value in info.items()
        if isinstance(value, str | float | int | bool) and key not in ("id", "type", "GlobalId")
    }


def _value(prop: Any) -> Value:
    if prop.is_a("IfcPropertySingleValue"):
        return _plain(prop.NominalValue)
    if prop.is_a("IfcPropertyEnumeratedValue"):
        values = [_plain(value) for value in prop.EnumerationValues or ()]
        return ", ".join(str(value) for value in values if value is not None) or None
    return None


def _plain(value: Any) -> Value:
    bare = getattr(value, "wrappedValue", None)
    return bare if isinstance(bare, str | bool | int | float) else None


def _classification(reference: Any) -> Classification:
    code = getattr(reference, "Identification", None) or getattr(reference, "ItemReference", None)
    source = getattr(reference, "ReferencedSource", None)
    for _ in range(20):  # a reference may refer to its parent class before the system itself
        if source is None or source.is_a("IfcClassification"):
            break
        source = getattr(source, "ReferencedSource", None)
    system = getattr(source, "Name", None) if source is not None else None
    return Classification(str(system or ""), str(code or ""), str(reference.Name or ""))
