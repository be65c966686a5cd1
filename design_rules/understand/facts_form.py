"""The shape of a facts file in YAML. Null anywhere means: nobody has answered yet."""

from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, Field, ValidationInfo
from pydantic_core import PydanticCustomError

from design_rules.yaml_forms import Form, ListedIn, Sentence

Opens: TypeAlias = Literal["free", "key", "staff", "never"]
Glass: TypeAlias = Literal["clear", "frosted", "one-way", "none"]
Role: TypeAlias = Literal[
    "main-entrance", "unit-entrance", "staff", "delivery", "escape-only", "internal"
]
Metres: TypeAlias = Annotated[float, Field(gt=0, le=10)]  # 860 is millimetres


class RoomForm(Form):
    """What may be said of a room. `fixtures: []` says that none stands there.

    `enclosed`: of a garden, whether nobody from outside gets in.
    """

    use: Annotated[Sentence, AfterValidator(ListedIn("uses"))] | None = None
    zone: Annotated[Sentence, AfterValidator(ListedIn("zones"))] | None = None
    unit: Sentence | None = None
    residents: Annotated[int, Field(ge=0)] | None = None
    enclosed: bool | None = None
    fixtures: list[Annotated[Sentence, AfterValidator(ListedIn("fixtures"))] | None] | None = None


class OpensForm(Form):
    """How a door opens; inside is the first of what it joins."""

    from_inside: Opens | None = None
    from_outside: Opens | None = None


class DoorForm(Form):
    """What may be said of a door. Sound reduction in dB, clear width in metres.

    `lockable_from_inside`: whoever is inside can lock it, and only staff unlock it from outside.
    """

    joins: Annotated[list[Sentence | None], Field(min_length=2, max_length=2)] | None = None
    role: Role | None = None
    opens: OpensForm | None = None
    glass: Glass | None = None
    rw: Annotated[float, Field(gt=0, le=100)] | None = None
    self_closing: bool | None = None
    hold_open: bool | None = None
    anti_barricade: bool | None = None
    lockable_from_inside: bool | None = None
    clear_width: Metres | None = None


class WindowForm(Form):
    """What may be said of a window. The restrictor leaves a gap in metres."""

    glass: Glass | None = None
    opens: bool | None = None
    restrictor: Annotated[float, Field(ge=0, le=10)] | None = None


def _needed_for_point(room: str | None, info: ValidationInfo) -> str | None:
    if room is None and info.data.get("point") is not None:
        raise PydanticCustomError("missing", "a point without its room")
    return room


class StaffForm(Form):
    """Where staff sit or stand: a point (x, y) in world coordinates, or the whole room."""

    point: Annotated[list[float | None], Field(min_length=2, max_length=2)] | None = None
    seated: bool | None = None
    room: Annotated[Sentence | None, AfterValidator(_needed_for_point)] = Field(
        default=None, validate_default=True
    )


class BuildingForm(Form):
    """What may be said of the building as a whole."""

    shared_with: Sentence | None = None


class FactsForm(Form):
    """A facts file: objects by GlobalId."""

    schema_version: Literal["1"]
    rooms: dict[Sentence, RoomForm | None] | None = None
    doors: dict[Sentence, DoorForm | None] | None = None
    windows: dict[Sentence, WindowForm | None] | None = None
    staff_positions: list[StaffForm | None] | None = None
    building: BuildingForm | None = None
