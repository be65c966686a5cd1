"""What a building element is said to hold back of sound."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

RatingKind: TypeAlias = Literal["Rw", "R'w", ""]


@dataclass(frozen=True, slots=True)
class SoundRating:
    """A stated sound reduction index, in decibels, as it was written and as it was understood.

    `kind` is the laboratory value Rw, the value in the building R'w, or "" where the text says
    neither; `value` is None where no figure can be read out of it.
    """

    text: str
    value: float | None = None
    kind: RatingKind = ""


@dataclass(frozen=True, slots=True)
class Rated:
    """A wall, slab, door or window, by GlobalId, with its rating; None where none is stated."""

    guid: str
    name: str
    role: str  # wall | slab | door | window | panel
    rating: SoundRating | None = None
    impact: float | None = None  # dB, L'n,w of a slab where the project's property set gives it
