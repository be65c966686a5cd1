import pytest

from design_rules.model.survey import Space
from design_rules.understand.building import understand
from tests.understand.small_surveys import room, survey


def _drawn(*rooms: Space) -> tuple[bool, list[str]]:
    building = understand(survey(*rooms)).building
    return building.measured, [gap.kind for gap in building.gaps]


def _rooms(side: float, height: float, count: int = 10) -> list[Space]:
    return [
        room(f"r{k:02}", (k * 2 * side, 0, (k * 2 + 1) * side, side), height=height)
        for k in range(count)
    ]


@pytest.mark.parametrize(("side", "height"), [(4, 2.5), (0.9, 2.2), (100, 20), (3, 1.0)])
def test_rooms_of_a_possible_size_are_measured(side: float, height: float) -> None:
    assert _drawn(*_rooms(side, height)) == (True, [])


@pytest.mark.parametrize(("side", "height"), [(4, 0.5), (4, 30.0), (0.2, 2.5), (150, 2.5)])
def test_rooms_of_an_impossible_size_are_not_measured(side: float, height: float) -> None:
    assert _drawn(*_rooms(side, height)) == (False, ["wrong-length-unit"])


def test_a_few_low_rooms_are_only_low() -> None:
    low = [room(f"l{k}", (0, 9 + k * 3, 2, 11 + k * 3), height=0.5) for k in range(8)]
    assert _drawn(*_rooms(4, 2.5, 2), *low)[0]


def test_rooms_without_a_shape_say_nothing_of_the_unit() -> None:
    assert _drawn(room("a", None)) == (True, ["rooms-without-shape"])
