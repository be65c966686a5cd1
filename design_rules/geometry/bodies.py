"""The solid shape of an element, as plain data: it crosses from the reading process as JSON.

Coordinates are metres, relative to the origin of the survey; z points up.
"""

from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeAlias

Point2: TypeAlias = tuple[float, float]
Point3: TypeAlias = tuple[float, float, float]
Ring2: TypeAlias = tuple[Point2, ...]
Ring3: TypeAlias = tuple[Point3, ...]


@dataclass(frozen=True, slots=True)
class Prism:
    """A floor polygon raised straight up: outer ring first, then holes."""

    rings: tuple[Ring2, ...]
    bottom: float
    top: float
    kind: Literal["prism"] = "prism"


@dataclass(frozen=True, slots=True)
class Polyhedron:
    """Flat faces, each an outer ring and its holes; they need not close."""

    faces: tuple[tuple[Ring3, ...], ...]
    kind: Literal["polyhedron"] = "polyhedron"


@dataclass(frozen=True, slots=True)
class HalfSpace:
    """Everything on the side of a plane that `away` points to, within `bounds` seen from above."""

    point: Point3
    away: Point3
    bounds: tuple[Ring2, ...] = ()
    kind: Literal["half-space"] = "half-space"


@dataclass(frozen=True, slots=True)
class Cut:
    """A body with other bodies taken away."""

    body: "Body"
    minus: "tuple[Body, ...]"
    kind: Literal["cut"] = "cut"


@dataclass(frozen=True, slots=True)
class Parts:
    """Several bodies that together make one element."""

    parts: "tuple[Body, ...]"
    kind: Literal["parts"] = "parts"


class _ByKind:
    """Tells pydantic to read `kind` first; the reading process does without pydantic."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic import Field

        return handler(Annotated[source, Field(discriminator="kind")])


Body: TypeAlias = Annotated[Prism | Polyhedron | HalfSpace | Cut | Parts, _ByKind()]
