"""What only the designer knows: the answers of a facts file, keyed by GlobalId."""

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Said:
    """Where an answer stands. With several files, each field may come out of another."""

    line: int = field(default=0, kw_only=True, compare=False)
    places: tuple[tuple[str, str], ...] = field(default=(), kw_only=True, compare=False)

    def place(self, name: str = "") -> str:
        """`file:line` of one field of the answer; of the answer as a whole without a name."""
        known = dict(self.places)
        return known.get(name, known.get("", ""))


@dataclass(frozen=True, slots=True)
class RoomAnswer(Said):
    """What is said of a room."""

    use: str | None = None
    zone: str | None = None
    unit: str | None = None
    residents: int | None = None
    fixtures: tuple[str, ...] | None = None  # kinds of rules/fixtures.yaml; () says: none at all
    enclosed: bool | None = None  # a garden into which nobody gets from outside


@dataclass(frozen=True, slots=True)
class DoorAnswer(Said):
    """What is said of a door."""

    joins: tuple[str, str] | None = None
    role: (
        Literal["main-entrance", "unit-entrance", "staff", "delivery", "escape-only", "internal"]
        | None
    ) = None
    opens_from_inside: Literal["free", "key", "staff", "never"] | None = None
    opens_from_outside: Literal["free", "key", "staff", "never"] | None = None
    glass: Literal["clear", "frosted", "one-way", "none"] | None = None
    rw: float | None = None  # dB
    self_closing: bool | None = None
    hold_open: bool | None = None
    anti_barricade: bool | None = None
    clear_width: float | None = None  # metres
    lockable_from_inside: bool | None = None  # then only staff open it from outside


@dataclass(frozen=True, slots=True)
class WindowAnswer(Said):
    """What is said of a window."""

    glass: Literal["clear", "frosted", "one-way", "none"] | None = None
    opens: bool | None = None
    restrictor: float | None = None  # metres of free gap


@dataclass(frozen=True, slots=True)
class StaffPosition(Said):
    """Where staff sit or stand: a point in world coordinates, or the whole room."""

    room: str
    point: tuple[float, float] | None = None
    seated: bool = True


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything said in one or several facts files; later files win."""

    rooms: dict[str, RoomAnswer] = field(default_factory=dict)
    doors: dict[str, DoorAnswer] = field(default_factory=dict)
    windows: dict[str, WindowAnswer] = field(default_factory=dict)
    staff_positions: tuple[StaffPosition, ...] = ()
    shared_with: str | None = None
    files: tuple[str, ...] = ()
