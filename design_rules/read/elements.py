"""What every record of an element has in common."""

from typing import Any, TypedDict

from design_rules.model.survey import Frame, Value
from design_rules.read.ifc_source import IfcSource, clean


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
        guid=clean(thing.GlobalId),
        ifc_class=thing.is_a(),
        name=clean(thing.Name),
        description=clean(thing.Description),
        object_type=clean(getattr(thing, "ObjectType", None)),
        predefined_type=predefined(thing, kind),
        type_name=clean(kind.Name) if kind is not None else "",
        type_class=kind.is_a() if kind is not None else "",
        storey=source.storey(thing),
        frame=source.frame(thing),
        properties=source.properties.of(thing),
    )


def predefined(thing: Any, kind: Any | None) -> str:
    """PredefinedType of the occurrence, else of its type (IFC2X3 has it there only)."""
    for owner in (thing, kind):
        value = getattr(owner, "PredefinedType", None) if owner is not None else None
        if value and value not in ("NOTDEFINED", "USERDEFINED"):
            return str(value)
    return ""
