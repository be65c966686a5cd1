"""The twelve units of Gata 12: which storey and corner, and which of two plans."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from sample_models.gata12.grid import DEPTH, LENGTH
from sample_models.kit import Frame

Plan: TypeAlias = Literal["A", "B"]


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: its storey and corner (0 to 3), and which of the two plans it has."""

    storey: int
    corner: int
    plan: Plan

    @property
    def number(self) -> int:
        """1 to 12, storey by storey."""
        return (self.storey - 2) * 4 + self.corner + 1

    @property
    def name(self) -> str:
        """The name of the unit's zone."""
        return f"Boenhet {self.number}"

    @property
    def frame(self) -> Frame:
        """Where its plan is laid down."""
        return CORNERS[self.corner]

    @property
    def rooms(self) -> list[str]:
        """Its room numbers, hall first and balcony last."""
        return [self.room(position) for position in range(1, 7)]

    def room(self, position: int) -> str:
        """A room number: 1 hall, 2 bathroom, 3 store, 4 living, 5 bedroom, 6 balcony."""
        return f"{self.storey}{self.corner}{position}"

    def wall(self, name: str) -> str:
        """The mark of one of the unit's own walls."""
        return f"{self.number} {name}"


CORNERS: Final = (
    Frame(),
    Frame((0.0, DEPTH), mirror_y=True),
    Frame((LENGTH, 0.0), mirror_x=True),
    Frame((LENGTH, DEPTH), mirror_x=True, mirror_y=True),
)


def _plan_of(storey: int, corner: int) -> Plan:
    """Plans take turns: across the corridor, and from storey to storey."""
    return "B" if (storey + corner) % 2 == 0 else "A"


UNITS: Final = tuple(
    Unit(storey, corner, _plan_of(storey, corner)) for storey in (2, 3, 4) for corner in range(4)
)
