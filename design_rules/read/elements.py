"""What every record of an element has in common."""

from typing import Any, TypedDict

from design_rules.model.survey import Frame, Value
from design_rules.read.clean_text import clean
from design_rules.read.ifc_source import IfcSource
from design_rules.read.records import value

_UNSAID = ("NOTDEFINED", "USERDEFINED")


class Common(TypedDict):
    """The fields of `survey.Element` apart from its body."""

    key: str
    guid: str
    ifc_class: str
    name: str
    description: str
    object_type: str
    predefined_type: str
    type_name: str
    type_class: str
    storey: str
    frame: Frame | None
    properties: dict[str, dict[str, Value]]


def common(source: IfcSource, thing: Any) -> Common:
    """Names, kind, storey, place and properties of an element."""
    kind = source.properties.type_of(thing)
    return Common(
        key=source.key(thing),
        guid=clean(value(thing, "GlobalId")),
        ifc_class=thing.is_a(),
        name=clean(value(thing, "Name")),
        description=clean(value(thing, "Description")),
        object_type=clean(value(thing, "ObjectType")),
        predefined_type=stated(thing, kind, "PredefinedType"),
        type_name=clean(value(kind, "Name")) if kind is not None else "",
        type_class=kind.is_a() if kind is not None else "",
        storey=source.storey(thing),
        frame=source.frame(thing),
        properties=source.properties.of(thing),
    )


def stated(thing: Any, kind: Any | None, attribute: str) -> str:
    """An enumerated value of the occurrence, else of its type (IFC2X3 often has it only there)."""
    for owner in (thing, kind):
        said = value(owner, attribute) if owner is not None else None
        if said and said not in _UNSAID:
            return str(said)
    return ""
