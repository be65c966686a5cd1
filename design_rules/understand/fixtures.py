"""Toilets, showers, beds and the rest: what stands in which room.

Fixtures are mostly filed under the storey, so geometry places them. Typed terminals are sure;
proxies and furniture are told by words in their names and stay likely.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import shapely
import yaml

from design_rules.geometry.solids import Solid
from design_rules.model.building import Fixture
from design_rules.model.survey import Part
from design_rules.shipped import shipped
from design_rules.understand.floor_plans import Shaped, is_gone

_IN_WALL = 0.15  # metres: a wall-hung pan sits partly in the wall (semantics 4.1)
_AS_NEAR = 0.02  # metres: in the middle of a thin wall it may belong to either room
_WITH = frozenset({"with", "w", "mit", "med", "m", "inkl", "incl", "including", "inklusive"})
_ROLES = ("fixture", "furniture", "proxy")
_WORDS = re.compile(r"[^\W\d_]+", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of fixture is recognised."""

    name: str
    predefined: frozenset[str]
    words: tuple[re.Pattern[str], ...]
    not_words: frozenset[str]


@dataclass(frozen=True, slots=True)
class FixtureWords:
    """The shipped list of kinds, hints and contradictions."""

    kinds: tuple[Kind, ...]
    hints: tuple[tuple[frozenset[str], str], ...]
    contradictions: tuple[tuple[str, frozenset[str]], ...]


@cache
def fixture_words(path: Path | None = None) -> FixtureWords:
    """Load `rules/fixtures.yaml`."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    data = yaml.load((path or shipped("fixtures.yaml")).read_text(encoding="utf-8"), loader)
    return FixtureWords(
        kinds=tuple(_kind(name, entry) for name, entry in data["kinds"].items()),
        hints=tuple((frozenset(hint["all"]), str(hint["use"])) for hint in data["hints"]),
        contradictions=tuple(
            (str(row["fixture"]), frozenset(row["uses"])) for row in data["contradictions"]
        ),
    )


def _kind(name: str, entry: dict[str, list[str]]) -> Kind:
    patterns = tuple(
        re.compile(r"(?:^| )" + re.escape(_plain(word)).replace(r"\*", r"\w*") + r"(?:$| )")
        for word in entry.get("words", ())
    )
    return Kind(
        name, frozenset(entry.get("predefined", ())), patterns,
        frozenset(_plain(word) for word in entry.get("not_words", ())),
    )  # fmt: skip


def _plain(text: str) -> str:
    kept = "*" if "*" in text else ""
    return kept + " ".join(_WORDS.findall(unicodedata.normalize("NFKC", text).lower()))


def kind_of(part: Part, words: FixtureWords) -> tuple[str, Literal["sure", "likely"]]:
    """What a part is: by its predefined type, else by its names; ("other", "likely") else."""
    for kind in words.kinds:
        if part.predefined_type in kind.predefined:
            return kind.name, "sure"
    for text in (part.name, part.object_type, part.type_name):
        told = _plain(text)
        for kind in words.kinds:
            if any(p.search(told) for p in kind.words) and not kind.not_words & _itself(told):
                # a terminal's class and its name are two clues that agree
                return kind.name, "sure" if _may_be_sanitary(part) else "likely"
    return "other", "likely"


def _itself(told: str) -> set[str]:
    """The words for the thing itself, without those for what it comes with."""
    words = told.split()
    end = next((k for k, word in enumerate(words) if word in _WITH), len(words))
    return set(words[:end])


def _may_be_sanitary(part: Part) -> bool:
    """A terminal of the plumber's that says nothing more of itself."""
    if part.ifc_class == "IfcSanitaryTerminal" or part.type_class == "IfcSanitaryTerminalType":
        return True
    return part.ifc_class == "IfcFlowTerminal" and part.type_class in ("", "IfcFlowTerminalType")


def place_fixtures(parts: Iterable[Part], rooms: tuple[Shaped, ...]) -> tuple[Fixture, ...]:
    """Every recognised fixture with the rooms it may stand in, in order of key."""
    words = fixture_words()
    outlines = [item for item in rooms if not item.solid.shadow.is_empty]
    tree = shapely.STRtree([item.solid.shadow for item in outlines])
    found = []
    for part in parts:
        if part.role not in _ROLES or part.damaged or is_gone(part):
            continue
        kind, certainty = kind_of(part, words)
        if kind == "other" and not _may_be_sanitary(part):
            continue
        kind = "unidentified" if kind == "other" else kind
        found.append(_placed(part, kind, certainty, outlines, tree))
    return tuple(sorted(found, key=lambda fixture: fixture.key))


def _placed(
    part: Part,
    kind: str,
    certainty: Literal["sure", "likely"],
    outlines: list[Shaped],
    tree: shapely.STRtree,
) -> Fixture:
    solid = Solid(part.body)
    outline = solid.shadow
    x, y, z = part.frame.origin if part.frame is not None else (0.0, 0.0, 0.0)
    if not outline.is_empty:
        x, y, z = outline.centroid.x, outline.centroid.y, (solid.bottom + solid.top) / 2
    placed = part.frame is not None or not outline.is_empty
    rooms = _around(x, y, z, outlines, tree) if placed else ()
    return Fixture(part.key, part.guid, part.name, kind, certainty, (x, y, z), outline, rooms)


def _around(
    x: float, y: float, z: float, outlines: list[Shaped], tree: shapely.STRtree
) -> tuple[str, ...]:
    """Rooms that hold the point; where none does, the nearest within 0.15 m, or both of them."""
    point = shapely.Point(x, y)
    near = [outlines[int(k)] for k in tree.query(point, predicate="dwithin", distance=_IN_WALL)]
    level = [i for i in near if i.solid.bottom - 0.3 <= z <= i.solid.top + 0.1]
    inside = [item for item in level if item.solid.shadow.intersects(point)]
    if not inside and level:
        nearest = min(item.solid.shadow.distance(point) for item in level)
        inside = [i for i in level if i.solid.shadow.distance(point) < nearest + _AS_NEAR]
    return tuple(sorted(item.element.key for item in inside))
