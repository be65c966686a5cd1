"""Surveys small enough to draw in a test: every shape is a rectangle (x0, y0, x1, y1)."""

from collections.abc import Iterable
from math import cos, radians, sin
from typing import Any, TypeAlias

from design_rules.geometry.bodies import Body, Prism, Ring2
from design_rules.model.building import Link
from design_rules.model.survey import (
    Boundary,
    Element,
    Frame,
    Group,
    Part,
    Portal,
    Space,
    Storey,
    Survey,
)
from design_rules.understand.floor_plans import FloorPlans, Shaped
from design_rules.understand.links import Linked, find_links

Rectangle: TypeAlias = tuple[float, float, float, float]
Shape: TypeAlias = Rectangle | Ring2


def ring(shape: Shape, turn: float = 0.0) -> Ring2:
    """The corners of a rectangle, or a ring as it is, turned around the origin by degrees."""
    if isinstance(shape[0], tuple):
        corners: list[tuple[float, float]] = [(x, y) for x, y in shape]
    else:
        x0, y0, x1, y1 = shape
        corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    c, s = cos(radians(turn)), sin(radians(turn))
    return tuple((x * c - y * s, x * s + y * c) for x, y in corners)


def block(shape: Shape, bottom: float = 0.0, top: float = 2.6, turn: float = 0.0) -> Prism:
    """A level shape raised straight up."""
    return Prism((ring(shape, turn),), bottom, top)


def room(
    key: str, shape: Shape | None, floor: float = 0.0, height: float = 2.6, **more: Any
) -> Space:
    """A space; None for one without a body."""
    body = block(shape, floor, floor + height, more.pop("turn", 0.0)) if shape else None
    return Space(key=key, guid=key, ifc_class="IfcSpace", body=more.pop("body", body), **more)


def wall(key: str, shape: Shape, bottom: float = 0.0, top: float = 2.6, **more: Any) -> Part:
    """A wall, door holes not taken out."""
    return part("wall", key, shape, bottom, top, **more)


def part(
    role: str, key: str, shape: Shape | None, bottom: float = 0.0, top: float = 2.6, **more: Any
) -> Part:
    """Anything solid."""
    turn = more.pop("turn", 0.0)
    body = block(shape, bottom, top, turn) if shape else None
    classes = {"wall": "IfcWall", "slab": "IfcSlab", "stair": "IfcStair", "roof": "IfcRoof"}
    more.setdefault("ifc_class", classes.get(role, "IfcBuildingElementProxy"))
    return Part(key=key, guid=key, body=more.pop("body", body), role=role, **more)


def door(
    key: str, hole: Shape | None, bottom: float = 0.0, top: float = 2.1, **more: Any
) -> Portal:
    """A door in a hole; `y` gives the level direction of its placement's y axis."""
    return _portal("IfcDoor", key, hole, bottom, top, filled=False, **more)


def opening(key: str, hole: Shape, bottom: float = 0.0, top: float = 2.1, **more: Any) -> Portal:
    """A hole that nothing fills."""
    more.setdefault("host_class", "IfcWall")
    return _portal("IfcOpeningElement", key, hole, bottom, top, **more)


def window(key: str, hole: Shape, bottom: float = 0.9, top: float = 2.1, **more: Any) -> Portal:
    """A window in a hole."""
    return _portal("IfcWindow", key, hole, bottom, top, **more)


def _portal(
    ifc_class: str, key: str, hole: Shape | None, bottom: float, top: float, **more: Any
) -> Portal:
    turn = more.pop("turn", 0.0)
    hole_body: Body | None = block(hole, bottom, top, turn) if hole else None
    y = more.pop("y", None)
    if y is not None:
        more["frame"] = frame(y=y, origin=more.pop("origin", (0.0, 0.0, bottom)))
    if ifc_class == "IfcOpeningElement":
        more["body"] = hole_body
    else:
        more.setdefault("opening", hole_body)
    return Portal(key=key, guid=key, ifc_class=ifc_class, **more)


def frame(y: tuple[float, float], origin: tuple[float, float, float] = (0.0, 0.0, 0.0)) -> Frame:
    """An upright placement with that y axis."""
    return Frame(origin, (y[1], -y[0], 0.0), (y[0], y[1], 0.0), (0.0, 0.0, 1.0))


def bounded(
    element: str, *spaces: str, virtual: bool = False, external: bool = False
) -> list[Boundary]:
    """Space boundaries of an element with each of the spaces."""
    return [Boundary(space, element, virtual, external) for space in spaces]


def survey(
    *elements: Element,
    boundaries: Iterable[Boundary] = (),
    groups: Iterable[Group] = (),
    storeys: Iterable[Storey] = (),
    length_unit: str = "METRE",
) -> Survey:
    """A survey of the elements."""
    portals = [each for each in elements if isinstance(each, Portal)]

    def of(ifc_class: str) -> tuple[Portal, ...]:
        return tuple(portal for portal in portals if portal.ifc_class == ifc_class)

    return Survey(
        schema="IFC4", project="", application="", origin=(0.0, 0.0, 0.0),
        length_unit=length_unit,
        spaces=tuple(each for each in elements if isinstance(each, Space)),
        doors=of("IfcDoor"), windows=of("IfcWindow"), openings=of("IfcOpeningElement"),
        parts=tuple(each for each in elements if isinstance(each, Part)),
        boundaries=tuple(boundaries), groups=tuple(groups), storeys=tuple(storeys),
    )  # fmt: skip


def linked(drawn: Survey) -> Linked:
    """Links between all spaces of a survey, none taken out."""
    plans = FloorPlans(drawn)
    return find_links(drawn, plans, tuple(plans.spaces))


def ways(drawn: Survey, kind: str = "") -> dict[str, list[tuple[str, ...]]]:
    """For each portal the pairs of places that it may join; open sides under ""."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for link in links(drawn):
        if not kind or link.kind == kind:
            found.setdefault(link.via, []).append(link.ends)
    return found


def links(drawn: Survey) -> tuple[Link, ...]:
    """Every link of a survey."""
    return linked(drawn).links


def shaped(*spaces: Space) -> tuple[Shaped, ...]:
    """Spaces with their solids."""
    return tuple(FloorPlans(survey(*spaces)).spaces)
