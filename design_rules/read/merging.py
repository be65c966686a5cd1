"""Surveys of several files as one building."""

from dataclasses import replace
from math import dist
from typing import TypeVar

from design_rules.model.survey import Element, Gap, Group, Storey, Survey
from design_rules.read.survey_order import by_elevation, elements_of

_T = TypeVar("_T", bound=Element | Storey)
_SAME_PLACE = 0.1  # metres: one object in two files stands in one place, give or take rounding


def merged(surveys: list[Survey]) -> Survey:
    """Several surveys with one origin as one; an object that two files hold counts once."""
    first = surveys[0]
    if len(surveys) == 1:
        return first
    storeys = _once([storey for survey in surveys for storey in survey.storeys])
    return replace(
        first,
        spaces=_once([space for survey in surveys for space in survey.spaces]),
        doors=_once([door for survey in surveys for door in survey.doors]),
        windows=_once([window for survey in surveys for window in survey.windows]),
        openings=_once([opening for survey in surveys for opening in survey.openings]),
        parts=_once([part for survey in surveys for part in survey.parts]),
        boundaries=tuple(dict.fromkeys(b for survey in surveys for b in survey.boundaries)),
        groups=_joined([group for survey in surveys for group in survey.groups]),
        storeys=tuple(sorted(storeys, key=by_elevation)),
        gaps=_gaps(surveys),
        classes=_summed([survey.classes for survey in surveys]),
        length_unit=first.length_unit if all(s.length_unit for s in surveys) else "",
    )


def _once(elements: list[_T]) -> tuple[_T, ...]:
    """Elements in order of key; of those with one key the first that has a shape."""
    best: dict[str, _T] = {}
    for element in elements:
        known = best.get(element.key)
        if known is None or (_shapeless(known) and not _shapeless(element)):
            best[element.key] = element
    return tuple(best[key] for key in sorted(best))


def _shapeless(element: Element | Storey) -> bool:
    return isinstance(element, Element) and element.body is None


def _joined(groups: list[Group]) -> tuple[Group, ...]:
    """Groups in order of key; one that two files hold has the members of both."""
    found: dict[str, Group] = {}
    for group in groups:
        known = found.get(group.key, group)
        members = tuple(sorted({*known.members, *group.members}))
        found[group.key] = replace(known, members=members)
    return tuple(found[key] for key in sorted(found))


def _summed(counts: list[dict[str, int]]) -> dict[str, int]:
    names = sorted({name for count in counts for name in count})
    return {name: sum(count.get(name, 0) for count in counts) for name in names}


def _gaps(surveys: list[Survey]) -> tuple[Gap, ...]:
    """The gaps of every file, but for storeys that another file has; and GlobalIds they share."""
    storeys = any(survey.storeys for survey in surveys)
    found = [
        gap for survey in surveys for gap in survey.gaps if gap.kind != "no-storeys" or not storeys
    ]
    if shared := _two_in_one(surveys):
        found.append(Gap("duplicate-guids", keys=shared, count=len(shared)))
    return tuple(found)


def _two_in_one(surveys: list[Survey]) -> tuple[str, ...]:
    """Keys that two files give to different things: another class, or another place."""
    known: dict[str, Element] = {}
    shared = set()
    for survey in surveys:
        for element in elements_of(survey):
            if _differ(known.setdefault(element.key, element), element):
                shared.add(element.key)
    return tuple(sorted(shared))


def _differ(a: Element, b: Element) -> bool:
    if a.ifc_class != b.ifc_class:
        return True
    if a.frame is None or b.frame is None:
        return False
    return dist(a.frame.origin, b.frame.origin) > _SAME_PLACE
