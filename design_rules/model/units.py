"""A resident's home: the rooms behind her own door."""

from dataclasses import dataclass
from typing import Literal

from design_rules.language import Text
from design_rules.model.building import Link


@dataclass(frozen=True, slots=True)
class Unit:
    """Rooms that form one home, the links at its rim, and why they are taken for one.

    `shared` are rooms that two units hold between them (a bathroom with a door to each);
    `bedrooms` may be several: then the model does not say how many residents live there.
    `doubtful` are rooms that a statement leaves out, or whose name says that they are shared,
    although only this home leads to them: the doors put them in the home, the statement or the
    name does not, so nobody knows whose they are. They
    are in neither `rooms` nor `shared`, and in no other unit; `disagreement` names them. What
    turns on such a room is undecidable, never violated.
    `residents` is None unless every bedroom has a number.
    """

    id: str
    name: str
    rooms: frozenset[str]
    entrances: tuple[Link, ...]
    origin: Literal["stated", "inferred", "one-space"]
    because: Text
    bedrooms: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    residents: int | None = None
    disagreement: Text | None = None
    doubtful: frozenset[str] = frozenset()
