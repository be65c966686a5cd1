"""Everything that is read off a file without the geometry kernel, as a survey."""

from collections import Counter
from dataclasses import replace
from typing import Any, TypeVar

from design_rules.model.survey import Element, Gap, Portal, Survey
from design_rules.read.clean_text import clean
from design_rules.read.damage import Damage
from design_rules.read.doors import PortalReader
from design_rules.read.ifc_source import IfcSource
from design_rules.read.parts import read_parts
from design_rules.read.records import by_type, value
from design_rules.read.relations import read_boundaries, read_groups, read_storeys
from design_rules.read.spaces import read_spaces

_E = TypeVar("_E", bound=Element)


def read_survey(source: IfcSource, damage: Damage) -> Survey:
    """The survey of a file; shapes that need the kernel are marked as pending."""
    model = source.model
    portals = PortalReader(source)
    harmed = frozenset(source.key(model.by_id(number)) for number in damage.elements)
    return Survey(
        schema=model.schema_identifier,
        project=_project_name(model),
        application="",
        origin=source.origin,
        length_unit="" if damage.project else source.units.name,
        spaces=_marked(read_spaces(source), harmed),
        doors=_marked(portals.doors(), harmed),
        windows=_marked(portals.windows(), harmed),
        openings=_marked(portals.openings(), harmed),
        parts=_marked(read_parts(source), harmed),
        boundaries=read_boundaries(source),
        groups=read_groups(source),
        storeys=read_storeys(source),
        gaps=tuple(_gaps(source, damage)),
        classes=_count_classes(model),
    )


def _project_name(model: Any) -> str:
    """The name of the project; of several, all of them in order of GlobalId."""
    projects = sorted(
        by_type(model, "IfcProject"), key=lambda project: clean(value(project, "GlobalId"))
    )
    names = [clean(value(each, "LongName") or value(each, "Name")) for each in projects]
    return "; ".join(dict.fromkeys(name for name in names if name))


def _count_classes(model: Any) -> dict[str, int]:
    counted = Counter(thing.is_a() for thing in by_type(model, "IfcProduct"))
    return dict(sorted(counted.items()))


def _marked(elements: tuple[_E, ...], harmed: frozenset[str]) -> tuple[_E, ...]:
    """A door whose opening is damaged is damaged too: it stands where the opening is."""
    return tuple(replace(e, damaged=True) if _rests_on(e) & harmed else e for e in elements)


def _rests_on(element: Element) -> frozenset[str]:
    own = frozenset((element.key,))
    return own | {element.opening_key} if isinstance(element, Portal) else own


def _gaps(source: IfcSource, damage: Damage) -> list[Gap]:
    model, gaps = source.model, []
    if damage.lost:
        gaps.append(Gap("lost-records", count=damage.lost))
    if source.units.wrong and not damage.project:
        gaps.append(Gap("wrong-length-unit", detail=source.units.assumed))
    elif damage.project or not source.units.name:
        gaps.append(Gap("no-length-unit", detail=source.units.name or source.units.assumed))
    if source.duplicates:
        count = len(source.duplicates)
        gaps.append(Gap("duplicate-guids", keys=source.duplicates, count=count))
    projects = len(by_type(model, "IfcProject"))
    if projects != 1:
        gaps.append(Gap("not-one-project", count=projects))
    if not by_type(model, "IfcBuildingStorey"):
        gaps.append(Gap("no-storeys"))
    return gaps
