"""IfcSpace: the rooms of the building, and whatever else exporters file as a space."""

from typing import Any

from design_rules.model.survey import Space, Value
from design_rules.read.clean_text import clean
from design_rules.read.elements import common
from design_rules.read.ifc_source import IfcSource
from design_rules.read.records import by_type, value

_AREA_NAMES = ("NetFloorArea", "GrossFloorArea", "NetArea", "GSA Space Areas", "Area")


def read_spaces(source: IfcSource) -> tuple[Space, ...]:
    """Every IfcSpace of the file, in order of key."""
    spaces = [_space(source, thing) for thing in by_type(source.model, "IfcSpace")]
    return tuple(sorted(spaces, key=lambda space: space.key))


def _space(source: IfcSource, thing: Any) -> Space:
    body, gap = source.body(thing)
    shared = common(source, thing)
    parent = source.parent(thing)
    return Space(
        **shared,
        body=body,
        body_gap=gap,
        long_name=clean(value(thing, "LongName")),
        composition=clean(value(thing, "CompositionType")),
        inside_outside=_inside_outside(thing),
        parent_space=source.key(parent) if parent is not None and parent.is_a("IfcSpace") else "",
        classifications=source.properties.classifications(thing),
        stated_area=_stated_area(shared["properties"]),
    )


def _inside_outside(thing: Any) -> str:
    said = (value(thing, "InteriorOrExteriorSpace"), value(thing, "PredefinedType"))
    return next((word for word in said if word in ("INTERNAL", "EXTERNAL")), "")


def _stated_area(sets: dict[str, dict[str, Value]]) -> float | None:
    """The first floor area that a quantity or property states, by name and then by set."""
    for name in _AREA_NAMES:
        for values in sets.values():
            said = values.get(name)
            if isinstance(said, float | int) and not isinstance(said, bool) and said > 0:
                return float(said)
    return None
