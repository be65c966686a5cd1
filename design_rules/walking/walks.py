"""Values of walking: a spot, a walk, what had to be assumed for it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from design_rules.geometry.bodies import Point2, Point3
from design_rules.language import Text
from design_rules.model.building import Link

# whether one may go through a link out of one of its ends into the other
Passable: TypeAlias = Callable[[Link, str, str], bool]


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the floor of a room, in metres."""

    room: str
    point: Point2


@dataclass(frozen=True, slots=True)
class Note:
    """Something that was assumed or left out where walking was measured, and at what."""

    what: str  # a phrase key in phrases/walking.yaml without its file
    guid: str  # of the room, door or stair
    text: Text


@dataclass(frozen=True, slots=True)
class Leg:
    """The part of a walk on one storey; a stair belongs to the storey where it is stepped on."""

    storey: str  # key of the storey
    points: tuple[Point3, ...]


@dataclass(frozen=True, slots=True)
class Walk:
    """The shortest walk from one place to another.

    Attributes:
        length: metres.
        rooms: keys of the places in the order walked through, the end included.
        links: the ways taken between them; a door into the place walked to is one of them.
        legs: the line walked, storey by storey.
        notes: what was assumed about the rooms and links on the way.
    """

    length: float
    rooms: tuple[str, ...]
    links: tuple[Link, ...]
    legs: tuple[Leg, ...]
    notes: tuple[Note, ...] = ()

    @property
    def doors(self) -> int:
        """How many doors are opened on the way."""
        return sum(link.kind == "door" for link in self.links)


def anyone(link: Link, start: str, towards: str) -> bool:
    """Lets everyone through everything."""
    return True
