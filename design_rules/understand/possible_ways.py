"""Ways that the model does not call doors: floor-high windows, and other things named a door."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from design_rules.model.survey import Element, Part, Portal, Survey
from design_rules.understand.floor_plans import is_gone

_WORDS = re.compile(r"[^\W\d_]+", re.UNICODE)
# the last part of a compound says what a thing is: "Skyvedør", but not "Dørklokke"
_DOOR = re.compile(r"doors?|\w*(?:dør|dører|tür|türe|türen|dörr)|porte|tuer|puerta")


@dataclass(frozen=True, slots=True)
class PossibleWay:
    """Something in a wall that one may be able to walk through."""

    portal: Portal
    named: bool  # its name says that it is a door
    free: bool = False  # it fills no opening: its shape alone tells whether it stands in a wall


def possible_ways(survey: Survey) -> Iterator[PossibleWay]:
    """Windows, what else fills openings, and proxies named a door, each once."""
    fillings = [portal for portal in survey.openings if portal.filled]
    known = {portal.key for portal in (*fillings, *survey.doors)}
    for portal in (*survey.windows, *fillings):
        if not is_gone(portal):
            yield PossibleWay(portal, is_named_door(portal))
    proxies = (p for p in survey.parts if p.role == "proxy" and p.key not in known)
    for proxy in proxies:
        if is_named_door(proxy) and not is_gone(proxy):
            yield PossibleWay(_as_portal(proxy), named=True, free=True)


def named_doors(survey: Survey) -> tuple[str, ...]:
    """GlobalIds of what is called a door without being an IfcDoor."""
    return tuple(sorted({way.portal.guid for way in possible_ways(survey) if way.named}))


def is_named_door(element: Element) -> bool:
    """Whether a name of the element, or of its type, says that it is a door."""
    texts = (element.name, element.object_type, element.type_name)
    return any(
        _DOOR.fullmatch(word)
        for text in texts
        for word in _WORDS.findall(unicodedata.normalize("NFKC", text).lower())
    )


def _as_portal(part: Part) -> Portal:
    return Portal(
        key=part.key, guid=part.guid, ifc_class=part.ifc_class, name=part.name,
        description=part.description, object_type=part.object_type, storey=part.storey,
        predefined_type=part.predefined_type, type_name=part.type_name,
        type_class=part.type_class, frame=part.frame, body=part.body, body_gap=part.body_gap,
        properties=part.properties, damaged=part.damaged,
    )  # fmt: skip
