"""What is told by its name alone must have the size of such a thing."""

from typing import Any

import pytest

from design_rules.understand.fixture_places import place_fixtures
from tests.understand.small_surveys import Rectangle, frame, part, room, shaped

BATH = room("bath", (0, 0, 4, 4), floor=3.0)


def _kind(
    name: str, width: float, depth: float, bottom: float, top: float, **more: Any
) -> tuple[str, bool]:
    """What a thing on the floor of the room is taken for, and whether it takes up floor."""
    shape: Rectangle = (0.5, 0.5, 0.5 + width, 0.5 + depth)
    thing = part("proxy", "x", shape, 3.0 + bottom, 3.0 + top, name=name, **more)
    (found,) = place_fixtures([thing], shaped(BATH))
    assert found.rooms == ("bath",)
    return found.kind, not found.outline.is_empty


@pytest.mark.parametrize(
    ("name", "sizes", "kind"),
    [
        ("WC", (0.36, 0.55, 0.04, 0.42), "toilet"),
        ("WC", (0.36, 0.7, 0.0, 1.2), "toilet"),
        ("HC-WC", (0.9, 0.85, 0.0, 0.9), "toilet"),
        ("Dusj", (0.9, 0.9, 0.0, 0.02), "shower"),
        ("Dusj", (0.9, 1.2, 0.0, 2.1), "shower"),
        ("Badekar", (0.7, 1.7, 0.0, 0.6), "bath"),
        ("Eckbadewanne", (1.5, 1.5, 0.0, 0.6), "bath"),
    ],
)
def test_a_thing_of_its_size_is_what_its_name_says(
    name: str, sizes: tuple[float, float, float, float], kind: str
) -> None:
    assert _kind(name, *sizes)[0] == kind


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("WC", (1.5, 1.5, 0.0, 0.02)),  # a place to turn
        ("WC", (0.36, 0.55, 0.0, 0.02)),  # a mark on the floor
        ("WC", (0.36, 0.55, 2.0, 2.4)),  # below the ceiling
        ("WC", (0.1, 0.1, 0.0, 1.0)),  # a pipe
        ("WC", (0.9, 1.5, 0.0, 2.1)),  # a cabin
        ("Dusj", (1.8, 1.8, 0.0, 0.02)),  # a wet floor
        ("Dusj", (0.2, 0.2, 1.9, 2.1)),  # a shower head
        ("Dusj", (0.9, 0.1, 0.0, 2.0)),  # a pane
        ("Dusj", (0.9, 0.9, 2.3, 2.5)),  # a hood
        ("Badekar", (0.7, 1.7, 0.0, 0.02)),
        ("Badekar", (0.3, 0.3, 0.0, 0.6)),
    ],
)
def test_a_thing_of_another_size_is_of_unknown_kind(
    name: str, sizes: tuple[float, float, float, float]
) -> None:
    assert _kind(name, *sizes)[0] == "unidentified"


def test_a_thing_of_no_known_size_is_of_unknown_kind() -> None:
    thing = part("proxy", "x", None, name="WC", frame=frame((0.0, 1.0), (1.0, 1.0, 3.0)))
    (found,) = place_fixtures([thing], shaped(BATH))
    assert (found.kind, found.rooms) == ("unidentified", ("bath",))


@pytest.mark.parametrize(
    "more",
    [{"predefined_type": "TOILETPAN"}, {"ifc_class": "IfcSanitaryTerminal"}],
)
def test_a_typed_terminal_is_what_it_is_whatever_its_size(more: dict[str, str]) -> None:
    assert _kind("WC", 1.5, 1.5, 0.0, 0.02, **more)[0] == "toilet"


def test_a_damaged_thing_keeps_its_kind_for_nobody_knows_its_size() -> None:
    thing = part("proxy", "x", (0, 0, 2, 2), 3.0, 3.1, name="WC", damaged=True)
    (found,) = place_fixtures([thing], shaped(BATH))
    assert (found.kind, found.rooms) == ("toilet", ())


@pytest.mark.parametrize(("top", "stands"), [(0.02, False), (0.03, True), (2.0, True)])
def test_what_lies_flat_on_the_floor_and_is_of_unknown_kind_takes_up_no_floor(
    top: float, stands: bool
) -> None:
    assert _kind("Dusj sone", 1.0, 1.0, 0.0, top) == ("unidentified", stands)
