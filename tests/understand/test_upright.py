"""Models that stand, and models that lie."""

import pytest

from design_rules.model.survey import Portal
from design_rules.understand.upright import lies_on_its_side
from tests.understand.small_surveys import block


def doors(count: int, along: float, high: float, turn: float = 0.0) -> list[Portal]:
    body = block((0.0, 0.0, along, 0.1), 0.0, high, turn)
    return [
        Portal(key=f"{n}", guid=f"{n}", ifc_class="IfcDoor", opening=body) for n in range(count)
    ]


def test_doors_as_high_as_people_stand() -> None:
    assert not lies_on_its_side(doors(4, 0.9, 2.1))
    assert not lies_on_its_side(doors(4, 2.4, 2.1))


@pytest.mark.parametrize("turn", [0.0, 30.0])
def test_doors_that_are_long_and_low_lie(turn: float) -> None:
    assert lies_on_its_side(doors(4, 2.1, 0.9, turn))


def test_some_garden_gates_among_doors_do_not_lay_a_house_down() -> None:
    assert not lies_on_its_side([*doors(4, 0.9, 2.1), *doors(2, 2.4, 1.2)])


def test_too_few_doors_say_nothing() -> None:
    assert not lies_on_its_side(doors(2, 2.1, 0.9))
    assert not lies_on_its_side([Portal(key="a", guid="a", ifc_class="IfcDoor")] * 9)
